// Compares a feed as it was read with the feed as it had to survive. What was spoilt may be anything or nothing; all
// else must be there, unchanged and in its order.
import type { Place } from './json-place.ts';
import { REFERENCES } from './required-keys.ts';

/** Places that may have gone, as a tree: `isFree` at their ends. */
interface Freedom {
  isFree?: boolean;
  keys: Map<string | number, Freedom>;
}

type Tree = Record<string, unknown>;

/** Place of the first good neighbour that was lost or changed, or of what came from nowhere; undefined where there is none. */
export function findLoss(expected: unknown, actual: unknown, places: readonly Place[]): string | undefined {
  const freedom: Freedom = { keys: new Map() };
  for (const place of places) {
    let node = freedom;
    for (const key of place) {
      let next = node.keys.get(key);
      if (!next) node.keys.set(key, (next = { keys: new Map() }));
      node = next;
    }
    node.isFree = true;
  }
  return compare(expected, actual, freedom, actual as Tree, '');
}

function compare(
  expected: unknown,
  actual: unknown,
  freedom: Freedom | undefined,
  feed: Tree,
  path: string,
): string | undefined {
  if (freedom?.isFree || expected === actual) return undefined;
  if (typeof expected !== 'object' || typeof actual !== 'object' || !expected || !actual) return path || 'feed';
  if (Array.isArray(expected) !== Array.isArray(actual)) return path;
  return Array.isArray(expected)
    ? compareLists(expected, actual as unknown[], freedom, feed, path)
    : compareRecords(expected as Tree, actual as Tree, freedom, feed, path);
}

function compareRecords(expected: Tree, actual: Tree, freedom: Freedom | undefined, feed: Tree, path: string) {
  for (const key of Object.keys(expected)) {
    const inner = freedom?.keys.get(key);
    if (inner?.isFree) continue;
    const place = `${path}.${key}`;
    if (!Object.hasOwn(actual, key)) {
      if (isGoneReference(key, expected[key], feed) || isMeetings(key, expected)) continue;
      return place;
    }
    const loss = compare(expected[key], actual[key], inner, feed, place);
    if (loss) return loss;
  }
  const more = Object.keys(actual).find((key) => !Object.hasOwn(expected, key) && !freedom?.keys.get(key)?.isFree);
  return more && `${path}.${more}`;
}

/** Items in their order; those that may go are tried with and without. */
function compareLists(
  expected: readonly unknown[],
  actual: readonly unknown[],
  freedom: Freedom | undefined,
  feed: Tree,
  path: string,
  [from, at] = [0, 0],
): string | undefined {
  for (let index = from; index < expected.length; index++) {
    const inner = freedom?.keys.get(index);
    if (inner?.isFree) {
      // It is still there in some form, or it has gone.
      if (!compareLists(expected, actual, freedom, feed, path, [index + 1, at + 1])) return undefined;
      return compareLists(expected, actual, freedom, feed, path, [index + 1, at]);
    }
    const place = `${path}[${index}]`;
    if (at >= actual.length) return place;
    const loss = compare(expected[index], actual[at], inner, feed, place);
    if (loss) return loss;
    at += 1;
  }
  return at === actual.length ? undefined : `${path}[${expected.length}]`;
}

/** A reference may go with its record, and only with it. */
function isGoneReference(key: string, id: unknown, feed: Tree): boolean {
  const list = Object.hasOwn(REFERENCES, key) && (feed['_kp'] as Tree | undefined)?.[REFERENCES[key]!];
  return list !== false && !(Array.isArray(list) && list.some((record: Tree) => record['id'] === id));
}

/** A step that is a meeting has its date and place from there. */
function isMeetings(key: string, record: Tree): boolean {
  return record['meeting'] !== undefined && ['start', 'end', 'place'].includes(key);
}
