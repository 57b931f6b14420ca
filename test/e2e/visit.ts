// A visitor for tests of whole pages: opens one, waits until its widgets have settled, and notes what the page says
// in the console.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright';
import { ROOT } from '../../scripts/build/run.ts';

export interface VisitOptions extends BrowserContextOptions {
  /** Changes the page's own HTML before it arrives. */
  html?: (html: string) => string;
  /** Changes the page's feed before it arrives. */
  feed?: (feed: DemoFeed) => unknown;
  /** Headers of the page, such as a Content-Security-Policy. */
  headers?: Record<string, string>;
}

/** As much of a demo feed as the tests change. */
export interface DemoFeed {
  _kp: { grant_programmes: { state?: string; state_note?: unknown }[] };
  [key: string]: unknown;
}

export interface Visit {
  page: Page;
  /** Everything that was written to the console, and every uncaught error. */
  said: string[];
  leave(): Promise<void>;
}

/** A file of the repository as text. */
export function readProjectFile(name: string): string {
  return readFileSync(path.join(ROOT, name), 'utf8');
}

/** Opens an address and waits until no widget is loading any more. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { html, feed, headers, ...context } = options;
  const browserContext = await browser.newContext(context);
  const page = await browserContext.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  if (html || headers) {
    await page.route(url, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: html ? html(body) : body, headers: { ...response.headers(), ...headers } });
    });
  }
  if (feed) {
    await page.route('**/feed.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: feed((await response.json()) as DemoFeed) });
    });
  }
  await page.goto(url);
  await settled(page);
  return { page, said, leave: () => browserContext.close() };
}

/** Waits until every widget has left `loading` and has drawn what it shows. */
export async function settled(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('*')].filter((element) => element.localName.startsWith('kp-'));
    return widgets.length > 0 && widgets.every((widget) => 'state' in widget && widget.state !== 'loading');
  });
  await drawn(page);
}

/** Waits until what has changed is drawn. */
export async function drawn(page: Page | Frame): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** What a visitor reads in a widget, spaces evened out. */
export async function textOf(page: Page, selector: string): Promise<string> {
  const text = await page
    .locator(selector)
    .first()
    .evaluate((element) => (element.shadowRoot ?? element).firstElementChild!.textContent);
  return (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
}
