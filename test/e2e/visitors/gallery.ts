// One page on which a widget is shown in any of its states, as visitors meet them: by the built script, with a server
// that answers, or doesn't. The clock stands; a working day of the invented town.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { launchBrowser } from '../../support/browser.ts';
import { startServer, type DemoServer } from '../../support/server.ts';
import { drawn, readProjectFile } from '../visit.ts';
import { pageScript } from './page-script.ts';
import type { State } from './states.ts';

/** A Monday morning on which the invented town's call is open. */
export const NOW = '2026-11-23T10:00:00+01:00';

const VZOROV = withDocuments(readProjectFile('demo/ukazka/feed.json'));
const EMPTY = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Komunitní plánování, Vzorov',
  language: 'cs',
  home_page_url: 'https://www.vzorov.example/',
  items: [],
  _kp: { version: 1, municipality: { name: 'Město Vzorov', url: 'https://www.vzorov.example/' } },
});
/** Law that wants consent, and nothing to choose. */
const CONSENT = JSON.stringify({
  ...JSON.parse(EMPTY),
  _kp: {
    contacts: [{ id: 'k', name: 'Petra Vzorová', phones: [{ number: '+420000000214' }] }],
    joining: { privacy: { controller: 'Město Vzorov', purpose: 'vyřízení zájmu', legal_basis: 'consent' } },
  },
});

const PAGE = `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Ukázka stavů</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
  <style>body { margin: 1rem; font: 1rem/1.5 "DejaVu Sans", sans-serif }</style>
  <script type="module" src="/kp/kp-widgets.js"></script></head>
  <body><h1 lang="cs">Sociální služby</h1><main></main></body></html>`;

/** Gives each document an address of its own: in the demo one page stands for all of them. */
function withDocuments(feed: string): string {
  interface Link {
    title?: string | { cs: string };
    url?: string;
    size_in_bytes?: number;
    date?: string;
  }
  const counts = new Map<string, string[]>();
  const address = ({ title = 'dokument', size_in_bytes, date }: Link): string => {
    const words = (typeof title === 'string' ? title : title.cs).normalize('NFD').toLowerCase();
    const name = words.replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-');
    const known = counts.get(name) ?? [];
    counts.set(name, known);
    const edition = `${size_in_bytes} ${date}`;
    if (!known.includes(edition)) known.push(edition);
    return `${name}-${known.indexOf(edition) + 1}.pdf`;
  };
  const revive = (_key: string, value: unknown): unknown => {
    const link = value as Link | null;
    const isOne = link && typeof link === 'object' && link.url === 'ukazkovy-dokument.html';
    return isOne ? { ...link, url: address(link) } : value;
  };
  return JSON.stringify(JSON.parse(feed, revive));
}

export interface Gallery {
  page: Page;
  /** Address of the server, of which nothing may stand in what is kept. */
  url: string;
  /** Shows a state in the place of the last one; on a page of the given language. */
  show(state: State, options?: ShowOptions): Promise<Locator>;
  /** Another page of the same kind. */
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export interface ShowOptions {
  lang?: string;
  /** Attributes besides the state's own. */
  attributes?: string;
}

/** Starts server and browser; whoever opens a gallery closes it. */
export async function openGallery(options: BrowserContextOptions = {}): Promise<Gallery> {
  const [browser, server, script] = await Promise.all([
    launchBrowser(),
    startServer({ before: answers() }),
    pageScript(),
  ]);
  const page = await newPage(browser, server, script, options);
  return {
    page,
    url: server.url,
    show: (state, more) => show(page, state, more),
    open: (more = {}) => newPage(browser, server, script, more),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function newPage(browser: Browser, server: DemoServer, script: string, options: BrowserContextOptions) {
  const context = await browser.newContext({ locale: 'cs-CZ', timezoneId: 'Europe/Prague', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.clock.setFixedTime(NOW);
  await page.addInitScript({ content: script });
  await page.goto(`${server.url}/gallery/`);
  await page.waitForFunction(() => customElements.get('kp-portal'));
  return page;
}

let shown = 0;

/** Puts a state on a page: waits until the widget has reached it, then does what the state asks for. */
export async function show(page: Page, state: State, { lang = 'cs', attributes = '' }: ShowOptions = {}) {
  const { tag, feed = 'full', attributes: own = '', content = '', reaches = 'ready', act } = state;
  // An address of its own each time, so that no answer is one of before.
  const address = `/gallery/${feed}.json?${++shown}`;
  await page.evaluate(
    ({ html, lang }) => {
      document.documentElement.lang = lang;
      document.querySelector('main')!.innerHTML = html;
      scrollTo(0, 0);
    },
    { html: `<${tag} feed="${address}" ${own} ${attributes}>${content}</${tag}>`, lang },
  );
  await reached(page, tag, state.reloads ? 'ready' : reaches);
  if (state.reloads) {
    await page.locator(tag).evaluate((widget) => (widget as unknown as { reload(): void }).reload());
    await reached(page, tag, reaches);
  }
  const widget = page.locator('main > :first-child');
  await act?.(widget, page);
  await drawn(page);
  return widget;
}

/** Waits until the widget, and all that it has brought, has left what comes before. */
async function reached(page: Page, tag: string, wanted: string): Promise<void> {
  await page.waitForFunction(
    ({ tag, wanted }) => {
      const widgets = [...document.querySelectorAll('main *')].filter(({ localName }) => localName.startsWith('kp-'));
      const all = widgets as unknown as {
        state: string;
        isUpdatePending: boolean;
        debug: boolean;
        shadowRoot: ShadowRoot;
      }[];
      return (
        widgets[0]?.localName === tag &&
        all.every(({ state, isUpdatePending }) => state === wanted && !isUpdatePending) &&
        // The words for webmasters come by a request of their own.
        (!all[0]?.debug || wanted === 'loading' || all[0].shadowRoot.querySelector('.check'))
      );
    },
    { tag, wanted },
  );
  await drawn(page);
}

/** A server for whatever may become of a feed and of a request. */
function answers() {
  const asked = new Set<string>();
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const [, name = '', query = ''] = /^\/gallery\/([^?]*)(.*)$/.exec(request.url ?? '') ?? [];
    if (!request.url?.startsWith('/gallery/')) return false;
    const json = (status: number, body: string, headers = {}): void => {
      response
        .writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers })
        .end(body);
    };
    if (name === '') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGE);
    } else if (name.startsWith('receiver/')) {
      receive(name.slice('receiver/'.length), request, json);
    } else if (name === 'once.json') {
      // There when it was first asked for, and gone since.
      json(asked.has(query) ? 404 : 200, asked.has(query) ? '' : VZOROV);
      asked.add(query);
    } else if (name === 'later.json') {
      // The other way round.
      json(asked.has(query) ? 200 : 404, asked.has(query) ? VZOROV : '');
      asked.add(query);
    } else if (name !== 'never.json') {
      const feeds: Record<string, string> = {
        'full.json': VZOROV,
        'empty.json': EMPTY,
        'consent.json': CONSENT,
        'zatec.json': readProjectFile('demo/zatec/feed.json'),
        'faults.json': readProjectFile('test/data/ten-faults.json'),
        'feed-2.json': readProjectFile('demo/ukazka/feed-2.json'),
        'lost.json': VZOROV.replace('"feed-2.json"', '"gone.json"'),
      };
      json(feeds[name] ? 200 : 404, feeds[name] ?? '');
    }
    return true;
  };
}

/** Receivers of the join form, by what they answer. */
function receive(
  name: string,
  request: IncomingMessage,
  json: (status: number, body: string, headers?: Record<string, string>) => void,
): void {
  request.resume();
  if (request.method !== 'POST') return json(200, '{"stamp":"1"}');
  if (name === 'sent') return json(201, '{"reference":"VZ-2026-0147","reply_by":"2026-12-02"}');
  if (name === 'refused') return json(422, '{"errors":[{"pointer":"/email","code":"email"}]}');
  if (name === 'busy') return json(429, '', { 'Retry-After': '600' });
  if (name === 'down') return json(503, '');
  if (name === 'offline') return void request.destroy();
  // `slow` keeps everybody waiting.
}
