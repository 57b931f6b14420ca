// What an administrator finds out by a command before anybody else notices it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/commands/run.ts';
import { eventually } from '../support/eventually.ts';
import { makeRequest, startTestReceiver, type TestReceiver } from '../support/receiver.ts';
import { createCoordinator, type Coordinator } from './support.ts';

describe('commands for the administrator', () => {
  let receiver: TestReceiver;
  let at: Coordinator;
  beforeEach(async () => {
    receiver = await startTestReceiver();
    at = createCoordinator(receiver);
  });
  afterEach(async () => {
    at.leave();
    await receiver.close();
  });

  /** As an administrator edits the file. */
  const edit = (change: (config: { towns: Record<string, unknown>; smtp: object; database: string }) => void) => {
    const file = path.join(at.folder, 'kp-receiver.json');
    const config = JSON.parse(readFileSync(file, 'utf8'));
    change(config);
    writeFileSync(file, JSON.stringify(config));
  };

  it('check names addresses that were left from the example', async () => {
    const { code, out } = await at.run('check');
    expect(code).toBe(1);
    expect(out).toContain('towns.vzorov.coordinator[0]');
    expect(out).toContain('smtp.from');
    const real = JSON.stringify(receiver.config).replaceAll('example.cz', 'vzorov-mesto.cz');
    edit((config) => Object.assign(config, JSON.parse(real)));
    const mended = await at.run('check');
    expect(mended.out).not.toContain('Z příkladu');
    // No public_url: no fault, but not all is well either.
    expect(mended).toMatchObject({ code: 0, told: expect.stringMatching(/^Chyba žádná; .* za pozornost\.$/m) });
  });

  it('check tells of requests whose town is gone', async () => {
    await receiver.post(makeRequest());
    expect((await at.run('check')).out).not.toContain('vzorov (1)');
    edit((config) => {
      config.towns = { jinde: config.towns['vzorov'] };
    });
    expect((await at.run('check')).out).toContain('vzorov (1)');
  });

  it('list gives a program everything, and refuses a limit that is no number', async () => {
    for (let n = 0; n < 3; n++) await receiver.post(makeRequest());
    const length = async (...args: string[]) =>
      JSON.parse((await at.run('list', '--json', ...args)).out).requests.length;
    expect(await length()).toBe(3);
    expect(await length('--limit', '2')).toBe(2);
    expect(await at.run('list', '--limit', 'abc')).toMatchObject({ code: 2 });
    expect(await at.run('list', '--limit', '0')).toMatchObject({ code: 2 });
  });

  it('retry sends at once what waits for another try', async () => {
    receiver.mail.manner = 451;
    await receiver.post(makeRequest());
    await eventually(async () => {
      const mails = await receiver.store.mails.list();
      expect(mails.every(({ attempts, claimed_by }) => attempts === 1 && claimed_by === null)).toBe(true);
    });
    receiver.mail.manner = 'take';
    expect((await at.run('retry')).told).toContain('2\u00a0e-maily');
    await eventually(() => expect(receiver.mail.taken.length).toBe(2));
  });

  it('any command says why the database can’t be opened, and not into the file that was asked for', async () => {
    const file = path.join(at.folder, 'kp-receiver.json');
    edit((config) => {
      config.database = '/dev/null/kp.sqlite';
    });
    let [out, told] = ['', ''];
    const terminal = {
      write: (text: string) => void (out += text),
      tell: (text: string) => void (told += text),
      ask: undefined,
    };
    expect(await runCommand(['export', '--config', file], terminal, { environment: {} })).toBe(1);
    expect(out).toBe('');
    expect(told).toMatch(/Databázi nelze otevřít \(E\w+\)\..*Složka musí existovat/);
  });
});
