// A server for tests in a browser: answers in place of the network, counts what it was asked. Each address is new, since
// the page's store remembers.

/** What comes back: JSON of a value, or what a function makes of the request. */
export type Answer = (request: { init: RequestInit; count: number }) => Response | Promise<Response>;

export interface SeenRequest {
  url: string;
  init: RequestInit;
}

let lastId = 0;

export class FakeServer {
  /** Every request so far, in order. */
  readonly requests: SeenRequest[] = [];
  readonly #answers = new Map<string, Answer>();
  readonly #fetch = globalThis.fetch;

  /** From now on it answers; `stop` ends that. */
  start(): this {
    globalThis.fetch = (input, init = {}) => {
      const url = input instanceof Request ? input.url : String(input);
      const answer = this.#answers.get(url);
      if (!answer) return this.#fetch(input, init);
      this.requests.push({ url, init });
      return Promise.resolve(answer({ init, count: this.countOf(url) }));
    };
    return this;
  }

  stop(): void {
    globalThis.fetch = this.#fetch;
  }

  /** A new address with a feed. */
  serve(feed: unknown): string {
    return this.answer(() => Response.json(feed));
  }

  /** A new address with an answer of one's own. */
  answer(answer: Answer): string {
    lastId += 1;
    const url = `https://feeds.example/${lastId}.json`;
    this.#answers.set(url, answer);
    return url;
  }

  /** A new address that answers when `release` is called, and not before. */
  hold(feed: unknown): { url: string; release: () => void } {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const url = this.answer(({ init }) =>
      Promise.race([gate.then(() => Response.json(feed)), rejectionOf(init.signal)]),
    );
    return { url, release };
  }

  countOf(url: string): number {
    return this.requests.filter((request) => request.url === url).length;
  }
}

/** As a real `fetch` does when its signal is aborted. */
function rejectionOf(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')), { once: true }),
  );
}
