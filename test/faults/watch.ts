// Opens the page of a fault, with every widget twice: one that never had data, and one that had them before the fault.
// Notes how each ends, when, and what the page went through meanwhile. In any engine.
import type { Engine, Tab } from '../engines/engine.ts';
import type { FaultServer, FeedName } from '../support/fault-server.ts';
import type { Fault } from './fault.ts';
import { probe, type Probe, type Probed } from './probe.ts';

/** How long a page may take, in ms: more than its probe waits, on a busy machine. */
const PATIENCE = 120_000;

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
  /** Layout shift after all had ended; Chromium alone tells how much. */
  shift: number;
  moved: string[];
  /** The longest task of the main thread, in ms. */
  longest: number;
  isPolluted: boolean;
  /** How long a bare page takes, in the same browser at the same time, to read the feed and to show its longest texts. */
  bare: number;
  /** States of the widgets without data after the server was mended and one retry was pressed. */
  afterRetry?: string[];
}

/** The page of a fault. */
export function pageOf(fault: Fault, server: FaultServer, tags: readonly string[], asOf: string): string {
  const column = (name: FeedName) =>
    `<div>${tags.map((tag) => `<${tag} data-name="${name}" feed="${server.feedUrl(fault, name)}"></${tag}>`).join('\n')}</div>`;
  const clock = fault.clock ? `(${String(setClock)})('${fault.clock}');` : '';
  return `<!DOCTYPE html><html lang="cs"><meta charset="utf-8"><title>Zkouška</title>
<style>body { display: grid; grid-template-columns: 1fr 1fr; gap: 20px; align-items: start; }</style>
<script>${clock}(${String(probe)})();</script>
<script type="module" src="/kp/kp-widgets.js"${fault.clock ? '' : ` data-as-of="${asOf}"`}></script>
<body>${column('first')}${column('later')}</body></html>`;
}

/** Runs in the page: its clock is wrong by as much as lies between now and the instant. */
function setClock(instant: string): void {
  const now = Date.now.bind(Date);
  const offset = Date.parse(instant) - now();
  Date.now = () => now() + offset;
}

export async function watch(engine: Engine, server: FaultServer, fault: Fault): Promise<Seen> {
  const tab = await inTime(engine.open({ width: 1200, height: 2000 }));
  try {
    return await inTime(look(tab, engine, server, fault));
  } finally {
    await inTime(tab.close());
  }
}

async function look(tab: Tab, engine: Engine, server: FaultServer, fault: Fault): Promise<Seen> {
  const { endings, ...rest } = await probeTwice(tab, server, fault);
  const seen: Seen = { endings: { first: {}, later: {} }, ...rest, errors: [], bare: 0 };
  for (const { tag, name, ...ending } of endings) seen.endings[name][tag] = ending;
  if (fault.isHeavy && fault.state === 'ready') seen.bare = await measureBare(tab, server.feedUrl(fault, 'later'));
  const isCovered = fault.isCovered && engine.name !== 'Chromium';
  if (fault.state === 'error' && fault.from !== 'closing' && !isCovered)
    seen.afterRetry = await retry(tab, server, fault);
  seen.errors = await tab.evaluate(() => (window as unknown as Probed).kpErrors);
  return seen;
}

/** On a busy machine the words of a failure may come late, and so move what is there; but not twice. */
async function probeTwice(tab: Tab, server: FaultServer, fault: Fault): Promise<Probe> {
  const probePage = async () => {
    await tab.goto(server.pageUrl(fault));
    return tab.evaluate(() => (window as unknown as Probed).kpProbe);
  };
  const first = await probePage();
  if ((!first.shift && !first.moved.length) || fault.from === 'closing') return first;
  const { shift, moved } = await probePage();
  return { ...first, shift, moved };
}

/** A page that never tells, as where the browser waits for a visitor, must not hold up the others. */
function inTime<Result>(told: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page never came to an end.')), PATIENCE);
  });
  return Promise.race([told, late]).finally(() => clearTimeout(timer));
}

/** Each text as often as the widgets show it: once in either column. */
function measureBare(tab: Tab, url: string): Promise<number> {
  return tab.evaluate(async (address) => {
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

async function retry(tab: Tab, server: FaultServer, fault: Fault): Promise<string[]> {
  server.mend(fault);
  const { x, y } = await tab.evaluate(() => {
    const button = document.querySelector('[data-name=first]')!.shadowRoot!.querySelector('[part=retry]')!;
    button.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await tab.clickAt(x, y);
  return tab.evaluate(async () => {
    const limit = performance.now() + 15_000;
    const states = () =>
      [...document.querySelectorAll<HTMLElement & { state: string }>('[data-name=first]')].map(({ state }) => state);
    while (!states().every((state) => state === 'ready') && performance.now() < limit) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return states();
  });
}
