// What a webmaster does with the built scripts: checks a feed, uses the div form, the classic script from a disk, one
// widget's script.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { readProjectFile, settled, textOf, visit } from './visit.ts';

let browser: Browser;
let server: DemoServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('?kp-check', () => {
  it('names ten different faults in Czech and hides nothing that is good', async () => {
    const feed = (): unknown => JSON.parse(readProjectFile('test/data/ten-faults.json')) as unknown;
    const { page, leave } = await visit(browser, `${server.url}/ukazka/?kp-check`, { feed });
    await page.getByText('Nalezeno 10 závad').waitFor();
    await settled(page);
    const checks = page.getByRole('group', { name: 'Kontrola údajů' });
    const faults = await checks.getByRole('listitem').allInnerTexts();
    // The form says below that the feed has not what it needs; no other widget has anything to say.
    const names = await checks.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(names).toHaveLength(2);
    expect(names[1]).toBe('Kontrola údajů: kp-join-form');
    expect(faults).toHaveLength(10);
    for (const fault of faults) expect(fault).toMatch(/^\p{Lu}.* (_kp|items)\S*\n\p{Lu}.+/u);
    expect(new Set(faults.map((fault) => fault.split('\n')[1]!.split('.')[0])).size).toBeGreaterThanOrEqual(8);
    const text = await textOf(page, 'kp-grant-timeline');
    for (const good of ['Dotace na sociální služby 2026', 'Příjem žádostí', 'Realizace', 'Vyúčtování']) {
      expect(text).toContain(good);
    }
    expect(await textOf(page, 'main kp-coordinator-card, kp-coordinator-card')).toContain('Jana Vzorová');
    await leave();
  });

  it('says once what is wrong with broken JSON, and shows the place; to citizens it is folded away', async () => {
    const body = '{\n  "title": "Vzorov"\n  "items": []\n}';
    for (const query of ['?kp-check', '']) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.route('**/feed.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
      await page.goto(`${server.url}/ukazka/${query}`);
      await settled(page);
      const cause = page.getByText('na řádku 3: chybí čárka');
      await cause.first().waitFor({ state: 'attached' });
      expect(await cause.count()).toBe(1);
      expect(await cause.isVisible()).toBe(query !== '');
      expect(await page.locator('mark').allTextContents()).toEqual(['"']);
      await context.close();
    }
  });
});

describe('the div form', () => {
  it('is the same widget, also where the div comes later', async () => {
    const html = (page: string) =>
      page.replace(
        /<kp-grant-timeline[\s\S]*?<\/kp-grant-timeline>/,
        '<div data-kp-widget="grant-timeline" data-heading-level="3">Termíny</div>',
      );
    const { page, said, leave } = await visit(browser, `${server.url}/zatec/`, { html });
    await page
      .locator('kp-grant-timeline')
      .getByRole('heading', { level: 3, name: /Dotační řízení/ })
      .waitFor();
    await page.evaluate(() => {
      document
        .querySelector('#obsah')!
        .insertAdjacentHTML(
          'beforeend',
          '<div data-kp-widget="coordinator-card" data-compact="" data-onclick="alert(1)"></div>',
        );
    });
    const late = page.locator('#obsah > div[data-kp-widget="coordinator-card"] > kp-coordinator-card');
    await late.getByText('Jana Příkladová').waitFor();
    expect(await late.getAttribute('compact')).toBe('');
    expect(await late.getAttribute('onclick')).toBeNull();
    expect(said).toEqual([]);
    await leave();
  });
});

describe('the classic script', () => {
  it('works by double click from a disk, under any name, with the feed in the page', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kp-'));
    writeFileSync(path.join(folder, 'cokoli.js'), readProjectFile('dist/cdn/kp-widgets.classic.js'));
    // A page of 2009 in windows-1250, whose encoding a classic script inherits.
    const feed = JSON.stringify(JSON.parse(readProjectFile('demo/ukazka/feed.json'))).replace(
      /[\u0080-\uffff]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    const page = `<!DOCTYPE html><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><title>x</title>
      <script type="application/feed+json" id="kp">${feed.replaceAll('</', '<\\/')}</script>
      <script src="cokoli.js" data-feed="#kp"></script><kp-coordinator-card></kp-coordinator-card><kp-grant-timeline as-of="2026-11-22"></kp-grant-timeline>`;
    writeFileSync(path.join(folder, 'stranka.html'), page);
    const { page: shown, said, leave } = await visit(browser, pathToFileURL(path.join(folder, 'stranka.html')).href);
    expect(await textOf(shown, 'kp-coordinator-card')).toContain('Uložit kontakt');
    expect(await textOf(shown, 'kp-grant-timeline')).toContain('Žádost můžete podat do');
    expect(said).toEqual([]);
    await leave();
    rmSync(folder, { recursive: true });
  });
});

describe('scripts on one page', () => {
  it('the same script twice, and one widget alone beside it, define nothing twice and share one request', async () => {
    const again =
      '<script type="module" src="/kp/kp-widgets.js?2"></script><script type="module" src="/kp/widgets/coordinator-card.js"></script></head>';
    const requests: string[] = [];
    const html = (page: string) => page.replace('</head>', again);
    const { page, said, leave } = await visit(browser, `${server.url}/zatec/`, { html });
    page.on('request', (request) => requests.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    await settled(page);
    expect(requests.filter((url) => url.endsWith('feed.json'))).toHaveLength(1);
    expect(said).toEqual([]);
    await leave();
  });

  it('one widget alone is enough', async () => {
    const html = (page: string) =>
      page
        .replace('/kp/kp-widgets.js', '/kp/widgets/grant-timeline.js')
        .replace(/<(kp-(?!grant-timeline)[a-z-]+)[\s\S]*?<\/\1>/g, '');
    const { page, said, leave } = await visit(browser, `${server.url}/zatec/`, { html });
    expect(await textOf(page, 'kp-grant-timeline')).toContain('Žádost už podat nelze');
    expect(said).toEqual([]);
    await leave();
  });
});
