// Content lines, which iCalendar (RFC 5545, 3.1) and vCard (RFC 2426, 2.6) share: cleaned, escaped, folded, ended.
// Knows no property by its meaning. No DOM, no clock.

/** The longest line in octets of UTF-8, without its end. */
const LIMIT = 75;

/** A text value: every kind of line break is written `\n`, so that no value can begin a line; other control characters go. */
export function escapeText(text = ''): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, (character) => (character === '\t' ? ' ' : ''))
    .trim()
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A URI value, which is not escaped: what can't stand in a URI goes. */
export function cleanUri(uri = ''): string {
  return uri.replace(/[\s\p{Cc}\p{Cs}]/gu, '');
}

/** One property, folded and with its line end; nothing where the value is empty. The value is escaped already. */
export function formatLine(name: string, value: string): string {
  return value && fold(`${name}:${value}`) + '\r\n';
}

/** Breaks a line so that no part is longer than 75 octets and no character's bytes are parted. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LIMIT) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
