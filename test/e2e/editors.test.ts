// What the guides say of editors and filters: the guide's lines through the real TinyMCE and CKEditor 5 and a filter with
// the rules of WordPress, as they come and with the guide's settings, and then on a page.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../../scripts/build/run.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import {
  EDITOR_FOLDERS,
  EDITOR_PAGE,
  KSES_DATA,
  pressIn,
  throughCkEditor5,
  throughCkEditor5Button,
  throughKses,
  throughTinyMce,
} from './editors.ts';
import { codeOf, GUIDES, waysOf } from './guide.ts';
import { readProjectFile, settled, visit } from './visit.ts';

const SCRIPT = '<script type="module" src="/kp/kp-widgets.js" data-feed="/kp/feed.json"></script>';
/** The guides give the same settings; the lines in English go through the editors. */
const GUIDE = 'embedding.md';
const EDITORS = ['TinyMCE', 'CKEditor 4', 'CKEditor 5'];
const [A, B, C, D, E] = waysOf(GUIDE);
/** Way B with the class that TinyMCE heeds. */
const FIXED = codeOf(GUIDE, 'B\\. ')[1]!;
const around = (way: string): string => `<p>Text above.</p>${way}<p>Text below.</p>`;
const FEED = JSON.stringify(JSON.parse(readProjectFile('demo/ukazka/feed.json'))).replaceAll('</', '<\\/');
const GRANTS = 'Dotace na sociální služby';

// An editor is a megabyte of script to start.
vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
let server: DemoServer;
/** What the CMS has published last. */
let published = '';

beforeAll(async () => {
  const texts: Record<string, [type: string, text: () => string]> = {
    '/kp/feed.json': ['application/feed+json', () => readProjectFile('demo/ukazka/feed.json')],
    '/editor.html': ['text/html; charset=utf-8', () => EDITOR_PAGE],
    '/stranka.html': ['text/html; charset=utf-8', () => published],
  };
  // Where the guides have put the files of ways C and D.
  const nameOf = (url: string): string =>
    url
      .split('?')[0]!
      .replace(/^\/(files|soubory)\/[^/]+\.js$/, '/kp/kp-widgets.classic.js')
      .replace(/^\/(files|soubory)\//, '/kp/');
  [browser, server] = await Promise.all([
    launchBrowser(),
    startServer({
      folders: { '/': path.join(ROOT, 'demo'), '/kp/': path.join(ROOT, 'dist/cdn'), ...EDITOR_FOLDERS },
      before(request, response) {
        const name = nameOf(request.url ?? '/');
        if (name === '/kp/kp-widgets.classic.js') request.url = name;
        const [type, text] = texts[name] ?? [];
        if (!type || !text) return false;
        response.writeHead(200, { 'Content-Type': type }).end(text());
        return true;
      },
    }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** In an editor on a page of the CMS. */
async function edit(through: (page: Page) => Promise<string>): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.url}/editor.html`);
  const saved = await through(page);
  await context.close();
  return saved;
}

/** The saved HTML on a page of the town, whose template has what is in `head`. */
function publish(saved: string, head = ''): string {
  published = `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Město</title>${head}</head><body>${saved}</body></html>`;
  return `${server.url}/stranka.html`;
}

/** Whether the widgets of the saved HTML show what is in the feed. */
async function shows(saved: string, head = ''): Promise<boolean> {
  const { page, leave } = await visit(browser, publish(saved, head));
  const isShown = await page.getByText(GRANTS).first().isVisible();
  await leave();
  return isShown;
}

/** The frame with its whole address, as the guide asks for. */
function wholeFrame(): string {
  return E.replace('src="/kp/', `src="${server.url}/kp/`);
}

/** Whether the frame of the saved HTML shows the news. */
async function framesNews(saved: string): Promise<boolean> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(publish(saved), { waitUntil: 'networkidle' });
  const frame = page.frames()[1]!;
  const isEmpty = (await frame.locator('kp-news-feed').count()) === 0;
  if (!isEmpty) await settled(frame);
  await context.close();
  return !isEmpty;
}

describe.each(GUIDES)('the lines of %s in plain HTML', (guide) => {
  const [A, B, C, D, E] = waysOf(guide);

  it.each([
    ['A', A, ''],
    ['B', B, SCRIPT],
    ['C', `${C}${B}`, ''],
  ])('show the widget by way %s', async (_, way, head) => {
    expect(await shows(way, head)).toBe(true);
  });

  it('show the widget by way D, once the feed stands there', async () => {
    const full = D.replace(/\{ "version"[^]*?\n/, () => `${FEED}\n`);
    expect(full).not.toBe(D);
    expect(await shows(full, '<script src="/files/planning.js"></script>')).toBe(true);
  });

  it('show the widget by way E', async () => {
    expect(await framesNews(E)).toBe(true);
  });

  it('leave what stands in the div, where the script is missing', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(publish(B), { waitUntil: 'networkidle' });
    expect(await page.getByText(GRANTS).count()).toBe(0);
    expect(await page.getByRole('link', { name: '+420 000 000 115' }).isVisible()).toBe(true);
    await context.close();
  });
});

it('both guides give the same settings', () => {
  const [english, czech] = GUIDES.map((guide) => EDITORS.map((editor) => codeOf(guide, editor, 'js')));
  expect(czech).toEqual(english);
});

describe('TinyMCE as it comes', () => {
  it('lets way B pass', async () => {
    expect(await shows(await edit((page) => throughTinyMce(page, B)), SCRIPT)).toBe(true);
  });

  it('takes tags and scripts away', async () => {
    expect(await edit((page) => throughTinyMce(page, A))).not.toMatch(/<script|<kp-/);
    expect(await edit((page) => throughTinyMce(page, C))).not.toContain('<script');
  });

  it('puts a frame into a sandbox, in which it shows nothing but a request for JavaScript', async () => {
    const saved = await edit((page) => throughTinyMce(page, wholeFrame()));
    expect(saved).toContain('sandbox=""');
    expect(await framesNews(saved)).toBe(false);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(publish(saved));
    const words = await page.frameLocator('iframe').locator('noscript p').first().innerText();
    expect(words).toContain('JavaScript');
    await context.close();
  });

  it('empties a sandbox that lets the frame work, as the guide says', async () => {
    const [sandbox] = /sandbox="allow[^"]+"/.exec(readProjectFile(`docs/guides/${GUIDE}`))!;
    const saved = await edit((page) => throughTinyMce(page, wholeFrame().replace('<iframe', `<iframe ${sandbox}`)));
    expect(saved).toContain('sandbox=""');
  });

  it('leaves way B as it is, however often it is opened and saved', async () => {
    const once = await edit((page) => throughTinyMce(page, around(B)));
    expect(await edit((page) => throughTinyMce(page, once))).toBe(once);
  });
});

describe('the visual view of TinyMCE', () => {
  type Press = [words: string, at: 'start' | 'end', key: string, typed?: string];
  const after = (way: string, ...press: Press) =>
    edit((page) => throughTinyMce(page, around(way), undefined, (editor) => pressIn(editor, ...press)));

  it('joins way B with its neighbours, as the guide warns', async () => {
    expect(await after(B, 'Text below', 'start', 'Backspace')).toMatch(/<div [^]*Text below\.[^]*<\/div>/);
    expect(await after(B, 'Text above', 'end', 'Delete')).not.toContain('<div');
    expect(await after(B, '115', 'end', 'Enter', 'More')).toMatch(/<div [^]*More[^]*<\/div>/);
  });

  it('leaves it alone with the class of the guide', async () => {
    const presses: Press[] = [
      ['Text below', 'start', 'Backspace'],
      ['Text above', 'end', 'Delete'],
    ];
    for (const press of presses) {
      const saved = await after(FIXED, ...press);
      expect(saved).toMatch(/Text above\.<\/p>\s*<div [^]*<\/div>\s*<p>Text below/);
      expect(await shows(saved, SCRIPT)).toBe(true);
    }
    expect(await after(FIXED, '115', 'end', 'Enter', 'More')).not.toMatch(/<div [^]*More[^]*<\/div>/);
  });

  it.each(GUIDES)('shows where the widget is, with the style of %s', async (guide) => {
    const [css] = codeOf(guide, '(?:A widget that can|Ať je prvek)', 'css') as [string];
    let mark = '';
    const settings = `tinymce.init({ content_style: ${JSON.stringify(css)} })`;
    await edit((page) =>
      throughTinyMce(page, B, settings, async (editor) => {
        const div = editor.frameLocator('.tox-edit-area iframe').locator('[data-kp-widget]');
        mark = await div.evaluate(
          (one) => `${getComputedStyle(one, '::before').content} ${getComputedStyle(one).outlineStyle}`,
        );
      }),
    );
    expect(mark).toBe('"kp-widgets: portal" dashed');
  });
});

describe('TinyMCE with the settings of the guide', () => {
  const [tags, frames] = codeOf(GUIDE, 'TinyMCE', 'js') as [string, string];

  it.each([
    ['A', A, ''],
    ['B', B, SCRIPT],
    ['C', `${C}${B}`, ''],
  ])('lets way %s pass', async (_, way, head) => {
    expect(await shows(await edit((page) => throughTinyMce(page, way, tags)), head)).toBe(true);
  });

  it('leaves the feed in the page as it is', async () => {
    const saved = await edit((page) => throughTinyMce(page, D, tags));
    const [, json = ''] = /<script type="application\/feed\+json" id="kp">([^]*?)<\/script>/.exec(saved) ?? [];
    expect(JSON.parse(json)).toHaveProperty('version');
    expect(saved).toContain('data-feed="#kp"');
  });

  it('needs convert_urls for addresses from the root', async () => {
    const without = tags.replace(/convert_urls: false,/, '');
    expect(without).not.toBe(tags);
    expect(await edit((page) => throughTinyMce(page, A, without))).toContain('src="kp/kp-widgets.js"');
    expect(await edit((page) => throughTinyMce(page, A, tags))).toContain('src="/kp/kp-widgets.js"');
  });

  it('lets a frame work that is written with its whole address, and no other', async () => {
    const { hostname } = new URL(server.url);
    const own = frames.replace('example.cz', hostname);
    expect(own).not.toBe(frames);
    const saved = await edit((page) => throughTinyMce(page, wholeFrame(), own));
    expect(saved).not.toContain('sandbox');
    expect(await framesNews(saved)).toBe(true);
    expect(await edit((page) => throughTinyMce(page, E, own))).toContain('sandbox=""');
    expect(await edit((page) => throughTinyMce(page, wholeFrame(), frames))).toContain('sandbox=""');
  });
});

describe('CKEditor 5 as it comes', () => {
  it.each([
    ['', []],
    [', the plugin alone', ['GeneralHtmlSupport']],
  ])('lets nothing pass%s', async (_, plugins) => {
    for (const way of [A, B, C, E]) {
      const saved = await edit((page) => throughCkEditor5(page, way, plugins));
      expect(saved).not.toMatch(/<script|<kp-|<div|data-kp|<iframe/);
    }
  });
});

describe('CKEditor 5 with the settings of the guide', () => {
  const [settings] = codeOf(GUIDE, 'CKEditor 5', 'js') as [string];
  const through = (html: string, code = settings): Promise<string> =>
    edit((page) => throughCkEditor5(page, html, ['GeneralHtmlSupport'], code));

  it.each([
    ['B', B, SCRIPT],
    ['C', `${C}${B}`, ''],
  ])('lets way %s pass', async (_, way, head) => {
    expect(await shows(await through(way), head)).toBe(true);
  });

  it('lets a frame pass, its id too', async () => {
    const saved = await through(E.replace('<iframe', '<iframe id="kp-join"'));
    expect(saved).toContain('id="kp-join"');
    expect(await framesNews(saved)).toBe(true);
  });

  it('leaves the feed in the page as it is', async () => {
    const [, json = ''] =
      /<script type="application\/feed\+json" id="kp">([^]*?)<\/script>/.exec(await through(D)) ?? [];
    expect(JSON.parse(json)).toHaveProperty('version');
  });

  it('lets tags pass only where everything is allowed', async () => {
    const allowing = (rule: string): string => settings.replace(/\{ name: 'div'.*\n/, `${rule},\n`);
    expect(await through(A)).not.toContain('<kp-');
    expect(await through(A, allowing('{ name: /^kp-/, attributes: true }'))).not.toContain('<kp-');
    const saved = await through(A, allowing('{ name: /.*/, attributes: true }'));
    expect(await shows(saved)).toBe(true);
  });

  it('has a button that lets all pass', async () => {
    expect(await shows(await edit((page) => throughCkEditor5Button(page, A)))).toBe(true);
  });
});

describe('a filter with the rules of WordPress', () => {
  it('leaves way B, and nothing of the others', async () => {
    expect(await shows(throughKses(B), SCRIPT)).toBe(true);
    expect(throughKses(A)).not.toMatch(/<script|<kp-/);
    expect(throughKses(C).trim()).toBe('');
    expect(throughKses(E).trim()).toBe('');
  });

  it('takes from a div what could do harm', () => {
    const filtered = throughKses(
      '<div data-kp-widget="portal" onclick="alert(1)"><a href="javascript:alert(1)">x</a></div>',
    );
    expect(filtered).toBe('<div data-kp-widget="portal"><a>x</a></div>');
  });

  it('lets every attribute of every widget through', () => {
    const { modules } = JSON.parse(readProjectFile('custom-elements.json')) as {
      modules: { declarations: { attributes?: { name: string }[] }[] }[];
    };
    const names = modules.flatMap(({ declarations }) => declarations.flatMap(({ attributes = [] }) => attributes));
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter(({ name }) => !KSES_DATA.test(`data-${name}`))).toEqual([]);
  });
});

describe('the classic script', () => {
  it.each(['skript.txt.js', 'abc.js', 'Skript (1) – kopie.js'])(
    'works as %s from a disk, by double click',
    async (name) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'kp-'));
      writeFileSync(path.join(folder, name), readProjectFile('dist/cdn/kp-widgets.classic.js'));
      writeFileSync(
        path.join(folder, 'stránka.html'),
        `<!doctype html><html lang="cs"><meta charset="utf-8"><title>Město</title>
      <script type="application/feed+json" id="kp">${FEED}</script>
      <div data-kp-widget="portal" data-feed="#kp"><p>Kontakt</p></div><script src="${name}"></script>`,
      );
      const { page, said, leave } = await visit(browser, pathToFileURL(path.join(folder, 'stránka.html')).href);
      expect(await page.getByText(GRANTS).first().isVisible()).toBe(true);
      expect(said).toEqual([]);
      await leave();
      rmSync(folder, { recursive: true });
    },
  );

  it.each(['skript.txt.js', 'abc.js'])('works as %s from a server', async (name) => {
    expect(await shows(`<script src="/files/${name}" data-feed="/files/feed.json"></script>${B}`)).toBe(true);
  });
});
