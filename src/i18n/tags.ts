// The tags of all widgets, for whoever has misspelt one: a script knows but those that it defines.
import { nearest } from '../feed/nearest.ts';

export const TAGS = [
  'kp-coordinator-card',
  'kp-document-list',
  'kp-grant-timeline',
  'kp-introduction',
  'kp-join-form',
  'kp-meeting-list',
  'kp-news-feed',
  'kp-participation',
  'kp-plan-timeline',
  'kp-portal',
  'kp-working-group-list',
] as const;

/** The tag that was meant, by a slip of the pen or by its beginning (`kp-news`, `kp-meetings`). */
export function nearestTag(tag: string): string | undefined {
  const beginning = tag.replace(/s$/, '');
  return nearest(tag, TAGS) ?? TAGS.find((known) => beginning.length > 5 && known.startsWith(beginning));
}
