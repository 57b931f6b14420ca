// Puts a widget on a page and takes it off, many times, and counts what is left: bytes, listeners, timers, observers.
import type { Browser, Page } from 'playwright';
import { settled } from './visit.ts';

/** What the page holds; all of it is counted from before the script ran. */
export interface Held {
  listeners: number;
  timers: number;
  observers: number;
}

export interface Left {
  /** Bytes more than after the warm-up. */
  bytes: number;
  held: Held;
  /** Elements of the kind that the engine still keeps, beyond those after the warm-up. */
  elements: number;
}

/** Runs in the page before any script: counts what is added to it and not taken away. */
function countHeld(): void {
  const listeners = new Map<EventTarget, Set<string>>();
  const timers = new Set<unknown>();
  const observers = new Set<unknown>();
  const numbers = new WeakMap<object, number>();
  let last = 0;
  const keyOf = (type: string, listener: object, options: unknown): string => {
    if (!numbers.has(listener)) numbers.set(listener, (last += 1));
    return `${type} ${numbers.get(listener)} ${Boolean(typeof options === 'object' ? (options as AddEventListenerOptions)?.capture : options)}`;
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const isOfPage = (target: EventTarget): boolean => target === window || target === document;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = (this as EventTarget | undefined) ?? window;
    if (listener && isOfPage(target)) {
      if (!listeners.has(target)) listeners.set(target, new Set());
      listeners.get(target)!.add(keyOf(type, listener, options));
    }
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = (this as EventTarget | undefined) ?? window;
    if (listener && isOfPage(target)) listeners.get(target)?.delete(keyOf(type, listener, options));
    removeEventListener.call(target, type, listener, options);
  };
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  window.setTimeout = ((run: (...args: unknown[]) => void, time?: number, ...args: unknown[]) => {
    const id = setTimeout(() => {
      timers.delete(id);
      run(...args);
    }, time);
    timers.add(id);
    return id;
  }) as typeof setTimeout;
  window.setInterval = ((run: () => void, time?: number) => {
    const id = setInterval(run, time);
    timers.add(id);
    return id;
  }) as typeof setInterval;
  window.clearTimeout = (id) => {
    timers.delete(id);
    clearTimeout(id);
  };
  window.clearInterval = (id) => {
    timers.delete(id);
    clearInterval(id);
  };
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const { prototype } = window[name] as unknown as {
      prototype: { observe: (...args: unknown[]) => void; disconnect: () => void };
    };
    const { observe, disconnect } = prototype;
    prototype.observe = function (...args) {
      observers.add(this);
      observe.apply(this, args);
    };
    prototype.disconnect = function () {
      observers.delete(this);
      disconnect.call(this);
    };
  }
  Object.assign(window, {
    kpHeld: (): Held => ({
      listeners: [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
      timers: timers.size,
      observers: observers.size,
    }),
  });
}

/** Opens a page with one widget that stays, and waits until only its clock goes. */
export async function openCounted(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(countHeld);
  await page.goto(url);
  await settled(page);
  // What waits for a widget's late script gives up after some seconds.
  await page.waitForFunction(() => (window as unknown as { kpHeld(): Held }).kpHeld().timers === 1);
  return page;
}

/** Mounts a widget so many times, each until it is drawn. */
function mount(page: Page, tag: string, times: number): Promise<void> {
  return page.evaluate(
    async ({ tag, times }) => {
      for (let time = 0; time < times; time += 1) {
        const widget = document.createElement(tag) as HTMLElement & { state: string; updateComplete: Promise<unknown> };
        widget.setAttribute('refresh', '60');
        document.body.append(widget);
        await widget.updateComplete;
        if (!/ready|empty/.test(widget.state)) throw new Error(`<${tag}> is ${widget.state}`);
        widget.remove();
        // Lets the browser breathe as a page does.
        if (time % 20 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    { tag, times },
  );
}

/** Mounts and unmounts a widget whose feed is there already; the page was opened with `openCounted`. */
export async function mountMany(page: Page, tag: string, times: number): Promise<Left> {
  const session = await page.context().newCDPSession(page);
  const usage = async (): Promise<number> => {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    // More than once: what is freed lets go of more.
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const alive = async (): Promise<number> => {
    const { result } = await session.send('Runtime.evaluate', { expression: `customElements.get('${tag}').prototype` });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
    const { result: length } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
    });
    await session.send('Runtime.releaseObject', { objectId: objects.objectId! });
    return Number(length.value);
  };
  const heldNow = () => page.evaluate(() => (window as unknown as { kpHeld(): Held }).kpHeld());
  await mount(page, tag, 20);
  const [before, held, elements] = [await usage(), await heldNow(), await alive()];
  await mount(page, tag, times);
  const bytes = (await usage()) - before;
  const after = await heldNow();
  const left = {
    bytes,
    held: {
      listeners: after.listeners - held.listeners,
      timers: after.timers - held.timers,
      observers: after.observers - held.observers,
    },
    elements: (await alive()) - elements,
  };
  await session.detach();
  return left;
}
