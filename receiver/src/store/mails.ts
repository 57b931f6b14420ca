// The outbox: mails are written in the transaction of what they tell of, and sent by whichever worker claims them.
import { randomUUID } from 'node:crypto';
import { sql, type ExpressionBuilder, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { MailKind, MailState, MailTable, Tables } from './tables.ts';

export type StoredMail = Selectable<MailTable>;

/** A mail to write. Without `recipient` it goes to the address in its request. */
export interface NewMail {
  kind: MailKind;
  recipient?: string;
  /** Not written where `most` of the same key were within the last day: nobody's mailbox is to be filled through us. */
  limit?: { key: string; most: number };
}

/** What became of a try. */
export type MailOutcome =
  | { kind: 'sent' }
  /** Tried again after so many ms. */
  | { kind: 'later'; after: number; error: string; isRefused?: boolean }
  | { kind: 'failed'; error: string; isRefused?: boolean }
  /** There is nothing left to tell of. */
  | { kind: 'cancelled' };

export interface MailFilter {
  town?: string;
  state?: MailState;
  requestId?: string;
  limit?: number;
}

/** How many mails wait, how many failed, and since when (epoch ms) the oldest waits. */
export interface MailCounts {
  waiting: number;
  failed: number;
  oldestWaiting: number | undefined;
}

export interface Mails {
  /** Takes at most so many due mails in hand, for a time (ms) in which no other worker gets them. */
  claim(worker: string, most: number, lease: number): Promise<StoredMail[]>;
  /** Notes what became of a mail that this worker has in hand; nothing where another has got it meanwhile. */
  settle(worker: string, id: string, outcome: MailOutcome): Promise<void>;
  /** Gives back what a worker that is gone had in hand: one's own at the end; without a name everybody's. */
  giveBack(worker?: string): Promise<void>;
  /** Oldest first. */
  list(filter?: MailFilter): Promise<StoredMail[]>;
  counts(): Promise<MailCounts>;
  /**
   * Sends again. One that waits or failed is due at once and keeps its Message-ID; of one that was sent a new mail is
   * made, which mail programs don't take for the old one. False where there is none, or its request was erased.
   */
  resend(id: string): Promise<boolean>;
  /** Makes all that failed due at once; how many. */
  resendFailed(town?: string): Promise<number>;
  /**
   * Writes one mail to each recipient about the town's quarantined requests that none has told of yet, where the last
   * is `every` ms old. How many requests it tells of.
   */
  addQuarantineMail(town: string, recipients: readonly string[], every: number): Promise<number>;
  /** Writes mails about one request that was stored before, such as a reminder. */
  add(town: string, requestId: string, mails: readonly NewMail[]): Promise<void>;
}

/** No claim and no delay is longer, in ms: a time further ahead was written by a clock that was wrong. */
const FURTHEST = 86_400_000;
const DAY = 86_400_000;

/** Writes mails in the transaction of what they tell of. */
export async function addMails(
  db: Transaction<Tables>,
  engine: Engine,
  mails: readonly NewMail[],
  about: { town: string; request_id?: string; batch?: string },
): Promise<void> {
  for (const { kind, recipient, limit } of mails) {
    if (limit && (await countRecent(db, engine, limit.key)) >= limit.most) continue;
    await db
      .insertInto('mails')
      .values({
        ...about,
        id: randomUUID(),
        kind,
        recipient: recipient ?? null,
        recipient_key: limit?.key ?? null,
        state: 'waiting',
        attempts: 0,
        refusals: 0,
        next_at: engine.now,
        created_at: engine.now,
      })
      .execute();
  }
}

async function countRecent(db: Transaction<Tables>, engine: Engine, key: string): Promise<number> {
  const { count } = await db
    .selectFrom('mails')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('recipient_key', '=', key)
    .where('created_at', '>', sql<number>`${engine.now} - ${sql.lit(DAY)}`)
    .executeTakeFirstOrThrow();
  return count;
}

export function createMails(engine: Engine): Mails {
  const { db } = engine;
  const ahead = (ms: number) => sql<number>`${engine.now} + ${sql.lit(Math.round(ms))}`;

  /** Due, and in nobody's hand; or due so far ahead that the clock must have been wrong. */
  const isDue = (eb: ExpressionBuilder<Tables, 'mails'>) => {
    const isPast = (column: 'next_at' | 'claimed_until') =>
      eb.or([eb(column, '<=', engine.now), eb(column, '>', ahead(FURTHEST))]);
    return eb.and([
      eb('state', '=', 'waiting'),
      isPast('next_at'),
      eb.or([eb('claimed_until', 'is', null), isPast('claimed_until')]),
    ]);
  };

  const firstDue = (db: Transaction<Tables>, most: number) => {
    const query = db.selectFrom('mails').select('id').where(isDue).orderBy('next_at').limit(most);
    return engine.skipsLocked ? query.forUpdate().skipLocked() : query;
  };

  const firstUntold = (db: Kysely<Tables>, town: string) =>
    db
      .selectFrom('requests')
      .select('id')
      .where('town', '=', town)
      .where('quarantine', 'is not', null)
      .where('quarantine_batch', 'is', null)
      .where('erased_at', 'is', null)
      .limit(1)
      .executeTakeFirst();

  const dueAgain = { state: 'waiting', attempts: 0, refusals: 0, next_at: engine.now, last_error: null } as const;
  const free = { claimed_by: null, claimed_until: null };

  return {
    async claim(worker, most, lease) {
      // Asking is cheap, writing is not: most of the time there is nothing to do.
      if (!(await db.selectFrom('mails').select('id').where(isDue).limit(1).executeTakeFirst())) return [];
      return engine.write((db) =>
        db
          .with('due', () => firstDue(db, most))
          .updateTable('mails')
          .set({ claimed_by: worker, claimed_until: ahead(lease) })
          .where('id', 'in', (eb) => eb.selectFrom('due').select('due.id'))
          .returningAll()
          .execute(),
      );
    },

    async settle(worker, id, outcome) {
      await engine.write((db) =>
        db
          .updateTable('mails')
          .where('id', '=', id)
          .where('claimed_by', '=', worker)
          .where('state', '=', 'waiting')
          .set((eb) => {
            if (outcome.kind === 'cancelled') return { ...free, state: outcome.kind };
            const attempts = eb('attempts', '+', 1);
            if (outcome.kind === 'sent') {
              return { ...free, attempts, state: outcome.kind, sent_at: engine.now, last_error: null };
            }
            const after = outcome.kind === 'failed' ? { state: outcome.kind } : { next_at: ahead(outcome.after) };
            const refusals = eb('refusals', '+', outcome.isRefused ? 1 : 0);
            return { ...free, attempts, refusals, ...after, last_error: outcome.error };
          })
          .execute(),
      );
    },

    async giveBack(worker) {
      await engine.write((db) => {
        const query = db.updateTable('mails').set(free).where('claimed_by', 'is not', null);
        return (worker === undefined ? query : query.where('claimed_by', '=', worker)).execute();
      });
    },

    async list({ town, state, requestId, limit } = {}) {
      let query = db.selectFrom('mails').selectAll().orderBy('created_at').orderBy('id');
      if (town !== undefined) query = query.where('town', '=', town);
      if (state !== undefined) query = query.where('state', '=', state);
      if (requestId !== undefined) query = query.where('request_id', '=', requestId);
      if (limit !== undefined) query = query.limit(limit);
      return query.execute();
    },

    async counts() {
      const rows = await db
        .selectFrom('mails')
        .select((eb) => ['state', eb.fn.countAll<number>().as('count'), eb.fn.min('created_at').as('oldest')])
        .where('state', 'in', ['waiting', 'failed'])
        .groupBy('state')
        .execute();
      const of = (state: MailState) => rows.find((row) => row.state === state);
      return {
        waiting: of('waiting')?.count ?? 0,
        failed: of('failed')?.count ?? 0,
        oldestWaiting: of('waiting')?.oldest,
      };
    },

    resend: (id) =>
      engine.write(async (db) => {
        const mail = await db.selectFrom('mails').selectAll().where('id', '=', id).executeTakeFirst();
        if (!mail || mail.state === 'cancelled') return false;
        if (mail.state === 'sent') {
          await db
            .insertInto('mails')
            .values({ ...mail, ...free, ...dueAgain, id: randomUUID(), created_at: engine.now, sent_at: null })
            .execute();
        } else {
          await db
            .updateTable('mails')
            .set({ ...dueAgain, ...free })
            .where('id', '=', id)
            .execute();
        }
        return true;
      }),

    resendFailed: (town) =>
      engine.write(async (db) => {
        let query = db.updateTable('mails').set(dueAgain).where('state', '=', 'failed');
        if (town !== undefined) query = query.where('town', '=', town);
        return Number((await query.executeTakeFirst()).numUpdatedRows);
      }),

    async addQuarantineMail(town, recipients, every) {
      if (!(await firstUntold(db, town))) return 0;
      return engine.write(async (db) => {
        const recent = await db
          .selectFrom('mails')
          .select('id')
          .where('town', '=', town)
          .where('kind', '=', 'quarantine')
          .where('created_at', '>', sql<number>`${engine.now} - ${sql.lit(every)}`)
          .where('created_at', '<=', engine.now)
          .limit(1)
          .executeTakeFirst();
        if (recent) return 0;
        const batch = randomUUID();
        const { numUpdatedRows } = await db
          .updateTable('requests')
          .set({ quarantine_batch: batch })
          .where('town', '=', town)
          .where('quarantine', 'is not', null)
          .where('quarantine_batch', 'is', null)
          .where('erased_at', 'is', null)
          .executeTakeFirst();
        if (!numUpdatedRows) return 0;
        const mails = recipients.map((recipient): NewMail => ({ kind: 'quarantine', recipient }));
        await addMails(db, engine, mails, { town, batch });
        return Number(numUpdatedRows);
      });
    },

    add: (town, requestId, mails) => engine.write((db) => addMails(db, engine, mails, { town, request_id: requestId })),
  };
}
