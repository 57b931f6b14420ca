// What happens where a receiver can't start: it says why, and leaves another one's mails alone.
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { startReceiver } from '../../src/receiver.ts';
import { describeStartFault } from '../../src/start-fault.ts';
import { eventually } from '../support/eventually.ts';
import { buildProgram, startProgram } from '../support/process.ts';
import { makeConfig, makeRequest, startTestReceiver } from '../support/receiver.ts';

const log = createLog(() => undefined);

const startFault = async (config: ReturnType<typeof makeConfig>): Promise<string> => {
  try {
    await (await startReceiver(config, { log })).close();
  } catch (cause) {
    return describeStartFault(cause, config);
  }
  return '';
};

describe('a receiver that can’t start', () => {
  let taken: Server | undefined;
  afterEach(() => void taken?.close());

  it('names the port that is taken', async () => {
    taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken?.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    expect(await startFault({ ...makeConfig(':memory:', 1), port })).toMatch(
      /^port: 127\.0\.0\.1:\d+ is taken.*ss -ltnp/,
    );
  });

  it.each([
    ['/dev/null/kp.sqlite', /^database: \/dev\/null\/kp\.sqlite can't be opened \(E\w+\)/],
    [import.meta.filename, /^database: .*is no SQLite file/],
    ['postgres://kp:secret@127.0.0.1:1/kp', /^database: PostgreSQL can't be used \(ECONNREFUSED\)\. Try psql/],
  ])('names the database %s', async (database, text) => {
    const told = await startFault(makeConfig(database, 1));
    expect(told).toMatch(text);
    expect(told).not.toContain('secret');
  });

  it('ends with a code of its own where its configuration can’t be used', async () => {
    const program = startProgram(await buildProgram(), '/dev/null/kp-receiver.json');
    expect(await program.started).toBe(false);
    expect(await program.end('SIGTERM')).toBe(78);
    expect(program.said()).toContain("can't be used");
  });

  it('leaves the mails alone that a running one has in hand', async () => {
    const receiver = await startTestReceiver({ town: { confirmation: false } });
    receiver.mail.manner = 'hang';
    await receiver.post(makeRequest());
    const inHand = () => receiver.store.mails.list().then(([mail]) => mail?.claimed_by);
    const owner = await eventually(async () => {
      const name = await inHand();
      expect(name).toBeTruthy();
      return name;
    });
    const port = Number(new URL(receiver.url).port);
    expect(await startFault({ ...receiver.config, port })).toMatch(/is taken/);
    expect(await inHand()).toBe(owner);
    receiver.mail.manner = 'take';
    await receiver.mail.close();
    await receiver.close();
  });
});
