// Follows the guide "za deset minut" word for word, from an empty folder to a page with the whole section and a form that
// arrives. A step that nobody could follow here fails the test.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDeskIfStale } from '../../scripts/build/desk.ts';
import { ROOT } from '../../scripts/build/run.ts';
import { createDevReceiver } from '../../scripts/dev-receiver.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { readProjectFile, settled } from './visit.ts';

let browser: Browser;
let server: DemoServer;
/** The town's web, empty at first. */
let web: string;
/** Where the webmaster saves and unpacks. */
let disk: string;

beforeAll(async () => {
  buildDeskIfStale();
  [web, disk] = [mkdtempSync(path.join(tmpdir(), 'kp-web-')), mkdtempSync(path.join(tmpdir(), 'kp-disk-'))];
  const receiver = createDevReceiver();
  [browser, server] = await Promise.all([
    launchBrowser(),
    startServer({ folders: { '/': web }, before: (request, response) => receiver.handle(request, response) }),
  ]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  for (const folder of [web, disk]) rmSync(folder, { recursive: true, force: true });
});

/** The steps of the guide, each as one line without its number. */
function stepsOf(guide: string): string[] {
  return [...guide.matchAll(/^\d+\. (.*(?:\n {3}.*)*)/gm)].map(([, step]) => step!.replace(/\n {3}/g, ' '));
}

class Webmaster {
  readonly #pieces = new Map<string, string>();
  #page!: Page;
  desk!: Page;

  /** What each kind of sentence in the guide makes her do. */
  readonly #habits: readonly (readonly [RegExp, (...said: string[]) => Promise<unknown>])[] = [
    [/^Otevřete dílnu\./, () => this.#openDesk()],
    [/^Do pole \*\*(.+?)\*\* napište `(.+?)`/, (field, text) => this.#field(field).fill(text)],
    [/^Stiskněte \*\*(.+?)\*\* a stažený soubor rozbalte\./, (name) => this.#unpack(name)],
    [/^Stiskněte \*\*(.+?)\*\*\.$/, (name) => this.desk.getByRole('button', { name, exact: true }).click()],
    [/^Otevřete z něj dvojím kliknutím `(.+?)`\./, (name) => this.#look(pathToFileURL(path.join(disk, name)).href)],
    [/^Celou složku `(.+?)` nahrajte do hlavní složky webu,/, (name) => this.#upload(name)],
    [
      /^V dílně přejděte do části \*\*(.+?)\*\*\./,
      (name) => this.desk.getByRole('link', { name, exact: true }).click(),
    ],
    [/^Vyberte \*\*(.+?)\*\*\./, (name) => this.desk.getByRole('radio', { name }).check()],
    [/^Otevřete \*\*(.+?)\*\*\./, (name) => this.desk.getByText(name, { exact: true }).click()],
    [/^Zkopírujte \*\*(.+?)\*\* a vložte/, (name) => this.#copy(name)],
    [/^Stránku uložte a otevřete\./, () => this.#publish()],
    [/^Otevřete stránku s `(.+?)` na konci adresy\./, (query) => this.#look(`${server.url}/sluzby.html${query}`)],
    [/^Vyzkoušejte formulář:/, () => this.#send()],
  ];

  async follow(step: string): Promise<void> {
    for (const [sentence, act] of this.#habits) {
      const said = sentence.exec(step);
      if (said) return void (await act(...said.slice(1)));
    }
    throw new Error(`nobody can follow this step: ${step}`);
  }

  async #openDesk(): Promise<void> {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    this.desk = await context.newPage();
    await this.desk.goto(pathToFileURL(path.join(ROOT, 'dist/desk/index.html')).href);
  }

  /** By its label, or by what stands above a few fields and the label. */
  #field(name: string): Locator {
    const legend = /^(.+\?) (.+)$/.exec(name);
    if (!legend) return this.desk.getByLabel(name, { exact: true });
    return this.desk.getByRole('group', { name: legend[1]! }).getByLabel(legend[2]!, { exact: true });
  }

  async #unpack(name: string): Promise<void> {
    const [download] = await Promise.all([
      this.desk.waitForEvent('download'),
      this.desk.getByRole('button', { name, exact: true }).click(),
    ]);
    const archive = unzipSync(readFileSync(await download.path()));
    for (const [file, bytes] of Object.entries(archive)) {
      mkdirSync(path.dirname(path.join(disk, file)), { recursive: true });
      writeFileSync(path.join(disk, file), bytes);
    }
    expect(Object.keys(archive)).toContain('navod.html');
  }

  /** Opens a page and sees the whole section on it. */
  async #look(address: string): Promise<void> {
    this.#page = await (await browser.newContext()).newPage();
    const said: string[] = [];
    this.#page.on('console', (message) => said.push(message.text()));
    this.#page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    await this.#page.goto(address);
    await settled(this.#page);
    for (const text of [
      'Dotace na sociální služby 2027',
      'Senioři',
      'Plán rozvoje sociálních služeb',
      'Mgr. Jana Vzorová',
      'Jak se zapojit',
    ]) {
      expect(await this.#page.getByText(text).filter({ visible: true }).count(), text).toBeGreaterThan(0);
    }
    expect(said).toEqual([]);
  }

  #upload(name: string): Promise<void> {
    cpSync(path.join(disk, name), path.join(web, name), { recursive: true });
    return Promise.resolve();
  }

  async #copy(title: string): Promise<void> {
    const piece = this.desk.getByRole('region', { name: title });
    await piece.getByRole('button', { name: 'Zkopírovat' }).click();
    await this.desk.getByText(`Zkopírováno: ${title}`).waitFor();
    this.#pieces.set(title, await this.desk.evaluate(() => navigator.clipboard.readText()));
  }

  /** The town's page as its template makes it. */
  async #publish(): Promise<void> {
    const html = `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Sociální služby</title>
<link rel="icon" href="data:,">${this.#pieces.get('Do šablony webu')!}</head>
<body><h1>Sociální služby</h1>${this.#pieces.get('Do stránky')!}</body></html>`;
    writeFileSync(path.join(web, 'sluzby.html'), html);
    await this.#look(`${server.url}/sluzby.html`);
  }

  async #send(): Promise<void> {
    const form = this.#page.locator('kp-join-form');
    await form.locator('input[name=name]').fill('Eva Ukázková');
    await form.locator('input[name=email]').fill('eva.ukazkova@example.cz');
    await form.getByRole('button', { name: /^Odeslat/ }).click();
    await form
      .getByText(/Číslo|číslo/)
      .first()
      .waitFor();
    await this.#page.goto(`${server.url}/requests/`);
    expect(await this.#page.getByText('eva.ukazkova@example.cz').first().isVisible()).toBe(true);
  }
}

it('leads from an empty folder to a page with the whole section, and to a form that arrives', async () => {
  const steps = stepsOf(readProjectFile('docs/guides/za-deset-minut.cs.md'));
  expect(steps.length).toBeGreaterThan(20);
  const webmaster = new Webmaster();
  for (const step of steps)
    await webmaster.follow(step).catch((cause: unknown) => {
      throw new Error(`at the step "${step}"`, { cause });
    });
}, 120_000);
