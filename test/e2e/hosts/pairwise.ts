// Few combinations in which every value of one kind meets every value of each other kind. It knows nothing of pages.

export type Kinds = Readonly<Record<string, readonly string[]>>;
export type Choice<K extends Kinds> = { [Kind in keyof K]: K[Kind][number] };

/** Chooses greedily, so always the same: each combination begins with a pair that is still missing. */
export function pairwise<const K extends Kinds>(kinds: K): Choice<K>[] {
  const names = Object.keys(kinds);
  const key = (a: string, b: string, x: string, y: string) => [`${a}=${x}`, `${b}=${y}`].sort().join('&');
  const missing = new Map<string, Record<string, string>>();
  for (const [index, a] of names.entries())
    for (const b of names.slice(index + 1))
      for (const x of kinds[a]!) for (const y of kinds[b]!) missing.set(key(a, b, x, y), { [a]: x, [b]: y });
  const used = new Map<string, number>();
  const choices: Record<string, string>[] = [];
  while (missing.size) {
    const choice = { ...[...missing.values()][0] };
    for (const name of names) {
      if (name in choice) continue;
      const gain = (value: string) =>
        Object.entries(choice).filter(([other, taken]) => missing.has(key(name, other, value, taken))).length -
        (used.get(`${name}=${value}`) ?? 0) / 1000;
      choice[name] = kinds[name]!.reduce((best, value) => (gain(value) > gain(best) ? value : best));
    }
    for (const name of names) {
      used.set(`${name}=${choice[name]}`, (used.get(`${name}=${choice[name]}`) ?? 0) + 1);
      for (const other of names) if (other !== name) missing.delete(key(name, other, choice[name]!, choice[other]!));
    }
    choices.push(Object.fromEntries(names.map((name) => [name, choice[name]!])));
  }
  return choices as Choice<K>[];
}
