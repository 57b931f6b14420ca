// What a page writes in attributes, narrowed to what is meant: an unknown value falls back to the default, and the
// webmaster is told once.
import type { ComplexAttributeConverter } from 'lit';
import { warnOnce } from './warn-once.ts';

/** A whole number between two bounds, the default where the attribute is missing or wrong. */
export function wholeNumber(
  name: string,
  least: number,
  most: number,
  fallback: number,
): ComplexAttributeConverter<number> {
  return {
    fromAttribute(value) {
      if (value === null) return fallback;
      const number = Number(value);
      if (value.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
      warnOnce(`${name}="${value}" is not a whole number from ${least} to ${most}; ${fallback} is used.`);
      return fallback;
    },
  };
}

/** One of the listed words, the first where the attribute is missing or holds another. */
export function oneOf<Word extends string>(
  name: string,
  ...words: readonly [Word, ...Word[]]
): ComplexAttributeConverter<Word> {
  return {
    fromAttribute(value) {
      const word = words.find((one) => one === value?.trim().toLowerCase());
      if (value !== null && !word) warnOnce(`${name}="${value}" is none of ${words.join(', ')}; ${words[0]} is used.`);
      return word ?? words[0];
    },
  };
}
