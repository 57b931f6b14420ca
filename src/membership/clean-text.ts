// Tidies what people typed or pasted: once before it is checked and sent, and again where it is received (the schema),
// so that both count the same characters. Judges nothing.

/** Something that can be seen. */
const VISIBLE = /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u;

/**
 * One line: control characters and halves of surrogate pairs gone, every run of white space (line breaks, tabs and
 * no-break spaces too) one space, none at the ends. `''` where nothing in it can be seen.
 */
export function cleanLine(text: string): string {
  if (!VISIBLE.test(text)) return '';
  return text
    .replace(/(?!\s)[\p{Cc}\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As `cleanLine`, but with its spaces and its line breaks, each written `\n`; tabs become spaces. */
export function cleanText(text: string): string {
  if (!VISIBLE.test(text)) return '';
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\t\v\f]/g, ' ');
  return lines.replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '').trim();
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
  return [...cleanLine(text)].slice(0, limit).join('').trim();
}
