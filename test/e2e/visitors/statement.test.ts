// What docs/accessibility.md and its Czech counterpart claim: every criterion that the law asks for stands there once,
// with the same verdict in both; each test that they name exists; and nothing is claimed without a ground.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/build/run.ts';
import { readProjectFile } from '../visit.ts';

/** WCAG 2.1, levels A and AA: chapter 9 of EN 301 549 V3.2.1. */
const CHAPTER_9 =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.3.1 3.3.2 3.3.3 3.3.4 4.1.1 4.1.2 4.1.3'.split(
    ' ',
  );
/** What WCAG 2.2 adds to them. */
const ADDED = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

const VERDICTS: Record<string, string> = {
  supports: 'splňuje',
  'depends on the page': 'záleží na stránce',
  'depends on the content': 'záleží na obsahu',
  'not applicable': 'netýká se',
};

interface Claim {
  clause: string;
  criterion: string;
  verdict: string;
  words: string[];
  how: string;
}

function cellsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.replace(/\s+/g, ' ').trim()),
    );
}

function read(file: string) {
  const text = readProjectFile(file);
  const rows = cellsOf(text);
  const claims = rows
    .filter(([, criterion]) => /^\d\.\d\.\d+$/.test(criterion ?? ''))
    .map(([clause = '', criterion = '', , verdict = '', how = '']): Claim => {
      const [named = ''] = /^(`[a-z-]+`(, )?)*/.exec(how) ?? [];
      return { clause, criterion, verdict, how, words: [...named.matchAll(/`([a-z-]+)`/g)].map(([, word]) => word!) };
    });
  const tests = rows.flatMap(([word = '', link = '', name = '']) => {
    const [, path] = /^\[(.*)\]\(\.\.\/\1\)$/.exec(link) ?? [];
    return path ? [{ word: word.replaceAll('`', ''), path, name }] : [];
  });
  const hands = rows.flatMap(([word = '']) => /^`(hand-[a-z]+)`$/.exec(word)?.[1] ?? []);
  const sentence = text
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .join('\n');
  return { claims, tests, hands, sentence };
}

const english = read('docs/accessibility.md');
const czech = read('docs/pristupnost.cs.md');

describe.each([
  ['docs/accessibility.md', english],
  ['docs/pristupnost.cs.md', czech],
])('%s', (_file, { claims, tests, hands, sentence }) => {
  it('says something of every criterion, once, under the clause of the norm', () => {
    expect(claims.map(({ criterion }) => criterion)).toEqual([...CHAPTER_9, ...ADDED]);
    for (const { clause, criterion } of claims) expect(clause).toBe(ADDED.includes(criterion) ? '–' : `9.${criterion}`);
  });

  it('names tests that exist, each by its name, and uses each of them', () => {
    expect(tests.length).toBeGreaterThan(15);
    for (const { path: file, name } of tests) {
      expect(existsSync(path.join(ROOT, file)), file).toBe(true);
      expect(readProjectFile(file), file).toContain(name);
    }
    const known = [...tests.map(({ word }) => word), ...hands];
    const used = new Set(claims.flatMap(({ words }) => words));
    expect([...used].filter((word) => !known.includes(word))).toEqual([]);
    expect(known.filter((word) => !used.has(word))).toEqual([]);
  });

  it('claims nothing without a test, a check by hand, or saying whose it is', () => {
    for (const { criterion, verdict, words, how } of claims) {
      if (/^(supports|splňuje)$/.test(verdict)) expect(words.length, criterion).toBeGreaterThan(0);
      else expect(how, criterion).not.toBe('');
    }
  });

  it('has a sentence for the town, which claims no more than was looked at', () => {
    expect(sentence).toContain('dosud ne zkouškou se čtečkou obrazovky');
  });
});

it('both languages say the same', () => {
  const inCzech = english.claims.map(({ verdict, ...claim }) => ({ ...claim, verdict: VERDICTS[verdict], how: '' }));
  expect(czech.claims.map((claim) => ({ ...claim, how: '' }))).toEqual(inCzech);
  expect(czech.tests).toEqual(english.tests);
  expect(czech.sentence).toBe(english.sentence);
});
