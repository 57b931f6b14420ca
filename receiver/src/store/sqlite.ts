// SQLite as the engine: one file, one connection, one receiver. A commit is on the disk before it is answered.
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { CompiledQuery, Kysely, sql, SqliteDialect, SqliteDriver, type DatabaseConnection, type Driver } from 'kysely';
import { LOCK_TIMEOUT, StillLocked, type Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** The connection is synchronous: within one call it may wait no longer than a visitor wouldn't notice, in ms. */
const WAIT_IN_PLACE = 20;
/** Between two tries for a lock, in ms. */
const PAUSE = 30;

/** Takes the lock at the start, since one that is only wanted at the first write can't be waited for. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    const database = this.#database;
    const driver = new ImmediateDriver({ database });
    const rollback = driver.rollbackTransaction.bind(driver);
    // A full disk ends a transaction by itself; the cause must not be lost for a second rollback that fails.
    driver.rollbackTransaction = (connection) => (database.inTransaction ? rollback(connection) : Promise.resolve());
    return driver;
  }
}

const isBusy = (cause: unknown) => cause instanceof Database.SqliteError && /^SQLITE_(?:BUSY|LOCKED)/.test(cause.code);

export interface SqliteOptions {
  /** Epoch ms; the machine's clock by default. */
  now?: () => number;
  /** How long a write waits for a lock, in ms. */
  lockTimeout?: number;
}

/** Opens or makes the file. `:memory:` is no file and keeps nothing. */
export function openSqlite(file: string, { now = Date.now, lockTimeout = LOCK_TIMEOUT }: SqliteOptions = {}): Engine {
  const database = new Database(file, { timeout: WAIT_IN_PLACE });
  database.function('receiver_now', { deterministic: false }, () => now());
  for (const pragma of [
    'journal_mode = WAL',
    // In WAL mode anything less can lose the last commits with the power.
    'synchronous = FULL',
    'secure_delete = ON',
    'temp_store = MEMORY',
  ])
    database.pragma(pragma);
  const db = new Kysely<Tables>({ dialect: new ImmediateDialect(database) });

  async function patiently<T>(work: () => Promise<T>): Promise<T> {
    const end = performance.now() + lockTimeout;
    for (;;) {
      try {
        return await work();
      } catch (cause) {
        if (!isBusy(cause)) throw cause;
        if (performance.now() > end) throw new StillLocked('The database is locked by another program.', { cause });
      }
      await sleep(PAUSE);
    }
  }

  return {
    name: 'sqlite',
    db,
    now: sql<number>`cast(receiver_now() as integer)`,
    commitTogether: 100,
    skipsLocked: false,
    write: (work) => patiently(() => db.transaction().execute(work)),
    isRowLocked: () => false,
    lockMigrations: () => Promise.resolve(),
    scrub: () =>
      patiently(async () => {
        const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
        if (rows[0]?.busy) throw new Database.SqliteError('The log is in use.', 'SQLITE_BUSY');
      }),
    close: () => db.destroy(),
  };
}
