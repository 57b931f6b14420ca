// Which news a widget shows at an instant: notices first, then newest first; what a search and a tag leave. Pure; knows
// neither Lit nor the page, and works on a plain JSON Feed. A feed may hold 10,000 items, so nothing is done twice.
import { parseDate, type FeedDate } from '../../feed/date.ts';
import type { Feed, FeedItem } from '../../feed/types.ts';
import { matcher } from '../../planning/search.ts';
import { intervalOf, inTownTime } from '../../planning/zone.ts';
import { newestFirst, sampled, type Archive } from './news-order.ts';
import { keyOf } from './news-tags.ts';
import { searchTextOf } from './news-text.ts';

/** What is asked of an archive. */
export interface NewsOptions {
  /** Only items with this tag; case and diacritics don't matter. */
  tag?: string | undefined;
  /** Only items of the working group with this id. */
  group?: string | undefined;
  /** Epoch milliseconds. */
  now: number;
  /**
   * Whether `now` was chosen by the page: then what is dated later isn't there yet. By the clock it is: what a town has
   * published is public, as in every feed reader, and a visitor's clock that is years behind must not empty the page.
   */
  isAsOf: boolean;
  timeZone: string;
}

/** What a widget has to show, unfiltered. */
export interface News {
  /** The first pinned items that still hold: these stand out. */
  notices: readonly FeedItem[];
  /** The others, in order. */
  rows: readonly FeedItem[];
  /** All pinned items that still hold. */
  pinned: readonly FeedItem[];
  /** Notices and rows, in order. */
  all: readonly FeedItem[];
}

/** Items of one year, or without a date. */
export interface YearOfNews {
  year?: number | undefined;
  items: readonly FeedItem[];
}

export type { Archive } from './news-order.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** So many items are looked through before the first rows are drawn; of more, a sample. */
const LOOKED_THROUGH = 1000;

/** Where everything stands out, nothing does: more notices than these are rows. */
const MOST_NOTICES = 3;

/** More answers than a page has widgets are those of moments that are gone. */
const MOST_ANSWERS = 10;

const archives = new WeakMap<Feed, Archive>();
/** What was asked of an archive, and the answer; widgets beside each other ask for different tags. */
const answers = new WeakMap<Archive, Map<string, News>>();
/** By text and time zone. */
const ends = new Map<string, number>();

/** A feed's items in order; worked out once for a feed. Of a long one at first only as far as a sample tells. */
export function archiveOf(feed: Feed): Archive {
  let archive = archives.get(feed);
  if (!archive) {
    const items = feed.items ?? [];
    archives.set(feed, (archive = (items.length > LOOKED_THROUGH && sampled(items)) || newestFirst(items)));
  }
  return archive;
}

/** The archive of a feed that was looked through as a whole; another object where the sample has told wrong. */
export function completeArchive(feed: Feed): Archive {
  const archive = archiveOf(feed);
  if (!archive.isSampled) return archive;
  archive.isSampled = false;
  const whole = newestFirst(archive.items);
  if (whole.items === archive.items && whole.pinned.length === archive.pinned.length) return archive;
  archives.set(feed, whole);
  return whole;
}

/** An archive with an older page after it; items that it has already are left out. */
export function withOlder(archive: Archive, page: Feed): Archive {
  const known = new Set<unknown>();
  for (const { id } of archive.items) known.add(id);
  const { items, pinned } = completeArchive(page);
  const isNew = ({ id }: FeedItem): boolean => !known.has(id);
  return {
    items: [...archive.items, ...items.filter(isNew)],
    pinned: [...archive.pinned, ...pinned.filter(isNew)],
  };
}

/** What an archive has to show; the same object as long as the answer is the same. */
export function newsOf(archive: Archive, options: NewsOptions): News {
  const { tag, group, now, isAsOf, timeZone } = options;
  const valid = archive.pinned.filter((item) => now < endOf(item, timeZone));
  // Which notices hold at an instant is told by their number: they end one after another.
  const key = JSON.stringify({ tag, group, now: isAsOf ? now : 0, pinned: valid.length });
  const known = answers.get(archive) ?? new Map<string, News>();
  const last = known.get(key);
  if (last) return last;
  let all = archive.items;
  if (tag?.trim()) {
    const wanted = keyOf(tag);
    all = all.filter(({ tags }) => tags?.some((one) => keyOf(one) === wanted));
  }
  if (group) all = all.filter((item) => item._kp?.working_group === group);
  if (isAsOf) all = all.filter(isPublishedBy(now, timeZone));
  const left = new Set(all === archive.items ? valid : all);
  const pinned = valid.filter((item) => left.has(item));
  const notices = pinned.slice(0, MOST_NOTICES);
  // Copied and cut, which is many times faster than looking at each of 10,000 items.
  const rows = all.slice();
  for (const item of notices) rows.splice(rows.indexOf(item), 1);
  const news = { notices, rows, pinned, all };
  if (known.size === MOST_ANSWERS) known.clear();
  answers.set(archive, known.set(key, news));
  return news;
}

/** The items that hold every word of the query, whatever its case and diacritics, and have the tag with this key. */
export function findNews(items: readonly FeedItem[], query: string, tagKey: string): readonly FeedItem[] {
  const matches = matcher(query);
  const tagged = tagKey ? items.filter(({ tags }) => tags?.some((tag) => keyOf(tag) === tagKey)) : items;
  return query.trim() ? tagged.filter((item) => matches(searchTextOf(item))) : tagged;
}

/** Items in groups of one year each, as they follow; one group without a year where all are of the same. */
export function byYear(items: readonly FeedItem[], timeZone: string): YearOfNews[] {
  const groups: { year?: number | undefined; items: FeedItem[] }[] = [];
  for (const item of items) {
    const year = dayOf(item, timeZone)?.year;
    const last = groups.at(-1);
    if (last && last.year === year) last.items.push(item);
    else groups.push({ year, items: [item] });
  }
  const years = groups.filter(({ year }) => year !== undefined);
  return years.length > 1 || !groups.length ? groups : [{ items }];
}

/** The date of an item as the town's calendar shows it, without the time. */
export function dayOf({ date_published: text }: FeedItem, timeZone: string): FeedDate | undefined {
  const date = text === undefined ? undefined : parseDate(text);
  if (!date) return undefined;
  const { year, month, day } = inTownTime(date, timeZone);
  return { year, month, day };
}

/** The instant from which a pinned item is none any more. */
function endOf(item: FeedItem, timeZone: string): number {
  const text = item._kp?.valid_until ?? '';
  const key = text + timeZone;
  let ended = ends.get(key);
  if (ended === undefined) {
    const date = parseDate(text);
    const { start, end } = date ? intervalOf(date, timeZone) : { start: 0, end: Infinity };
    // A day lasts to its end, and a minute that was named is still good.
    ended = Math.max(end, start + MINUTE);
    ends.set(key, ended);
  }
  return ended;
}

/** Strings tell for all dates but those near the instant; only these are read. */
function isPublishedBy(now: number, timeZone: string): (item: FeedItem) => boolean {
  const [before, after] = [now - DAY, now + DAY].map((instant) => new Date(instant).toISOString());
  return ({ date_published: date }) => {
    if (date === undefined || date < before!) return true;
    if (date > after!) return false;
    const parsed = parseDate(date);
    return !parsed || intervalOf(parsed, timeZone).start <= now;
  };
}
