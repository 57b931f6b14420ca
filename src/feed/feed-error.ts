// Why a feed could not be had, as far as a browser can know it. Its sentences for people stand in i18n.

/**
 * The cause of a failure: `unreachable` (offline, refused, no CORS header: a browser can't tell them apart), `timeout`,
 * `not_found` (404, 410), `forbidden` (401, 403), `http` (another status), `too_large` (over 10 MB), `login_page` (a web
 * page in place of a feed), `not_json`, `not_feed` (JSON, but no object).
 */
export type FeedErrorCode =
  'unreachable' | 'timeout' | 'not_found' | 'forbidden' | 'http' | 'too_large' | 'login_page' | 'not_json' | 'not_feed';

/** What is wrong with JSON, as far as it can be told from where it breaks. */
export type JsonFaultReason =
  | 'empty'
  | 'quotes' // curly or single ones
  | 'inner_quotes' // within a text, without a backslash
  | 'unquoted' // a text without quotes
  | 'line_break' // a text that doesn't end on its line
  | 'backslash' // within a text, before what it can't stand before
  | 'digits' // a number with spaces
  | 'comment'
  | 'comma_missing'
  | 'comma_extra'
  | 'colon_missing'
  | 'bracket' // one of the wrong kind
  | 'unclosed' // brackets missing at the end
  | 'after_end';

/** What is known beyond the cause: the HTTP status, or the place where the JSON breaks. */
export interface FeedErrorDetails {
  status?: number;
  near?: string;
  line?: number;
  column?: number;
  reason?: JsonFaultReason;
  /** For `unclosed` what is missing at the end. */
  missing?: string;
  /** The lines round the fault in three parts: before the mark, what is marked (empty at the end), behind it. */
  excerpt?: readonly [string, string, string];
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
  /** What is wrong with the JSON, where that can be told. */
  readonly reason?: JsonFaultReason;
  /** The brackets that are missing at the end of the JSON. */
  readonly missing?: string;
  /** The lines round that place: before the mark, what is marked, behind it. */
  readonly excerpt?: readonly [string, string, string];

  constructor(code: FeedErrorCode, url: string, details: FeedErrorDetails = {}) {
    const { status, line, column, near } = details;
    const place = line ? ` at line ${line}, column ${column}, near "${near}"` : '';
    super(`Feed ${url}: ${code}${status ? ` (HTTP ${status})` : ''}${place}`);
    this.code = code;
    this.url = url;
    Object.assign(this, details);
  }
}
