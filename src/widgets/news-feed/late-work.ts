// What long news leave until the browser has a moment to spare, so that the first rows come at once: counting tags,
// folding words for a search. Knows no template.
import type { FeedItem } from '../../feed/types.ts';
import { countTags, type Tag } from './news-tags.ts';
import { searchTextOf } from './news-text.ts';

/** Of more news than these, the work is put off. */
export const DONE_AT_ONCE = 500;

/** The tags of a widget's news. */
export class TagCounter {
  #last: { items: readonly FeedItem[]; language: string; tags: readonly Tag[] } | undefined;

  /** The tags; of many news those that were counted last, and `onCounted` is called once there are newer ones. */
  tagsOf(items: readonly FeedItem[], language: string, onCounted: () => void): readonly Tag[] {
    const last = this.#last;
    if (last?.items === items && last.language === language) return last.tags;
    const counted = (this.#last = { items, language, tags: last?.tags ?? [] });
    const count = (): void => {
      counted.tags = countTags(items, language);
    };
    if (items.length <= DONE_AT_ONCE) count();
    else
      whenIdle(() => {
        if (counted !== this.#last) return;
        count();
        onCounted();
      });
    return counted.tags;
  }
}

/** Folds the words of many news before the first letter is typed, some at a time, as long as they are wanted. */
export function foldWords(items: readonly FeedItem[], isWanted: () => boolean, from = 0): void {
  if (items.length <= from + DONE_AT_ONCE || !isWanted()) return;
  whenIdle(() => {
    const next = from + DONE_AT_ONCE;
    items.slice(from, next).forEach(searchTextOf);
    foldWords(items, isWanted, next);
  });
}

/** Does something when the browser has nothing better to do, after a second at the latest. */
export function whenIdle(task: () => unknown): void {
  // WebKit has no idle callback.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 50);
}
