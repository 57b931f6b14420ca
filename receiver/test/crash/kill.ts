// Kills the receiver again and again under load, and checks that nothing which was acknowledged is lost or doubled.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import type { TestDatabase } from '../support/databases.ts';
import { startMailServer } from '../support/mail-server.ts';
import { buildProgram, findFreePort, startProgram, writeConfig } from '../support/process.ts';
import { makeConfig, makeRequest, ORIGIN } from '../support/receiver.ts';

const CLIENTS = 6;

interface Acknowledged {
  request: { id: string };
  answer: string;
}

export interface KillReport {
  kills: number;
  acknowledged: number;
  /** Mails that came more than once, each with one Message-ID. */
  doubled: number;
}

export async function killManyTimes(
  database: TestDatabase,
  kills: number,
  /** Lets the time pass after which a dead receiver's mails are anybody's. */
  releaseClaims: () => Promise<void> = () => Promise.resolve(),
): Promise<KillReport> {
  const program = await buildProgram();
  const folder = mkdtempSync(path.join(tmpdir(), 'kp-receiver-kill-'));
  const mail = await startMailServer();
  const port = await findFreePort();
  const config = { ...makeConfig(database.url, mail.port, { confirmation: false }), port };
  const file = writeConfig(path.join(folder, 'config.json'), config);
  const endpoint = `http://127.0.0.1:${port}/vzorov`;
  const acknowledged: Acknowledged[] = [];
  let isOver = false;

  /** As the form does: the same request again until an answer of 201 has come. */
  async function send(request: { id: string }): Promise<string | undefined> {
    for (;;) {
      try {
        const answer = await fetch(endpoint, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Origin: ORIGIN },
          body: JSON.stringify(request),
        });
        const text = await answer.text();
        if (answer.status === 201) return text;
        if (answer.status !== 503 && answer.status !== 409) throw new Error(`${answer.status} ${text}`);
      } catch (cause) {
        // Nobody there, or gone in the middle.
        if (!(cause instanceof TypeError)) throw cause;
      }
      if (isOver) return undefined;
      await sleep(10);
    }
  }

  async function client(): Promise<void> {
    while (!isOver) {
      const request = makeRequest();
      const answer = await send(request);
      if (answer !== undefined) acknowledged.push({ request, answer });
      await sleep(Math.random() * 15);
    }
  }

  const clients = Array.from({ length: CLIENTS }, () => client());
  for (let kill = 0; kill < kills; kill++) {
    const receiver = startProgram(program, file);
    // One in four at any point of its start, the others at any point of its work.
    if (kill % 4 === 0) await sleep(Math.random() * 300);
    else {
      expect(await receiver.started, receiver.said()).toBe(true);
      await sleep(Math.random() * 300);
    }
    await receiver.end('SIGKILL');
  }

  const receiver = startProgram(program, file);
  expect(await receiver.started, receiver.said()).toBe(true);
  isOver = true;
  await Promise.all(clients);
  await releaseClaims();

  const store = await openStore(database.url);
  try {
    while ((await store.mails.counts()).waiting) await sleep(100);

    const stored = await store.requests.list();
    const byId = new Map(stored.map((one) => [one.id, one]));
    expect(byId.size, 'rows and ids').toBe(stored.length);
    expect(new Set(stored.map(({ reference }) => reference)).size, 'references').toBe(stored.length);

    const idsByReference = new Map<string, Set<string>>();
    for (const message of await mail.messages()) {
      const reference = /\d{4}-\d{4,}/.exec(message.subject ?? '')?.[0] ?? '';
      idsByReference.set(reference, (idsByReference.get(reference) ?? new Set()).add(message.messageId ?? ''));
    }
    for (const { request, answer } of acknowledged) {
      const one = byId.get(request.id);
      expect(one, 'acknowledged and stored').toBeDefined();
      const { reference, reply_by } = one!;
      expect(JSON.parse(answer), 'as acknowledged').toEqual({ reference, reply_by });
      expect(idsByReference.get(reference)?.size, `mails of ${reference}, by their Message-IDs`).toBe(1);
    }
    // What nobody was told of may be there, but must be whole: mailed as well.
    for (const { reference } of stored) expect(idsByReference.has(reference)).toBe(true);
    // Asked again, the first answer comes again.
    for (const { request, answer } of acknowledged.slice(-20)) {
      isOver = false;
      expect(await send(request)).toBe(answer);
    }
    return { kills, acknowledged: acknowledged.length, doubled: mail.taken.length - idsByReference.size };
  } finally {
    isOver = true;
    await store.close();
    expect(await receiver.end('SIGTERM')).toBe(0);
    await mail.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
