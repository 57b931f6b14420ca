// Turns local times of a time zone into instants and back, by Intl alone. Knows no clock, no steps and no words.
import type { FeedDate } from '../feed/date.ts';

/** A stretch of time in epoch ms; the end is exclusive. */
export interface Interval {
  start: number;
  end: number;
}

/** What calendar and clock on the wall show. */
export interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  weekday: number;
}

/** A local time to be found in a time zone; months and days past the end of theirs run over into the next. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether this browser knows the time zone, such as `Europe/Prague`. */
export function isTimeZone(name: string): boolean {
  try {
    return !!formatOf(name);
  } catch {
    return false;
  }
}

/** The instant of a local time: one that a change of clocks skips moves forward by it, of one that comes twice the first counts. */
export function instantOf(local: WallTime, timeZone: string): number {
  const wall = asIfUtc(local);
  const before = offsetAt(wall - DAY, timeZone);
  const after = offsetAt(wall + DAY, timeZone);
  const isAfter = offsetAt(wall - before, timeZone) !== before && offsetAt(wall - after, timeZone) === after;
  return wall - (isAfter ? after : before);
}

/** The local time at an instant. */
export function localAt(instant: number, timeZone: string): LocalTime {
  const date = new Date(instant + offsetAt(instant, timeZone));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    weekday: date.getUTCDay() || 7,
  };
}

/** A year, month or day from its first to its last instant; a date with a time is that instant alone. */
export function intervalOf(date: FeedDate, timeZone: string): Interval {
  const { year, month, day, hour, offset } = date;
  const first = { ...date, month: month ?? 1, day: day ?? 1 };
  const start = offset === undefined ? instantOf(first, timeZone) : asIfUtc(first) - offset * MINUTE;
  if (hour !== undefined) return { start, end: start };
  const next = day ? { year, month: month!, day: day + 1 } : { year, month: month ? month + 1 : 13, day: 1 };
  return { start, end: instantOf(next, timeZone) };
}

/** A date with an offset as the town's own clock and calendar show it; any other as it is. */
export function inTownTime(date: FeedDate, timeZone: string): FeedDate {
  return date.offset === undefined ? date : localAt(intervalOf(date, timeZone).start, timeZone);
}

/** How many midnights of the zone lie between two instants: 0 on the same day, 1 for tomorrow, -1 for yesterday. */
export function daysBetween(from: number, to: number, timeZone: string): number {
  const dayAt = (instant: number) => Math.floor((instant + offsetAt(instant, timeZone)) / DAY);
  return dayAt(to) - dayAt(from);
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = 'numeric';
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** The zone's offset in ms east of UTC. Day and time are enough: no offset reaches two days, and no year or era can mislead. */
function offsetAt(instant: number, timeZone: string): number {
  const date = new Date(instant);
  const [day = 0, hour = 0, minute, second] = formatOf(timeZone).format(date).match(/\d+/g)!.map(Number);
  const days = day - date.getUTCDate();
  // From the last of a month to the first of the next is one day ahead, not many behind.
  const ahead = Math.abs(days) > 1 ? -Math.sign(days) : days;
  return date.setUTCHours(hour + ahead * 24, minute, second) - instant;
}

/** Date.UTC takes the years 0 to 99 for 1900 to 1999; setUTCFullYear doesn't. */
function asIfUtc({ year, month, day, hour = 0, minute = 0, second = 0 }: WallTime): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second);
}
