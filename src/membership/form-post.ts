// A request as the fields of an ordinary form, there and back: for a native form post, for its receiver, and for what
// was typed in a page's own form before ours took its place.
import { FIELD_NAMES, ROLES, type MembershipDraft } from './fields.ts';
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

/** What somebody has typed in a form with these names, as far as it fits a draft; blank fields are left out. */
export function readPrefill(entries: Entries): Partial<MembershipDraft> {
  const { name, email, phone, organisation, participant_role, working_groups, message, needs } = readForm(entries);
  const texts = { name, email, phone, organisation, message, needs, working_groups };
  const filled = Object.entries(texts).filter(([, value]) => value?.length);
  const role = ROLES.find((one) => one === participant_role);
  return { ...(Object.fromEntries(filled) as Partial<MembershipDraft>), ...(role && { participant_role: role }) };
}
