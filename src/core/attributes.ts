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
