// Every snippet that the desk can write, pasted as it stands into a page of a town, under the policy that it asks for.
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snippetOf, WAYS, type Place, type SnippetOptions } from '../../desk/src/snippet/snippet.ts';
import { WIDGET_TAGS, type Widget } from '../../desk/src/snippet/widgets.ts';
import { ROOT } from '../../scripts/build/run.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { readProjectFile, settled } from './visit.ts';

const FEED: unknown = JSON.parse(readProjectFile('demo/ukazka/feed.json'));
const plain = (tag: Widget['tag']): Widget => ({ tag, attributes: {} });

/** What a webmaster may choose. */
const CHOICES: Record<string, readonly Widget[]> = {
  'the whole section': [plain('kp-portal')],
  'each widget': WIDGET_TAGS.filter((tag) => tag !== 'kp-portal').map(plain),
  'one widget': [plain('kp-coordinator-card')],
  'widgets with options': [
    { tag: 'kp-news-feed', attributes: { limit: '2', 'heading-level': '3' } },
    { tag: 'kp-meeting-list', attributes: { past: 'only', limit: '3' } },
    { tag: 'kp-join-form', attributes: { endpoint: '/requests/', 'no-steps': '' } },
  ],
};

let browser: Browser;
let server: DemoServer;
/** Pages and policies by the names of the pages. */
const pages = new Map<string, { html: string; policy: string }>();
const programs = new Map<string, string>();

beforeAll(async () => {
  [browser, server] = await Promise.all([
    launchBrowser(),
    startServer({
      folders: { '/': path.join(ROOT, 'demo'), '/kp/': path.join(ROOT, 'dist/cdn') },
      before: (request, response) => {
        const url = request.url ?? '';
        if (url === '/favicon.ico') {
          response.statusCode = 204;
          response.end();
          return true;
        }
        const program = programs.get(url);
        if (program !== undefined) {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(program);
          return true;
        }
        const page = pages.get(url);
        if (!page) return false;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.setHeader('Content-Security-Policy', page.policy);
        response.end(page.html);
        return true;
      },
    }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A page of a town whose policy allows nothing but its own style, and what the snippet asks for. */
async function pageWith(name: string, options: SnippetOptions): Promise<string> {
  const pieces = Object.fromEntries(snippetOf(options).map(({ place, code }) => [place, code])) as Partial<
    Record<Place, string>
  >;
  const address = `/${name}`;
  if (pieces.program) programs.set(`${address}.js`, await bundle(pieces.program));
  const asked = pieces.header!.replace('Content-Security-Policy: ', '');
  const script = pieces.program ? `<script type="module" src="${address}.js"></script>` : pieces.template!;
  pages.set(address, {
    html: `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Vzorov</title>
<style nonce="own">${pieces.styles ?? ''}</style>
${script}</head><body><h1>Sociální služby</h1>
${pieces.page}</body></html>`,
    policy: `default-src 'none'; style-src 'nonce-own'; require-trusted-types-for 'script'; ${asked}`,
  });
  return server.url + address;
}

/** As a town's own build does it; the package's exports lead to the sources here. */
async function bundle(program: string): Promise<string> {
  const entry = path.join(ROOT, 'test/program.js');
  // Else that of the tests would choose the development build of Lit.
  process.env['NODE_ENV'] = 'production';
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [
      {
        name: 'program',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? program : null),
      },
    ],
    resolve: {
      alias: [
        { find: /^kp-widgets\/widgets\/(.*)$/, replacement: path.join(ROOT, 'src/widgets/$1/define.ts') },
        { find: /^kp-widgets\/portal$/, replacement: path.join(ROOT, 'src/portal/define.ts') },
      ],
    },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'program' },
      rollupOptions: { output: { codeSplitting: false }, treeshake: { moduleSideEffects: () => true } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n');
}

async function open(address: string): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  await page.goto(address);
  return { page, said };
}

/** The states of the widgets in a page or frame, by their tags. */
async function statesIn(frame: Page | Frame): Promise<Record<string, string>> {
  await settled(frame);
  return frame.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('*')]
        .filter((element) => element.localName.startsWith('kp-'))
        .map((element) => [element.localName, (element as unknown as { state: string }).state]),
    ),
  );
}

describe.each(WAYS)('pasted as %s', (way) => {
  it.each(Object.entries(CHOICES))(
    '%s',
    async (choice, widgets) => {
      const options: SnippetOptions = { way, widgets, folder: '/kp/', feedUrl: '/ukazka/feed.json', feed: FEED };
      const name = `${way}-${Object.keys(CHOICES).indexOf(choice)}`;
      const { page, said } = await open(
        await pageWith(name, {
          ...options,
          accent: '#0b5563',
          reserved: { 'kp-news-feed': { phone: 900, wide: 300 } },
        }),
      );
      if (way === 'iframe') {
        for (const element of await page.locator('iframe').all()) {
          await element.scrollIntoViewIfNeeded();
          const frame = (await (await element.elementHandle()).contentFrame())!;
          const states = Object.values(await statesIn(frame));
          expect(states.filter((state) => state !== 'ready')).toEqual([]);
        }
        expect(await page.locator('iframe').count()).toBe(widgets.length);
      } else {
        const states = await statesIn(page);
        for (const { tag } of widgets) expect({ tag, state: states[tag] }).toEqual({ tag, state: 'ready' });
        const reserved = page.locator('kp-news-feed, [data-kp-widget="news-feed"]').first();
        if (choice === 'each widget')
          expect(await reserved.evaluate((one) => getComputedStyle(one).minHeight)).toBe('300px');
      }
      expect(said).toEqual([]);
      await page.close();
    },
    60_000,
  );
});

it.each(WAYS.filter((way) => way !== 'iframe'))(
  'brings its colour with it, pasted as %s',
  async (way) => {
    const options: SnippetOptions = {
      way,
      widgets: CHOICES['one widget']!,
      folder: '/kp/',
      feedUrl: '/ukazka/feed.json',
    };
    const { page, said } = await open(
      await pageWith(`${way}-colour`, { ...options, accent: '#a1122a', isInline: true }),
    );
    await statesIn(page);
    const card = page.locator('kp-coordinator-card').first();
    expect(await card.evaluate((one) => getComputedStyle(one).getPropertyValue('--kp-accent').trim())).toBe('#a1122a');
    expect(said).toEqual([]);
    await page.close();
  },
  60_000,
);

it('shows the fallback where the script does not arrive', async () => {
  const widgets = CHOICES['each widget']!;
  const options: SnippetOptions = { way: 'tags', widgets, folder: '/neni/', feedUrl: '/ukazka/feed.json', feed: FEED };
  const { page } = await open(await pageWith('without', options));
  for (const text of [
    'Bc. Petra Vzorová',
    'Podávání žádostí: 2. 11. 2026 – 15. 1. 2027',
    'Senioři',
    'Organizační a jednací řád',
  ])
    expect(await page.getByText(text).first().isVisible(), text).toBe(true);
  await page.close();
});
