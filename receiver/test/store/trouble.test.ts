import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { createPostgresDatabase, createSqliteFile } from '../support/databases.ts';
import { eventually } from '../support/eventually.ts';
import { makeRequest, startTestReceiver, type TestReceiver } from '../support/receiver.ts';

let receiver: TestReceiver | undefined;
afterEach(async () => {
  await receiver?.close();
  receiver = undefined;
});

const start = async (...options: Parameters<typeof startTestReceiver>) =>
  (receiver = await startTestReceiver(...options));

/** Every acknowledged request is there once and mailed. */
async function expectAllThere(receiver: TestReceiver, ids: readonly string[]): Promise<void> {
  const stored = await receiver.store.requests.list();
  expect(stored.map(({ id }) => id).sort()).toEqual([...ids].sort());
  await eventually(async () => expect((await receiver.store.mails.counts()).waiting).toBe(0));
  const references = (await receiver.mail.messages()).map(({ subject }) => /\d{4}-\d{4}/.exec(subject ?? '')?.[0]);
  for (const { reference } of stored) expect(references).toContain(reference);
}

describe('a SQLite file that another program has locked', () => {
  it('is waited for, and health is told all the while', async () => {
    const receiver = await start({ town: { confirmation: false } });
    const other = new Database(receiver.database.url);
    other.exec('begin immediate');
    const requests = Array.from({ length: 10 }, () => makeRequest());
    const answers = requests.map((request) => receiver.post(request));
    expect((await fetch(`${receiver.url}/health`)).status).toBe(200);
    other.exec('commit');
    other.close();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(requests.map(() => 201));
    await expectAllThere(
      receiver,
      requests.map(({ id }) => id),
    );
  });

  it('ends in 503 with Retry-After where it stays locked, and nothing is stored', async () => {
    const receiver = await start({ town: { confirmation: false } });
    const other = new Database(receiver.database.url);
    other.exec('begin immediate');
    const request = makeRequest();
    const answer = await receiver.post(request);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
    expect(answer.headers.get('access-control-expose-headers')).toBe('Retry-After');
    expect(await receiver.store.requests.list()).toEqual([]);
    other.exec('rollback');
    other.close();
    expect((await receiver.post(request)).status).toBe(201);
    await expectAllThere(receiver, [request.id]);
  });
});

/** A disk of one megabyte, where the system lets us have one. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'kp-receiver-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  if (mounted.status === 0) return folder;
  rmSync(folder, { recursive: true });
  return undefined;
}

describe('a full disk', () => {
  it('ends in 503, and what was acknowledged before is kept', async ({ skip }) => {
    const folder = mountSmallDisk() ?? skip('no disk may be mounted here');
    const remove = () => {
      spawnSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    };
    const data = path.join(folder, 'data');
    mkdirSync(data);
    const receiver = await start({
      town: { confirmation: false },
      create: () => Promise.resolve({ url: path.join(data, 'receiver.sqlite'), folder, remove }),
    });
    const acknowledged: string[] = [];
    const post = async () => {
      const request = makeRequest({ message: 'a'.repeat(4000) });
      const { status } = await receiver.post(request);
      if (status === 201) acknowledged.push(request.id);
      return status;
    };
    expect(await post()).toBe(201);
    try {
      writeFileSync(path.join(folder, 'ballast'), Buffer.alloc(2_000_000));
    } catch {
      // Now it is full.
    }
    const statuses = new Set<number>();
    for (let count = 0; count < 30; count++) statuses.add(await post());
    expect(statuses).toContain(503);
    expect(receiver.log.join('\n')).toMatch(/SQLITE_(?:FULL|IOERR)/);
    expect((await receiver.store.requests.list()).length).toBe(acknowledged.length);

    rmSync(path.join(folder, 'ballast'));
    expect(await post()).toBe(201);
    await expectAllThere(receiver, acknowledged);
  });
});

describe('an erased request', () => {
  const SECRET = 'vymazana.osoba@example.cz';
  const traces = (text: string) => /vymazana|Vymazaná|osoba@/i.test(text);

  /** One that was mailed, and one whose mails wait with an error. */
  async function storeAndErase(receiver: TestReceiver): Promise<void> {
    const sent = makeRequest({ name: 'Vymazaná Osoba', email: SECRET, message: `Pište na ${SECRET}. `.repeat(100) });
    await receiver.post(sent);
    await eventually(async () => expect((await receiver.store.mails.counts()).waiting).toBe(0));
    receiver.mail.manner = 451;
    const waiting = makeRequest({ name: 'Vymazaná Osoba', email: SECRET });
    await receiver.post(waiting);
    await eventually(async () => {
      const mails = await receiver.store.mails.list({ requestId: waiting.id });
      expect(mails.every(({ attempts }) => attempts > 0)).toBe(true);
    });
    // Others stay.
    for (let count = 0; count < 20; count++) await receiver.post(makeRequest());
    for (const { id } of [sent, waiting]) expect(await receiver.store.requests.erase('vzorov', id)).toBe(true);
    const mails = await receiver.store.mails.list({ requestId: waiting.id });
    expect(mails.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    // The same id again is another request: nothing is acknowledged that isn't stored.
    const again = await receiver.post(waiting);
    expect(again.status).toBe(422);
    expect(traces(receiver.log.join('\n'))).toBe(false);
  }

  it('leaves no trace in SQLite’s file, its log and ours', async () => {
    const receiver = await start();
    const { folder } = receiver.database;
    const readAll = () =>
      readdirSync(folder!)
        .map((name) => readFileSync(path.join(folder!, name), 'latin1'))
        .join('\n');
    await receiver.post(makeRequest({ email: SECRET }));
    expect(traces(readAll()), 'it is there before').toBe(true);
    const [first] = await receiver.store.requests.list();
    await receiver.store.requests.erase('vzorov', first!.id);
    await storeAndErase(receiver);
    expect(traces(readAll())).toBe(false);
  });

  it('leaves no trace in PostgreSQL that a query reaches', async () => {
    const receiver = await start({ create: createPostgresDatabase });
    await storeAndErase(receiver);
    const client = new pg.Client({ connectionString: receiver.database.url });
    await client.connect();
    const { rows } = await client.query<{ text: string }>(
      'select row_to_json(r)::text as text from requests r union all select row_to_json(m)::text from mails m',
    );
    await client.end();
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ text }) => traces(text))).toEqual([]);
  });
});

describe('a database of a newer receiver', () => {
  it('is not touched', async () => {
    const { openStore } = await import('../../src/store/store.ts');
    const database = await createSqliteFile();
    await (await openStore(database.url)).close();
    const file = new Database(database.url);
    file.exec('update schema_version set version = 99');
    file.close();
    await expect(openStore(database.url)).rejects.toThrow(/version 99/);
    await database.remove();
  });
});
