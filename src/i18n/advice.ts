// What is said to webmasters alone: of faults in a feed, of failures, of wrong attributes. Loaded when needed, since
// citizens never read it.
import type { FeedError, JsonFaultReason } from '../feed/feed-error.ts';
import type { Shape } from '../feed/place.ts';
import type { Fault } from '../feed/types.ts';
import { createGrammar, type Grammar } from './grammar.ts';
import type { Language } from './languages.ts';

/** A feed that is checked: what its reader found, what it was read from (a text, or a value), and its schema. */
export interface CheckedFeed {
  faults: readonly Fault[];
  source: unknown;
  schema: Shape;
}

/** What is said of one place in a feed: for people, as a path, and what is wrong there. */
export interface FaultLine {
  where: string;
  path: string;
  text: string;
  /** What should stand there, in JSON, where it can only have been meant in one way. */
  mended?: string;
}

/** What a check says of a feed as a whole. */
export interface FeedCheck {
  /** Its faults, then keys that were misspelt. */
  lines: FaultLine[];
  /** A word on keys that nobody reads and that may be meant for others. */
  unread?: string;
}

/** The words of one language for webmasters. Every key is required: a missing one is a type error. */
export interface Advice {
  title: string;
  /** `when`: date and time */
  readAt(when: string): string;
  noFaults: string;
  faults(count: number): string;
  /** One fault: where, what is wrong, what was found, what should stand there. */
  fault(fault: Fault): FaultLine;
  /** Everything that is to be said of a feed. */
  check(feed: CheckedFeed): FeedCheck;
  /** Why the feed could not be read, as far as a browser can know, and what to do. */
  cause(error: Pick<FeedError, 'code' | 'url' | 'status' | 'near' | 'line' | 'reason' | 'missing'>): string;
  /** The page names no feed. */
  noFeed: string;
  /** An attribute names a record that the feed does not have. */
  unknownId(attribute: string, id: string, known: string): string;
  /** An attribute holds what can't be used; `words` where only these can be. */
  wrongValue(attribute: string, value: string, example: string, words?: readonly string[]): string;
  /** Attributes of a tag that its widget doesn't know; in the div form all those with the prefix. */
  unknownAttributes(tag: string, written: readonly string[], known: readonly string[], prefix?: string): string[];
  /** An attribute names an element (`#id`) that the page does not have, so the link to it is left out. */
  noTarget(attribute: string, value: string): string;
  /** The join form is not shown, since the feed tells of no controller, or no attribute, `endpoint`, says where to send. */
  noForm(missing: 'privacy' | 'endpoint', attribute?: string): string;
  /** A tag of ours that nobody has defined: misspelt, or its script is not on the page. */
  unknownTag(tag: string): string;
  /** A part of the page (`main`, `h1`) stands within a tag, which is probably without its end. */
  holdsPage(tag: string, part: string): string;
  /** A tag without its end, which takes what follows for its own content. */
  unclosed(tag: string): string;
}

/** What is wrong with JSON, as the end of a sentence that says where; `#` stands for the brackets that are missing. */
export type JsonWords = Record<JsonFaultReason, string>;

/** What each file of advice exports as `createAdvice`. */
export type CreateAdvice = (grammar: Grammar) => Advice;

const ready = new Map<Language, Advice>();
const loading = new Map<Language, Promise<void>>();

/** The advice in a language, if it is here. */
export function adviceOf(language: Language): Advice | undefined {
  return ready.get(language);
}

/** Loads a language's advice once. Where that fails nothing is said: citizens have their own sentence already. */
export function loadAdvice(language: Language): Promise<void> {
  let promise = loading.get(language);
  if (!promise) {
    promise = request(language).then(
      ({ createAdvice }) => void ready.set(language, createAdvice(createGrammar(language))),
      () => undefined,
    );
    loading.set(language, promise);
  }
  return promise;
}

/** The build makes one lazy chunk of each plain string literal. */
function request(language: Language): Promise<{ createAdvice: CreateAdvice }> {
  switch (language) {
    case 'cs':
      return import('./advice/cs.ts');
    case 'en':
      return import('./advice/en.ts');
    case 'de':
      return import('./advice/de.ts');
    case 'uk':
      return import('./advice/uk.ts');
  }
}
