// From text to a feed. Any content type is read by its content.
import { findJsonFault } from './json-fault.ts';
import { parseFeed, type ParsedFeed } from './parse-feed.ts';
import { jsonError, parseJson } from './read-json.ts';

/**
 * Reads a feed that stands in the page or came as text; `url` is its address, against which others resolve.
 *
 * @throws FeedError `not_json` (with the place), `login_page` or `not_feed`.
 */
export function readFeedText(text: string, url: string): ParsedFeed {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    throw jsonError(text, url, findJsonFault);
  }
  return parseFeed(value, url);
}
