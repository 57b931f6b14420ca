// The example pages as a town would serve them, on a day of which all tests speak, with a receiver for the form; and
// whatever a test wants to go wrong with the feed.
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { ROOT } from '../../scripts/build/run.ts';
import { createDevReceiver, type DevReceiver } from '../../scripts/dev-receiver.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { putHands } from './hands.ts';

/** What the clock says to whoever opens a page. */
export const TODAY = '2026-11-23T09:00:00+01:00';

const HANDS = `<script>(${String(putHands)})('${TODAY}')</script>`;

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export class Site {
  /** Answers in place of the feed, until it is taken away. */
  feed: Answer | undefined;
  /** Changes the HTML of the pages. */
  html: (html: string) => string = (html) => html;
  /** Pages that only a test has, by their path. */
  readonly pages = new Map<string, string>();
  #receiver: DevReceiver = createDevReceiver({ replyWithinDays: 10 });
  #server: DemoServer | undefined;

  async start(): Promise<this> {
    this.#server = await startServer({ before: (request, response) => this.#answer(request, response) });
    return this;
  }

  /** As it was at the start. */
  reset(): void {
    this.feed = undefined;
    this.html = (html) => html;
    this.pages.clear();
    this.#receiver = createDevReceiver({ replyWithinDays: 10 });
  }

  get url(): string {
    return this.#server!.url;
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): boolean | Promise<boolean> {
    const { pathname } = new URL(request.url!, 'http://127.0.0.1');
    if (this.feed && pathname === '/ukazka/feed.json') {
      this.feed(request, response);
      return true;
    }
    const own = this.pages.get(pathname);
    const isDemo = /^\/(ukazka|zatec|domazlice)\/([\w-]+\.html)?$/.test(pathname);
    if (own === undefined && !isDemo) return this.#receiver.handle(request, response);
    const file = path.join(ROOT, 'demo', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const html = own ?? this.html(readFileSync(file, 'utf8'));
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html.replace(/<meta charset="?utf-8"?\s*\/?>/, (charset) => charset + HANDS));
    return true;
  }
}
