// The words of an item: its title, what of its text is shown at first, what a search looks through. Pure, but for the
// reading of HTML, which makes no elements.
import type { FeedItem } from '../../feed/types.ts';
import { plainTextOf } from '../../parts/plain-text.ts';
import { fold } from '../../planning/search.ts';

/** The words of one item. */
export interface NewsText {
  /** Its title; without one, its first words. Empty where it has no words at all. */
  title: string;
  /** What is shown before the whole text is asked for: the summary, else the first words. Missing where all is shown. */
  teaser?: string;
  /** Whether the teaser is a part of the text rather than the author's summary of it. */
  isCut: boolean;
  /** The whole text without markup; empty where the title says it all. */
  body: string;
}

/** Characters of a text that is shown whole: about seven lines. */
export const LONG = 500;
/** Characters of the first words of a longer one: about three lines. */
const TEASER = 200;
/** Characters of a title made of the text. */
const TITLE = 80;

const bodies = new WeakMap<FeedItem, string>();
const searched = new WeakMap<FeedItem, string>();

/** An item's words; a text of more than `long` characters is shortened, round the first place at which `find` finds something. */
export function textOf(item: FeedItem, long = LONG, find?: (text: string) => number | undefined): NewsText {
  const summary = item.summary?.trim() ?? '';
  const body = bodyOf(item) || summary;
  const own = item.title?.trim();
  const title = own || firstWords(body, TITLE);
  if (title === body) return { title, body: '', isCut: false };
  if (summary && body.length > summary.length) return { title, teaser: summary, body, isCut: false };
  if (body.length <= long) return { title, body, isCut: false };
  return { title, teaser: wordsAround(body, find?.(body) ?? 0), body, isCut: true };
}

/** All words of an item, folded for a search; made once. */
export function searchTextOf(item: FeedItem): string {
  let text = searched.get(item);
  if (text === undefined) {
    const { title, summary, tags = [] } = item;
    text = fold([title, summary, bodyOf(item), ...tags].join('\n'));
    searched.set(item, text);
  }
  return text;
}

function bodyOf(item: FeedItem): string {
  let body = bodies.get(item);
  if (body === undefined) {
    const { content_html: html, content_text: text } = item;
    body = (html?.trim() ? plainTextOf(html) : (text ?? '')).trim();
    bodies.set(item, body);
  }
  return body;
}

/** The beginning of a text, to the end of a word. */
function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most + 1);
  return (
    start
      .replace(/\s+\S*$/u, '')
      .slice(0, most)
      .replace(/\p{Cs}$/u, '') + '…'
  );
}

/** The beginning, or what stands round a place further on. */
function wordsAround(text: string, at: number): string {
  if (at < TEASER - 20) return firstWords(text, TEASER);
  const start = text.lastIndexOf(' ', at - TEASER / 4) + 1;
  return '…' + firstWords(text.slice(start), TEASER);
}
