// From text to JSON. What finds the place of a fault is loaded only where there is one.
import { FeedError } from './feed-error.ts';
import type { findJsonFault } from './json-fault.ts';

/** Reads JSON; a byte order mark is passed over. Throws a SyntaxError. */
export function parseJson(text: string): unknown {
  return JSON.parse(text.replace(/^\ufeff/, ''));
}

/** Reads JSON; rejects with a FeedError that says what is wrong with the text. */
export async function readJson(text: string, url: string): Promise<unknown> {
  try {
    return parseJson(text);
  } catch {
    const found = await import('./json-fault.ts').catch(() => undefined);
    throw jsonError(text, url, found?.findJsonFault);
  }
}

/** Why a text couldn't be read as JSON: `login_page`, `not_json` (with the place, if there is what finds it), `not_feed`. */
export function jsonError(text: string, url: string, find?: typeof findJsonFault): FeedError {
  const head = text.slice(0, 2000).trimStart();
  if (head.startsWith('<') && /<(!doctype\s+)?html\b/i.test(head)) return new FeedError('login_page', url);
  try {
    const fault = find ? find(text.replace(/^\ufeff/, '')) : {};
    // What is JSON, and could not be read all the same, is deeper than the engine can go.
    return fault ? new FeedError('not_json', url, fault) : new FeedError('not_feed', url);
  } catch {
    return new FeedError('not_json', url);
  }
}
