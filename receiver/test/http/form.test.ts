import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, BROWSER_ARGS } from '../../../scripts/find-browser.ts';
import { eventually } from '../support/eventually.ts';
import { ORIGIN, startTestReceiver, type TestReceiver } from '../support/receiver.ts';

type Fields = Record<string, string>;

describe('an ordinary form post', () => {
  let receiver: TestReceiver;
  let browser: Browser;
  beforeAll(async () => {
    receiver = await startTestReceiver();
    const executablePath = findBrowser();
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...BROWSER_ARGS] });
  });
  afterAll(async () => {
    await browser.close();
    await receiver.close();
  });

  const submit = (fields: Fields | string, headers: Fields = { Origin: ORIGIN }, path = '') =>
    fetch(receiver.endpoint + path, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
      redirect: 'manual',
    });
  const follow = async (answer: Response) => (await fetch(new URL(answer.headers.get('location')!, answer.url))).text();

  it.each([
    ['cs', 'Děkujeme, vaše zpráva dorazila'],
    ['en', 'Thank you, your message has arrived'],
    ['de', 'Vielen Dank, Ihre Nachricht ist angekommen'],
    ['uk-UA', 'Дякуємо, ваше повідомлення отримано'],
  ])('in %s leads to a page in that language', async (language, thanks) => {
    for (const path of ['', '/']) {
      const answer = await submit(
        { name: 'Jan', phone: '777 123 456', language, message: `v ${language}` },
        undefined,
        path,
      );
      expect(answer.status).toBe(303);
      const page = await follow(answer);
      expect(page).toContain(`<h1>${thanks}</h1>`);
      expect(page).toContain(`<html lang="${language.slice(0, 2)}">`);
      expect(page).toMatch(/<strong>\d{4}-\d{4}<\/strong>/);
    }
  });

  it('pressed twice is one request', async () => {
    const before = (await receiver.store.requests.list()).length;
    const fields = { name: 'Dvojklik', phone: '777 123 456', message: 'Jednou.' };
    const answers = await Promise.all([submit(fields), submit(fields), submit(fields)]);
    expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1);
    expect((await receiver.store.requests.list()).length).toBe(before + 1);
  });

  it('takes lists and passes by what it doesn’t know', async () => {
    await submit('name=Skupinov%C3%A1&phone=777123456&working_groups=a&working_groups=&working_groups=b&x=1');
    const stored = await receiver.store.requests.list();
    expect(stored.find(({ request }) => request?.name === 'Skupinová')?.request?.working_groups).toEqual(['a', 'b']);
  });

  it('with faults gives back the form with all that was typed, and takes it when mended', async () => {
    const answer = await submit({
      name: '',
      email: 'jana@',
      message: '<b>"Ahoj"</b>',
      language: 'cs',
      working_groups: 'a',
    });
    expect(answer.status).toBe(422);
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
    const text = await answer.text();
    expect(text).toContain('&lt;b&gt;&quot;Ahoj&quot;&lt;/b&gt;');
    expect(text).not.toContain('<b>');
    expect(text).not.toMatch(/<script|style="/);
  });

  it('cannot be made to say what the receiver has not said', async () => {
    const answer = await submit({ name: 'Jan', phone: '777 123 456', message: 'podpis' });
    const location = new URL(answer.headers.get('location')!, answer.url).href;
    expect((await fetch(location)).status).toBe(200);
    for (const forged of [
      location.replace(/\d{4}-\d{4}/, '2026-9999'),
      location.replace('cs_', 'en_'),
      `${location}_x`,
    ])
      expect((await fetch(forged)).status).toBe(404);
  });

  it('of another town’s page is refused, of an unknown page kept apart', async () => {
    const fields = { name: 'Odjinud', phone: '777 123 456' };
    expect((await submit(fields, { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await submit(fields, { Origin: 'null', Referer: 'https://evil.example/x' })).status).toBe(403);
    expect((await submit(fields, { Origin: 'null', Referer: `${ORIGIN}/x` })).status).toBe(303);
    const hidden = await submit({ ...fields, message: 'beze stránky' }, { Origin: 'null' });
    expect(hidden.status).toBe(303);
    const stored = await receiver.store.requests.list({ state: 'quarantined' });
    expect(stored).toMatchObject([{ quarantine: 'origin', request: { message: 'beze stránky' } }]);
  });

  it('goes the whole way in a browser without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    // The town's own page, as far as the browser knows.
    await page.route(`${ORIGIN}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<form method="post" action="${receiver.endpoint}"><input name="name"><input name="email">
          <textarea name="message"></textarea><input type="hidden" name="language" value="cs"><button>Odeslat</button></form>`,
      }),
    );
    await page.goto(`${ORIGIN}/planovani`);
    await page.locator('[name=name]').fill('Božena Příkladná');
    await page.locator('[name=email]').fill('bozena@');
    await page.locator('[name=message]').fill('První řádek\nDruhý řádek');
    await page.getByRole('button').click();

    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Zpráva zatím není odeslaná');
    expect(await page.getByLabel('Jméno a příjmení').inputValue()).toBe('Božena Příkladná');
    expect(await page.locator('[name=message]').inputValue()).toBe('První řádek\nDruhý řádek');
    const email = page.getByLabel('E‑mail');
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    await email.fill('bozena@example.cz');
    await page.getByRole('button', { name: 'Odeslat znovu' }).click();

    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Děkujeme, vaše zpráva dorazila');
    const reference = await page.locator('strong').textContent();
    expect(await page.context().cookies()).toEqual([]);
    const messages = await eventually(async () => {
      const messages = await receiver.mail.messages();
      const own = messages.filter(({ subject }) => subject?.includes(reference!));
      expect(own).toHaveLength(2);
      return own;
    });
    const staff = messages.find(({ subject }) => subject?.startsWith('Komunitní'));
    expect(staff?.text).toContain('    První řádek\n    Druhý řádek');
    expect(staff?.text).toContain('Božena Příkladná');
    await context.close();
  });
});
