// Reads how long a server asks to wait (RFC 9110, 10.2.3).

/** In seconds: no server may ask for less than a second or be obeyed for more than an hour. */
const BOUNDS = [1, 3600] as const;

/**
 * Seconds until another try, from 1 to 3,600; undefined where the server says nothing readable. A date is compared with
 * the answer's own `Date`, so that a visitor's wrong clock doesn't matter, and with `now` (epoch ms) where it has none.
 *
 * A receiver on another origin must list `Retry-After` in `Access-Control-Expose-Headers`, else no page can read it.
 */
export function parseRetryAfter(headers: Headers, now?: () => number): number | undefined {
  const text = (headers.get('retry-after') ?? '').trim();
  let seconds = NaN;
  if (/^\d+(\.\d+)?$/.test(text)) seconds = Number(text);
  else if (/^[a-z]{3}.* GMT$/i.test(text)) {
    const from = Date.parse(headers.get('date') ?? '') || now?.() || NaN;
    seconds = (Date.parse(text) - from) / 1000;
  }
  return Number.isNaN(seconds) ? undefined : Math.ceil(Math.min(Math.max(seconds, BOUNDS[0]), BOUNDS[1]));
}
