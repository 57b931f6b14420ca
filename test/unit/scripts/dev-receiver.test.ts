// The development receiver by real HTTP: the contract (CONTRACTS §4), what can be tried, and its pages.
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDevReceiver } from '../../../scripts/dev-receiver.ts';
import { startServer, type DemoServer } from '../../../scripts/serve.ts';
import { fetchStamp } from '../../../src/membership/fetch-stamp.ts';
import { formEntries } from '../../../src/membership/form-post.ts';
import { sendRequest } from '../../../src/membership/send-request.ts';
import { request } from '../membership/support.ts';

// In Prague it is the next day already, and the next year's first of two.
const NEW_YEAR = Date.UTC(2026, 11, 31, 23, 30);

let server: DemoServer;
let endpoint: string;
let now = NEW_YEAR;

beforeEach(async () => {
  now = NEW_YEAR;
  const { handle } = createDevReceiver({ replyWithinDays: 10, now: () => now });
  server = await startServer({ before: handle });
  endpoint = `${server.url}/requests/`;
});
afterEach(() => server.close());

const post = (body: string | Uint8Array<ArrayBuffer>, type = 'application/json', headers = {}) =>
  fetch(endpoint, { method: 'POST', body, headers: { 'Content-Type': type, ...headers }, redirect: 'manual' });
const postForm = (entries: Record<string, string> | [string, string][], headers = {}) =>
  post(new URLSearchParams(entries).toString(), 'application/x-www-form-urlencoded', headers);
const page = async (path = '') => (await fetch(endpoint + path, { headers: { Accept: 'text/html' } })).text();

describe('a request', () => {
  it('is stored, numbered by the year in Prague, and promised an answer', async () => {
    const response = await post(JSON.stringify(request()));
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ reference: '2027-0001', reply_by: '2027-01-11' });
    expect(await sendRequest(endpoint, request())).toEqual({
      kind: 'sent',
      reference: '2027-0002',
      replyBy: '2027-01-11',
    });
  });

  it('gets its first answer again, stored once, though a stamp came meanwhile', async () => {
    const sent = request();
    const first = await sendRequest(endpoint, sent);
    now += 86_400_000;
    const { id, ...rest } = sent;
    for (const again of [sent, { ...rest, id: id.toUpperCase() }, { ...sent, stamp: 'x', extra: 1 } as typeof sent])
      expect(await sendRequest(endpoint, again)).toEqual(first);
    const all = await Promise.all(Array.from({ length: 50 }, () => sendRequest(endpoint, sent)));
    for (const outcome of all) expect(outcome).toEqual(first);
    const text = await page();
    expect(text.match(/<article/g)?.length).toBe(1);
    expect(text).toContain('přišlo ještě 53×, uloženo jednou');
  });

  it('under an id of another one is refused, and what was stored stays', async () => {
    const sent = request();
    await sendRequest(endpoint, sent);
    const response = await post(JSON.stringify({ ...sent, name: 'Petr' }));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ status: 422, errors: [{ pointer: '/id', code: 'id_reused' }] });
    expect(await sendRequest(endpoint, { ...sent, name: 'Petr' })).toEqual({ kind: 'id_reused' });
    expect(await page()).not.toContain('Petr');
  });

  it('with faults is refused with all of them', async () => {
    const response = await post(JSON.stringify({ ...request(), name: '', email: 'x', phone: '1', kind: undefined }));
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const { errors } = (await response.json()) as { errors: { pointer: string; detail: string }[] };
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/kind', '/name', '/email', '/phone']);
    for (const { detail } of errors) expect(detail).toMatch(/\.$/);
    expect(await sendRequest(endpoint, request({ email: '' }))).toMatchObject({
      kind: 'invalid',
      faults: [{ field: 'contact', code: 'neither' }],
    });
  });

  it.each([
    ['{', 400],
    ['', 400],
    ['null', 422],
    ['[]', 422],
    ['"x"', 422],
    ['{"__proto__":{"name":"x"}}', 422],
    [new Uint8Array([0x22, 0xff, 0x22]), 400],
  ])('that is %j ends in %i', async (body, status) => expect((await post(body)).status).toBe(status));

  it('of another type is refused', async () => {
    expect((await post('{}', 'text/plain')).status).toBe(415);
    expect((await post('--x--', 'multipart/form-data; boundary=x')).status).toBe(415);
  });

  it('may have 64 kB and not a byte more, with a length or without', async () => {
    const body = JSON.stringify(request({ name: 'Jana' })).padEnd(65_536);
    expect((await post(body)).status).toBe(201);
    expect((await post(`${body} `)).status).toBe(413);
    expect(await sendRequest(endpoint, request({ message: 'ž'.repeat(200_000) }))).toEqual({ kind: 'too_large' });
    const status = await new Promise((resolve) => {
      const headers = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' };
      const one = ask(endpoint, { method: 'POST', headers }, (response) => resolve(response.statusCode));
      for (let chunk = 0; chunk < 100; chunk++) one.write('x'.repeat(10_000));
      one.end();
    });
    expect(status).toBe(413);
  });
});

describe('a stamp', () => {
  it('is given to who asks for JSON, and its lack or age refuses nobody', async () => {
    const stamp = await fetchStamp(endpoint);
    expect(stamp).toMatch(/^[a-z\d]+\.[\w-]{43}$/);
    expect((await sendRequest(endpoint, request({}, { stamp }))).kind).toBe('sent');
    expect(await page()).not.toContain('karanténě');
    now += 25 * 3_600_000;
    expect((await sendRequest(endpoint, request({}, { stamp }))).kind).toBe('sent');
    expect((await sendRequest(endpoint, request({}, { stamp: 'x.y' }))).kind).toBe('sent');
    expect((await page()).match(/karanténě<\/strong>: časové razítko neplatí/g)?.length).toBe(2);
  });
});

it('answers a filled honeypot as any other, and marks it', async () => {
  const outcome = await sendRequest(endpoint, request({}, { contact_note_2: 'spam' }));
  expect(outcome).toEqual({ kind: 'sent', reference: '2027-0001', replyBy: '2027-01-11' });
  expect(await page()).toMatch(/karanténě<\/strong>: je vyplněné skryté pole/);
});

describe('an ordinary form', () => {
  it('is answered by a page, and again by the same one', async () => {
    const entries = formEntries(request({ working_groups: ['a', 'b'], message: 'x\r\ny' }));
    const first = await postForm(entries);
    expect([first.status, first.headers.get('location')]).toEqual([303, '/requests/received/2027-0001']);
    expect((await postForm(entries)).headers.get('location')).toBe('/requests/received/2027-0001');
    const text = await page('received/2027-0001');
    expect(text).toContain('Děkujeme, vaše zpráva dorazila');
    expect(text).toContain('2027-0001');
    expect(text).toContain('11.\u00a01.\u00a02027');
  });

  it('leads back to the form, where that is on a page of this server', async () => {
    const backFrom = async (page_url: string): Promise<string | undefined> => {
      const answer = await postForm(formEntries({ ...request({}, { page_url }), id: crypto.randomUUID() }));
      const text = await (await fetch(new URL(answer.headers.get('location')!, endpoint))).text();
      return /<a href="([^"]*)">Zpět k\u00a0formuláři/.exec(text)?.[1];
    };
    expect(await backFrom(`${server.url}/ukazka/?a=1&b#x`)).toBe(`${server.url}/ukazka/?a=1&amp;b#kp-join`);
    expect(await backFrom(`${server.url}//zly.example/`)).toBe(`${server.url}//zly.example/#kp-join`);
    for (const url of ['https://zly.example/', 'javascript:alert(1)', '']) expect(await backFrom(url)).toBeUndefined();
  });

  it('is the same request as JSON', async () => {
    const sent = request({ message: 'a\nb', working_groups: ['a'] });
    await sendRequest(endpoint, sent);
    await postForm(formEntries({ ...sent, message: 'a\r\nb' }));
    expect((await page()).match(/<article/g)?.length).toBe(1);
  });

  it('needs neither an id nor the other things that a page without JavaScript cannot know', async () => {
    const answer = await postForm(
      { name: 'Jana', email: '', phone: '415 000 115', id: '' },
      { Referer: `${server.url}/ukazka/` },
    );
    expect(answer.status).toBe(303);
    expect(await page()).toContain(`${server.url}/ukazka/`);
  });

  it('with faults says in Czech what to mend, and changes no markup by it', async () => {
    const answer = await postForm({ name: '', email: '<script>alert(1)</script>' });
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const text = await answer.text();
    expect(text).toContain('<li>Jméno: není vyplněno</li>');
    expect(text).toContain('<li>E-mail: tohle není e-mailová adresa</li>');
    expect(text).not.toContain('<script');
  });
});

describe('what can be tried', () => {
  it.each([
    ['#409', { kind: 'processing', retryAfter: 2 }],
    ['#413', { kind: 'too_large' }],
    ['#422', { kind: 'invalid', faults: [{ field: 'name' }, { field: 'email' }, { field: 'message' }] }],
    ['#429', { kind: 'busy', retryAfter: 20 }],
    ['#500', { kind: 'unavailable' }],
    ['#503', { kind: 'unavailable', retryAfter: 30 }],
    ['#login', { kind: 'unclear', status: 200 }],
    ['#timeout', { kind: 'timeout' }],
    ['#reset', { kind: 'disconnected' }],
  ])('%s fails once as it says, then succeeds', async (mark, expected) => {
    const sent = request({ message: `Zkouška ${mark}.` });
    expect(await sendRequest(endpoint, sent, { timeout: 300 })).toMatchObject(expected);
    expect(await sendRequest(endpoint, sent, { timeout: 2000 })).toMatchObject({
      kind: 'sent',
      reference: '2027-0001',
    });
  });

  it('#id fails once, then takes the same words with another id, as the form sends them', async () => {
    const changes = { message: 'Zkouška #id.' };
    expect(await sendRequest(endpoint, request(changes))).toEqual({ kind: 'id_reused' });
    expect(await sendRequest(endpoint, request(changes))).toMatchObject({ kind: 'sent' });
  });

  it('fails always with an exclamation mark, from a name too', async () => {
    const sent = request({ name: 'Jana #503!' });
    for (const _ of [1, 2, 3]) expect((await sendRequest(endpoint, sent)).kind, `${_}`).toBe('unavailable');
  });

  it('is no mark within a word', async () => {
    expect((await sendRequest(endpoint, request({ message: '#4290 #identita #503x' }))).kind).toBe('sent');
  });

  it('shows form posts a page with the wait', async () => {
    const answer = await postForm(formEntries(request({ message: '#429' })));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '20']);
    expect(await answer.text()).toContain('za 20\u00a0s');
  });
});

describe('the page', () => {
  it('says that nothing came yet, and how to try', async () => {
    const text = await page();
    expect(text).toContain('Zatím nic nepřišlo');
    expect(text).toContain('#timeout');
    expect(text).toContain('lang="cs"');
  });

  it('shows every field, newest first, and runs nothing of it', async () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e&amp;';
    const all = { organisation: hostile, message: hostile, needs: hostile, working_groups: [hostile], name: hostile };
    await sendRequest(
      endpoint,
      request(
        { ...all, phone: '415 000 115', participant_role: 'user' },
        { page_url: hostile, privacy_version: hostile, contact_note_2: hostile, stamp: hostile },
      ),
    );
    await sendRequest(endpoint, request({ name: 'Олена' }));
    const response = await fetch(endpoint, { headers: { Accept: 'text/html,*/*;q=0.8' } });
    const text = await response.text();
    expect(text).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
    expect(text.split('&lt;script&gt;').length - 1).toBe(9);
    expect(text.indexOf('Олена')).toBeLessThan(text.indexOf('2027-0001'));
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(policy).not.toContain('unsafe');
  });

  it('forgets all on demand, and numbers on', async () => {
    await sendRequest(endpoint, request({ name: 'Olena' }));
    const answer = await fetch(`${endpoint}forget`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: server.url },
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/requests/']);
    expect(await page()).not.toContain('Olena');
    expect(await sendRequest(endpoint, request())).toMatchObject({ reference: '2027-0002' });
  });
});

describe('others', () => {
  const status = (method: string, path: string, headers: Record<string, string>) =>
    new Promise<[number | undefined, IncomingHttpHeaders]>((resolve, reject) => {
      const body = method === 'POST' ? JSON.stringify(request()) : '';
      ask({ host: '127.0.0.1', port: server.port, method, path, headers }, (response) => {
        response.resume().on('end', () => resolve([response.statusCode, response.headers]));
      })
        .on('error', reject)
        .end(body);
    });
  const type = { 'Content-Type': 'application/json' };

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://127.0.0.1.evil.example'])(
    'are kept out: pages of %s',
    async (origin) => {
      for (const [method, path] of [
        ['POST', '/requests/'],
        ['POST', '/requests/forget'],
        ['OPTIONS', '/requests/'],
        ['GET', '/requests/'],
      ] as const) {
        const [code, headers] = await status(method, path, { ...type, Origin: origin });
        expect([method, path, code]).toEqual([method, path, 403]);
        expect(headers['access-control-allow-origin']).toBeUndefined();
      }
      expect(await page()).toContain('Zatím nic nepřišlo');
    },
  );

  it('are kept out: names that lead here from elsewhere', async () => {
    expect((await status('GET', '/requests/', { Host: `evil.example:${server.port}` }))[0]).toBe(403);
    expect((await status('POST', '/requests/', { ...type, Host: `localhost:${server.port}` }))[0]).toBe(201);
  });

  it('learn which methods there are', async () => {
    expect((await status('PUT', '/requests/', {}))[0]).toBe(405);
    const [code, headers] = await status('DELETE', '/requests/received/x', {});
    expect([code, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await status('OPTIONS', '/requests/', { Origin: server.url }))[0]).toBe(204);
    expect((await status('HEAD', '/requests/', {}))[0]).toBe(200);
  });

  it('are led to the address with its slash, their body with them', async () => {
    const [code, headers] = await status('POST', '/requests', type);
    expect([code, headers.location]).toEqual([308, '/requests/']);
    expect(await sendRequest(`${server.url}/requests`, request())).toMatchObject({ kind: 'sent' });
    expect((await status('GET', '/requests/received/2099-0001', {}))[0]).toBe(303);
  });

  it('are not disturbed: the rest of the demo', async () => {
    expect((await fetch(`${server.url}/zatec/`)).status).toBe(200);
    expect((await fetch(`${server.url}/requestsx`)).status).toBe(404);
  });

  it('may leave in the middle', async () => {
    const one = ask(endpoint, { method: 'POST', headers: { ...type, 'Content-Length': 1000 } });
    one.on('error', () => undefined).write('{');
    await new Promise((resolve) => setTimeout(resolve, 50));
    one.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await sendRequest(endpoint, request())).toMatchObject({ kind: 'sent' });
  });
});
