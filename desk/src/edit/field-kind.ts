// Which field a key of the schema is filled in by.
import * as s from '../../../src/feed/schema.ts';
import type { Shape } from '../../../src/feed/place.ts';
import { recordName } from '../words/labels.ts';

export type FieldKind =
  | 'text' // prose or a name, in one language or several
  | 'string'
  | 'date'
  | 'time'
  | 'url'
  | 'id'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'days'
  | 'reference'
  | 'money'
  | 'record'
  | 'records'
  | 'texts';

/** The lists whose records are referred to, by the schemas of the references. */
const REFERRED = new Map<unknown, string>([
  [s.ContactReferenceSchema, 'contacts'],
  [s.WorkingGroupReferenceSchema, 'working_groups'],
  [s.GrantProgrammeReferenceSchema, 'grant_programmes'],
  [s.MeetingReferenceSchema, 'meetings'],
  [s.PlanReferenceSchema, 'plans'],
  [s.DocumentReferenceSchema, 'documents'],
]);

const NAMED = new Map<unknown, FieldKind>([
  [s.TextSchema, 'text'],
  [s.DateSchema, 'date'],
  [s.TimeSchema, 'time'],
  [s.UrlSchema, 'url'],
  [s.IdSchema, 'id'],
  [s.MoneySchema, 'money'],
]);

export function kindOf(schema: Shape): FieldKind {
  const shape = schema.wrapped ?? schema;
  const named = NAMED.get(shape) ?? (REFERRED.has(shape) ? 'reference' : undefined);
  if (named) return named;
  if (shape.item) {
    if (recordName(shape.item)) return 'records';
    return shape.item.type === 'picklist' ? 'days' : 'texts';
  }
  if (shape.entries) return 'record';
  if (shape.type === 'picklist') return 'choice';
  return shape.type === 'boolean' || shape.type === 'number' ? shape.type : 'string';
}

/** The list of `_kp` that a reference leads to. */
export function listOfReference(schema: Shape): string {
  return REFERRED.get(schema.wrapped ?? schema) ?? '';
}

const PROSE =
  /^(text|description|note|introduction|purpose|eligible|criteria|conditions|content_text|content_html|summary|legal_basis_note|state_note|controller|retention|recipients)$/;

/** Whether a text has sentences, and a field of several lines. */
export function isProse(key: string): boolean {
  return PROSE.test(key);
}
