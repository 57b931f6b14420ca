// Opens the page of a fault, with every widget twice: one that never had data, and one that had them before the fault.
// Notes how each ends, when, and what the page went through meanwhile.
import type { Browser, Page } from 'playwright';
import type { FaultServer, FeedName } from '../support/fault-server.ts';
import { probe, type Probe } from './probe.ts';
import type { Fault } from './fault.ts';

/** How one widget ended. */
export interface Ending {
  state: string;
  /** The code of `kp-error`. */
  code: string;
  /** What can be read in it. */
  text: string;
  /** Whether there is something to press or to follow. */
  hasWayOut: boolean;
  links: string[];
  /** From the request to the end, in ms. */
  time: number;
}

export interface Seen {
  endings: Record<FeedName, Record<string, Ending>>;
  /** Uncaught errors. */
  errors: string[];
  /** Layout shift after all had ended. */
  shift: number;
  moved: string[];
  /** The longest task of the main thread, in ms. */
  longest: number;
  /** How long a bare page takes, in the same browser at the same time, to read the feed and to show its longest texts. */
  bare: number;
  /** States of the widgets without data after the server was mended and one retry was pressed. */
  afterRetry?: string[];
}

/** The page of a fault. */
export function pageOf(fault: Fault, server: FaultServer, tags: readonly string[], asOf: string): string {
  const column = (name: FeedName) =>
    `<div>${tags.map((tag) => `<${tag} data-name="${name}" feed="${server.feedUrl(fault, name)}"></${tag}>`).join('\n')}</div>`;
  return `<!DOCTYPE html><html lang="cs"><meta charset="utf-8"><title>Zkouška</title>
<style>body { display: grid; grid-template-columns: 1fr 1fr; gap: 20px; align-items: start; }</style>
<script type="module" src="/kp/kp-widgets.js" data-as-of="${asOf}"></script>
<body>${column('first')}${column('later')}</body></html>`;
}

export async function watch(browser: Browser, server: FaultServer, fault: Fault): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 2000 } });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(probe);
    await page.goto(server.pageUrl(fault), { waitUntil: 'commit' });
    const { endings, shift, moved, longest } = await page.evaluate(
      () => (window as unknown as { kpProbe: Promise<Probe> }).kpProbe,
    );
    const seen: Seen = { endings: { first: {}, later: {} }, errors, shift, moved, longest, bare: 0 };
    for (const { tag, name, ...ending } of endings) seen.endings[name][tag] = ending;
    if (fault.isHeavy && fault.state === 'ready') seen.bare = await measureBare(page, server.feedUrl(fault, 'later'));
    if (fault.state === 'error' && fault.from !== 'closing') seen.afterRetry = await retry(page, server, fault);
    return seen;
  } finally {
    await context.close();
  }
}

/** Each text as often as the widgets show it: once in either column. */
function measureBare(page: Page, url: string): Promise<number> {
  return page.evaluate(async (address) => {
    const text = await (await fetch(address)).text();
    const start = performance.now();
    const long: string[] = [];
    JSON.parse(
      text,
      (_, value: unknown) => (typeof value === 'string' && value.length > 100_000 && long.push(value), value),
    );
    for (const words of [...long, ...long]) {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      document.body.append(paragraph);
    }
    document.body.getBoundingClientRect();
    return Math.round(performance.now() - start);
  }, url);
}

async function retry(page: Page, server: FaultServer, fault: Fault): Promise<string[]> {
  server.mend(fault);
  await page.locator('[part=retry]').first().click();
  const states = () =>
    [...document.querySelectorAll<HTMLElement & { state: string }>('[data-name=first]')].map(({ state }) => state);
  await page
    .waitForFunction(`(${String(states)})().every((state) => state === 'ready')`, { timeout: 15_000 })
    .catch(() => undefined);
  return page.evaluate(states);
}
