// What is brought to the desk's section "Zkontrolovat": files that are no feed, and those that nearly are one.
import { strToU8, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildDeskIfStale } from '../../scripts/build/desk.ts';
import { launchBrowser } from '../support/browser.ts';
import { type DeskVisit, expectSound, ON_DISK, openDesk, openFile, saved } from './desk-visit.ts';

const FEED = '{ "title": "Kořánová", "items": [], "_kp": { "stages": [{ "id": "e", "name": "1." }] } }';

let browser: Browser;
let visit: DeskVisit;
let page: Page;
beforeAll(async () => {
  buildDeskIfStale();
  browser = await launchBrowser();
}, 240_000);
afterAll(() => browser.close());
beforeEach(async () => {
  visit = await openDesk(browser, ON_DISK, 'zkontrolovat');
  page = visit.page;
});
afterEach(() => visit.leave());

const bar = () => page.getByRole('region', { name: 'Otevřený soubor' });

async function openBytes(name: string, bytes: Uint8Array): Promise<void> {
  await page
    .getByLabel('Soubor z počítače')
    .and(page.locator(':visible'))
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

it('leaves the open file alone where a document of Word or a plain text is brought, and says it beside the field', async () => {
  await openFile(page, FEED);
  await page.getByRole('heading', { name: 'V pořádku, žádné chyby' }).waitFor();
  await page.getByText('Zkontrolovat jiné údaje').click();
  await openBytes('plan.docx', zipSync({ 'word/document.xml': strToU8('<w/>') }));
  const file = page.locator('desk-check .way', { hasText: 'Soubor z počítače' });
  await file.getByRole('alert').getByText('dokument z\u00a0Wordu').waitFor();
  await page.getByLabel('Vložený text').and(page.locator(':visible')).fill('Komunitní plánování\nObsah');
  await page.getByRole('button', { name: 'Použít vložený text' }).and(page.locator(':visible')).click();
  const pasted = page.locator('desk-check .way', { hasText: 'Vložený text' });
  await pasted.getByRole('alert').getByText('obyčejný text').waitFor();
  expect(await file.getByRole('alert').innerText()).toBe('');
  await bar().getByText('feed.json').first().waitFor();
  await page.getByRole('heading', { name: 'V pořádku, žádné chyby' }).waitFor();
  await expectSound(page);
});

it('doesn’t call a file that was cut off right, though its end can be put in', async () => {
  await openFile(page, '{ "title": "x", "items": [], "_kp": { "contacts": [{ "id": "a", "name": "Jana Vzor');
  await page.getByRole('heading', { name: '1 chyba' }).waitFor();
  expect(await page.getByRole('button', { name: /Opravit, co jde opravit samo/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Doplnit konec souboru' }).click();
  const result = page.getByRole('heading', { name: 'Soubor byl useknutý a\u00a0údaje v\u00a0něm chybí' });
  await result.waitFor();
  await page.locator('.finding').getByText('Porovnejte ho se starší kopií.').waitFor();
  await expectSound(page);
  await page.reload();
  await result.waitFor();
  await saved(page);
  await result.waitFor();
});

it('shows the place in a file from Windows', async () => {
  await openFile(page, FEED.replace('"1."', '"1.", "from": "2018-02-30"').replaceAll(', ', ',\r\n'));
  await page.getByRole('button', { name: /Ukázat v textu: řádek 5/ }).click();
  const source = page.getByLabel('Text souboru, který můžete i přímo opravit');
  const marked = await source.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(marked).toMatch(/^"2018-02-30" }/);
});

it('opens the feed within the archive', async () => {
  await openBytes('komunitni-planovani.zip', zipSync({ 'navod.html': strToU8('<p>'), 'kp/feed.json': strToU8(FEED) }));
  await page.getByRole('heading', { name: 'V pořádku, žádné chyby' }).waitFor();
  await bar().getByText('kp/feed.json (komunitni-planovani.zip)').waitFor();
});

it('says that a file is of an old encoding, until it is saved anew', async () => {
  const old = Uint8Array.from(FEED, (sign) => ({ ř: 0xf8, á: 0xe1 })[sign] ?? sign.charCodeAt(0));
  await openBytes('feed.json', old);
  await page.getByRole('heading', { name: 'Žádné chyby, 1\u00a0upozornění' }).waitFor();
  await page.getByText('ve starém kódování Windows-1250').waitFor();
  expect(await saved(page)).toBe(FEED);
  await page.getByRole('heading', { name: 'V pořádku, žádné chyby' }).waitFor();
});

it('offers in the form the same mend as in the list', async () => {
  await openFile(page, FEED.replace('"1."', '"1.", "from": "28.2.2018"'));
  const finding = page.locator('.finding');
  await finding.getByRole('button', { name: 'Opravit na 28. 2. 2018' }).waitFor();
  // A button isn't written in the colour of what is wrong.
  expect(await finding.evaluate((one) => getComputedStyle(one).color)).toBe(
    await page.evaluate(() => getComputedStyle(document.body).color),
  );
  await finding.getByRole('link', { name: 'Upravit ve formuláři' }).click();
  const mend = page.locator('desk-edit').getByRole('button', { name: 'Opravit na 28. 2. 2018' });
  await mend.waitFor();
  // By the keyboard as well: the button is still there once the focus has come to it.
  await page.keyboard.press('Tab');
  expect(await mend.evaluate((button) => button === document.activeElement)).toBe(true);
  await mend.click();
  await mend.waitFor({ state: 'detached' });
  expect(JSON.parse(await saved(page))).toHaveProperty('_kp.stages.0.from', '2018-02-28');
});
