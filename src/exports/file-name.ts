// Names a file after what is in it, so that several of them can be told apart among a visitor's downloads.

/** The longest name, in characters without the extension, that still shows whole in a list of downloads. */
const LONGEST = 60;

/**
 * A file's name without its extension: small letters and digits joined by hyphens, Latin ones without their marks, cut
 * after a whole word. Words without a letter or digit give `fallback`.
 */
export function fileName(words: string, fallback: string): string {
  const name = words
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/giu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (name.length <= LONGEST) return name || fallback;
  const whole = name.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
  return whole.length <= LONGEST ? whole : name.slice(0, LONGEST);
}
