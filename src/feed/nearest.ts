// Which known word a misspelt one was meant to be: for slips of the pen, not for synonyms.

/** The known word that is nearest, if it is near enough: one letter in four or five, singular for plural, `kp` for `_kp`. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const written = plain(word);
  const most = written.length < 4 ? 0 : written.length < 7 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    const meant = plain(candidate);
    const steps = stem(meant) === stem(written) ? 0 : distance(written, meant);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
}

function stem(word: string): string {
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

/** How many letters have to be put in, left out, changed or swapped with their neighbour. */
function distance(one: string, other: string): number {
  // Nothing that is near is much longer.
  if (Math.abs(one.length - other.length) > 2) return Infinity;
  let [before, last]: [number[], number[]] = [[], [0, ...[...other].map((_, index) => index + 1)]];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[other.length]!;
}
