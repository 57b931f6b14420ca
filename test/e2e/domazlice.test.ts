// The Domažlice page as its citizens see it, from the built script: as of 1. 11. 2020, without a coordinator's e-mail,
// without a controller of personal data.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { openAll, read } from './read.ts';
import { visit } from './visit.ts';

let browser: Browser;
let server: DemoServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('the Domažlice page', () => {
  it('has the contact in place of the form, since the town names no controller', async () => {
    const { page, said, leave } = await visit(browser, `${server.url}/domazlice/`);
    const form = page.locator('kp-join-form');
    expect(await form.locator('input, textarea, button[type=submit]').count()).toBe(0);
    expect((await read(page))['kp-join-form']).toMatch(
      /Na koho se obrátit Kontaktní osoba projektu Bc\. Eva Ukázková, DiS\./,
    );
    expect(await form.getByRole('link', { name: '+420 000 000 220' }).getAttribute('href')).toBe('tel:+420000000220');
    expect(said).toEqual([]);
    await leave();
  });

  it('keeps the town’s own headings over what the widgets show', async () => {
    const { page, leave } = await visit(browser, `${server.url}/domazlice/`);
    const names = [
      'Aktuálně',
      'Setkání',
      'Kde jsme teď',
      'Co je komunitní plánování sociálních služeb?',
      'Kdo se zapojuje',
      'Pracovní skupiny',
      'Jak se zapojit',
      'Plány a zprávy',
    ];
    for (const name of names) {
      expect(await page.getByRole('heading', { name, exact: true, level: 2 }).count()).toBe(1);
    }
    await leave();
  });

  it('says as of when it speaks', async () => {
    const { page, leave } = await visit(browser, `${server.url}/domazlice/`);
    await openAll(page);
    expect((await read(page))['page']).toContain('Zobrazeno ke dni 1. 11. 2020');
    await leave();
  });

  it('shows its own content where there is no script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}/domazlice/`);
    const reading = await read(page);
    expect(reading['kp-news-feed']).toContain('Další aktivity se přesouvají do roku 2021');
    expect(reading['kp-meeting-list']).toContain('[zápis ze setkání ve Kdyni](/domazlice/ukazkovy-dokument.html)');
    expect(reading['kp-plan-timeline']).toContain('CZ.03.2.63/0.0/0.0/16_063/0006565');
    expect(reading['kp-working-group-list']).toContain('odložené do roku 2021');
    expect(reading['kp-join-form']).toContain('[000 000 220](tel:+420000000220)');
    await context.close();
  });
});
