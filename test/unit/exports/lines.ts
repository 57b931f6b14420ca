// What a file of content lines is made of, before anything unfolds it.
import { expect } from 'vitest';

/** The raw lines; fails where a line ends in anything but CRLF. */
export function rawLines(text: string): string[] {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0000-\u001f\u007f]/);
  return text.slice(0, -2).split('\r\n');
}

/** Bytes of a text in UTF-8. */
export function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}
