// The maths of a common time axis: from the instants of its rows to places between 0 and 1. No Lit, no clock.
import { instantOf, localAt } from '../planning/zone.ts';

const DAY = 86_400_000;
/** Above this span the axis is divided by years. */
const MONTHS_UP_TO = 4 * 366 * DAY;
/** A year with a smaller part of the axis has no room for its label. */
const LABEL_SHARE = 0.11;
/** A first year with a smaller part has no room for its label after its line unless all months are named. */
const FIRST_LABEL_SHARE = 0.14;
/** More ticks than these are thinned out, so that a feed's year 9999 can't fill a page with lines. */
const MOST_YEARS = 40;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
/** A count of ticks is rounded up to one of these; the styles know from which width each of them has room for its labels. */
export const TICK_COUNTS = [6, 8, 10, 14, 17, 20, 26, 36, 50] as const;

/** The first instant of a month or year on the axis. */
export interface Tick {
  /** 0 at the start of the axis, 1 at its end. */
  at: number;
  year: number;
  /** 1–12; missing on an axis of years. */
  month?: number;
  /** 0 is labelled wherever there is an axis, 1 where it is wider, 2 where it is widest. */
  priority: 0 | 1 | 2;
}

export interface TimeAxis {
  start: number;
  end: number;
  isYears: boolean;
  ticks: readonly Tick[];
  /** Years that are named above the months, each at its first tick. */
  years: readonly Tick[];
  /** The count of ticks, rounded up. */
  size: number;
}

/** An axis over all instants, out to whole months (over four years: whole years); undefined without an instant. */
export function createAxis(instants: readonly number[], timeZone: string): TimeAxis | undefined {
  if (instants.length === 0) return undefined;
  let first = Infinity;
  let last = -Infinity;
  for (const instant of instants) {
    first = Math.min(first, instant);
    last = Math.max(last, instant);
  }
  return last - first > MONTHS_UP_TO ? yearAxis(first, last, timeZone) : monthAxis(first, last, timeZone);
}

/** The place of an instant on the axis, between 0 and 1. */
export function placeOn(axis: TimeAxis, instant: number): number {
  return Math.min(1, Math.max(0, (instant - axis.start) / (axis.end - axis.start)));
}

/** Whether an instant lies on the axis at all. */
export function isOn(axis: TimeAxis, instant: number): boolean {
  return instant >= axis.start && instant <= axis.end;
}

function monthAxis(first: number, last: number, timeZone: string): TimeAxis {
  const from = localAt(first, timeZone);
  const to = localAt(Math.max(first, last - 1), timeZone);
  const january = (to.year - from.year) * 12 + 1 - from.month;
  let count = january + to.month;
  // The last year goes on until its label fits, else it would stick out.
  while (january > 0 && (count - january) / count < LABEL_SHARE) count++;
  const instant = (index: number): number => instantOf(monthAt(from, index), timeZone);
  const start = instant(0);
  const end = instant(count);
  const ticks: Tick[] = [];
  for (let index = 0; index < count; index++) {
    const { year, month } = monthAt(from, index);
    const isQuarter = month % 3 === 1;
    // Over two years quarters are too dense on a narrow axis: there they wait for a wider one.
    const priority = month === 1 || (isQuarter && count <= 26) ? 0 : isQuarter ? 1 : 2;
    ticks.push({ at: (instant(index) - start) / (end - start), year, month, priority });
  }
  const isShort = (13 - from.month) / count < FIRST_LABEL_SHARE;
  const years = ticks
    .filter((tick, index) => index === 0 || tick.month === 1)
    .map((tick, index): Tick => ({ ...tick, priority: index === 0 && isShort && january > 0 ? 2 : 0 }));
  return { start, end, isYears: false, ticks, years, size: roundUp(count) };
}

function yearAxis(first: number, last: number, timeZone: string): TimeAxis {
  const from = localAt(first, timeZone).year;
  const to = localAt(last - 1, timeZone).year + 1;
  const step = YEAR_STEPS.find((years) => (to - from) / years <= MOST_YEARS) ?? 1000;
  const instant = (year: number): number => instantOf({ year, month: 1, day: 1 }, timeZone);
  const start = instant(from);
  const end = instant(to);
  const ticks: Tick[] = [];
  for (let year = Math.ceil(from / step) * step; year < to; year += step) {
    const index = ticks.length;
    const priority = year + step >= to ? 2 : index % 4 === 0 ? 0 : index % 2 === 0 ? 1 : 2;
    ticks.push({ at: (instant(year) - start) / (end - start), year, priority });
  }
  return { start, end, isYears: true, ticks, years: [], size: roundUp(ticks.length) };
}

function monthAt(from: { year: number; month: number }, index: number): { year: number; month: number; day: number } {
  const months = from.month - 1 + index;
  return { year: from.year + Math.floor(months / 12), month: (months % 12) + 1, day: 1 };
}

function roundUp(count: number): number {
  return TICK_COUNTS.find((size) => count <= size) ?? 99;
}
