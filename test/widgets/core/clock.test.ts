// The clock that all widgets hear: on whole minutes, while the page is seen and somebody listens.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { now, onMinute } from '../../../src/core/clock.ts';

const START = Date.UTC(2026, 10, 23, 12, 0, 20);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: START });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** As if the page's tab were hidden or shown. */
function show(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

it('ticks on the whole minute, and no more once nobody listens', () => {
  const ticks: number[] = [];
  const stop = onMinute(() => ticks.push(now()));
  vi.advanceTimersByTime(39_999);
  expect(ticks).toEqual([]);
  vi.advanceTimersByTime(60_001);
  expect(ticks).toEqual([START + 40_000, START + 100_000]);
  stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(120_000);
  expect(ticks).toHaveLength(2);
});

it('stands while the page is hidden, and ticks at once when it is seen again', () => {
  const listener = vi.fn();
  const stop = onMinute(listener);
  show('hidden');
  vi.advanceTimersByTime(600_000);
  const before = listener.mock.calls.length;
  show('visible');
  expect(listener).toHaveBeenCalledTimes(before + 1);
  expect(before).toBeLessThanOrEqual(1);
  stop();
});

it('lets a listener leave while it ticks', () => {
  const second = vi.fn();
  const stopFirst = onMinute(() => stopFirst());
  const stopSecond = onMinute(second);
  vi.advanceTimersByTime(60_000);
  expect(second).toHaveBeenCalledOnce();
  stopSecond();
  expect(vi.getTimerCount()).toBe(0);
});
