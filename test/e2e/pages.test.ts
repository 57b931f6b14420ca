// What holds for every page of the demo, whatever stands on it: it is silent, asks nobody else, has its headings in
// order, fits a narrow phone, passes the accessibility check, and can be used by keyboard alone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { openAll } from './read.ts';
import { visit } from './visit.ts';

const PAGES = [
  '/zatec/',
  '/domazlice/',
  '/ukazka/',
  '/ukazka/?lang=uk',
  '/ukazka/portal.html',
  '/ukazka/portal.html?lang=uk',
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: DemoServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each(PAGES)('%s', (address) => {
  it('says nothing in the console and asks no other server, rows opened and page read to its end', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const said: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('requestfailed', (request) => said.push(`${request.url()} failed`));
    page.on('response', (response) => {
      if (response.status() >= 400) said.push(`${response.url()}: ${response.status()}`);
      if (!response.url().startsWith(server.url)) elsewhere.push(response.url());
    });
    await page.goto(server.url + address, { waitUntil: 'networkidle' });
    await openAll(page);
    await page.keyboard.press('End');
    await page.waitForLoadState('networkidle');
    expect({ said, elsewhere }).toEqual({ said: [], elsewhere: [] });
    await context.close();
  });

  it('has one h1 and skips no level of headings', async () => {
    const { page, leave } = await visit(browser, server.url + address);
    await openAll(page);
    const headings = await page.evaluate(headingsInOrder);
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
    const skipping = headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1);
    expect(skipping).toEqual([]);
    expect(headings.every(({ text }) => text)).toBe(true);
    await leave();
  });

  it.each([320, 768, 1280])('fits %i px without scrolling sideways, rows opened', async (width) => {
    const { page, leave } = await visit(browser, server.url + address, { viewport: { width, height: 640 } });
    await openAll(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await leave();
  });

  it.each([320, 1280])('passes the accessibility check at %i px, closed and opened', async (width) => {
    const { page, leave } = await visit(browser, server.url + address, { viewport: { width, height: 800 } });
    await page.evaluate(AXE);
    expect(await violations(page)).toEqual([]);
    await openAll(page);
    expect(await violations(page)).toEqual([]);
    await leave();
  });

  it('lets the keyboard reach everything that can be used, and shows where it is', async () => {
    const { page, leave } = await visit(browser, server.url + address);
    await openAll(page);
    const wanted = await page.evaluate(markUsable);
    expect(wanted).toBeGreaterThan(10);
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      scrollTo(0, 0);
    });
    const unseen: string[] = [];
    // Once round: every stop, and some for the frame around the page.
    for (let step = 0; step < wanted + 10; step++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(stopHere);
      if (stop) unseen.push(stop);
    }
    expect(unseen).toEqual([]);
    expect(await page.evaluate(unreached)).toEqual([]);
    await leave();
  });
});

it('notices a page that fails', async () => {
  const html = (text: string) =>
    text.replace(
      '<kp-news-feed>',
      '<h5>Moc hluboko</h5><a href="#x" tabindex="-1">jen myší</a><img src="x.png"><kp-news-feed>',
    );
  const { page, said, leave } = await visit(browser, `${server.url}/zatec/`, { html });
  const levels = (await page.evaluate(headingsInOrder)).map(({ level }) => level);
  expect(levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)).toBe(true);
  await page.evaluate(AXE);
  expect((await violations(page)).join()).toContain('image-alt');
  await page.evaluate(markUsable);
  await page.keyboard.press('Tab');
  expect((await page.evaluate(unreached)).length).toBeGreaterThan(10);
  expect(said.join()).toContain('404');
  await leave();
});

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html} ${node.failureSummary ?? ''}`),
  );
}

// What follows runs in the page, each on its own.

/** The headings that are shown, shadow roots included, in the order of the screen. */
function headingsInOrder(): { level: number; text: string }[] {
  const walk = (node: Element): { level: number; text: string }[] => {
    if (!node.checkVisibility({ visibilityProperty: true }) && getComputedStyle(node).display !== 'contents') return [];
    if (/^h[1-6]$/.test(node.localName)) {
      return [{ level: Number(node.localName[1]), text: node.textContent.trim() }];
    }
    const slotted = node instanceof HTMLSlotElement ? node.assignedElements() : [];
    return [...(slotted.length ? slotted : (node.shadowRoot ?? node).children)].flatMap(walk);
  };
  return walk(document.body);
}

/** Marks what a mouse can use (of a group of radio buttons one) and tells how many there are. */
function markUsable(): number {
  const usable: Element[] = [];
  const groups = new Set<string>();
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (!element.matches('a[href], button, input, select, textarea, summary')) continue;
      // The trap for robots is for nobody.
      if (element.closest('[aria-hidden="true"]')) continue;
      const { width, height } = element.getBoundingClientRect();
      if (!element.checkVisibility({ visibilityProperty: true }) || width <= 1 || height <= 1) continue;
      if (element.matches('input[type=radio]')) {
        const group = element.getAttribute('name') ?? '';
        if (groups.has(group)) continue;
        groups.add(group);
      }
      usable.push(element);
    }
  };
  walk(document);
  Object.assign(globalThis, { usable: new Set(usable) });
  return usable.length;
}

/** Notes what has the focus; names it where nothing shows that. */
function stopHere(): string | undefined {
  const { usable } = globalThis as unknown as { usable: Set<Element> };
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body) return undefined;
  usable.delete(active);
  // A row may draw it round all of itself, by a pseudo-element.
  const isShown = [null, '::before', '::after'].some((part) => {
    const { content, outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active, part);
    if (part && content === 'none') return false;
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
  return isShown ? undefined : active.outerHTML.slice(0, 120);
}

/** What was never reached. */
function unreached(): string[] {
  const { usable } = globalThis as unknown as { usable: Set<Element> };
  return [...usable].map((element) => element.outerHTML.slice(0, 120));
}
