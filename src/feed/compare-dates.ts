// Compares Dates and times of the feed as they are written, without a time zone.
import { parseDate, type FeedDate } from './date.ts';

const FIELDS = ['year', 'month', 'day', 'hour', 'minute'] as const;

/**
 * Negative where the first comes earlier, positive where it comes later, 0 where they are equal as far as both are
 * written. Times of day (`08:00`) are compared as strings. A date without an offset is taken to have the other's.
 */
export function compareDates(first: string, second: string): number {
  const [a, b] = [parseDate(first), parseDate(second)];
  if (!a || !b) return first < second ? -1 : Number(first > second);
  if (a.hour !== undefined && b.hour !== undefined) {
    const other = a.offset ?? b.offset ?? 0;
    return minutesOf(a, other) - minutesOf(b, b.offset ?? other);
  }
  for (const field of FIELDS) {
    const [x, y] = [a[field], b[field]];
    if (x === undefined || y === undefined) return 0;
    if (x !== y) return x - y;
  }
  return 0;
}

function minutesOf({ year, month = 1, day = 1, hour = 0, minute = 0 }: FeedDate, offset: number): number {
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000 - offset;
}
