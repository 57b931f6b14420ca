// What has arrived, in memory alone: each id once, with the first answer for its repetitions.
import { formatBody } from '../../src/membership/format-body.ts';
import type { MembershipRequest } from '../../src/membership/schema.ts';
import { localAt } from '../../src/planning/zone.ts';

const TIME_ZONE = 'Europe/Prague';
const DAY = 86_400_000;
/** So that a script left running can't fill the memory; the oldest goes first. */
const MOST = 500;

/** The body of a 201. */
export interface Receipt {
  reference: string;
  reply_by?: string;
}

export interface Arrival {
  request: MembershipRequest;
  receipt: Receipt;
  /** Epoch ms. */
  at: number;
  way: 'json' | 'form';
  /** How often it came again. */
  repeats: number;
  /** Why a person should look before trusting it; undefined where nothing is odd. */
  quarantine: 'honeypot' | 'stamp' | 'origin' | undefined;
}

export interface BoxOptions {
  now: () => number;
  /** From the feed's `joining.reply_within_days`; without it no date is promised. */
  replyWithinDays: number | undefined;
}

/** A stamp isn't what anybody said: it may come between two tries of one request. */
function contentOf(request: MembershipRequest): string {
  return formatBody({ ...request, stamp: undefined });
}

export class Box {
  #arrivals = new Map<string, Arrival>();
  #count = 0;
  readonly #options: BoxOptions;

  constructor(options: BoxOptions) {
    this.#options = options;
  }

  /** Newest first. */
  get arrivals(): Arrival[] {
    return [...this.#arrivals.values()].reverse();
  }

  /** Stores it, or finds what was stored under its id; undefined where that was another body. */
  take(request: MembershipRequest, way: Arrival['way'], quarantine: Arrival['quarantine']): Arrival | undefined {
    const known = this.#arrivals.get(request.id);
    if (known) {
      if (contentOf(known.request) !== contentOf(request)) return undefined;
      known.repeats++;
      return known;
    }
    const at = this.#options.now();
    const arrival: Arrival = { request, receipt: this.#receipt(at), at, way, repeats: 0, quarantine };
    this.#arrivals.set(request.id, arrival);
    const [oldest] = this.#arrivals.keys();
    if (this.#arrivals.size > MOST && oldest !== undefined) this.#arrivals.delete(oldest);
    return arrival;
  }

  forgetAll(): void {
    this.#arrivals.clear();
  }

  #receipt(at: number): Receipt {
    const { year, month, day } = localAt(at, TIME_ZONE);
    const reference = `${year}-${String(++this.#count).padStart(4, '0')}`;
    const { replyWithinDays: days } = this.#options;
    if (days === undefined) return { reference };
    return { reference, reply_by: new Date(Date.UTC(year, month - 1, day) + days * DAY).toISOString().slice(0, 10) };
  }
}
