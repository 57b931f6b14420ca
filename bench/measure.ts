// One visit of a page as on a slow phone: a fresh context, slow network, slow processor, and what came of it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright';
import { ROOT } from '../scripts/build/run.ts';

/** DevTools' Slow 4G: 562.5 ms to each answer, 1.44 Mbit/s down, 675 kbit/s up. */
export const NETWORK = { latency: 562.5, downloadThroughput: 1_440_000 / 8, uploadThroughput: 675_000 / 8 };
/** How many times slower the processor is made. */
export const SLOWDOWN = 4;

export const SCREENS = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} satisfies Record<string, BrowserContextOptions>;
export type Screen = keyof typeof SCREENS;

const PROBE = readFileSync(path.join(ROOT, 'bench/page/probe.js'), 'utf8');

export interface Shift {
  /** ms since the navigation began. */
  time: number;
  value: number;
  /** Elements and how they moved: right and down, in px. */
  moved: string[];
}

/** A request; times in ms since the navigation began, bytes with headers. */
export interface Resource {
  name: string;
  start: number;
  end: number;
  bytes: number;
}

export interface Visit {
  /** ms until the frame after the one in which the last widget shows its content. */
  content: number;
  /** First contentful paint, in ms. */
  firstPaint: number;
  /** Layout shift: the worst window of at most 5 s, as browsers report it. */
  shift: number;
  shifts: Shift[];
  /** Bytes over the wire, compressed, with headers. */
  bytes: number;
  requests: number;
  /** ms of script, on the slowed processor. */
  script: number;
  /** ms of all work of the main thread. */
  task: number;
  resources: Resource[];
  pageHeight: number;
  widgetHeights: number[];
  /** What the page wrote to the console, and its faults. */
  messages: string[];
}

/** Opens an address in a context of its own and waits until its widgets show and nothing moves any more. */
export async function visit(browser: Browser, url: string, screen: Screen): Promise<Visit> {
  const context = await browser.newContext(SCREENS[screen]);
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const messages: string[] = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`));
    const cached = new Set<string>();
    const counted = new Set<string>();
    let bytes = 0;
    cdp.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.status >= 400) messages.push(`${response.status}: ${response.url}`);
      const isFetched = !response.fromDiskCache && !cached.has(requestId);
      if (isFetched && !response.url.includes('favicon')) counted.add(requestId);
    });
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (counted.has(requestId)) bytes += encodedDataLength;
    });
    cdp.on('Network.requestServedFromCache', ({ requestId }) => cached.add(requestId));
    await cdp.send('Network.enable');
    await cdp.send('Performance.enable');
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.addInitScript({ content: PROBE });
    await page.goto(url, { waitUntil: 'commit' });
    const seen = await Promise.race([
      page.evaluate<Omit<Visit, 'bytes' | 'requests' | 'script' | 'task' | 'shift' | 'messages'>>('kpBench'),
      late(url, messages),
    ]);
    const { metrics } = await cdp.send('Performance.getMetrics');
    const metric = (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? NaN);
    return {
      ...seen,
      shift: worstWindow(seen.shifts),
      bytes,
      requests: counted.size,
      script: metric('ScriptDuration'),
      task: metric('TaskDuration'),
      messages,
    };
  } finally {
    await context.close();
  }
}

const LIMIT = 60_000;

function late(url: string, messages: readonly string[]): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = () => reject(new Error(`${url} showed no content within ${LIMIT / 1000} s. ${messages.join('; ')}`));
    setTimeout(fail, LIMIT).unref();
  });
}

/** Cumulative layout shift: windows end after 1 s of rest or 5 s in all, and the worst one counts. */
function worstWindow(shifts: readonly Shift[]): number {
  let worst = 0;
  let sum = 0;
  let first = -Infinity;
  let last = -Infinity;
  for (const { time, value } of shifts) {
    if (time - last >= 1000 || time - first >= 5000) {
      sum = 0;
      first = time;
    }
    last = time;
    sum += value;
    worst = Math.max(worst, sum);
  }
  return worst;
}
