// What the pieces of the news share: what is shown, the words, what is searched for, which texts are open.
import type { LocalizeController } from '../../core/localize-controller.ts';
import type { FeedItem } from '../../feed/types.ts';
import type { News } from './news-feed.model.ts';

/** What is shown now. */
export interface NewsView {
  news: News;
  /** All that the filter leaves; without a filter all but the notices. */
  found: readonly FeedItem[];
  /** The first of them. */
  rows: readonly FeedItem[];
  /** How many come at a press. */
  limit: number;
  /** Address of the next older page. */
  next: string | undefined;
  isFiltered: boolean;
}

export interface NewsContext {
  localize: LocalizeController;
  timeZone: string;
  /** Level of the items' headings. */
  level: number;
  /** What is searched for; '' where nothing is. */
  query: string;
  /** Language of items that don't say another. */
  language: string | undefined;
  /** Address of the feed. */
  baseUrl: string;
  /** URLs whose origins pictures may come from. */
  imageSources: readonly string[];
  hasRemoteImages: boolean;
  /** Whether the town has pinned it, and it still holds. */
  isNotice(item: FeedItem): boolean;
  isOpen(id: string): boolean;
  onToggle(id: string, event: Event): void;
}
