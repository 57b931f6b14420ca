// Reads a value by its schema and leaves out what doesn't fit: a wrong optional value alone, a wrong or missing required
// one with the nearest list item or optional key that holds it. The schema is walked rather than run whole, so that one
// pass does all, however many faults there are, and can pause within any list. The input is never changed.
import * as v from 'valibot';
import { checkRecord } from './check-record.ts';
import { parseDate } from './date.ts';
import { faultOf, type Path, type Schema } from './fault.ts';
import * as s from './schema.ts';
import type { Fault, FaultCode } from './types.ts';
import { resolveUrl } from './url.ts';

/** The lists of `_kp` whose records are referred to. */
export type ReferredList = 'contacts' | 'working_groups' | 'grant_programmes' | 'meetings' | 'plans' | 'documents';

/** A record whose key names the `id` of a record of a list in `_kp`. */
export interface Reference {
  holder: Record<string, unknown>;
  key: string;
  list: ReferredList;
  path: Path;
}

/** Stands for a value that was left out. */
const CUT = Symbol();

/** So many faults are told: enough to mend a feed by, and no more memory than that for a hostile one. */
const MOST_FAULTS = 200;

/** After so many list items the work can pause: each takes well under a millisecond. */
const STRIDE = 16;

const LISTS = new Map<unknown, ReferredList>([
  [s.ContactReferenceSchema, 'contacts'],
  [s.WorkingGroupReferenceSchema, 'working_groups'],
  [s.GrantProgrammeReferenceSchema, 'grant_programmes'],
  [s.MeetingReferenceSchema, 'meetings'],
  [s.PlanReferenceSchema, 'plans'],
  [s.DocumentReferenceSchema, 'documents'],
]);

/** Reads one document; collects its faults, and its references for a check when all is read. */
export class Cutter {
  readonly faults: Fault[] = [];
  readonly references: Reference[] = [];
  readonly #baseUrl: string | undefined;
  readonly #path: (string | number)[] = [];
  #count = 0;
  /** How many faults there are but for those of notes, those beyond the most included. */
  #noted = 0;

  constructor(baseUrl?: string) {
    this.#baseUrl = baseUrl;
  }

  /** A copy of the value without what doesn't fit; yields after every few list items. */
  *read(schema: Schema, value: unknown): Generator<void, unknown> {
    if (schema.entries)
      return isRecord(value) ? yield* this.#readRecord(schema.entries, value) : this.#cut(schema, value);
    if (schema.item) return Array.isArray(value) ? yield* this.#readList(schema.item, value) : this.#cut(schema, value);
    return this.#readLeaf(schema, value);
  }

  /** Notes a fault. */
  note(fault: Fault): void {
    this.#noted += 1;
    if (this.faults.length < MOST_FAULTS) this.faults.push(fault);
  }

  *#readRecord(entries: Record<string, Schema>, value: Record<string, unknown>): Generator<void, unknown> {
    const record: Record<string, unknown> = {};
    let isWhole = true;
    for (const key of Object.keys(entries)) {
      const entry = entries[key]!;
      const schema = entry.wrapped ?? entry;
      const written = Object.hasOwn(value, key) ? value[key] : undefined;
      const isBlank = written === undefined || written === null || written === '';
      if (isBlank && entry.wrapped) continue;
      this.#path.push(key);
      const noted = this.#noted;
      if (isBlank) this.#cut(schema, undefined, 'missing');
      else {
        const isLeaf = !schema.entries && !schema.item;
        const read = isLeaf ? this.#readLeaf(schema, written) : yield* this.read(schema, written);
        if (read !== CUT) this.#keep(record, key, read, schema);
      }
      this.#path.pop();
      if (key === 'note') this.#noted = noted;
      if (!entry.wrapped && !(key in record)) return CUT;
      // Rows of office hours, which one fault can make tell that an office is open, or closed, when it is not.
      if (entries['weekly'] && schema.item && this.#noted > noted) isWhole = false;
    }
    if (!isWhole) return CUT;
    // What Object.prototype has, such as __proto__ and constructor, is no key of a feed.
    for (const key of Object.keys(value)) if (!(key in entries)) record[key] = value[key];
    return checkRecord(entries, record, value, (fault) => this.note(fault), this.#path) ? record : CUT;
  }

  #keep(record: Record<string, unknown>, key: string, value: unknown, schema: Schema): void {
    record[key] = value;
    const list = LISTS.get(schema);
    if (list) this.references.push({ holder: record, key, list, path: [...this.#path] });
  }

  *#readList(item: Schema, values: readonly unknown[]): Generator<void, unknown> {
    const list: unknown[] = [];
    const ids = new Set<unknown>();
    for (let index = 0; index < values.length; index++) {
      this.#path.push(index);
      const read = yield* this.read(item, values[index]);
      const id = isRecord(read) && item.entries?.['id'] ? read['id'] : undefined;
      if (id !== undefined && ids.has(id)) this.note(faultOf(s.IdSchema, id, [...this.#path, 'id'], 'duplicate_id'));
      else if (read !== CUT) list.push(read);
      if (id !== undefined) ids.add(id);
      this.#path.pop();
      this.#count += 1;
      if (this.#count % STRIDE === 0) yield;
    }
    return list;
  }

  #readLeaf(schema: Schema, value: unknown): unknown {
    if (schema === s.TextSchema && isRecord(value)) return this.#readTexts(value);
    // JSON Feed 1.1: an id that is a number is read as a string; what refers to it, likewise.
    const isId = schema === s.IdSchema || LISTS.has(schema);
    const leaf = isId && typeof value === 'number' ? String(value) : value;
    // A list passes for a record of strings.
    const fits = schema === s.TextSchema ? typeof leaf === 'string' : v.is(schema, leaf);
    const read = fits ? this.#check(schema, leaf) : undefined;
    return read ?? this.#cut(schema, value);
  }

  /** What a schema can't say of a value: undefined where it is no address, no day or no time zone there is. */
  #check(schema: Schema, value: unknown): unknown {
    if (schema === s.UrlSchema) return resolveUrl(value as string, this.#baseUrl);
    if (schema === s.TimeSchema) return (value as string).padStart(5, '0');
    if (schema === s.DateSchema && !parseDate(value as string)) return undefined;
    if (schema === s.TimeZoneSchema && !isTimeZone(value as string)) return undefined;
    return value;
  }

  /** The languages of a Text; one that isn't a string is left out alone. */
  #readTexts(value: Record<string, unknown>): unknown {
    const texts: Record<string, string> = {};
    let hasFault = false;
    for (const [language, text] of Object.entries(value)) {
      if (typeof text === 'string') {
        if (!(language in {})) texts[language] = text;
      } else if (text !== null) {
        hasFault = true;
        this.note(faultOf(s.TextSchema, text, [...this.#path, language]));
      }
    }
    if (Object.keys(texts).length) return texts;
    return hasFault ? CUT : this.#cut(s.TextSchema, value);
  }

  #cut(schema: Schema, value: unknown, code?: FaultCode): typeof CUT {
    if (this.faults.length < MOST_FAULTS) this.note(faultOf(schema, value, this.#path, code));
    else this.#noted += 1;
    return CUT;
  }
}

/** Whether a value is an object with keys, as JSON has them. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTimeZone(name: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
}
