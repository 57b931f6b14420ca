import { BlockList } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientAddress, senderOf } from '../../src/http/client-address.ts';
import { createRateLimit } from '../../src/http/rate-limit.ts';
import { createStamp, isStamp } from '../../src/intake/stamp.ts';
import { createLog } from '../../src/log.ts';
import { makeRequest, ORIGIN, startTestReceiver, type TestReceiver } from '../support/receiver.ts';

describe('origins', () => {
  let receiver: TestReceiver;
  beforeAll(async () => {
    receiver = await startTestReceiver();
  });
  afterAll(() => receiver.close());

  it('lets the town’s pages ask and read', async () => {
    const answer = await fetch(receiver.endpoint, {
      method: 'OPTIONS',
      headers: {
        Origin: ORIGIN,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });
    expect(answer.status).toBe(204);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-methods': expect.stringContaining('POST'),
      'access-control-allow-headers': 'Content-Type',
      vary: expect.stringContaining('Origin'),
    });
  });

  it('refuses those of others, and lets them read nothing', async () => {
    for (const origin of ['https://evil.example', `${ORIGIN}.evil.example`, 'http://www.vzorov.example.cz', 'null']) {
      const answer = await receiver.post(makeRequest(), { Origin: origin });
      expect(answer.status, origin).toBe(403);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
    expect(await receiver.store.requests.list()).toEqual([]);
  });

  it('lets the page read a refusal, too', async () => {
    const answer = await receiver.post('{');
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([400, ORIGIN]);
  });
});

describe('rates', () => {
  it('are answered by 429 and Retry-After, for one sender behind a trusted proxy alone', async () => {
    const receiver = await startTestReceiver({
      rest: { trusted_proxies: ['127.0.0.1'], limits: { address_burst: 2, address_per_hour: 60 } },
    });
    const from = (address: string) => receiver.post(makeRequest(), { 'X-Forwarded-For': address });
    const statuses = [];
    for (let count = 0; count < 3; count++) statuses.push((await from('203.0.113.7')).status);
    expect(statuses).toEqual([201, 201, 429]);
    const refused = await from('198.51.100.1, 203.0.113.7');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await from('203.0.113.8')).status).toBe(201);
    expect(await receiver.store.requests.list()).toHaveLength(3);
    await receiver.close();
  });

  it('fill again by the clock', () => {
    let now = 0;
    const { take } = createRateLimit({ burst: 2, perHour: 3600 }, () => now);
    expect([take('a'), take('a'), take('a'), take('b')]).toEqual([undefined, undefined, 1, undefined]);
    now = 1000;
    expect([take('a'), take('a')]).toEqual([undefined, 1]);
  });

  it('know the sender by what trusted proxies have written alone', () => {
    const proxies = new BlockList();
    proxies.addSubnet('10.0.0.0', 8, 'ipv4');
    expect(clientAddress('203.0.113.7', '1.2.3.4', proxies)).toBe('203.0.113.7');
    expect(clientAddress('::ffff:10.0.0.1', '1.2.3.4, 203.0.113.7, 10.0.0.2', proxies)).toBe('203.0.113.7');
    expect(clientAddress('10.0.0.1', 'not an address', proxies)).toBe('10.0.0.1');
    expect(senderOf('2001:db8:1:2:3:4:5:6')).toBe(senderOf('2001:db8:1:2::9'));
    expect(senderOf('2001:db8:1:2::9')).not.toBe(senderOf('2001:db8:1:3::9'));
  });
});

describe('stamps', () => {
  const secret = Buffer.alloc(32, 7);
  const stamp = createStamp(secret, 'vzorov', 1_000_000_000_000);

  it.each([
    ['a minute later', 'vzorov', stamp, 60_000, true],
    ['six days later', 'vzorov', stamp, 6 * 86_400_000, true],
    ['at once', 'vzorov', stamp, 100, false],
    ['eight days later', 'vzorov', stamp, 8 * 86_400_000, false],
    ['in another town', 'jinde', stamp, 60_000, false],
    ['with another time', 'vzorov', stamp.replace(/^./, 'b'), 60_000, false],
    ['made up', 'vzorov', 'x', 60_000, false],
  ])('%s', (_, town, stamp, later, expected) => {
    expect(isStamp(secret, town, stamp, 1_000_000_000_000 + later)).toBe(expected);
  });

  it('that are wrong bring a request into quarantine, and the same answer', async () => {
    const receiver = await startTestReceiver();
    const wrong = makeRequest({ stamp: 'x' });
    const missing = makeRequest();
    for (const request of [wrong, missing]) expect((await receiver.post(request)).status).toBe(201);
    const stored = await receiver.store.requests.list();
    const reasons = new Map(stored.map(({ id, quarantine }) => [id, quarantine]));
    expect([reasons.get(wrong.id), reasons.get(missing.id)]).toEqual(['stamp', null]);
    expect(await receiver.store.mails.list({ requestId: wrong.id })).toEqual([]);
    await receiver.close();
  });
});

describe('the log', () => {
  it('holds no message of an error, and no field that could hold a text', () => {
    const lines: string[] = [];
    const log = createLog(
      (line) => lines.push(line),
      () => 0,
    );
    log('failed', { code: 'jana@example.cz' }, new Error('Unexpected token "Jana Příkladná"'));
    log('x', { id: '2026-0001', status: 500 }, Object.assign(new Error('no'), { code: 'SQLITE_FULL' }));
    expect(lines.join('\n')).not.toMatch(/jana/i);
    expect(JSON.parse(lines[1]!)).toMatchObject({ event: 'x', id: '2026-0001', status: 500, code: 'SQLITE_FULL' });
  });
});
