// A feed that an attacker wrote, in all widgets on one page, from the built script: payloads in every string and in
// `content_html` run nothing and ask for nothing elsewhere, with the engine's sanitiser and with DOMPurify. The same
// payloads written raw into a page do run: the control without which these tests would prove nothing.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TAGS } from '../../src/i18n/tags.ts';
import { readTrap, setTrap, showFeed as show, type Finding } from '../engines/trap.ts';
import { launchBrowser } from '../support/browser.ts';
import { poisoned } from '../support/hostile.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { readProjectFile } from './visit.ts';

interface LivePayload {
  src: string;
  id: string;
  payload: string;
  firesIn: string[];
}

const OWN = PAYLOADS.map(([, payload]) => payload);
const folder = process.env['KP_TESTDATA'];
const file = folder && path.join(folder, 'xss/live-payloads.json');
const LIVE: LivePayload[] = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];

const VZOROV = JSON.parse(readProjectFile('demo/ukazka/feed.json'));

let browser: Browser;
let server: DemoServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Trap {
  page: Page;
  /** Addresses outside the server that were asked for. */
  foreign: string[];
  /** What the console said, errors alone. */
  errors: string[];
  /** Payloads whose `alert` ran, by the name of their frame. */
  ran(): Promise<string[]>;
  close(): Promise<void>;
}

interface TrapOptions {
  withoutSetHtml?: boolean;
  headers?: Record<string, string>;
}

/** A page of ours in which a script that runs leaves its trace. */
async function openTrap(body: string, { withoutSetHtml, headers = {} }: TrapOptions = {}): Promise<Trap> {
  const context = await browser.newContext();
  const foreign: string[] = [];
  const errors: string[] = [];
  await context.addInitScript(setTrap, withoutSetHtml ?? false);
  await context.route(
    (url) => url.origin !== server.url,
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  await context.route(`${server.url}/trap/`, (route) =>
    route.fulfill({ headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body }),
  );
  await context.route(`${server.url}/trap/feed.json`, (route) => route.fulfill({ json: VZOROV }));
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // An image that isn't there is no fault of ours.
    if (message.type() === 'error' && !/status of 404/.test(message.text())) errors.push(message.text());
  });
  await page.goto(`${server.url}/trap/`);
  return {
    page,
    foreign,
    errors,
    ran: () => page.evaluate(readTrap),
    close: () => context.close(),
  };
}

const WIDGETS_PAGE = `<!doctype html><html lang="cs"><meta charset="utf-8"><title>Past</title>
  <script type="module" src="/kp/kp-widgets.js"></script>
  ${TAGS.map((tag) => `<${tag} feed="feed.json" endpoint="/trap/post" limit="5"></${tag}>`).join('\n')}`;

const showFeed = (page: Page, feed: unknown, tags: readonly string[] = TAGS): Promise<Finding> =>
  page.evaluate(show, { feed, tags });

async function openWidgets(options: TrapOptions): Promise<Trap> {
  const trap = await openTrap(WIDGETS_PAGE, options);
  await trap.page.waitForFunction(
    (tags) =>
      tags.every((tag) => {
        const element = document.querySelector(tag) as Element & { state?: string };
        return element.state && element.state !== 'loading';
      }),
    TAGS,
  );
  return trap;
}

/** Writes each payload raw into a frame of its own; the numbers of those that ran. */
async function runRaw(payloads: readonly string[]): Promise<Set<number>> {
  const trap = await openTrap('<!doctype html><title>Raw</title>');
  await trap.page.evaluate(async (payloads) => {
    const frames = payloads.map((payload, index) => {
      const frame = document.createElement('iframe');
      frame.name = String(index);
      frame.srcdoc = `<!doctype html><body>${payload}`;
      document.body.append(frame);
      return frame;
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    for (const { contentDocument } of frames) {
      for (const element of contentDocument?.querySelectorAll<HTMLElement>('a[href],button') ?? []) element.click();
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }, payloads);
  const ran = new Set((await trap.ran()).map(Number));
  await trap.close();
  return ran;
}

async function expectHarmless(payloads: readonly string[]): Promise<void> {
  const written = new Map<boolean, string[]>();
  for (const withoutSetHtml of [false, true]) {
    const trap = await openWidgets({ withoutSetHtml });
    // The first text waits for DOMPurify.
    await showFeed(trap.page, VZOROV);
    await trap.page.waitForLoadState('networkidle');
    const texts: string[] = [];
    // Where only the sanitiser is another, only what it writes is looked at again.
    const tags = withoutSetHtml ? ['kp-news-feed'] : TAGS;
    for (const [index, payload] of payloads.entries()) {
      const url = index % 2 ? 'javascript:alert(1)' : payload;
      const { dangerous, html, states } = await showFeed(trap.page, poisoned(VZOROV, payload, url), tags);
      expect(dangerous, payload).toEqual([]);
      expect(states, payload).toEqual(states.map((state) => (state === 'empty' ? state : 'ready')));
      expect(await trap.ran(), payload).toEqual([]);
      texts.push(html);
    }
    expect(trap.foreign).toEqual([]);
    expect(trap.errors).toEqual([]);
    expect(trap.page.url()).toBe(`${server.url}/trap/`);
    written.set(withoutSetHtml, texts);
    await trap.close();
  }
  expect(written.get(true)).toEqual(written.get(false));
}

describe('payloads in every string of a feed', { timeout: 240_000 }, () => {
  it('of our own run nothing', () => expectHarmless(OWN));

  it('of our own do run where they are written raw', async () => {
    const ran = await runRaw(OWN);
    // The others ask elsewhere, or need another engine.
    expect(ran.size).toBeGreaterThan(OWN.length / 3);
  });

  it('that others collected run nothing', async ({ skip }) => {
    skip(!LIVE.length, 'KP_TESTDATA names no folder with xss/live-payloads.json');
    await expectHarmless(LIVE.map(({ payload }) => payload));
  });

  it('that others collected do run where they are written raw', async ({ skip }) => {
    skip(!LIVE.length, 'KP_TESTDATA names no folder with xss/live-payloads.json');
    const fires = LIVE.filter(({ firesIn }) => firesIn.includes('chromium'));
    const ran = await runRaw(fires.map(({ payload }) => payload));
    expect(ran.size).toBeGreaterThan(fires.length / 2);
  });

  it('ask for no image elsewhere', async () => {
    const trap = await openWidgets({});
    await showFeed(trap.page, poisoned(VZOROV, 'Text', 'https://evil.example/i.png'));
    await trap.page.waitForLoadState('networkidle');
    expect(trap.foreign).toEqual([]);
    await trap.close();
  });
});

describe('a page that enforces Trusted Types', () => {
  const headers = {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; " +
      "require-trusted-types-for 'script'; trusted-types kp-widgets",
  };

  it.each([false, true])('shows HTML of items; without setHTML: %s', async (withoutSetHtml) => {
    const trap = await openWidgets({ withoutSetHtml, headers });
    const text =
      '<style>p{}</style><p style="color:red">Rada <strong>vyhlásila</strong> <a href="https://vzorov.example/program" onclick="alert(1)">program</a>.</p><script>alert(1)</script>';
    const read = async () => (await showFeed(trap.page, poisoned(VZOROV, text, 'https://vzorov.example/'))).html;
    await expect
      .poll(read)
      .toBe('<p>Rada <strong>vyhlásila</strong> <a href="https://vzorov.example/program">program</a>.</p>');
    expect(trap.errors).toEqual([]);
    const scripts = await trap.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(scripts.some((name) => name.includes('purify'))).toBe(withoutSetHtml);
    await trap.close();
  });
});
