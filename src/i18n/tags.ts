// The tags of all widgets, for whoever has misspelt one, since a script knows but those that it defines; and what may
// stand in a tag besides the widget's own attributes.
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

/** What any element may have, ours or not; and what frameworks, editors and translators of pages write. */
const ANYWHERE =
  /^(on|data-|aria-|ng-|hx-|v-|x-|item)|[:@_.]|^(accesskey|autofocus|class|content[ev].*|dir|draggable|exportparts|hidden|id|inert|is|kp-widget|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate)$/;

/** Attributes that nobody will read, most often because of a slip of the pen; in the div form those with the prefix. */
export function unknownNames(written: readonly string[], known: readonly string[], prefix: string): string[] {
  return written.filter((name) => {
    const own = name.slice(prefix.length);
    return name.startsWith(prefix) && !known.includes(own) && !ANYWHERE.test(own);
  });
}

/** The tag that was meant, by a slip of the pen or by its beginning (`kp-news`, `kp-meetings`). */
export function nearestTag(tag: string): string | undefined {
  const beginning = tag.replace(/s$/, '');
  return nearest(tag, TAGS) ?? TAGS.find((known) => beginning.length > 5 && known.startsWith(beginning));
}
