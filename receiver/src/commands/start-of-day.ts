// A day's first instant in a time zone.

const DAY = 86_400_000;

/** How far a zone is ahead of UTC at an instant, in ms. */
function offsetAt(time: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - time;
}

/** `2026-01-31` and so many days; undefined for what is no day. */
export function startOfDay(day: string, daysLater: number, timeZone: string): number | undefined {
  const utc = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== day) {
    return undefined;
  }
  const midnight = utc + daysLater * DAY;
  // Once more with the offset that was found, in case the clocks change in between.
  return midnight - offsetAt(midnight - offsetAt(midnight, timeZone), timeZone);
}
