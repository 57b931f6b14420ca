// From text to a feed. Any content type is read by its content.
import { FeedError } from './feed-error.ts';
import { findJsonFault } from './json-fault.ts';
import { parseFeed, type ParsedFeed } from './parse-feed.ts';

/**
 * Reads a feed that stands in the page or came as text; `url` is its address, against which others resolve.
 *
 * @throws FeedError `not_json` (with the place), `login_page` or `not_feed`.
 */
export function readFeedText(text: string, url: string): ParsedFeed {
  return parseFeed(readJson(text, url), url);
}

/** Reads JSON; a byte order mark is passed over. Throws a FeedError that says what is wrong with the text. */
export function readJson(text: string, url: string): unknown {
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json);
  } catch {
    throw new FeedError(...whyNotJson(json, url));
  }
}

function whyNotJson(text: string, url: string): ConstructorParameters<typeof FeedError> {
  const head = text.slice(0, 2000).trimStart();
  if (head.startsWith('<') && /<(!doctype\s+)?html\b/i.test(head)) return ['login_page', url];
  try {
    const fault = findJsonFault(text);
    // What is JSON, and could not be read all the same, is deeper than the engine can go.
    return fault ? ['not_json', url, fault] : ['not_feed', url];
  } catch {
    return ['not_json', url];
  }
}
