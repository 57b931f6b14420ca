// What may be sent: e-mails, phones, names, lengths; and that the browser's check and the receiver's schema agree.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PARTICIPANT_ROLES } from '../../../src/feed/schema.ts';
import { checkDraft, isEmail, isPhone } from '../../../src/membership/check-draft.ts';
import { checkRequest } from '../../../src/membership/check-request.ts';
import { cleanContact, cleanLine, cleanText, cutLine } from '../../../src/membership/clean-text.ts';
import { FIELD_NAMES, LIMITS, ROLES, type MembershipDraft } from '../../../src/membership/fields.ts';
import { MembershipRequestSchema } from '../../../src/membership/schema.ts';
import { CONTEXT, draft, request } from './support.ts';

const EMAILS = [
  'jana@example.cz',
  'jana.novakova+kp@urad.mesto-zatec.cz',
  'a@b.cz',
  "o'brien@example.ie",
  'jana_1!#$%&*=?^`{|}~/@example.cz',
  'jana@háčkyčárky.cz',
  'jana@xn--hkyrky-ptac70bc.cz',
  'пошта@приклад.укр',
  'олена@пошта.xn--j1amh',
  'info@münchen.example',
  'ユーザー@例え.テスト',
  'jana@sub.sub.sub.example.museum',
  'JANA@EXAMPLE.CZ',
  '1@2.cz',
  `${'a'.repeat(64)}@example.cz`,
];
const NO_EMAILS = [
  'jana',
  'jana@',
  '@example.cz',
  'jana@example',
  'jana@localhost',
  'jana@example.c',
  'jana@192.168.1.1',
  'jana@example..cz',
  'jana@.cz',
  'jana@example.cz.',
  'jana..novakova@example.cz',
  '.jana@example.cz',
  'jana.@example.cz',
  'jana novakova@example.cz',
  'jana@exam ple.cz',
  'jana@@example.cz',
  'jana@example@cz.cz',
  'jana@example.cz, petr@example.cz',
  'jana@example.cz;petr@example.cz',
  'Jana <jana@example.cz>',
  'mailto:jana@example.cz',
  'jana@-example.cz',
  'jana@example-.cz',
  'jana@exam_ple.cz',
  'jana@example.cz/x',
  'www.example.cz',
  '@',
  '.@.',
];
const PHONES = [
  '415000115',
  '415 000 115',
  '+420 415 000 115',
  '+420415000115',
  '00420 415 000 115',
  '(+420) 415-000-115',
  '415.000.115',
  '415/000 115',
  '+380 44 123 45 67',
  '+380 (67) 123‑45‑67',
  '+49 30 901820',
  '+1 (212) 555-0123',
  '123 456 789 012 345',
];
const NO_PHONES = [
  '41500011',
  '112',
  '+420',
  'zavolejte',
  '415 000 115 linka 12',
  '415 000 115, 777 000 111',
  '415000115x',
  '+++',
  '٤١٥٠٠٠١١٥',
  'jana@example.cz',
];
const NAMES = [
  'Jana',
  'Jana Nováková',
  'Олена Ковальчук',
  'Соломія',
  "Дар'я Стус",
  'Mgr. Jana Nováková, Ph.D.',
  'O’Brien',
  'Nguyễn Thị Hoa',
  '李',
  'محمد',
  'X Æ A-12',
  '𝒥ana',
];

describe('an e-mail address', () => {
  it.each(EMAILS)('%s is one', (email) => expect(isEmail(email)).toBe(true));
  it.each(NO_EMAILS)('%s is none', (email) => expect(isEmail(email)).toBe(false));

  it('is judged in no time, however long', () => {
    const start = performance.now();
    for (const text of ['a'.repeat(1e5), `a@${'a-'.repeat(5e4)}`, `a@${'a.'.repeat(5e4)}`, '@'.repeat(1e5)])
      isEmail(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('a telephone number', () => {
  it.each(PHONES)('%s is one', (phone) => expect(isPhone(phone)).toBe(true));
  it.each(NO_PHONES)('%s is none', (phone) => expect(isPhone(phone)).toBe(false));
});

describe('checkDraft', () => {
  it('finds nothing in a name and one contact', () => {
    expect(checkDraft(draft())).toEqual([]);
    expect(checkDraft(draft({ email: '', phone: '+380 44 123 45 67' }))).toEqual([]);
  });

  it.each(NAMES)('takes the name %s', (name) => expect(checkDraft(draft({ name }))).toEqual([]));

  it.each(['', ' ', '\u00a0\t', '\n', '\u200b', '\u202e\u200f', '\u0000', '\ud800'])('finds no name in %j', (name) => {
    expect(checkDraft(draft({ name }))).toEqual([{ field: 'name', code: 'missing' }]);
  });

  it('says that one contact is needed, and of a wrong one only that it is wrong', () => {
    expect(checkDraft(draft({ email: ' ' }))).toEqual([{ field: 'contact', code: 'neither' }]);
    expect(checkDraft(draft({ email: 'jana' }))).toEqual([{ field: 'email', code: 'email' }]);
    expect(checkDraft(draft({ phone: '112' }))).toEqual([{ field: 'phone', code: 'phone' }]);
  });

  it('counts characters as people do, line breaks as one', () => {
    const { message: limit } = LIMITS;
    expect(checkDraft(draft({ message: '🙂'.repeat(limit) }))).toEqual([]);
    expect(checkDraft(draft({ message: '\r\n'.repeat(limit - 2).replace(/^|$/g, 'a') }))).toEqual([]);
    expect(checkDraft(draft({ message: `  ${'ї'.repeat(limit + 7)}\n` }))).toEqual([
      { field: 'message', code: 'too_long', excess: 7, limit },
    ]);
  });

  it('says all in the order of the form', () => {
    const many = draft({
      name: '',
      email: 'x',
      phone: 'y',
      organisation: 'o'.repeat(1000),
      working_groups: new Array<string>(200).fill('g'),
      message: 'm'.repeat(6000),
      needs: 'n'.repeat(6000),
    });
    const fields = ['name', 'email', 'phone', 'organisation', 'working_groups', 'message', 'needs'];
    expect(checkDraft(many).map(({ field }) => field)).toEqual(fields);
  });
});

describe('the schema', () => {
  const texts: Partial<Record<keyof MembershipDraft, readonly string[]>> = {
    name: [...NAMES, '', ' ', '\u200b', 'a'.repeat(200), 'a'.repeat(201), '🙂'.repeat(200), '🙂'.repeat(201), 'a\nb'],
    email: [...EMAILS, ...NO_EMAILS, '', ' jana@example.cz ', '\u202djana@example.cz\u202c', `a@${'b'.repeat(260)}.cz`],
    phone: [...PHONES, ...NO_PHONES, '', '\u202a+420\u00a0415\u00a0000\u00a0115\u202c', '1'.repeat(50), '1'.repeat(51)],
    organisation: ['', 'Charita', 'o'.repeat(300), 'o'.repeat(301)],
    message: ['', 'a\r\nb', '\u0007', '\u0007'.repeat(9000), 'a'.repeat(5000), 'a'.repeat(5001), 'a\r\n'.repeat(2500)],
    needs: ['', 'n'.repeat(2000), 'n'.repeat(2001), '\ud83d'.repeat(3000)],
  };
  const cases = Object.entries(texts).flatMap(([key, values]) =>
    values.map((value) => [key, value.slice(0, 60), value] as const),
  );
  const expected = (changes: Partial<MembershipDraft>) =>
    checkDraft(draft(changes)).map(({ field, code }) => `${field === 'contact' ? 'email' : field} ${code}`);
  const errorsOf = (value: unknown) => {
    const checked = checkRequest(value);
    return 'errors' in checked ? checked.errors.map(({ pointer, code }) => `${pointer.slice(1)} ${code}`) : [];
  };
  const raw = (changes: Partial<MembershipDraft>) => ({ ...draft(changes), ...CONTEXT, id: request().id });

  it.each(cases)('agrees with the check of drafts about %s %j', (key, _, value) => {
    for (const others of [
      {},
      { email: '' },
      { email: '', phone: '777 000 111' },
      { name: '' },
      { email: 'x', phone: '1' },
    ]) {
      const changes = { ...others, [key]: value };
      expect(errorsOf(raw(changes))).toEqual(expected(changes));
      // Also as the form sends it, tidied once already.
      expect(errorsOf(request(changes))).toEqual(expected(changes));
    }
  });

  it('gives the same request for what the form tidied and for what it did not', () => {
    for (const [key, , value] of cases) {
      const sent = request({ [key]: value });
      const checked = checkRequest({ ...raw({ [key]: value }), id: sent.id });
      if ('request' in checked) expect(checked.request).toEqual(sent);
    }
  });

  it('tidies texts and leaves unknown keys out', () => {
    const value = {
      ...raw({ name: ' Jana \u0000\n Nováková', message: ' a\r\nb\u0007\tc ' }),
      id: request().id.toUpperCase(),
    };
    const checked = v.parse(MembershipRequestSchema, { ...value, extra: 1, needs: ' ', participant_role: '' });
    expect(checked).toMatchObject({ name: 'Jana Nováková', message: 'a\nb c' });
    expect(checked.id).toBe(value.id.toLowerCase());
    expect(Object.keys(checked)).not.toContain('extra');
    expect([checked.needs, checked.participant_role]).toEqual([undefined, undefined]);
  });

  it.each([
    ['a string', 'x', ['', 'invalid']],
    ['null', null, ['', 'invalid']],
    ['no id', { ...request(), id: undefined }, ['/id', 'missing']],
    ['an id that is no UUID', { ...request(), id: 'x' }, ['/id', 'invalid']],
    ['no name at all', { ...request(), name: undefined }, ['/name', 'missing']],
    ['a number for a name', { ...request(), name: 1 }, ['/name', 'invalid']],
    ['another kind', { ...request(), kind: 'x' }, ['/kind', 'invalid']],
    ['another role', { ...request(), participant_role: 'mayor' }, ['/participant_role', 'invalid']],
    ['groups that are a string', { ...request(), working_groups: 'a' }, ['/working_groups', 'invalid']],
    ['a group that is none', { ...request(), working_groups: ['a', 1] }, ['/working_groups/1', 'invalid']],
    ['no language', { ...request(), language: '' }, ['/language', 'invalid']],
    ['markup for a language', { ...request(), language: '<b>' }, ['/language', 'invalid']],
  ])('points at %s', (_, value, [pointer, code]) => {
    const checked = checkRequest(value);
    expect('errors' in checked && checked.errors).toMatchObject([{ pointer, code }]);
  });

  it('says one thing about a body without any contact', () => {
    const { name, id } = request();
    const checked = checkRequest({ name, id, kind: 'interest', language: 'uk' });
    expect('errors' in checked && checked.errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/email', 'neither'],
    ]);
  });

  it('refuses no one for what the page wrote, nor for a filled honeypot or a missing stamp', () => {
    const long = 'x'.repeat(10_000);
    const value = {
      ...request(),
      page_url: long,
      privacy_version: long,
      stamp: long,
      contact_note_2: long,
      working_groups: [long],
    };
    const checked = checkRequest(value);
    if ('errors' in checked) throw new Error('refused');
    expect(checked.request.page_url.length).toBe(2000);
    expect(checked.request.contact_note_2).not.toBe('');
    const { page_url, contact_note_2, ...rest } = request();
    expect(checkRequest(rest)).toEqual({ request: { ...rest, page_url: '', contact_note_2: '' } });
    expect([page_url, contact_note_2]).toEqual([CONTEXT.page_url, '']);
  });

  it('keeps what hostile keys bring away from every object', () => {
    checkRequest(JSON.parse(`{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('knows the roles of the feed and the keys of the contract', () => {
    expect(ROLES).toEqual(PARTICIPANT_ROLES);
    expect(Object.keys(MembershipRequestSchema.entries)).toEqual(FIELD_NAMES);
  });
});

describe('tidying', () => {
  const HOSTILE = [
    'a \u0001 b',
    '\ud800a\udc00',
    ' \u0000 ',
    'a\u2028b',
    '\ufeffa',
    'a\u0085b',
    '🙂\r\r\n🙂',
    'x'.repeat(9) + ' y',
  ];

  it.each(HOSTILE)('of %j twice is as once', (text) => {
    for (const clean of [cleanLine, cleanText, cleanContact, (one: string) => cutLine(one, 10)]) {
      expect(clean(clean(text))).toBe(clean(text));
      expect(clean(text)).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]/u);
    }
  });

  it('keeps the letters of every script and what joins them', () => {
    for (const text of [...NAMES, 'می‌خواهم', '👩‍👩‍👧']) expect([cleanLine(text), cleanText(text)]).toEqual([text, text]);
  });
});
