// The ten questions of the desk: nothing that was typed gets lost, be it wrong, reloaded, or asked for again.
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildDeskIfStale } from '../../scripts/build/desk.ts';
import { launchBrowser } from '../support/browser.ts';
import { type DeskVisit, expectSound, ON_DISK, openDesk, saved } from './desk-visit.ts';

const TOWN = '1. Jak se jmenuje vaše město nebo obec?';

let browser: Browser;
let visit: DeskVisit;
let page: Page;
beforeAll(async () => {
  buildDeskIfStale();
  browser = await launchBrowser();
}, 240_000);
afterAll(() => browser.close());
beforeEach(async () => {
  visit = await openDesk(browser, ON_DISK, 'zacit');
  page = visit.page;
});
afterEach(() => visit.leave());

const field = (name: string) => page.getByLabel(name, { exact: true });
const finish = () => page.getByRole('button', { name: 'Vytvořit údaje' }).click();
const focused = () => page.evaluate(() => document.activeElement?.id);

describe('a wrong answer', () => {
  it('is told when its field is left, keeps the form, and takes the focus', async () => {
    await field(TOWN).fill('Vzorov');
    await field('5. E-mail').fill('koranova@mesto-zatec');
    await field('Název').first().fill('Plán');
    await field('Do roku').fill('osmnáct');
    await page.getByText('E-mailu chybí konec adresy, třeba .cz.').waitFor();
    expect(await field('5. E-mail').getAttribute('aria-invalid')).toBe('true');
    await finish();
    await page.getByRole('alert').getByText('2\u00a0odpovědi je potřeba opravit').waitFor();
    expect(await focused()).toBe('start-email');
    await page.getByText('Rok napište čtyřmi číslicemi, třeba 2018.').waitFor();
    expect(await field('Do roku').inputValue()).toBe('osmnáct');
    await expectSound(page);
    await field('5. E-mail').fill('koranova@mesto-zatec,cz');
    await page.getByRole('button', { name: 'Opravit na koranova@mesto-zatec.cz' }).click();
    expect(await focused()).toBe('start-email');
    await field('Do roku').fill('18');
    await finish();
    const feed = await saved(page);
    expect(feed).toContain('koranova@mesto-zatec.cz');
    expect(JSON.parse(feed)).toHaveProperty('_kp.plans.0.to', '2018');
  });

  it('that is told while the button is pressed doesn’t move it away', async () => {
    await field(TOWN).fill('Vzorov');
    await field('4. Telefon').fill('12');
    // Not every browser keeps in place what one looks at.
    await page.evaluate(() => (document.documentElement.style.overflowAnchor = 'none'));
    await finish();
    await page.getByRole('alert').getByText('jednu odpověď je potřeba opravit').waitFor();
    expect(await focused()).toBe('start-phone');
  });
});

it('splits a period, moves a telephone, and lends a year', async () => {
  await field(TOWN).fill('Vzorov');
  await field('3. Kdo má komunitní plánování na starosti?').fill('Ing. Lucie Vzorová, tel. 415 736 409');
  await field('Pátek od').fill('8-13');
  await field('Žádosti se přijímají od').fill('21. 2. 2018');
  await field('do').fill('do 28. února');
  await page.getByText('středa 28.\u00a02.\u00a02018 – rok doplněn').waitFor();
  await page.getByText('Doplňte název programu.').waitFor({ state: 'detached' });
  expect(await field('4. Telefon').inputValue()).toBe('415 736 409');
  expect(await field('Pátek do').inputValue()).toBe('13:00');
  await finish();
  await page.getByText('Doplňte název programu.').waitFor();
  await field('Název').last().fill('Dotace 2018');
  await finish();
  const feed = JSON.parse(await saved(page)) as object;
  expect(feed).toHaveProperty('_kp.contacts.0.name', 'Lucie Vzorová');
  expect(feed).toHaveProperty('_kp.contacts.0.office_hours.weekly.0', { days: ['fr'], from: '08:00', to: '13:00' });
  expect(feed).toHaveProperty('_kp.grant_programmes.0.steps.0.end', '2018-02-28');
});

it('says that applications without an end seem to be taken for ever', async () => {
  await field('Žádosti se přijímají od').fill('21. 2. 2018');
  await field('do').focus();
  await field(TOWN).focus();
  await page.getByText('Příjem žádostí nemá konec').waitFor();
});

describe('answers', () => {
  it('outlive a reload, and are forgotten when that is asked for', async () => {
    await field(TOWN).fill('Město Vzorov');
    await field('Pondělí od').fill('8:00');
    await page.reload();
    expect(await field(TOWN).inputValue()).toBe('Město Vzorov');
    expect(await field('Pondělí od').inputValue()).toBe('8:00');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Vymazat odpovědi' }).click();
    expect(await field(TOWN).inputValue()).toBe('');
    await page.reload();
    await field(TOWN).waitFor();
    expect(await field('Pondělí od').inputValue()).toBe('');
    expect(await page.getByRole('button', { name: 'Vymazat odpovědi' }).count()).toBe(0);
  });

  it('can be gone back to from what was made of them, and made into a feed again', async () => {
    await field(TOWN).fill('Město Vzorov');
    await finish();
    await page.getByText('Navíc jsme předepsali').waitFor();
    await expectSound(page);
    await page.getByRole('button', { name: 'Zpět k\u00a0otázkám' }).click();
    expect(await focused()).toBe('start-municipality');
    expect(await field(TOWN).inputValue()).toBe('Město Vzorov');
    await field('8. Jaké máte pracovní skupiny?').fill('Senioři');
    await finish();
    await page.getByText('Údaje jsou vytvořené znovu.').waitFor();
    expect(await saved(page)).toContain('Senioři');
    await page.getByRole('button', { name: 'Vrátit změnu' }).click();
    expect(await saved(page)).not.toContain('Senioři');
    // What was changed elsewhere since then isn't overwritten without a word.
    await page.getByRole('button', { name: 'Zpět k\u00a0otázkám' }).click();
    const asked = new Promise<string>((resolve) =>
      page.once('dialog', (dialog) => {
        resolve(dialog.message());
        void dialog.dismiss();
      }),
    );
    await finish();
    expect(await asked).toContain('Údaje jste mezitím upravovali.');
    await page.getByRole('button', { name: 'Zpět k\u00a0údajům beze změny' }).click();
    expect(await saved(page)).not.toContain('Senioři');
  });

  it('go with the document that was made of them', async () => {
    await field(TOWN).fill('Město Vzorov');
    await finish();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Zavřít', exact: true }).click();
    expect(await field(TOWN).inputValue()).toBe('');
  });
});

it('goes on to the next field by Enter, and makes the feed only by the button', async () => {
  await field(TOWN).focus();
  await page.keyboard.type('Obec Vzorov');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('start-web');
  await field('do').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('Údaje jsou vytvořené.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Doplňte je');
});

it('takes the archive for a saved file', async () => {
  await field(TOWN).fill('Město Vzorov');
  await finish();
  await page.getByText('Neuloženo').waitFor();
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Stáhnout balíček (ZIP)' }).click(),
  ]);
  await page.getByText('Neuloženo').waitFor({ state: 'detached' });
});
