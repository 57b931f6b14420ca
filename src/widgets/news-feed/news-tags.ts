// The tags of the news: which are one, and how many news have each. Pure.
import type { FeedItem } from '../../feed/types.ts';
import { fold } from '../../planning/search.ts';

/** A tag with the number of items that have it; `key` tells it from others whatever its case and diacritics. */
export interface Tag {
  name: string;
  key: string;
  count: number;
}

/** More tags than this are no help; the rarest are left to the search. */
const MOST_TAGS = 24;

/** What tells a tag from others: `Senioři` and `seniori` are one. */
export function keyOf(tag: string): string {
  return fold(tag).trim();
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
