// Older pages of a feed, which it names by `next_url`: asked for one by one through the page's store, and kept. Only
// pages of the origins that are known already; any other would learn who reads the page. Knows no words.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageStore } from '../../core/shared-store.ts';
import type { Feed } from '../../feed/types.ts';
import { isFrom } from '../../feed/url.ts';

export class OlderNews implements ReactiveController {
  /** The pages that were read, without the first, in order. */
  pages: readonly Feed[] = [];
  isLoading = false;
  hasFailed = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #urls: string[] = [];
  #first: string | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Names the first page, before each render; the older ones are forgotten where it leads to others. */
  use({ next_url: next }: Feed): void {
    if (next === this.#first) return;
    this.#first = next;
    this.forget();
  }

  forget(): void {
    this.#stop();
    this.pages = [];
    this.#urls = [];
    this.hasFailed = false;
  }

  /** Address of the next page; undefined where there is none, or none that may be asked for. `feedUrl` is the first one's. */
  nextUrl(feedUrl: string, sources: readonly string[]): string | undefined {
    const next = this.pages.length ? this.pages.at(-1)!.next_url : this.#first;
    if (!next) return undefined;
    try {
      const { href } = new URL(next, this.#host.baseURI);
      // Pages that lead in a circle end where they began.
      return isFrom(sources, href) && href !== feedUrl && !this.#urls.includes(href) ? href : undefined;
    } catch {
      return undefined;
    }
  }

  /** Asks for a page; false where it could not be had, or nobody waits for it any more. */
  async load(url: string): Promise<boolean> {
    const store = pageStore();
    // Who listens keeps the request alive.
    const leave = (this.#leave = store.subscribe(url, () => undefined));
    this.isLoading = true;
    this.hasFailed = false;
    this.#host.requestUpdate();
    const feed = await store.load(url).then(
      (snapshot) => snapshot.feed,
      () => undefined,
    );
    if (leave !== this.#leave) return false;
    this.#stop();
    this.hasFailed = !feed;
    if (feed) {
      this.#urls.push(url);
      this.pages = [...this.pages, feed];
    }
    this.#host.requestUpdate();
    return !!feed;
  }

  #stop(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.isLoading = false;
  }
}
