// The desk's sections "Začít" and "Vložit na web", over http and from a disk.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildDeskIfStale } from '../../scripts/build/desk.ts';
import { ROOT } from '../../scripts/build/run.ts';
import { launchBrowser } from '../support/browser.ts';
import { readProjectFile } from './visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DESK = pathToFileURL(path.join(ROOT, 'dist/desk/index.html')).href;

let browser: Browser;
let page: Page;
let said: string[];

beforeAll(async () => {
  buildDeskIfStale();
  browser = await launchBrowser();
}, 240_000);
afterAll(() => browser.close());

beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  await page.goto(DESK);
});
afterEach(async () => {
  expect(said).toEqual([]);
  await page.context().close();
});

/** What axe finds, and whether something sticks out, at each width. */
async function expectSound(): Promise<void> {
  await page.evaluate(AXE);
  for (const width of [1280, 800, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { preload: false });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    });
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
}

const code = (title: string) => page.getByRole('textbox', { name: title }).inputValue();

describe('Začít', () => {
  it('is sound before and after the questions', async () => {
    await expectSound();
    await page.getByLabel('1. Jak se jmenuje vaše město nebo obec?').fill('Město Vzorov');
    await page.getByRole('button', { name: 'Vytvořit údaje' }).click();
    await page.getByRole('button', { name: 'Stáhnout balíček (ZIP)' }).waitFor();
    await expectSound();
  });

  it('asks again for the one answer that it needs', async () => {
    await page.getByRole('button', { name: 'Vytvořit údaje' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('start-municipality');
    expect(await page.getByRole('button', { name: 'Stáhnout balíček (ZIP)' }).count()).toBe(0);
  });
});

describe('Vložit na web', () => {
  beforeEach(() => page.getByRole('link', { name: 'Vložit na web' }).click());

  it.each(['Soubory z balíčku (ZIP)', 'Celou složku knihovny', 'rámec (iframe)', 'balíčků npm'])(
    'is sound as %s',
    async (way) => {
      await page.getByRole('radio', { name: /^Jen něco/ }).check();
      for (const name of ['Aktuality', 'Setkání', 'Jak se zapojit'])
        await page.getByLabel(name, { exact: true }).check();
      await page.getByRole('radio', { name: way }).check();
      await page.getByText('Další volby').click();
      await expectSound();
    },
  );

  it('writes what was chosen, and nothing that was not', async () => {
    await page.getByRole('radio', { name: /^Jen něco/ }).check();
    await page.getByLabel('Dotace', { exact: true }).uncheck();
    await page.getByLabel('Kontakt', { exact: true }).uncheck();
    await page.getByText('Vyberte aspoň jeden prvek.').waitFor();
    await page.getByLabel('Aktuality', { exact: true }).check();
    await page.getByText('Další volby').click();
    await page.getByLabel('Kolik zpráv se ukáže najednou').fill('3');
    await page.getByLabel('Nadpis prvku').selectOption('3');
    await page.getByLabel('Jazyk prvků').selectOption('uk');
    await page.getByRole('radio', { name: 'Celou složku knihovny' }).check();
    await page.getByLabel('Spustit jen přesně tuto verzi skriptu').check();
    expect(await code('Do stránky')).toMatch(/^<kp-news-feed limit="3" heading-level="3" lang="uk">\n {2}<p>/);
    const hashes = JSON.parse(readProjectFile('dist/cdn/integrity.json')) as Record<string, string>;
    expect(await code('Do šablony webu')).toContain(`integrity="${hashes['widgets/news-feed.js']!}"`);
    await page.getByLabel('Kolik zpráv se ukáže najednou').fill('');
    expect(await code('Do stránky')).not.toContain('limit');
  });

  it('offers the records of the feed that is open', async () => {
    await page.getByRole('link', { name: 'Začít' }).click();
    await page.getByLabel('1. Jak se jmenuje vaše město nebo obec?').fill('Město Vzorov');
    await page.getByLabel('8. Jaké máte pracovní skupiny?').fill('Senioři\nRodiny s dětmi');
    await page.getByRole('button', { name: 'Vytvořit údaje' }).click();
    await page.getByRole('link', { name: 'Vložit na web' }).click();
    await page.getByRole('radio', { name: /^Jen něco/ }).check();
    await page.getByLabel('Aktuality', { exact: true }).check();
    await page.getByText('Další volby').click();
    await page.getByLabel('Jen zprávy pracovní skupiny').selectOption('Rodiny s dětmi');
    expect(await code('Do stránky')).toContain('<kp-news-feed group="rodiny-s-detmi">');
  });
});
