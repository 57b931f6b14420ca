// Times that can't be true. What was marked at such a one is kept: late is safer than early.

/** Before that nobody had this program. */
const EARLIEST = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

/** Written by a clock that was wrong: before there was this program, or more than a day ahead of `now`. */
export function isOddTime(time: number, now: number): boolean {
  return time < EARLIEST || time > now + DAY;
}
