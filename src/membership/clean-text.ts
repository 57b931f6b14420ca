// Tidies what people typed or pasted: once before it is checked and sent, and again where it is received (the schema),
// so that both count the same characters. Judges nothing.

/** Controls and halves of characters; line breaks are spared where they mean something. */
const UNREADABLE = /[\p{Cc}\p{Cs}]/gu;
/** Something that can be seen. */
const VISIBLE = /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u;

/**
 * One line: control characters and halves of surrogate pairs gone, every run of white space (line breaks, tabs and
 * no-break spaces too) one space, none at the ends. `''` where nothing in it can be seen.
 */
export function cleanLine(text: string): string {
  return VISIBLE.test(text) ? text.replace(/\s+/g, ' ').replace(UNREADABLE, '').trim() : '';
}

/** As `cleanLine`, but with its line breaks, each written `\n`, and its spaces; tabs become spaces. */
export function cleanText(text: string): string {
  if (!VISIBLE.test(text)) return '';
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\t/g, ' ');
  return lines.replace(/[^\n]+/g, (line) => line.replace(UNREADABLE, '')).trim();
}

/** One line without the invisible marks of direction that come along when a number or an address is copied. */
export function cleanContact(text: string): string {
  return cleanLine(text.replace(/\p{Cf}/gu, ''));
}

/** How many characters a person would count (code points). */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** One line of so many characters at most: for what no person typed and no request should fail for. */
export function cutLine(text: string, limit: number): string {
  return [...cleanLine(text)].slice(0, limit).join('');
}
