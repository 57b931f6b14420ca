// The model of <kp-meeting-list>: which meetings are to come, wait for a date or are past, in which order and whose.
import { describe, expect, it } from 'vitest';
import { formatCalendar } from '../../../src/exports/icalendar.ts';
import type { Feed, Meeting } from '../../../src/feed/types.ts';
import { meetingEvents } from '../../../src/parts/meeting-events.ts';
import { instantOf } from '../../../src/planning/zone.ts';
import {
  byYear,
  meetingContent,
  type MeetingContent,
  type MeetingOptions,
} from '../../../src/widgets/meeting-list/meeting-list.model.ts';

const ZONE = 'Europe/Prague';
/** 23 November 2026 at noon, a Monday. */
const NOW = instantOf({ year: 2026, month: 11, day: 23, hour: 12 }, ZONE);

function contentOf(meetings: Meeting[], options: Partial<MeetingOptions> = {}): MeetingContent | undefined {
  const feed: Feed = {
    _kp: {
      meetings,
      working_groups: [
        { id: 'seniori', name: 'Senioři' },
        { id: 'b', name: ' ' },
      ],
    },
  };
  return meetingContent(feed, { now: NOW, timeZone: ZONE, ...options });
}

/** Where each of these meetings stands, by the order of its list. */
function places(...meetings: Partial<Meeting>[]): Record<keyof MeetingContent, string> {
  const all = meetings.map((meeting, index) => ({ id: `${index}`, ...meeting }));
  const { postponed, toBeSet, upcoming, past } = contentOf(all)!;
  const ids = (list: MeetingContent['past']): string => list.map(({ meeting }) => meeting.id).join();
  return { postponed: ids(postponed), toBeSet: ids(toBeSet), upcoming: ids(upcoming), past: ids(past) };
}

describe('the meetings', () => {
  it('are none where the feed has none to show', () => {
    const options = { now: NOW, timeZone: ZONE };
    for (const feed of [{}, { _kp: {} }, { _kp: { meetings: [] } }]) {
      expect(meetingContent(feed, options)).toBeUndefined();
    }
    const past = [{ id: 'a', start: '2020-01-01' }];
    expect(contentOf(past, { past: 'hide' })).toBeUndefined();
    expect(contentOf([{ id: 'a', start: '2027-01-01' }], { past: 'only' })).toBeUndefined();
    expect(contentOf(past, { group: 'seniori' })).toBeUndefined();
  });

  it('come in order: earliest first of those to come, latest first of the past', () => {
    const found = places(
      { start: '2026-12-09T14:00' },
      { start: '2020-06-29' },
      { start: '2026-11-22', end: '2026-11-25' },
      { end: '2027-01-31' },
      { start: '2020-09-29' },
      { start: '2027-01' },
    );
    expect(found).toEqual({ postponed: '', toBeSet: '', upcoming: '2,0,5,3', past: '4,1' });
  });

  it.each([
    ['without a date', {}, 'toBeSet'],
    ['postponed without a date', { state: 'postponed' }, 'postponed'],
    ['postponed, its date gone', { state: 'postponed', start: '2026-10-01' }, 'postponed'],
    ['postponed, its date to come', { state: 'postponed', start: '2026-12-01' }, 'upcoming'],
    ['cancelled, its date to come', { state: 'cancelled', start: '2026-12-01' }, 'upcoming'],
    ['cancelled, its date gone', { state: 'cancelled', start: '2026-10-01' }, 'past'],
    ['cancelled without a date', { state: 'cancelled' }, 'past'],
    ['held without a date', { state: 'held' }, 'past'],
    ['held, on any day', { state: 'held', start: '2026-12-01' }, 'past'],
    ['earlier today', { start: '2026-11-23T08:00' }, 'upcoming'],
    ['yesterday', { start: '2026-11-22T08:00' }, 'past'],
    ['under way', { start: '2026-11-23T11:00', end: '2026-11-23T13:00' }, 'upcoming'],
  ] as const)('%s stand where they belong', (_, meeting, place) => {
    expect(places(meeting)).toEqual({ postponed: '', toBeSet: '', upcoming: '', past: '', [place]: '0' });
  });

  it('are those of one group, or only to come, or only past', () => {
    const meetings: Meeting[] = [
      { id: 'a', start: '2026-12-01', working_group: 'seniori' },
      { id: 'b', start: '2026-12-02', working_group: 'jina' },
      { id: 'c', start: '2020-01-01', working_group: 'seniori' },
    ];
    const own = contentOf(meetings, { group: 'seniori' })!;
    expect([...own.upcoming, ...own.past].map(({ meeting }) => meeting.id)).toEqual(['a', 'c']);
    expect(contentOf(meetings, { past: 'hide' })!.past).toEqual([]);
    const only = contentOf(meetings, { past: 'only' })!;
    expect([only.upcoming.length, only.past.length]).toEqual([0, 1]);
  });

  it('know their group, where the feed names it, and their papers in order', () => {
    const documents = [{ title: 'Přehled' }];
    const [papers] = contentOf([
      {
        id: 'a',
        start: '2026-12-01',
        working_group: 'seniori',
        minutes: { title: 'Zápis' },
        agenda: { title: 'Program' },
        invitation: { title: 'Pozvánka' },
        documents,
      },
    ])!.upcoming;
    expect(papers!.group?.name).toBe('Senioři');
    expect(papers!.documents.map(({ title }) => title)).toEqual(['Pozvánka', 'Program', 'Zápis', 'Přehled']);
    for (const working_group of ['b', 'nikde']) {
      expect(contentOf([{ id: 'a', start: '2026-12-01', working_group }])!.upcoming[0]!.group).toBeUndefined();
    }
  });
});

it('years are those of the town’s calendar, meetings without a date at their end', () => {
  const { past } = contentOf([
    { id: 'a', start: '2020-01-01T00:30' },
    { id: 'b', end: '2019-12-31' },
    { id: 'c', state: 'held' },
    { id: 'd', start: '2020-05-01' },
  ])!;
  const years = byYear(past).map(({ year, meetings }) => [year, meetings.map(({ meeting }) => meeting.id).join()]);
  expect(years).toEqual([
    [2020, 'd,a'],
    [2019, 'b'],
    [undefined, 'c'],
  ]);
});

describe('in a calendar', () => {
  const fileOf = (meeting: Partial<Meeting>, now = NOW): string => {
    const { upcoming, postponed, toBeSet } = contentOf([{ id: 'a', ...meeting }])!;
    const meetings = { meeting: 'Jednání', postponed: 'přesunuto', cancelled: 'zrušeno' };
    const words = { plain: (text: unknown) => String(text ?? ''), meetings, whose: 'Senioři' };
    const events = [...upcoming, ...postponed, ...toBeSet].flatMap((view) =>
      meetingEvents(view, words, ['https://vzorov.example/']),
    );
    return formatCalendar(events, { now, language: 'cs' });
  };

  it.each([
    ['planned', 'CONFIRMED', 'Jednání'],
    ['postponed', 'CANCELLED', 'přesunuto: Jednání'],
    ['cancelled', 'CANCELLED', 'zrušeno: Jednání'],
  ] as const)('a meeting that is %s is %s, and says so in its name', (state, status, name) => {
    const file = fileOf({ state, start: '2026-12-09T14:00' });
    expect(file).toContain(`STATUS:${status}\r\n`);
    expect(file).toContain(`SUMMARY:${name} – Senioři\r\n`);
  });

  it('a meeting of an hour that ends on another day ends with that day', () => {
    const file = fileOf({ start: '2026-12-05T09:00', end: '2026-12-06' });
    expect(file).toContain('DTSTART:20261205T080000Z\r\nDTEND:20261206T230000Z\r\n');
  });

  it('a meeting without a day has no entry', () => {
    expect(fileOf({ state: 'postponed' })).not.toContain('VEVENT');
    expect(fileOf({ start: '2027-01' })).not.toContain('VEVENT');
  });

  it('keeps its name and outranks an earlier file of the same meeting', () => {
    const first = fileOf({ start: '2026-12-09T14:00' });
    const second = fileOf({ start: '2026-12-16T14:00' }, NOW + 86_400_000);
    const [uid, sequence] = [/UID:.*/, /SEQUENCE:(\d+)/];
    expect(uid.exec(second)![0]).toBe(uid.exec(first)![0]);
    expect(Number(sequence.exec(second)![1])).toBeGreaterThan(Number(sequence.exec(first)![1]));
  });
});
