// The whole way on the invented town's page, as someone goes it who reads Ukrainian: find the language, the group, the
// form; send it to the development receiver; and see there what arrived.
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDevReceiver } from '../../scripts/dev-receiver.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { read } from './read.ts';
import { settled, visit } from './visit.ts';

const NAME = 'Соломія Їжак-Ґонта';
const PHONE = '+380 44 000 00 00';
const GROUP = 'Іноземці та національні меншини';

let browser: Browser;
let server: DemoServer;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await startServer({ before: createDevReceiver({ replyWithinDays: 10 }).handle });
});
afterEach(() => server.close());

/** Opens the page in Czech and takes the link to Ukrainian. */
async function chooseUkrainian(width: number): Promise<{ page: Page; said: string[]; leave: () => Promise<void> }> {
  const { page, said, leave } = await visit(browser, `${server.url}/ukazka/`, { viewport: { width, height: 800 } });
  await page.getByRole('link', { name: 'Українською' }).click();
  await page.waitForURL('**/?lang=uk');
  await settled(page);
  return { page, said, leave };
}

describe('joining in Ukrainian', () => {
  it.each([320, 1280])('by mouse or finger at %i px', async (width) => {
    const { page, said, leave } = await chooseUkrainian(width);
    const groups = page.locator('kp-working-group-list');
    await groups.getByRole('button', { name: GROUP }).click();
    await groups.getByRole('link', { name: /^Хочу долучитися/ }).click();
    const form = page.locator('kp-join-form');
    expect(await form.getByRole('checkbox', { name: GROUP }).isChecked()).toBe(true);
    await form.getByRole('textbox', { name: 'Ім’я та прізвище' }).fill(NAME);
    await form.getByRole('textbox', { name: 'Телефон' }).fill(PHONE);
    await form.getByRole('button', { name: 'Надіслати' }).click();
    await form.getByText('Дякуємо, ваше звернення прийнято').waitFor();
    const receipt = (await read(page))['kp-join-form'] ?? '';
    const [reference = 'none'] = /\d{4}-\d{4}/.exec(receipt) ?? [];
    expect(receipt).toContain(GROUP);
    expect(said).toEqual([]);

    await page.goto(`${server.url}/requests/`);
    const arrived = (await page.getByRole('main').innerText()).replaceAll('\u00a0', ' ');
    expect(arrived).toContain(`${reference} · ${NAME}`);
    expect(arrived.replace(/\s/g, '')).toContain(PHONE.replace(/\s/g, ''));
    expect(arrived).toContain('cizinci');
    await leave();
  });

  it('by keyboard alone, after a mistake that the form explains', async () => {
    const { page, said, leave } = await chooseUkrainian(1280);
    const press = async (key: string, times = 1): Promise<void> => {
      for (let time = 0; time < times; time++) await page.keyboard.press(key);
    };
    const isFocused = (name: string) =>
      page.evaluate((wanted) => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        const labels = active instanceof HTMLInputElement ? [...(active.labels ?? [])] : [];
        const text = [active?.textContent ?? '', ...labels.map((label) => label.textContent)].join(' ');
        return text.replace(/\s+/g, ' ').includes(wanted);
      }, name);
    const tabTo = async (name: string): Promise<void> => {
      for (let step = 0; step < 120; step++) {
        await press('Tab');
        if (await isFocused(name)) return;
      }
      throw new Error(`Tab doesn’t lead to ${name}.`);
    };
    // The page’s own way there: the link in its head, then on by Tab.
    await page.getByRole('link', { name: 'Як долучитися' }).first().focus();
    await press('Enter');
    await tabTo('Ім’я та прізвище');
    await tabTo('Надіслати');
    await press('Enter');
    const form = page.locator('kp-join-form');
    await form.getByText('Форму ще не надіслано').waitFor();
    expect((await read(page))['kp-join-form']).toContain('Вкажіть електронну пошту або телефон');
    await page.evaluate(() => scrollTo(0, 0));
    await form.getByRole('textbox', { name: 'Ім’я та прізвище' }).focus();
    await page.keyboard.insertText(NAME);
    await tabTo('Телефон');
    await page.keyboard.insertText(PHONE);
    await tabTo('Надіслати');
    await press('Enter');
    await form.getByText('Дякуємо, ваше звернення прийнято').waitFor();
    expect(said).toEqual([]);
    await leave();
  });

  it('is said to have failed where the receiver is away, and nothing typed is lost', async () => {
    const { page, leave } = await chooseUkrainian(1280);
    const form = page.locator('kp-join-form');
    await form.getByRole('textbox', { name: 'Ім’я та прізвище' }).fill(`${NAME} #503`);
    await form.getByRole('textbox', { name: 'Телефон' }).fill(PHONE);
    await form.getByRole('button', { name: 'Надіслати' }).click();
    await form.getByText('Поки не вдалося надіслати').waitFor();
    expect(await form.getByRole('textbox', { name: 'Телефон' }).inputValue()).toBe(PHONE);
    await leave();
  });
});

describe('the page', () => {
  it.each([
    ['cs', 'Jak se zapojit', 'Pracovní skupiny', 'Aktuality'],
    ['en', 'How to take part', 'Working groups', 'News'],
    ['de', 'So machen Sie mit', 'Arbeitsgruppen', 'Aktuelles'],
    ['uk', 'Як долучитися', 'Робочі групи', 'Новини'],
  ])('speaks %s, its own words and the widgets’', async (language, ...headings) => {
    const { page, said, leave } = await visit(browser, `${server.url}/ukazka/?lang=${language}`);
    for (const name of headings) {
      expect(await page.getByRole('heading', { name, exact: true }).count(), name).toBe(1);
      expect(await page.getByRole('link', { name, exact: true }).count(), name).toBeGreaterThan(0);
    }
    expect(await page.locator('h1').getAttribute('lang')).toBe(language === 'cs' ? 'cs' : null);
    expect(said).toEqual([]);
    await leave();
  });

  it('shows news of the second page of the feed on demand, and finds a group without diacritics', async () => {
    const { page, leave } = await visit(browser, `${server.url}/ukazka/`);
    const news = page.locator('kp-news-feed');
    const older = news.getByText('Začíná projekt Plánujeme ve Vzorově spolu');
    const rows = news.locator('[part~=item]');
    while (!(await older.isVisible())) {
      const before = await rows.count();
      await news.getByRole('button', { name: /^Zobrazit další/ }).click();
      await expect.poll(() => rows.count(), { timeout: 10_000 }).toBeGreaterThan(before);
    }
    const groups = page.locator('kp-working-group-list');
    await groups.getByRole('searchbox').fill('dusevni');
    await groups.getByText('Nalezena 1 skupina').first().waitFor();
    expect((await read(page))['kp-working-group-list']).toContain('Duševní zdraví');
    expect((await read(page))['kp-working-group-list']).not.toContain('Senioři');
    await leave();
  });

  it('takes the group from its own address', async () => {
    const { page, leave } = await visit(browser, `${server.url}/ukazka/?lang=uk&kp-group=seniori#kp-join`);
    const box = page.locator('kp-join-form').getByRole('checkbox', { name: 'Люди старшого віку' });
    expect(await box.isChecked()).toBe(true);
    await leave();
  });
});
