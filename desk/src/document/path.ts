// A place in the document: as a list of keys and indexes, and as a text, as faults and addresses write it.
import { formatPath } from '../../../src/feed/fault.ts';
import { stepsOf } from '../../../src/feed/place.ts';

/** The keys and indexes that lead to a place. */
export type JsonPath = readonly (string | number)[];

/** `_kp.contacts[0].name` as its keys and indexes. */
export function pathOf(text: string): JsonPath {
  return stepsOf(text);
}

/** Keys and indexes as `_kp.contacts[0].name`. */
export const textOf: (path: JsonPath) => string = formatPath;

/** What stands at a place of a value; undefined where nothing does. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
