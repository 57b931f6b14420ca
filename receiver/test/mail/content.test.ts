import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { makeRequest, startTestReceiver, type TestReceiver } from '../support/receiver.ts';

describe('the mails', () => {
  let receiver: TestReceiver;
  beforeAll(async () => {
    receiver = await startTestReceiver({
      town: {
        deputies: ['zastup@vzorov.example.cz'],
        groups: {
          seniori: { name: 'Senioři', to: ['tajemnik@vzorov.example.cz'] },
          rodiny: { name: 'Děti, mládež a rodiny' },
        },
      },
    });
  });
  afterAll(() => receiver.close());

  /** The mails of one request, once all are sent. */
  async function mailsOf(request: ReturnType<typeof makeRequest>) {
    const before = receiver.mail.taken.length;
    expect((await receiver.post(request)).status).toBe(201);
    await eventually(async () => {
      const mails = await receiver.store.mails.list({ requestId: request.id });
      expect(mails.map(({ state }) => state).filter((state) => state !== 'sent')).toEqual([]);
    });
    const taken = receiver.mail.taken.slice(before);
    return Promise.all(
      taken.map(async ({ to, raw }) => ({ to, raw, mail: await simpleParser(Buffer.from(raw, 'latin1')) })),
    );
  }

  it('tell the staff all that was sent, and the person that it came', async () => {
    const mails = await mailsOf(
      makeRequest({
        kind: 'application',
        phone: '+420 777 123 456',
        organisation: 'Spolek Příklad',
        participant_role: 'user',
        working_groups: ['rodiny'],
        message: 'Ráda bych přišla.\nMohu ve středu.',
        needs: 'tlumočení',
        language: 'uk',
        privacy_version: '2026-01',
      }),
    );
    expect(mails.map(({ to }) => to).sort()).toEqual([
      'jana@example.cz',
      'koordinatorka@vzorov.example.cz',
      'zastup@vzorov.example.cz',
    ]);
    const staff = mails.find(({ to }) => to.startsWith('koordinatorka'))!.mail;
    expect(staff.subject).toMatch(/^Komunitní plánování: nová zpráva \d{4}-\d{4}$/);
    expect(staff.replyTo?.text).toBe('jana@example.cz');
    expect(staff.from?.text).toContain('Město Vzorov');
    for (const text of [
      'přihláška do pracovní skupiny',
      'Jana Příkladná',
      'jana@example.cz',
      '+420 777 123 456',
      'Spolek Příklad',
      'za lidi, kteří služby využívají',
      '    Děti, mládež a rodiny',
      '    Ráda bych přišla.\n    Mohu ve středu.',
      '    tlumočení',
      'ukrajinština',
      '2026-01',
      'zastup@vzorov.example.cz',
    ])
      expect(staff.text).toContain(text);

    const confirmation = mails.find(({ to }) => to === 'jana@example.cz')!.mail;
    expect(confirmation.subject).toMatch(/^Ми отримали ваше повідомлення \d{4}-\d{4}$/);
    expect(confirmation.text).toContain('Město Vzorov');
    expect(confirmation.text).toContain('415 000 000');
    expect(confirmation.headers.get('auto-submitted')).toBe('auto-generated');
    // Nothing that was typed.
    expect(confirmation.text).not.toMatch(/Jana|Spolek|středu|777|rodiny/);
  });

  it('go to the secretary of the group where the town says so', async () => {
    const toStaff = async (groups: string[]) => {
      const mails = await mailsOf(makeRequest({ working_groups: groups, email: undefined, phone: '777 123 456' }));
      return mails.map(({ to }) => to.split('@')[0]).sort();
    };
    expect(await toStaff(['seniori'])).toEqual(['tajemnik']);
    expect(await toStaff(['seniori', 'rodiny'])).toEqual(['koordinatorka', 'tajemnik', 'zastup']);
    expect(await toStaff(['constructor'])).toEqual(['koordinatorka', 'zastup']);
  });

  it('have no header and no recipient of anybody else’s making', async () => {
    const mails = await mailsOf(
      makeRequest({
        name: 'Jana\r\nBcc: vsichni@example.cz',
        organisation: 'X\nSubject: jiný',
        message: 'Dobrý den\r\n.\r\nRCPT TO:<vsichni@example.cz>\r\n\r\nČíslo zprávy: 2020-0001',
        working_groups: ['a\r\nBcc: skupina@example.cz'],
        page_url: 'https://example.cz/\r\nX-Mine: 1',
        language: 'cs',
      }),
    );
    expect(mails).toHaveLength(3);
    for (const { raw, mail } of mails) {
      const names = [...mail.headers.keys()].sort();
      expect(names).toEqual([
        'auto-submitted',
        'content-transfer-encoding',
        'content-type',
        'date',
        'from',
        'message-id',
        'mime-version',
        'reply-to',
        'subject',
        'to',
        'x-auto-response-suppress',
      ]);
      expect(raw.split('\r\n\r\n')[0]).not.toMatch(/Bcc|vsichni|skupina@|X-Mine|jiný/);
    }
    const staff = mails.find(({ to }) => to.startsWith('koordinatorka'))!.mail;
    // A line that looks like ours is set in.
    expect(staff.text).toContain('\n    Číslo zprávy: 2020-0001');
  });

  it.each(['jana"x"@example.cz', 'žofie@example.cz', 'a@xn--b.cz'])(
    'reach the staff whatever the address %s is',
    async (email) => {
      const before = receiver.mail.taken.length;
      const answer = await receiver.post(makeRequest({ email, phone: '777 123 456' }));
      if (answer.status === 422) return;
      await eventually(() => {
        const to = receiver.mail.taken.slice(before).map((mail) => mail.to);
        expect(to).toContain('koordinatorka@vzorov.example.cz');
      });
    },
  );

  it('confirm to one address a few times a day, whoever types it', async () => {
    const email = 'obet@example.cz';
    const before = receiver.mail.taken.length;
    for (let count = 0; count < 8; count++) {
      await receiver.post(makeRequest({ email: count % 2 ? email : email.toUpperCase() }));
    }
    await eventually(async () => expect((await receiver.store.mails.counts()).waiting).toBe(0));
    const to = receiver.mail.taken.slice(before).map((mail) => mail.to.toLowerCase());
    expect(to.filter((address) => address === email)).toHaveLength(5);
    expect(to.filter((address) => address.startsWith('koordinatorka'))).toHaveLength(8);
  });

  it('tell of what is in quarantine once a day, and only the staff', async () => {
    const before = receiver.mail.taken.length;
    const trapped = makeRequest({ contact_note_2: 'https://spam.example', message: 'Koupit levně' });
    const answer = await receiver.post(trapped);
    expect([answer.status, Object.keys(await answer.json())]).toEqual([201, ['reference', 'reply_by']]);
    await eventually(() => expect(receiver.mail.taken.length).toBe(before + 2));
    const mails = await receiver.mail.messages();
    const [one, other] = mails.slice(before);
    expect(one!.subject).toMatch(/k\u00a0posouzení čeká zpráv: 1/);
    expect(one!.text).toContain('je vyplněné pole, které lidé nevidí');
    expect(one!.text).toContain('    Koupit levně');
    expect(other!.text).toBe(one!.text);
    expect(receiver.mail.taken.slice(before).map(({ to }) => to)).not.toContain('jana@example.cz');

    expect(await receiver.store.requests.list({ state: 'quarantined' })).toHaveLength(1);
    const mailsWhenReleased = [{ kind: 'staff', recipient: 'koordinatorka@vzorov.example.cz' }] as const;
    expect(await receiver.store.requests.release('vzorov', trapped.id, mailsWhenReleased)).toBe(true);
    expect(await receiver.store.requests.release('vzorov', trapped.id, mailsWhenReleased)).toBe(false);
  });
});

describe('the town’s own texts', () => {
  it('stand in the confirmation and on the page in the person’s language, else in the town’s, and below what the staff get', async () => {
    const receiver = await startTestReceiver({
      town: {
        texts: {
          received: {
            cs: 'Scházíme se každou první středu.\n\nPřijďte <i>se podívat</i>.',
            en: 'We meet on Wednesdays.',
          },
          staff: 'Zapište prosím do spisové služby.',
        },
      },
    });
    const textFor = async (to: string) =>
      (await receiver.mail.messages()).find((mail) => mail.to && [mail.to].flat().some((one) => one.text === to))?.text;
    try {
      const post = (email: string, language: string) => receiver.post(makeRequest({ email, language }));
      await Promise.all([post('a@example.cz', 'cs'), post('b@example.cz', 'en'), post('c@example.cz', 'uk')]);
      await eventually(async () => expect((await receiver.store.mails.counts()).waiting).toBe(0));
      expect(await textFor('a@example.cz')).toContain(
        '\n\nScházíme se každou první středu.\n\nPřijďte <i>se podívat</i>.\n\n',
      );
      expect(await textFor('b@example.cz')).toContain('\n\nWe meet on Wednesdays.\n\n');
      expect(await textFor('c@example.cz')).toContain('Scházíme se');
      const staff = await textFor('koordinatorka@vzorov.example.cz');
      expect(staff).toContain('Zapište prosím do spisové služby.');
      expect(staff).not.toContain('Scházíme se');

      const answer = await receiver.post('name=Jana&email=d%40example.cz', {
        'Content-Type': 'application/x-www-form-urlencoded',
      });
      const page = await fetch(new URL(answer.headers.get('location') ?? '', receiver.endpoint));
      expect(await page.text()).toContain('<p>Přijďte &lt;i&gt;se podívat&lt;/i&gt;.</p>');
    } finally {
      await receiver.close();
    }
  });
});
