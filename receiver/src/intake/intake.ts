// What is done with a request that came whole: judged, given its mails and its promised date, and stored.
import { createHmac } from 'node:crypto';
import type { MembershipRequest } from 'kp-widgets/membership';
import type { Config, TownConfig } from '../config/schema.ts';
import { townOf } from '../config/towns.ts';
import { StillStoring, type Accepted, type NewMail, type Quarantine, type Store, type Way } from '../store/store.ts';
import { recipientsOf } from './recipients.ts';
import { isStamp } from './stamp.ts';

export interface Arrival {
  town: string;
  request: MembershipRequest;
  way: Way;
  /** Whether something said that it came from a page of the town. */
  isFromTown: boolean;
}

/** `storing`: the same request is being stored, and has taken longer than anybody should wait. */
export type Taken = Accepted | { kind: 'storing' };

export interface Intake {
  /** Rejects where it can't be stored; then nothing is. */
  take(arrival: Arrival): Promise<Taken>;
}

export interface IntakeOptions {
  config: Config;
  store: Store;
  now: () => number;
  /** Told when there is new mail. */
  onMail: () => void;
  /** How long the repetition of a request waits for the first, in ms. */
  patience?: number;
}

const DAY = 86_400_000;

/** The calendar day in a time zone, as UTC midnight. */
function dayAt(time: number, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  const of = (type: string) => Number(parts.formatToParts(time).find((part) => part.type === type)?.value);
  return new Date(Date.UTC(of('year'), of('month') - 1, of('day')));
}

/** Resolves to undefined after so many ms, unless the promise ends before; never rejects. */
async function waitFor(promise: Promise<unknown>, ms: number): Promise<'ended' | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), ms)));
  const ended = promise.then(
    () => 'ended' as const,
    () => 'ended' as const,
  );
  return Promise.race([ended, timeout]).finally(() => clearTimeout(timer));
}

/** The mails that follow a request at once. One in quarantine has none: what is odd gets nobody mailed by us. */
export function mailsFor(config: Config, town: TownConfig, secret: Buffer, request: MembershipRequest): NewMail[] {
  const mails: NewMail[] = recipientsOf(town, request).map((recipient) => ({ kind: 'staff', recipient }));
  const most = config.limits.confirmations_per_day;
  if (request.email !== undefined && town.confirmation && most) {
    const key = createHmac('sha256', secret).update(`recipient\n${request.email.toLowerCase()}`).digest('base64url');
    mails.push({ kind: 'confirmation', limit: { key, most } });
  }
  return mails;
}

export function createIntake({ config, store, now, onMail, patience = 5000 }: IntakeOptions): Intake {
  const running = new Map<string, Promise<Accepted>>();

  function judge({ request, way, isFromTown, town: name }: Arrival, town: TownConfig): Quarantine | undefined {
    if (request.contact_note_2) return 'honeypot';
    const { stamp } = request;
    if (stamp !== undefined && stamp !== '') {
      if (!isStamp(store.secret, name, stamp, now())) return 'stamp';
    } else if (town.require_stamp && way === 'json') return 'stamp';
    return isFromTown ? undefined : 'origin';
  }

  async function keep(arrival: Arrival, town: TownConfig): Promise<Accepted> {
    const { request, way } = arrival;
    const receivedAt = now();
    const day = dayAt(receivedAt, town.time_zone);
    const quarantine = judge(arrival, town);
    const days = town.reply_within_days;
    const accepted = await store.requests.accept({
      town: arrival.town,
      request,
      way,
      quarantine,
      receivedAt,
      year: day.getUTCFullYear(),
      replyBy: days === undefined ? undefined : new Date(day.getTime() + days * DAY).toISOString().slice(0, 10),
      mails: quarantine ? [] : mailsFor(config, town, store.secret, request),
    });
    if (accepted.kind === 'stored') onMail();
    return accepted;
  }

  return {
    async take(arrival) {
      const town = townOf(config, arrival.town);
      if (!town) throw new Error('There is no such town.');
      const key = `${arrival.town}/${arrival.request.id}`;
      const first = running.get(key);
      if (first && !(await waitFor(first, patience))) return { kind: 'storing' };
      const storing = keep(arrival, town);
      if (!running.has(key)) {
        running.set(key, storing);
        const forget = () => void (running.get(key) === storing && running.delete(key));
        storing.then(forget, forget);
      }
      return storing.catch((cause: unknown) => {
        if (cause instanceof StillStoring) return { kind: 'storing' } as const;
        throw cause;
      });
    },
  };
}
