// What an item of a list is called among the others while the document changes, so that its form stays the one that is on
// the screen, with the focus in it, though it is moved, renamed or filled in.
import { isRecord } from '../../../src/feed/place.ts';
import type { JsonPath } from '../document/path.ts';

interface KnownItem {
  key: string;
  /** What it is known by in the next text: its id, else all that it holds. */
  mark: string;
}

/** Keys of the items of all lists of one document; those of an item's own lists begin with its key. */
export class ItemKeys {
  readonly #known = new Map<string, readonly KnownItem[]>();
  readonly #seen = new WeakMap<readonly unknown[], readonly KnownItem[]>();
  #made = 0;

  /** The key of the item at a place of a value. */
  keyOf(path: JsonPath, root: unknown): string {
    let value = root;
    let key = '';
    for (const step of path) {
      key =
        typeof step === 'number' && Array.isArray(value)
          ? (this.#itemsOf(key, value)[step]?.key ?? key)
          : `${key}/${step}`;
      value =
        typeof value === 'object' && value !== null && Object.hasOwn(value, step)
          ? Reflect.get(value, step)
          : undefined;
    }
    return key;
  }

  #itemsOf(list: string, values: readonly unknown[]): readonly KnownItem[] {
    const seen = this.#seen.get(values);
    if (seen) return seen;
    const items = this.#match(list, this.#known.get(list) ?? [], values);
    this.#known.set(list, items);
    this.#seen.set(values, items);
    return items;
  }

  /** An item is the one with its mark; without it, and in a list as long as it was, the one in its place. */
  #match(list: string, before: readonly KnownItem[], values: readonly unknown[]): readonly KnownItem[] {
    const left: (KnownItem | undefined)[] = [...before];
    const marks = values.map(markOf);
    const found = marks.map((mark, index) => {
      const here = left[index]?.mark === mark ? index : left.findIndex((one) => one?.mark === mark);
      const one = left[here];
      if (one) left[here] = undefined;
      return one;
    });
    return marks.map((mark, index) => {
      const same = found[index] ?? (before.length === values.length ? left[index] : undefined);
      return { key: same?.key ?? `${list}#${this.#made++}`, mark };
    });
  }
}

function markOf(value: unknown): string {
  const id = isRecord(value) ? value['id'] : undefined;
  return typeof id === 'string' && id ? `#${id}` : JSON.stringify(value);
}
