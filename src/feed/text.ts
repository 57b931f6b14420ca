// Chooses the language of a Text. Knows no page and no list of languages: tags are compared as they are (RFC 5646).
import type { Text } from './types.ts';

/** A string and its language, where that is known. */
export interface ChosenText {
  value: string;
  language?: string;
}

/**
 * A Text in the wanted language, else in the feed's, else in its first; undefined where nothing is written. A plain
 * string is in the feed's language.
 */
export function chooseText(text: Text | undefined, language: string, feedLanguage?: string): ChosenText | undefined {
  if (typeof text === 'string') {
    if (!text.trim()) return undefined;
    return feedLanguage ? { value: text, language: feedLanguage } : { value: text };
  }
  const written = Object.entries(text ?? {}).filter(([, value]) => typeof value === 'string' && value.trim());
  const chosen = findLanguage(written, language) ?? findLanguage(written, feedLanguage) ?? written[0];
  return chosen && { value: chosen[1], language: chosen[0] };
}

/** Whether a Text says anything, in whatever language. */
export function isWritten<Written extends Text>(text: Written | undefined): text is Written {
  return chooseText(text, '') !== undefined;
}

/** The entry of exactly this tag, else of the same primary language (`uk` for `uk-UA`). */
function findLanguage(entries: [string, string][], tag = ''): [string, string] | undefined {
  const wanted = tag.toLowerCase();
  return (
    entries.find(([key]) => key.toLowerCase() === wanted) ??
    entries.find(([key]) => primaryOf(key) === primaryOf(wanted))
  );
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0]!;
}
