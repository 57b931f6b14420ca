// Finds words as people type them: without diacritics, in small letters, in any order ("zatec" finds Žatec). Pure.

/** The text in small letters and without diacritics. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Whether a text holds every word of the query, each as a part of some word; an empty query fits all. The text is given
 * folded, so that one that is searched again is folded once.
 */
export function matcher(query: string): (folded: string) => boolean {
  const words = wordsOf(query);
  return (folded) => words.every((word) => folded.includes(word));
}

/** Where the words of a query stand in a text: first and last index (exclusive) of each, in order, without overlaps. */
export function findMatches(text: string, query: string): [start: number, end: number][] {
  const words = wordsOf(query);
  if (!words.length) return [];
  // Folding may change lengths, so each folded character remembers where it came from.
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const one = fold(character);
    folded += one;
    for (let count = one.length; count; count--) origins.push(at);
    at += character.length;
  }
  const found: [number, number][] = [];
  for (const word of words) {
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
      found.push([origins[start]!, origins[start + word.length] ?? text.length]);
    }
  }
  found.sort(([a], [b]) => a - b);
  return found.filter(([start], index) => !index || start >= found[index - 1]![1]);
}

function wordsOf(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}
