// The widgets on pages that were not made for them: old and new frameworks, scripts that change the built-ins, quirks,
// foreign encodings, frames. On each they look as on a clean page of their width, font and colour, work, say nothing in
// the console, and leave the page as it was.
import path from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build/run.ts';
import { createDevReceiver } from '../../scripts/dev-receiver.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { differences, give, look, overflow, PROPERTIES, translate, type Look } from './hosts/look.ts';
import { PROTOTYPE, WORDPRESS } from './hosts/debian.ts';
import {
  cleanPage,
  COMMON,
  FROM_DEBIAN,
  HOSTS,
  inWindows1250,
  nameOf,
  pageOf,
  widthOf,
  type Host,
} from './hosts/pages.ts';
import { fontFaces } from './hosts/sheets.ts';
import { drawn, settled } from './visit.ts';

const hosts = new Map<string, Host>([...HOSTS, ...FROM_DEBIAN].map((host, index) => [String(index), host]));
hosts.set('common', COMMON);

/** The one thing that copies of the library share; and what zone.js notes of listeners, whoever's they are. */
const FORESEEN = /^window has got (?:Symbol\(kp-widgets\)$|__zone_symbol__)/;

let browser: Browser;
/** One for all pages, so that what they share is fetched and compiled once. */
let context: BrowserContext;
let server: DemoServer;
/** Clean pages that nobody compares with now: with tags, and with a portal. */
const idle = { tags: [] as Page[], portal: [] as Page[] };

beforeAll(async () => {
  const receiver = createDevReceiver();
  [browser, server] = await Promise.all([
    launchBrowser(),
    startServer({
      folders: {
        '/': path.join(ROOT, 'demo'),
        '/kp/': path.join(ROOT, 'dist/cdn'),
        '/npm/': path.join(ROOT, 'node_modules'),
        ...(PROTOTYPE.share ? { '/prototype/': PROTOTYPE.share } : {}),
        ...(WORDPRESS.share ? { '/wordpress/': WORDPRESS.share } : {}),
      },
      before: (request, response) => {
        if (request.url === '/hosts/fonts.css') {
          response.setHeader('Content-Type', 'text/css');
          response.end(fontFaces());
          return true;
        }
        const [, name = '', part] = /^\/hosts\/(.*?)(\.frame)?\.html$/.exec(request.url ?? '') ?? [];
        // What is compressed here is never sent far.
        delete request.headers['accept-encoding'];
        // For frames in a sandbox, whose origin is nobody's.
        response.setHeader('Access-Control-Allow-Origin', '*');
        // As a receiver that lets such a frame in.
        if (request.headers.origin === 'null') delete request.headers.origin;
        if (!name) return receiver.handle(request, response);
        const host = hosts.get(name);
        const isOld = host?.delivery === 'classic in windows-1250';
        response.setHeader('Content-Type', `text/html; charset=${isOld ? 'windows-1250' : 'utf-8'}`);
        const html = !host
          ? cleanPage(name === 'portal' ? 'portal' : 'tags', server.url)
          : host.frame === 'sandbox' && !part
            ? `<!doctype html><title>x</title><link rel="icon" href="data:,"><body style="margin:0"><iframe
               sandbox="allow-scripts" src="${name}.frame.html" style="width:100%;height:95vh;border:0"></iframe>`
            : pageOf(host, server.url);
        response.end(isOld ? inWindows1250(html) : html);
        return true;
      },
    }),
  ]);
  context = await browser.newContext();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page and waits until its widgets have settled. */
async function open(name: string) {
  const host = hosts.get(name)!;
  const page = await context.newPage();
  await page.setViewportSize({ width: widthOf(host), height: 800 });
  page.setDefaultTimeout(30_000);
  const said: string[] = [];
  page.on('console', (message) => said.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.stack ?? error.message}`));
  await page.goto(`${server.url}/hosts/${name}.html`);
  const frame = host.frame === 'sandbox' ? page.frames()[1]! : page.mainFrame();
  await settled(frame);
  return { host, page, frame, said, leave: () => page.close() };
}

/** What is wrong with the widgets on a page; empty where nothing is. */
async function faultsOf(name: string): Promise<string[]> {
  const { host, frame, said, leave } = await open(name);
  try {
    if (host.frame === 'translated') await frame.evaluate(translate);
    await frame.evaluate(() => document.fonts.ready.then(() => undefined));
    await drawn(frame);
    const found = await frame.evaluate(overflow);
    const here = await frame.evaluate(look, PROPERTIES);
    const there = await lookOfClean(here, host);
    found.push(...here.flatMap((one, index) => differences(one, there[index]!, host.mode === 'quirks')));
    found.push(...(await use(frame, host)));
    const changes = await frame.evaluate<string[]>('changes()');
    found.push(...changes.filter((change) => !FORESEEN.test(change)), ...said);
    return found;
  } finally {
    await leave();
  }
}

/** How the widgets look on a clean page that gives them the same. */
async function lookOfClean(here: Look[], { widgets }: Host): Promise<Look[]> {
  const form = widgets === 'portal' ? 'portal' : 'tags';
  let page = idle[form].pop();
  if (!page) {
    page = await context.newPage();
    await page.goto(`${server.url}/hosts/${form}.html`);
    await settled(page);
  }
  await page.evaluate(
    give,
    here.map(({ given }) => given),
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await drawn(page);
  const there = await page.evaluate(look, PROPERTIES);
  idle[form].push(page);
  return there;
}

/** Does one thing in each widget. */
async function use(frame: Frame, { frame: kind }: Host): Promise<string[]> {
  const found: string[] = [];
  const attempt = async (what: string, action: () => Promise<unknown>) => {
    try {
      await action();
    } catch (cause) {
      found.push(`${what}: ${(cause as Error).message.split('\n').slice(0, 30).join(' ')}`);
    }
  };
  const opened = (selector: string) => async () => {
    const button = frame.locator(selector).first();
    await button.click();
    await drawn(frame);
    const isOpen = await button.evaluate((element) => {
      const id = element.getAttribute('aria-controls');
      const panel = id && (element.getRootNode() as ShadowRoot).getElementById(id);
      return element.getAttribute('aria-expanded') === 'true' && (!panel || panel.getBoundingClientRect().height > 10);
    });
    if (!isOpen) throw new Error('did not open');
  };
  const saved = (selector: string) => async () => {
    const button = frame.locator(selector).locator('visible=true').first();
    // A sandbox lets nothing be saved.
    if (kind === 'sandbox') return;
    const [download] = await Promise.all([frame.page().waitForEvent('download'), button.click()]);
    await download.cancel();
  };
  await attempt('group', opened('kp-working-group-list .sum button'));
  await attempt('news', opened('kp-news-feed li button.link'));
  await attempt('calendar', saved('kp-grant-timeline button:is(.cal, .btn)'));
  await attempt('contact', saved('kp-coordinator-card button.btn'));
  await attempt('meeting', saved('kp-meeting-list button.btn'));
  await attempt('documents', async () => {
    await frame.locator('kp-document-list input.field').fill('jednaci rad');
  });
  await attempt('form', async () => {
    const field = frame.locator('kp-join-form input[name=name]');
    await field.pressSequentially('Řín');
    expect(await field.inputValue()).toBe('Řín');
  });
  await attempt('search', async () => {
    await frame.locator('kp-working-group-list input.field').fill('senioři');
    const said = frame.locator('[data-kp-announcer]');
    await said.waitFor({ state: 'attached' });
    expect(await said.evaluate((element) => element.getBoundingClientRect().height)).toBeLessThan(2);
  });
  return found;
}

describe('on a page with', () => {
  it.concurrent.each(HOSTS.map((host, index) => [nameOf(host), String(index)]))(
    '%s',
    async (_, name) => {
      const faults = await faultsOf(name);
      expect(faults, faults.join('\n')).toEqual([]);
    },
    // Several at a time share the machine.
    120_000,
  );

  for (const [index, host] of FROM_DEBIAN.entries()) {
    const isThere =
      (host.script !== 'Prototype.js' || PROTOTYPE.share) && (host.framework !== 'WordPress' || WORDPRESS.share);
    it.skipIf(!isThere).concurrent(
      `${nameOf(host)}, where Debian’s is at hand`,
      async () => {
        const faults = await faultsOf(String(HOSTS.length + index));
        expect(faults, faults.join('\n')).toEqual([]);
      },
      120_000,
    );
  }

  it('spacing of text that a visitor has set takes it over, and nothing sticks out (WCAG 1.4.12)', async () => {
    const { page, leave } = await open('common');
    const content =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
    await page.addStyleTag({ content });
    await drawn(page);
    expect(await page.evaluate(overflow)).toEqual([]);
    const words = page.locator('kp-news-feed h2');
    expect(await words.evaluate((element) => getComputedStyle(element).letterSpacing)).toBe('1.92px');
    expect(await words.evaluate((element) => getComputedStyle(element).wordSpacing)).toBe('2.56px');
    await leave();
  });

  it('a line of writing from the right keeps the calendar’s button beside its words, and the axis its labels', async () => {
    const { page, leave } = await open('common');
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await drawn(page);
    const touching = await page.evaluate(() => {
      const root = document.querySelector('kp-grant-timeline')!.shadowRoot!;
      const found: string[] = [];
      for (const button of root.querySelectorAll('.cal')) {
        const box = button.getBoundingClientRect();
        const words = document.createRange();
        words.selectNodeContents(button.parentElement!.querySelector('.when')!.lastElementChild!);
        for (const line of words.getClientRects()) {
          const isBeside = line.left >= box.right || line.right <= box.left || line.bottom <= box.top;
          if (!isBeside) found.push(words.toString());
        }
      }
      const { left, right } = root.querySelector('.axis')!.getBoundingClientRect();
      for (const label of root.querySelectorAll('.axis text')) {
        const box = label.getBoundingClientRect();
        if (box.width && (box.left < left || box.right > right + 8)) found.push(label.textContent);
      }
      return found;
    });
    expect(touching).toEqual([]);
    await leave();
  });

  it('a part that is hidden for now hides the widgets too', async () => {
    const { page, leave } = await open('common');
    await page.locator('main').evaluate((main) => (main.style.visibility = 'hidden'));
    expect(await page.locator('kp-news-feed h2').isVisible()).toBe(false);
    await leave();
  });

  it('another language around them leaves the widgets their own', async () => {
    const { page, leave } = await open('common');
    const locale = await page.evaluate(() => {
      const widget = document.querySelector('kp-news-feed')!;
      document.documentElement.lang = 'tr';
      return getComputedStyle(widget.shadowRoot!.querySelector('h2')!).getPropertyValue('-webkit-locale');
    });
    expect(locale).toBe('"cs"');
    await leave();
  });
});

it('notices a widget that looks otherwise or sticks out, and a page that has been changed', async () => {
  const { page, leave } = await open('common');
  await page.evaluate(() => {
    const root = document.querySelector('kp-news-feed')!.shadowRoot!;
    root.querySelector('h2')!.style.textTransform = 'uppercase';
    root.querySelector('ol')!.style.width = '2000px';
    Object.assign(globalThis, { leaked: 1 });
    Array.prototype.at = () => undefined;
    document.head.append(document.createElement('style'));
  });
  const here = await page.evaluate(look, PROPERTIES);
  const there = await lookOfClean(here, COMMON);
  const found = here.flatMap((one, index) => differences(one, there[index]!, false));
  expect(found).toContain('kp-news-feed h2.: text-transform: uppercase for none');
  expect((await page.evaluate(overflow)).join()).toContain('kp-news-feed is 2000 wide');
  expect((await page.evaluate<string[]>('changes()')).join()).toMatch(/Array\.prototype\.at is another.*head: /);
  expect((await page.evaluate<string[]>('changes()')).join()).toContain('window has got leaked');
  await leave();
});
