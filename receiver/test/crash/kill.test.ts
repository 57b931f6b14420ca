import pg from 'pg';
import { expect, it } from 'vitest';
import { createPostgresDatabase, createSqliteFile } from '../support/databases.ts';
import { killManyTimes } from './kill.ts';

it('loses and doubles nothing in 50 kills, with SQLite', { timeout: 300_000 }, async () => {
  const database = await createSqliteFile();
  const report = await killManyTimes(database, 50).finally(() => database.remove());
  expect(report.acknowledged).toBeGreaterThan(50);
});

it('loses and doubles nothing in 10 kills, with PostgreSQL', { timeout: 300_000 }, async () => {
  const database = await createPostgresDatabase();
  const releaseClaims = async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('update mails set claimed_until = 0 where claimed_until is not null');
    await client.end();
  };
  const report = await killManyTimes(database, 10, releaseClaims).finally(() => database.remove());
  expect(report.acknowledged).toBeGreaterThan(10);
});
