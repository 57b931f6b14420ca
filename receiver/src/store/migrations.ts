// The database's shape, step by step. A step that was ever published is never edited: another follows it.
import { sql, type Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

type Migration = (db: Transaction<Tables>) => Promise<void>;

const MIGRATIONS: readonly Migration[] = [
  async (db) => {
    const { schema } = db;
    await schema
      .createTable('settings')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('counters')
      .addColumn('town', 'text', (column) => column.notNull())
      .addColumn('year', 'integer', (column) => column.notNull())
      .addColumn('value', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('counters_key', ['town', 'year'])
      .execute();
    await schema
      .createTable('requests')
      .addColumn('town', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('reference', 'text', (column) => column.notNull())
      .addColumn('digest', 'text')
      .addColumn('body', 'text')
      .addColumn('reply_by', 'text')
      .addColumn('way', 'text', (column) => column.notNull())
      .addColumn('quarantine', 'text')
      .addColumn('quarantine_batch', 'text')
      .addColumn('received_at', 'bigint', (column) => column.notNull())
      .addColumn('handled_at', 'bigint')
      .addColumn('record_number', 'text')
      .addColumn('reminded_at', 'bigint')
      .addColumn('erased_at', 'bigint')
      .addPrimaryKeyConstraint('requests_key', ['town', 'id'])
      .execute();
    await schema.createIndex('requests_received').on('requests').columns(['town', 'received_at']).execute();
    await schema.createIndex('requests_reference').unique().on('requests').columns(['town', 'reference']).execute();
    await schema
      .createTable('mails')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('town', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('request_id', 'text')
      .addColumn('batch', 'text')
      .addColumn('recipient', 'text')
      .addColumn('recipient_key', 'text')
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('refusals', 'integer', (column) => column.notNull())
      .addColumn('next_at', 'bigint', (column) => column.notNull())
      .addColumn('claimed_by', 'text')
      .addColumn('claimed_until', 'bigint')
      .addColumn('last_error', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('sent_at', 'bigint')
      .execute();
    await schema.createIndex('mails_due').on('mails').columns(['state', 'next_at']).execute();
    await schema.createIndex('mails_request').on('mails').columns(['town', 'request_id']).execute();
    await schema.createIndex('mails_recipient').on('mails').columns(['recipient_key', 'created_at']).execute();
  },
];

/** Brings the database to the shape that this program knows: all the steps that it lacks, or none. */
export async function migrate(engine: Engine): Promise<void> {
  await engine.write(async (db) => {
    await engine.lockMigrations(db);
    await sql`create table if not exists schema_version (version integer not null)`.execute(db);
    const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(db);
    const version = rows[0]?.version ?? 0;
    if (version > MIGRATIONS.length) {
      throw new Error(
        `The database is of version ${version}, this receiver knows ${MIGRATIONS.length}: it needs a newer kp-receiver.`,
      );
    }
    if (version === MIGRATIONS.length) return;
    for (const migration of MIGRATIONS.slice(version)) await migration(db);
    await sql`delete from schema_version`.execute(db);
    await sql`insert into schema_version values (${MIGRATIONS.length})`.execute(db);
  });
}
