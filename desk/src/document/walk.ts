// Walks a document as it was written beside its schema.
import { type FeedDate, parseDate } from '../../../src/feed/date.ts';
import { isRecord, type Shape } from '../../../src/feed/place.ts';
import type { JsonPath } from './path.ts';

export type Visit = (value: unknown, shape: Shape, path: JsonPath) => void;

/** Calls the visitor for each value that the schema knows, outer ones first. */
export function walk(value: unknown, shape: Shape, visit: Visit, path: JsonPath = []): void {
  const inner = shape.wrapped ?? shape;
  visit(value, inner, path);
  if (inner.item && Array.isArray(value)) {
    value.forEach((item, index) => walk(item, inner.item!, visit, [...path, index]));
  }
  if (!inner.entries || !isRecord(value)) return;
  for (const [key, entry] of Object.entries(inner.entries)) {
    if (Object.hasOwn(value, key)) walk(value[key], entry, visit, [...path, key]);
  }
}

/** A date as it was written; undefined where there is none. */
export function dateIn(value: unknown): FeedDate | undefined {
  return typeof value === 'string' ? parseDate(value) : undefined;
}

/** The records of a list in `_kp`, as they were written, with their places. */
export function recordsOf(root: unknown, list: string): { record: Record<string, unknown>; path: JsonPath }[] {
  const extension = isRecord(root) ? root['_kp'] : undefined;
  return recordsIn(isRecord(extension) ? extension[list] : undefined, ['_kp', list]);
}

/** The records of a list at a place. */
export function recordsIn(list: unknown, path: JsonPath): { record: Record<string, unknown>; path: JsonPath }[] {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return items.flatMap((record, index) => (isRecord(record) ? [{ record, path: [...path, index] }] : []));
}
