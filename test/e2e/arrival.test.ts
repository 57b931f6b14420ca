// Addresses that lead to a part of a page: the visitor ends there, though widgets above it grow after the browser's jump.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { settled } from './visit.ts';

/** How long the feed takes, in ms: long enough to move the page meanwhile. */
const DELAY = 700;

let browser: Browser;
let server: DemoServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([
    launchBrowser(),
    startServer({
      before: async ({ url }) => {
        if (url?.endsWith('/feed.json')) await new Promise((resolve) => setTimeout(resolve, DELAY));
        return false;
      },
    }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** How far below the top of the window an element begins, once nothing moves any more. */
async function restOf(page: Page, selector: string): Promise<number> {
  await settled(page);
  await page.waitForTimeout(300);
  return page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));
}

describe.each([
  ['a section of the portal', '/ukazka/portal.html', 'kp-meetings', 'Jednání a setkání'],
  ['a widget among others', '/domazlice/', 'kp-join', 'Jak se zapojit'],
])('%s', (_, path, id, heading) => {
  it.each([
    [360, 740],
    [1280, 800],
  ])('is where its address leads, its heading focused, at %d px', async (width, height) => {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`${server.url}${path}#${id}`);
    const rest = await restOf(page, `#${id}`);
    const isAtEnd = await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
    expect(rest).toBeGreaterThanOrEqual(0);
    expect(rest).toBeLessThan(isAtEnd ? height : height / 4);
    const focused = await page.evaluate(() => {
      const outer = document.activeElement;
      return (outer?.shadowRoot?.activeElement ?? outer)?.textContent.replace(/\s/g, ' ').trim();
    });
    expect(focused).toBe(heading);
    await page.close();
  });

  it('is left alone once the visitor has moved on', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${server.url}${path}#${id}`, { waitUntil: 'commit' });
    await page.waitForFunction((selector) => !!document.querySelector(selector), 'kp-portal, kp-join-form');
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, -5000);
    await settled(page);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.close();
  });
});

it('an address in an old encoding, or with a lone per cent sign, is no error', async () => {
  for (const hash of ['#%E8l%E1nek', '#100%']) {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${server.url}/ukazka/portal.html${hash}`);
    await settled(page);
    expect(errors).toEqual([]);
    await page.close();
  }
});
