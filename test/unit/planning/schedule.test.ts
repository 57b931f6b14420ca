import { describe, expect, it } from 'vitest';
import type { GrantStep, Meeting } from '../../../src/feed/types.ts';
import { scheduleStep, type ScheduledStep } from '../../../src/planning/schedule.ts';
import { at, PRAGUE } from './support.ts';

type Dates = Partial<GrantStep>;
const schedule = (dates: Dates, now: string, meetings?: Meeting[], timeZone = PRAGUE) =>
  scheduleStep({ id: 's', name: 'Krok', ...dates }, meetings, at(now, timeZone), timeZone);
const brief = ({ shape, state, daysToStart, daysLeft, isLastDay }: ScheduledStep) =>
  [shape, state, daysToStart, daysLeft, isLastDay].map((value) => value ?? '–').join(' ');

const span = { start: '2018-02-21', end: '2018-02-28' };
const timed = { start: '2018-02-21T08:00', end: '2018-02-28T17:00' };
const due = { end: '2019-01-15' };
const moment = { start: '2018-03-12T14:30' };
const reversed = { start: '2018-02-28', end: '2018-02-21' };

describe('a step by the clock', () => {
  // shape, state, days to start, days left, whether today is the last day
  it.each<[string, Dates, string, string]>([
    ['span before', span, '2018-02-11', 'span upcoming 10 17 false'],
    ['span on the eve', span, '2018-02-20T23:59', 'span upcoming 1 8 false'],
    ['span on its first instant', span, '2018-02-21', 'span running – 7 false'],
    ['span within', span, '2018-02-25T12:00', 'span running – 3 false'],
    ['span on the day before the last', span, '2018-02-27T23:59:59', 'span running – 1 false'],
    ['span on its last day', span, '2018-02-28', 'span running – 0 true'],
    ['span on its last minute', span, '2018-02-28T23:59:59', 'span running – 0 true'],
    ['span past', span, '2018-03-01', 'span over – – false'],
    ['span of one day', { start: '2018-03-12', end: '2018-03-12' }, '2018-03-12T09:00', 'span running – 0 true'],
    ['span with times, earlier that day', timed, '2018-02-21T07:59', 'span upcoming 0 7 false'],
    ['span with times, begun', timed, '2018-02-21T08:00', 'span running – 7 false'],
    ['span with times, last hours', timed, '2018-02-28T16:59', 'span running – 0 true'],
    ['span with times, ended', timed, '2018-02-28T17:00', 'span over – – false'],
    ['end at midnight', { ...span, end: '2018-03-01T00:00' }, '2018-02-28T10:00', 'span running – 0 true'],
    ['end at midnight, then', { ...span, end: '2018-03-01T00:00' }, '2018-03-01', 'span over – – false'],
    ['span of months', { start: '2018-01', end: '2018-06' }, '2017-12-31', 'span upcoming – – false'],
    ['span of months within', { start: '2018-01', end: '2018-06' }, '2018-06-30T12:00', 'span running – – false'],
    ['span of months past', { start: '2018-01', end: '2018-06' }, '2018-07-01', 'span over – – false'],
    ['span of years', { start: '2020', end: '2024' }, '2024-12-31T23:59', 'span running – – false'],
    ['day to year', { start: '2018-05-01', end: '2019' }, '2018-04-30', 'span upcoming 1 – false'],
    ['month to day', { start: '2018-05', end: '2018-06-06' }, '2018-04-30', 'span upcoming – 37 false'],
    ['across the spring change', { start: '2026-03-01', end: '2026-03-30' }, '2026-03-28', 'span running – 2 false'],
    ['across the autumn change', { start: '2026-10-01', end: '2026-10-26' }, '2026-10-24', 'span running – 2 false'],
    ['on 23 hours', { start: '2026-03-29', end: '2026-03-29' }, '2026-03-29T23:59', 'span running – 0 true'],
    ['on 25 hours', { start: '2026-10-25', end: '2026-10-25' }, '2026-10-25T23:59', 'span running – 0 true'],
    ['over the year', { start: '2019-12-30', end: '2020-01-02' }, '2019-12-31', 'span running – 2 false'],
    ['over a leap day', { start: '2020-02-01', end: '2020-03-01' }, '2020-02-28', 'span running – 2 false'],
    ['end before start, before both', reversed, '2018-02-01', 'span upcoming 27 – false'],
    ['end before start, between', reversed, '2018-02-25', 'span upcoming 3 – false'],
    ['end before start, after both', reversed, '2018-02-28', 'span over – – false'],
    ['due long before', due, '2018-03-05', 'due due – 316 false'],
    ['due on its day', due, '2019-01-15T23:59', 'due due – 0 true'],
    ['due past', due, '2019-01-16', 'due over – – false'],
    ['due in a month', { end: '2018-06' }, '2018-06-30', 'due due – – false'],
    ['due at a time', { end: '2018-06-06T12:00' }, '2018-06-06T11:59', 'due due – 0 true'],
    ['due at a time past', { end: '2018-06-06T12:00' }, '2018-06-06T12:00', 'due over – – false'],
    ['from ahead', { start: '2018-01-01' }, '2017-12-30', 'from upcoming 2 – false'],
    ['from, running for ever', { start: '2018-01-01' }, '2040-01-01', 'from running – – false'],
    ['from a year', { start: '2021' }, '2020-12-31', 'from upcoming – – false'],
    ['moment ahead', moment, '2018-03-05', 'moment upcoming 7 – false'],
    ['moment on the eve', moment, '2018-03-11T23:59', 'moment upcoming 1 – false'],
    ['moment on its day', moment, '2018-03-12', 'moment today 0 – false'],
    ['moment past on its day', moment, '2018-03-12T20:00', 'moment today 0 – false'],
    ['moment past', moment, '2018-03-13', 'moment over – – false'],
    ['moment with an offset', { start: '2018-03-12T23:30Z' }, '2018-03-13T10:00', 'moment today 0 – false'],
    ['nothing', {}, '2018-03-13', 'undated undated – – false'],
    ['unreadable', { start: 'brzy', end: '2018-02-31' }, '2018-03-13', 'undated undated – – false'],
  ])('%s', (_, dates, now, expected) => expect(brief(schedule(dates, now))).toBe(expected));

  it('gives dates, instants, place and note', () => {
    expect(schedule({ ...span, place: 'radnice', note: 'osobně' }, '2018-02-25')).toEqual({
      step: { id: 's', name: 'Krok', ...span, place: 'radnice', note: 'osobně' },
      shape: 'span',
      state: 'running',
      start: { year: 2018, month: 2, day: 21 },
      end: { year: 2018, month: 2, day: 28 },
      startInstant: at('2018-02-21'),
      endInstant: at('2018-03-01'),
      daysLeft: 3,
      isLastDay: false,
      place: 'radnice',
      note: 'osobně',
    });
  });

  it('lets a moment end with its day', () => {
    const { startInstant, endInstant, end } = schedule(moment, '2018-03-05');
    expect([startInstant, endInstant, end]).toEqual([at('2018-03-12T14:30'), at('2018-03-13'), undefined]);
  });

  it.each(['Asia/Tokyo', 'America/St_Johns', 'Pacific/Kiritimati', 'UTC'])(
    'ends with the day of the town in %s',
    (zone) => {
      expect(brief(schedule(span, '2018-02-28T23:59:59', [], zone))).toBe('span running – 0 true');
      expect(schedule(span, '2018-03-01', [], zone).state).toBe('over');
    },
  );
});

describe('a step of a meeting', () => {
  const meeting = (rest: Partial<Meeting>): Meeting[] => [{ id: 'jiná' }, { id: 'm', ...rest }];
  const step = { meeting: 'm', start: '2018-01-01', end: '2018-12-31', place: 'jinde' };

  it.each<[string, Partial<Meeting>, string, string]>([
    ['has the dates of the meeting', { start: '2018-03-12T14:30' }, '2018-03-05', 'moment upcoming 7 – false'],
    ['is a moment without a time too', { start: '2018-03-12' }, '2018-03-11', 'moment upcoming 1 – false'],
    ['is today all day', { start: '2018-03-12' }, '2018-03-12T23:59', 'moment today 0 – false'],
    ['is over after its day', { start: '2018-03-12' }, '2018-03-13', 'moment over – – false'],
    [
      'is a span where the meeting has an end',
      { start: '2018-03-12T14:30', end: '2018-03-12T16:00' },
      '2018-03-12T15:00',
      'span running – 0 true',
    ],
    ['is ahead of a vague month', { start: '2018-03' }, '2018-02-28', 'moment upcoming – – false'],
    ['is in the period of a vague month', { start: '2018-03' }, '2018-03-31', 'moment running – – false'],
    ['is over after a vague month', { start: '2018-03' }, '2018-04-01', 'moment over – – false'],
    ['is undated without a start', {}, '2018-03-12', 'undated undated – – false'],
    ['is postponed with no new date', { state: 'postponed' }, '2018-03-12', 'undated postponed – – false'],
    [
      'is postponed with a vague date',
      { state: 'postponed', start: '2021' },
      '2020-11-01',
      'moment postponed – – false',
    ],
    [
      'counts no days to what is postponed',
      { state: 'postponed', start: '2018-03-12' },
      '2018-03-05',
      'moment postponed – – false',
    ],
    ['is cancelled before', { state: 'cancelled', start: '2018-03-12' }, '2018-03-05', 'moment cancelled – – false'],
    ['is cancelled after', { state: 'cancelled', start: '2018-03-12' }, '2018-04-05', 'moment cancelled – – false'],
    ['is planned by the clock', { state: 'planned', start: '2018-03-12' }, '2018-04-05', 'moment over – – false'],
    ['was held', { state: 'held', start: '2018-03-12' }, '2018-04-05', 'moment over – – false'],
    [
      'was still ahead, as of before it was held',
      { state: 'held', start: '2018-03-12' },
      '2018-03-05',
      'moment upcoming 7 – false',
    ],
    ['was held some time', { state: 'held' }, '2018-03-05', 'undated over – – false'],
  ])('%s', (_, rest, now, expected) => expect(brief(schedule(step, now, meeting(rest)))).toBe(expected));

  it('has the place of the meeting, and none if that has none', () => {
    const meetings = meeting({ start: '2018-03-12', place: 'velká zasedací místnost' });
    const scheduled = schedule(step, '2018-03-05', meetings);
    expect(scheduled.place).toBe('velká zasedací místnost');
    expect(scheduled.meeting).toBe(meetings[1]);
    expect(schedule(step, '2018-03-05', meeting({ start: '2018-03-12' })).place).toBeUndefined();
  });

  it.each<[Partial<Meeting>, string]>([
    [{ state_note: 'nouzový stav', when_note: 'příští rok' }, 'nouzový stav'],
    [{ when_note: 'příští rok' }, 'příští rok'],
    [{}, 'za kroku'],
  ])('has the note of %j', (rest, note) => {
    expect(schedule({ ...step, note: 'za kroku' }, '2018-03-05', meeting(rest)).note).toBe(note);
  });

  it('keeps its own dates where the meeting is not in the feed', () => {
    const own = schedule({ ...step, meeting: 'zmizela' }, '2018-03-05', meeting({ state: 'cancelled' }));
    expect(brief(own)).toBe('span running – 301 false');
    expect(own.meeting).toBeUndefined();
    expect(schedule(step, '2018-03-05', undefined).place).toBe('jinde');
  });
});

describe.each([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030])('%i', (year) => {
  it('counts down to its last day without leaping, at its first minute and its last', () => {
    const dates = { start: `${year}-01-01`, end: `${year}-12-31` };
    const length = Math.round((Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 864e5);
    for (let day = 0; day < length; day++) {
      const date = new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
      for (const time of ['00:00', '23:59']) {
        const { state, daysLeft, isLastDay } = schedule(dates, `${date}T${time}`);
        if (state !== 'running' || daysLeft !== length - 1 - day || isLastDay !== (daysLeft === 0))
          expect.fail(`${date} ${time}: ${state} ${daysLeft}`);
      }
    }
  });
});
