// The coordinator's and the administrator's commands, while the service runs, on both databases.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../support/databases.ts';
import { makeRequest, startTestReceiver, type TestReceiver } from '../support/receiver.ts';
import { createCoordinator, type Coordinator } from './support.ts';

describe.each(DATABASES)('commands on %s', (kind, create) => {
  let receiver: TestReceiver;
  let at: Coordinator;
  beforeAll(async () => {
    receiver = await startTestReceiver({ create, town: { groups: { seniori: { name: 'Senioři' } } } });
    at = createCoordinator(receiver);
  });
  afterAll(async () => {
    at.leave();
    await receiver.close();
  });

  async function send(request = {}): Promise<string> {
    const response = await receiver.post(makeRequest(request));
    return ((await response.json()) as { reference: string }).reference;
  }

  const isMailed = (text: string, count = 1) =>
    expect
      .poll(async () => (await receiver.mail.messages()).filter((mail) => mail.text?.includes(text)).length, {
        timeout: 20_000,
      })
      .toBe(count);

  it('list shows what waits in 80 columns, and no sign that steers a terminal', async () => {
    const reference = await send({ name: `Jana ${'dlouhá '.repeat(20)}` });
    const odd = await send({ name: 'Eva \u202eabc', email: 'eva@example.cz' });
    const { code, out } = await at.run('list');
    expect(code).toBe(0);
    expect(out).toContain(reference);
    expect(out).toContain(odd);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(out).not.toMatch(/[\u001b\u202e]/);
    const { requests } = JSON.parse((await at.run('list', '--json')).out);
    expect(requests.map((one: { reference: string }) => one.reference)).toEqual(
      expect.arrayContaining([reference, odd]),
    );
    expect(requests[0]).toMatchObject({ town: 'vzorov', state: 'open', handled_at: null });
  });

  it('show says the whole request and what became of its mails', async () => {
    const reference = await send({ message: 'Ráda přijdu.\nOdpoledne.', working_groups: ['seniori'] });
    await isMailed('Odpoledne.');
    const { code, out } = await at.run('show', reference);
    expect(code).toBe(0);
    for (const text of [reference, 'Ráda přijdu.', 'Senioři', 'koordinatorka@vzorov.example.cz']) {
      expect(out).toContain(text);
    }
    expect((await at.run('show', `vzorov/${reference}`)).out).toContain('Senioři');
    expect(await at.run('show', '1999-0001')).toMatchObject({ code: 1, out: '' });
  });

  it('handled notes the record number; the first time counts; --undo takes it back', async () => {
    const reference = await send();
    expect((await at.run('handled', reference)).code).toBe(0);
    const first = (await receiver.store.requests.find('vzorov', reference))!;
    const { told } = await at.run('handled', reference, '--record-number', 'MUVZ 123/2026');
    expect(told).toContain('MUVZ 123/2026');
    const again = (await receiver.store.requests.find('vzorov', reference))!;
    expect(again).toMatchObject({ record_number: 'MUVZ 123/2026', handled_at: first.handled_at });
    expect((await at.run('list')).out).not.toContain(reference);
    expect((await at.run('handled', reference, '--undo')).code).toBe(0);
    expect((await at.run('list')).out).toContain(reference);
    expect((await at.run('handled', reference, '--undo')).code).toBe(1);
  });

  it('release lets a request out of quarantine, and its mails go out', async () => {
    const reference = await send({ contact_note_2: 'x', message: 'Z karantény.' });
    expect((await at.run('list')).out).not.toContain(reference);
    expect((await at.run('list', '--quarantined')).out).toContain(reference);
    expect((await at.run('release', reference)).code).toBe(0);
    await expect
      .poll(
        async () => (await receiver.mail.messages()).some(({ subject }) => subject?.includes(`zpráva ${reference}`)),
        {
          timeout: 20_000,
        },
      )
      .toBe(true);
    expect((await at.run('release', reference)).code).toBe(1);
  });

  it('export writes CSV that no spreadsheet evaluates, and JSON, into files that nobody else may read', async () => {
    const reference = await send({ name: '=HYPERLINK("http://example.org")', organisation: '@SUM(1)' });
    const csv = path.join(at.folder, 'vse.csv');
    expect((await at.run('export', '--out', csv)).code).toBe(0);
    const text = readFileSync(csv, 'utf8');
    expect(text).toContain(reference);
    expect(text).toContain(`"'=HYPERLINK(`);
    expect(text).toContain(`"'@SUM(1)"`);
    expect(statSync(csv).mode & 0o077).toBe(0);
    expect((await at.run('export', '--out', csv)).code).toBe(2);
    const { requests } = JSON.parse((await at.run('export', '--format', 'json')).out);
    expect(requests.at(-1)).toMatchObject({ reference, request: { organisation: '@SUM(1)' } });
    expect(requests.at(-1).request).not.toHaveProperty('contact_note_2');
  });

  it('export takes days as the town counts them', async () => {
    const reference = await send();
    const day = (shift: number) =>
      new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Prague' }).format(Date.now() + shift * 86_400_000);
    expect((await at.run('export', '--from', day(0), '--to', day(0))).out).toContain(reference);
    expect((await at.run('export', '--to', day(-1))).out).not.toContain(reference);
    expect((await at.run('export', '--from', '2026-02-31')).code).toBe(2);
  });

  it('export writes an .eml for the records, with the number and all of it as JSON', async () => {
    const reference = await send({ message: 'Do spisu.' });
    await at.run('handled', reference, '--record-number', 'MUVZ 7/2026\r\nBcc: x@example.org');
    const folder = path.join(at.folder, 'spis');
    expect((await at.run('export', reference, '--format', 'eml', '--out', folder)).code).toBe(0);
    expect(readdirSync(folder)).toEqual([`${reference}.eml`]);
    const mail = await simpleParser(readFileSync(path.join(folder, `${reference}.eml`)));
    expect(mail.subject).toContain(reference);
    expect(mail.text).toContain('Do spisu.');
    expect(mail.text).toContain('MUVZ 7/2026 Bcc: x@example.org\n');
    expect(mail.headers.get('x-kp-record-number')).toBe('MUVZ 7/2026 Bcc: x@example.org');
    expect(mail.bcc).toBeUndefined();
    const [attachment] = mail.attachments;
    expect(JSON.parse(attachment!.content.toString())).toMatchObject({ reference, request: { message: 'Do spisu.' } });
  });

  it('retry sends what failed', async () => {
    receiver.mail.manner = 550;
    const reference = await send({ message: 'Napoprvé ne.' });
    const stored = (await receiver.store.requests.find('vzorov', reference))!;
    const mails = () => receiver.store.mails.list({ town: 'vzorov', requestId: stored.id });
    await expect
      .poll(async () => (await mails()).every(({ attempts }) => attempts > 0), { timeout: 20_000 })
      .toBe(true);
    receiver.mail.manner = 'take';
    expect((await at.run('retry', reference)).code).toBe(0);
    await isMailed('Napoprvé ne.');
  });

  it('erase asks, leaves no trace of the address, and says where copies are', async () => {
    const address = `stopa.${kind.toLowerCase()}@smazat.example.cz`;
    const reference = await send({ email: address, message: `Pište na ${address}.` });
    await isMailed(`Pište na ${address}.`);
    expect(await at.run('erase', reference)).toMatchObject({ code: 2 });
    at.answer = 'ne';
    expect((await at.run('erase', reference)).code).toBe(1);
    expect((await at.run('show', reference)).out).toContain(address);
    at.answer = reference;
    const { code, told } = await at.run('erase', reference);
    at.answer = undefined;
    expect(code).toBe(0);
    expect(told).toContain('koordinatorka@vzorov.example.cz');
    expect(told).toContain('127.0.0.1');
    for (const output of [await at.run('show', reference), await at.run('list', '--all', '--json')]) {
      expect(output.out).not.toContain('smazat.example.cz');
    }
    expect(JSON.stringify(await receiver.store.mails.list())).not.toContain('smazat.example.cz');
    expect(receiver.log.join('\n')).not.toContain('smazat.example.cz');
    const { folder } = receiver.database;
    for (const file of folder ? readdirSync(folder) : []) {
      expect(readFileSync(path.join(folder!, file)).includes('smazat.example.cz'), file).toBe(false);
    }
  });

  it('check finds nothing wrong with mail and database, and says what is', async () => {
    const { out } = await at.run('check');
    expect(out).toContain('přihlášení přijal');
    expect(out).toContain('endpoint="');
    const { findings } = JSON.parse((await at.run('check', '--json')).out);
    expect(findings.filter(({ level }: { level: string }) => level === 'ok').length).toBeGreaterThan(3);
    const noServer = createCoordinator({ config: { ...receiver.config, smtp: { ...receiver.config.smtp, port: 1 } } });
    const broken = await noServer.run('check');
    noServer.leave();
    expect(broken.code).toBe(1);
    expect(broken.out).toMatch(/CHYBA\] Poštovní server/);
  });
});

describe('what is not understood', () => {
  it.each([
    [['nic']],
    [['list', '--frob']],
    [['list', '--town']],
    [['list', '--state', 'jiny']],
    [['show']],
    [['show', 'a', 'b']],
    [['export', '--format', 'xls']],
  ])('%j ends with 2 and a way on', async (args) => {
    const receiver = await startTestReceiver();
    const at = createCoordinator(receiver);
    const { code, told } = await at.run(...args);
    at.leave();
    await receiver.close();
    expect(code).toBe(2);
    expect(told).toContain('--help');
  });
});
