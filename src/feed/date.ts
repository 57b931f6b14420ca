// Reads the feed's Date, exactly as precise as it was written. Knows the calendar, but no time zone and no clock.

/** A date as it stands in the feed: what wasn't written is undefined. */
export interface FeedDate {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** Minutes east of UTC, only where an offset or `Z` was written. */
  offset?: number;
}

/** The smallest unit that a date was written to; seconds count as minutes. */
export type Precision = 'year' | 'month' | 'day' | 'minute';

const PATTERN = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|([+-])(\d\d):(\d\d))?)?)?)?$/;

/** Reads `2018`, `2018-01`, `2018-01-31` or `2018-03-12T14:30`; undefined where malformed or not in the calendar. */
export function parseDate(text: string): FeedDate | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => (part ? Number(part) : undefined));
  const [sign, hours, minutes] = match.slice(7);
  const east = sign ? Number(sign + 1) * (Number(hours) * 60 + Number(minutes)) : undefined;
  const date = { year: year!, month, day, hour, minute, second, offset: text.endsWith('Z') ? 0 : east };
  return isInCalendar(date) && !(Number(hours) > 23 || Number(minutes) > 59) ? date : undefined;
}

/** How exactly a date was written. */
export function precisionOf(date: FeedDate): Precision {
  if (date.hour !== undefined) return 'minute';
  if (date.day !== undefined) return 'day';
  return date.month !== undefined ? 'month' : 'year';
}

function isInCalendar({ year, month = 1, day = 1, hour = 0, minute = 0, second = 0 }: FeedDate): boolean {
  // The calendar repeats after 400 years, and Date.UTC takes years below 100 for those of the 20th century.
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return year > 0 && month > 0 && month < 13 && day > 0 && day <= days && hour < 24 && minute < 60 && second < 60;
}
