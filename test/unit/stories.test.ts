// No widget without its stories and tests, and no story that hides from the accessibility check.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const WIDGETS = [...readdirSync('src/widgets'), 'portal'];
const STORIES = readdirSync('stories').filter((name) => name.endsWith('.stories.ts'));

describe('every widget', () => {
  it.each(WIDGETS)('%s has stories and tests of its name', (name) => {
    expect(STORIES).toContain(`${name}.stories.ts`);
    expect(existsSync(`test/widgets/${name}.test.ts`)).toBe(true);
  });

  it.each(WIDGETS)('%s has a story for each state', (name) => {
    const text = readFileSync(`stories/${name}.stories.ts`, 'utf8');
    for (const state of ['loading', 'ready', 'empty', 'error', 'stale']) expect(text).toContain(`reaches('${state}')`);
    for (const language of ['cs', 'en', 'de', 'uk']) expect(text).toContain(`lang: '${language}'`);
  });
});

describe('every story', () => {
  it.each(STORIES)('of %s is run and checked by axe', (name) => {
    expect(readFileSync(`stories/${name}`, 'utf8')).not.toMatch(/['"]!test['"]|a11y|\bdisable\b/);
  });
});
