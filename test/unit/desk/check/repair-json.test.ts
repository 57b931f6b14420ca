import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { apply, repairJson } from '../../../../desk/src/check/repair-json.ts';
import { ROOT } from '../../../../scripts/build/run.ts';

/** What is wrong, as it was written, and what it should be. */
const SLIPS: Record<string, readonly [text: string, mended: unknown]> = {
  'a missing comma': ['{\n "a": "x"\n "b": 1\n}', { a: 'x', b: 1 }],
  'commas too many': ['{ "a": [1, 2,], "b": 1, }', { a: [1, 2], b: 1 }],
  'a semicolon': ['{ "a": 1; "b": 2 }', { a: 1, b: 2 }],
  'curly quotes': ['{ “a”: „Vzorov“ }', { a: 'Vzorov' }],
  'single quotes': ["{ 'a': 'x' }", { a: 'x' }],
  'no quotes': ['{ a: Vzorov }', { a: 'Vzorov' }],
  'a quote missing at the end': ['{\n "a": "x,\n "b": 1\n}', { a: 'x', b: 1 }],
  'a quote missing at the start': ['{ "a": x", "b": 1 }', { a: 'x', b: 1 }],
  'a quote missing behind a key': ['{ "a: "x" }', { a: 'x' }],
  'quotes within a text': ['{ "a": "Program "Senioři" běží" }', { a: 'Program „Senioři“ běží' }],
  'a date without quotes': ['{ "a": 28.2.2018, "b": 2018-02-28 }', { a: '28.2.2018', b: '2018-02-28' }],
  'a telephone without quotes': ['{ "a": +420 123 456 789 }', { a: '+420 123 456 789' }],
  'a number with spaces': ['{ "a": 1 100 000 }', { a: 1100000 }],
  'a comment': ['{ // ahoj\n "a": 1 /* x */ }', { a: 1 }],
  'a missing colon': ['{ "a" 1 }', { a: 1 }],
  'a bracket of the wrong kind': ['{ "a": [1}, "b": 1 }', { a: [1], b: 1 }],
  'missing brackets': ['{ "a": [{ "b": 1', { a: [{ b: 1 }] }],
  'a bracket too many': ['{ "a": 1 }\n}', { a: 1 }],
  'a broken line': ['{ "a": "první\ndruhý" }', { a: 'první\ndruhý' }],
  'a backslash': ['{ "a": "C:\\Plany" }', { a: 'C:\\Plany' }],
};

describe('repairing JSON', () => {
  it.each(Object.entries(SLIPS))('puts right %s', (_, [text, mended]) => {
    const { faults, text: repaired } = repairJson(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({ mend, reason }) => mend && reason)).toBe(true);
    expect(JSON.parse(repaired!)).toEqual(mended);
  });

  it('tells every fault, and its place in the text as it was given', () => {
    const text = '{\n  "a": "x"\n  "b": 1 000,\n  "c": „y“,\n}';
    const { faults, text: repaired } = repairJson(text);
    expect(faults.map(({ reason, offset }) => [reason, text.slice(0, offset).split('\n').length])).toEqual([
      ['comma_missing', 2],
      ['digits', 3],
      ['quotes', 4],
      ['comma_extra', 4],
    ]);
    // Each mend alone is one of the given text; from the last to the first they give the repaired one.
    expect([...faults].reverse().reduce((mended, { mend }) => apply(mended, mend!), text)).toBe(repaired);
  });

  it.each([
    ['within a text', '{ "a": "x", "b": ["kor', { a: 'x', b: ['kor'] }],
    ['within a text of several words', '{ "a": [{ "b": "Kdy, kde: a co\n', { a: [{ b: 'Kdy, kde: a co' }] }],
    ['within an escape', '{ "a": "x\\u00', { a: 'x' }],
    ['behind a bracket within a text', '{ "a": { "b": "x [y]', { a: { b: 'x [y]' } }],
    ['within a key', '{ "a": { "b": 1, "nam', { a: { b: 1 } }],
    ['behind a key', '{ "a": { "b": 1, "name"', { a: { b: 1 } }],
    ['behind a colon', '{ "a": { "name":', { a: {} }],
    ['behind a comma', '{ "a": [1, 2,', { a: [1, 2] }],
    ['between two records', '{ "a": [{ "b": 1 }', { a: [{ b: 1 }] }],
    ['within a text with a slip', '{ "a": "C:\\Plany a', { a: 'C:Plany a' }],
  ])('sees that a file was cut off %s, and leaves that mend by itself', (_, text, whole) => {
    const { faults, text: repaired, cut } = repairJson(text);
    expect(faults.at(-1)?.reason).toBe('unclosed');
    expect(JSON.parse(repaired!)).toEqual(whole);
    expect(cut).toBe(text);
  });

  it.each(['\n', '\r\n'])('sees it wherever a file with lines ended by %j was cut off', (end) => {
    const text = readFileSync(path.join(ROOT, 'schema/feed.starter.json'), 'utf8').trimEnd().replaceAll('\n', end);
    for (let length = 1; length < text.length; length += 7) {
      const { cut, text: repaired } = repairJson(text.slice(0, length));
      expect(cut, text.slice(0, length)).toBeDefined();
      expect(JSON.parse(repaired!)).toBeTypeOf('object');
    }
  });

  it('mends the rest of what was cut off', () => {
    expect(repairJson('{ "a": 1 000, "b": "x').cut).toBe('{ "a": 1000, "b": "x');
  });

  it.each(['{ "a": "x }', '{\n "a": "x\n}', '{ "a": ["x]}', '{ "a": "C:\\Plany" }'])(
    'takes %j, where only a sign is wrong, for whole',
    (text) => {
      expect(repairJson(text)).toMatchObject({ text: expect.any(String) as string });
      expect(repairJson(text).cut).toBeUndefined();
    },
  );

  it('finds nothing in JSON, and gives up on what is none', () => {
    expect(repairJson('{"a": 1}')).toEqual({ faults: [], text: '{"a": 1}' });
    for (const text of ['', '<p>ahoj</p>', '{ "a": ] } ]']) {
      expect(repairJson(text).faults.length).toBeGreaterThan(0);
    }
    expect(repairJson('<p>ahoj</p>').text).toBeUndefined();
  });
});
