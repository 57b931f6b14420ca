// When a mail that was not taken is tried again, and when it is given up.
import type { MailKind, MailOutcome } from '../store/store.ts';
import type { Delivery } from './transport.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const FIRST = MINUTE / 2;
const LONGEST = HOUR / 2;
/** About five days of half hours, as mail servers have it. */
const MOST_TRIES = 240;

/** A mail server that refuses the staff for good may be one that was set up wrongly: some more tries, hours apart. */
const AFTER_REFUSALS = [5 * MINUTE, HOUR, 6 * HOUR, 12 * HOUR, 23 * HOUR];

/** Not all at once when a mail server is back: up to a fifth sooner or later. */
const spread = (ms: number, random: () => number) => Math.round(ms * (0.8 + 0.4 * random()));

/** What becomes of a mail after a try, the one after those that are counted in it. */
export function outcomeOf(
  delivery: Delivery,
  { kind, attempts, refusals }: { kind: MailKind; attempts: number; refusals: number },
  random: () => number = Math.random,
): MailOutcome {
  if (delivery.kind === 'sent') return delivery;
  const { error } = delivery;
  if (delivery.kind === 'refused') {
    // A person's address that is refused is one that was mistyped.
    const after = kind === 'confirmation' ? undefined : AFTER_REFUSALS[refusals];
    const isRefused = true;
    return after === undefined
      ? { kind: 'failed', error, isRefused }
      : { kind: 'later', after: spread(after, random), error, isRefused };
  }
  if (attempts + 1 >= MOST_TRIES) return { kind: 'failed', error };
  return { kind: 'later', after: spread(Math.min(FIRST * 2 ** attempts, LONGEST), random), error };
}
