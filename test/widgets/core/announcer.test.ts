// The live region of the page: what is said, how often and in which order.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announce } from '../../../src/core/announcer.ts';

const region = (): HTMLElement => document.querySelector('[data-kp-announcer]')!;

/** Everything that stands in the region during so many milliseconds. */
function saidWithin(milliseconds: number): string[] {
  const said: string[] = [];
  for (let passed = 0; passed < milliseconds; passed += 20) {
    vi.advanceTimersByTime(20);
    const words = region().textContent;
    if (words !== (said.at(-1) ?? '') || !said.length) said.push(words);
  }
  return said.filter(Boolean);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
});

it('says several failures one after another, each once', () => {
  announce('Aktuality se nepodařilo načíst.', 'cs');
  announce('Kontakt se nepodařilo načíst.', 'cs');
  announce('Aktuality se nepodařilo načíst.', 'cs');
  announce('The groups could not be loaded.', 'en');
  expect(saidWithin(4000)).toEqual([
    'Kontakt se nepodařilo načíst.',
    'Aktuality se nepodařilo načíst.',
    'The groups could not be loaded.',
  ]);
  expect(region().lang).toBe('en');
});

it('says the same again where it has happened again', () => {
  announce('Soubor je stažený.', 'cs');
  vi.advanceTimersByTime(3000);
  expect(region().textContent).toBe('Soubor je stažený.');
  announce('Soubor je stažený.', 'cs');
  expect(region().textContent).toBe('');
  vi.advanceTimersByTime(200);
  expect(region().textContent).toBe('Soubor je stažený.');
});

it('says last what has happened last: a failure, another try, the same failure', () => {
  announce('Nepodařilo se odeslat.', 'cs');
  vi.advanceTimersByTime(300);
  announce('Odesíláme…', 'cs');
  announce('Nepodařilo se odeslat.', 'cs');
  announce('Odesíláme…', 'cs');
  announce('Nepodařilo se odeslat.', 'cs');
  expect(saidWithin(4000)).toEqual(['Nepodařilo se odeslat.', 'Odesíláme…', 'Nepodařilo se odeslat.']);
});

it('takes away what no longer holds, and stands in the page again where the page has lost it', () => {
  announce('Jedna', 'cs');
  vi.advanceTimersByTime(10_000);
  expect(region().textContent).toBe('');
  region().remove();
  announce('Dvě', 'cs');
  vi.advanceTimersByTime(200);
  expect(region().textContent).toBe('Dvě');
  expect(document.querySelectorAll('[data-kp-announcer]')).toHaveLength(1);
});

it('is polite, read as a whole, not seen and out of the way', () => {
  announce('Jedna', 'cs');
  expect([region().ariaLive, region().ariaAtomic]).toEqual(['polite', 'true']);
  const { width, height } = region().getBoundingClientRect();
  expect([width, height]).toEqual([1, 1]);
});
