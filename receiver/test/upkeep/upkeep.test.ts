// Reminders and automatic erasure, by a clock that the test turns; on both databases, by two receivers at once.
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/schema.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { runUpkeep } from '../../src/upkeep/upkeep.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { makeConfig, makeRequest } from '../support/receiver.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 27, 8);

describe.each(DATABASES)('upkeep on %s', (_, create) => {
  let database: TestDatabase;
  let stores: Store[];
  let config: Config;
  let now: number;

  beforeEach(async () => {
    now = START;
    database = await create();
    const open = () => openStore(database.url, { now: () => now });
    stores = [await open(), await open()];
    config = makeConfig(database.url, 25, { retention: { erase_after_handling_days: 30, remind_after_days: 7 } });
  });
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await database.remove();
  });

  const run = () =>
    Promise.all(stores.map((store) => runUpkeep({ config, store, log: () => undefined, onMail: () => undefined })));

  /** As a service that runs: it looks every day at least. */
  async function goOn(days: number): Promise<void> {
    for (let day = 0; day < days; day++) {
      now += DAY;
      await run();
    }
  }

  async function store(): Promise<string> {
    const request = makeRequest({ id: randomUUID() }) as never;
    const { id } = request as { id: string };
    await stores[0]!.requests.accept({ town: 'vzorov', request, way: 'json', receivedAt: now, year: 2026, mails: [] });
    return id;
  }
  const find = async (id: string) => (await stores[1]!.requests.find('vzorov', id))!;
  const reminders = async () => (await stores[0]!.mails.list()).filter(({ kind }) => kind === 'reminder').length;

  it('erases so many days after handling, not sooner, and nothing that is open', async () => {
    const [handled, open] = [await store(), await store()];
    await run();
    await goOn(10);
    await stores[0]!.requests.markHandled('vzorov', handled);
    await goOn(30);
    expect((await find(handled)).request).toBeDefined();
    await goOn(1);
    expect((await find(handled)).request).toBeUndefined();
    expect((await find(open)).request).toBeDefined();
  });

  it('reminds once, though two look at once, and again after as many days, until it is handled', async () => {
    const id = await store();
    await goOn(7);
    expect(await reminders()).toBe(0);
    await goOn(1);
    expect(await reminders()).toBe(1);
    await goOn(8);
    expect(await reminders()).toBe(2);
    await stores[0]!.requests.markHandled('vzorov', id);
    await goOn(20);
    expect(await reminders()).toBe(2);
  });

  it('erases nothing for a week after the clock has jumped ahead, and nothing once it is right again', async () => {
    const id = await store();
    await run();
    await stores[0]!.requests.markHandled('vzorov', id);
    now += 365 * DAY;
    await run();
    await goOn(6);
    expect((await find(id)).request).toBeDefined();
    // Somebody has noticed.
    now -= 365 * DAY;
    await run();
    await goOn(10);
    expect((await find(id)).request).toBeDefined();
    await goOn(20);
    expect((await find(id)).request).toBeUndefined();
  });

  it('erases later, not never, when the service was off for long', async () => {
    const id = await store();
    await run();
    await stores[0]!.requests.markHandled('vzorov', id);
    now += 60 * DAY;
    await run();
    expect((await find(id)).request).toBeDefined();
    await goOn(7);
    expect((await find(id)).request).toBeUndefined();
  });

  it('keeps what was marked in 1970, when a computer without a clock had started', async () => {
    now = 0;
    const id = await store();
    await stores[0]!.requests.markHandled('vzorov', id);
    await run();
    now = START;
    await run();
    await goOn(40);
    expect((await find(id)).request).toBeDefined();
  });

  it('erases so many days after all of the staff were mailed, where a town says so, though nobody has marked it', async () => {
    config = makeConfig(database.url, 25, { retention: { erase_after_mailing_days: 30 } });
    const [request, waiting] = [makeRequest(), makeRequest()] as never as [{ id: string }, { id: string }];
    const mails = ['a@example.cz', 'b@example.cz'].map((recipient) => ({ kind: 'staff', recipient }) as const);
    const accept = (request: never) =>
      stores[0]!.requests.accept({ town: 'vzorov', request, way: 'json', receivedAt: now, year: 2026, mails });
    await accept(request as never);
    const send = async (count: number) => {
      for (const { id } of await stores[0]!.mails.claim('worker', count, 1000)) {
        await stores[0]!.mails.settle('worker', id, { kind: 'sent' });
      }
    };
    await send(1);
    await run();
    await goOn(40);
    expect((await find(request.id)).request, 'one of them still waits').toBeDefined();
    await send(1);
    await accept(waiting as never);
    await send(1);
    await goOn(30);
    expect((await find(request.id)).request).toBeDefined();
    await goOn(1);
    expect((await find(request.id)).request).toBeUndefined();
    expect((await find(waiting.id)).request).toBeDefined();
  });

  describe('of what is in quarantine', () => {
    const staff = ['koordinatorka@vzorov.example.cz', 'zastup@vzorov.example.cz'];
    beforeEach(() => {
      const retention = { erase_quarantined_after_days: 14 };
      config = makeConfig(database.url, 25, { retention });
    });

    async function storeQuarantined(): Promise<string> {
      const request = makeRequest() as never;
      const { id } = request as { id: string };
      const odd = { way: 'json', quarantine: 'honeypot', receivedAt: now, year: 2026, mails: [] } as const;
      await stores[0]!.requests.accept({ town: 'vzorov', request, ...odd });
      await stores[0]!.mails.addQuarantineMail('vzorov', staff, DAY);
      return id;
    }
    async function sendMails(count: number): Promise<void> {
      for (const { id } of await stores[0]!.mails.claim('worker', count, 1000)) {
        await stores[0]!.mails.settle('worker', id, { kind: 'sent' });
      }
    }

    it('erases so many days after the last of the staff was mailed, unless somebody released or handled it', async () => {
      const first = await storeQuarantined();
      now += 2 * DAY;
      const released = await storeQuarantined();
      await sendMails(1);
      await run();
      await goOn(5);
      await sendMails(10);
      await stores[0]!.requests.release('vzorov', released, []);
      await goOn(14);
      expect((await find(first)).request).toBeDefined();
      await goOn(1);
      expect((await find(first)).request).toBeUndefined();
      expect((await find(released)).request).toBeDefined();
    });

    it('keeps what no mail has told of', async () => {
      const id = await storeQuarantined();
      await run();
      await goOn(60);
      expect((await find(id)).request).toBeDefined();
    });
  });
});
