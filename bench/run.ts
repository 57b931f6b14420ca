// `npm run bench [-- --runs N]`: measures the built Žatec page against the same content as static HTML, and two larger
// amounts of data; writes docs/performance.md. Give it a machine that does nothing else.
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { buildIfStale } from '../scripts/build/freshness.ts';
import { ROOT } from '../scripts/build/run.ts';
import { BROWSER_ARGS, findOrInstallBrowser } from '../scripts/find-browser.ts';
import { startServer } from '../scripts/serve.ts';
import { visit, type Screen, type Visit } from './measure.ts';
import { Pages, VARIANTS, type Variant } from './pages.ts';
import { formatReport, type Results, type Visits } from './report.ts';
import { EMPTY_PAGE, measureNews, measureParsing, measureSteps } from './scaled.ts';
import { fileSizes } from './sizes.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' }, out: { type: 'string' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is no number: ${values.runs}`);

const SERIALIZE = readFileSync(path.join(ROOT, 'bench/page/serialize.js'), 'utf8');
/** Variants whose heights differ more than this from ours are no comparison. */
const TOLERANCE = 0.01;

const loads: number[] = [];

/** The rendered trees of the page's widgets, and on each screen their heights. */
async function readTrees(browser: Browser, url: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(url);
  const widgets = "[...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('kp-'))";
  await page
    .waitForFunction(`${widgets}.every(({ state }) => state === 'ready' || state === 'empty')`)
    .catch(async (cause: unknown) => {
      const shown = await page.evaluate<string[]>(
        `${widgets}.map((one) => one.state + ': ' + one.shadowRoot?.textContent)`,
      );
      throw new Error(`a widget is not ready: ${shown.join('; ').replace(/\s+/g, ' ')}`, { cause });
    });
  const trees = await page.evaluate<string[]>(SERIALIZE);
  await page.close();
  return trees;
}

/** Visits all variants in turn, each round beginning with another one. */
async function visitAll(browser: Browser, url: string, screen: Screen, rounds: number): Promise<Visits> {
  const visits: Visits = { static: [], ours: [], bare: [], reserved: [] };
  for (let round = 0; round < rounds; round++) {
    loads.push(loadavg()[0] ?? NaN);
    for (const position of VARIANTS.keys()) {
      const variant = VARIANTS[(round + position) % VARIANTS.length]!;
      visits[variant].push(await visit(browser, `${url}/${variant}/`, screen));
    }
    const last = (variant: Variant) => `${variant} ${Math.round(visits[variant].at(-1)!.content)} ms`;
    console.log(`${screen} ${round + 1}/${rounds}: ${VARIANTS.map(last).join(', ')}; load ${loads.at(-1)!.toFixed(1)}`);
  }
  return visits;
}

function checkHeights(screen: Screen, { widgetHeights: ours }: Visit, { widgetHeights: copy }: Visit): void {
  const isEqual = ours.every((height, index) => Math.abs((copy[index] ?? 0) / height - 1) <= TOLERANCE);
  if (ours.length === copy.length && isEqual) return;
  throw new Error(
    `on the ${screen} the widgets are ${ours.join(', ')} px high, their static copies ${copy.join(', ')} px`,
  );
}

buildIfStale();
const pages = new Pages();
// Also where it is interrupted: the browser's driver then ends the process.
process.once('exit', () => pages.remove());
const server = await startServer({ folders: { '/': pages.folder } });
const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: [...BROWSER_ARGS] });
try {
  pages.writeStatic(await readTrees(browser, `${server.url}/ours/`));
  pages.write('empty', EMPTY_PAGE);
  const visits = {} as Record<Screen, Visits>;
  const rounds: Record<Screen, number> = { phone: runs, desktop: Math.max(3, Math.ceil(runs / 3)) };
  for (const screen of ['phone', 'desktop'] as const) {
    // Not counted: warms the browser up, checks the copy, and tells the heights to reserve.
    const ours = await visit(browser, `${server.url}/ours/`, screen);
    checkHeights(screen, ours, await visit(browser, `${server.url}/static/`, screen));
    pages.writeReserved(ours.widgetHeights);
    visits[screen] = await visitAll(browser, server.url, screen, rounds[screen]);
  }
  const results: Results = {
    date: new Date(),
    browser: browser.version(),
    loads,
    visits,
    sizes: fileSizes(path.join(pages.folder, 'kp')),
    parsing: await measureParsing(runs),
    steps: await measureSteps(browser, `${server.url}/empty/`, runs),
    news: await measureNews(browser, `${server.url}/empty/`, runs),
  };
  const file = values.out ?? path.join(ROOT, 'docs/performance.md');
  writeFileSync(file, formatReport(results));
  console.log(`\nWritten: ${path.relative(process.cwd(), file)}`);
} finally {
  await browser.close();
  await server.close();
}
