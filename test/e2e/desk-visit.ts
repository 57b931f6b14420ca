// The built desk for tests: over http and from a disk, with what it says in the console, and what axe finds on it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';
import { ROOT } from '../../scripts/build/run.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The desk from a disk. */
export const ON_DISK = pathToFileURL(path.join(ROOT, 'dist/desk/index.html')).href;

export interface DeskVisit {
  page: Page;
  leave(): Promise<void>;
}

/** Opens a section of the desk; leaving it fails where anything was written to the console. */
export async function openDesk(browser: Browser, url: string, section: string): Promise<DeskVisit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  // Sooner than the test's own, so that it says what was waited for.
  page.setDefaultTimeout(20_000);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.stack}`));
  await page.goto(`${url}#${section}`);
  return {
    page,
    async leave() {
      await context.close();
      expect(said).toEqual([]);
    },
  };
}

/** Opens a file with the field of the section that is seen. */
export async function openFile(page: Page, text: string, name = 'feed.json'): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Soubor z počítače').and(page.locator(':visible')).setInputFiles(file);
}

/** What axe finds, and whether something sticks out, at three widths. */
export async function expectSound(page: Page): Promise<void> {
  await page.evaluate(AXE);
  for (const width of [1280, 800, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        { exclude: [['iframe']] },
        { preload: false, iframes: false },
      );
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    });
    expect(found, `at ${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** The file that the desk saves. */
export async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Uložit údaje (feed.json)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('feed.json');
  return readFileSync(await download.path(), 'utf8');
}
