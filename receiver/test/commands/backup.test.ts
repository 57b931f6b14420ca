// A backup that is taken under load, restored: nothing is missing of what was acknowledged before it began.
import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { makeRequest, startTestReceiver } from '../support/receiver.ts';
import { createCoordinator } from './support.ts';

it('holds all that was acknowledged before it began, while requests go on coming', async () => {
  const receiver = await startTestReceiver();
  const at = createCoordinator(receiver);
  const acknowledged: string[] = [];
  let isOn = true;
  const visitor = async () => {
    while (isOn) {
      const request = makeRequest({ message: 'x'.repeat(2000) });
      if ((await receiver.post(request)).status === 201) acknowledged.push(request.id);
    }
  };
  const visitors = Array.from({ length: 4 }, visitor);
  await expect.poll(() => acknowledged.length, { timeout: 40_000 }).toBeGreaterThan(100);

  const before = [...acknowledged];
  const file = path.join(at.folder, 'zaloha.sqlite');
  const { code, told } = await at.run('backup', file);
  expect(told).toContain(file);
  expect(code).toBe(0);
  isOn = false;
  await Promise.all(visitors);
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(existsSync(`${file}.part`)).toBe(false);

  const restored = await openStore(file);
  const ids = new Set((await restored.requests.list()).map(({ id }) => id));
  await restored.close();
  expect(before.filter((id) => !ids.has(id))).toEqual([]);

  // The second time the file is there.
  writeFileSync(`${file}.mine`, '');
  expect((await at.run('backup', `${file}.mine`)).code).toBe(2);
  at.leave();
  await receiver.close();
});
