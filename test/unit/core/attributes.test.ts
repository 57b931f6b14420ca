// What a page writes in attributes: what is taken, and what stands in for the rest.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { oneOf, wholeNumber } from '../../../src/core/attributes.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);

beforeEach(() => warn.mockClear());

describe('a whole number', () => {
  const { fromAttribute, takes, example } = wholeNumber('limit', 1, 100, 5);

  it.each([
    [null, 5],
    ['1', 1],
    [' 100 ', 100],
    ['1e1', 10],
    ['0', 5],
    ['101', 5],
    ['2.5', 5],
    ['', 5],
    ['vše', 5],
    ['Infinity', 5],
    ['-3', 5],
  ])('of %j is %d', (text, number) => {
    expect(fromAttribute!(text)).toBe(number);
  });

  it('tells the webmaster once of what is none', () => {
    fromAttribute!('deset');
    fromAttribute!('deset');
    expect(warn.mock.calls).toEqual([['kp-widgets: limit="deset" is not a whole number from 1 to 100; 5 is used.']]);
    expect([takes('deset'), takes(example)]).toEqual([false, true]);
  });

  it('has an example that means something where none is the default', () => {
    expect(wholeNumber('refresh', 0, 86_400, 0).example).toBe('60');
  });
});

describe('one of some words', () => {
  const { fromAttribute, takes, example } = oneOf('kind', 'interest', 'application');

  it.each([
    [null, 'interest'],
    ['application', 'application'],
    [' Application', 'application'],
    ['', 'interest'],
    ['constructor', 'interest'],
  ])('for %j is %j', (text, word) => {
    expect(fromAttribute!(text)).toBe(word);
  });

  it('tells the webmaster which there are', () => {
    fromAttribute!('přihláška');
    expect(warn.mock.lastCall).toEqual([
      'kp-widgets: kind="přihláška" is none of interest, application; interest is used.',
    ]);
    expect([takes('přihláška'), takes(example)]).toEqual([false, true]);
  });
});
