import { beforeAll, describe, expect, it } from 'vitest';
import { createSqliteFile } from '../support/databases.ts';
import { buildProgram } from '../support/process.ts';
import { killManyTimes } from './kill.ts';

// Four at once: a receiver that is killed and started waits more than it works.
describe('1,000 kills, with SQLite', () => {
  beforeAll(() => buildProgram());

  it.concurrent.each([1, 2, 3, 4])(
    'lose and double nothing, receiver %i with 250 of them',
    { timeout: 3_600_000 },
    async () => {
      const database = await createSqliteFile();
      const report = await killManyTimes(database, 250).finally(() => database.remove());
      expect(report.acknowledged).toBeGreaterThan(250);
      console.log(report);
    },
  );
});
