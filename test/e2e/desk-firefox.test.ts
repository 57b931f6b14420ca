// The desk's four sections once in Firefox, with a keyboard where that is what can differ: the focus, the frame, the file.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDeskIfStale } from '../../scripts/build/desk.ts';
import { findFirefox } from '../../scripts/find-engines.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { readProjectFile } from './visit.ts';

const FIREFOX = findFirefox();

let browser: Browser;
let server: DemoServer;
let folder: string;
beforeAll(async () => {
  buildDeskIfStale();
  folder = mkdtempSync(path.join(tmpdir(), 'kp-firefox-'));
  server = await startServer();
  if (!FIREFOX) return;
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    extraPrefsFirefox: {
      'browser.download.dir': folder,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
}, 240_000);
afterAll(async () => {
  if (FIREFOX) await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The one control with a text, of those that are seen. */
async function named(
  page: Page,
  name: string,
  selector = 'button, a, summary, label',
): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (wanted, all) =>
      [...document.querySelectorAll<HTMLElement>(all)].find(
        (one) => one.getClientRects().length && one.textContent.replace(/\s+/g, ' ').trim().startsWith(wanted),
      ),
    {},
    name,
    selector,
  );
  return found as ElementHandle<HTMLElement>;
}

const text = (page: Page) =>
  page.evaluate(
    () => (document.querySelector('kp-desk') as unknown as { desk: { document: { text: string } } }).desk.document.text,
  );
const press = async (page: Page, name: string, key: 'Enter' | ' ' = 'Enter') => {
  await (await named(page, name)).focus();
  await page.keyboard.press(key);
};

it.skipIf(!FIREFOX)(
  'leads through first steps, forms, check and snippet in Firefox',
  async () => {
    const page = await browser.newPage({ type: 'window' });
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(String(error)));
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${server.url}/dilna/`);
    await page.type('#start-municipality', 'Město Vzorov');
    await (await named(page, 'Vytvořit údaje')).click();
    await named(page, 'Doplňte je');

    await (await named(page, 'Upravit')).click();
    await (await named(page, 'Kontakty')).click();
    await named(page, 'Přidat kontakt');
    await press(page, 'Přidat kontakt');
    await page.keyboard.type('Koordinátorka');
    await press(page, 'Přidat telefon', ' ');
    await page.keyboard.type('+420 000 000 115');
    await page.keyboard.press('Tab');
    expect(JSON.parse(await text(page))).toHaveProperty('_kp.contacts', [
      { id: 'koordinatorka', role: 'Koordinátorka', phones: [{ number: '+420 000 000 115' }] },
    ]);
    const shows = (selector: string, words: string) =>
      page.waitForFunction(
        (frame, wanted) => {
          const main = [...document.querySelectorAll('iframe')].find(
            (one) => one.getClientRects().length,
          )?.contentDocument;
          return main?.querySelector(frame)?.shadowRoot?.textContent.includes(wanted);
        },
        {},
        selector,
        words,
      );
    await shows('kp-coordinator-card', 'Koordinátorka');

    await (await named(page, 'Uložit údaje')).click();
    await expect
      .poll(() => {
        try {
          return readFileSync(path.join(folder, 'feed.json'), 'utf8');
        } catch {
          return '';
        }
      })
      .toBe(await text(page));

    await (await named(page, 'Zkontrolovat')).click();
    const broken = path.join(folder, 'broken.json');
    writeFileSync(broken, readProjectFile('demo/zatec/feed.json').replace(',', ''));
    await (await named(page, 'Zkontrolovat jiné údaje')).click();
    await ((await page.$('#check-open-file')) as ElementHandle<HTMLInputElement>).uploadFile(broken);
    await (await named(page, 'Opravit, co jde opravit samo')).click();
    await page.waitForFunction(() => /žádné chyby/i.test(document.querySelector('#check-result')?.textContent ?? ''));

    await (await named(page, 'Vložit na web')).click();
    await shows('kp-portal', 'Kontakt');
    await (await named(page, 'Další volby')).click();
    await (await named(page, 'Předem držet místo')).click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLTextAreaElement>('.piece textarea')].some(({ value }) =>
        /@media[^]*min-block-size/.test(value),
      ),
    );
    expect(said).toEqual([]);
  },
  120_000,
);
