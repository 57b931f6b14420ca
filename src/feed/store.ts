// Keeps one feed per address for all who show it: one request, one parsing, the last good data kept. No DOM, no Lit;
// the clock and the network are given to it.
import { FeedError } from './feed-error.ts';
import { fetchText } from './fetch-feed.ts';
import { parseFeedInSlices } from './parse-feed.ts';
import { readJson } from './read-json.ts';
import type { Fault, Feed } from './types.ts';

/** `stale`: a feed is there, but the server could not be asked, or gave nothing usable, the last time. */
export type StoreState = 'loading' | 'ready' | 'stale' | 'error';

/** What is known of a feed at a moment; a new object after each change. */
export interface Snapshot {
  state: StoreState;
  /** The same object until the feed's text changes. */
  feed?: Feed;
  faults: readonly Fault[];
  /** What the feed was read from, for a check of it: its text, or the value that was given. */
  source?: unknown;
  /** When the feed was read from the server, in epoch ms; missing where an old copy doesn't say. */
  since?: number;
  /** Why there is no feed, or why it is stale. */
  error?: FeedError;
  url: string;
}

export interface FeedStore {
  /** What is known now; undefined where nobody has asked. */
  snapshot(url: string): Snapshot | undefined;
  /** Calls the listener after each change; returns what ends it. A load that nobody waits for any more is given up. */
  subscribe(url: string, listener: () => void): () => void;
  /**
   * Asks for a feed once for all callers; one that is there is not asked for again. Never rejects, but when it is
   * aborted: by the caller's signal, which only detaches that caller, or when the last subscriber has left.
   */
  load(url: string, options?: { signal?: AbortSignal }): Promise<Snapshot>;
  /**
   * Asks the server again; the last call wins, but those within a second share one request. Until it has an answer, and
   * if that is no use, the last good feed stays.
   */
  reload(url: string): Promise<Snapshot>;
}

interface Entry {
  url: string;
  listeners: Set<() => void>;
  snapshot?: Snapshot;
  /** The text that the feed was read from, and its address after redirects. */
  source?: string;
  run?: { controller: AbortController; isReload: boolean; start: number };
  pending?: { promise: Promise<Snapshot>; resolve: (snapshot: Snapshot) => void; reject: (reason: unknown) => void };
}

/** A store; `now` gives epoch ms. */
export function createStore(options: { now: () => number; fetch?: typeof fetch }): FeedStore {
  const { now } = options;
  const entries = new Map<string, Entry>();

  function entryOf(url: string): Entry {
    let entry = entries.get(url);
    if (!entry) entries.set(url, (entry = { url, listeners: new Set() }));
    return entry;
  }

  function start(entry: Entry, isReload: boolean): void {
    entry.run?.controller.abort();
    const run = (entry.run = { controller: new AbortController(), isReload, start: now() });
    entry.pending ??= defer();
    if (!entry.snapshot?.feed) publish(entry, { state: 'loading', faults: [], url: entry.url });
    void request(entry, run.controller.signal, isReload).then((snapshot) => {
      // Another has overtaken it, or all have left.
      if (entry.run !== run) return;
      delete entry.run;
      const { resolve } = entry.pending!;
      delete entry.pending;
      publish(entry, snapshot);
      resolve(snapshot);
    });
  }

  /** Never rejects: a failure is a snapshot. */
  async function request(entry: Entry, signal: AbortSignal, isReload: boolean): Promise<Snapshot> {
    const { url, snapshot: known, source } = entry;
    try {
      const fetched = await fetchText(url, {
        fetch: options.fetch ?? ((input, init) => fetch(input, init)),
        signal,
        isReload,
        isFirst: !known?.feed,
      });
      const { cause, date } = fetched;
      const isSame = known?.feed && source === fetched.url + '\n' + fetched.text;
      const parsed = isSame
        ? { feed: known.feed!, faults: known.faults }
        : await parseFeedInSlices(await readJson(fetched.text, url), fetched.url);
      if (!signal.aborted) entry.source = fetched.url + '\n' + fetched.text;
      const read = { ...parsed, source: fetched.text };
      if (!cause) return { state: 'ready', ...read, since: now(), url };
      return { state: 'stale', ...read, ...(date && { since: date }), error: cause, url };
    } catch (reason) {
      // A fault of our own must not pass for one of the town.
      if (!(reason instanceof FeedError) && !signal.aborted) console.error('kp-widgets:', reason);
      const error = reason instanceof FeedError ? reason : new FeedError('not_feed', url);
      return known?.feed ? { ...known, state: 'stale', error } : { state: 'error', faults: [], error, url };
    }
  }

  function publish(entry: Entry, snapshot: Snapshot): void {
    entry.snapshot = snapshot;
    for (const listener of [...entry.listeners]) {
      try {
        listener();
      } catch (error) {
        console.error(error);
      }
    }
  }

  function giveUp(entry: Entry): void {
    const { run, pending } = entry;
    if (!run || entry.listeners.size) return;
    delete entry.run;
    delete entry.pending;
    if (!entry.snapshot?.feed) delete entry.snapshot;
    run.controller.abort();
    pending?.reject(run.controller.signal.reason);
  }

  return {
    snapshot: (url) => entries.get(url)?.snapshot,
    subscribe(url, listener) {
      const entry = entryOf(url);
      // A function of its own, so that a listener given twice is called twice and ended one by one.
      const call = () => listener();
      entry.listeners.add(call);
      return () => {
        // A task later: an element that is only moved leaves and comes back at once.
        if (entry.listeners.delete(call) && !entry.listeners.size) setTimeout(() => giveUp(entry));
      };
    },
    load(url, { signal } = {}) {
      const entry = entryOf(url);
      if (entry.snapshot?.feed) return detachable(Promise.resolve(entry.snapshot), signal);
      if (!entry.run) start(entry, false);
      return detachable(entry.pending!.promise, signal);
    },
    reload(url) {
      const entry = entryOf(url);
      if (!entry.run?.isReload || now() - entry.run.start >= 1000) start(entry, true);
      return detachable(entry.pending!.promise);
    },
  };
}

function defer(): NonNullable<Entry['pending']> {
  let resolve!: (snapshot: Snapshot) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<Snapshot>((...settle) => ([resolve, reject] = settle));
  return { promise: quiet(promise), resolve, reject };
}

/** The same answer, unless the caller's own signal comes first. */
function detachable(promise: Promise<Snapshot>, signal?: AbortSignal): Promise<Snapshot> {
  if (!signal) return promise;
  return quiet(
    new Promise((resolve, reject) => {
      const onAbort = () => reject(signal.reason);
      if (signal.aborted) return onAbort();
      signal.addEventListener('abort', onAbort, { once: true });
      promise.then(resolve, reject);
    }),
  );
}

/** A rejection that nobody looks at is no error of the page. */
function quiet<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
