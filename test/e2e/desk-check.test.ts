// The desk's section "Zkontrolovat", over http and from a disk.
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildDeskIfStale } from '../../scripts/build/desk.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { type DeskVisit, expectSound, ON_DISK, openDesk, openFile, saved } from './desk-visit.ts';
import { readProjectFile } from './visit.ts';

const BROKEN =
  '{\n  "title": "Vzorov"\n  "items": [],\n  "_kp": { "stages": [{ "id": "e", "name": „1.“, "from": "28.2.2018" }] }\n}';

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

describe.each(['over http', 'from a disk'])('Zkontrolovat %s', (where) => {
  let visit: DeskVisit;
  let page: Page;
  beforeEach(async () => {
    visit = await openDesk(browser, where === 'over http' ? `${server.url}/dilna/` : ON_DISK, 'zkontrolovat');
    page = visit.page;
  });
  afterEach(() => visit.leave());

  it('names each fault with its line, mends one by its button, and the rest at once', async () => {
    await openFile(page, BROKEN);
    await page.getByRole('heading', { name: '3 chyby' }).waitFor();
    const first = page.locator('.finding').first();
    expect(await first.innerText()).toMatch(/řádek 2, sloupec 20[\s\S]*chybí čárka/);
    await first.getByRole('button', { name: 'Doplnit čárku' }).click();
    await page.getByRole('heading', { name: '2 chyby' }).waitFor();
    await page.getByRole('button', { name: /Opravit, co jde opravit samo/ }).click();
    await page.getByRole('heading', { name: 'V pořádku, žádné chyby' }).waitFor();
    expect(JSON.parse(await saved(page))).toHaveProperty('_kp.stages.0.from', '2018-02-28');
  });

  it('takes pasted text, shows the place in it, and undoes a mend', async () => {
    await page.getByLabel('Vložený text').fill(BROKEN);
    await page.getByRole('button', { name: 'Použít vložený text' }).click();
    await page.getByRole('button', { name: 'Ukázat v textu: řádek 2, sloupec 20' }).click();
    const source = page.getByLabel('Text souboru, který můžete i přímo opravit');
    expect(await source.evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(
      BROKEN.indexOf('"Vzorov"') + 8,
    );
    await page.getByRole('button', { name: 'Doplnit čárku' }).click();
    await page.getByRole('button', { name: 'Vrátit zpět' }).click();
    await page.getByRole('heading', { name: '3 chyby' }).waitFor();
    expect(await source.inputValue()).toBe(BROKEN);
  });

  it('is sound with faults, with warnings and with the advice by law', async () => {
    await expectSound(page);
    await openFile(page, readProjectFile('test/data/ten-faults.json'));
    await page.getByRole('heading', { name: '10 chyb a 1 upozornění' }).waitFor();
    expect(await page.getByText('Je to jen pomůcka').count()).toBe(0);
    await page.getByLabel(/Připomenout, co mám ověřit/).check();
    await page.getByText('Ověřte, zda program').first().waitFor();
    await expectSound(page);
  });
});

describe('an address of the same server', () => {
  it.each(['/zatec/feed.json', '/zatec/'])('is read, be it that of the feed or of the page: %s', async (address) => {
    const { page, leave } = await openDesk(browser, `${server.url}/dilna/`, 'zkontrolovat');
    await page.getByLabel('Adresa souboru nebo vaší stránky').fill(server.url + address);
    await page.getByRole('button', { name: 'Načíst z adresy' }).click();
    await page.getByRole('heading', { name: /Žádné chyby/ }).waitFor();
    await page.getByRole('region', { name: 'Otevřený soubor' }).getByText('/zatec/feed.json').waitFor();
    await leave();
  });

  it('of another server that doesn’t allow it is told so', async () => {
    const other = await startServer();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.url}/dilna/#zkontrolovat`);
    await page.getByLabel('Adresa souboru nebo vaší stránky').fill(`${other.url}/zatec/feed.json`);
    await page.getByRole('button', { name: 'Načíst z adresy' }).click();
    await page.getByRole('alert').getByText('server nedovoluje číst').waitFor();
    await context.close();
    await other.close();
  });
});
