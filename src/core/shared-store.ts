// One store for all widgets of a page, under a registered symbol and with a version, so that two scripts share it.
// What stands there was put by the page, so it is looked at before it is used.
import { createStore, type FeedStore } from '../feed/store.ts';
import { now } from './clock.ts';
import { warnOnce } from './warn-once.ts';

const KEY = Symbol.for('kp-widgets');
const VERSION = 1;

interface Shared {
  version: number;
  store: FeedStore;
}

let own: FeedStore | undefined;

function isShared(value: unknown): value is Shared {
  if (typeof value !== 'object' || value === null) return false;
  const { version, store } = value as Partial<Shared>;
  return (
    version === VERSION &&
    typeof store === 'object' &&
    store !== null &&
    (['snapshot', 'subscribe', 'load', 'reload'] as const).every((method) => typeof store[method] === 'function')
  );
}

/** The store of this page. */
export function pageStore(): FeedStore {
  let present: unknown;
  try {
    present = Reflect.get(globalThis, KEY);
    if (isShared(present)) return present.store;
  } catch {
    // A getter or proxy of the page that throws is no store of ours.
  }
  own ??= createStore({ now });
  const shared: Shared = { version: VERSION, store: own };
  // A stranger's value under our symbol is left alone; then each script keeps a store of its own.
  if (present !== undefined) warnOnce('scripts of two versions on this page ask for the feed each on its own.');
  else Reflect.defineProperty(globalThis, KEY, { value: shared, configurable: true });
  return own;
}
