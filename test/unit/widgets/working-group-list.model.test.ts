// The model of <kp-working-group-list>: people and their contacts, which meeting is next, what a search finds.
import { describe, expect, it } from 'vitest';
import type { Contact, Feed, Meeting, WorkingGroup } from '../../../src/feed/types.ts';
import { formatCalendar } from '../../../src/exports/icalendar.ts';
import { meetingEvents } from '../../../src/parts/meeting-events.ts';
import { isMeetingForCalendar, nextMeeting, scheduleMeeting } from '../../../src/planning/meetings.ts';
import { instantOf } from '../../../src/planning/zone.ts';
import { findGroups, groupViews } from '../../../src/widgets/working-group-list/working-group-list.model.ts';

const ZONE = 'Europe/Prague';
/** 23 November 2026 at noon, a Monday. */
const NOW = instantOf({ year: 2026, month: 11, day: 23, hour: 12 }, ZONE);
const jana: Contact = {
  id: 'jana',
  titles_before: 'Ing.',
  name: 'Jana Příkladová',
  role: 'Koordinátorka',
  phones: [{ number: '+420415000115' }, { number: '+420415000116' }],
  emails: [{ address: 'jana@example.org' }],
};

function viewsOf(groups: WorkingGroup[], meetings: Meeting[] = []) {
  const feed: Feed = { _kp: { contacts: [jana], working_groups: groups, meetings } };
  return groupViews(feed, { now: NOW, timeZone: ZONE })!;
}

function viewOf(changes: Partial<WorkingGroup> = {}, ...meetings: Partial<Meeting>[]) {
  const own = meetings.map((meeting, index) => ({ id: `m${index}`, working_group: 'a', ...meeting }));
  return viewsOf([{ id: 'a', name: 'Senioři', ...changes }], own)[0]!;
}

/** The ids of meetings in the order in which each would be the next one. */
function nextId(...meetings: Partial<Meeting>[]): string | undefined {
  const all = meetings.map((meeting, index) => ({ id: `m${index}`, ...meeting }));
  return nextMeeting(all, NOW, ZONE)?.meeting.id;
}

describe('the groups', () => {
  it('are none where the feed has none', () => {
    for (const feed of [{}, { _kp: {} }, { _kp: { working_groups: [] } }]) {
      expect(groupViews(feed, { now: NOW, timeZone: ZONE })).toBeUndefined();
    }
  });

  it('are called by their id where the name is blank', () => {
    expect(viewOf({ name: ' ' }).name).toBe('a');
    expect(viewOf({ name: { uk: 'Люди' } }).name).toEqual({ uk: 'Люди' });
  });

  it('know whether there is anything to open', () => {
    expect(viewOf({ target_group: 'lidé' }).hasDetails).toBe(false);
    expect(viewOf({ description: ' ', people: [{}], members: { organisations: [' '] } }).hasDetails).toBe(false);
    expect(viewOf({ members: { count: 8 } }).hasDetails).toBe(true);
    expect(viewOf({ url: 'https://vzorov.example/' }).hasDetails).toBe(true);
    expect(viewOf({}, { when_note: 'Na jaře.' }).hasDetails).toBe(true);
  });

  it('have only meetings of their own', () => {
    expect(viewOf({}, { start: '2026-12-01', working_group: 'b' }).next).toBeUndefined();
    expect(viewOf({}, { start: '2026-12-01' }).next?.meeting.id).toBe('m0');
  });

  it('show the latest minutes, however many meetings came after', () => {
    const minutes = { title: 'Zápis', url: 'https://example.cz/zapis.pdf' };
    const { last } = viewOf(
      {},
      { start: '2026-09-16T14:00', minutes },
      { start: '2026-10-20', minutes },
      { start: '2026-11-10' },
      { start: '2026-11-11', minutes, state: 'cancelled' },
      { start: '2026-11-13', minutes, state: 'postponed' },
      // Not begun yet, whatever has been uploaded.
      { start: '2026-12-09', minutes },
      { start: '2026-11-12', minutes, working_group: 'b' },
      { minutes },
    );
    expect(last?.meeting.id).toBe('m1');
    expect(viewOf({}, { start: '2026-10-20' }).last).toBeUndefined();
    expect(viewOf({}, { start: '2026-10-20', minutes }).hasDetails).toBe(true);
  });

  it('show the documents of the next meeting, and no others', () => {
    const { nextDocuments } = viewOf(
      {},
      { start: '2026-12-01', invitation: { title: 'Pozvánka' }, documents: [{ title: 'Podklady' }] },
      { start: '2026-01-01', minutes: { title: 'Zápis' } },
    );
    expect(nextDocuments.map(({ title }) => title)).toEqual(['Pozvánka', 'Podklady']);
  });
});

describe('people', () => {
  it('have telephone and e-mail of the contact that they refer to', () => {
    const [person] = viewOf({ people: [{ role: 'tajemnice', name: 'Jana P.', contact: 'jana' }] }).people;
    expect(person).toMatchObject({
      name: 'Jana P.',
      role: 'tajemnice',
      phone: '+420415000115',
      email: 'jana@example.org',
    });
  });

  it('take name and role from the contact where they have none of their own', () => {
    const [person] = viewOf({ people: [{ contact: 'jana' }] }).people;
    expect(person).toMatchObject({ name: 'Ing. Jana Příkladová', role: 'Koordinátorka' });
  });

  it('are left out where nothing is said of them', () => {
    expect(viewOf({ people: [{}, { name: ' ' }, { contact: 'nikdo' }, { name: 'Eva' }] }).people).toHaveLength(1);
  });
});

describe('the next meeting', () => {
  it('is the earliest that is still to come', () => {
    expect(nextId({ start: '2027-01-14' }, { start: '2026-12-02' }, { start: '2026-11-01' })).toBe('m1');
  });

  it('is the one under way', () => {
    expect(nextId({ start: '2026-11-24' }, { start: '2026-11-23T11:00', end: '2026-11-23T13:00' })).toBe('m1');
    expect(nextId({ start: '2026-11-24' }, { start: '2026-11-23T09:00', end: '2026-11-23T11:00' })).toBe('m0');
  });

  it('lasts until its day ends where no end is written', () => {
    expect(nextId({ start: '2026-11-23T09:00' })).toBe('m0');
    expect(nextId({ start: '2026-11-22T09:00' })).toBeUndefined();
  });

  it('may be known by its month alone', () => {
    expect(nextId({ start: '2027-01' }, { start: '2027-02-01' })).toBe('m0');
    expect(nextId({ start: '2026-11' })).toBe('m0');
    expect(nextId({ start: '2026-10' })).toBeUndefined();
  });

  it('is never one that the town has held', () => {
    expect(nextId({ start: '2026-11-23', state: 'held' }, { state: 'held' })).toBeUndefined();
  });

  it('gives way: a date, then none yet, then postponed, then cancelled', () => {
    const dated = { start: '2027-05-01' };
    const undated = { when_note: 'Na jaře.' };
    const postponed = { state: 'postponed' } as const;
    const cancelled = { start: '2026-12-01', state: 'cancelled' } as const;
    expect(nextId(cancelled, postponed, undated, dated)).toBe('m3');
    expect(nextId(cancelled, postponed, undated)).toBe('m2');
    expect(nextId(cancelled, postponed)).toBe('m1');
    expect(nextId(cancelled)).toBe('m0');
  });

  it('is no cancelled or postponed one whose time has passed', () => {
    expect(nextId({ start: '2026-11-12T15:00', state: 'cancelled' })).toBeUndefined();
    expect(nextId({ start: '2026-11-12', state: 'postponed' })).toBeUndefined();
    expect(nextId({ state: 'cancelled' })).toBeUndefined();
  });

  it('is said by the clock of the town', () => {
    const meeting = { id: 'm', start: '2026-12-01T23:30:00Z', end: '2026-12-02T01:00:00Z' };
    const { start, end } = scheduleMeeting(meeting, NOW, ZONE);
    expect(start).toMatchObject({ day: 2, hour: 0, minute: 30 });
    expect(end).toMatchObject({ day: 2, hour: 2 });
  });
});

describe('in a calendar', () => {
  const words = {
    plain: (text: unknown) => String(text ?? ''),
    meetings: { meeting: 'Jednání skupiny', postponed: 'přesunuto', cancelled: 'zrušeno' },
    whose: 'Senioři',
  };
  const eventsOf = (meeting: Partial<Meeting>) =>
    meetingEvents(scheduleMeeting({ id: 'm 1', ...meeting }, NOW, ZONE), words, ['https://www.mesto.example/']);

  it.each([
    ['a day', { start: '2026-12-01' }, true],
    ['an hour', { start: '2026-12-01T10:00' }, true],
    ['today', { start: '2026-11-23T10:00' }, true],
    ['a month', { start: '2026-12' }, false],
    ['no date', {}, false],
    ['a cancelled one', { start: '2026-12-01', state: 'cancelled' }, false],
  ] as const)('stands %s: %j', (_, meeting, can) => {
    expect(isMeetingForCalendar(scheduleMeeting({ id: 'm', ...meeting }, NOW, ZONE))).toBe(can);
  });

  it('is an entry with the hours, and a name that lasts', () => {
    const [event] = eventsOf({
      kind: 'Jednání',
      title: 'Doprava',
      start: '2026-12-01T10:00',
      end: '2026-12-01T11:30',
      place: 'radnice',
      when_note: 'Vchod z dvora.',
    });
    expect(event).toEqual({
      uid: 'meetings/m%201@www.mesto.example',
      summary: 'Jednání: Doprava – Senioři',
      description: 'Vchod z dvora.',
      location: 'radnice',
      status: 'CONFIRMED',
      start: { instant: Date.UTC(2026, 11, 1, 9) },
      end: { instant: Date.UTC(2026, 11, 1, 10, 30) },
    });
    const moved = eventsOf({ start: '2027-01-05' })[0]!;
    expect(moved.uid).toBe(event!.uid);
  });

  it('is an entry of whole days where no hour is written', () => {
    expect(eventsOf({ start: '2026-12-01' })[0]).toMatchObject({
      summary: 'Jednání skupiny – Senioři',
      start: { date: '2026-12-01' },
      end: { date: '2026-12-02' },
    });
    expect(eventsOf({ start: '2026-12-01', end: '2026-12-03' })[0]).toMatchObject({ end: { date: '2026-12-04' } });
    expect(eventsOf({ start: '2026-12' })).toEqual([]);
  });

  it('is a file that can be read', () => {
    const text = formatCalendar(eventsOf({ start: '2026-12-01T10:00' }), { now: NOW, language: 'cs' });
    expect(text).toContain('DTSTART:20261201T090000Z');
    expect(text).toContain('UID:meetings/m%201@www.mesto.example');
  });
});

describe('a search', () => {
  const views = viewsOf([
    {
      id: 'a',
      name: 'Senioři',
      target_group: 'lidé starší 65 let',
      people: [{ name: 'Alena Bártová', organisation: 'Pečovatelská služba' }],
    },
    { id: 'b', name: 'Duševní zdraví', members: { organisations: ['Spolek Šípek'] } },
    { id: 'c', name: { cs: 'Cizinci', uk: 'Іноземці' }, description: 'Jednání tlumočíme.' },
  ]);
  const plain = (text: unknown): string =>
    typeof text === 'string' ? text : ((text as Record<string, string> | undefined)?.['cs'] ?? '');
  const idsOf = (query: string): string =>
    findGroups(views, query, plain)
      .map(({ group }) => group.id)
      .join('');

  it.each([
    ['seniori', 'a'],
    ['ZDRAV', 'b'],
    ['starsi 65', 'a'],
    ['bartova', 'a'],
    ['pecovatelska', 'a'],
    ['sipek', 'b'],
    ['tlumocime jednani', 'c'],
    ['i', 'abc'],
    ['', 'abc'],
    ['seniori zdravi', ''],
  ])('for %j finds %j', (query, ids) => {
    expect(idsOf(query)).toBe(ids);
  });
});
