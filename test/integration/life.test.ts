// Widgets that come and go two hundred times leave nothing behind: no listener, no timer, no observer.
import { fixture } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageStore } from '../../src/core/shared-store.ts';
import { contact, feedOf, programme } from '../../stories/feeds.ts';
import { CardHarness } from '../support/card-harness.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';
import { TimelineHarness } from '../support/timeline-harness.ts';

const FEED = feedOf({ contacts: [contact()], grant_programmes: [programme()] });
const TIMES = 200;

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().start();
});

afterEach(() => {
  server.stop();
  vi.restoreAllMocks();
});

/** Counts what is held by the page now: everything added and not yet taken away. */
class Ledger {
  readonly #timers = new Set<unknown>();
  readonly #observers = new Set<unknown>();
  readonly #listeners = { count: 0 };

  constructor() {
    const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((run: () => void, time?: number) => {
      const id = setTimeout(() => {
        this.#timers.delete(id);
        run();
      }, time);
      this.#timers.add(id);
      return id;
    });
    vi.spyOn(globalThis, 'clearTimeout').mockImplementation((id) => {
      this.#timers.delete(id);
      clearTimeout(id);
    });
    vi.spyOn(globalThis, 'setInterval').mockImplementation((run: () => void, time?: number) => {
      const id = setInterval(run, time);
      this.#timers.add(id);
      return id;
    });
    vi.spyOn(globalThis, 'clearInterval').mockImplementation((id) => {
      this.#timers.delete(id);
      clearInterval(id);
    });
    const listeners = this.#listeners;
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const isOfPage = (target: unknown): boolean => target === document || target === globalThis;
    vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (this: EventTarget, ...args) {
      if (isOfPage(this)) listeners.count += 1;
      addEventListener.apply(this, args);
    });
    vi.spyOn(EventTarget.prototype, 'removeEventListener').mockImplementation(function (this: EventTarget, ...args) {
      if (isOfPage(this)) listeners.count -= 1;
      removeEventListener.apply(this, args);
    });
    const [observe, disconnect] = [MutationObserver.prototype.observe, MutationObserver.prototype.disconnect];
    const observers = this.#observers;
    vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (this: MutationObserver, ...args) {
      observers.add(this);
      observe.apply(this, args);
    });
    vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
      observers.delete(this);
      disconnect.apply(this);
    });
  }

  get held(): { timers: number; observers: number; listeners: number } {
    return { timers: this.#timers.size, observers: this.#observers.size, listeners: this.#listeners.count };
  }
}

describe('two hundred mounts', () => {
  it('leave no timer, observer or listener', async () => {
    const url = server.serve(FEED);
    const first = await TimelineHarness.open({ feed: url });
    await first.reaches('ready');
    first.element.remove();
    const parent = await fixture('<div></div>');
    const ledger = new Ledger();

    for (let time = 0; time < TIMES; time += 1) {
      const [timeline, card] = [
        document.createElement('kp-grant-timeline'),
        document.createElement('kp-coordinator-card'),
      ];
      for (const widget of [timeline, card]) {
        widget.lang = 'cs';
        widget.feed = url;
        widget.refresh = 30;
      }
      parent.append(timeline, card);
      if (time === 0) {
        await timeline.updateComplete;
        // What this very test would not see, were the ledger blind.
        expect(ledger.held.timers).toBeGreaterThanOrEqual(3);
        expect(ledger.held.observers).toBeGreaterThanOrEqual(2);
        expect(ledger.held.listeners).toBe(1);
      }
      await timeline.updateComplete;
      parent.replaceChildren();
    }

    await eventually(() => expect(ledger.held).toEqual({ timers: 0, observers: 0, listeners: 0 }));
    expect(server.countOf(url)).toBe(1);
  });

  it('leave no subscription in the store', async () => {
    const url = server.serve(FEED);
    const subscribe = vi.spyOn(pageStore(), 'subscribe');
    let open = 0;
    subscribe.mockImplementation(() => {
      open += 1;
      let isOpen = true;
      return () => {
        if (isOpen) open -= 1;
        isOpen = false;
      };
    });
    const parent = await fixture('<div></div>');
    for (let time = 0; time < TIMES; time += 1) {
      const card = document.createElement('kp-coordinator-card');
      card.feed = url;
      parent.append(card);
      await card.updateComplete;
      card.feed = `${url}?${time}`;
      await card.updateComplete;
      expect(open).toBe(1);
      card.remove();
    }
    expect(open).toBe(0);
  });
});

describe('a widget that is taken off and put back', () => {
  it('goes on with the clock and with what has changed meanwhile', async () => {
    const url = server.answer(({ count }) =>
      Response.json(feedOf({ contacts: [contact({ name: `Verze ${count}`, titles_before: undefined })] })),
    );
    const card = await CardHarness.open({ feed: url });
    await card.reaches('ready');
    const parent = card.element.parentElement!;
    card.element.remove();
    await pageStore().reload(url);
    expect(card.headings).toEqual(['h2 Verze 1']);
    parent.append(card.element);
    await card.settled();
    expect(card.headings).toEqual(['h2 Verze 2']);
  });

  it('shows a feed that was on its way when it was taken off', async () => {
    const { url, release } = server.hold(FEED);
    const card = await CardHarness.open({ feed: url });
    const parent = card.element.parentElement!;
    card.element.remove();
    await eventually(() => expect(server.requests[0]!.init.signal!.aborted).toBe(true));
    parent.append(card.element);
    release();
    await card.reaches('ready');
    expect(server.countOf(url)).toBe(2);
  });
});
