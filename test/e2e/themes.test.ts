// The style sheets for towns, on every widget: their colours, targets and room hold, and what they set arrives. And the
// custom properties and parts themselves: those that the reference names do something, and no others do.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TAGS } from '../../src/i18n/tags.ts';
import { PARTS_OF_ALL, TOKENS, tokensAndParts } from './themes/reference.ts';
import { changed, partsShown } from './themes/in-page.ts';
import { drawn, readProjectFile } from './visit.ts';
import { openGallery, type Gallery } from './visitors/gallery.ts';
import { STATES, wordsOf, type State } from './visitors/states.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const GOV_CZ = ['tokens', 'styles']
  .map((name) => readProjectFile(`node_modules/@gov-design-system-ce/styles/lib/${name}.css`))
  .join('\n');
const PAGES: Record<string, { sheet: string; page?: string; theme?: string; isEnhanced?: boolean }> = {
  'gov-cz.css': { sheet: 'gov-cz', page: GOV_CZ, theme: 'light' },
  'gov-cz.css, dark': { sheet: 'gov-cz', page: GOV_CZ, theme: 'dark' },
  'high-contrast.css': { sheet: 'high-contrast', isEnhanced: true },
  'high-contrast.css on a grey page': {
    sheet: 'high-contrast',
    page: 'body { background: #bbb; color: #333 }',
    isEnhanced: true,
  },
  'plain.css': { sheet: 'plain' },
};
/** States in which the sheets are looked at. */
const TELLING = /^(ready|opened|empty|error|closed call|searched|notice open|invalid|sent)$/;
/** States in which a widget shows what it else has not. */
const MORE: readonly State[] = [
  { tag: 'kp-coordinator-card', name: 'two', attributes: 'contact="koordinatorka vedouci-odboru"' },
  { tag: 'kp-participation', name: 'with a way to join', attributes: 'join-url="/prihlaska"' },
  {
    tag: 'kp-plan-timeline',
    name: 'none valid',
    act: (widget) =>
      widget.evaluate((element) => {
        const plans = [{ id: 'a', title: 'Plán', from: '2010', to: '2014' }];
        Object.assign(element, { data: { title: 'Vzorov', items: [], _kp: { plans } } });
      }),
  },
  ...STATES.filter(({ tag, name }) => tag === 'kp-news-feed' && name === 'more'),
];

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await gallery.page.evaluate(AXE);
});
afterAll(() => gallery.close());

async function dress(name: string): Promise<void> {
  const { sheet, page = '', theme = '' } = PAGES[name]!;
  await dressIn(`${page}\n${readProjectFile(`themes/${sheet}.css`)}`, theme);
}

async function dressIn(css: string, theme = ''): Promise<void> {
  await gallery.page.evaluate(
    ([css, theme]) => {
      const style = document.querySelector('style#theme') ?? document.head.appendChild(document.createElement('style'));
      style.id = 'theme';
      style.textContent = css;
      document.documentElement.dataset['theme'] = theme;
    },
    [css, theme] as const,
  );
  await drawn(gallery.page);
}

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run('main', {
      // What only a whole page can fulfil.
      rules: { region: { enabled: false } },
      resultTypes: ['violations'],
    }),
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('every sheet', () => {
  it.each(Object.values(PAGES).map(({ sheet }) => sheet))('%s names all widgets', (sheet) => {
    const [, list = ''] = /:is\(([^)]*)\)/.exec(readProjectFile(`themes/${sheet}.css`)) ?? [];
    expect(
      list
        .split(',')
        .map((tag) => tag.trim())
        .sort(),
    ).toEqual([...TAGS].sort());
  });

  it.each(STATES.filter(({ name }) => TELLING.test(name)).map((state) => [wordsOf(state), state] as const))(
    'leaves everything to be seen, hit and read: %s',
    async (_words, state) => {
      const { page } = gallery;
      await gallery.show(state);
      const wrong: Record<string, string[]> = {};
      for (const [name, { isEnhanced = false }] of Object.entries(PAGES)) {
        await dress(name);
        const found = await page.evaluate(
          (isEnhanced) => [...visitor.paleTexts(undefined, isEnhanced), ...visitor.paleShapes()],
          isEnhanced,
        );
        // A portal has the room of its widgets, which are looked at one by one.
        for (const width of state.tag === 'kp-portal' ? [] : [320, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await drawn(page);
          found.push(...(await page.evaluate(() => [...visitor.smallTargets(), ...visitor.crowded()])));
        }
        if (state.name === 'ready') found.push(...(await violations(page)));
        if (found.length) wrong[name] = found;
      }
      await dressIn('');
      expect(wrong).toEqual({});
    },
    120_000,
  );

  it('notices what is pale, small or too wide', async () => {
    await gallery.show(stateOf('kp-news-feed', 'ready'));
    await dressIn('kp-news-feed { color: #888 } kp-news-feed::part(item) { width: 2000px }');
    expect((await gallery.page.evaluate(() => visitor.paleTexts())).length).toBeGreaterThan(3);
    expect((await gallery.page.evaluate(() => visitor.crowded())).length).toBeGreaterThan(0);
    expect((await violations(gallery.page)).join()).toContain('color-contrast');
    await dressIn('kp-news-feed { color: #666 }');
    expect(await gallery.page.evaluate(() => visitor.paleTexts())).toEqual([]);
    expect((await gallery.page.evaluate(() => visitor.paleTexts(undefined, true))).length).toBeGreaterThan(3);
    await dressIn('');
  });
});

describe('what a sheet sets arrives:', () => {
  const look = (selector: string, properties: readonly string[]) =>
    gallery.page
      .locator(`kp-grant-timeline ${selector}`)
      .first()
      .evaluate((element, names) => names.map((name) => getComputedStyle(element).getPropertyValue(name)), properties);

  it('gov-cz.css brings the colours, rounding and font of the design system, and those of its dark theme', async () => {
    await gallery.show(stateOf('kp-grant-timeline', 'ready'));
    await dress('gov-cz.css');
    expect(await look('.status.open', ['border-left-color', 'font-family'])).toEqual([
      'rgb(35, 98, 162)',
      'Roboto, sans-serif',
    ]);
    expect(await look('.btn', ['border-top-left-radius'])).toEqual(['8px']);
    expect(await look('[part=heading]', ['font-weight', 'color'])).toEqual(['500', 'rgb(38, 38, 38)']);
    await dress('gov-cz.css, dark');
    expect(await look('[part=heading]', ['color'])).toEqual(['rgb(255, 255, 255)']);
  });

  it('high-contrast.css is yellow on black whatever the page has', async () => {
    await gallery.show(stateOf('kp-grant-timeline', 'closed call'));
    await dressIn(`body { --kp-accent: #700; --kp-surface: #eee } ${readProjectFile('themes/high-contrast.css')}`);
    expect(await look('.status', ['color', 'background-color', 'outline-width', 'outline-color'])).toEqual([
      'rgb(255, 255, 0)',
      'rgb(0, 0, 0)',
      '2px',
      'rgb(255, 255, 0)',
    ]);
    const { page } = gallery;
    expect(await page.locator('kp-grant-timeline').evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
      'rgb(0, 0, 0)',
    );
    await page.emulateMedia({ media: 'print' });
    expect(await look('.status', ['color'])).toEqual(['rgb(0, 0, 0)']);
    await page.emulateMedia({ media: null });
  });

  it('plain.css has neither grounds nor rounding', async () => {
    await gallery.show(stateOf('kp-grant-timeline', 'ready'));
    await dress('plain.css');
    expect(await look('.status', ['background-color'])).toEqual(['rgba(0, 0, 0, 0)']);
    expect(await look('.btn', ['border-top-left-radius'])).toEqual(['0px']);
    await dressIn('');
  });
});

describe('the reference tells the truth of', () => {
  const reference = tokensAndParts(readProjectFile('docs/widgets.md'));

  it.each(TAGS)('%s', async (tag) => {
    const { page } = gallery;
    await dressIn('');
    const { tokens, parts } = reference[tag]!;
    const effective = new Set<string>();
    const shown = new Set<string>();
    const states = [...STATES.filter(({ name }) => TELLING.test(name)), ...MORE];
    for (const state of states.filter((one) => one.tag === tag)) {
      const widget = await gallery.show(state);
      for (const part of await widget.evaluate(partsShown)) shown.add(part);
      // How an error looks is the same for all widgets.
      if (state.name === 'error') continue;
      for (const token of await widget.evaluate(changed, TOKENS)) effective.add(token);
    }
    await drawn(page);
    const faults = [differenceOf(effective, tokens), differenceOf(shown, [...parts, ...PARTS_OF_ALL])]
      .join('\n')
      .trim();
    expect(faults, faults).toBe('');
  });
});

function stateOf(tag: State['tag'], name: string): State {
  return STATES.find((state) => state.tag === tag && state.name === name)!;
}

/** In words: what is there and not told, and what is told and not there. */
function differenceOf(there: Iterable<string>, told: Iterable<string>): string {
  const [found, named] = [new Set(there), new Set(told)];
  const untold = [...found].filter((name) => !named.has(name)).map((name) => `not told: ${name}`);
  const missing = [...named].filter((name) => !found.has(name)).map((name) => `not there: ${name}`);
  return [...untold, ...missing].join('\n');
}
