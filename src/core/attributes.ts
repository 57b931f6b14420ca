// What a page writes in attributes, narrowed to what is meant: an unknown value falls back to the default, and the
// webmaster is told once.
import type { ComplexAttributeConverter } from 'lit';
import { warnOnce } from './warn-once.ts';

/** A converter that takes some values alone; the check of a tag asks it about what is written there. */
export interface Narrowing<Value> extends ComplexAttributeConverter<Value> {
  takes(text: string): boolean;
  /** A value that may stand there. */
  example: string;
  /** All that may stand there, where these are a few words. */
  words?: readonly string[];
}

/** A whole number between two bounds, the default where the attribute is missing or wrong. */
export function wholeNumber(name: string, least: number, most: number, fallback: number): Narrowing<number> {
  const takes = (text: string): boolean => {
    const number = Number(text);
    return text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most;
  };
  return {
    takes,
    example: String(fallback || 60),
    fromAttribute(value) {
      if (value === null) return fallback;
      if (takes(value)) return Number(value);
      warnOnce(`${name}="${value}" is not a whole number from ${least} to ${most}; ${fallback} is used.`);
      return fallback;
    },
  };
}

/** One of the listed words, the first where the attribute is missing or holds another. */
export function oneOf<Word extends string>(name: string, ...words: readonly [Word, ...Word[]]): Narrowing<Word> {
  const find = (text: string): Word | undefined => words.find((one) => one === text.trim().toLowerCase());
  return {
    takes: (text) => find(text) !== undefined,
    // Who writes the attribute wants another word than the default.
    example: words.at(-1)!,
    words,
    fromAttribute(value) {
      const word = value === null ? words[0] : find(value);
      if (!word) warnOnce(`${name}="${value}" is none of ${words.join(', ')}; ${words[0]} is used.`);
      return word ?? words[0];
    },
  };
}
