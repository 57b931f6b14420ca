// What a place of the feed costs when it is spoilt, by the data model alone: written by hand beside the parser, so that
// neither can hide a fault of the other.
import { valueAt, type Place } from './json-place.ts';

/** Keys without which a record goes, by the key under which the record or its list stands. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  items: ['id'],
  attachments: ['url'],
  municipality: ['name'],
  contacts: ['id'],
  photo: ['url'],
  phones: ['number'],
  emails: ['address'],
  weekly: ['days', 'from', 'to'],
  exceptions: ['date'],
  working_groups: ['id', 'name'],
  meetings: ['id'],
  grant_programmes: ['id', 'title'],
  steps: ['id', 'name'],
  projects: ['id', 'title'],
  total: ['amount', 'currency'],
  limit_per_applicant: ['amount', 'currency'],
  requested: ['amount', 'currency'],
  awarded: ['amount', 'currency'],
  plans: ['id', 'title'],
  implementation_plans: ['id', 'title'],
  measures: ['title'],
  stages: ['id', 'name'],
  planning_projects: ['id', 'name'],
  documents: ['title'],
  invitation: ['title'],
  agenda: ['title'],
  minutes: ['title'],
  links: ['title', 'url'],
  link: ['title', 'url'],
  projects_link: ['title', 'url'],
  participants: ['role'],
};

const CONTENT = ['title', 'content_text', 'content_html', 'summary'];
const SPANS = [
  ['start', 'end'],
  ['from', 'to'],
];

/** Keys that name a record of a list in `_kp`. */
export const REFERENCES: Readonly<Record<string, string>> = {
  contact: 'contacts',
  working_group: 'working_groups',
  grant_programme: 'grant_programmes',
  meeting: 'meetings',
  plan: 'plans',
  document: 'documents',
};

/** The nearest optional key or list item: what may go when the place is spoilt. */
export function costOf(feed: unknown, place: Place): Place {
  const key = place.at(-1);
  const record = place.slice(0, -1);
  if (typeof key !== 'string' || !record.length) return place;
  const others = Object.keys(valueAt(feed, record) ?? {}).filter((other) => other !== key);
  // The one language of a text is the text; a list of languages is told from a record by its keys.
  if (isText(feed, record) && !others.length) return costOf(feed, record);
  const isLastWord =
    ownerOf(record) === 'items' && CONTENT.includes(key) && !others.some((one) => CONTENT.includes(one));
  return isLastWord || requiredOf(record).includes(key) ? costOf(feed, record) : place;
}

/**
 * All that may go: with one end of a span the other, with a doubled id the later of the two, with a row of office hours
 * all of them.
 */
export function costsOf(feed: unknown, place: Place, value: unknown): Place[] {
  const key = place.at(-1);
  const record = place.slice(0, -1);
  const span = SPANS.find((keys) => keys.includes(String(key)));
  const places = [place, ...(span ?? []).map((one) => [...record, one])].map((one) => costOf(feed, one));
  const hours = place.indexOf('office_hours') + 1;
  if (hours && ['weekly', 'exceptions'].includes(String(place[hours]))) places.push(place.slice(0, hours));
  const list = record.slice(0, -1);
  const records = valueAt(feed, list);
  if (key === 'id' && Array.isArray(records)) {
    const twin = records.findIndex((one: unknown) => isId(value) && String(valueAt(one, ['id'])) === String(value));
    if (twin >= 0) places.push(record, [...list, twin]);
  }
  return places;
}

function isId(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

/** Whether a record holds one string per language. */
export function isText(feed: unknown, place: Place): boolean {
  const value = valueAt(feed, place);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => /^[a-z]{2}$/.test(key) && key !== 'id' && key !== 'to');
}

function requiredOf(record: Place): readonly string[] {
  const owner = ownerOf(record);
  if (owner === 'steps' && record.includes('joining')) return ['text'];
  return owner !== undefined && Object.hasOwn(REQUIRED, owner) ? REQUIRED[owner]! : [];
}

function ownerOf(record: Place): string | undefined {
  const last = record.at(-1);
  return typeof last === 'string' ? last : (record.at(-2) as string | undefined);
}
