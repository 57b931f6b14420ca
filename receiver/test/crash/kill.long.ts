import { expect, it } from 'vitest';
import { createSqliteFile } from '../support/databases.ts';
import { killManyTimes } from './kill.ts';

it('loses and doubles nothing in 1,000 kills, with SQLite', { timeout: 3_600_000 }, async () => {
  const database = await createSqliteFile();
  const report = await killManyTimes(database, 1000).finally(() => database.remove());
  expect(report.acknowledged).toBeGreaterThan(1000);
  console.log(report);
});
