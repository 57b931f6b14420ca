import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATABASES } from '../support/databases.ts';
import { eventually } from '../support/eventually.ts';
import type { Manner } from '../support/mail-server.ts';
import { makeRequest, startTestReceiver, type TestReceiver } from '../support/receiver.ts';

const DEPUTY = 'zastup@vzorov.example.cz';
const COORDINATOR = 'koordinatorka@vzorov.example.cz';

describe.each(DATABASES)('a mail server that fails, with %s', (_, create) => {
  /** How far the clock is ahead, in ms. */
  let ahead = 0;
  let receiver: TestReceiver;
  beforeEach(async () => {
    ahead = 0;
    receiver = await startTestReceiver({
      create,
      now: () => Date.now() + ahead,
      town: { deputies: [DEPUTY], confirmation: false },
      mailTimes: { silence: 1000, deadline: 10_000 },
    });
  });
  afterEach(() => receiver.close());

  const post = async () => {
    const request = makeRequest();
    expect((await receiver.post(request)).status).toBe(201);
    return request.id;
  };
  const untilTried = (id: string, attempts: number) =>
    eventually(async () => {
      const mails = await receiver.store.mails.list({ requestId: id });
      expect(mails.map((mail) => mail.attempts >= attempts && mail.claimed_by === null)).toEqual([true, true]);
      return mails;
    });
  const untilSent = (id: string) =>
    eventually(async () => {
      const mails = await receiver.store.mails.list({ requestId: id });
      expect(mails.map(({ state }) => state)).toEqual(['sent', 'sent']);
      return mails;
    });

  const REFUSALS: [Manner, string][] = [
    [421, '421'],
    [451, '451'],
    [550, '550'],
  ];

  it.each(REFUSALS)('gets a mail again that it has refused with %s', async (manner, error) => {
    receiver.mail.manner = manner;
    const id = await post();
    const mails = await untilTried(id, 1);
    expect(mails).toMatchObject([
      { state: 'waiting', last_error: error },
      { state: 'waiting', last_error: error },
    ]);
    receiver.mail.manner = 'take';
    ahead += 7 * 60_000;
    await untilSent(id);
    expect(receiver.mail.taken.map(({ to }) => to).sort()).toEqual([COORDINATOR, DEPUTY]);
  });

  it.each(['hang', 'reset'] as const)('gets the same mail again after a %s before its 250', async (manner) => {
    receiver.mail.manner = manner;
    const id = await post();
    await untilTried(id, 1);
    receiver.mail.manner = 'take';
    ahead += 60_000;
    await untilSent(id);
    const idsOf = (mails: { to: string; raw: string }[]) =>
      new Set(mails.map(({ to, raw }) => `${to} ${/^message-id: *(\S+)/im.exec(raw)?.[1]}`));
    // Whatever it had read without an answer came again with its Message-ID.
    expect(idsOf(receiver.mail.taken)).toEqual(idsOf(receiver.mail.unanswered));
    expect(idsOf(receiver.mail.taken).size).toBe(2);
  });

  it('gives up what it refuses again and again, shows it, and sends it when told to', async () => {
    receiver.mail.refuses = (to) => to === DEPUTY;
    const id = await post();
    for (let tries = 1; tries <= 6; tries++) {
      await eventually(async () => {
        const mails = await receiver.store.mails.list({ requestId: id });
        expect(mails.find(({ recipient }) => recipient === DEPUTY)?.attempts).toBe(tries);
      });
      ahead += 30 * 3_600_000;
    }
    const mails = await receiver.store.mails.list({ requestId: id });
    expect(mails.find(({ recipient }) => recipient === DEPUTY)).toMatchObject({ state: 'failed', last_error: '550' });
    expect(mails.find(({ recipient }) => recipient === COORDINATOR)).toMatchObject({ state: 'sent' });
    const health = await fetch(`${receiver.url}/health`);
    expect(await health.json()).toEqual({ status: 'mail failed', mails: { waiting: 0, failed: 1 } });

    receiver.mail.refuses = () => false;
    expect(await receiver.store.mails.resendFailed('vzorov')).toBe(1);
    await untilSent(id);
  });

  it('lets no mail that hangs hold up others', async () => {
    const poisoned = makeRequest({ name: 'Poison' });
    receiver.mail.manner = 'hang';
    await receiver.post(poisoned);
    await eventually(() => expect(receiver.mail.unanswered.length).toBeGreaterThan(0));
    receiver.mail.manner = (to) => (to === DEPUTY ? 'hang' : 'take');
    const ids = await Promise.all(Array.from({ length: 5 }, post));
    await eventually(async () => {
      // On a busy machine one may have been tried in vain.
      ahead += 60_000;
      for (const id of ids) {
        const mails = await receiver.store.mails.list({ requestId: id });
        expect(mails.find(({ recipient }) => recipient === COORDINATOR)?.state).toBe('sent');
      }
    });
  });

  it('sends what waited through a restart', async () => {
    receiver.mail.manner = 451;
    const id = await post();
    await untilTried(id, 1);
    await receiver.restart();
    receiver.mail.manner = 'take';
    ahead += 60_000;
    await untilSent(id);
  });

  it('fails and doubles nothing when the clock jumps', async () => {
    receiver.mail.manner = 451;
    const id = await post();
    await untilTried(id, 1);
    // Ten years on, where the next try is set far ahead; then back again.
    ahead = 10 * 365 * 86_400_000;
    await untilTried(id, 2);
    ahead = 0;
    await untilTried(id, 3);
    ahead = -10 * 365 * 86_400_000;
    const now = await post();
    // All of them: a try that ends after the next jump would count its delay from there.
    await untilTried(now, 1);
    await untilTried(id, 4);
    receiver.mail.manner = 'take';
    ahead = 60_000;
    await untilSent(id);
    await untilSent(now);
    expect(receiver.mail.taken).toHaveLength(4);
  });
});
