// The store: what the receiver keeps, in SQLite or PostgreSQL. The rest of the program knows this file's `Store` alone.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import type { Engine } from './engine.ts';
import { createMails, type Mails } from './mails.ts';
import { migrate } from './migrations.ts';
import { openPostgres } from './postgres.ts';
import { createRequests, type Requests } from './requests.ts';
import { openSqlite } from './sqlite.ts';
import { createUpkeep, type Upkeep } from './upkeep.ts';

export { backupSqlite } from './backup.ts';
export { StillLocked, StillStoring } from './engine.ts';
export type { Mails, MailCounts, MailFilter, MailOutcome, NewMail, StoredMail } from './mails.ts';
export { stateOf } from './requests.ts';
export type { Accepted, Incoming, Receipt, RequestFilter, Requests, RequestState, StoredRequest } from './requests.ts';
export type { MailKind, MailState, Quarantine, Way } from './tables.ts';
export type { Upkeep } from './upkeep.ts';

export interface Store {
  requests: Requests;
  mails: Mails;
  upkeep: Upkeep;
  /** Which database it is; a SQLite file belongs to one receiver, a PostgreSQL database may serve several. */
  engine: Engine['name'];
  /** Made at the first start and the same for all receivers of this database: what signs stamps and receipts. */
  secret: Buffer;
  /** Rejects where the database doesn't answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Epoch ms, in place of the database's own clock: for tests. */
  now?: () => number;
  /** How long a write waits for a lock, in ms. */
  lockTimeout?: number;
  /** Told of a connection that was lost while nobody used it. */
  onLost?: (cause: Error) => void;
}

/** Opens the database: a `postgres:` address, or the path of a SQLite file, which is made where there is none. */
export async function openStore(database: string, options: StoreOptions = {}): Promise<Store> {
  const engine = openEngine(database, options);
  try {
    await migrate(engine);
    return {
      requests: createRequests(engine),
      mails: createMails(engine),
      upkeep: createUpkeep(engine),
      engine: engine.name,
      secret: await readSecret(engine),
      ping: async () => void (await sql`select 1`.execute(engine.db)),
      close: () => engine.close(),
    };
  } catch (cause) {
    await engine.close();
    throw cause;
  }
}

function openEngine(database: string, options: StoreOptions): Engine {
  if (/^postgres(?:ql)?:/.test(database)) return openPostgres(database, options);
  if (database !== ':memory:') mkdirSync(path.dirname(path.resolve(database)), { recursive: true, mode: 0o700 });
  return openSqlite(database, options);
}

async function readSecret({ db, write }: Engine): Promise<Buffer> {
  const value = randomBytes(32).toString('base64');
  await write((db) =>
    db
      .insertInto('settings')
      .values({ name: 'secret', value })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute(),
  );
  const row = await db.selectFrom('settings').select('value').where('name', '=', 'secret').executeTakeFirstOrThrow();
  return Buffer.from(row.value, 'base64');
}
