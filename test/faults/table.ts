// The rule of every fault, for every widget of the built script, in one engine: it ends in a named state within 10 s, says
// so, leaves a way out, keeps the last good data, and neither throws nor moves the page afterwards.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedErrorCode } from '../../src/feed/feed-error.ts';
import type { Engine, EngineName } from '../engines/engine.ts';
import { launch } from '../engines/launch.ts';
import { FaultServer } from '../support/fault-server.ts';
import { CONTENT_FAULTS } from './content.ts';
import { json, type Fault } from './fault.ts';
import { AS_OF, GOOD_FEED, WIDGETS } from './good-feed.ts';
import { NETWORK_FAULTS } from './network.ts';
import { Pool } from './pool.ts';
import { tags } from './tags.ts';
import { TIME_FAULTS } from './time.ts';
import { pageOf, watch, type Ending, type Seen } from './watch.ts';

const CONTROL: Fault = { name: 'no fault at all', answer: json(GOOD_FEED), state: 'ready' };
/** As the heavy ones are measured: with nothing beside it. */
const ALONE: Fault = { ...CONTROL, name: 'no fault at all, alone', isHeavy: true };
const FAULTS = [CONTROL, ...NETWORK_FAULTS, ...CONTENT_FAULTS, ...TIME_FAULTS, ALONE];

/** Those that the script has. */
const widgets = WIDGETS.filter(({ tag }) => tags.includes(tag));

/** Within which each widget has to end, in ms, by a clock of its own; how much more a busy machine gets, the control tells. */
const LIMIT = 10_000;

/** How long a test may wait for its page's turn, in ms. */
const TURN = 300_000;

/** A control slower than this, in ms, tells of a machine on which a moment's wait is no measure. */
const BUSY = 1000;

/** What a citizen reads of a failure. */
const SENTENCES: Partial<Record<FeedErrorCode, string>> = {
  unreachable: 'Server úřadu neodpovídá, nebo nejste připojeni k internetu.',
  timeout: 'Server úřadu odpovídá příliš pomalu.',
  not_found: 'Údaje tu teď nejsou k dispozici.',
  forbidden: 'Údaje teď nejsou veřejně přístupné.',
  http: 'Server úřadu hlásí chybu.',
};
const UNREADABLE = 'Údaje teď nelze přečíst';

const SAFE = /^(https?:\/\/(?![^/]*@)|mailto:|tel:|#|\?|\/)/;

/** Registers the tests of the whole table. */
export function describeFaults(name: EngineName): void {
  // Firefox can't be asked anything while it asks the visitor.
  const isBlind = (fault: Fault): boolean => name === 'Firefox' && !!fault.isCovered;
  const inThis = (fault: Fault): Fault => {
    if (fault.forgivenBy !== name) return fault;
    const { name: itsName, answer } = fault;
    return { name: itsName, answer, state: 'ready' };
  };
  const seen = FAULTS.filter((fault) => !isBlind(fault)).map(inThis);
  let engine: Engine;
  let server: FaultServer;
  let visits: Map<Fault, Promise<Seen>>;

  beforeAll(async () => {
    const pageFor = (fault: Fault, one: FaultServer) => pageOf(fault, one, tags, AS_OF);
    server = await new FaultServer(seen, GOOD_FEED, pageFor).start();
    engine = await launch(name);
    // Those that wait go at once, those that work in turn, and then the heavy ones, each alone.
    const [slow, quick, heavy] = [new Pool(8), new Pool(3), new Pool(1)];
    visits = new Map();
    const start = (pool: Pool, fault: Fault) =>
      visits.set(
        fault,
        pool.run(() => watch(engine, server, fault)),
      );
    for (const fault of seen) if (!fault.isHeavy) start(fault.isSlow ? slow : quick, fault);
    const others = Promise.allSettled([...visits.values()]);
    void heavy.run(() => others);
    for (const fault of seen) if (fault.isHeavy) start(heavy, fault);
    for (const visit of visits.values()) visit.catch(() => undefined);
  });

  afterAll(async () => {
    await engine.close();
    await server.close();
  });

  /** How long the widgets take where nothing is wrong, in ms: a measure of what else the machine does. */
  async function delayOfControl(): Promise<number> {
    const { endings } = await visits.get(CONTROL)!;
    return Math.max(...Object.values(endings.first).map(({ time }) => time));
  }

  /** What holds of every ending. */
  function expectCommon(fault: Fault, ending: Ending, slack: number): void {
    expect(ending.time, 'time').toBeLessThan(LIMIT + slack);
    if (fault.hides) expect(ending.text).not.toMatch(fault.hides);
    for (const link of ending.links) expect(link).toMatch(SAFE);
  }

  it('stands over every widget of the script', () => {
    expect(widgets.map(({ tag }) => tag).sort()).toEqual([...tags].sort());
  });

  for (const fault of FAULTS.filter(isBlind)) describe.skip(fault.name, () => it('the page', () => undefined));
  describe.each(seen.map((fault) => [fault.name, fault] as const))('%s', (_, fault) => {
    it.each(widgets)('$tag', { timeout: TURN }, async ({ tag, word }) => {
      const [{ endings }, delay] = await Promise.all([visits.get(fault)!, delayOfControl()]);
      const slack = 500 + 2 * delay;
      const [first, later] = [endings.first[tag]!, endings.later[tag]!];
      expectCommon(fault, first, slack);
      expectCommon(fault, later, slack);
      const state = fault.empty?.includes(tag) ? 'empty' : fault.state;
      const codes = [fault.code ?? '', ...(name === 'Firefox' && fault.slowCode ? [fault.slowCode] : [])];
      expect(first.state).toBe(state);
      expect(codes).toContain(first.code);
      expect(later.state).toBe(state === 'error' ? 'stale' : state);
      if (state === 'error') {
        expect(first.text).toContain(SENTENCES[first.code as FeedErrorCode] ?? UNREADABLE);
        expect(first.text).toContain('Zkusit znovu');
        expect(first.hasWayOut).toBe(true);
        expect(later.text).toContain('Novější údaje se teď nepodařilo načíst');
      }
      if (state === 'empty') {
        for (const { text } of [first, later]) expect(text.trim().length).toBeGreaterThan(20);
      } else {
        expect(later.text).toContain(word);
        if (state === 'ready') expect(first.text).toContain(word);
      }
      const read = fault.reads?.[tag];
      if (read) expect(first.text).toContain(read);
    });

    it('the page', { timeout: TURN }, async () => {
      const { errors, shift, moved, isPolluted, afterRetry } = await visits.get(fault)!;
      expect(errors).toEqual([]);
      expect(isPolluted).toBe(false);
      // A machine that is too busy to load the words for a failure in time shows them late.
      const isBusy = (await delayOfControl()) > BUSY;
      if (isBusy && shift) console.log(`${fault.name}: moved by ${shift} on a busy machine`);
      expect({ shift, moved }).toEqual(
        isBusy ? { shift: expect.closeTo(0, 1) as number, moved } : { shift: 0, moved: [] },
      );
      if (afterRetry) expect(afterRetry).toEqual(tags.map(() => 'ready'));
      // How much other engines take in before they hand it on is their own affair.
      if (name === 'Chromium' && fault.mostSent) expect(server.sent.get(fault.name)).toBeLessThan(fault.mostSent);
    });
  });

  // Others don't tell of long tasks, and the pauses of a timer hold what they draw and fetch as well.
  describe.skipIf(name !== 'Chromium')('the main thread', () => {
    it.each(FAULTS.filter(({ isHeavy }) => isHeavy))('is not held by $name', { timeout: TURN }, async (fault) => {
      const [{ longest, bare }, control] = await Promise.all([visits.get(fault)!, visits.get(ALONE)!]);
      console.log(
        `${fault.name}: longest task ${longest} ms; a bare page ${bare} ms; the widgets without a fault ${control.longest} ms`,
      );
      // 200 ms is for a machine that does nothing else; the two controls tell how far this one is from that.
      expect(longest).toBeLessThan(Math.max(200, 3 * (bare + control.longest)));
    });
  });
}
