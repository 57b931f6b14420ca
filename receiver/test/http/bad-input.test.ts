import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../support/databases.ts';
import { makeRequest, ORIGIN, startTestReceiver, type TestReceiver } from '../support/receiver.ts';

/** Always the same numbers, so that a failure can be repeated (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const STRANGE: unknown[] = [
  null,
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [[]],
  '',
  ' ',
  '\0',
  '\ud800',
  '=1+1',
  'a'.repeat(6000),
  { a: 1 },
];

/** A valid request with something in it spoilt. */
function spoil(random: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const request: Record<string, unknown> = makeRequest({ working_groups: ['seniori'], participant_role: 'user' });
  const key = pick(['id', 'kind', 'name', 'email', 'language', 'working_groups', 'participant_role']);
  const way = Math.floor(random() * 4);
  if (way === 0) delete request[pick(['id', 'kind', 'name', 'email', 'language'])];
  else if (way === 1)
    request[key] = key === 'participant_role' || key === 'working_groups' ? 5 : pick(STRANGE.slice(0, 8));
  let text = JSON.stringify(request);
  if (way === 2) text = text.slice(0, Math.floor(random() * (text.length - 1)));
  if (way === 3) {
    const at = Math.floor(random() * text.length);
    text = `${text.slice(0, at)}${pick(['\0', '"', '{', '\\', ',,', '\x07'])}${text.slice(at)}`;
  }
  return text;
}

describe.each(DATABASES)('bad input, with %s', (_, create) => {
  let receiver: TestReceiver;
  beforeAll(async () => {
    receiver = await startTestReceiver({ create, times: { headers: 2000, request: 2000 } });
  });
  afterAll(() => receiver.close());

  const stored = async () => (await receiver.store.requests.list()).length;

  const REFUSED: [string, unknown, number][] = [
    ['no JSON', '{"id":', 400],
    ['nothing', '', 400],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 400],
    ['a list', [], 422],
    ['null', 'null', 422],
    ['a number', '1e999', 422],
    ['no id', makeRequest({ id: undefined }), 422],
    ['an id that is none', makeRequest({ id: '../../etc' }), 422],
    ['a name of numbers', makeRequest({ name: 42 as unknown as string }), 422],
    ['an invisible name', makeRequest({ name: '\u200b\0' }), 422],
    ['half a character as a name', makeRequest({ name: '\ud800' }), 422],
    ['an unknown kind', makeRequest({ kind: '__proto__' as 'interest' }), 422],
    ['101 groups', makeRequest({ working_groups: Array.from({ length: 101 }, (_, i) => `g${i}`) }), 422],
    ['too long a text', makeRequest({ message: 'a'.repeat(5001) }), 422],
    ['header lines as an address', makeRequest({ email: 'jana@example.cz\r\nBcc: a@example.cz' }), 422],
    ['two addresses', makeRequest({ email: 'jana@example.cz, petr@example.cz' }), 422],
    ['100,000 brackets', '['.repeat(100_000), 400],
  ];

  it.each(REFUSED)('refuses %s', async (_, body, status) => {
    const before = await stored();
    const answer = await receiver.post(body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ status });
    expect(await stored()).toBe(before);
  });

  it('refuses 10 MB without storing or keeping them', async () => {
    const before = await stored();
    const answer = await receiver.post(`"${'a'.repeat(10_000_000)}"`);
    expect(answer.status).toBe(413);
    expect(await stored()).toBe(before);
    expect((await receiver.post(makeRequest())).status).toBe(201);
  });

  it('refuses other types of body, methods, places and large headers', async () => {
    const statusOf = async (answer: Promise<Response>) => (await answer).status;
    expect(await statusOf(receiver.post('x', { 'Content-Type': 'text/plain' }))).toBe(415);
    expect(await statusOf(receiver.post('x', { 'Content-Type': 'multipart/form-data; boundary=x' }))).toBe(415);
    expect(await statusOf(fetch(receiver.endpoint, { method: 'DELETE' }))).toBe(405);
    for (const place of [
      '/',
      '/jinde',
      '/constructor',
      '/__proto__',
      '/vzorov/x',
      '/vzorov/received/x_y_z_0',
      '/%2e%2e/x',
    ])
      expect(await statusOf(fetch(receiver.url + place)), place).toBe(404);
    expect(await statusOf(receiver.post(makeRequest(), { 'X-Large': 'a'.repeat(20_000) }))).toBe(431);
  });

  it('keeps odd texts as texts', async () => {
    const request = makeRequest({
      name: '=HYPERLINK("x")\0',
      organisation: "'; drop table requests; --",
      message: 'a\0b\r\nc',
    });
    expect((await receiver.post(request)).status).toBe(201);
    expect((await receiver.store.requests.find('vzorov', request.id))?.request).toMatchObject({
      name: '=HYPERLINK("x")',
      organisation: "'; drop table requests; --",
      message: 'ab\nc',
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses 1,000 fuzzed bodies, or takes them for what they are', async () => {
    const random = createRandom(6);
    const before = await stored();
    let taken = 0;
    for (let round = 0; round < 50; round++) {
      const answers = await Promise.all(Array.from({ length: 20 }, () => receiver.post(spoil(random))));
      for (const { status } of answers) {
        expect([201, 400, 422]).toContain(status);
        if (status === 201) taken++;
      }
    }
    expect(taken).toBeLessThan(700);
    expect(await stored()).toBe(before + taken);
    expect(receiver.log.filter((line) => /"event":"(?:failed|request_not_stored)"/.test(line))).toEqual([]);
  });

  it('serves a good client beside 200 slow ones, and lets go of these', async () => {
    const before = await stored();
    const { hostname, port } = new URL(receiver.url);
    const closed: Promise<string>[] = [];
    const sockets: Socket[] = [];
    for (let count = 0; count < 200; count++) {
      const socket = connect(Number(port), hostname);
      sockets.push(socket);
      let answer = '';
      socket.on('data', (part) => (answer += part.toString()));
      closed.push(new Promise((resolve) => socket.once('close', () => resolve(answer))));
      socket.on('error', () => undefined);
      // Half of them never end their headers, half never their body.
      socket.write('POST /vzorov HTTP/1.1\r\nHost: x\r\n');
      if (count % 2)
        socket.write(`Origin: ${ORIGIN}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"na`);
    }
    await Promise.all(
      sockets.map(async (socket) => {
        if (socket.readyState !== 'open') await new Promise((resolve) => socket.once('connect', resolve));
      }),
    );
    expect((await receiver.post(makeRequest())).status).toBe(201);
    // Served while none of them was let go, so not behind them.
    expect(sockets.filter(({ destroyed }) => destroyed)).toEqual([]);
    for (const answer of await Promise.all(closed)) expect(answer).toMatch(/^(?:HTTP\/1\.1 408|$)/);
    expect(await stored()).toBe(before + 1);
  });

  it('writes nothing personal to its log', () => {
    expect(receiver.log.length).toBeGreaterThan(0);
    expect(receiver.log.join('\n')).not.toMatch(/jana|příklad|@|HYPERLINK|drop table|127\.0\.0\.1/i);
  });
});
