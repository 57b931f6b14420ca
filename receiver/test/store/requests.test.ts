import { randomUUID } from 'node:crypto';
import type { MembershipRequest } from 'kp-widgets/membership';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Incoming, type Store } from '../../src/store/store.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';

function incoming(request: Partial<MembershipRequest> = {}, rest: Partial<Incoming> = {}): Incoming {
  return {
    town: 'vzorov',
    request: {
      id: randomUUID(),
      kind: 'interest',
      name: 'Jana Příkladná',
      email: 'jana@example.cz',
      language: 'cs',
      page_url: '',
      contact_note_2: '',
      ...request,
    },
    way: 'json',
    receivedAt: Date.UTC(2026, 10, 27, 8),
    year: 2026,
    mails: [{ kind: 'staff', recipient: 'koordinatorka@example.cz' }],
    ...rest,
  };
}

describe.each(DATABASES)('requests in %s', (_, create) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await openStore(database.url);
  });
  afterAll(async () => {
    await store.close();
    await database.remove();
  });

  it('stores one with its mails', async () => {
    const one = incoming({}, { replyBy: '2026-12-07' });
    const accepted = await store.requests.accept(one);
    expect(accepted).toMatchObject({ kind: 'stored', receipt: { reply_by: '2026-12-07' } });
    const found = await store.requests.find('vzorov', one.request.id);
    expect(found?.request).toEqual(one.request);
    expect(await store.mails.list({ requestId: one.request.id })).toMatchObject([
      { kind: 'staff', recipient: 'koordinatorka@example.cz', state: 'waiting', attempts: 0 },
    ]);
  });

  it('gives 50 at once with one id one row, one reference, one mail', async () => {
    const one = incoming();
    const all = await Promise.all(Array.from({ length: 50 }, () => store.requests.accept(one)));
    expect(all.filter(({ kind }) => kind === 'stored')).toHaveLength(1);
    expect(new Set(all.map((accepted) => JSON.stringify({ ...accepted, kind: '' }))).size).toBe(1);
    expect(await store.mails.list({ requestId: one.request.id })).toHaveLength(1);
  });

  it('counts the references of a town and year one by one', async () => {
    const all = await Promise.all(
      Array.from({ length: 30 }, () => store.requests.accept(incoming({}, { town: 'jinde', year: 2027 }))),
    );
    const references = all.map((accepted) => 'receipt' in accepted && accepted.receipt.reference);
    expect(references.sort()).toEqual(Array.from({ length: 30 }, (_, i) => `2027-${String(i + 1).padStart(4, '0')}`));
  });
});
