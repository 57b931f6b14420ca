// The widgets on pages that were not made for them: old and new frameworks, scripts that change the built-ins, quirks,
// foreign encodings, frames. On each they look as on a clean page of their width, font and colour, work, say nothing in
// the console, and leave the page as it was.
import path from 'node:path';
import { existsSync } from 'node:fs';
import type { Browser, BrowserContext, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build/run.ts';
import { createDevReceiver } from '../../scripts/dev-receiver.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { differences, give, look, overflow, PROPERTIES, translate, type Look } from './hosts/look.ts';
import { cleanPage, HOSTS, inWindows1250, pageOf, PROTOTYPE, widthOf, type Host } from './hosts/pages.ts';
import { drawn, settled } from './visit.ts';

const COMMON: Host = {
  framework: 'none',
  own: 'none',
  script: 'no script',
  place: 'block',
  root: '100%',
  frame: 'page',
  mode: 'standards',
  delivery: 'module',
  base: 'own base',
  dir: 'ltr',
};
const hosts = new Map<string, Host>(HOSTS.map((host, index) => [String(index), host]));

let browser: Browser;
/** One for all pages, so that what they share is fetched and compiled once. */
let context: BrowserContext;
let server: DemoServer;
/** Clean pages that nobody compares with now. */
const idle: Page[] = [];

beforeAll(async () => {
  const receiver = createDevReceiver();
  [browser, server] = await Promise.all([
    launchBrowser(),
    startServer({
      folders: {
        '/': path.join(ROOT, 'demo'),
        '/kp/': path.join(ROOT, 'dist/cdn'),
        '/npm/': path.join(ROOT, 'node_modules'),
        '/prototype/': path.dirname(PROTOTYPE),
      },
      before: (request, response) => {
        const [, name = '', part] = /^\/hosts\/(.*?)(\.frame)?\.html$/.exec(request.url ?? '') ?? [];
        // For frames in a sandbox, whose origin is nobody's.
        response.setHeader('Access-Control-Allow-Origin', '*');
        // As a receiver that lets such a frame in.
        if (request.headers.origin === 'null') delete request.headers.origin;
        if (!name) return receiver.handle(request, response);
        const host = hosts.get(name);
        const isOld = host?.delivery === 'classic in windows-1250';
        response.setHeader('Content-Type', `text/html; charset=${isOld ? 'windows-1250' : 'utf-8'}`);
        const html = !host
          ? cleanPage(server.url)
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
  page.setDefaultTimeout(8000);
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
    await drawn(frame);
    const found = await frame.evaluate(overflow);
    const here = await frame.evaluate(look, PROPERTIES);
    const there = await lookOfClean(here);
    found.push(...here.flatMap((one, index) => differences(one, there[index]!, host.mode === 'quirks')));
    found.push(...(await use(frame, host)));
    // The one thing that copies of the library share.
    const changes = await frame.evaluate<string[]>('changes()');
    found.push(...changes.filter((change) => change !== 'window has got Symbol(kp-widgets)'), ...said);
    return found;
  } finally {
    await leave();
  }
}

/** How the widgets look on a clean page that gives them the same. */
async function lookOfClean(here: Look[]): Promise<Look[]> {
  let page = idle.pop();
  if (!page) {
    page = await context.newPage();
    await page.goto(`${server.url}/hosts/clean.html`);
    await settled(page);
  }
  await page.evaluate(
    give,
    here.map(({ given }) => given),
  );
  await drawn(page);
  const there = await page.evaluate(look, PROPERTIES);
  idle.push(page);
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
  it.concurrent.each(
    HOSTS.map((host, index) => [
      Object.entries(host)
        .filter(([kind, value]) => value !== COMMON[kind as keyof Host])
        .map(([kind, value]) => (kind === 'root' ? `root font ${value}` : kind === 'own' ? `${value} styles` : value))
        .join(', ') || 'nothing else',
      String(index),
    ]),
  )(
    '%s',
    async (_, name) => {
      expect(await faultsOf(name)).toEqual([]);
    },
    // Several at a time share the machine.
    90_000,
  );

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

  hosts.set('common', COMMON);
  hosts.set('prototype', { ...COMMON, script: 'Prototype.js' });
  it.skipIf(!existsSync(PROTOTYPE))('Prototype.js, where Debian’s libjs-prototype is installed', async () => {
    expect(await faultsOf('prototype')).toEqual([]);
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
  const there = await lookOfClean(here);
  const found = here.flatMap((one, index) => differences(one, there[index]!, false));
  expect(found).toContain('kp-news-feed h2.: text-transform: uppercase for none');
  expect((await page.evaluate(overflow)).join()).toContain('kp-news-feed is 2000 wide');
  expect((await page.evaluate<string[]>('changes()')).join()).toMatch(/Array\.prototype\.at is another.*head: /);
  expect((await page.evaluate<string[]>('changes()')).join()).toContain('window has got leaked');
  await leave();
});
