// The demo's page with the same widgets in six looks: each frame holds a page of its own that works, fits and says nothing.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { settled } from './visit.ts';
import { pageScript } from './visitors/page-script.ts';

const LOOKS = ['stary', 'bootstrap', 'gov', 'tmavy', 'patkovy', 'kontrast'];

let browser: Browser;
let server: DemoServer;
let script: string;
beforeAll(async () => {
  [browser, server, script] = await Promise.all([launchBrowser(), startServer(), pageScript()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(address: string, width: number) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) said.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) said.push(response.url());
  });
  await page.addInitScript({ content: script });
  await page.goto(`${server.url}/ukazka/${address}`);
  return { page, said, leave: () => context.close() };
}

it('shows six frames, each as high as its page, and is silent', async () => {
  const { page, said, leave } = await open('vzhledy.html', 360);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  for (const look of LOOKS) {
    const frame = page.locator(`iframe[src="vzhledy/${look}.html"]`);
    await frame.scrollIntoViewIfNeeded();
    await expect.poll(() => page.frame({ url: `**/vzhledy/${look}.html` }) !== null).toBe(true);
    const inner = page.frame({ url: `**/vzhledy/${look}.html` })!;
    await inner.waitForLoadState();
    await settled(inner);
    await expect
      .poll(() => inner.evaluate(() => document.documentElement.scrollHeight - innerHeight))
      .toBeLessThanOrEqual(1);
  }
  expect(said).toEqual([]);
  await leave();
}, 90_000);

it.each(LOOKS)(
  'has room and stands out in the look “%s”',
  async (look) => {
    const { page, said, leave } = await open(`vzhledy/${look}.html`, 360);
    await settled(page);
    for (const width of [360, 1200]) {
      await page.setViewportSize({ width, height: 800 });
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const wrong = await page.evaluate(() => [
        ...[...document.querySelectorAll('kp-news-feed, kp-grant-timeline, kp-coordinator-card')].flatMap((widget) => [
          ...visitor.paleTexts(widget),
          ...visitor.paleShapes(widget),
        ]),
        ...visitor.crowded(),
      ]);
      expect(wrong).toEqual([]);
    }
    expect(said).toEqual([]);
    await leave();
  },
  90_000,
);

it('is turned to high contrast by the button of the last page, and back', async () => {
  const { page, leave } = await open('vzhledy/kontrast.html', 360);
  await settled(page);
  const colour = () => page.locator('kp-news-feed').evaluate((widget) => getComputedStyle(widget).color);
  await page.getByRole('button', { name: 'Vysoký kontrast' }).click();
  await expect.poll(colour).toBe('rgb(255, 255, 0)');
  expect(await page.evaluate(() => visitor.paleTexts(undefined, true))).toEqual([]);
  await page.getByRole('button', { name: 'Vysoký kontrast' }).click();
  await expect.poll(colour).toBe('rgb(255, 255, 255)');
  await leave();
});
