// Brings the text of a feed over the network: one attempt with its limits, and the order of attempts. Knows no feed.
import { decodeText } from './decode.ts';
import { FeedError } from './feed-error.ts';

/** A text as it came. */
export interface FetchedText {
  text: string;
  /** Its address after redirects. */
  url: string;
  /** Set where the text comes from the browser's cache because the server could not be reached: why. */
  cause?: FeedError;
  /** When the server made it, in epoch ms, where it says so. */
  date?: number;
}

export interface FetchOptions {
  fetch: typeof fetch;
  signal: AbortSignal;
  /** Asks the server whether anything is newer than what the browser keeps. */
  isReload: boolean;
  /** Whether there is nothing to show yet, so that even an old copy is worth having. */
  isFirst: boolean;
}

/** The most that is read, in bytes. */
const LARGEST = 10_000_000;
/** How long the two attempts and the look into the cache may take, in ms; with the pause, less than 10 s in all. */
const LIMITS = [5000, 3000];
const CACHE_LIMIT = 900;

/**
 * Asks for a text: 5 s, once more after half a second to a second (3 s), then the browser's cache. Asked again are
 * network faults, time-outs, 408, 429 and 5xx; all else is final.
 *
 * @throws FeedError, or the signal's reason.
 */
export async function fetchText(url: string, options: FetchOptions): Promise<FetchedText> {
  const { signal, isReload, isFirst } = options;
  let cause: FeedError | undefined;
  for (const limit of LIMITS) {
    if (cause) await pause(500 + Math.random() * 500, signal);
    try {
      // A first request has no options, so that the browser can answer it from <link rel="preload" as="fetch">.
      return await attempt(url, options, limit, isReload ? 'no-cache' : undefined);
    } catch (error) {
      if (!isWorthAnother(error)) throw error;
      cause = error;
    }
  }
  if (!isFirst) throw cause!;
  try {
    return { ...(await attempt(url, options, CACHE_LIMIT, 'force-cache')), cause: cause! };
  } catch {
    throw cause!;
  }
}

/** One request with its body, within its time, even where the `fetch` at hand doesn't heed a signal. */
function attempt(url: string, { fetch, signal }: FetchOptions, limit: number, cache?: RequestCache) {
  return new Promise<FetchedText>((resolve, reject) => {
    const request = new AbortController();
    const end = (error: unknown) => {
      request.abort();
      reject(error);
    };
    const onAbort = () => end(signal.reason);
    const timer = setTimeout(() => end(new FeedError('timeout', url)), limit);
    signal.addEventListener('abort', onAbort);
    void read(url, fetch, cache ? { signal: request.signal, cache } : { signal: request.signal })
      .catch((error: unknown) => end(error instanceof FeedError ? error : new FeedError('unreachable', url)))
      .then((fetched) => fetched && resolve(fetched))
      .finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
      });
    if (signal.aborted) onAbort();
  });
}

async function read(url: string, fetch: typeof globalThis.fetch, init: RequestInit): Promise<FetchedText> {
  const response = await fetch(url, init);
  const { status, headers, ok } = response;
  if (!ok) throw new FeedError(codeOf(status), url, { status });
  const bytes = await readBody(response);
  if (!bytes) throw new FeedError('too_large', url);
  const text = decodeText(bytes, headers.get('content-type') ?? '');
  const date = Date.parse(headers.get('date') ?? '');
  return { text, url: response.url || url, ...(date && { date }) };
}

/** The body; undefined as soon as it is over 10 MB. */
async function readBody(response: Response): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size > LARGEST) {
      reader.cancel().catch(() => undefined);
      return undefined;
    }
  }
  const bytes = new Uint8Array(size);
  for (const chunk of chunks.reverse()) bytes.set(chunk, (size -= chunk.length));
  return bytes;
}

function codeOf(status: number) {
  if (status === 404 || status === 410) return 'not_found';
  return status === 401 || status === 403 ? 'forbidden' : 'http';
}

function isWorthAnother(error: unknown): error is FeedError {
  if (!(error instanceof FeedError)) return false;
  const { code, status = 0 } = error;
  return code === 'unreachable' || code === 'timeout' || status === 408 || status === 429 || status >= 500;
}

function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const timer = setTimeout(resolve, time);
    signal.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason)), { once: true });
  });
}
