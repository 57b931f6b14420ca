// Which news a widget shows at an instant: notices first, then newest first; what a search and a tag leave. Pure; knows
// neither Lit nor the page, and works on a plain JSON Feed. A feed may hold 10,000 items, so nothing is done twice.
import { parseDate, type FeedDate } from '../../feed/date.ts';
import type { Feed, FeedItem } from '../../feed/types.ts';
import { fold } from '../../planning/search.ts';
import { intervalOf, inTownTime } from '../../planning/zone.ts';
import { newestFirst, sampled, type Archive } from './news-order.ts';
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
  /** Pinned items that still hold. */
  notices: readonly FeedItem[];
  /** The others, in order. */
  rows: readonly FeedItem[];
  /** Both, in order. */
  all: readonly FeedItem[];
}

/** A tag with the number of items that have it; `key` tells it from others whatever its case and diacritics. */
export interface Tag {
  name: string;
  key: string;
  count: number;
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
/** More tags than this are no help; the rarest are left to the search. */
const MOST_TAGS = 24;

const archives = new WeakMap<Feed, Archive>();
const lastNews = new WeakMap<Archive, { key: string; news: News }>();
const ends = new WeakMap<FeedItem, number>();

/** A feed's items in order; worked out once for a feed. Of a long one at first only as far as a sample tells. */
export function archiveOf(feed: Feed): Archive {
  let archive = archives.get(feed);
  if (!archive) {
    const items = feed.items ?? [];
    archives.set(feed, (archive = (items.length > LOOKED_THROUGH && sampled(items)) || newestFirst(items)));
  }
  return archive;
}

/** Looks through the whole of a feed of which a sample was seen; true where that changes what there is to show. */
export function completeArchive(feed: Feed): boolean {
  const archive = archiveOf(feed);
  if (!archive.isSampled) return false;
  const whole = newestFirst(archive.items);
  archive.isSampled = false;
  if (whole.items === archive.items && whole.pinned.length === archive.pinned.length) return false;
  archives.set(feed, whole);
  return true;
}

/** An archive with an older page after it; items that it has already are left out. */
export function withOlder(archive: Archive, page: Feed): Archive {
  const known = new Set<unknown>();
  for (const { id } of archive.items) known.add(id);
  completeArchive(page);
  const { items, pinned } = archiveOf(page);
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
  const key = JSON.stringify([tag, group, isAsOf ? now : 0, valid.length]);
  const last = lastNews.get(archive);
  if (last?.key === key) return last.news;
  let all = archive.items;
  if (tag?.trim()) {
    const wanted = keyOf(tag);
    all = all.filter(({ tags }) => tags?.some((one) => keyOf(one) === wanted));
  }
  if (group) all = all.filter((item) => item._kp?.working_group === group);
  if (isAsOf) all = all.filter(isPublishedBy(now, timeZone));
  const notices = all === archive.items ? valid : valid.filter((item) => all.includes(item));
  // Copied and cut, which is many times faster than looking at each of 10,000 items.
  const rows = all.slice();
  for (const item of notices) rows.splice(rows.indexOf(item), 1);
  const news = { notices, rows, all };
  lastNews.set(archive, { key, news });
  return news;
}

/** The items that hold every word of the query, whatever its case and diacritics, and have the tag with this key. */
export function findNews(items: readonly FeedItem[], query: string, tagKey: string): readonly FeedItem[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  let found = items;
  if (tagKey) found = found.filter(({ tags }) => tags?.some((tag) => keyOf(tag) === tagKey));
  if (words.length) {
    found = found.filter((item) => {
      const text = searchTextOf(item);
      return words.every((word) => text.includes(word));
    });
  }
  return found;
}

/** The tags of the items, the most frequent ones, in the order of the alphabet. */
export function countTags(items: readonly FeedItem[], language: string): Tag[] {
  const byName = new Map<string, Tag>();
  const byKey = new Map<string, Tag>();
  for (const { tags } of items) {
    if (!tags) continue;
    const seen: Tag[] = [];
    for (const name of tags) {
      let tag = byName.get(name);
      if (!tag) {
        const key = keyOf(name);
        tag = byKey.get(key) ?? { name: name.trim(), key, count: 0 };
        byKey.set(key, tag);
        byName.set(name, tag);
      }
      if (!tag.key || seen.includes(tag)) continue;
      seen.push(tag);
      tag.count += 1;
    }
  }
  const counted = [...byKey.values()].filter(({ count }) => count);
  if (counted.length > MOST_TAGS) counted.sort((a, b) => b.count - a.count).splice(MOST_TAGS);
  const { compare } = new Intl.Collator(language);
  return counted.sort((a, b) => compare(a.name, b.name));
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

/** What tells a tag from others: `Senioři` and `seniori` are one. */
export function keyOf(tag: string): string {
  return fold(tag).trim();
}

/** Whether an address is of the same origin as one of the sources; asking any other tells a stranger who reads the page. */
export function isOf(sources: readonly string[], url: string | undefined): boolean {
  const origin = originOf(url);
  return origin !== undefined && sources.some((source) => originOf(source) === origin);
}

function originOf(url: string | undefined): string | undefined {
  try {
    const { origin } = new URL(url ?? '');
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}

/** The instant from which a pinned item is none any more. */
function endOf(item: FeedItem, timeZone: string): number {
  let end = ends.get(item);
  if (end === undefined) {
    const date = parseDate(item._kp?.valid_until ?? '');
    // A day lasts to its end, and a minute that was named is still good.
    end = date ? Math.max(intervalOf(date, timeZone).end, intervalOf(date, timeZone).start + MINUTE) : Infinity;
    ends.set(item, end);
  }
  return end;
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
