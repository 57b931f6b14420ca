// Ids, which nobody should have to think of: made from what a record is called.
import { isRecord } from '../../../src/feed/place.ts';

/** "Příjem žádostí" as an id: "prijem-zadosti"; '' where nothing is left. */
export function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
}

/** The wanted id, or with a number behind it where another record has it. */
export function uniqueId(wanted: string, taken: ReadonlySet<unknown>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}

/** The ids of a list's records. */
export function idsOf(list: unknown): Set<unknown> {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return new Set(items.map((item) => (isRecord(item) ? item['id'] : undefined)));
}
