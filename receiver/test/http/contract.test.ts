import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../support/databases.ts';
import { makeRequest, ORIGIN, startTestReceiver, type TestReceiver } from '../support/receiver.ts';

describe.each(DATABASES)('the contract (CONTRACTS §4), with %s', (_, create) => {
  let receiver: TestReceiver;
  beforeAll(async () => {
    receiver = await startTestReceiver({ create });
  });
  afterAll(() => receiver.close());

  it('answers 201 with a reference and the promised date', async () => {
    const answer = await receiver.post(makeRequest());
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({
      reference: expect.stringMatching(/^\d{4}-\d{4}$/),
      reply_by: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('answers the same to the same, at once and after a restart', async () => {
    const request = makeRequest();
    const first = await (await receiver.post(request)).text();
    const again = await receiver.post({ ...request, stamp: 'that.came-later' });
    expect([again.status, await again.text()]).toEqual([201, first]);
    await receiver.restart();
    const later = await receiver.post(request);
    expect([later.status, await later.text()]).toEqual([201, first]);
    expect(await receiver.store.mails.list({ requestId: request.id })).toHaveLength(2);
  });

  it('stores 50 at once with one id once, and answers each the same', async () => {
    const request = makeRequest();
    const answers = await Promise.all(Array.from({ length: 50 }, () => receiver.post(request)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    const all = await receiver.store.requests.list();
    expect(all.filter(({ id }) => id === request.id)).toHaveLength(1);
  });

  it('refuses the id of another body', async () => {
    const request = makeRequest();
    await receiver.post(request);
    const answer = await receiver.post({ ...request, message: 'Něco jiného.' });
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect((await answer.json()).errors).toMatchObject([{ pointer: '/id', code: 'id_reused' }]);
  });

  it('names what is wrong', async () => {
    const answer = await receiver.post(makeRequest({ name: ' ', email: 'jana@', phone: '1' }));
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors).toMatchObject([
      { pointer: '/name', code: 'missing', detail: expect.any(String) },
      { pointer: '/email', code: 'email' },
      { pointer: '/phone', code: 'phone' },
    ]);
  });

  it('gives a stamp that it takes', async () => {
    const answer = await fetch(receiver.endpoint, { headers: { Origin: ORIGIN } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(await answer.json()).toEqual({ stamp: expect.stringMatching(/^\w+\.[\w-]+$/) });
  });
});
