// What the pieces of the news share: the words, what is searched for, which texts are open.
import type { LocalizeController } from '../../core/localize-controller.ts';

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
  isOpen(id: string): boolean;
  onToggle(id: string, event: Event): void;
}
