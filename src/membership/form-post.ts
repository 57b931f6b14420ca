// A request as the fields of an ordinary form, there and back: for a native form post and for its receiver.
import { FIELD_NAMES } from './fields.ts';
import type { MembershipRequest } from './schema.ts';

/** The names and values of a form post: the keys of JSON, a list as one entry for each of its items. */
export function formEntries(request: MembershipRequest): [string, string][] {
  const entries: [string, string][] = [];
  for (const key of FIELD_NAMES) {
    const value = request[key];
    if (typeof value === 'string') entries.push([key, value]);
    else if (value) for (const item of value) entries.push([key, item]);
  }
  return entries;
}

/** What `FormData` and `URLSearchParams` give, files included. */
type Entries = Iterable<[string, unknown]>;

/**
 * The body of a form post as `checkRequest` takes it: known keys alone, the first value of each, `working_groups` as a
 * list (empty values, of a list's first line "choose", left out).
 */
export function readForm(entries: Entries): Record<string, string | string[]> {
  const body: Record<string, string | string[]> = {};
  const groups: string[] = [];
  for (const [name, value] of entries) {
    const key = FIELD_NAMES.find((one) => one === name);
    if (!key || typeof value !== 'string') continue;
    if (key !== 'working_groups') body[key] ??= value;
    else if (value) groups.push(value);
  }
  return groups.length ? { ...body, working_groups: groups } : body;
}
