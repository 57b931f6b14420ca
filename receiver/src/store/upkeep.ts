// What a receiver does to its store without being asked: reminds, and knows whether the clock may be believed before it
// erases anything.
import { sql, type Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import { addMails, type NewMail } from './mails.ts';
import { toStored, type StoredRequest } from './requests.ts';
import type { Tables } from './tables.ts';

export interface Upkeep {
  /** The database's clock, in epoch ms. */
  now(): Promise<number>;
  /**
   * Notes that a receiver looks at the clock now, and tells until when (epoch ms) nothing may be erased by it: 0, or a
   * week after it jumped. To be called more often than every `LONGEST_STEP` ms.
   */
  watchClock(): Promise<{ now: number; heldUntil: number }>;
  /** As `watchClock` has left it; undefined where nobody has looked yet. */
  clock(): Promise<{ seen: number; heldUntil: number } | undefined>;
  /**
   * Writes the mails about each open request of a town that came more than `after` ms ago, and that nobody was reminded
   * of for as long. How many requests.
   */
  remind(town: string, after: number, mailsFor: (stored: StoredRequest) => readonly NewMail[]): Promise<number>;
  /** A town's requests whose mails to the staff were all sent, the last before a time (epoch ms). */
  mailedToStaff(town: string, before: number): Promise<{ id: string; told_at: number }[]>;
  /** A town's requests that are still in quarantine, and of which the staff's last mail was sent before a time (epoch ms). */
  toldOfQuarantine(town: string, before: number): Promise<{ id: string; told_at: number }[]>;
  /** Leaves nothing of what was erased in SQLite's log. Rejects with `StillLocked` where another program reads there. */
  scrub(): Promise<void>;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A clock that is further on than that since it was last looked at has jumped, or the receiver was off. */
export const LONGEST_STEP = 3 * DAY;
/** A clock is set back by less than that in ordinary life. */
const LONGEST_STEP_BACK = HOUR;
/** Long enough for a person to see that a clock is wrong. */
const HOLD = 7 * DAY;

const NAME = 'upkeep_clock';

async function readNow(db: Transaction<Tables> | Engine['db'], engine: Engine): Promise<number> {
  const { rows } = await sql<{ now: number }>`select ${engine.now} as now`.execute(db);
  return rows[0]!.now;
}

async function readClock(db: Transaction<Tables> | Engine['db']) {
  const row = await db.selectFrom('settings').select('value').where('name', '=', NAME).executeTakeFirst();
  const [seen, heldUntil] = row?.value.split(' ').map(Number) ?? [];
  return seen === undefined || heldUntil === undefined ? undefined : { seen, heldUntil };
}

export function createUpkeep(engine: Engine): Upkeep {
  const { db } = engine;

  return {
    now: () => readNow(db, engine),

    clock: () => readClock(db),

    watchClock: () =>
      engine.write(async (db) => {
        const now = await readNow(db, engine);
        const last = await readClock(db);
        const step = last ? now - last.seen : 0;
        const hasJumped = step > LONGEST_STEP || step < -LONGEST_STEP_BACK;
        const heldUntil = hasJumped ? now + HOLD : (last?.heldUntil ?? 0);
        const value = `${now} ${heldUntil}`;
        await db
          .insertInto('settings')
          .values({ name: NAME, value })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
          .execute();
        return { now, heldUntil };
      }),

    remind: (town, after, mailsFor) =>
      engine.write(async (db) => {
        const before = sql<number>`${engine.now} - ${sql.lit(after)}`;
        const rows = await db
          .updateTable('requests')
          .set({ reminded_at: engine.now })
          .where('town', '=', town)
          .where('handled_at', 'is', null)
          .where('quarantine', 'is', null)
          .where('erased_at', 'is', null)
          .where('received_at', '<', before)
          .where((eb) =>
            eb.or([
              eb('reminded_at', 'is', null),
              eb('reminded_at', '<', before),
              // Written by a clock that was wrong.
              eb('reminded_at', '>', sql<number>`${engine.now} + ${sql.lit(DAY)}`),
            ]),
          )
          .returningAll()
          .execute();
        for (const row of rows) await addMails(db, engine, mailsFor(toStored(row)), { town, request_id: row.id });
        return rows.length;
      }),

    mailedToStaff: (town, before) =>
      db
        .selectFrom('requests')
        .innerJoin('mails', (join) =>
          join.onRef('mails.town', '=', 'requests.town').onRef('mails.request_id', '=', 'requests.id'),
        )
        .select(({ fn }) => ['requests.id', fn.max('mails.sent_at').as('told_at')])
        .where('requests.town', '=', town)
        .where('requests.erased_at', 'is', null)
        .where('mails.kind', '=', 'staff')
        .groupBy('requests.id')
        .having(({ fn }) => fn.max('mails.sent_at'), '<', before)
        .having(({ eb, fn }) => eb(fn.count('mails.id'), '=', fn.count('mails.sent_at')))
        .$narrowType<{ told_at: number }>()
        .execute(),

    toldOfQuarantine: (town, before) =>
      db
        .selectFrom('requests')
        .innerJoin('mails', 'mails.batch', 'requests.quarantine_batch')
        .select(({ fn }) => ['requests.id', fn.max('mails.sent_at').as('told_at')])
        .where('requests.town', '=', town)
        .where('requests.quarantine', 'is not', null)
        .where('requests.handled_at', 'is', null)
        .where('requests.erased_at', 'is', null)
        .where('mails.sent_at', 'is not', null)
        .groupBy('requests.id')
        .having(({ fn }) => fn.max('mails.sent_at'), '<', before)
        .$narrowType<{ told_at: number }>()
        .execute(),

    scrub: () => engine.scrub(),
  };
}
