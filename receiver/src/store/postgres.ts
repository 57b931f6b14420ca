// PostgreSQL as the engine: several receivers, one database.
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { LOCK_TIMEOUT, StillLocked, type Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** Any number that no other program on the same database is likely to take. */
const MIGRATION_LOCK = 7_303_014;
/** Transactions that PostgreSQL ended for another's sake may be tried again at once. */
const TRIES = 3;

const codeOf = (cause: unknown) => (cause instanceof Error && 'code' in cause ? String(cause.code) : '');
const isLocked = (cause: unknown) => codeOf(cause) === '55P03';
const isWorthAnotherTry = (cause: unknown) => /^(?:40001|40P01)$/.test(codeOf(cause));

export interface PostgresOptions {
  /** Epoch ms; the database's clock by default. */
  now?: () => number;
  /** How long a write waits for a lock, in ms. */
  lockTimeout?: number;
  /** Told of a connection that broke while nobody used it; the pool opens another. */
  onLost?: (cause: Error) => void;
}

/** Connects when first asked. */
export function openPostgres(url: string, { now, lockTimeout = LOCK_TIMEOUT, onLost }: PostgresOptions = {}): Engine {
  const types = new pg.TypeOverrides();
  // Times and counts come as 64-bit integers, all of them within what a number holds.
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: 15_000,
    lock_timeout: lockTimeout,
    idle_in_transaction_session_timeout: 15_000,
    types,
  });
  // Without a listener a lost connection would end the process.
  pool.on('error', (cause) => onLost?.(cause));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

  return {
    name: 'postgres',
    db,
    get now() {
      return now ? sql<number>`${now()}::bigint` : sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;
    },
    commitTogether: 1,
    skipsLocked: true,
    async write(work) {
      for (let tries = 1; ; tries++) {
        try {
          return await db.transaction().execute(work);
        } catch (cause) {
          if (isLocked(cause)) throw new StillLocked('Another transaction holds the row.', { cause });
          if (!isWorthAnotherTry(cause) || tries === TRIES) throw cause;
        }
      }
    },
    isRowLocked: isLocked,
    async lockMigrations(db) {
      await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(db);
    },
    // Old versions of rows are out of reach of queries at once, and gone with the next vacuum and the log's rotation.
    scrub: () => Promise.resolve(),
    close: () => db.destroy(),
  };
}
