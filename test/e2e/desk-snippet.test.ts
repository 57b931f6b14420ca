// The desk's preview, and what the section "Vložit na web" takes from it and from the town's page.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildDeskIfStale } from '../../scripts/build/desk.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { type DeskVisit, expectSound, ON_DISK, openDesk, openFile } from './desk-visit.ts';
import { readProjectFile } from './visit.ts';

const ZATEC = readProjectFile('demo/zatec/feed.json');
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="100"/>';

let browser: Browser;
let server: DemoServer;
beforeAll(async () => {
  buildDeskIfStale();
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

const preview = (page: Page) => page.frameLocator('iframe[title="Náhled"]:visible');
const code = (page: Page, title: string) => page.getByRole('textbox', { name: title }).inputValue();

/** The section with a feed in it, its further choices unfolded. */
async function openSnippet(page: Page, feed = ZATEC): Promise<void> {
  await openFile(page, feed);
  await page.getByRole('link', { name: 'Vložit na web', exact: true }).click();
  await page.getByText('Další volby').click();
}

describe.each(['over http', 'from a disk'])('Vložit na web %s', (where) => {
  let visit: DeskVisit;
  let page: Page;
  beforeEach(async () => {
    visit = await openDesk(browser, where === 'over http' ? `${server.url}/dilna/` : ON_DISK, 'upravit');
    page = visit.page;
  });
  afterEach(() => visit.leave());

  it('keeps the room that the widgets take on a phone and in her column, as measured on her data', async () => {
    await openSnippet(page);
    await page.getByRole('radio', { name: /^Jen něco/ }).check();
    await page.getByLabel('Předem držet místo').check();
    const styles = () => code(page, 'Do stylů webu (CSS)');
    const heights = async () => {
      const rules = (await styles()).matchAll(/kp-grant-timeline \{\s+min-block-size: (\d+)px/g);
      return [...rules].map(([, height]) => Number(height));
    };
    await expect.poll(heights).toHaveLength(2);
    const [phone, wide] = await heights();
    expect(phone).toBeGreaterThan(wide!);
    await page.getByLabel('Dotace', { exact: true }).uncheck();
    await expect.poll(styles).not.toContain('kp-grant-timeline');
    await page.getByLabel('Dotace', { exact: true }).check();
    await page.getByLabel('Jak široký je na počítači sloupec').fill('250');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await heights())[1]).toBeGreaterThan(wide!);
    // What is kept is no more than there will be.
    await page.locator('.widths').getByLabel('Telefon').and(page.locator(':visible')).check();
    const shown = await preview(page)
      .locator('main > kp-grant-timeline')
      .evaluate((one: HTMLElement) => one.offsetHeight);
    expect((await heights())[0]).toBeLessThanOrEqual(shown);
    expect((await heights())[0]).toBeGreaterThan(shown - 20);
    await expectSound(page);
  });

  it('takes a colour from the source of her page, says how well it is seen, and writes it', async () => {
    await openSnippet(page);
    await page.getByText('Najít barvy na mé stránce').click();
    await page
      .getByLabel('Nebo vložený zdrojový kód stránky')
      .fill('<style>a { color: #E6B800 } .hlavicka { background: rgb(161, 18, 42) }</style>');
    await page.getByRole('button', { name: '#a1122a' }).click();
    await page.getByText(/Na bílém pozadí je dobře vidět .kontrast 8,/).waitFor();
    expect(await code(page, 'Do stránky')).toContain('<kp-portal style="--kp-accent: #a1122a">');
    const accent = () =>
      preview(page)
        .locator('html')
        .evaluate((html) => getComputedStyle(html).getPropertyValue('--kp-accent'));
    await expect.poll(accent).toBe('#a1122a');
    await page.getByLabel('Kód barvy').fill('E6B800');
    await page.keyboard.press('Tab');
    await page.getByText('lidé se slabším zrakem ji přehlédnou').waitFor();
    await expectSound(page);
    await page.getByRole('button', { name: /^Použít tmavší odstín/ }).click();
    await page.getByText('Na bílém pozadí je dobře vidět').waitFor();
    await page.getByLabel('Kód barvy').fill('vínová');
    await page.keyboard.press('Tab');
    await page.getByText('Tomu kódu nerozumím').waitFor();
    await page.getByLabel('Barvu napsat přímo do kódu stránky').uncheck();
    expect(await code(page, 'Do stylů webu (CSS)')).toMatch(/--kp-accent: #[\da-f]{6};/);
    expect(await code(page, 'Do stránky')).not.toContain('style=');
  });
});

describe('the archive', () => {
  it('is at hand beside the code, which says where it works', async () => {
    const { page, leave } = await openDesk(browser, ON_DISK, 'vlozit');
    const button = page.getByRole('button', { name: 'Stáhnout balíček (ZIP)' });
    await page.getByText('Balíček si stáhnete tady, jakmile').waitFor();
    expect(await button.count()).toBe(0);
    await page.getByRole('link', { name: 'Upravit', exact: true }).click();
    await openFile(page, ZATEC);
    await page.getByRole('link', { name: 'Vložit na web', exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const archive = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(archive['kp/feed.json']!)).toBe(ZATEC);
    await page.getByText('Stránka s tímto kódem funguje až na webu.').waitFor();
    await expectSound(page);
    await page.getByRole('radio', { name: /^Nic, web se sestavuje/ }).check();
    expect(await button.count()).toBe(0);
    await leave();
  });
});

describe('the colours of a page at an address', () => {
  it('are found in its style sheets, or she is told what else to do', async () => {
    const { page, leave } = await openDesk(browser, `${server.url}/dilna/`, 'upravit');
    await page.route('https://www.vzorov.cz/**', (route) =>
      route.request().url().endsWith('.css')
        ? route.fulfill({
            contentType: 'text/css',
            body: 'a { color: #046d8b }',
            headers: { 'Access-Control-Allow-Origin': '*' },
          })
        : route.fulfill({
            contentType: 'text/html',
            body: '<html><link rel="stylesheet" href="/web.css"><p>Vzorov</p></html>',
            headers: { 'Access-Control-Allow-Origin': '*' },
          }),
    );
    await openSnippet(page);
    await page.getByText('Najít barvy na mé stránce').click();
    await page.getByLabel('Adresa vaší stránky').fill('www.vzorov.cz');
    await page.getByRole('button', { name: 'Najít barvy' }).click();
    await page.getByRole('button', { name: '#046d8b' }).waitFor();
    await leave();
  });

  it('are asked for in another way where the page can’t be read', async () => {
    const { page } = await openDesk(browser, `${server.url}/dilna/`, 'upravit');
    await page.route('https://www.vzorov.cz/**', (route) => route.abort());
    await openSnippet(page);
    await page.getByText('Najít barvy na mé stránce').click();
    await page.getByLabel('Adresa vaší stránky').fill('www.vzorov.cz');
    await page.getByRole('button', { name: 'Najít barvy' }).click();
    await page.getByText('Prohlížeč tu stránku přečíst nesmí').waitFor();
    // The browser itself writes of the refused request.
    await page.context().close();
  });
});

describe('the preview', () => {
  const withPhoto = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'x',
    items: [],
    _kp: { contacts: [{ id: 'a', name: 'Eva Vzorová', photo: { url: 'eva.svg', alt: 'Eva' } }] },
  });

  it('says that it is coming, however late its page is, and then shows the widget', async () => {
    const { page, leave } = await openDesk(browser, `${server.url}/dilna/`, 'upravit/kontakty');
    let letCome = (): void => undefined;
    const isThere = new Promise<void>((resolve) => (letCome = resolve));
    await page.route('**/preview.js', async (route) => {
      await isThere;
      await route.continue();
    });
    await openFile(page, ZATEC);
    await page.getByText('Náhled se načítá…').waitFor();
    await page.locator('summary', { hasText: 'Jana Příkladová' }).click();
    letCome();
    await preview(page).getByText('Jana Příkladová').first().waitFor();
    await page.getByText('Náhled se načítá…').waitFor({ state: 'detached' });
    await leave();
  });

  it('is shown anew after its page was loaded again', async () => {
    const { page, leave } = await openDesk(browser, `${server.url}/dilna/`, 'upravit/kontakty');
    await openFile(page, ZATEC);
    await preview(page).getByText('Jana Příkladová').first().waitFor();
    const frame = page.frames().find((one) => one.url().endsWith('preview.html'))!;
    await frame.evaluate(() => document.querySelector('main')!.setAttribute('data-old', ''));
    await frame.evaluate(() => window.location.reload());
    await preview(page).locator('main:not([data-old])').getByText('Jana Příkladová').first().waitFor();
    await leave();
  });

  it('stays through a record that is unfolded and folded again', async () => {
    const { page, leave } = await openDesk(browser, `${server.url}/dilna/`, 'upravit/kontakty');
    await openFile(page, readProjectFile('demo/ukazka/feed.json'));
    const cards = page.locator('.card > details > summary');
    const first = (await cards.nth(0).innerText()).trim().split('\n')[0]!;
    const second = (await cards.nth(1).innerText()).trim().split('\n')[0]!;
    await preview(page).getByText(first).first().waitFor();
    await cards.nth(1).click();
    await preview(page).getByText(second).first().waitFor();
    await cards.nth(1).click();
    await preview(page).getByText(first).first().waitFor();
    await leave();
  });

  it('says so where its script is missing, and tries again', async () => {
    const { page } = await openDesk(browser, `${server.url}/dilna/`, 'upravit/kontakty');
    await page.route('**/preview.js', (route) => route.abort());
    await openFile(page, ZATEC);
    await page.getByText('Náhled se nepodařilo načíst.').waitFor();
    await page.unroute('**/preview.js');
    await page.getByRole('button', { name: 'Načíst náhled znovu' }).click();
    await preview(page).getByText('Jana Příkladová').first().waitFor();
    await page.context().close();
  });

  it('asks for pictures beside the feed only once it is known where that is, and then shows them', async () => {
    const { page, leave } = await openDesk(browser, `${server.url}/dilna/`, 'upravit/kontakty');
    const asked: string[] = [];
    await page.route('**/*.svg', async (route) => {
      asked.push(route.request().url());
      await route.fulfill({ contentType: 'image/svg+xml', body: PICTURE });
    });
    await openFile(page, withPhoto);
    await preview(page).getByText('Eva Vzorová').first().waitFor();
    expect(asked).toEqual([]);
    await expectSound(page);
    await page.getByLabel('Kde na webu soubor leží').fill('https://www.vzorov.cz/kp/feed.json');
    await page.keyboard.press('Tab');
    await preview(page).getByRole('img', { name: 'Eva' }).waitFor();
    expect(asked).toEqual(['https://www.vzorov.cz/kp/eva.svg']);
    await page.getByLabel('Kde na webu soubor leží').waitFor({ state: 'detached' });
    await leave();
  });
});
