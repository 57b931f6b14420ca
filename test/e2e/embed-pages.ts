// Two servers for tests of frames: a town's, with embed.html and a page around it, and a stranger's, of another origin.
import type { Browser, Frame, Page } from 'playwright';
import type { DemoReceiver } from '../../scripts/start/demo-receiver.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { readProjectFile, settled } from './visit.ts';

export interface TownPage {
  /** What stands in the page's body. */
  body: string;
  /** Styles of the page. */
  css?: string;
  /** Whether its template links embed-host.js; else what stands in its place. */
  host?: boolean | string;
}

export interface Towns {
  town: DemoServer;
  stranger: DemoServer;
  /** What `/stranka.html` of both servers is. */
  page: TownPage;
  /** The `<meta>` of `/kp/nas-ram.html`, a copy of embed.html, by name. */
  meta: Record<string, string>;
  /** Addresses that the stranger's server was asked for. */
  strangerWasAsked: string[];
  /** What takes requests at `/requests/` of the town's server. */
  receiver?: DemoReceiver;
  close(): Promise<void>;
}

export interface Framed {
  page: Page;
  frame: Frame;
  /** What was written to the console of page and frame, and uncaught errors. */
  said: string[];
  /** Heights and places that the frame has told. */
  told: { type: string; height?: number; top?: number }[];
  leave(): Promise<void>;
}

/** A frame as the guide writes it. */
export function frameOf(query: string, attributes = 'height="800"'): string {
  return `<iframe src="${query.includes('embed.html') || query.includes('nas-ram') ? query : `/kp/embed.html?${query}`}" title="Rám" width="100%" ${attributes}></iframe>`;
}

export async function startTowns(): Promise<Towns> {
  const towns: Omit<Towns, 'town' | 'stranger' | 'close'> = { page: { body: '' }, meta: {}, strangerWasAsked: [] };
  const html = { 'Content-Type': 'text/html; charset=utf-8' };
  const feed = { 'Content-Type': 'application/feed+json', 'Access-Control-Allow-Origin': '*' };
  const answer: NonNullable<Parameters<typeof startServer>[0]>['before'] = (request, response) => {
    const { url = '' } = request;
    const { pathname } = new URL(url, 'http://127.0.0.1');
    if (pathname === '/stranka.html') response.writeHead(200, html).end(pageOf(towns.page));
    else if (pathname === '/kp/nas-ram.html') response.writeHead(200, html).end(withMeta(towns.meta));
    else if (pathname === '/kp/feed.json' || pathname === '/jinde/feed.json')
      response.writeHead(200, feed).end(readProjectFile('demo/ukazka/feed.json'));
    else if (pathname === '/presmeruj')
      response.writeHead(302, { Location: `${stranger.url}/jinde/feed.json`, ...feed }).end();
    else return towns.receiver?.handle(request, response) ?? false;
    return true;
  };
  const stranger: DemoServer = await startServer({
    before(request, response) {
      towns.strangerWasAsked.push(request.url ?? '');
      return answer(request, response);
    },
  });
  const town = await startServer({ before: answer });
  const close = async () => void (await Promise.all([town.close(), stranger.close()]));
  return Object.assign(towns, { town, stranger, close });
}

/** Opens a page and waits until the widgets of its first frame have settled. */
export async function openFramed(browser: Browser, url: string, isSettled = true): Promise<Framed> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const said: string[] = [];
  const told: Framed['told'] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  await page.exposeFunction('note', (message: Framed['told'][number]) => told.push(message));
  await page.addInitScript(() => {
    if (parent !== window) return;
    addEventListener('message', ({ data }: MessageEvent<{ type?: unknown }>) => {
      if (String(data.type).startsWith('kp-')) (Reflect.get(window, 'note') as (message: unknown) => void)(data);
    });
  });
  await page.goto(url, { waitUntil: 'load' });
  const frame = page.frames()[1]!;
  await frame.waitForLoadState();
  if (isSettled) await settled(frame);
  return { page, frame, said, told, leave: () => context.close() };
}

/** The height of the page's first frame. */
export function heightOf(page: Page): Promise<number> {
  return page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);
}

/** The height of what is in a frame. */
export function contentOf(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

function pageOf({ body, css = '', host = true }: TownPage): string {
  const script = typeof host === 'string' ? host : host ? '<script src="/kp/embed-host.js" defer></script>' : '';
  return `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Město</title><link rel="icon" href="/favicon.svg"><style>${css}</style>${script}</head><body><h1>Město</h1>${body}</body></html>`;
}

function withMeta(meta: Record<string, string>): string {
  return Object.entries(meta).reduce((html, [name, content]) => {
    const changed = html.replace(
      new RegExp(`(<meta name="${name}" content=")[^"]*`),
      (_, start: string) => start + content,
    );
    if (changed === html) throw new Error(`embed.html has no <meta name="${name}">`);
    return changed;
  }, readProjectFile('dist/cdn/embed.html'));
}
