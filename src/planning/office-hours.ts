// When an office is open: weekly hours, written exceptions, public holidays. Wall times of the zone; knows no words.
import type { OfficeHours, Text, Weekday } from '../feed/types.ts';
import { publicHoliday, type HolidayKey } from './holidays.ts';
import { instantOf, localAt, type LocalTime } from './zone.ts';

/** Opening hours from `from` up to, but not including, `to`; both `HH:MM`. */
export interface OpenRange {
  from: string;
  to: string;
}

/** One day of an office, with what sets it apart. */
export interface OfficeDay {
  year: number;
  month: number;
  day: number;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** In the order of the day, apart from one another; empty when closed. */
  ranges: OpenRange[];
  /** Where the feed has an exception for the day; one without hours leaves the usual ones and says but its note. */
  exception?: { note?: Text; closed: boolean };
  /** Where the day is a public holiday and no exception gives hours for it. */
  holiday?: HolidayKey;
}

/** Whether an office is open, until when, and when it opens next. */
export interface OfficeStatus {
  isOpen: boolean;
  /** `HH:MM`, only while open. */
  closesAt?: string;
  today: OfficeDay;
  /** The next opening after now, looked for up to 60 days ahead. */
  next?: { day: OfficeDay; daysAhead: number; from: string };
}

/** Days with the same hours, for the table of the week. */
export interface WeeklyRow {
  days: Weekday[];
  ranges: OpenRange[];
}

/** The office at `now` (epoch ms). */
export function officeStatus(hours: OfficeHours, now: number, timeZone: string): OfficeStatus {
  const local = localAt(now, timeZone);
  const time = `${pad(local.hour)}:${pad(local.minute)}`;
  const today = officeDay(hours, local, 0, timeZone);
  const current = today.ranges.find(({ from, to }) => from <= time && time < to);
  const status: OfficeStatus = { isOpen: !!current, closesAt: current?.to, today };
  for (let daysAhead = 0; daysAhead <= 60; daysAhead++) {
    const day = officeDay(hours, local, daysAhead, timeZone);
    const range = day.ranges.find(({ from }) => daysAhead || from > time);
    if (range) {
      status.next = { day, daysAhead, from: range.from };
      break;
    }
  }
  return status;
}

/** The week without its exceptions: rows and their days in the order in which the author first names them. */
export function weeklyRows(hours: OfficeHours): WeeklyRow[] {
  const rows = new Map<string, WeeklyRow>();
  for (const day of new Set((hours.weekly ?? []).flatMap(({ days }) => days))) {
    const ranges = weeklyRanges(hours, day);
    const key = ranges.map(({ from, to }) => from + to).join();
    const row = rows.get(key);
    if (row) row.days.push(day);
    else if (key) rows.set(key, { days: [day], ranges });
  }
  return [...rows.values()];
}

/** The exceptions and public holidays from today to `days` ahead (30) that change a day with hours, or give hours to one without. */
export function comingExceptions(hours: OfficeHours, now: number, timeZone: string, days = 30): OfficeDay[] {
  const local = localAt(now, timeZone);
  const found: OfficeDay[] = [];
  for (let daysAhead = 0; daysAhead <= days; daysAhead++) {
    const day = officeDay(hours, local, daysAhead, timeZone);
    const isOfficeDay = day.ranges.length || weeklyRanges(hours, WEEK[day.weekday - 1]!).length;
    if (isOfficeDay && (day.exception || day.holiday)) found.push(day);
  }
  return found;
}

const WEEK: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

function officeDay(hours: OfficeHours, today: LocalTime, daysAhead: number, timeZone: string): OfficeDay {
  const noon = instantOf({ ...today, day: today.day + daysAhead, hour: 12, minute: 0 }, timeZone);
  const { year, month, day, weekday } = localAt(noon, timeZone);
  const date = { year, month, day, weekday };
  // An exception written as a month or a year holds for each of its days.
  const text = `${year}-${pad(month)}-${pad(day)}`;
  const exceptions = (hours.exceptions ?? []).filter((exception) => text.startsWith(exception.date.slice(0, 10)));
  const given = joinRanges(exceptions.filter((exception) => !exception.closed));
  const isClosed = !given.length && exceptions.some(({ closed }) => closed);
  const holiday = given.length ? undefined : publicHoliday(date);
  const ranges = given.length || isClosed || holiday ? given : weeklyRanges(hours, WEEK[weekday - 1]!);
  const note = exceptions.find((exception) => exception.note)?.note;
  return { ...date, ranges, exception: exceptions.length ? { note, closed: isClosed } : undefined, holiday };
}

function weeklyRanges(hours: OfficeHours, day: Weekday): OpenRange[] {
  return joinRanges((hours.weekly ?? []).filter(({ days }) => days.includes(day)));
}

/** Sorted, those that touch or overlap joined; what doesn't end after its beginning is left out. */
function joinRanges(written: readonly Partial<OpenRange>[]): OpenRange[] {
  const ranges: OpenRange[] = [];
  for (const { from, to } of [...written].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))) {
    if (!from || !to || from >= to) continue;
    const last = ranges.at(-1);
    if (!last || last.to < from) ranges.push({ from, to });
    else if (last.to < to) last.to = to;
  }
  return ranges;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
