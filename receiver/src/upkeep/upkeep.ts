// What a receiver does without being asked: reminds the staff of what nobody has handled, and erases what was handled or
// mailed, or what nobody has let out of quarantine, long enough ago. As many receivers as share a database may do it; each step is done once.
import type { Config, TownConfig } from '../config/schema.ts';
import { recipientsOf } from '../intake/recipients.ts';
import type { Log } from '../log.ts';
import { StillLocked, type NewMail, type Store, type StoredRequest } from '../store/store.ts';
import { isOddTime } from './odd-time.ts';

export interface Upkeep {
  close(): Promise<void>;
}

export interface UpkeepOptions {
  config: Config;
  store: Store;
  log: Log;
  /** Told when there is new mail. */
  onMail: () => void;
  /** In ms. Often enough for the watch over the clock. */
  interval?: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

async function remind({ config, store, log, onMail }: UpkeepOptions): Promise<void> {
  for (const [name, town] of Object.entries(config.towns)) {
    const days = town.retention.remind_after_days;
    if (days === undefined) continue;
    const mailsFor = ({ request }: StoredRequest): NewMail[] =>
      request ? recipientsOf(town, request).map((recipient) => ({ kind: 'reminder', recipient })) : [];
    const count = await store.upkeep.remind(name, days * DAY, mailsFor);
    if (!count) continue;
    log('reminded', { town: name, count });
    onMail();
  }
}

/** The ids of a town's requests whose time is over. */
async function overdue(store: Store, name: string, { retention }: TownConfig, now: number): Promise<string[]> {
  const {
    erase_after_handling_days: handledFor,
    erase_after_mailing_days: mailedFor,
    erase_quarantined_after_days: toldFor,
  } = retention;
  const before = (days: number) => now - days * DAY;
  const handled =
    handledFor === undefined
      ? []
      : await store.requests.list({ town: name, state: 'handled', handledBefore: before(handledFor) });
  const mailed = mailedFor === undefined ? [] : await store.upkeep.mailedToStaff(name, before(mailedFor));
  const told = toldFor === undefined ? [] : await store.upkeep.toldOfQuarantine(name, before(toldFor));
  const ids = [
    ...handled.filter(({ handled_at }) => handled_at !== null && !isOddTime(handled_at, now)),
    ...[...mailed, ...told].filter(({ told_at }) => !isOddTime(told_at, now)),
  ].map(({ id }) => id);
  return [...new Set(ids)];
}

async function erase({ config, store, log }: UpkeepOptions): Promise<void> {
  const { now, heldUntil } = await store.upkeep.watchClock();
  if (heldUntil > now) return log('erasure_held');
  for (const [name, town] of Object.entries(config.towns)) {
    for (const id of await overdue(store, name, town, now)) {
      await store.requests.erase(name, id).catch((cause: unknown) => {
        // Erased, but for SQLite's log: the next time.
        if (!(cause instanceof StillLocked)) throw cause;
      });
      log('erased', { town: name, id });
    }
  }
}

/** Once, now. Rejects where the database fails. */
export async function runUpkeep(options: UpkeepOptions): Promise<void> {
  await remind(options);
  await erase(options);
  // What an erasure couldn't clear, because another program was reading.
  await options.store.upkeep.scrub().catch((cause: unknown) => {
    if (!(cause instanceof StillLocked)) throw cause;
  });
}

/** At once and then every hour, until `close`. */
export function startUpkeep(options: UpkeepOptions): Upkeep {
  const { log, interval = HOUR } = options;
  let isClosed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();

  function run(): void {
    running = runUpkeep(options)
      .catch((cause: unknown) => log('upkeep_failed', {}, cause))
      .finally(() => {
        if (!isClosed) timer = setTimeout(run, interval);
      });
  }

  run();
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await running;
    },
  };
}
