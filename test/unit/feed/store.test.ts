import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FeedErrorCode } from '../../../src/feed/feed-error.ts';
// Here already when the store asks for it: no fake clock moves on while a module is read.
import '../../../src/feed/json-fault.ts';
import { createStore, type Snapshot } from '../../../src/feed/store.ts';

const URL_ = 'https://www.vzorov.example/kp/feed.json';
const START = Date.UTC(2026, 0, 12);
const FEED = '{"title":"Vzorov","home_page_url":"index.html"}';

type Answer = () => Response | Promise<Response>;
const ok =
  (text = FEED, init?: ResponseInit): Answer =>
  () =>
    new Response(text, init);
const status =
  (code: number): Answer =>
  () =>
    new Response(code === 204 ? null : 'x', { status: code });
const refused: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const deaf: Answer = () => new Promise<Response>(() => undefined);
const stream = (pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void | Promise<void>): Answer => {
  return () => new Response(new ReadableStream({ pull }));
};
const bytes = (text: string) => new TextEncoder().encode(text);

/** A network that gives one answer after the other, the last one for ever, and heeds signals as browsers do. */
function network(...answers: Answer[]) {
  const calls: { url: string; init: RequestInit | undefined; time: number }[] = [];
  const fetch = vi.fn((url: string, init?: RequestInit) => {
    calls.push({ url, init, time: Date.now() - START });
    const answer = answers[Math.min(calls.length, answers.length) - 1]!;
    return new Promise<Response>((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      Promise.resolve(answer()).then(resolve, reject);
    });
  });
  return { calls, fetch: fetch as unknown as typeof globalThis.fetch };
}

function storeOf(...answers: Answer[]) {
  const { calls, fetch } = network(...answers);
  return { calls, store: createStore({ now: () => Date.now(), fetch }) };
}

/** Waits, by the fake clock, until the promise is settled; says how long it took. */
async function settle(promise: Promise<Snapshot>): Promise<Snapshot & { took: number }> {
  const start = Date.now();
  let end: number | undefined;
  const done = promise.finally(() => (end = Date.now()));
  done.catch(() => undefined);
  for (let step = 0; step < 3000 && end === undefined; step++) await vi.advanceTimersByTimeAsync(10);
  return { ...(await done), took: end! - start };
}

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => unhandled.push(reason);

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  process.on('unhandledRejection', onUnhandled);
});
afterEach(async () => {
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve, 1));
  process.off('unhandledRejection', onUnhandled);
  expect(unhandled.splice(0)).toEqual([]);
});

describe('first load', () => {
  it('asks plainly, so that a preloaded feed is used, and resolves addresses', async () => {
    const { store, calls } = storeOf(ok());
    expect(store.snapshot(URL_)).toBeUndefined();
    const promise = store.load(URL_);
    expect(store.snapshot(URL_)).toEqual({ state: 'loading', faults: [], url: URL_ });
    expect(await promise).toEqual({
      state: 'ready',
      source: JSON.stringify({ title: 'Vzorov', home_page_url: 'index.html' }),
      feed: { title: 'Vzorov', home_page_url: 'https://www.vzorov.example/kp/index.html' },
      faults: [],
      since: START,
      url: URL_,
    });
    expect(Object.keys(calls[0]!.init!)).toEqual(['signal']);
    expect(calls).toHaveLength(1);
  });

  it('is one request for all, and none for those who come later', async () => {
    const { store, calls } = storeOf(ok());
    const snapshots = await Promise.all(Array.from({ length: 50 }, () => store.load(URL_)));
    expect(new Set(snapshots.map((snapshot) => snapshot.feed)).size).toBe(1);
    expect((await store.load(URL_)).feed).toBe(snapshots[0]!.feed);
    expect(calls).toHaveLength(1);
  });

  it('resolves addresses against the address after redirects', async () => {
    const { store } = storeOf(() => {
      const response = new Response(FEED);
      Object.defineProperty(response, 'url', { value: 'https://data.example/f/feed.json' });
      return response;
    });
    expect((await store.load(URL_)).feed!.home_page_url).toBe('https://data.example/f/index.html');
  });

  it.each(['text/html', 'text/plain; charset=utf-8', 'application/octet-stream', ''])(
    'reads any type: %j',
    async (type) => {
      const { store } = storeOf(ok(FEED, { headers: { 'content-type': type } }));
      expect((await store.load(URL_)).state).toBe('ready');
    },
  );

  it('tells the faults of the feed', async () => {
    const { store } = storeOf(ok('{"title": 5}'));
    expect((await store.load(URL_)).faults).toMatchObject([{ code: 'wrong_type', path: 'title' }]);
  });

  it.each<[string, FeedErrorCode, Answer, number]>([
    ['refused', 'unreachable', refused, 3],
    ['no answer within 30 s', 'timeout', deaf, 3],
    ['stalled after the headers', 'timeout', stream(() => new Promise(() => undefined)), 3],
    ['reset in the body', 'unreachable', stream((c) => c.error(new TypeError('network error'))), 3],
    [
      'one byte a second',
      'timeout',
      stream(async (c) => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        c.enqueue(bytes(' '));
      }),
      3,
    ],
    ['408', 'http', status(408), 3],
    ['429', 'http', status(429), 3],
    ['500', 'http', status(500), 3],
    ['503', 'http', status(503), 3],
    ['400', 'http', status(400), 1],
    ['401', 'forbidden', status(401), 1],
    ['403', 'forbidden', status(403), 1],
    ['404', 'not_found', status(404), 1],
    ['410', 'not_found', status(410), 1],
    ['204', 'not_json', status(204), 1],
    ['an empty body', 'not_json', ok(''), 1],
    ['a truncated body', 'not_json', ok(FEED.slice(0, 20)), 1],
    ['a login page', 'login_page', ok('<!DOCTYPE html><html><form></form></html>'), 1],
    ['a list', 'not_feed', ok('[]'), 1],
    ['a depth of 100,000', 'not_json', ok('{"x":'.repeat(100_000)), 1],
  ])('%s ends as %s within 10 s', async (_, code, answer, requests) => {
    const { store, calls } = storeOf(answer);
    const { took, ...snapshot } = await settle(store.load(URL_));
    expect(snapshot).toMatchObject({ state: 'error', faults: [], url: URL_, error: { code, url: URL_ } });
    expect(store.snapshot(URL_)).toEqual(snapshot);
    expect(took).toBeLessThanOrEqual(10_000);
    expect(calls).toHaveLength(requests);
    if (requests === 3) expect(calls[2]!.init!.cache).toBe('force-cache');
  });

  it.each([500, 429, 408])('asks again after %i, half a second to a second later', async (code) => {
    const { store, calls } = storeOf(status(code), ok());
    expect((await settle(store.load(URL_))).state).toBe('ready');
    expect(calls).toHaveLength(2);
    expect(calls[1]!.time).toBeGreaterThanOrEqual(500);
    expect(calls[1]!.time).toBeLessThanOrEqual(1000);
    expect(calls[1]!.init!.cache).toBeUndefined();
  });

  it('gives 5 s, then 3 s, and names a final answer of the second attempt', async () => {
    const { store, calls } = storeOf(deaf, status(404));
    const { took, error } = await settle(store.load(URL_));
    expect(error).toMatchObject({ code: 'not_found', status: 404 });
    expect(calls[1]!.time).toBeGreaterThanOrEqual(5500);
    expect(calls[1]!.time).toBeLessThanOrEqual(6000);
    expect(took).toBeLessThan(6100);
  });

  it('ends in time though fetch heeds no signal', async () => {
    const store = createStore({ now: () => Date.now(), fetch: () => new Promise(() => undefined) });
    const { took, error } = await settle(store.load(URL_));
    expect(error!.code).toBe('timeout');
    expect(took).toBeLessThanOrEqual(10_000);
  });

  it('ends as an error where fetch throws at once', async () => {
    const store = createStore({
      now: () => Date.now(),
      fetch: () => {
        throw new TypeError('Invalid URL');
      },
    });
    expect((await settle(store.load('http://['))).error!.code).toBe('unreachable');
  });

  it('shows an old copy as stale, with its age and the cause', async () => {
    const date = 'Mon, 05 Jan 2026 10:00:00 GMT';
    const { store, calls } = storeOf(refused, refused, ok(FEED, { headers: { date } }));
    const { state, feed, since, error } = await settle(store.load(URL_));
    expect({ state, since }).toEqual({ state: 'stale', since: Date.parse(date) });
    expect(feed!.title).toBe('Vzorov');
    expect(error!.code).toBe('unreachable');
    expect(calls[2]!.init!.cache).toBe('force-cache');
  });

  it('does not say of an old copy without a date that it was read now', async () => {
    const { store } = storeOf(refused, refused, ok());
    expect(await settle(store.load(URL_))).not.toHaveProperty('since');
  });

  it('does not read on over 10 MB', async () => {
    let read = 0;
    const cancel = vi.fn();
    const answer: Answer = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(((read += 1_000_000), 1_000_000)).fill(32)),
          cancel,
        }),
      );
    const { store, calls } = storeOf(answer);
    expect((await settle(store.load(URL_))).error!.code).toBe('too_large');
    expect(read).toBeLessThan(13_000_000);
    expect(cancel).toHaveBeenCalledOnce();
    expect(calls).toHaveLength(1);
  });

  it('asks anew after an error', async () => {
    const { store } = storeOf(status(404), ok());
    expect((await settle(store.load(URL_))).state).toBe('error');
    expect((await settle(store.load(URL_))).state).toBe('ready');
  });
});

describe('reload', () => {
  it('asks the server past the cache, and keeps an unchanged feed as the same object', async () => {
    const { store, calls } = storeOf(ok());
    const { feed, faults } = await store.load(URL_);
    await vi.advanceTimersByTimeAsync(60_000);
    const promise = store.reload(URL_);
    expect(store.snapshot(URL_)!.state).toBe('ready');
    const again = await promise;
    expect(again.feed).toBe(feed);
    expect(again.faults).toBe(faults);
    expect(again.since).toBe(START + 60_000);
    expect(calls[1]!.init!.cache).toBe('no-cache');
  });

  it('brings a changed feed', async () => {
    const { store } = storeOf(ok(), ok('{"title":"Nový"}'));
    await store.load(URL_);
    expect((await store.reload(URL_)).feed!.title).toBe('Nový');
    expect((await store.load(URL_)).feed!.title).toBe('Nový');
  });

  it.each<[string, FeedErrorCode, Answer]>([
    ['refused', 'unreachable', refused],
    ['deaf', 'timeout', deaf],
    ['404', 'not_found', status(404)],
    ['500', 'http', status(500)],
    ['a login page', 'login_page', ok('<html>')],
    ['broken', 'not_json', ok('{')],
  ])('keeps the last good feed as stale: %s', async (_, code, answer) => {
    const { store, calls } = storeOf(ok(), answer);
    const { feed, since } = await store.load(URL_);
    const { took, ...snapshot } = await settle(store.reload(URL_));
    expect(snapshot).toMatchObject({ state: 'stale', since, error: { code } });
    expect(snapshot.feed).toBe(feed);
    expect(took).toBeLessThanOrEqual(10_000);
    expect(calls.some(({ init }) => init!.cache === 'force-cache')).toBe(false);
  });

  it('is ready again, without the error, when the server is back', async () => {
    const { store } = storeOf(ok(), status(404), ok());
    const { feed } = await store.load(URL_);
    await settle(store.reload(URL_));
    const snapshot = await settle(store.reload(URL_));
    expect(snapshot.state).toBe('ready');
    expect(snapshot.feed).toBe(feed);
    expect(snapshot).not.toHaveProperty('error');
  });

  it('gives the word to the last one, however the answers come', async () => {
    const late: Answer = () =>
      new Promise((resolve) => setTimeout(() => resolve(new Response('{"title":"dřív"}')), 4000));
    const { store, calls } = storeOf(late, ok('{"title":"později"}'));
    const first = store.reload(URL_);
    await vi.advanceTimersByTimeAsync(1500);
    const last = store.reload(URL_);
    expect((await settle(last)).feed!.title).toBe('později');
    expect((await settle(first)).feed!.title).toBe('později');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.snapshot(URL_)!.feed!.title).toBe('později');
    expect(calls[0]!.init!.signal!.aborted).toBe(true);
  });

  it('is one request for widgets that ask together', async () => {
    const { store, calls } = storeOf(ok());
    await Promise.all(Array.from({ length: 11 }, () => store.reload(URL_)));
    expect(calls).toHaveLength(1);
  });

  it('overtakes a first load', async () => {
    const { store, calls } = storeOf(deaf, ok());
    const load = store.load(URL_);
    await vi.advanceTimersByTimeAsync(10);
    await settle(store.reload(URL_));
    expect((await load).state).toBe('ready');
    expect(calls).toHaveLength(2);
  });
});

describe('subscribers', () => {
  it('are told each change until they leave', async () => {
    const { store } = storeOf(ok(), status(404));
    const states: (string | undefined)[] = [];
    const unsubscribe = store.subscribe(URL_, () => states.push(store.snapshot(URL_)?.state));
    await store.load(URL_);
    await settle(store.reload(URL_));
    unsubscribe();
    unsubscribe();
    await settle(store.reload(URL_));
    expect(states).toEqual(['loading', 'ready', 'stale']);
  });

  it('do not hurt one another', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { store } = storeOf(ok());
    const second = vi.fn();
    store.subscribe(URL_, () => {
      throw new Error('of a listener');
    });
    store.subscribe(URL_, second);
    expect((await store.load(URL_)).state).toBe('ready');
    expect(second).toHaveBeenCalledTimes(2);
    expect(log).toHaveBeenCalledTimes(2);
    log.mockRestore();
  });

  it('end a load one task after the last has left', async () => {
    const { store, calls } = storeOf(deaf);
    const [first, second] = [store.subscribe(URL_, vi.fn()), store.subscribe(URL_, vi.fn())];
    const promise = store.load(URL_);
    const outcome = expect(promise).rejects.toMatchObject({ name: 'AbortError' });
    first();
    await vi.advanceTimersByTimeAsync(5);
    expect(calls[0]!.init!.signal!.aborted).toBe(false);
    second();
    expect(calls[0]!.init!.signal!.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls[0]!.init!.signal!.aborted).toBe(true);
    await outcome;
    expect(store.snapshot(URL_)).toBeUndefined();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(calls).toHaveLength(1);
  });

  it('may move: who comes back within the task keeps the load', async () => {
    const { store, calls } = storeOf(
      () => new Promise((resolve) => setTimeout(() => resolve(new Response(FEED)), 100)),
    );
    const leave = store.subscribe(URL_, vi.fn());
    const promise = store.load(URL_);
    leave();
    store.subscribe(URL_, vi.fn());
    expect((await settle(promise)).state).toBe('ready');
    expect(calls).toHaveLength(1);
  });

  it('end a pause between attempts too, and the next one begins afresh', async () => {
    const { store, calls } = storeOf(status(500), ok());
    const leave = store.subscribe(URL_, vi.fn());
    void store.load(URL_);
    await vi.advanceTimersByTimeAsync(100);
    leave();
    await vi.advanceTimersByTimeAsync(5000);
    expect(calls).toHaveLength(1);
    expect((await settle(store.load(URL_))).state).toBe('ready');
  });

  it('keep the last good feed when a reload is given up', async () => {
    const { store } = storeOf(ok(), deaf);
    const leave = store.subscribe(URL_, vi.fn());
    const { feed } = await store.load(URL_);
    void store.reload(URL_);
    leave();
    await vi.advanceTimersByTimeAsync(1);
    expect(store.snapshot(URL_)).toMatchObject({ state: 'ready' });
    expect((await store.load(URL_)).feed).toBe(feed);
  });
});

describe('the signal of a caller', () => {
  it('detaches that caller alone', async () => {
    const { store, calls } = storeOf(
      () => new Promise((resolve) => setTimeout(() => resolve(new Response(FEED)), 100)),
    );
    const controller = new AbortController();
    const one = store.load(URL_, { signal: controller.signal });
    const other = store.load(URL_);
    controller.abort();
    await expect(one).rejects.toMatchObject({ name: 'AbortError' });
    expect((await settle(other)).state).toBe('ready');
    expect(calls[0]!.init!.signal!.aborted).toBe(false);
  });

  it('is heeded where it is aborted before', async () => {
    const { store } = storeOf(ok());
    await expect(store.load(URL_, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('makes no unhandled rejection where nobody looks', async () => {
    const { store } = storeOf(deaf);
    void store.load(URL_, { signal: AbortSignal.abort() });
    await vi.advanceTimersByTimeAsync(20_000);
  });
});
