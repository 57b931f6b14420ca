// The second part of the measurements: a feed with 10,000 items, and a timeline with 500 steps, against the least that
// could be done with the same data; and the first rows of 10,000 items against those of 100. Each in the same run.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { ROOT } from '../scripts/build/run.ts';
import { estimate, type Estimate } from './statistics.ts';

const ITEMS = 10_000;
const FEW_ITEMS = 100;
const STEPS = 500;
const FEED = path.join(ROOT, 'demo/ukazka/feed.json');

/** Our time, the other's, and the median of their ratios run by run; times in ms. */
export interface Comparison {
  ours: Estimate;
  other: Estimate;
  ratio: Estimate;
  /** Items or rows. */
  count: number;
  /** Characters of the feed or of the rows' HTML. */
  characters: number;
}

interface Reader {
  parseFeed(value: unknown, baseUrl?: string): { feed: { items?: unknown[] } };
}

/** JSON.parse and our reading, against JSON.parse alone, in Node. */
export async function measureParsing(runs: number): Promise<Comparison> {
  const { parseFeed } = await builtReader();
  const text = feedOf(ITEMS);
  const ours: number[] = [];
  const other: number[] = [];
  let count = 0;
  for (let run = -3; run < runs; run++) {
    const start = performance.now();
    const value: unknown = JSON.parse(text);
    const parsed = performance.now();
    count = parseFeed(value, 'https://www.vzorov.example/feed.json').feed.items?.length ?? 0;
    const end = performance.now();
    // The first ones warm up.
    if (run < 0) continue;
    other.push(parsed - start);
    ours.push(end - start);
  }
  return compare(ours, other, count, text.length);
}

/** Rendering the steps, until they are laid out, against the same HTML by `innerHTML`, in the browser. */
export async function measureSteps(browser: Browser, url: string, runs: number): Promise<Comparison> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.addScriptTag({ path: path.join(ROOT, 'bench/page/steps.js') });
    const { rows, characters, results } = await page.evaluate<{
      rows: number;
      characters: number;
      results: Record<'widget' | 'plain', { whole: number; height: number }>[];
    }>(`kpSteps(${JSON.stringify(stepsFeed())}, ${runs})`);
    for (const { widget, plain } of results) {
      if (Math.abs(widget.height - plain.height) > 1)
        throw new Error(`the timeline is ${widget.height} px high, its copy ${plain.height} px`);
    }
    return compare(
      results.map(({ widget }) => widget.whole),
      results.map(({ plain }) => plain.whole),
      rows,
      characters,
    );
  } finally {
    await context.close();
  }
}

/** The first rows of many items against those of few, both read before, until they are laid out, in the browser. */
export async function measureNews(browser: Browser, url: string, runs: number): Promise<Comparison> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.addScriptTag({ path: path.join(ROOT, 'bench/page/news.js') });
    const feeds = { long: newsFeed(ITEMS), short: newsFeed(FEW_ITEMS) };
    const results = await page.evaluate<Record<'long' | 'short', { whole: number; rows: number }>[]>(
      `kpNews(${JSON.stringify(feeds)}, ${runs})`,
    );
    const rows = results[0]?.long.rows ?? 0;
    if (!rows || results.some(({ long, short }) => long.rows !== rows || short.rows !== rows))
      throw new Error('the long and the short feed show different numbers of rows');
    const timesOf = (name: 'long' | 'short') => results.map((result) => result[name].whole);
    return compare(timesOf('long'), timesOf('short'), ITEMS, feeds.long.length);
  } finally {
    await context.close();
  }
}

/** The page in which steps and news are rendered. */
export const EMPTY_PAGE = `<!doctype html><html lang="cs"><meta charset="utf-8"><title>Měření</title>
<script type="module" src="/kp/kp-widgets.js"></script><body></body></html>`;

function compare(ours: number[], other: number[], count: number, characters: number): Comparison {
  const ratio = estimate(ours.map((value, index) => value / other[index]!));
  return { ours: estimate(ours), other: estimate(other), ratio, count, characters };
}

/** The reader built as a browser gets it: a development tool's own helpers would slow it. */
async function builtReader(): Promise<Reader> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: path.join(ROOT, 'src/feed/parse-feed.ts'), formats: ['es'], fileName: 'reader' },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  if (output?.type !== 'chunk') throw new Error('the reader could not be built');
  const folder = mkdtempSync(path.join(tmpdir(), 'kp-bench-'));
  try {
    const file = path.join(folder, 'reader.mjs');
    writeFileSync(file, output.code);
    return (await import(pathToFileURL(file).href)) as Reader;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function feedOf(count: number): string {
  const feed = JSON.parse(readFileSync(FEED, 'utf8'));
  // Newest first, as feeds are written.
  const newest = Date.UTC(2026, 10, 19);
  const items = Array.from({ length: count }, (_, index) => ({
    ...feed.items[index % feed.items.length],
    id: `novinka-${index}`,
    date_published: new Date(newest - index * 3_600_000).toISOString(),
    // One notice stands above the rows, however long the feed.
    ...(index < feed.items.length ? {} : { _kp: undefined }),
  }));
  return JSON.stringify({ ...feed, next_url: undefined, items });
}

/** Short items, so that 10,000 of them are no more than is read of a feed (10 MB), each a day older than the last. */
function newsFeed(count: number): string {
  const feed = JSON.parse(readFileSync(FEED, 'utf8'));
  const items = Array.from({ length: count }, (_, index) => ({
    id: `novinka-${index}`,
    url: `https://www.vzorov.example/novinky/${index}`,
    title: `Novinka č. ${index + 1}: setkání občanů se zástupci služeb`,
    content_text: 'Přijďte si popovídat o tom, co ve městě chybí a co funguje. Vstup je volný, občerstvení zajištěno.',
    date_published: day(3000 - index),
    tags: [['setkání'], ['dotace'], ['senioři', 'péče']][index % 3],
  }));
  return JSON.stringify({ ...feed, next_url: undefined, items });
}

function stepsFeed(): unknown {
  const steps = Array.from({ length: STEPS }, (_, index) => ({
    id: `krok-${index}`,
    name: `Krok č. ${index + 1}: jednání pracovní skupiny k projektům`,
    start: day(index * 2),
    ...(index % 3 ? { end: day(index * 2 + 10) } : {}),
    ...(index % 5 ? {} : { note: 'Jednání je veřejné.' }),
  }));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Mnoho kroků',
    language: 'cs',
    items: [],
    _kp: { version: 1, grant_programmes: [{ id: 'dotace', title: 'Dotační program', year: 2018, steps }] },
  };
}

function day(offset: number): string {
  return new Date(Date.UTC(2017, 0, 1 + offset)).toISOString().slice(0, 10);
}
