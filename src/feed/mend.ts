// Puts a wrong value right where it can only have been meant in one way, so that a webmaster can copy what should stand
// there. Only for the check of a feed.
import { parseDate } from './date.ts';
import { isRecord, type Shape } from './place.ts';
import type { ExpectedKind } from './types.ts';

/** A value as it has to be written, in JSON; `quotes` where nothing but these is wrong. */
export interface Mended {
  json: string;
  quotes?: 'missing' | 'too_many';
}

/** A longer text, in characters, is prose and no date or number. */
const LONGEST = 80;

/** What the value was meant to be; undefined where that can't be told. `key` is the one that it stands under. */
export function mend(value: unknown, expected: string, key: string, shape?: Shape): Mended | undefined {
  if (typeof value === 'string' && value.length > LONGEST) return undefined;
  const mended = MENDERS[expected as ExpectedKind]?.(value, key, shape);
  if (mended === undefined) return undefined;
  const json = JSON.stringify(mended);
  // The same without its quotes, or with them.
  if (typeof mended === 'string') return json === `"${JSON.stringify(value)}"` ? { json, quotes: 'missing' } : { json };
  return JSON.stringify(value) === `"${json}"` ? { json, quotes: 'too_many' } : { json };
}

/** A date as it has to be written; undefined where none can be made out. */
export function mendDate(value: unknown): string | undefined {
  const text = String(value).trim();
  const [, day, month, year, hour, minute] =
    /^(\d{1,2})[. /]+(\d{1,2})[. /]+(\d{4})(?:[\s,]+(?:ve?|od|at|um|о)?\s*(\d{1,2})[:.](\d\d))?(?:\s*(?:h|hod\.?))?$/.exec(
      text,
    ) ?? [];
  if (year) return dateOf(year, month, day, hour, minute);
  const [, y, m, d, h, min] =
    /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?:[T\s]+(\d{1,2})[:.](\d\d))?$/.exec(text) ?? [];
  if (y) return dateOf(y, m, d, h, min);
  const [, only, of] = /^(\d{1,2})[./]\s*(\d{4})$/.exec(text) ?? [];
  if (of) return dateOf(of, only);
  return /^\d{4}$/.test(text) ? text : undefined;
}

const MENDERS: Partial<Record<ExpectedKind, (value: unknown, key: string, shape?: Shape) => unknown>> = {
  date: mendDate,
  time(value) {
    const [, hour, minute = '00'] =
      /^(\d{1,2})(?:\s*[:.,h]\s*(\d\d))?(?::\d\d)?\s*(?:h|hod\.?|uhr)?$/i.exec(String(value).trim()) ?? [];
    const isTime = hour && (Number(hour) < 24 ? Number(minute) < 60 : Number(hour) === 24 && minute === '00');
    return isTime ? `${pad(hour)}:${minute}` : undefined;
  },
  number: numberOf,
  count(value, key) {
    const number = key.endsWith('_bytes') ? bytesOf(value) : numberOf(value);
    return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
  },
  boolean(value) {
    const word = String(value).trim().toLowerCase();
    if (/^(true|ano|yes|ja|так|1)$/.test(word)) return true;
    return /^(false|ne|no|nein|ні|0)$/.test(word) ? false : undefined;
  },
  string: (value) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined),
  array(value, _key, shape) {
    const item = shape?.item;
    if (!item || value === undefined) return undefined;
    // Several in one text could be meant by a comma, or be one.
    if (item.entries) return isRecord(value) ? undefined : recordOf(item, value, true);
    return typeof value === 'string' && !value.includes(',') ? [value] : undefined;
  },
  object: (value, _key, shape) => (shape ? recordOf(shape, value) : undefined),
  currency(value) {
    const word = String(value).trim();
    if (/^(kč|kc|czk|koruna?)/i.test(word)) return 'CZK';
    return /^(€|eur)/i.test(word) ? 'EUR' : undefined;
  },
};

/** `"+420 555 000 111"` in place of a record with one required key is the value of that key. */
function recordOf(shape: Shape, value: unknown, isList = false): unknown {
  const required = Object.entries(shape.entries ?? {}).filter(([, { wrapped }]) => !wrapped);
  const [only] = required;
  if (typeof value !== 'string' || required.length !== 1 || !only || only[0] === 'id') return undefined;
  const record = { [only[0]]: value };
  return isList ? [record] : record;
}

/** A number that was written as people write it: with spaces, a comma, a currency. */
function numberOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .replace(/\s|(Kč|CZK|EUR|€)\.?\s*$/gi, '')
    .replace(/,-+$/, '')
    .replace(/,(?=\d{1,2}$)/, '.');
  return /^-?\d+(\.\d{1,2})?$|^-?\d{1,3}(\.\d{3}){2,}$/.test(text)
    ? Number(text.replace(/\.(?=\d{3})/g, ''))
    : undefined;
}

function bytesOf(value: unknown): number | undefined {
  const [, number, unit] = /^([\d\s,.]+?)\s*(k|m|g)?(?:i?b|byt\S*|б)?$/i.exec(String(value).trim()) ?? [];
  const count = number ? numberOf(number) : undefined;
  const power = ' kmg'.indexOf((unit ?? ' ').toLowerCase());
  return count === undefined ? undefined : Math.round(count * 1000 ** power);
}

function dateOf(year: string, month?: string, day?: string, hour?: string, minute?: string): string | undefined {
  const date = [year, ...[month, day].flatMap((part) => (part ? [pad(part)] : []))].join('-');
  const text = hour && minute ? `${date}T${pad(hour)}:${minute}` : date;
  return parseDate(text) ? text : undefined;
}

function pad(number: string): string {
  return number.padStart(2, '0');
}
