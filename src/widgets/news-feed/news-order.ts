// Puts the items of a feed in order. Most feeds are in order already, and may be long: dates are read only where their
// strings don't tell. Pure.
import { parseDate } from '../../feed/date.ts';
import type { FeedItem } from '../../feed/types.ts';

/** The items of a feed and of its older pages, newest first on each page, those without a date last. */
export interface Archive {
  items: readonly FeedItem[];
  /** Those that the town has pinned. */
  pinned: readonly FeedItem[];
  /** Whether only a sample was looked at so far. */
  isSampled?: boolean;
}

/** The first items are all looked at, since they are shown; of the rest as many more. */
const SAMPLE = 300;

/** The items newest first; those without a date come last, in the feed's order. */
export function newestFirst(items: readonly FeedItem[]): Archive {
  const pinned: FeedItem[] = [];
  let isSorted = true;
  let isUndated = false;
  let last: string | undefined;
  let zone = '';
  for (const item of items) {
    if (item._kp?.pinned) pinned.push(item);
    const date = item.date_published;
    if (date === undefined) isUndated = true;
    else if (isUndated) isSorted = false;
    else {
      // Dates of one form and one zone are compared as they are written.
      if (last === undefined || date.length !== last.length || !date.endsWith(zone)) {
        if (last !== undefined && timeOf(date) > timeOf(last)) isSorted = false;
        zone = /T.*?(Z|[+-].*)$/.exec(date)?.[1] ?? '';
      } else if (date > last) isSorted = false;
      last = date;
    }
  }
  return isSorted ? { items, pinned } : { items: sorted(items), pinned: sorted(pinned) };
}

/** The items as they are, where a sample of them is in order; undefined where it isn't. */
export function sampled(items: readonly FeedItem[]): Archive | undefined {
  const step = Math.ceil(items.length / SAMPLE);
  const sample: FeedItem[] = [];
  for (let index = 0; index < items.length; index += index < SAMPLE ? 1 : step) sample.push(items[index]!);
  const archive = newestFirst(sample);
  return archive.items === sample ? { items, pinned: archive.pinned, isSampled: true } : undefined;
}

function sorted(items: readonly FeedItem[]): FeedItem[] {
  const timed = items.map((item) => ({ item, time: timeOf(item.date_published) }));
  return timed.sort((a, b) => (a.time === b.time ? 0 : b.time - a.time)).map(({ item }) => item);
}

/** Epoch ms near enough for an order: times without an offset are all taken for Central European ones. */
function timeOf(text: string | undefined): number {
  const date = text === undefined ? undefined : parseDate(text);
  if (!date) return -Infinity;
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0, offset = 60 } = date;
  return Date.UTC(year, month - 1, day, hour, minute - offset, second);
}
