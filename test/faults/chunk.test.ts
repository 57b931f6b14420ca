// A visitor whose network fails for a moment while the form asks for what sends it: a browser may keep a failed import
// for as long as the page lives.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';

const PAGE = `<!DOCTYPE html><html lang="cs"><meta charset="utf-8"><title>Zkouška</title>
<script type="module" src="/kp/kp-widgets.js" data-feed="/ukazka/feed.json"></script>
<body><kp-join-form endpoint="/prijem"></kp-join-form></body></html>`;

let browser: Browser;
let server: DemoServer;
const requests: string[] = [];

beforeAll(async () => {
  server = await startServer({
    before: (request, response) => {
      if (request.url === '/zkouska/') {
        response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE);
        return true;
      }
      if (request.url !== '/prijem') return false;
      if (request.method === 'POST') requests.push(request.url);
      response.writeHead(request.method === 'POST' ? 201 : 200).end('{"reference":"7"}');
      return true;
    },
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

it('is sent at a later press, though what sends it could not be had twice', { timeout: 60_000 }, async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.route(/join-form\.desk/, (route) => {
    asked.push(route.request().url());
    return route.abort('internetdisconnected');
  });
  await page.goto(`${server.url}/zkouska/`);
  await page.getByLabel('Jméno a příjmení').fill('Jana Součková');
  const failure = page.locator('.form [part=error]').filter({ hasText: 'Nepodařilo se načíst tu část formuláře' });
  await page.getByRole('button', { name: 'Odeslat' }).click();
  await failure.waitFor();
  const before = asked.length;
  await page.getByRole('button', { name: 'Odeslat znovu' }).click();
  await expect.poll(() => asked.length).toBeGreaterThan(before);
  await failure.waitFor();
  expect(new Set(asked).size).toBe(asked.length);

  await page.unroute(/join-form\.desk/);
  await page.getByLabel('E‑mail').fill('jana.souckova@example.cz');
  await page.getByRole('button', { name: 'Odeslat znovu' }).click();
  await page.getByRole('heading', { name: 'Děkujeme, váš zájem jsme přijali' }).waitFor();
  expect(requests).toHaveLength(1);
  await page.close();
});
