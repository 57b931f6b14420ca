// What came of sending: each answer of the contract, and all that is none of it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchStamp } from '../../../src/membership/fetch-stamp.ts';
import { parseRetryAfter } from '../../../src/membership/retry-after.ts';
import { sendRequest, type SendOutcome } from '../../../src/membership/send-request.ts';
import { fakeFetch, json, request } from './support.ts';

const LOGIN = '<!doctype html><title>Přihlášení</title>';
const html = (status: number) => new Response(LOGIN, { status, headers: { 'Content-Type': 'text/html' } });
const errors = (...list: unknown[]) => json(422, { type: 'about:blank', status: 422, errors: list });
const outcome = (answer: Response | Error) => sendRequest('/requests/', request(), { fetch: fakeFetch(answer).fetch });

/** A body that breaks off after its beginning. */
function broken(status: number): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"reference":'));
      controller.error(new TypeError('network error'));
    },
  });
  return new Response(body, { status });
}

describe('the outcome', () => {
  const cases: [string, Response | Error, SendOutcome][] = [
    [
      '201',
      json(201, { reference: '2026-0001', reply_by: '2026-12-02' }),
      { kind: 'sent', reference: '2026-0001', replyBy: '2026-12-02' },
    ],
    ['201 without a reply_by', json(201, { reference: 'A 7' }), { kind: 'sent', reference: 'A 7' }],
    ['201 with an empty object', json(201, {}), { kind: 'sent' }],
    ['201 with odd values', json(201, { reference: 17, reply_by: 'soon' }), { kind: 'sent', reference: '17' }],
    [
      '201 with a hostile reference',
      json(201, { reference: `a\u0000\n${'b'.repeat(999)}`, reply_by: '2026-02-31' }),
      { kind: 'sent', reference: `a ${'b'.repeat(98)}` },
    ],
    ['200 with a reference', json(200, { reference: 'x' }), { kind: 'sent', reference: 'x' }],
    ['JSON of another type', new Response('{"reference":"x"}', { status: 201 }), { kind: 'sent', reference: 'x' }],
    ['200 with JSON of something else', json(200, { stamp: 'x' }), { kind: 'unclear', status: 200 }],
    ['200 with a login page', html(200), { kind: 'unclear', status: 200 }],
    ['201 with a page', html(201), { kind: 'unclear', status: 201 }],
    ['201 with a list', json(201, ['x']), { kind: 'unclear', status: 201 }],
    ['201 with null', json(201, null), { kind: 'unclear', status: 201 }],
    ['201 with nothing', new Response('', { status: 201 }), { kind: 'unclear', status: 201 }],
    ['201 with 1 MB', json(201, { reference: 'x', fill: 'x'.repeat(1e6) }), { kind: 'unclear', status: 201 }],
    ['204', new Response(null, { status: 204 }), { kind: 'unclear', status: 204 }],
    ['201 that breaks off', broken(201), { kind: 'unclear', status: 201 }],
    ['422 that breaks off', broken(422), { kind: 'refused', status: 422 }],
    ['400', json(400, {}), { kind: 'refused', status: 400 }],
    ['401', html(401), { kind: 'refused', status: 401 }],
    ['403', html(403), { kind: 'refused', status: 403 }],
    ['404', html(404), { kind: 'refused', status: 404 }],
    ['405', html(405), { kind: 'refused', status: 405 }],
    ['415', html(415), { kind: 'refused', status: 415 }],
    ['408', html(408), { kind: 'unavailable', mayHaveArrived: true }],
    ['409', json(409, {}, { 'Retry-After': '3' }), { kind: 'processing', retryAfter: 3 }],
    ['409 without a time', json(409, {}), { kind: 'processing', retryAfter: 2 }],
    ['413', html(413), { kind: 'too_large' }],
    ['429', json(429, {}, { 'Retry-After': '45' }), { kind: 'busy', retryAfter: 45 }],
    ['429 without a time', html(429), { kind: 'busy', retryAfter: 60 }],
    ['500', html(500), { kind: 'unavailable' }],
    ['502', html(502), { kind: 'unavailable', mayHaveArrived: true }],
    ['504', html(504), { kind: 'unavailable', mayHaveArrived: true }],
    ['503', html(503), { kind: 'unavailable' }],
    ['503 with a time', json(503, {}, { 'Retry-After': '120' }), { kind: 'unavailable', retryAfter: 120 }],
    ['a network fault', new TypeError('Failed to fetch'), { kind: 'disconnected' }],
    [
      '422',
      errors(
        { pointer: '/email', code: 'email', detail: 'Not an address.' },
        { pointer: '#/name', code: 'missing' },
        { pointer: '/working_groups/2', code: 'unknown_group' },
        { pointer: '/email', code: 'neither' },
      ),
      {
        kind: 'invalid',
        faults: [
          { field: 'email', code: 'email', detail: 'Not an address.' },
          { field: 'name', code: 'missing' },
          { field: 'working_groups', code: 'unknown_group' },
          { field: 'contact', code: 'neither' },
        ],
      },
    ],
    [
      '422 with what nobody knows',
      errors(
        { pointer: '/nic', code: 'x' },
        { pointer: '' },
        null,
        'x',
        { pointer: 1, code: 2, detail: {} },
        { pointer: '/__proto__' },
      ),
      {
        kind: 'invalid',
        faults: [{ code: 'x' }, ...[1, 2, 3, 4, 5].map(() => ({ code: 'invalid' }))],
      },
    ],
    ['422 of a used id', errors({ pointer: '/id', code: 'id_reused' }), { kind: 'id_reused' }],
    [
      '422 of a wrong id',
      errors({ pointer: '/id', code: 'invalid' }),
      { kind: 'invalid', faults: [{ code: 'invalid' }] },
    ],
    ['422 without errors', json(422, { errors: [] }), { kind: 'refused', status: 422 }],
    ['422 with a page', html(422), { kind: 'refused', status: 422 }],
  ];

  it.each(cases)('of %s', async (_, answer, expected) => expect(await outcome(answer)).toEqual(expected));

  it.each([
    ['offline', true],
    ['disconnected', false],
  ] as const)('of a network fault is %s where it is sure that there is no network: %s', async (kind, isOffline) => {
    const { fetch } = fakeFetch(new TypeError('Failed to fetch'));
    expect(await sendRequest('/r', request(), { fetch, isOffline: () => isOffline })).toEqual({ kind });
  });

  it('of a truncated body is neither "sent" nor lost', async () => {
    expect((await outcome(new Response('{"reference":"2026', { status: 201 }))).kind).toBe('unclear');
  });
});

describe('sending', () => {
  it('posts JSON, with no header that needs a preflight of its own, cookies to the own origin alone', async () => {
    const { fetch, calls } = fakeFetch(json(201, {}));
    const sent = request({ working_groups: ['seniori'] });
    await sendRequest('https://forms.example/r', sent, { fetch });
    const { url, init } = calls[0]!;
    expect(url).toBe('https://forms.example/r');
    expect(init).toMatchObject({ method: 'POST', credentials: 'same-origin', keepalive: true });
    expect(Object.keys(init.headers!)).toEqual(['Content-Type', 'Accept']);
    expect(JSON.parse(init.body as string)).toEqual(sent);
  });

  it('does not ask a browser to keep alive what it would not', async () => {
    const { fetch, calls } = fakeFetch(json(201, {}));
    await sendRequest('/r', request({ message: 'ž'.repeat(32_000) }), { fetch });
    expect(calls[0]!.init.keepalive).toBe(false);
  });

  it('survives a fetch that throws at once', async () => {
    const fetch = () => {
      throw new TypeError('blocked');
    };
    expect(await sendRequest('/r', request(), { fetch })).toEqual({ kind: 'disconnected' });
  });

  describe('in time', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());
    const never = () => new Promise<Response>(() => undefined);

    it('ends after 20 s without an answer, though the fetch heeds no signal', async () => {
      const { fetch, calls } = fakeFetch(never);
      const ended = vi.fn();
      const promise = sendRequest('/r', request(), { fetch }).then(ended);
      await vi.advanceTimersByTimeAsync(19_999);
      expect(ended).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      await promise;
      expect(ended).toHaveBeenCalledWith({ kind: 'timeout' });
      expect(calls[0]!.init.signal?.aborted).toBe(true);
      expect(vi.getTimerCount()).toBe(0);
    });

    it('ends where headers came but no body', async () => {
      const { fetch } = fakeFetch(new Response(new ReadableStream(), { status: 201 }));
      const promise = sendRequest('/r', request(), { fetch, timeout: 300 });
      await vi.advanceTimersByTimeAsync(300);
      expect(await promise).toEqual({ kind: 'timeout' });
    });

    it('ends when it is given up, before and during', async () => {
      const { fetch, calls } = fakeFetch(never);
      const stop = new AbortController();
      const promise = sendRequest('/r', request(), { fetch, signal: stop.signal });
      stop.abort();
      expect(await promise).toEqual({ kind: 'timeout' });
      expect(await sendRequest('/r', request(), { fetch, signal: stop.signal })).toEqual({ kind: 'timeout' });
      expect(calls.length).toBe(1);
      expect(vi.getTimerCount()).toBe(0);
    });

    it('leaves no timer behind an answer', async () => {
      await sendRequest('/r', request(), { fetch: fakeFetch(json(201, {})).fetch });
      expect(vi.getTimerCount()).toBe(0);
    });

    it('waits 5 s for a stamp', async () => {
      const promise = fetchStamp('/r', { fetch: fakeFetch(never).fetch });
      await vi.advanceTimersByTimeAsync(5000);
      expect(await promise).toBeUndefined();
    });
  });
});

describe('Retry-After', () => {
  const now = () => Date.UTC(2026, 10, 22, 12, 0, 0);
  it.each([
    ['45', 45],
    [' 45 ', 45],
    ['0', 1],
    ['1.2', 2],
    ['99999999999', 3600],
    ['Sun, 22 Nov 2026 12:00:30 GMT', 30],
    ['Sun, 22 Nov 2026 11:00:00 GMT', 1],
    ['Mon, 22 Nov 2027 12:00:00 GMT', 3600],
    ['-5', undefined],
    ['soon', undefined],
    ['', undefined],
    ['Infinity', undefined],
    ['1e3', undefined],
    ['Xyz nonsense GMT', undefined],
  ])('%j is %s', (value, expected) => {
    expect(parseRetryAfter(new Headers({ 'Retry-After': value }), now)).toBe(expected);
  });

  it('is read by the clock of the answer before the own one, which may be wrong', () => {
    const headers = new Headers({
      'Retry-After': 'Sun, 22 Nov 2026 12:00:30 GMT',
      Date: 'Sun, 22 Nov 2026 12:00:10 GMT',
    });
    expect(parseRetryAfter(headers, () => 0)).toBe(20);
    expect(parseRetryAfter(headers)).toBe(20);
    headers.delete('Date');
    expect(parseRetryAfter(headers)).toBeUndefined();
  });
});

describe('a stamp', () => {
  it('is what the endpoint says', async () => {
    const { fetch, calls } = fakeFetch(json(200, { stamp: 'abc.def' }));
    expect(await fetchStamp('/r', { fetch })).toBe('abc.def');
    expect(calls[0]!.init).toMatchObject({ headers: { Accept: 'application/json' }, cache: 'no-store' });
    expect(calls[0]!.init.method).toBeUndefined();
  });

  it.each([
    ['a page', html(200)],
    ['404', json(404, { stamp: 'x' })],
    ['no string', json(200, { stamp: 1 })],
    ['an empty one', json(200, { stamp: '' })],
    ['a long one', json(200, { stamp: 'x'.repeat(1001) })],
    ['nothing', new Response(null, { status: 204 })],
    ['a network fault', new TypeError('Failed to fetch')],
  ])('is none with %s', async (_, answer) => {
    expect(await fetchStamp('/r', { fetch: fakeFetch(answer).fetch })).toBeUndefined();
  });
});
