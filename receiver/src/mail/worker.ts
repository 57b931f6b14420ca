// The worker: takes due mails in hand, composes and sends each, and notes what became of it. As many receivers as share
// a database have one each; no mail is in two hands.
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Config, TownConfig } from '../config/schema.ts';
import { townOf } from '../config/towns.ts';
import { staffOf } from '../intake/recipients.ts';
import type { Log } from '../log.ts';
import type { MailOutcome, Store, StoredMail, StoredRequest } from '../store/store.ts';
import { outcomeOf } from './backoff.ts';
import { compose } from './compose/compose.ts';
import { LEASE, type Transport } from './transport.ts';

export interface Worker {
  /** There is new mail: look at once. */
  wake(): void;
  /** Takes no more in hand, and resolves when what was in hand is settled. */
  close(): Promise<void>;
}

export interface WorkerOptions {
  config: Config;
  store: Store;
  transport: Transport;
  log: Log;
  /** How many mails at once. */
  hands?: number;
  /** How often to look for due mail, in ms. */
  interval?: number;
}

const DAY = 86_400_000;

export function startWorker({ config, store, transport, log, hands = 4, interval = 5000 }: WorkerOptions): Worker {
  const me = randomUUID();
  const domain = config.smtp.from.split('@')[1] ?? hostname();
  const inHand = new Set<Promise<void>>();
  const unnoted = new Map<string, MailOutcome>();
  let quarantineAt = 0;
  let isClosed = false;
  let looking: Promise<void> | undefined;
  let isWoken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What a mail tells of, as it is stored now. */
  async function requestsOf({ town, request_id, batch }: StoredMail): Promise<StoredRequest[]> {
    if (request_id !== null) {
      const found = await store.requests.find(town, request_id);
      return found ? [found] : [];
    }
    const quarantined = await store.requests.list({ town, state: 'quarantined' });
    return quarantined.filter(({ quarantine_batch }) => quarantine_batch === batch);
  }

  /** The recipients of the mails of one kind about the same. */
  async function staffFor(mail: StoredMail, town: TownConfig): Promise<string[]> {
    if (mail.request_id === null) return staffOf(town);
    const mails = await store.mails.list({ town: mail.town, requestId: mail.request_id });
    return mails.flatMap(({ kind, recipient }) => (kind === mail.kind && recipient !== null ? [recipient] : []));
  }

  async function trySending(mail: StoredMail): Promise<MailOutcome> {
    const town = townOf(config, mail.town);
    // The town may come back into the configuration.
    if (!town) return outcomeOf({ kind: 'later', error: 'no such town' }, mail);
    const [requests, staff] = await Promise.all([requestsOf(mail), staffFor(mail, town)]);
    const message = compose({ town, mail, requests, staff });
    if (!message) return { kind: 'cancelled' };
    const fromName = config.smtp.from_name ?? town.name;
    const messageId = `${mail.id}@${domain}`;
    return outcomeOf(await transport.send({ message, messageId, fromName, date: mail.created_at }), mail);
  }

  /** What couldn't be noted, as on a full disk, is kept in mind: unnoted, a mail that went out would go out again. */
  async function settle(id: string, outcome: MailOutcome): Promise<void> {
    try {
      await store.mails.settle(me, id, outcome);
      unnoted.delete(id);
    } catch (cause) {
      unnoted.set(id, outcome);
      log('mail_not_noted', { id }, cause);
    }
  }

  async function handle(mail: StoredMail): Promise<void> {
    const outcome = await trySending(mail).catch((cause: unknown): MailOutcome => {
      log('mail_not_composed', { id: mail.id, town: mail.town }, cause);
      return outcomeOf({ kind: 'later', error: 'EINTERNAL' }, mail);
    });
    await settle(mail.id, outcome);
    log(`mail_${outcome.kind}`, {
      id: mail.id,
      town: mail.town,
      ...('error' in outcome && { code: outcome.error, count: mail.attempts + 1 }),
    });
  }

  function takeInHand(mail: StoredMail): void {
    const done = handle(mail).finally(() => {
      inHand.delete(done);
      wake();
    });
    inHand.add(done);
  }

  /** Not at each mail: there may be many towns. */
  async function tellOfQuarantine(): Promise<void> {
    if (performance.now() < quarantineAt) return;
    quarantineAt = performance.now() + interval;
    for (const [name, town] of Object.entries(config.towns)) {
      await store.mails.addQuarantineMail(name, staffOf(town), DAY);
    }
  }

  async function look(): Promise<void> {
    try {
      for (const [id, outcome] of unnoted) await settle(id, outcome);
      if (unnoted.size) return;
      await tellOfQuarantine();
      for (;;) {
        isWoken = false;
        const free = hands - inHand.size;
        const mails = free && !isClosed ? await store.mails.claim(me, free, LEASE) : [];
        mails.forEach(takeInHand);
        if (mails.length < free || !free) break;
      }
    } catch (cause) {
      log('mail_not_claimed', {}, cause);
    }
  }

  function wake(): void {
    if (isClosed) return;
    isWoken = true;
    if (looking) return;
    clearTimeout(timer);
    looking = look().finally(() => {
      looking = undefined;
      if (isClosed) return;
      // Mail that came while looking was over; else wait.
      timer = setTimeout(wake, isWoken ? 0 : interval);
    });
  }

  wake();
  return {
    wake,
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await looking;
      await Promise.all(inHand);
      for (const [id, outcome] of unnoted) await settle(id, outcome);
      await store.mails.giveBack(me).catch((cause: unknown) => log('mail_not_given_back', {}, cause));
    },
  };
}
