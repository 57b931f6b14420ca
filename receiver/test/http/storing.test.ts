// The same request again while its first try is still being stored: 409, and nothing twice.
import { randomUUID } from 'node:crypto';
import type { MembershipRequest } from 'kp-widgets/membership';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { createIntake } from '../../src/intake/intake.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createPostgresDatabase, createSqliteFile } from '../support/databases.ts';
import { makeConfig, makeRequest, startTestReceiver } from '../support/receiver.ts';

describe('a repetition of what is being stored', () => {
  it('by another receiver ends in 409 with Retry-After, and later in the answer of the first', async () => {
    const receiver = await startTestReceiver({ create: createPostgresDatabase, town: { confirmation: false } });
    const other = new pg.Client({ connectionString: receiver.database.url });
    await other.connect();
    try {
      const request = makeRequest();
      // As the other receiver does it, just before its commit.
      await other.query('begin');
      await other.query(
        `insert into requests (town, id, reference, way, received_at) values ('vzorov', $1, '2026-0001', 'json', 0)`,
        [request.id],
      );
      const answer = await receiver.post(request);
      expect(answer.status).toBe(409);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await answer.json()).toMatchObject({ status: 409 });

      await other.query('rollback');
      expect((await receiver.post(request)).status).toBe(201);
      expect(await receiver.store.requests.list()).toHaveLength(1);
    } finally {
      await other.end();
      await receiver.close();
    }
  });

  it('by the same receiver waits for the first, but not longer than it may', async () => {
    const database = await createSqliteFile();
    const store = await openStore(database.url);
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let stored = 0;
    const slow: Store = {
      ...store,
      requests: {
        ...store.requests,
        async accept(incoming) {
          if (!stored++) await held;
          return store.requests.accept(incoming);
        },
      },
    };
    const intake = createIntake({
      config: makeConfig(database.url, 25),
      store: slow,
      now: Date.now,
      onMail: () => undefined,
      patience: 50,
    });
    const request = makeRequest({ id: randomUUID() }) as unknown as MembershipRequest;
    const take = () => intake.take({ town: 'vzorov', request, way: 'json', isFromTown: true });

    const first = take();
    expect(await take()).toEqual({ kind: 'storing' });
    letGo();
    expect(await first).toMatchObject({ kind: 'stored' });
    const { receipt } = (await first) as { receipt: unknown };
    expect(await take()).toEqual({ kind: 'repeated', receipt });
    await store.close();
    await database.remove();
  });
});
