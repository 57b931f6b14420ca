// Spoils one place of a feed in one of many ways, and says what has to survive.
import { changedAt, isNode, placesOf, removedAt, valueAt, type Place } from './json-place.ts';
import { ADDRESSES, DATES, KEYS, KINDS, NUMBERS, polluting, STRINGS } from './naughty.ts';
import type { Random } from './random.ts';
import { costsOf, isText, REFERENCES } from './required-keys.ts';

export interface Mutation {
  /** For a message: what was done, and where. */
  name: string;
  /** The spoilt feed. */
  value: unknown;
  /** What has to be read of it. */
  expected: unknown;
  /** Where it may differ from that. */
  free: Place[];
}

/** A feed as it is written and as it is read, which must agree place by place. */
export class Patient {
  readonly #places: readonly Place[];
  readonly #lists: readonly Place[];
  readonly #records: readonly Place[];

  constructor(
    readonly written: unknown,
    readonly read: unknown,
  ) {
    this.#places = placesOf(written);
    const nodes = this.#places.filter((place) => isNode(valueAt(written, place)));
    this.#lists = nodes.filter((place) => (valueAt(written, place) as unknown[]).length > 0);
    this.#records = [[], ...nodes.filter((place) => !Array.isArray(valueAt(written, place)))];
  }

  /** One change; `strings` are put where anything can stand. */
  mutate(random: Random, strings: readonly string[] = STRINGS): Mutation {
    const way = random.below(10);
    if (way === 0) return this.#removeItem(random);
    if (way === 1) return this.#doubleItem(random);
    if (way === 2) return this.#swapItems(random);
    if (way === 3) return this.#addKey(random);
    if (way === 4) return this.#swapKeys(random);
    if (way === 5) return this.#remove(random);
    return this.#replace(random, strings);
  }

  /** Several values at once, anywhere. */
  mutateMany(random: Random, count: number): Mutation {
    let value = this.written;
    const changes = Array.from({ length: count }, () => this.#replacement(random, STRINGS));
    for (const change of changes) value = changedAt(value, change.place, () => change.value);
    const name = changes.map((change) => `set ${show(change.value)} at ${change.place.join('.')}`).join('; ');
    // Of two languages both may have gone, of two spellings of the content likewise.
    const rest = changes.reduce((feed, { place }) => removedAt(feed, place), this.written);
    const free = changes.flatMap((change) => costsOf(rest, change.place, change.value));
    return { name, value, expected: this.read, free };
  }

  #replace(random: Random, strings: readonly string[]): Mutation {
    const { place, value } = this.#replacement(random, strings);
    return this.#mutation(`set ${show(value)}`, place, (document) => changedAt(document, place, () => value), value);
  }

  #replacement(random: Random, strings: readonly string[]): { place: Place; value: unknown } {
    const place = random.pick(this.#places);
    const old = valueAt(this.written, place);
    const value = random.pick<() => unknown>([
      () => random.pick(strings),
      () => random.pick(KINDS),
      () => random.pick(NUMBERS),
      () => random.pick(DATES),
      () => random.pick(ADDRESSES),
      () => [old],
      () => ({ id: old, title: old, url: old, cs: old }),
      () => ({ cs: old, uk: random.pick(strings), [random.pick(KEYS)]: random.pick(KINDS) }),
      () => polluting(),
      () => this.#sibling(random, place) ?? 'nobody',
    ])();
    return { place, value };
  }

  /** What stands under the same key of another record: a doubled id, another's reference. */
  #sibling(random: Random, place: Place): unknown {
    const list = valueAt(this.written, place.slice(0, -2));
    const key = String(place.at(-1));
    if (key in REFERENCES) return 'nobody';
    return Array.isArray(list) ? valueAt(random.pick(list), [key]) : undefined;
  }

  #remove(random: Random): Mutation {
    const place = random.pick(this.#places.filter((one) => typeof one.at(-1) === 'string'));
    return this.#mutation('remove', place, (document) => removedAt(document, place), undefined);
  }

  #mutation(change: string, place: Place, make: (document: unknown) => unknown, value: unknown): Mutation {
    return {
      name: `${change} at ${place.join('.')}`,
      value: make(this.written),
      expected: this.read,
      free: costsOf(this.written, place, value),
    };
  }

  #swapKeys(random: Random): Mutation {
    const record = random.pick(this.#records.filter((one) => !isText(this.written, one)));
    const keys = Object.keys(valueAt(this.written, record) as object);
    const [a, b] = [random.pick(keys), random.pick(keys)];
    const value = changedAt(this.written, record, (old) => {
      const fields = old as Record<string, unknown>;
      return { ...fields, [a]: fields[b], [b]: fields[a] };
    });
    const valueOf = (key: string) => valueAt(this.written, [...record, key]);
    const free = [
      ...costsOf(this.written, [...record, a], valueOf(b)),
      ...costsOf(this.written, [...record, b], valueOf(a)),
    ];
    return { name: `swap ${a} and ${b} at ${record.join('.')}`, value, expected: this.read, free };
  }

  /** A key that nobody has heard of, or that every object has of itself. */
  #addKey(random: Random): Mutation {
    const record = random.pick(this.#records);
    const key = random.pick(KEYS);
    const value = random.pick([...KINDS, polluting()]);
    const added = changedAt(this.written, record, (old) => {
      const copy = { ...(old as object) };
      // An assignment to __proto__ would make no key.
      Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
      return copy;
    });
    return {
      name: `add ${show(key)}: ${show(value)} at ${record.join('.')}`,
      value: added,
      expected: this.read,
      free: [[...record, key]],
    };
  }

  #removeItem(random: Random): Mutation {
    const list = this.#list(random);
    const index = random.below(this.#lengthOf(list));
    const cut = (document: unknown) => changedAt(document, list, (items) => (items as unknown[]).toSpliced(index, 1));
    return this.#same(`remove item ${index} of`, list, cut);
  }

  /** Of two with one id the first stays; where items have no ids, both do. */
  #doubleItem(random: Random): Mutation {
    const list = this.#list(random);
    const [index, to] = [random.below(this.#lengthOf(list)), random.below(this.#lengthOf(list) + 1)];
    const double = (document: unknown) =>
      changedAt(document, list, (items) => {
        const copy = structuredClone((items as unknown[])[index]);
        return (items as unknown[]).toSpliced(to, 0, copy);
      });
    const both = this.#same(`double item ${index} at ${to} of`, list, double);
    const item = valueAt(this.read, [...list, index]) as { id?: unknown } | undefined;
    if (item?.id === undefined) return both;
    const moved = (items: unknown) => {
      const copies = items as unknown[];
      if (to > index) return copies;
      return copies.toSpliced(index, 1).toSpliced(to, 0, copies[index]);
    };
    return { ...both, expected: changedAt(this.read, list, moved) };
  }

  #swapItems(random: Random): Mutation {
    const list = this.#list(random);
    const [a, b] = [random.below(this.#lengthOf(list)), random.below(this.#lengthOf(list))];
    const swap = (document: unknown) =>
      changedAt(document, list, (items) => {
        const copy = [...(items as unknown[])];
        [copy[a], copy[b]] = [copy[b], copy[a]];
        return copy;
      });
    return this.#same(`swap items ${a} and ${b} of`, list, swap);
  }

  /** What is done to the list is all that changes. */
  #same(change: string, list: Place, make: (document: unknown) => unknown): Mutation {
    return { name: `${change} ${list.join('.')}`, value: make(this.written), expected: make(this.read), free: [] };
  }

  #list(random: Random): Place {
    return random.pick(this.#lists);
  }

  #lengthOf(list: Place): number {
    return (valueAt(this.written, list) as unknown[]).length;
  }
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
