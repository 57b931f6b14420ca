// Faults that come and go: a visitor who is offline for a while, and one who leaves before the feed is there.
import { once } from 'node:events';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { AS_OF, GOOD_FEED } from './good-feed.ts';
import { tags } from './tags.ts';

const WAITS = '/slow.json';
const page = (feed: string) => `<!DOCTYPE html><html lang="cs"><meta charset="utf-8"><title>Zkouška</title>
<script type="module" src="/kp/kp-widgets.js" data-as-of="${AS_OF}" data-feed="${feed}"></script>
<body><a href="/away/">Jinam</a>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</body></html>`;

let browser: Browser;
let server: DemoServer;
/** How many have asked for the slow feed and gone without it. */
let left = 0;

beforeAll(async () => {
  server = await startServer({
    before: (request, response) => {
      const { pathname } = new URL(request.url!, 'http://127.0.0.1');
      const html = {
        '/here/': page('/good.json'),
        '/slow/': page(WAITS),
        '/away/': '<!DOCTYPE html><title>Jinde</title>',
      }[pathname];
      if (html !== undefined) response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
      else if (pathname === '/good.json')
        response.setHeader('Cache-Control', 'no-store').end(JSON.stringify(GOOD_FEED));
      else if (pathname === WAITS) void once(response, 'close').then(() => (left += 1));
      else return false;
      return true;
    },
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** True in the page when all widgets are in a state. */
const all = (state: string) =>
  `[...document.querySelectorAll('${tags.join()}')].every((widget) => widget.state === '${state}')`;

it(
  'offline and back: the last good data stay, a widget that has none says so, and both come back',
  { timeout: 90_000 },
  async () => {
    const context = await browser.newContext();
    const shown = await context.newPage();
    const errors: string[] = [];
    shown.on('pageerror', (error) => errors.push(error.message));
    await shown.goto(`${server.url}/here/`);
    await shown.waitForFunction(all('ready'));

    await context.setOffline(true);
    await shown.evaluate(`for (const widget of document.querySelectorAll('${tags.join()}')) widget.reload()`);
    await shown.waitForFunction(all('stale'), undefined, { timeout: 15_000 });
    await expect(shown.getByText('Novější údaje se teď nepodařilo načíst').count()).resolves.toBe(tags.length);
    await shown.getByText('Jana Příkladová').first().waitFor();

    await shown.evaluate(`document.body.innerHTML = '<kp-coordinator-card feed="/good.json?2"></kp-coordinator-card>'`);
    const retry = shown.getByRole('button', { name: 'Zkusit znovu' });
    await retry.waitFor({ timeout: 15_000 });
    await context.setOffline(false);
    await retry.click();
    await shown.getByText('Jana Příkladová').waitFor({ timeout: 15_000 });
    expect(errors).toEqual([]);
    await context.close();
  },
);

it(
  'leaving during the fetch: no failure flashes up, the request is given up, and the way back works',
  { timeout: 60_000 },
  async () => {
    const context = await browser.newContext();
    const shown = await context.newPage();
    const states: string[] = [];
    const errors: string[] = [];
    shown.on('pageerror', (error) => errors.push(error.message));
    await context.exposeFunction('kpNote', (state: string) => states.push(state));
    await context.addInitScript(`
    const noted = new Set();
    const note = (what) => noted.has(what) || (noted.add(what), kpNote(what));
    setInterval(() => { for (const { state } of document.querySelectorAll('${tags.join()}')) if (state) note(state); }, 5);
    document.addEventListener('kp-error', () => note('kp-error'), true);`);
    const asked = shown.waitForRequest((request) => request.url().endsWith(WAITS));
    await shown.goto(`${server.url}/slow/`);
    await asked;
    await shown.waitForTimeout(300);
    const before = left;
    await shown.getByText('Jinam').click();
    await shown.waitForURL('**/away/');
    await shown.waitForTimeout(500);
    expect(left).toBe(before + 1);
    expect(new Set(states)).toEqual(new Set(['loading']));
    await shown.goBack();
    await shown.waitForFunction(all('loading'));
    expect(errors).toEqual([]);
    await context.close();
  },
);
