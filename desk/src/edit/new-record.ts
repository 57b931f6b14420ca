// Records that are added: what they need so that the reader of the feed takes them, and no more.
import * as s from '../../../src/feed/schema.ts';
import { isRecord, type Shape } from '../../../src/feed/place.ts';
import { setValue } from '../document/edits.ts';
import { idsOf, slugOf, uniqueId } from '../document/ids.ts';
import { type JsonPath, valueAt } from '../document/path.ts';
import { automaticId, emptyRecord } from '../app/untouched.ts';
import { recordName } from '../words/labels.ts';
import { titleOf } from '../words/place-words.ts';

/** A new record of a list: an id where one is needed, and what would be a fault if it were missing. */
export function newRecord(item: Shape, list: unknown): Record<string, unknown> {
  const hasId = Object.values(item.entries ?? {}).includes(s.IdSchema) && recordName(item) !== undefined;
  return { ...(hasId && { id: freeId(item, list) }), ...emptyRecord(item) };
}

function freeId(item: Shape, list: unknown): string {
  const taken = idsOf(list);
  const { word } = automaticId(item);
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
  const id = isRecord(record) ? record['id'] : undefined;
  if (typeof id !== 'string' || !recordName(item) || !automaticId(item).pattern.test(id)) return text;
  if (text.split(JSON.stringify(id)).length !== 2) return text;
  const wanted = slugOf(titleOf(record));
  if (!wanted) return text;
  const taken = idsOf(valueAt(root, path.slice(0, -1)));
  return setValue(text, [...path, 'id'], uniqueId(wanted, taken));
}
