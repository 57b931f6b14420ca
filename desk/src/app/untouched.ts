// Records that were added and never filled in. They are slips: nothing of them belongs on the web.
import * as s from '../../../src/feed/schema.ts';
import { isRecord, type Shape } from '../../../src/feed/place.ts';
import { slugOf } from '../document/ids.ts';
import { nameOfRecord, recordName } from '../words/labels.ts';
import { removeValue } from '../document/edits.ts';
import type { JsonPath } from '../document/path.ts';
import { walk } from '../document/walk.ts';

/** What a new record holds besides its id: what would be a fault if it were missing, still empty. */
export function emptyRecord(item: Shape): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(item.entries ?? {})) {
    if (entry === s.IdSchema || entry.wrapped) continue;
    if (entry.item) record[key] = [];
    else record[key] = entry.type === 'picklist' ? s.PARTICIPANT_ROLES[0] : '';
  }
  return record;
}

/** The ids that are given to records of a kind until they have a name: "kontakt-1". */
export function automaticId(item: Shape): { word: string; pattern: RegExp } {
  const name = recordName(item);
  const word = name ? slugOf(nameOfRecord(name)) : 'zaznam';
  return { word, pattern: new RegExp(`^${word}-\\d+$`) };
}

/** The text without the records that are as they were added, and how many these were. */
export function withoutUntouched(text: string, root: unknown): { text: string; count: number } {
  const places: JsonPath[] = [];
  walk(root, s.FeedSchema, (value, shape, path) => {
    if (typeof path.at(-1) === 'number' && shape.entries && isUntouched(value, shape)) places.push(path);
  });
  // The last first, so that the places of the others stay.
  const rest = places.toReversed().reduce((left, path) => removeValue(left, path), text);
  return { text: rest, count: places.length };
}

export function isUntouched(value: unknown, item: Shape): boolean {
  if (!isRecord(value)) return false;
  const { id, ...others } = value;
  const isNew = id === undefined || (typeof id === 'string' && automaticId(item).pattern.test(id));
  return isNew && JSON.stringify(others) === JSON.stringify(emptyRecord(item));
}
