// Makes faults: which code, what was expected and what a correct value looks like, by the schema of the place.
import type { GenericSchema } from 'valibot';
import * as s from './schema.ts';
import type { ExpectedKind, Fault, FaultCode } from './types.ts';

/** A step on the way to a place in the document. */
export type Path = readonly (string | number)[];

/** What the reader and the checks use of a Valibot schema. */
export type Schema = GenericSchema & {
  wrapped?: Schema;
  item?: Schema;
  entries?: Record<string, Schema>;
  options?: readonly unknown[];
};

type Kind = readonly [expected: ExpectedKind, example: string, code?: FaultCode];

const NAMED = new Map<unknown, Kind>([
  [s.DateSchema, ['date', '2026-01-31', 'bad_date']],
  [s.TimeSchema, ['time', '08:00', 'bad_time']],
  [s.TimeZoneSchema, ['time_zone', 'Europe/Prague', 'bad_time_zone']],
  [s.UrlSchema, ['url', 'https://www.example.cz/', 'bad_url']],
  [s.CurrencySchema, ['currency', 'CZK']],
  [s.CountSchema, ['count', '12']],
  [s.IdSchema, ['id', 'id-1']],
]);

const TYPED: Record<string, Kind> = {
  number: ['number', '1100000'],
  boolean: ['boolean', 'true'],
  array: ['array', '[…]'],
  loose_object: ['object', '{…}'],
};

/** The fault of a value that doesn't fit its schema; a code of one's own says what else is wrong with it. */
export function faultOf(schema: Schema, value: unknown, path: Path, code?: FaultCode): Fault {
  const place = formatPath(path);
  const found = picture(value);
  if (!code && schema.type === 'picklist') {
    const words = schema.options!.map(String);
    return { code: 'not_in_list', path: place, found, expected: words.join(', '), example: words[0]! };
  }
  const [expected, example, ownCode] = NAMED.get(schema) ?? TYPED[schema.type] ?? ['string', 'Text'];
  const chosen = code ?? ((typeof value === 'string' && ownCode) || 'wrong_type');
  const fault: Fault = { code: chosen, path: place, expected, example };
  if (found !== undefined) fault.found = found;
  return fault;
}

/** A place as webmasters read it: `_kp.contacts[0].phones[1].number`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else text += (text && '.') + key.slice(0, 60);
  }
  return text;
}

/** What stood there, in a few characters; undefined where nothing did. */
export function picture(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return 'null';
  if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}';
  const text = (value as string | number | boolean).toString();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
