// Which bytes run: a page that holds the scripts to their hashes, and a page that is open while its folder is exchanged.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build/run.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { openGuarded, policyOf } from './policies-page.ts';
import { readProjectFile, settled } from './visit.ts';

const CDN = path.join(ROOT, 'dist/cdn');
const FALLBACK = 'kp-news-feed > div:not(.kp)';
const ENTRY = '<script type="module" src="/kp/kp-widgets.js"';

let browser: Browser;
let server: DemoServer;
/** Served as /kp/; each test begins with the scripts as they were built. */
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kp-folder-'));
  const folders = { '/': path.join(ROOT, 'demo'), '/kp/': folder };
  [browser, server] = await Promise.all([launchBrowser(), startServer({ folders })]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  empty();
  cpSync(CDN, folder, { recursive: true });
});

function empty(): void {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
}

/** As a changed copy on a server is: it still runs. */
function tamper(name: RegExp): void {
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((one) => name.test(one))!;
  const code = readFileSync(path.join(folder, file), 'utf8');
  writeFileSync(path.join(folder, file), `globalThis.isTampered = true;${code}`);
}

const isTampered = (page: Page) => page.evaluate(() => 'isTampered' in globalThis);

const hashOf = (algorithm: string, text: string | Buffer): string =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

const HASHES = (): Record<string, string> => JSON.parse(readProjectFile('dist/cdn/integrity.json'));

/** The map of the guide, for the folder `/kp/`. */
function importMap(): string {
  const integrity = Object.fromEntries(Object.entries(HASHES()).map(([name, hash]) => [`/kp/${name}`, hash]));
  return JSON.stringify({ integrity });
}

describe('integrity.json', () => {
  it('names every script with its hash', () => {
    const scripts = readdirSync(CDN, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    const measured = scripts.map((name) => [
      name.split(path.sep).join('/'),
      hashOf('sha384', readFileSync(path.join(CDN, name))),
    ]);
    expect(scripts.length).toBeGreaterThan(20);
    expect(HASHES()).toEqual(Object.fromEntries(measured));
  });
});

describe('integrity on the script', () => {
  const held = (name: string, hash: string) => ({
    html: (page: string) => page.replace(ENTRY, ENTRY.replace('kp-widgets.js', name) + ` integrity="${hash}"`),
  });

  it.each(['kp-widgets.js', 'kp-widgets.classic.js'])('lets %s run as it was built', async (name) => {
    const { page, said, leave } = await openGuarded(
      browser,
      `${server.url}/ukazka/`,
      policyOf(),
      held(name, HASHES()[name]!),
    );
    await settled(page);
    expect(said).toEqual([]);
    await leave();
  });

  it.each(['kp-widgets.js', 'kp-widgets.classic.js'])('refuses %s once it was changed', async (name) => {
    tamper(new RegExp(`^${name}$`));
    const { page, said, leave } = await openGuarded(
      browser,
      `${server.url}/ukazka/`,
      policyOf(),
      held(name, HASHES()[name]!),
    );
    expect(await page.locator(FALLBACK).isVisible()).toBe(true);
    expect(await isTampered(page)).toBe(false);
    expect(said.join('\n')).toMatch(/integrity/);
    await leave();
  });

  it('of the entry says nothing of its chunks', async () => {
    tamper(/icalendar-/);
    const { page, leave } = await openGuarded(
      browser,
      `${server.url}/ukazka/`,
      policyOf(),
      held('kp-widgets.js', HASHES()['kp-widgets.js']!),
    );
    await settled(page);
    await saveCalendar(page);
    await expect.poll(() => isTampered(page)).toBe(true);
    await leave();
  });
});

describe('integrity in an import map', () => {
  /** The page with the map, under a policy that allows this one inline script by its hash. */
  function openHeld() {
    const map = importMap();
    const policy = policyOf({ 'script-src': `'self' '${hashOf('sha256', map)}'` });
    return openGuarded(browser, `${server.url}/ukazka/`, policy, {
      html: (page) => page.replace(ENTRY, `<script type="importmap">${map}</script>${ENTRY}`),
    });
  }

  it('lets every chunk run as it was built', async () => {
    const { page, said, violations, leave } = await openHeld();
    await settled(page);
    const [download] = await Promise.all([page.waitForEvent('download'), saveCalendar(page)]);
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    expect(await violations()).toEqual([]);
    expect(said).toEqual([]);
    await leave();
  });

  it('refuses a changed chunk, at every press; the visitor is told, and all else works', async () => {
    tamper(/icalendar-/);
    const { page, said, leave } = await openHeld();
    await settled(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const press of [1, 2, 3]) {
      await saveCalendar(page);
      await page.locator('kp-grant-timeline').getByText('Soubor se nepodařilo').first().waitFor();
      expect(await isTampered(page), `press ${press}`).toBe(false);
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /Uložit kontakt/ })
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.vcf$/);
    // An address with a mark would stand in no map, and so be held to nothing.
    expect(asked.filter((url) => url.includes('?'))).toEqual([]);
    expect(said.join('\n')).toMatch(/integrity.*icalendar/);
    await leave();
  });

  it('refuses a changed entry too', async () => {
    tamper(/^kp-widgets\.js$/);
    const { page, leave } = await openHeld();
    expect(await page.locator(FALLBACK).isVisible()).toBe(true);
    expect(await isTampered(page)).toBe(false);
    await leave();
  });
});

function saveCalendar(page: Page): Promise<void> {
  return page
    .locator('kp-grant-timeline')
    .getByRole('button', { name: /kalendáře/ })
    .first()
    .click();
}

/** Writes the next version, whose chunks have other names, over what stands in a folder. */
function writeNext(target: string): void {
  const rename = (text: string) =>
    text.replace(/-(\w{8})\.js/g, (_, hash: string) => `-${[...hash].reverse().join('')}.js`);
  for (const name of Object.keys(HASHES())) {
    const file = path.join(target, rename(name));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, rename(readFileSync(path.join(CDN, name), 'utf8')));
  }
}

describe('a page that is open while the scripts are exchanged', () => {
  /** Opens the page; nothing that comes late has been asked for yet. */
  async function openBefore(address: string): Promise<{ page: Page; said: string[]; leave: () => Promise<void> }> {
    const { page, said, leave } = await openGuarded(browser, `${server.url}/ukazka/`, '', {
      html: (text) => text.replace(ENTRY, ENTRY.replace('/kp/', address)),
    });
    await settled(page);
    return { page, said, leave };
  }

  async function expectAllWorks(page: Page): Promise<void> {
    const [download] = await Promise.all([page.waitForEvent('download'), saveCalendar(page)]);
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await page.getByRole('heading', { name: 'Working groups' }).waitFor();
  }

  it('goes on where the next version has a folder of its own', async () => {
    const old = path.join(folder, '0.1.0');
    cpSync(CDN, old, { recursive: true });
    const { page, said, leave } = await openBefore('/kp/0.1.0/');
    writeNext(path.join(folder, '0.2.0'));
    await expectAllWorks(page);
    expect(said).toEqual([]);
    await leave();
    const next = await openBefore('/kp/0.2.0/');
    await expectAllWorks(next.page);
    await next.leave();
  });

  it('goes on where the next version was uploaded over it, since chunks of another content have other names', async () => {
    const { page, said, leave } = await openBefore('/kp/');
    writeNext(folder);
    await expectAllWorks(page);
    expect(said).toEqual([]);
    await leave();
  });

  it('says what it can’t do where the old folder was emptied, and keeps what is shown and typed', async () => {
    const { page, said, leave } = await openBefore('/kp/');
    const form = page.locator('kp-join-form');
    empty();
    writeNext(folder);
    await saveCalendar(page);
    await page.locator('kp-grant-timeline').getByText('Soubor se nepodařilo').first().waitFor();
    await page
      .getByRole('button', { name: /Uložit kontakt/ })
      .last()
      .click();
    await page.locator('kp-coordinator-card').last().getByText('Soubor se nepodařilo').waitFor();
    await form.getByRole('textbox', { name: 'Telefon' }).fill('+420 000 000 001');
    await form.getByRole('button', { name: 'Odeslat' }).click();
    await form.getByText('Nepodařilo se načíst tu část formuláře').first().waitFor();
    expect(await form.getByRole('textbox', { name: 'Telefon' }).inputValue()).toBe('+420 000 000 001');
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await expect.poll(() => said.join('\n')).toContain('the messages of "en" could not be loaded, Czech is shown');
    await page.getByRole('heading', { name: 'Pracovní skupiny' }).waitFor();
    expect(said.filter((line) => line.startsWith('uncaught'))).toEqual([]);
    await leave();
  });
});
