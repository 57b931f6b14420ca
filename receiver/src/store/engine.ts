// What the store needs of a database beyond Kysely: where SQLite and PostgreSQL differ, and nothing else.
import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** The database's clock: one for all receivers that share it. */
  readonly now: RawBuilder<number>;
  /**
   * How many requests share one commit: in SQLite a commit is a wait for the disk, and there is one writer; PostgreSQL
   * joins the commits of many connections itself.
   */
  readonly commitTogether: number;
  /** Rows that another worker has in hand are passed by. */
  readonly skipsLocked: boolean;
  /** All of it or nothing, and on the disk when it resolves. Waits some seconds for a lock that another process holds. */
  write<T>(work: (db: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Whether a statement has waited too long for a row that another transaction holds. */
  isRowLocked(cause: unknown): boolean;
  /** Keeps every other process from migrating, until the transaction ends. */
  lockMigrations(db: Transaction<Tables>): Promise<void>;
  /** Leaves nothing on the disk of what was deleted or overwritten, as far as the database has it in its hand. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

/** Another transaction held what was needed for longer than one may wait. */
export class StillLocked extends Error {
  override readonly name = 'StillLocked';
}

/** Another transaction has been storing the same request for longer than one may wait. */
export class StillStoring extends Error {
  override readonly name = 'StillStoring';
}

/** How long a write waits for others, in ms. */
export const LOCK_TIMEOUT = 5000;
