// Brings a feed to a widget: a task wraps the request, and what renders is the store's snapshot, which keeps its last
// good data where a task would drop it.
import { Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/feed-error.ts';
import { parseFeed } from '../feed/parse-feed.ts';
import { readJson } from '../feed/read-json.ts';
import type { FeedStore, Snapshot } from '../feed/store.ts';
import { now } from './clock.ts';
import type { KpErrorDetail, KpLoadDetail } from './events.ts';
import { isPageChecked } from './page.ts';
import { pageStore } from './shared-store.ts';

/** Reloads more often than this are no use to anyone, in seconds. */
const SHORTEST_REFRESH = 10;

type Host = ReactiveControllerHost & HTMLElement;

export class FeedController implements ReactiveController {
  readonly #host: Host;
  #store: FeedStore | undefined;
  #url: string | undefined;
  #attempt = 0;
  /** The snapshot of a feed that doesn't come through the store: one in the page, or given as data. */
  #local: Snapshot | undefined;
  #data: unknown;
  #unsubscribe: (() => void) | undefined;
  #refresh = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** When the feed was last asked for, in epoch ms. */
  #asked = Infinity;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    new Task(host, {
      args: () => [this.#url, this.#attempt, host.isConnected] as const,
      task: ([url, attempt, isConnected], { signal }) =>
        url && isConnected ? this.#request(url, attempt, signal) : undefined,
      onComplete: (snapshot) => snapshot && this.#tell(snapshot),
      onError: () => undefined,
    });
  }

  /** What is known of the feed now; undefined where none is named. */
  get snapshot(): Snapshot | undefined {
    return this.#local ?? (this.#url ? this.#store?.snapshot(this.#url) : undefined);
  }

  /** Names the source, before each render: data wins over an address; '' says that the page names none. */
  use(url: string, data: unknown): void {
    const wanted = data === undefined ? url : undefined;
    if (wanted === this.#url && data === this.#data) return;
    this.#url = wanted;
    this.#data = data;
    this.#local = undefined;
    this.#subscribe();
    if (data !== undefined) this.#local = snapshotOf('', () => data, this.#host.baseURI);
    else if (!url)
      this.#local = snapshotOf('', () => {
        throw new FeedError('not_found', '');
      });
    if (this.#local) this.#tell(this.#local);
  }

  /** Seconds between reloads while the page is seen; 0 is never. */
  refreshEvery(seconds: number): void {
    if (seconds === this.#refresh) return;
    this.#refresh = seconds;
    this.#restartTimer();
  }

  /** Asks at once where a reload was missed: timers sleep while a page is out of sight or kept by the browser. */
  catchUp(): void {
    if (this.#refresh > 0 && now() - this.#asked >= this.#pause) this.reload();
  }

  /** Asks the server again. */
  reload(): void {
    this.#attempt += 1;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#store ??= pageStore();
    this.#subscribe();
    this.#restartTimer();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    clearInterval(this.#timer);
    this.#host.requestUpdate();
  }

  /** Time between two reloads, in ms. */
  get #pause(): number {
    return Math.max(this.#refresh, SHORTEST_REFRESH) * 1000;
  }

  #subscribe(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    if (!this.#store || !this.#host.isConnected || !this.#url || isInPage(this.#url)) return;
    this.#unsubscribe = this.#store.subscribe(this.#url, () => this.#host.requestUpdate());
  }

  async #request(url: string, attempt: number, signal: AbortSignal): Promise<Snapshot | undefined> {
    this.#asked = now();
    if (isInPage(url)) {
      const read = await readInPage(this.#host.ownerDocument, url).then(
        (value) => () => value,
        (error: unknown) => () => {
          throw error;
        },
      );
      if (signal.aborted) return undefined;
      this.#local = snapshotOf(url, read, this.#host.baseURI);
      return this.#local;
    }
    if (!this.#store) return undefined;
    return attempt > 0 || isPageChecked() ? this.#store.reload(url) : this.#store.load(url, { signal });
  }

  #tell({ url, state, faults, error }: Snapshot): void {
    void this.#host.updateComplete.then(() => {
      if (!this.#host.isConnected) return;
      this.#host.dispatchEvent(
        state === 'error'
          ? new CustomEvent<KpErrorDetail>('kp-error', {
              detail: { url, code: error?.code ?? 'unreachable', message: error?.message ?? '' },
            })
          : new CustomEvent<KpLoadDetail>('kp-load', { detail: { url, faults } }),
      );
    });
  }

  #restartTimer(): void {
    clearInterval(this.#timer);
    if (!(this.#refresh > 0) || !this.#host.isConnected) return;
    this.#timer = setInterval(() => {
      if (this.#host.ownerDocument.visibilityState !== 'hidden') this.reload();
    }, this.#pause);
  }
}

function isInPage(url: string): boolean {
  return url.startsWith('#');
}

/** The JSON of a data block, which is a script and nothing else; a page that is still being read is waited for. */
async function readInPage(document: Document, url: string): Promise<unknown> {
  const find = (): Element | null => document.querySelector(`script[id="${CSS.escape(url.slice(1))}"]`);
  if (!find() && document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  const block = find();
  if (!block) throw new FeedError('not_found', url);
  return readJson(block.textContent, url);
}

function snapshotOf(url: string, read: () => unknown, base?: string): Snapshot {
  try {
    const source = read();
    return { url, state: 'ready', since: now(), source, ...parseFeed(source, base) };
  } catch (error) {
    const isNamed = error instanceof FeedError && error.code !== 'not_feed';
    return { url, state: 'error', faults: [], error: isNamed ? error : new FeedError('not_feed', url || 'data') };
  }
}
