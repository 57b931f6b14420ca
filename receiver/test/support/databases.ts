// Both databases, real ones, for tests that hold for each: a SQLite file, and a PostgreSQL that is started for the tests.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';

export interface TestDatabase {
  /** What `openStore` takes. */
  url: string;
  /** The folder of a SQLite file. */
  folder?: string;
  remove(): Promise<void>;
}

/** A new, empty SQLite file. */
export function createSqliteFile(): Promise<TestDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kp-receiver-'));
  const remove = () => Promise.resolve(rmSync(folder, { recursive: true, force: true }));
  return Promise.resolve({ url: path.join(folder, 'receiver.sqlite'), folder, remove });
}

async function asAdministrator(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${inject('postgres')}/postgres` });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** A new, empty database in the tests' PostgreSQL. */
export async function createPostgresDatabase(): Promise<TestDatabase> {
  const name = `receiver_${randomBytes(6).toString('hex')}`;
  await asAdministrator(`create database ${name}`);
  return {
    url: `${inject('postgres')}/${name}`,
    remove: () => asAdministrator(`drop database ${name} with (force)`),
  };
}

/** For `describe.each`: the name of a database and how to make a new one. */
export const DATABASES = [
  ['SQLite', createSqliteFile],
  ['PostgreSQL', createPostgresDatabase],
] as const;
