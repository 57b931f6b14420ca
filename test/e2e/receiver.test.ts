// The whole way of `npm start`: the form on the demo's page, the real receiver, its mail, and the number that both say.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoReceiver, type DemoReceiver } from '../../scripts/start/demo-receiver.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { read } from './read.ts';
import { visit } from './visit.ts';

let browser: Browser;
let server: DemoServer;
let receiver: DemoReceiver | undefined;
const folder = mkdtempSync(path.join(tmpdir(), 'kp-start-'));

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startServer({ before: (request, response) => receiver?.handle(request, response) ?? false });
  receiver = await startDemoReceiver({ port: server.port, folder });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await receiver?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Reloads until the page says it: a mail takes its time. */
async function untilSaid(page: Page, text: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.reload();
        return page.getByRole('main').innerText();
      },
      { timeout: 20_000 },
    )
    .toContain(text);
}

const referenceIn = (text: string) => /\d{4}-\d{4}/.exec(text)?.[0] ?? 'none';

describe('the form on /ukazka/', () => {
  it('is taken by the receiver; the mails at /posta/ say the number that the page says', async () => {
    const { page, said, leave } = await visit(browser, `${server.url}/ukazka/`);
    const form = page.locator('kp-join-form');
    // As fast as a person types: what is sent sooner waits for the staff to look at it.
    await form
      .getByRole('textbox', { name: 'Jméno a příjmení' })
      .pressSequentially('<b>Jana</b> Zkušební', { delay: 100 });
    await form.getByRole('textbox', { name: /^E.mail/ }).fill('jana@example.net');
    await form.getByRole('button', { name: 'Odeslat' }).click();
    await form.getByText('Děkujeme, váš zájem jsme přijali').waitFor();
    const reference = referenceIn((await read(page))['kp-join-form'] ?? '');
    expect(said).toEqual([]);

    await page.goto(`${server.url}/posta/`);
    await untilSaid(page, `nová zpráva ${reference}`);
    await untilSaid(page, `Přijali jsme vaši zprávu ${reference}`);
    await page.getByRole('link', { name: `nová zpráva ${reference}` }).click();
    const mail = (await page.getByRole('main').innerText()).replaceAll('\u00a0', ' ');
    expect(mail).toContain(reference);
    expect(mail).toContain('<b>Jana</b> Zkušební');
    expect(mail).toContain('jana@example.net');
    expect(mail).toContain('petra.vzorova@example.org');

    await page.goto(`${server.url}/requests/`);
    const stored = await page.getByRole('main').innerText();
    expect(stored).toContain(reference);
    expect(stored).toContain('<b>Jana</b> Zkušební');
    // The icon of the demo and the strict policy of these pages go together.
    expect(said).toEqual([]);
    await leave();
  });

  it('still shows the failures that a mark asks for, and takes the repetition', async () => {
    const { page, leave } = await visit(browser, `${server.url}/ukazka/`);
    const form = page.locator('kp-join-form');
    await form.getByRole('textbox', { name: 'Jméno a příjmení' }).fill('Jan Zkouška #500');
    await form.getByRole('textbox', { name: /^E.mail/ }).fill('jan@example.net');
    await form.getByRole('button', { name: 'Odeslat' }).click();
    const again = form.getByRole('button', { name: /Odeslat/ });
    await form.getByText('Zatím se nepodařilo odeslat').first().waitFor();
    await again.click();
    await form.getByText('Děkujeme, váš zájem jsme přijali').waitFor();
    await leave();
  });
});

describe('a page without JavaScript', () => {
  it('posts the form; the receiver answers with a page that says the number, and mails it', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.route('**/formular.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<form method="post" action="/requests/"><label>Jméno <input name="name"></label>
          <label>E-mail <input name="email"></label><button>Odeslat</button></form>`,
      }),
    );
    await page.goto(`${server.url}/formular.html`);
    await page.getByLabel('Jméno').fill('Eva Bezskriptová');
    await page.getByLabel('E-mail').fill('eva@example.net');
    await page.getByRole('button').click();
    await page.waitForURL('**/requests/received/**');
    const answer = await page.getByRole('main').innerText();
    expect(answer).toContain('Děkujeme, vaše zpráva dorazila');
    await page.goto(`${server.url}/posta/`);
    await untilSaid(page, `nová zpráva ${referenceIn(answer)}`);
    await context.close();
  });
});
