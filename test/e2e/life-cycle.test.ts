// What pages and browsers do with widgets, from the built scripts: two versions, tags of others, frameworks that draw
// anew, nodes that are moved, copied and taken elsewhere.
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, type Rollup } from 'vite';
import { ROOT } from '../../scripts/build/run.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { ALL, answering, FEED, pageOf, SCRIPT } from './life-cycle-page.ts';
import { readProjectFile, settled } from './visit.ts';

/** The tests' own answers, by address; each test adds its page. */
const texts: Record<string, string> = { '/prijem': '{}' };

let browser: Browser;
let server: DemoServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer({ before: answering(texts) })]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Opened {
  page: Page;
  said: string[];
  /** Addresses that were asked for. */
  asked: string[];
  leave(): Promise<void>;
}

async function open(html: string): Promise<Opened> {
  texts['/life/'] = html;
  const context = await browser.newContext();
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${server.url}/life/`);
  return { page, said, asked, leave: () => context.close() };
}

const script = (address: string): string => `<script type="module" src="${address}"></script>`;

/** A script as its next version, and as one with another contract of the store. */
function versioned(name: string, version: string, contract = 1): string {
  let code = readProjectFile(`dist/cdn/${name}`);
  for (const [from, to] of [
    [/(["'`])0\.1\.0\1/g, `"${version}"`],
    [/\bversion:1,store\b/, `version:${contract},store`],
    [/\b1===(?=\w+&&"object"==typeof)/, `${contract}===`],
  ] as const) {
    if (!from.test(code)) throw new Error(`${String(from)} is not in ${name}`);
    code = code.replace(from, to);
  }
  return code;
}

describe('two versions on one page', () => {
  it('the first wins, the second defines nothing, and the console says which is which', async () => {
    texts['/next/kp-widgets.js'] = versioned('kp-widgets.js', '0.9.0', 2);
    const { page, said, asked, leave } = await open(pageOf(ALL, SCRIPT + script('/next/kp-widgets.js')));
    await settled(page);
    await expect
      .poll(() => said)
      .toEqual(['warning: kp-widgets: version 0.1.0 came first on this page and stays; 0.9.0 is not used.']);
    expect(asked.filter((url) => url === FEED)).toHaveLength(1);
    await leave();

    const turned = await open(pageOf(ALL, SCRIPT.replace('/kp/', '/next/') + script('/kp/kp-widgets.js')));
    await settled(turned.page);
    await expect
      .poll(() => turned.said)
      .toEqual(['warning: kp-widgets: version 0.9.0 came first on this page and stays; 0.1.0 is not used.']);
    await turned.leave();
  });

  it('widgets of two contracts stand side by side, each with a store of its own, and the console says so', async () => {
    texts['/next/widgets/grant-timeline.js'] = versioned('widgets/grant-timeline.js', '0.9.0', 2);
    const head = `${SCRIPT.replace('kp-widgets.js', 'widgets/coordinator-card.js')}${script('/next/widgets/grant-timeline.js')}`;
    const { page, said, asked, leave } = await open(
      pageOf('<kp-coordinator-card></kp-coordinator-card><kp-grant-timeline></kp-grant-timeline>', head),
    );
    await settled(page);
    expect(await page.locator(':state(ready)').count()).toBe(2);
    expect(asked.filter((url) => url === FEED)).toHaveLength(2);
    expect(said).toEqual([
      'warning: kp-widgets: scripts of two versions on this page ask for the feed each on its own.',
    ]);
    await leave();
  });
});

describe('a tag that someone else defines', () => {
  const stranger = `<script type="module">customElements.define('kp-news-feed', class extends HTMLElement {
    connectedCallback() { this.textContent = 'Cizí prvek'; } });</script>`;

  it('before us stays theirs, ours work beside it, and the console names the tag', async () => {
    const { page, said, leave } = await open(pageOf(ALL, stranger + SCRIPT));
    await page.locator('kp-join-form:state(ready)').first().waitFor();
    expect(await page.getByText('Cizí prvek').count()).toBeGreaterThan(0);
    expect(await page.locator(':state(ready)').count()).toBeGreaterThan(9);
    expect(said).toEqual([
      'warning: kp-widgets: <kp-news-feed> is already defined by another script; ours is not used.',
    ]);
    await leave();
  });

  it('after us stays ours: the other script fails, no widget does', async () => {
    const { page, said, leave } = await open(pageOf(ALL, SCRIPT + stranger));
    await settled(page);
    expect(await page.getByText('Cizí prvek').count()).toBe(0);
    expect(said).toEqual([expect.stringMatching(/uncaught: .*"kp-news-feed" has already been used/)]);
    await leave();
  });
});

/** Types into the form and puts the caret in the middle of a word. */
function type(page: Page): Promise<void> {
  return page.locator('kp-join-form').evaluate((form) => {
    const field = form.shadowRoot!.querySelector<HTMLInputElement>('[name=name]')!;
    field.focus();
    field.value = 'Jana Součková';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.setSelectionRange(4, 4);
  });
}

/** What stands in the field of the form, and whether it has the focus. */
function typed(page: Page): Promise<{ value: string; hasFocus: boolean; caret: number | null }> {
  return page.locator('kp-join-form').evaluate((form) => {
    const field = form.shadowRoot!.querySelector<HTMLInputElement>('[name=name]')!;
    return { value: field.value, hasFocus: form.shadowRoot!.activeElement === field, caret: field.selectionStart };
  });
}

describe('nodes that are moved and copied', () => {
  const BODY = `<div id="one"><kp-join-form endpoint="/prijem"></kp-join-form><p>Dál</p><kp-news-feed></kp-news-feed></div>
    <div id="two"></div>`;

  it('keep what was typed when they are moved by appending, in one task or later', async () => {
    const { page, said, asked, leave } = await open(pageOf(BODY));
    await settled(page);
    await type(page);
    await page.evaluate(() => document.querySelector('#two')!.append(document.querySelector('kp-join-form')!));
    expect((await typed(page)).value).toBe('Jana Součková');
    await page.evaluate(async () => {
      const form = document.querySelector('kp-join-form')!;
      form.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.querySelector('#one')!.prepend(form);
    });
    await settled(page);
    expect((await typed(page)).value).toBe('Jana Součková');
    expect(asked.filter((url) => url === FEED)).toHaveLength(1);
    expect(said).toEqual([]);
    await leave();
  });

  it('keep also the focus and the caret under moveBefore', async () => {
    const { page, said, leave } = await open(pageOf(BODY));
    await settled(page);
    await type(page);
    await page.evaluate(() => {
      const two = document.querySelector('#two') as HTMLElement & { moveBefore(node: Node, child: null): void };
      two.moveBefore(document.querySelector('kp-join-form')!, null);
    });
    expect(await typed(page)).toEqual({ value: 'Jana Součková', hasFocus: true, caret: 4 });
    expect(said).toEqual([]);
    await leave();
  });

  it('are widgets of their own where they are cloned or imported, and the first is left as it was', async () => {
    const { page, said, asked, leave } = await open(
      pageOf(`${ALL}<template><kp-coordinator-card></kp-coordinator-card></template>`),
    );
    await settled(page);
    const before = await page.locator(':state(ready)').count();
    await page.evaluate(() => {
      const copies = [...document.body.children].filter(({ localName }) => localName.startsWith('kp-'));
      const box = document.createElement('div');
      box.append(...copies.map((widget) => widget.cloneNode(true)));
      box.append(document.importNode(document.querySelector('template')!.content, true));
      document.body.append(box);
    });
    await settled(page);
    expect(await page.locator(':state(ready)').count()).toBeGreaterThan(before + 9);
    expect(asked.filter((url) => url === FEED)).toHaveLength(1);
    expect(said).toEqual([]);
    await leave();
  });

  it('look the same in a frame and back from it, also where they were never drawn before', async () => {
    const { page, said, leave } = await open(pageOf(`${ALL}<iframe srcdoc="<p>Náhled</p>"></iframe>`));
    await settled(page);
    const looks = () =>
      page.evaluate(() => {
        const frame = document.querySelector('iframe')!.contentDocument!;
        const widgets = [...document.querySelectorAll('*'), ...frame.querySelectorAll('*')].filter(
          ({ localName, slot }) => localName.startsWith('kp-') && !slot,
        );
        return widgets.map(({ localName, shadowRoot }) => {
          const { containerType, display } = getComputedStyle(shadowRoot!.querySelector('.kp')!);
          return [localName, containerType, display, shadowRoot!.adoptedStyleSheets.length].join(' ');
        });
      });
    const before = await looks();
    const move = (isBack: boolean) =>
      page.evaluate((isBack) => {
        const { body } = document.querySelector('iframe')!.contentDocument!;
        const [from, to] = isBack ? [body, document.body] : [document.body, body];
        const widgets = [...from.children].filter(({ localName }) => localName.startsWith('kp-'));
        if (isBack) to.prepend(...widgets);
        else to.append(...widgets);
      }, isBack);
    await move(false);
    expect(await looks()).toEqual(before);
    await move(true);
    expect(await looks()).toEqual(before);
    await page.evaluate((feed) => {
      const card = document.createElement('kp-coordinator-card');
      card.setAttribute('feed', feed);
      document.querySelector('iframe')!.contentDocument!.body.append(card);
    }, FEED);
    await page
      .frameLocator('iframe')
      .getByRole('button', { name: /Uložit kontakt/ })
      .first()
      .waitFor();
    expect(said).toEqual([]);
    await leave();
  });

  it('come new where the page writes its HTML anew, while the feed is on its way and later', async () => {
    const { page, said, leave } = await open(pageOf(`<main>${ALL}</main>`));
    await page.waitForFunction(() => customElements.get('kp-join-form'));
    for (let swap = 0; swap < 5; swap += 1) {
      await page.evaluate((html) => (document.querySelector('main')!.innerHTML = html), ALL);
      if (swap > 2) await settled(page);
    }
    await settled(page);
    expect(await page.locator(':state(ready)').count()).toBeGreaterThan(10);
    expect(said).toEqual([]);
    await leave();
  });

  it('take a morph that syncs attributes with the server’s HTML, and lose nothing typed', async () => {
    const { page, said, leave } = await open(
      pageOf(
        '<main><kp-join-form endpoint="/prijem" heading-level="3" lang="cs"><p>Zavolejte nám.</p></kp-join-form></main>',
      ),
    );
    await settled(page);
    await type(page);
    await page.evaluate(() => {
      const form = document.querySelector('kp-join-form')!;
      const fresh = new DOMParser().parseFromString(
        '<kp-join-form endpoint="/prijem" heading-level="4" class="wide"><p>Napište nám.</p><p>Zavolejte nám.</p></kp-join-form>',
        'text/html',
      ).body.firstElementChild!;
      for (const name of form.getAttributeNames()) if (!fresh.hasAttribute(name)) form.removeAttribute(name);
      for (const { name, value } of fresh.attributes) form.setAttribute(name, value);
      form.replaceChildren(...fresh.childNodes);
    });
    await page.getByRole('heading', { level: 4, name: /zapojit/ }).waitFor();
    expect(await typed(page)).toEqual({ value: 'Jana Součková', hasFocus: true, caret: 4 });
    expect(said).toEqual([]);
    await leave();
  });
});

/** A script that uses packages of node_modules. */
async function bundle(code: string): Promise<string> {
  const entry = path.join(ROOT, 'framework-of-the-test.js');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'framework',
        enforce: 'pre',
        resolveId: (source) => (source === entry ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'framework' } },
  });
  const [output] = [result].flat() as Rollup.RollupOutput[];
  return output!.output[0].code;
}

describe('frameworks that draw anew', () => {
  it('React: props change, the list is sorted anew while someone types, parts come and go', async () => {
    texts['/react.js'] = await bundle(`
      import { createElement as h, StrictMode, useState } from 'react';
      import { createRoot } from 'react-dom/client';
      import { flushSync } from 'react-dom';
      function App() {
        const [state, set] = useState({ order: ['kp-news-feed', 'kp-join-form', 'kp-grant-timeline'], level: 2, seen: true });
        window.draw = (change) => flushSync(() => set((old) => ({ ...old, ...change })));
        return h('main', null,
          state.order.map((tag) => h('section', { key: tag }, h(tag, { 'heading-level': state.level, feed: '${FEED}', endpoint: '/prijem' }, h('p', null, 'Načítá se')))),
          state.seen && h('kp-coordinator-card', { feed: '${FEED}' }));
      }
      createRoot(document.querySelector('#app')).render(h(StrictMode, null, h(App)));`);
    const { page, said, asked, leave } = await open(pageOf('<div id="app"></div>', SCRIPT + script('/react.js')));
    await page.locator('kp-join-form:state(ready)').waitFor();
    await type(page);
    const draw = (change: object) =>
      page.evaluate((change) => (window as unknown as { draw(change: object): void }).draw(change), change);
    await draw({ level: 4 });
    await page.getByRole('heading', { level: 4, name: 'Aktuality' }).waitFor();
    expect(await typed(page)).toEqual({ value: 'Jana Součková', hasFocus: true, caret: 4 });
    await draw({ order: ['kp-grant-timeline', 'kp-news-feed', 'kp-join-form'] });
    await draw({ order: ['kp-join-form', 'kp-grant-timeline', 'kp-news-feed'] });
    expect((await typed(page)).value).toBe('Jana Součková');
    for (const seen of [false, true, false, true]) await draw({ seen });
    await settled(page);
    expect(await page.locator('kp-coordinator-card:state(ready)').count()).toBe(1);
    expect(asked.filter((url) => url === FEED)).toHaveLength(1);
    expect(said).toEqual([]);
    await leave();
  });

  it('AngularJS: a list that is tracked, and an address that is bound late', async () => {
    const file = createRequire(import.meta.url)
      .resolve('angular/angular.min.js')
      .slice(ROOT.length);
    texts['/angular.js'] = readProjectFile(file);
    const { page, said, leave } = await open(
      pageOf(
        `<div ng-app="town" ng-controller="Page as page">
           <section ng-repeat="one in page.parts track by one.id">
             <kp-join-form ng-if="one.id === 'join'" ng-attr-feed="{{one.feed}}" endpoint="/prijem" heading-level="{{page.level}}"></kp-join-form>
             <kp-news-feed ng-if="one.id === 'news'" ng-attr-feed="{{one.feed}}" heading-level="{{page.level}}"></kp-news-feed>
           </section></div>
         <script src="/angular.js"></script>
         <script>angular.module('town', []).controller('Page', function ($scope) {
           this.level = 3;
           this.parts = [{ id: 'news', feed: '${FEED}' }, { id: 'join', feed: '${FEED}' }];
           window.draw = (change) => $scope.$apply(() => change(this));
         });</script>`,
      ),
    );
    await page.locator('kp-join-form:state(ready)').waitFor();
    await type(page);
    await page.evaluate(() =>
      (window as unknown as { draw(change: (page: { level: number }) => void): void }).draw((page) => (page.level = 5)),
    );
    await page.getByRole('heading', { level: 5, name: 'Aktuality' }).waitFor();
    expect(await typed(page)).toEqual({ value: 'Jana Součková', hasFocus: true, caret: 4 });
    await page.evaluate(() =>
      (window as unknown as { draw(change: (page: { parts: unknown[] }) => void): void }).draw((page) => {
        page.parts = [
          { id: 'join', feed: '/ukazka/feed.json' },
          { id: 'news', feed: '/ukazka/feed.json' },
        ];
      }),
    );
    expect((await typed(page)).value).toBe('Jana Součková');
    // What AngularJS has not filled in yet is no number; it is said once, and the default stands meanwhile.
    expect(said.filter((line) => !line.includes('{{page.level}}'))).toEqual([]);
    await leave();
  });
});
