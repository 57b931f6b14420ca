import { describe, expect, it } from 'vitest';
import type { Feed, Joining } from '../../../src/feed/types.ts';
import { isMixed, makeJoinView, readAddress } from '../../../src/widgets/join-form/join-form.model.ts';
import { replyDate } from '../../../src/widgets/join-form/reply-date.ts';

const ENDPOINT = 'https://vzorov.example/prihlasky';
const PRIVACY = { controller: 'Město Vzorov', purpose: 'vyřízení zájmu' };
const CONTACT = { id: 'k', name: 'Petra Vzorová', emails: [{ address: 'petra@example.org' }] };

function feed(joining: Joining | undefined, extension: Feed['_kp'] = {}): Feed {
  return { items: [], _kp: { contacts: [CONTACT], ...(joining && { joining }), ...extension } };
}

function view(
  joining: Joining | undefined,
  targets: { endpoint?: string; formUrl?: string } = {},
  extension?: Feed['_kp'],
) {
  return makeJoinView(feed(joining, extension), { endpoint: targets.endpoint, formUrl: targets.formUrl });
}

describe('the way of a request', () => {
  it.each([
    ['to the endpoint', { privacy: PRIVACY }, { endpoint: ENDPOINT }, 'send', undefined],
    ['by mail, without an endpoint', { privacy: PRIVACY }, {}, 'mail', undefined],
    [
      'with a link to the notice alone',
      { privacy: { url: 'https://x.example/gdpr' } },
      { endpoint: ENDPOINT },
      'send',
      undefined,
    ],
    ['by the own form of the town', {}, { endpoint: ENDPOINT, formUrl: 'https://x.example/' }, 'link', undefined],
    ['to nobody, without a controller', {}, { endpoint: ENDPOINT }, 'contact', 'privacy'],
    [
      'to nobody, without a purpose',
      { privacy: { controller: 'Město' } },
      { endpoint: ENDPOINT },
      'contact',
      'privacy',
    ],
    [
      'to nobody, with a blank controller or purpose',
      { privacy: { controller: ' ', purpose: { cs: '', uk: '\u00a0' } } },
      { endpoint: ENDPOINT },
      'contact',
      'privacy',
    ],
    [
      'to the endpoint, with a notice in some language',
      { privacy: { controller: { cs: '', de: 'Stadt' }, purpose: { cs: 'vyřízení zájmu' } } },
      { endpoint: ENDPOINT },
      'send',
      undefined,
    ],
  ] as const)('is %s', (_, joining, targets, way, missing) => {
    const made = view(joining, targets);
    expect([made?.way, made?.missing]).toEqual([way, missing]);
  });

  it('is none without an endpoint and an e-mail', () => {
    for (const address of ['neuvedeno', 'a@example.org\r\nBcc: b@example.org', 'a@example.org, b@example.org']) {
      const made = view({ privacy: PRIVACY }, {}, { contacts: [{ id: 'k', emails: [{ address }] }] });
      expect([made?.way, made?.missing]).toEqual(['contact', 'endpoint']);
    }
    expect(view({ privacy: PRIVACY }, {}, { contacts: [{ id: 'k', emails: [{ address: ' a@b.cz ' }] }] })?.email).toBe(
      'a@b.cz',
    );
  });

  it('is nothing at all where nothing could be shown but a heading', () => {
    const targets = { endpoint: ENDPOINT, formUrl: undefined };
    const made = (joining: Joining | undefined, options = targets as Parameters<typeof makeJoinView>[1]) =>
      makeJoinView({ items: [], _kp: { ...(joining && { joining }) } }, options);
    for (const joining of [undefined, {}, { heading: 'Přidejte se' }, { steps: [] }, { privacy: { dpo_contact: 'x' } }])
      expect(made(joining)).toBeUndefined();
    const steps = [{ text: 'Zavolejte.' }];
    expect(made({ steps })?.way).toBe('contact');
    expect(made({ steps }, { ...targets, noSteps: true })).toBeUndefined();
    expect(made({ introduction: 'Přijďte.' })?.way).toBe('contact');
    expect(made({ privacy: PRIVACY })?.way).toBe('send');
    expect(made({}, { endpoint: undefined, formUrl: 'https://x.example/' })?.way).toBe('link');
  });

  it('is a contact alone with an empty description of joining', () => {
    expect(view({}, { endpoint: ENDPOINT })).toMatchObject({ way: 'contact', missing: 'privacy', contact: CONTACT });
  });
});

describe('whom and what it names', () => {
  it('names the contact of the first step that has one, else the first', () => {
    const contacts = [CONTACT, { id: 'druha', name: 'Alena' }];
    const steps = [{ text: 'Napište.' }, { text: 'Zavolejte.', contact: 'druha' }];
    expect(view({ steps }, {}, { contacts })?.contact?.id).toBe('druha');
    expect(view({}, {}, { contacts })?.contact?.id).toBe('k');
  });

  it("offers the town's participants once each, in its order; without any all four roles", () => {
    const participants = [
      { role: 'provider' as const, label: 'Poskytovatelé' },
      { role: 'user' as const },
      { role: 'provider' as const, label: 'Ještě jednou' },
    ];
    expect(view({ participants })?.roles).toEqual(['provider', 'user']);
    expect(view({})?.roles).toEqual(['user', 'provider', 'commissioner', 'other']);
  });
});

describe('groups to choose from', () => {
  it('are no more than a request can name, so that no feed holds up the page', () => {
    const working_groups = [...Array(10_000).keys()].map((index) => ({ id: `g${index}`, name: `Skupina ${index}` }));
    expect(view({ privacy: PRIVACY }, {}, { working_groups })?.groups).toEqual(working_groups.slice(0, 100));
  });
});

describe('an address of the page', () => {
  it.each([
    ['https://urad.example/prijem', 'https://urad.example/prijem'],
    [' /prijem?a=1 ', 'https://obec.example/prijem?a=1'],
    ['prijem', 'https://obec.example/kp/prijem'],
    ['?kdo=a@b', 'https://obec.example/kp/?kdo=a@b'],
    // What would name a file beside the page, and can't be meant.
    ['www.urad.example/prijem', undefined],
    ['WWW.urad.example', undefined],
    ['koordinatorka@urad.example', undefined],
    ['mailto:koordinatorka@urad.example', undefined],
    ['javascript:alert(1)', undefined],
    ['https://jmeno:heslo@urad.example/', undefined],
    ['http://', undefined],
  ])('%s', (text, expected) => {
    expect(readAddress(text, 'https://obec.example/kp/')).toBe(expected);
  });

  it('that is plain http takes no data from a page on https, save on one’s own computer', () => {
    const page = 'https://obec.example/';
    expect(isMixed('http://urad.example/prijem', page)).toBe(true);
    expect(isMixed('https://urad.example/prijem', page)).toBe(false);
    expect(isMixed('http://127.0.0.1:8080/requests/', page)).toBe(false);
    expect(isMixed('http://urad.example/prijem', 'http://obec.example/')).toBe(false);
  });
});

describe('replyDate', () => {
  const today = { year: 2026, month: 11, day: 22 };
  it.each([
    ['the day that the server says', '2026-12-02', 10, { year: 2026, month: 12, day: 2 }],
    ['a day from a moment', '2026-12-02T10:00:00+01:00', 10, { year: 2026, month: 12, day: 2 }],
    ['days from today in the town', undefined, 10, { year: 2026, month: 12, day: 2 }],
    ['days from today where the server writes no date', 'brzy', 1, { year: 2026, month: 11, day: 23 }],
    ['nothing where nobody promises', undefined, undefined, undefined],
    ['nothing where the promise is a slip', undefined, 1e15, undefined],
  ] as const)('is %s', (_, replyBy, days, expected) => {
    expect(replyDate(replyBy, days, today)).toEqual(expected);
  });

  it('counts days of the calendar, of which one has 23 hours', () => {
    // At 23:30 of this day, ten times 24 hours end on the eleventh day.
    expect(replyDate(undefined, 10, { year: 2026, month: 3, day: 25 })).toEqual({ year: 2026, month: 4, day: 4 });
  });
});
