// Finds keys that nobody reads, most often because of a slip of the pen. They are no faults: by contract they are kept
// and ignored, and may belong to others. So only a check tells of them, and its script alone carries this.
import { nearest } from './nearest.ts';
import { isRecord, type Shape } from './place.ts';

/** A key that the schema doesn't have. */
export interface UnknownKey {
  path: string;
  key: string;
  /** The key that was meant; missing where none is near. */
  near?: string;
  /** Stands beside `_kp` and belongs into it. */
  isOutside?: true;
}

/** So many are told. */
const MOST = 100;

/** What JSON Feed has and the widgets don't need; and names that people give to comments. */
const OTHERS =
  /^([_$#/].*|\d+|comments?|poznamka|poznámka|authors?|avatar|banner|duration_in_seconds|expired|favicon|hubs|icon|user_comment)$/;

/** Keys of a document, as it was written, that its schema doesn't have; those that begin with `_` or `$` are others'. */
export function findUnknownKeys(document: unknown, schema: Shape): UnknownKey[] {
  const found: UnknownKey[] = [];
  const inside = schema.entries?.['_kp'];
  const lists = Object.keys((inside?.wrapped ?? inside)?.entries ?? {});

  function look(value: unknown, shape: Shape, path: string): void {
    const { entries, item } = shape.wrapped ?? shape;
    if (item && Array.isArray(value)) value.forEach((one, index) => look(one, item, `${path}[${index}]`));
    if (!entries || !isRecord(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (found.length >= MOST) return;
      const place = path && `${path}.`;
      if (Object.hasOwn(entries, key)) look(inner, entries[key]!, place + key);
      else if (!OTHERS.test(key)) found.push({ path: place + key, key, ...meaningOf(key, value, entries, !path) });
    }
  }

  function meaningOf(
    key: string,
    record: Record<string, unknown>,
    entries: Record<string, Shape>,
    isRoot: boolean,
  ): Pick<UnknownKey, 'near' | 'isOutside'> {
    // What is there already was not meant.
    const free = Object.keys(entries).filter((known) => !Object.hasOwn(record, known));
    if (isRoot && lists.includes(key)) return { isOutside: true };
    const near = nearest(key, free);
    if (near) return { near };
    const outside = isRoot && nearest(key, lists);
    return outside ? { near: outside, isOutside: true } : {};
  }

  look(document, schema, '');
  return found;
}
