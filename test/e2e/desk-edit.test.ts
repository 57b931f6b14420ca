// The desk's section "Upravit", over http and from a disk.
import type { LitElement } from 'lit';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KpDesk } from '../../desk/src/app/shell.ts';
import { buildDeskIfStale } from '../../scripts/build/desk.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { type DeskVisit, expectSound, ON_DISK, openDesk, openFile, saved } from './desk-visit.ts';
import { readProjectFile } from './visit.ts';

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

const ZATEC = readProjectFile('demo/zatec/feed.json');
/** As it stands in a document of the town. */
const HARMONOGRAM = `Harmonogram DŘ2018:
Krok Datum
Od do
Zveřejnění Dotačního programu 23.1.2018 20.2.2018
Lhůta pro podání Žádostí 21.2.2018 28.2.2018
Rozhodnutí o poskytnutí dotace - 6.6.2018
Realizace projektů 1.1.2018 31.12.2018
Vyúčtování dotace a zhodnocení projektu příjemcem - 15.1.2019`;
const preview = (page: Page) => page.frameLocator('iframe[title="Náhled"]');

/** Goes on by the Tab key until the named control has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let count = 0; count < 120; count++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const active = document.activeElement;
      const labels = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active.labels : null;
      return (labels?.[0]?.textContent ?? active?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
    if (label.startsWith(name)) return;
  }
  throw new Error(`no "${name}" is reached by Tab`);
}

/** The contacts of the document, as its text says. */
async function contacts(page: Page): Promise<unknown[]> {
  const text = await page.locator('kp-desk').evaluate((desk) => (desk as unknown as KpDesk).desk.document.text);
  return (JSON.parse(text) as { _kp: { contacts: unknown[] } })._kp.contacts;
}

describe.each(['over http', 'from a disk'])('Upravit %s', (where) => {
  let visit: DeskVisit;
  let page: Page;
  const url = () => (where === 'over http' ? `${server.url}/dilna/` : ON_DISK);
  beforeEach(async () => {
    visit = await openDesk(browser, url(), 'upravit/kontakty');
    page = visit.page;
  });
  afterEach(() => visit.leave());

  it('changes what was changed and keeps all else as it was written', async () => {
    const text = ZATEC.replace('"title":', '"_nase_poznamka": { "b": 1, "a": [2] },\n  "title":');
    await openFile(page, text);
    await page.locator('summary', { hasText: 'Jana Příkladová' }).click();
    await page.getByLabel(/^Jméno/).fill('Jana Nová');
    await preview(page).getByText('Jana Nová').first().waitFor();
    expect(await saved(page)).toBe(text.replace('Jana Příkladová', 'Jana Nová'));
    await page
      .locator('.bar')
      .getByText(/^Uloženo \d/)
      .waitFor();
  });

  it('adds a contact with hours by the keyboard alone, and gives it an id', async () => {
    await openFile(page, '{ "title": "Vzorov", "items": [], "_kp": {} }');
    await page.getByRole('button', { name: 'Přidat kontakt' }).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, 'Jméno');
    await page.keyboard.type('Eva Vzorová');
    await tabTo(page, 'Přidat telefon');
    await page.keyboard.press('Enter');
    await page.keyboard.type('+420 000 000 115');
    await tabTo(page, 'Přidat řádek úředních hodin');
    await page.keyboard.press('Enter');
    await tabTo(page, 'středa');
    await page.keyboard.press('Space');
    await tabTo(page, 'Od');
    await page.keyboard.type('8');
    await tabTo(page, 'Do');
    await page.keyboard.type('17.30');
    await page.keyboard.press('Tab');
    const feed = JSON.parse(await saved(page)) as { _kp: { contacts: unknown[] } };
    expect(feed._kp.contacts).toEqual([
      {
        id: 'eva-vzorova',
        name: 'Eva Vzorová',
        phones: [{ number: '+420 000 000 115' }],
        office_hours: { weekly: [{ days: ['we'], from: '08:00', to: '17:30' }] },
      },
    ]);
  });

  it('gives what is typed to the new field alone, however late the page’s timers run', async () => {
    await openFile(page, '{ "title": "Vzorov", "items": [], "_kp": { "contacts": [{ "id": "a", "name": "Eva" }] } }');
    await page.goto(`${url()}#upravit/kontakty/0`);
    // From here on no timer runs: a focus that waits for one never comes.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    for (const [name, key, typed] of [
      ['Přidat telefon', 'Enter', '+420 000 000 115'],
      ['Přidat telefon', 'Space', '+420 000 000 116'],
      ['Přidat řádek úředních hodin', 'Space', ' '],
    ] as const) {
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press(key);
      await page.keyboard.type(typed);
    }
    // Held down, a key is pressed once.
    await page.getByRole('button', { name: 'Přidat e-mail' }).focus();
    for (let count = 0; count < 3; count++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await contacts(page)).toEqual([
      {
        id: 'a',
        name: 'Eva',
        phones: [{ number: '+420 000 000 115' }, { number: '+420 000 000 116' }],
        office_hours: { weekly: [{ days: ['mo'], from: '', to: '' }] },
        emails: [{ address: '' }],
      },
    ]);
  });

  it('lets a second press of a button that is gone do nothing, and moves an item no further than its list', async () => {
    const phones = '[{ "number": "1" }, { "number": "2" }, { "number": "3" }]';
    await openFile(
      page,
      `{ "title": "Vzorov", "items": [], "_kp": { "contacts": [{ "id": "a", "phones": ${phones} }] } }`,
    );
    await page.goto(`${url()}#upravit/kontakty/0/phones/0`);
    const numbers = async () =>
      ((await contacts(page))[0] as { phones?: { number: string }[] }).phones?.map(({ number }) => number);
    await page.getByRole('group', { name: 'Telefon 1' }).getByRole('button', { name: 'Posunout níž' }).focus();
    for (let count = 0; count < 4; count++) await page.keyboard.press('Enter');
    expect(await numbers()).toEqual(['2', '3', '1']);
    await page.getByRole('group', { name: 'Telefon 1' }).getByRole('button', { name: 'Odebrat' }).focus();
    for (const key of ['Enter', 'Enter', 'Space']) await page.keyboard.press(key);
    expect(await numbers()).toEqual(['2', '3']);
  });

  it('keeps the focus where it went while a record takes its id from its name', async () => {
    await openFile(page, '{ "title": "Vzorov", "items": [], "_kp": {} }');
    await page.getByRole('button', { name: 'Přidat kontakt' }).click();
    await page.getByLabel(/^Jméno/).fill('Eva Vzorová');
    await page.keyboard.press('Tab');
    await page.keyboard.type('DiS.');
    await page.locator('.form .card > details > .more > summary').press('Enter');
    await page.getByLabel('Značka v adrese').press('End');
    await page.keyboard.type('-1');
    expect(await contacts(page)).toEqual([{ id: 'eva-vzorova-1', name: 'Eva Vzorová', titles_after: 'DiS.' }]);
  });

  it('understands Czech dates, says how, and shows what it can’t understand', async () => {
    await openFile(page, ZATEC);
    await page.goto(`${url()}#upravit/dotace/0/steps/1/end`);
    const end = page.locator('#f-_kp-grant_programmes-0-steps-1-end:focus');
    await end.fill('5. března 2018');
    await page.keyboard.press('Tab');
    await page.getByText('pondělí 5. 3. 2018').waitFor();
    await page.getByLabel('Ke dni').fill('1. 3. 2018');
    await page.getByLabel('Ke dni').press('Enter');
    await preview(page).getByText('Zobrazeno ke dni').first().waitFor();
    const field = page.locator('#f-_kp-grant_programmes-0-steps-1-end');
    await field.fill('31. 2. 2018');
    await field.press('Tab');
    await page.locator('#f-_kp-grant_programmes-0-steps-1-end-fault').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  });

  it('reads dates as a clerk writes them, lends what they lack and says so', async () => {
    const programme = {
      id: 'p',
      title: 'Dotace',
      year: 2018,
      steps: [{ id: 's', name: 'Příjem', start: '2018-02-21' }],
    };
    const meeting = { id: 'm', title: 'Jednání', start: '2018-03-12T14:30' };
    const plan = { id: 'x', title: 'Plán', from: '2015' };
    const parts = { grant_programmes: [programme], meetings: [meeting], plans: [plan] };
    await openFile(page, JSON.stringify({ title: 'x', items: [], _kp: parts }));
    const type = async (route: string, id: string, typed: string) => {
      await page.goto(`${url()}#upravit/${route}`);
      const field = page.locator(`[id="${id}"]`);
      await field.fill(typed);
      await field.press('Tab');
      return field;
    };
    const end = 'f-_kp-grant_programmes-0-steps-0-end';
    for (const [typed, understood] of [
      ['28. 2. 18', 'středa 28. 2. 2018'],
      ['do 28. února', 'středa 28. 2. 2018 – rok doplněn'],
      ['15. března 2018', 'čtvrtek 15. 3. 2018'],
      ['28.2.2018 do 12 hodin', 'středa 28. 2. 2018 ve 12:00'],
    ] as const) {
      await type('dotace/0/steps/0/end', end, typed);
      await page.locator(`[id="${end}-understood"]`).getByText(understood, { exact: true }).waitFor();
    }
    await type('dotace/0/steps/0/end', end, '30.2.2018');
    await page.locator(`[id="${end}-fault"]`).getByText('Únor 2018 má jen 28 dní.').waitFor();
    await type('dotace/0/steps/0/end', end, '31. 12. 2017');
    await page.getByText('Konec 31. 12. 2017 je dřív než začátek 21. 2. 2018.').waitFor();
    await type('setkani/0/end', 'f-_kp-meetings-0-end', '16:30');
    await page.getByText('pondělí 12. 3. 2018 v 16:30').waitFor();
    expect(await (await type('plany/0/to', 'f-_kp-plans-0-to', '18')).inputValue()).toBe('2018');
  });

  it('says that a year was lent only as long as it was, and writes the date anew', async () => {
    const step = { id: 's', name: 'Příjem', start: '2018-02-21' };
    const parts = { grant_programmes: [{ id: 'p', title: 'Dotace', year: 2018, steps: [step] }] };
    await openFile(page, JSON.stringify({ title: 'x', items: [], _kp: parts }));
    await page.goto(`${url()}#upravit/dotace/0/steps/0/end`);
    const id = 'f-_kp-grant_programmes-0-steps-0-end';
    const end = page.locator(`[id="${id}"]`);
    for (const [typed, understood] of [
      ['28.2.', 'středa 28. 2. 2018 – rok doplněn'],
      ['28,2,2018', 'středa 28. 2. 2018'],
      ['28. 2.', 'středa 28. 2. 2018 – rok doplněn'],
      ['28.2.2018', 'středa 28. 2. 2018'],
    ] as const) {
      await end.fill(typed);
      await end.press('Tab');
      await page.locator(`[id="${id}-understood"]`).getByText(understood, { exact: true }).waitFor();
      expect(await end.inputValue()).toBe('28. 2. 2018');
    }
  });

  it('keeps a date that is half typed, asks before it is left, and reads it after the reload', async () => {
    const meeting = { id: 'm', title: 'Jednání', start: '2018-03-12T14:30' };
    await openFile(page, JSON.stringify({ title: 'x', items: [], _kp: { meetings: [meeting] } }));
    await page.goto(`${url()}#upravit/setkani/0/end`);
    const end = page.locator('#f-_kp-meetings-0-end');
    await saved(page);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await end.focus();
    await page.keyboard.type('do 16');
    await page.locator('.bar').getByText('Neuloženo').waitFor();
    // It isn't found fault with yet.
    expect(await page.locator('.fault').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('kp-dilna-rozepsano'))).toContain('do 16');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await end.focus();
    await page.keyboard.press('Tab');
    await page.getByText('pondělí 12. 3. 2018 v 16:00').waitFor();
    await end.fill('do šestnácti');
    await end.press('Tab');
    await page.locator('#f-_kp-meetings-0-end-fault').getByText('Napište čas, třeba 16:30.').waitFor();
  });

  it('reads a date that was left half typed once its field is left, though nothing is typed', async () => {
    const meeting = { id: 'm', title: 'Jednání', start: '2018-03-12T14:30', end: 'do 16 h' };
    await openFile(page, JSON.stringify({ title: 'x', items: [], _kp: { meetings: [meeting] } }));
    await page.goto(`${url()}#upravit/setkani/0/end`);
    const end = page.locator('#f-_kp-meetings-0-end:focus');
    expect(await end.inputValue()).toBe('do 16 h');
    await page.keyboard.press('Tab');
    await page.getByText('pondělí 12. 3. 2018 v 16:00').waitFor();
  });

  it('takes a half typed date back at once', async () => {
    await openFile(page, ZATEC);
    await page.goto(`${url()}#upravit/dotace/0/steps/1/end`);
    const end = page.locator('#f-_kp-grant_programmes-0-steps-1-end');
    const before = await end.inputValue();
    await end.fill('');
    await page.keyboard.type('1. 3. 2018');
    await page.keyboard.press('Tab');
    await page.getByText('čtvrtek 1. 3. 2018').waitFor();
    await page.keyboard.press('Control+z');
    expect(await end.inputValue()).toBe(before);
    await page.locator('.bar').getByText('Beze změn').waitFor();
  });

  it('writes a floor and a door as the card shows them', async () => {
    await openFile(page, '{ "title": "x", "items": [], "_kp": { "contacts": [{ "id": "a", "name": "Eva" }] } }');
    await page.goto(`${url()}#upravit/kontakty/0`);
    await page.getByText('Třeba 1. patro nebo přízemí.').waitFor();
    await page.getByLabel('Patro').fill('1');
    await page.getByLabel('Dveře').fill('dveře č. 115');
    await page.getByLabel('Dveře').press('Tab');
    await preview(page).getByText('1. patro').first().waitFor();
    await preview(page).getByText('dveře č. 115', { exact: true }).first().waitFor();
    expect(await contacts(page)).toEqual([{ id: 'a', name: 'Eva', floor: '1. patro', door: '115' }]);
  });

  it('says nothing of a new row before it is left, and saves no empty one', async () => {
    await openFile(page, '{ "title": "x", "items": [], "_kp": { "contacts": [{ "id": "a", "name": "Eva" }] } }');
    await page.goto(`${url()}#upravit/kontakty/0`);
    await page.getByRole('button', { name: 'Přidat řádek úředních hodin' }).click();
    expect(await page.locator('.fault').count()).toBe(0);
    await page.getByLabel(/^Jméno/).focus();
    await page.getByText('Napište čas, třeba 8:00.').first().waitFor();
    await page.locator('#f-_kp-contacts-0-office_hours-weekly-0-from').fill('8-13');
    await page.keyboard.press('Tab');
    expect(await page.locator('#f-_kp-contacts-0-office_hours-weekly-0-to').inputValue()).toBe('13:00');
    await page.getByLabel('středa').check();
    await page.locator('summary', { hasText: 'středa 8:00–13:00' }).waitFor();
    await page.getByRole('button', { name: 'Přidat e-mail' }).click();
    await page.keyboard.type('eva@vzorov,cz');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Opravit na eva@vzorov.cz' }).click();
    await page.getByRole('button', { name: 'Přidat telefon' }).click();
    await page.getByRole('button', { name: 'Přidat kontakt' }).click();
    await preview(page).getByText('Eva').first().waitFor();
    expect(JSON.parse(await saved(page))).toHaveProperty('_kp.contacts', [
      {
        id: 'a',
        name: 'Eva',
        office_hours: { weekly: [{ days: ['we'], from: '08:00', to: '13:00' }] },
        emails: [{ address: 'eva@vzorov.cz' }],
      },
    ]);
  });

  it('tells of another window with the same file', async () => {
    await openFile(page, ZATEC);
    await page.locator('summary', { hasText: 'Jana Příkladová' }).click();
    await page.getByLabel(/^Jméno/).fill('Jana Zde');
    const other = await page.context().newPage();
    await other.goto(`${url()}#upravit/kontakty`);
    await other.locator('summary', { hasText: 'Jana Zde' }).click();
    await other.getByLabel(/^Jméno/).fill('Jana Tam');
    await page.getByText('Tenhle soubor upravujete i v jiném okně').waitFor();
  });

  it('leaves what is half typed as it is, whatever comes meanwhile', async () => {
    let letCome = (): void => undefined;
    const isThere = new Promise<void>((resolve) => (letCome = resolve));
    await page.route('**/preview.js', async (route) => {
      await isThere;
      await route.continue();
    });
    await openFile(page, ZATEC);
    await page.goto(`${url()}#upravit/dotace/0/steps/1/end`);
    const end = page.locator('#f-_kp-grant_programmes-0-steps-1-end');
    await end.fill('5. 3.');
    // Another window is looked into, and the form is rendered anew.
    await end.dispatchEvent('focusout');
    await page.locator('desk-edit').evaluate((edit) => (edit as LitElement).requestUpdate());
    expect(await end.inputValue()).toBe('5. 3.');
    await page.getByLabel('Ke dni').fill('1. 3. 2018');
    letCome();
    await preview(page).locator('kp-grant-timeline').waitFor({ state: 'attached' });
    await page.getByText('Náhled se načítá…').waitFor({ state: 'detached' });
    await page.getByLabel('Ke dni').press('Enter');
    await preview(page).getByText('Zobrazeno ke dni').first().waitFor();
  });

  it('makes steps of a pasted table, and takes them back', async () => {
    await openFile(
      page,
      '{ "title": "x", "items": [], "_kp": { "grant_programmes": [{ "id": "p", "title": "Dotace" }] } }',
    );
    await page.goto(`${url()}#upravit/dotace/0`);
    await page.getByRole('button', { name: 'Vložit celou tabulku' }).click();
    const table = `<table><tr><th>Krok</th><th>Od</th><th>Do</th></tr><tr><td>Příjem <b>žádostí</b></td><td>21.2.2027</td><td>28. 2. 2027</td></tr>
      <tr><td>Vyúčtování</td><td>–</td><td>15. 1. 2028</td></tr></table>`;
    await page.getByLabel('Tabulka kroků').evaluate((area, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, table);
    await page.getByRole('button', { name: 'Přidat 2 kroky' }).click();
    await preview(page).getByText('Vyúčtování').first().waitFor();
    expect(JSON.parse(await saved(page))).toMatchObject({
      _kp: {
        grant_programmes: [
          {
            steps: [
              {
                id: 'prijem-zadosti',
                kind: 'application',
                name: 'Příjem žádostí',
                start: '2027-02-21',
                end: '2027-02-28',
              },
              { id: 'vyuctovani', kind: 'settlement', end: '2028-01-15' },
            ],
          },
        ],
      },
    });
    await page.getByRole('button', { name: 'Vrátit změnu', exact: true }).click();
    await page.locator('summary', { hasText: 'Vyúčtování' }).waitFor({ state: 'detached' });
  });

  it('replaces the step in which applications are taken by that of a pasted table', async () => {
    const first = { id: 'a', kind: 'application', name: 'Příjem žádostí', start: '2018-02-21' };
    const programme = { id: 'p', title: 'Dotace', year: 2018, steps: [first] };
    await openFile(page, JSON.stringify({ title: 'x', items: [], _kp: { grant_programmes: [programme] } }));
    await page.goto(`${url()}#upravit/dotace/0`);
    await page.getByRole('button', { name: 'Vložit celou tabulku' }).click();
    await page
      .getByLabel('Tabulka kroků')
      .fill('Lhůta pro podání žádostí 21. 2. 2018 28. 2. 2018\nVyúčtování - 15. 1. 2019');
    await page.getByRole('button', { name: 'Přidat 2 kroky a nahradit příjem žádostí' }).click();
    const steps = (JSON.parse(await saved(page)) as { _kp: { grant_programmes: { steps: object[] }[] } })._kp
      .grant_programmes[0]!.steps;
    expect(steps).toMatchObject([
      { name: 'Lhůta pro podání žádostí', kind: 'application', start: '2018-02-21', end: '2018-02-28' },
      { name: 'Vyúčtování', end: '2019-01-15' },
    ]);
  });

  it('leaves out the heading above a pasted table, and shows the table within its box at any width', async () => {
    await openFile(
      page,
      '{ "title": "x", "items": [], "_kp": { "grant_programmes": [{ "id": "p", "title": "Dotace", "year": 2018 }] } }',
    );
    await page.goto(`${url()}#upravit/dotace/0`);
    await page.getByRole('button', { name: 'Vložit celou tabulku' }).click();
    await page.getByLabel('Tabulka kroků').fill(HARMONOGRAM);
    await page.getByText('Řádek „Harmonogram DŘ2018:“ jsme vynechali, není v něm datum.').waitFor();
    const box = page.getByRole('region', { name: 'Tak tomu rozumím' });
    for (const width of [360, 800, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const [form, paste, region] = await Promise.all([
        page.locator('.form').boundingBox(),
        page.locator('.paste').boundingBox(),
        box.boundingBox(),
      ]);
      expect(paste!.x + paste!.width).toBeLessThanOrEqual(form!.x + form!.width);
      expect(region!.x + region!.width).toBeLessThanOrEqual(paste!.x + paste!.width);
    }
    await expectSound(page);
    await box.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Kroky z tabulky jsou přidány.').waitFor();
    expect(JSON.parse(await saved(page))).toHaveProperty('_kp.grant_programmes[0].steps.length', 5);
  });

  it('moves and removes items, undoes by key, and does it again', async () => {
    await openFile(page, ZATEC);
    await page.goto(`${url()}#upravit/dotace/0/steps/1`);
    const names = () => page.locator('.card .card > details > summary').allInnerTexts();
    const before = await names();
    await page
      .getByRole('group', { name: /^Krok Lhůta/ })
      .getByRole('button', { name: 'Posunout výš' })
      .click();
    await page.getByRole('status').getByText('je teď na 1. místě').waitFor();
    expect((await names())[0]).toBe(before[1]);
    await page
      .getByRole('group', { name: /^Krok Lhůta/ })
      .getByRole('button', { name: 'Odebrat' })
      .click();
    await page.getByRole('status').getByText('Odebráno:').waitFor();
    expect(await names()).toHaveLength(before.length - 1);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(names).toEqual(before);
    await page.keyboard.press('Control+y');
    await expect.poll(async () => (await names())[0]).toBe(before[1]);
  });

  it('keeps a draft in this browser, says so, asks before it is left, and takes up what was saved as saved', async () => {
    await openFile(page, ZATEC);
    await page.locator('summary', { hasText: 'Jana Příkladová' }).click();
    await page.getByLabel(/^Jméno/).fill('Jana Rozepsaná');
    await page.getByText('Rozepsané zůstává jen v tomto prohlížeči').waitFor();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await page.getByText('Pokračujete v tom, co jste rozepsali').waitFor();
    await page.locator('summary', { hasText: 'Jana Rozepsaná' }).waitFor();
    await saved(page);
    await page.reload();
    expect(asked).toHaveLength(1);
    const bar = page.locator('.bar');
    await bar.getByText(/^Uloženo \d/).waitFor();
    await page.locator('summary', { hasText: 'Jana Rozepsaná' }).waitFor();
    // It stays saved, however often it is taken up, until it is closed.
    await page.reload();
    await bar.getByText(/^Uloženo \d/).waitFor();
    await bar.getByRole('button', { name: 'Zavřít' }).click();
    await page.reload();
    await page.getByLabel('Soubor z počítače').and(page.locator(':visible')).waitFor();
    await page.getByText(/Naposledy jste údaje uložili\s.+\sdo souboru feed\.json\. Otevřete ho odsud\./).waitFor();
  });

  it('writes texts in several languages', async () => {
    await openFile(page, '{ "title": "x", "items": [], "_kp": { "introduction": { "heading": "Úvod" } } }');
    await page.goto(`${url()}#upravit/uvod`);
    await page.getByLabel('Chci texty psát i v jiných jazycích').check();
    await page
      .getByRole('group', { name: 'Překlady: Nadpis' })
      .getByRole('button', { name: 'Přidat ukrajinsky' })
      .click();
    await page.getByLabel('Nadpis (ukrajinsky)').fill('Вступ');
    expect(JSON.parse(await saved(page))).toHaveProperty('_kp.introduction.heading', { cs: 'Úvod', uk: 'Вступ' });
  });
});

describe('what is said', () => {
  it.each([1280, 360])('never stands over what has the focus, and can be closed, at %s px', async (width) => {
    const { page, leave } = await openDesk(browser, `${server.url}/dilna/`, 'upravit/dotace/0');
    await page.setViewportSize({ width, height: 640 });
    await openFile(page, ZATEC);
    await saved(page);
    const said = page.locator('.notice');
    await said.getByText('Soubor feed.json je uložen').waitFor();
    await page.locator('#f-_kp-grant_programmes-0-title').focus();
    for (let count = 0; count < 25; count++) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const [notice, focused] = [document.querySelector('.notice')!, document.activeElement!];
        const [own, other] = [notice.getBoundingClientRect(), focused.getBoundingClientRect()];
        // The preview's page is higher than any room beside a notice; behind the last stop comes the browser's own bar.
        const isFree =
          ['iframe', 'body'].includes(focused.localName) || notice.contains(focused) || !notice.textContent.trim();
        return isFree || other.bottom <= own.top || other.top >= own.bottom ? '' : focused.outerHTML;
      });
      expect(covered).toBe('');
    }
    const before = await page.evaluate(() => document.activeElement!.id);
    await said.getByRole('button', { name: 'Zavřít zprávu' }).focus();
    await page.keyboard.press('Enter');
    await said.getByRole('button').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement!.id)).toBe(before);
    await leave();
  });

  it('goes away by itself, by Escape, and with what it was said of', async () => {
    const { page, leave } = await openDesk(browser, `${server.url}/dilna/`, 'upravit/kontakty');
    await page.clock.install();
    await openFile(page, ZATEC);
    const said = page.getByRole('status').getByText('Odebráno:');
    for (const goAway of [
      () => page.clock.fastForward(60_000),
      () => page.keyboard.press('Escape'),
      () => page.getByRole('button', { name: 'Vrátit zpět' }).press('Enter'),
    ]) {
      const remove = page.getByRole('button', { name: 'Odebrat' }).last();
      if (!(await remove.isVisible())) await page.locator('#f-_kp-contacts-0-summary').click();
      await remove.click();
      await said.waitFor();
      await goAway();
      await said.waitFor({ state: 'detached' });
      if (await page.locator('#f-_kp-contacts-0-summary').isHidden()) await page.keyboard.press('Control+z');
    }
    await leave();
  });
});

describe('the forms', () => {
  it('are sound in every part, with everything unfolded', async () => {
    const { page, leave } = await openDesk(browser, `${server.url}/dilna/`, 'upravit');
    await expectSound(page);
    // Pictures that the feed names beside itself aren't beside the preview.
    const body = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    await page.route(/\.(png|jpe?g|svg|webp|gif)$/, (route) => route.fulfill({ contentType: 'image/svg+xml', body }));
    await openFile(page, readProjectFile('demo/ukazka/feed.json'));
    const parts = await page.locator('.parts a').evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    expect(parts.length).toBeGreaterThan(10);
    for (const part of parts) {
      await page.goto(`${server.url}/dilna/${part}`);
      await page
        .locator('.parts a[aria-current]')
        .and(page.locator(`[href="${part}"]`))
        .waitFor();
      // The first of each list, and what is in it.
      for (let depth = 0; depth < 3; depth++) {
        await page.locator('.form').evaluate((form) => {
          for (const details of form.querySelectorAll<HTMLDetailsElement>('li:first-child > details, .more'))
            details.open = true;
        });
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      }
      await expectSound(page);
    }
    await leave();
  }, 240_000);

  it('say what to do where the text is broken', async () => {
    const { page, leave } = await openDesk(browser, `${server.url}/dilna/`, 'upravit');
    await openFile(page, '{ "title": "x" "items": [] }');
    await page.getByRole('link', { name: 'Nejdřív ji opravte v části Zkontrolovat' }).click();
    await page.getByRole('button', { name: /Opravit, co jde opravit samo/ }).click();
    await page.getByRole('link', { name: 'Upravit', exact: true }).click();
    expect(await page.locator('#f-title').inputValue()).toBe('x');
    await leave();
  });
});
