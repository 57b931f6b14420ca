// Records that are added: what they need so that the reader of the feed takes them, and no more.
import * as s from '../../../src/feed/schema.ts';
import { isRecord, type Shape } from '../../../src/feed/place.ts';
import { setValue } from '../document/edits.ts';
import { idsOf, slugOf, uniqueId } from '../document/ids.ts';
import { type JsonPath, valueAt } from '../document/path.ts';
import { nameOfRecord, recordName } from '../words/labels.ts';
import { titleOf } from '../words/place-words.ts';

/** A new record of a list: an id where one is needed, and what would be a fault if it were missing. */
export function newRecord(item: Shape, list: unknown): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  const name = recordName(item);
  for (const [key, entry] of Object.entries(item.entries ?? {})) {
    if (entry === s.IdSchema && name) record[key] = automaticId(item, list);
    else if (!entry.wrapped && entry.item) record[key] = [];
    else if (!entry.wrapped && entry.type === 'picklist') record[key] = s.PARTICIPANT_ROLES[0];
    else if (!entry.wrapped) record[key] = '';
  }
  return record;
}

function automaticId(item: Shape, list: unknown): string {
  const taken = idsOf(list);
  const word = slugOf(nameOfRecord(recordName(item)!));
  let number = 1;
  while (taken.has(`${word}-${number}`)) number++;
  return `${word}-${number}`;
}

/**
 * The text with the record's id made from its title, as long as the id is one that was made here and nothing refers to
 * it; else the text as it is.
 */
export function nameRecord(text: string, path: JsonPath, item: Shape, root: unknown): string {
  const record = valueAt(root, path);
  const name = recordName(item);
  const id = isRecord(record) ? record['id'] : undefined;
  if (typeof id !== 'string' || !name || !new RegExp(`^${slugOf(nameOfRecord(name))}-\\d+$`).test(id)) return text;
  if (text.split(JSON.stringify(id)).length !== 2) return text;
  const wanted = slugOf(titleOf(record));
  if (!wanted) return text;
  const taken = idsOf(valueAt(root, path.slice(0, -1)));
  return setValue(text, [...path, 'id'], uniqueId(wanted, taken));
}
