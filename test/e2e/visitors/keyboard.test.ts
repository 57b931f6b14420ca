// The demo's pages by the keyboard alone: from the first stop to the last and back, without a trap, in the order of
// reading; each stop is seen, nothing lies over it; what can be opened opens by each key that should; and what shows
// the focus is large enough to be noticed.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { startServer, type DemoServer } from '../../support/server.ts';
import { drawn, visit } from '../visit.ts';
import { openGallery, type Gallery } from './gallery.ts';
import { pageScript } from './page-script.ts';
import { STATES } from './states.ts';
import type { Stop } from './page/stops.ts';

/** More stops than any of the pages has. */
const MANY = 400;

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

async function walk(page: Page, key: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MANY) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => visitor.stopHere());
    // Some browsers go round without leaving the page.
    if (!stop || stop.key === stops[0]?.key) return stops;
    if (stops.some(({ key }) => key === stop.key)) throw new Error(`A trap: ${stop.name} comes again.`);
    stops.push(stop);
  }
  throw new Error(
    `After ${MANY} stops there is no end: ${stops
      .slice(-3)
      .map(({ name }) => name)
      .join(', ')}`,
  );
}

const faultsOf = (stops: Stop[]): string[] =>
  stops.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`));

describe.each(['/ukazka/', '/ukazka/portal.html', '/zatec/', '/domazlice/'])('on %s', (address) => {
  it.each([1280, 320])(
    'Tab leads through the whole page and back, and is seen everywhere, at %i px',
    async (width) => {
      const { page, leave } = await visit(browser, server.url + address, { viewport: { width, height: 800 } });
      await page.evaluate(script);
      await page.evaluate(() => visitor.setOut());
      const there = await walk(page, 'Tab');
      expect(there.length).toBeGreaterThan(10);
      expect(faultsOf(there)).toEqual([]);
      const back = await walk(page, 'Shift+Tab');
      expect(back.map(({ key }) => key)).toEqual(there.map(({ key }) => key).reverse());
      await leave();
    },
    120_000,
  );
});

it('a trap, and a stop that nobody sees, would be noticed', async () => {
  const html = (text: string) =>
    text.replace(
      '<kp-news-feed>',
      `<a href="#a" style="outline: 0">x</a><a href="#b" style="outline: 1px solid #eee">y</a>
       <button id="trap">z</button><kp-news-feed>`,
    );
  const { page, leave } = await visit(browser, `${server.url}/zatec/`, { html });
  await page.evaluate(script);
  await page.evaluate(() => visitor.setOut());
  const faults = faultsOf(await walk(page, 'Tab')).join('\n');
  expect(faults).toContain('a “x” shows nothing');
  expect(faults).toContain('a “y” has a line of 1 px');
  await page.locator('#trap').evaluate((button) => {
    button.addEventListener('keydown', (event) => event.preventDefault());
  });
  await expect(walk(page, 'Tab')).rejects.toThrow('A trap: button “z”');
  await leave();
}, 60_000);

describe('in a widget', () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  });
  afterAll(() => gallery.close());

  const OPENERS = 'button[aria-expanded], summary';

  it.each(STATES.filter(({ name }) => name === 'ready').map((state) => [state.tag, state] as const))(
    'of <%s> Enter and Space open and close, Escape and Tab are the page’s',
    async (_tag, state) => {
      const widget = await gallery.show(state);
      for (const opener of (await widget.locator(OPENERS).locator('visible=true').all()).slice(0, 3)) {
        const isOpen = () =>
          opener.evaluate(
            (one) => one.getAttribute('aria-expanded') ?? String((one.parentElement as HTMLDetailsElement).open),
          );
        const isFocused = () => opener.evaluate((one) => visitor.focused() === one);
        await opener.focus();
        for (const [key, changes] of [
          ['Enter', true],
          ['Space', true],
          ['Escape', false],
        ] as const) {
          const before = await isOpen();
          await gallery.page.keyboard.press(key);
          await drawn(gallery.page);
          expect([key, (await isOpen()) !== before, await isFocused()]).toEqual([key, changes, true]);
        }
        await gallery.page.keyboard.press('Tab');
        expect(await isFocused()).toBe(false);
      }
    },
  );

  const PAGES = {
    white: 'background: #fff; color: #1a1a1a',
    dark: 'background: #1a1a1a; color: #f2f2f2; --kp-accent: #7cc4ff; color-scheme: dark',
    blue: 'background: #003366; color: #fff',
    forced: '',
  };
  const KINDS: readonly (readonly [state: string, selector: string])[] = [
    ['kp-coordinator-card ready', '.lines a'],
    ['kp-coordinator-card ready', 'button.btn'],
    ['kp-document-list ready', 'input.field'],
    ['kp-document-list ready', 'summary'],
    ['kp-grant-timeline ready', '.cal'],
    ['kp-grant-timeline ready', 'a.btn'],
    ['kp-join-form ready', 'input[name=name]'],
    ['kp-join-form ready', '.choice input'],
    ['kp-join-form ready', 'button.fill'],
    ['kp-news-feed ready', '.chip'],
    ['kp-portal ready', 'nav a'],
    ['kp-working-group-list ready', '.sum button'],
  ];

  it.each(KINDS)('of %s the focus on %s changes enough of the picture on any page', async (words, selector) => {
    const { page } = gallery;
    const widget = await gallery.show(STATES.find(({ tag, name }) => `${tag} ${name}` === words)!);
    const target = widget.locator(selector).locator('visible=true').first();
    await target.scrollIntoViewIfNeeded();
    for (const [name, style] of Object.entries(PAGES)) {
      await page.emulateMedia({ forcedColors: name === 'forced' ? 'active' : 'none' });
      await page.evaluate((css) => {
        document.body.style.cssText = css;
        (visitor.focused() as HTMLElement).blur();
      }, style);
      const box = (await (selector === '.sum button' ? widget.locator('.sum').first() : target).boundingBox())!;
      const clip = { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 };
      const picture = async () => (await page.screenshot({ clip, caret: 'hide' })).toString('base64');
      const before = await picture();
      // As if by Tab: the last thing that was used is the keyboard.
      await page.keyboard.press('Shift');
      await target.focus();
      const after = await picture();
      const changed = await page.evaluate(([one, other]) => visitor.changedPixels(one!, other!), [before, after]);
      // A line of two pixels around it, or just inside of it; where colours are forced, rules are as dark as it is.
      const least = name === 'forced' ? 1 : 1.7;
      expect([name, changed >= 2 * least * (box.width + box.height)]).toEqual([name, true]);
    }
    await page.emulateMedia({ forcedColors: 'none' });
  });
});
