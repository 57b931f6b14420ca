// A date as it is typed into a field: what it lacks is lent by what stands beside it.
import { type JsonPath, valueAt } from '../document/path.ts';
import { parseDate } from '../../../src/feed/date.ts';
import { readCzechDate } from '../words/czech-date.ts';
import { readHour } from '../words/czech-time.ts';

export interface TypedDate {
  /** As the feed keeps it; undefined where it is none. */
  date: string | undefined;
  /** Whether its year was written nowhere in it. */
  isLent: boolean;
}

/** Reads "28. 2. 2018", "28. 2." in a programme of 2018, "16:30" or "do 16 h" as the end of what begins on a day, "18" as a year. */
export function readTypedDate(typed: string, path: JsonPath, root: unknown): TypedDate {
  const record = path.slice(0, -1);
  const key = path.at(-1);
  const start = valueAt(root, [...record, key === 'to' ? 'from' : 'start']);
  const begin = typeof start === 'string' ? start : '';
  const day = key === 'end' ? /^\d{4}-\d\d-\d\d/.exec(begin)?.[0] : undefined;
  // A number alone is an hour where there are hours: else it could be a year.
  const hasHours = path.includes('meetings') || begin.includes('T');
  const time = hasHours || !/^\d+$/.test(typed) ? readHour(typed) : undefined;
  if (day && time && parseDate(`${day}T${time}`)) return { date: `${day}T${time}`, isLent: false };
  if ((key === 'from' || key === 'to') && /^\d\d$/.test(typed)) return { date: `20${typed}`, isLent: false };
  const date = readCzechDate(typed);
  if (date) return { date, isLent: false };
  const year = yearAround(path, root) ?? (/^\d{4}/.test(begin) ? Number(begin.slice(0, 4)) : undefined);
  return { date: year ? readCzechDate(typed, year) : undefined, isLent: true };
}

/** The year of the programme that the place is in. */
function yearAround(path: JsonPath, root: unknown): number | undefined {
  for (let length = path.length - 1; length > 0; length--) {
    const year = Number(valueAt(root, [...path.slice(0, length), 'year']));
    if (Number.isInteger(year) && year > 1900 && year < 2200) return year;
  }
  return undefined;
}
