import { describe, expect, it } from 'vitest';
import { findMatches, fold, matcher } from '../../../src/planning/search.ts';

describe('searching', () => {
  it.each([
    ['Žatec', 'zatec'],
    ['PŘÍLIŠ ŽLUŤOUČKÝ KŮŇ', 'prilis zlutoucky kun'],
    ['Зустріч у місті', 'зустріч у місті'.normalize('NFD').replace(/\p{M}/gu, '')],
    ['Z\u030catec', 'zatec'],
  ])('folds %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['zatec', 'Setkání v Žatci a okolí: Žatec', true],
    ['ŽATEC', 'zatec', true],
    ['okolí žatec', 'Žatec a okolí', true],
    ['žatec most', 'Žatec a okolí', false],
    ['', 'cokoli', true],
    ['  ', 'cokoli', true],
  ])('"%s" in "%s": %s', (query, text, expected) => {
    expect(matcher(query)(fold(text))).toBe(expected);
  });

  it('says where the words stand in the text as it is written', () => {
    const text = 'Z\u030catec a Žatec, žateckého';
    const found = findMatches(text, 'zatec').map(([start, end]) => text.slice(start, end));
    expect(found).toEqual(['Z\u030catec', 'Žatec', 'žatec']);
  });

  it('leaves out what overlaps', () => {
    expect(findMatches('senioři', 'senior seni')).toEqual([[0, 6]]);
    expect(findMatches('abc', '')).toEqual([]);
  });
});
