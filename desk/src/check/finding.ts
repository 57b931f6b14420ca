// What a check tells: a place, what is wrong there, and how it can be mended.
import type { JsonPath } from '../document/path.ts';

/** A button's work: returns the whole text, mended. */
export interface Mend {
  label: string;
  apply(text: string): string;
  /** Whether only this can have been meant, so that it may be done together with others. */
  isSure: boolean;
  /** Whether it ends a file that was cut off: what followed stays missing. */
  isCut?: boolean;
}

export interface Finding {
  /** A fault isn't shown by the widgets; a warning is legal but suspicious; advice is for the reader to verify. */
  level: 'fault' | 'warning' | 'advice';
  /** Where it is in the document; missing where the text is no JSON. */
  path?: JsonPath;
  /** Where it is in the text. */
  offset: number;
  /** The place in words. */
  where: string;
  /** What is wrong, and what to do. */
  text: string;
  /** What isn't shown on the web until it is mended. */
  aside?: string;
  mends: readonly Mend[];
}

/** A text as a field of the page holds it: there, a line ends in one sign. */
export function textInField(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** An offset of a text as a field of the page counts it. */
export function offsetInField(text: string, offset: number): number {
  return textInField(text.slice(0, offset)).length;
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
