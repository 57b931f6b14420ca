import { describe, expect, it } from 'vitest';
import type { OfficeHours, Weekday } from '../../../src/feed/types.ts';
import { comingExceptions, officeStatus, weeklyRows, type OfficeDay } from '../../../src/planning/office-hours.ts';
import { at, PRAGUE } from './support.ts';

const weekly = (days: string, from: string, to: string) => ({ days: days.split(' ') as Weekday[], from, to });
const HOURS: OfficeHours = {
  weekly: [
    weekly('mo we', '13:00', '17:00'),
    weekly('mo we', '08:00', '12:00'),
    weekly('tu th', '08:00', '14:00'),
    weekly('fr', '14:00', '08:00'),
  ],
};
const status = (now: string, hours = HOURS, timeZone = PRAGUE) => officeStatus(hours, at(now, timeZone), timeZone);
const ranges = (day: Pick<OfficeDay, 'ranges'>) => day.ranges.map(({ from, to }) => `${from}–${to}`).join(' ');
const date = ({ year, month, day }: OfficeDay) => `${year}-${month}-${day}`;
const next = (now: string, hours = HOURS) => {
  const opening = status(now, hours).next;
  return opening && `${date(opening.day)} ${opening.from} +${opening.daysAhead}`;
};
const closed = (day: string, note?: string) => ({ date: day, closed: true, note });
const other = (day: string, from: string, to: string) => ({ date: day, from, to });

describe('an ordinary week', () => {
  // 2. 11. 2026 is a Monday.
  it.each([
    ['2026-11-02T07:59', undefined, '2026-11-2 08:00 +0'],
    ['2026-11-02T08:00', '12:00', '2026-11-2 13:00 +0'],
    ['2026-11-02T11:59:59', '12:00', '2026-11-2 13:00 +0'],
    ['2026-11-02T12:00', undefined, '2026-11-2 13:00 +0'],
    ['2026-11-02T13:00', '17:00', '2026-11-3 08:00 +1'],
    ['2026-11-02T17:00', undefined, '2026-11-3 08:00 +1'],
    ['2026-11-05T14:00', undefined, '2026-11-9 08:00 +4'],
    ['2026-11-06T10:00', undefined, '2026-11-9 08:00 +3'], // its hours end before they begin
    ['2026-11-08T23:59', undefined, '2026-11-9 08:00 +1'],
    ['2026-03-29T02:30', undefined, '2026-3-30 08:00 +1'],
    ['2027-02-28T12:00', undefined, '2027-3-1 08:00 +1'],
    ['2024-02-28T18:00', undefined, '2024-2-29 08:00 +1'],
    ['2025-12-31T18:00', undefined, '2026-1-5 08:00 +5'], // the first of January is a holiday
  ])('at %s closes at %s, opens %s', (now, closesAt, opening) => {
    const { isOpen, closesAt: end } = status(now);
    expect([isOpen, end]).toEqual([!!closesAt, closesAt]);
    expect(next(now)).toBe(opening);
  });

  it('tells of today', () => {
    expect(status('2026-11-02T07:00').today).toEqual({
      year: 2026,
      month: 11,
      day: 2,
      weekday: 1,
      ranges: [
        { from: '08:00', to: '12:00' },
        { from: '13:00', to: '17:00' },
      ],
    });
    expect(status('2026-11-08').today).toMatchObject({ weekday: 7, ranges: [] });
  });

  it.each(['Asia/Tokyo', 'America/St_Johns', 'Pacific/Kiritimati', 'UTC'])('goes by the wall clock of %s', (zone) => {
    expect(status('2026-11-02T11:59', HOURS, zone)).toMatchObject({ isOpen: true, closesAt: '12:00' });
    expect(status('2026-11-02T12:00', HOURS, zone)).toMatchObject({ isOpen: false });
  });

  it('is open until midnight by 24:00', () => {
    const hours = { weekly: [weekly('mo', '00:00', '24:00')] };
    expect(status('2026-11-02T23:59:59', hours)).toMatchObject({ isOpen: true, closesAt: '24:00' });
    expect(status('2026-11-03', hours).isOpen).toBe(false);
  });

  it('joins hours that touch, overlap or are written twice', () => {
    const hours = {
      weekly: [
        weekly('mo', '12:00', '14:00'),
        weekly('mo', '08:00', '12:00'),
        weekly('mo mo', '09:00', '10:00'),
        weekly('mo', '15:00', '16:00'),
        weekly('mo', '15:00', '16:00'),
        weekly('mo', '16:00', '16:00'),
      ],
    };
    expect(ranges(status('2026-11-02', hours).today)).toBe('08:00–14:00 15:00–16:00');
    expect(hours.weekly[0]!.from).toBe('12:00');
  });

  it.each<[string, OfficeHours]>([
    ['nothing', {}],
    ['empty lists', { weekly: [], exceptions: [] }],
    ['no usable hours', { weekly: [weekly('mo tu', '17:00', '08:00')] }],
  ])('never opens with %s', (_, hours) => {
    const { isOpen, next: opening } = status('2026-11-02T10:00', hours);
    expect([isOpen, opening]).toEqual([false, undefined]);
    expect(weeklyRows(hours)).toEqual([]);
    expect(comingExceptions(hours, at('2026-12-20'), PRAGUE)).toEqual([]);
  });

  it('looks 60 days ahead', () => {
    const hours = (day: string) => ({ exceptions: [other(day, '09:00', '10:00')] });
    expect(next('2026-11-01', hours('2026-12-31'))).toBe('2026-12-31 09:00 +60');
    expect(next('2026-11-01', hours('2027-01-01'))).toBeUndefined();
  });
});

describe('exceptions and holidays', () => {
  const day = (now: string, exceptions: OfficeHours['exceptions']) => status(now, { ...HOURS, exceptions }).today;

  it('closes', () => {
    const today = day('2026-11-02T10:00', [closed('2026-11-02', 'školení')]);
    expect(today).toMatchObject({ ranges: [], exception: { closed: true, note: 'školení' } });
    expect(next('2026-11-02T07:00', { ...HOURS, exceptions: [closed('2026-11-02'), closed('2026-11-03')] })).toBe(
      '2026-11-4 08:00 +2',
    );
  });

  it('has other hours, several on one date, on a day without hours too', () => {
    const two = [other('2026-11-02', '14:00', '18:00'), other('2026-11-02', '09:00', '10:00')];
    expect(ranges(day('2026-11-02', two))).toBe('09:00–10:00 14:00–18:00');
    expect(day('2026-11-02', two).exception).toEqual({ closed: false });
    expect(status('2026-11-02T17:00', { ...HOURS, exceptions: two })).toMatchObject({
      isOpen: true,
      closesAt: '18:00',
    });
    expect(ranges(day('2026-11-07', [other('2026-11-07', '09:00', '12:00')]))).toBe('09:00–12:00');
  });

  it('keeps the usual hours with a note alone, or with hours that cannot be', () => {
    const note = [{ date: '2026-11-02', note: 'vchod ze dvora' }];
    expect(day('2026-11-02', note)).toMatchObject({ exception: { closed: false, note: 'vchod ze dvora' } });
    expect(ranges(day('2026-11-02', note))).toBe('08:00–12:00 13:00–17:00');
    expect(ranges(day('2026-11-02', [other('2026-11-02', '12:00', '08:00')]))).toBe('08:00–12:00 13:00–17:00');
    expect(ranges(day('2026-11-02', [{ date: '2026-11-02', from: '10:00' }]))).toBe('08:00–12:00 13:00–17:00');
  });

  it('holds for each day of a month, where a day within it may have hours', () => {
    const summer = [closed('2026-08', 'dovolená'), other('2026-08-12', '08:00', '10:00')];
    expect(day('2026-08-31', summer)).toMatchObject({ ranges: [], exception: { closed: true, note: 'dovolená' } });
    expect(ranges(day('2026-08-12', summer))).toBe('08:00–10:00');
    expect(ranges(day('2026-09-01', summer))).toBe('08:00–14:00');
  });

  it('closes on a public holiday', () => {
    const hours = { weekly: [weekly('mo tu we th fr', '08:00', '14:00')] };
    expect(status('2026-11-17T10:00', hours)).toMatchObject({
      isOpen: false,
      today: { holiday: 'freedom_day', ranges: [] },
    });
    expect(next('2026-12-23T15:00', hours)).toBe('2026-12-28 08:00 +5');
    expect(next('2026-04-02T15:00', hours)).toBe('2026-4-7 08:00 +5');
    expect(status('2026-12-26', hours).today).toMatchObject({ holiday: 'second_christmas_day', ranges: [] });
  });

  it('opens on a public holiday by an exception with hours alone', () => {
    const open = day('2026-11-17', [other('2026-11-17', '09:00', '11:00')]);
    expect([ranges(open), open.holiday]).toEqual(['09:00–11:00', undefined]);
    const noted = day('2026-11-17', [{ date: '2026-11-17', note: 'Hezký svátek' }]);
    expect(noted).toMatchObject({ ranges: [], holiday: 'freedom_day', exception: { closed: false } });
    expect(day('2026-11-17', [closed('2026-11-17')])).toMatchObject({
      holiday: 'freedom_day',
      exception: { closed: true },
    });
  });
});

describe('weeklyRows', () => {
  const rows = (...entries: ReturnType<typeof weekly>[]) =>
    weeklyRows({ weekly: entries }).map((row) => `${row.days.join(' ')} ${ranges(row)}`);

  it.each<[string, ReturnType<typeof weekly>[], string[]]>([
    [
      'lunch breaks',
      HOURS.weekly as ReturnType<typeof weekly>[],
      ['mo we 08:00–12:00 13:00–17:00', 'tu th 08:00–14:00'],
    ],
    [
      'the order of the author',
      [weekly('we', '08:00', '17:00'), weekly('mo', '08:00', '14:00')],
      ['we 08:00–17:00', 'mo 08:00–14:00'],
    ],
    [
      'days written apart',
      [weekly('mo', '08:00', '17:00'), weekly('tu', '08:00', '14:00'), weekly('we', '08:00', '17:00')],
      ['mo we 08:00–17:00', 'tu 08:00–14:00'],
    ],
    [
      'a day with more hours',
      [weekly('mo we', '08:00', '12:00'), weekly('we', '13:00', '17:00')],
      ['mo 08:00–12:00', 'we 08:00–12:00 13:00–17:00'],
    ],
    ['no days', [weekly('mo', '12:00', '08:00')], []],
  ])('groups with %s', (_, entries, expected) => expect(rows(...entries)).toEqual(expected));
});

describe('comingExceptions', () => {
  const coming = (now: string, exceptions: OfficeHours['exceptions'], days?: number) =>
    comingExceptions({ ...HOURS, exceptions }, at(now), PRAGUE, days).map(date);

  it('lists what is written and what is a holiday, on office days, in the order of the calendar', () => {
    const exceptions = [
      closed('2026-12-21'),
      other('2026-12-19', '09:00', '12:00'),
      closed('2026-12-20'),
      closed('2026-12-24'),
    ];
    // 24. 12. is a Thursday; Friday's hours cannot be, so 25. 12. and 1. 1. are no office days; 20. 12. is a Sunday.
    expect(coming('2026-12-19', exceptions)).toEqual(['2026-12-19', '2026-12-21', '2026-12-24']);
  });

  it('goes from today to 30 days ahead, or as many as asked for', () => {
    expect(coming('2026-11-17T23:59', [])).toEqual(['2026-11-17']);
    expect(coming('2026-11-18', [])).toEqual([]);
    expect(coming('2026-10-18', [])).toEqual(['2026-10-28', '2026-11-17']);
    expect(coming('2026-10-17', [])).toEqual(['2026-10-28']);
    expect(coming('2026-10-17', [], 31)).toEqual(['2026-10-28', '2026-11-17']);
  });

  it('tells a note on a day with its usual hours', () => {
    expect(coming('2026-11-01', [{ date: '2026-11-03', note: 'vchod ze dvora' }], 7)).toEqual(['2026-11-3']);
  });
});
