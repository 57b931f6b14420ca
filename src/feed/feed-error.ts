// Why a feed could not be had, as far as a browser can know it. Its sentences for people stand in i18n.

/**
 * The cause of a failure: `unreachable` (offline, refused, no CORS header: a browser can't tell them apart), `timeout`,
 * `not_found` (404, 410), `forbidden` (401, 403), `http` (another status), `too_large` (over 10 MB), `login_page` (a web
 * page in place of a feed), `not_json`, `not_feed` (JSON, but no object).
 */
export type FeedErrorCode =
  'unreachable' | 'timeout' | 'not_found' | 'forbidden' | 'http' | 'too_large' | 'login_page' | 'not_json' | 'not_feed';

/** What is known beyond the cause: the HTTP status, or the place where the JSON breaks. */
export interface FeedErrorDetails {
  status?: number;
  near?: string;
  line?: number;
  column?: number;
}

/** A feed that could not be read; its message is for developers. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** The address that was asked, or '' where the data came from the page. */
  readonly url: string;
  /** The HTTP status, where an answer came. */
  readonly status?: number;
  /** The text round the place where the JSON breaks, on one line. */
  readonly near?: string;
  /** The line of that place, from 1. */
  readonly line?: number;
  /** The column of that place, from 1, in UTF-16 units. */
  readonly column?: number;

  constructor(code: FeedErrorCode, url: string, details: FeedErrorDetails = {}) {
    const { status, line, column, near } = details;
    const place = line ? ` at line ${line}, column ${column}, near "${near}"` : '';
    super(`Feed ${url}: ${code}${status ? ` (HTTP ${status})` : ''}${place}`);
    this.code = code;
    this.url = url;
    Object.assign(this, details);
  }
}
