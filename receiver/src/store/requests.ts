// The requests: each id stored once with the mails that must follow, found, marked, erased.
import { createHash } from 'node:crypto';
import { formatBody, type MembershipRequest } from 'kp-widgets/membership';
import type { Selectable, Transaction } from 'kysely';
import { StillStoring, type Engine } from './engine.ts';
import { groupCommit } from './group-commit.ts';
import { addMails, type NewMail } from './mails.ts';
import type { Quarantine, RequestTable, Tables, Way } from './tables.ts';

/** What a request is answered with, at first and on every repetition. */
export interface Receipt {
  reference: string;
  reply_by?: string;
}

/** A request that came, judged and ready to store. */
export interface Incoming {
  town: string;
  request: MembershipRequest;
  way: Way;
  quarantine?: Quarantine | undefined;
  /** Epoch ms. */
  receivedAt: number;
  /** In which year's row of references it stands: the town's year. */
  year: number;
  replyBy?: string | undefined;
  /** Sent if this is the first time that the id comes. */
  mails: readonly NewMail[];
}

export type Accepted =
  | { kind: 'stored' | 'repeated'; receipt: Receipt }
  /** The id belongs to another body, or to one that was erased. */
  | { kind: 'id_reused' };

/** A request as it is kept; `request` is undefined once erased. */
export interface StoredRequest extends Omit<Selectable<RequestTable>, 'body'> {
  request: MembershipRequest | undefined;
}

/** `open`: neither handled nor in quarantine nor erased. */
export type RequestState = 'open' | 'quarantined' | 'handled' | 'erased';

/** What to list; all that is left out is no condition. */
export interface RequestFilter {
  town?: string;
  state?: RequestState;
  /** Epoch ms; the first inside, the second outside. */
  receivedFrom?: number;
  receivedBefore?: number;
  handledBefore?: number;
  limit?: number;
}

export interface Requests {
  /** Stores it and its mails in one transaction, on the disk when this resolves; or tells what was stored under its id. */
  accept(incoming: Incoming): Promise<Accepted>;
  /** By id or reference. */
  find(town: string, name: string): Promise<StoredRequest | undefined>;
  /** Oldest first. */
  list(filter?: RequestFilter): Promise<StoredRequest[]>;
  /**
   * Notes that somebody has dealt with it, and under which number the town's records keep it. The first time counts: a
   * number that is added later puts nothing off. False where there is none.
   */
  markHandled(town: string, id: string, recordNumber?: string): Promise<boolean>;
  /** Takes back that somebody has dealt with it. False where nobody has, or it was erased. */
  reopen(town: string, id: string): Promise<boolean>;
  /** Takes it out of quarantine and sends the mails that it would have had. False where it isn't there. */
  release(town: string, id: string, mails: readonly NewMail[]): Promise<boolean>;
  /**
   * Erases what the person sent: body, digest, what its mails know of them, and their copies in SQLite's log. What is
   * left is that there was one: id, reference and times. Waiting mails are cancelled. False where there is none.
   */
  erase(town: string, id: string): Promise<boolean>;
}

/** A stamp isn't what anybody said: it may come between two tries of one request. */
function contentOf(request: MembershipRequest): string {
  return formatBody({ ...request, stamp: undefined });
}

const digestOf = (content: string) => createHash('sha256').update(content).digest('base64url');

const toReceipt = ({ reference, reply_by }: Pick<RequestTable, 'reference' | 'reply_by'>): Receipt => ({
  reference,
  ...(reply_by && { reply_by }),
});

export function toStored(row: Selectable<RequestTable>): StoredRequest {
  const { body, ...rest } = row;
  // Written by `accept`, from what the schema gave.
  return { ...rest, request: body === null ? undefined : (JSON.parse(body) as MembershipRequest) };
}

/** In which of its states a request is. */
export function stateOf({ erased_at, handled_at, quarantine }: StoredRequest): RequestState {
  if (erased_at !== null) return 'erased';
  if (handled_at !== null) return 'handled';
  return quarantine === null ? 'open' : 'quarantined';
}

async function nextReference(db: Transaction<Tables>, town: string, year: number): Promise<string> {
  const { value } = await db
    .insertInto('counters')
    .values({ town, year, value: 1 })
    .onConflict((conflict) =>
      conflict.columns(['town', 'year']).doUpdateSet(({ ref, eb }) => ({ value: eb(ref('counters.value'), '+', 1) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow();
  return `${year}-${String(value).padStart(4, '0')}`;
}

async function acceptOne(db: Transaction<Tables>, engine: Engine, incoming: Incoming): Promise<Accepted> {
  const { town, request, replyBy } = incoming;
  const { id } = request;
  const body = contentOf(request);
  const digest = digestOf(body);
  // The id stands in for the reference, which is counted only for what is new. Where another transaction is storing the
  // same id, this waits for its end.
  const isNew = await db
    .insertInto('requests')
    .values({
      town,
      id,
      reference: id,
      digest,
      body,
      reply_by: replyBy ?? null,
      way: incoming.way,
      quarantine: incoming.quarantine ?? null,
      received_at: incoming.receivedAt,
    })
    .onConflict((conflict) => conflict.columns(['town', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
    .catch((cause: unknown) => {
      throw engine.isRowLocked(cause) ? new StillStoring('The same request is being stored.', { cause }) : cause;
    });
  if (!isNew) {
    const first = await db
      .selectFrom('requests')
      .select(['digest', 'reference', 'reply_by'])
      .where('town', '=', town)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return first.digest === digest ? { kind: 'repeated', receipt: toReceipt(first) } : { kind: 'id_reused' };
  }
  const reference = await nextReference(db, town, incoming.year);
  await db.updateTable('requests').set({ reference }).where('town', '=', town).where('id', '=', id).execute();
  await addMails(db, engine, incoming.mails, { town, request_id: id });
  return { kind: 'stored', receipt: toReceipt({ reference, reply_by: replyBy ?? null }) };
}

export function createRequests(engine: Engine): Requests {
  const { db } = engine;

  const accept = groupCommit(
    (group: Incoming[]) =>
      engine.write(async (db) => {
        const results: Accepted[] = [];
        for (const incoming of group) results.push(await acceptOne(db, engine, incoming));
        return results;
      }),
    engine.commitTogether,
  );
  const acceptAlone = (incoming: Incoming) => engine.write((db) => acceptOne(db, engine, incoming));

  return {
    accept: engine.commitTogether > 1 ? accept : acceptAlone,

    async find(town, name) {
      const row = await db
        .selectFrom('requests')
        .selectAll()
        .where('town', '=', town)
        .where((eb) => eb.or([eb('id', '=', name.toLowerCase()), eb('reference', '=', name)]))
        .executeTakeFirst();
      return row && toStored(row);
    },

    async list({ town, state, receivedFrom, receivedBefore, handledBefore, limit } = {}) {
      let query = db.selectFrom('requests').selectAll().orderBy('received_at').orderBy('reference');
      if (town !== undefined) query = query.where('town', '=', town);
      if (receivedFrom !== undefined) query = query.where('received_at', '>=', receivedFrom);
      if (receivedBefore !== undefined) query = query.where('received_at', '<', receivedBefore);
      if (handledBefore !== undefined) query = query.where('handled_at', '<', handledBefore);
      if (state !== undefined) query = query.where('erased_at', state === 'erased' ? 'is not' : 'is', null);
      if (state === 'handled') query = query.where('handled_at', 'is not', null);
      if (state === 'open' || state === 'quarantined') {
        query = query.where('handled_at', 'is', null).where('quarantine', state === 'open' ? 'is' : 'is not', null);
      }
      if (limit !== undefined) query = query.limit(limit);
      return (await query.execute()).map(toStored);
    },

    markHandled: (town, id, recordNumber) =>
      engine.write(async (db) => {
        const { numUpdatedRows } = await db
          .updateTable('requests')
          .set(({ fn, ref }) => ({
            handled_at: fn.coalesce(ref('handled_at'), engine.now),
            ...(recordNumber !== undefined && { record_number: recordNumber }),
          }))
          .where('town', '=', town)
          .where('id', '=', id)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),

    reopen: (town, id) =>
      engine.write(async (db) => {
        const { numUpdatedRows } = await db
          .updateTable('requests')
          .set({ handled_at: null })
          .where('town', '=', town)
          .where('id', '=', id)
          .where('handled_at', 'is not', null)
          .where('erased_at', 'is', null)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),

    release: (town, id, mails) =>
      engine.write(async (db) => {
        const { numUpdatedRows } = await db
          .updateTable('requests')
          .set({ quarantine: null })
          .where('town', '=', town)
          .where('id', '=', id)
          .where('quarantine', 'is not', null)
          .where('erased_at', 'is', null)
          .executeTakeFirst();
        if (!numUpdatedRows) return false;
        await addMails(db, engine, mails, { town, request_id: id });
        return true;
      }),

    async erase(town, id) {
      const isThere = await engine.write(async (db) => {
        const { numUpdatedRows } = await db
          .updateTable('requests')
          .set(({ fn, ref }) => ({ body: null, digest: null, erased_at: fn.coalesce(ref('erased_at'), engine.now) }))
          .where('town', '=', town)
          .where('id', '=', id)
          .executeTakeFirst();
        const mails = db.updateTable('mails').where('town', '=', town).where('request_id', '=', id);
        await mails.set({ recipient_key: null, last_error: null }).execute();
        await mails.set({ state: 'cancelled' }).where('state', 'in', ['waiting', 'failed']).execute();
        return numUpdatedRows > 0n;
      });
      if (isThere) await engine.scrub();
      return isThere;
    },
  };
}
