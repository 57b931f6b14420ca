import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/feed/date.ts';
import { daysBetween, instantOf, intervalOf, isTimeZone, localAt } from '../../../src/planning/zone.ts';

const PRAGUE = 'Europe/Prague';
const ZONES = [
  PRAGUE,
  'UTC',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Africa/Cairo',
  'America/Sao_Paulo',
  'America/Havana',
];

const at = (text: string, timeZone = PRAGUE) => intervalOf(parseDate(text)!, timeZone).start;
const iso = (instant: number) => new Date(instant).toISOString();
const wall = (instant: number, timeZone: string) => {
  const { year, month, day, hour, minute } = localAt(instant, timeZone);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
};

describe('isTimeZone', () => {
  it.each(['Europe/Prague', 'UTC', 'Pacific/Kiritimati'])('knows %s', (name) => expect(isTimeZone(name)).toBe(true));
  it.each(['', 'Praha', 'Europe/Žatec', 'CEST+2', 'Europe/Prague '])('does not know %j', (name) =>
    expect(isTimeZone(name)).toBe(false),
  );
});

describe('instantOf and intervalOf', () => {
  it.each([
    ['2018-03-12T14:30', PRAGUE, '2018-03-12T13:30:00.000Z'],
    ['2018-07-12T14:30:05', PRAGUE, '2018-07-12T12:30:05.000Z'],
    ['2026-03-29T01:59', PRAGUE, '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T02:00', PRAGUE, '2026-03-29T01:00:00.000Z'], // in the gap: moved forward
    ['2026-03-29T02:30', PRAGUE, '2026-03-29T01:30:00.000Z'],
    ['2026-03-29T03:00', PRAGUE, '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T01:59', PRAGUE, '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T02:30', PRAGUE, '2026-10-25T00:30:00.000Z'], // twice: the first
    ['2026-10-25T03:00', PRAGUE, '2026-10-25T02:00:00.000Z'],
    ['2018-01-01T00:00', 'America/St_Johns', '2018-01-01T03:30:00.000Z'],
    ['2018-07-01T00:00', 'America/St_Johns', '2018-07-01T02:30:00.000Z'],
    ['2018-01-01T00:00', 'Pacific/Kiritimati', '2017-12-31T10:00:00.000Z'],
    ['2018-01-01T00:00', 'Pacific/Pago_Pago', '2018-01-01T11:00:00.000Z'],
    ['2018-01-01T12:00', 'Asia/Kathmandu', '2018-01-01T06:15:00.000Z'],
    ['2018-10-07T02:10', 'Australia/Lord_Howe', '2018-10-06T15:40:00.000Z'], // a gap of half an hour
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'], // a day that begins at 1:00
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'], // 23:00 comes twice before it
    ['2018-11-04', 'America/Havana', '2018-11-04T04:00:00.000Z'], // 0:00 comes twice
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'], // 30 December did not happen
    ['2018-03-12T14:30Z', PRAGUE, '2018-03-12T14:30:00.000Z'],
    ['2018-03-12T14:30+14:00', PRAGUE, '2018-03-12T00:30:00.000Z'],
    ['2018-03-12T14:30-03:30', PRAGUE, '2018-03-12T18:00:00.000Z'],
    ['0001-01-01', 'UTC', '0001-01-01T00:00:00.000Z'],
    ['0099-12-31', 'UTC', '0099-12-31T00:00:00.000Z'],
    ['9999-12-31', 'UTC', '9999-12-31T00:00:00.000Z'],
  ])('%s in %s is %s', (text, timeZone, expected) => expect(iso(at(text, timeZone))).toBe(expected));

  it.each([
    ['2018', '2017-12-31T23:00:00.000Z', '2018-12-31T23:00:00.000Z'],
    ['2020', '2019-12-31T23:00:00.000Z', '2020-12-31T23:00:00.000Z'],
    ['2018-01', '2017-12-31T23:00:00.000Z', '2018-01-31T23:00:00.000Z'],
    ['2018-12', '2018-11-30T23:00:00.000Z', '2018-12-31T23:00:00.000Z'],
    ['2018-03', '2018-02-28T23:00:00.000Z', '2018-03-31T22:00:00.000Z'],
    ['2020-02', '2020-01-31T23:00:00.000Z', '2020-02-29T23:00:00.000Z'],
    ['2018-02-28', '2018-02-27T23:00:00.000Z', '2018-02-28T23:00:00.000Z'],
    ['2018-12-31', '2018-12-30T23:00:00.000Z', '2018-12-31T23:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'], // 23 hours
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'], // 25 hours
    ['2018-03-12T14:30', '2018-03-12T13:30:00.000Z', '2018-03-12T13:30:00.000Z'],
    ['9999', '9998-12-31T23:00:00.000Z', '9999-12-31T23:00:00.000Z'],
  ])('%s lasts from %s to %s in Prague', (text, start, end) => {
    const interval = intervalOf(parseDate(text)!, PRAGUE);
    expect([iso(interval.start), iso(interval.end)]).toEqual([start, end]);
  });

  it('gives the day that a zone skipped no length', () => {
    const { start, end } = intervalOf(parseDate('2011-12-30')!, 'Pacific/Apia');
    expect(end).toBe(start);
  });

  it('takes local times without a time of day', () => {
    expect(instantOf({ year: 2018, month: 2, day: 28 }, PRAGUE)).toBe(at('2018-02-28'));
  });
});

describe('localAt', () => {
  it('tells the weekday by ISO 8601', () => {
    expect(localAt(at('2018-03-12T14:30'), PRAGUE)).toEqual({
      year: 2018,
      month: 3,
      day: 12,
      hour: 14,
      minute: 30,
      weekday: 1,
    });
    expect(localAt(at('2018-03-11T23:59'), PRAGUE).weekday).toBe(7);
  });

  it.each(ZONES)('gives back the days of the years 1 and 9999 in %s', (timeZone) => {
    for (const text of ['0001-01-01', '0001-12-31', '0099-06-15', '0100-01-01', '1900-01-01', '9999-12-31'])
      expect(wall(at(text, timeZone), timeZone)).toBe(`${text}T00:00`);
  });

  it('reads instants between two seconds and before 1970', () => {
    expect(wall(-1, 'UTC')).toBe('1969-12-31T23:59');
    expect(wall(at('1969-12-31T12:00') - 1, PRAGUE)).toBe('1969-12-31T11:59');
    expect(wall(at('2018-02-28') - 1, PRAGUE)).toBe('2018-02-27T23:59');
  });
});

describe.each(['Europe/Prague', 'America/St_Johns', 'Pacific/Kiritimati', 'Australia/Lord_Howe', 'America/Havana'])(
  'every day of 2017–2030 in %s',
  (timeZone) => {
    const days: { text: string; start: number; end: number }[] = [];
    for (let utc = Date.UTC(2017, 0, 1); utc < Date.UTC(2031, 0, 1); utc += 864e5) {
      const text = iso(utc).slice(0, 10);
      days.push({ text, ...intervalOf(parseDate(text)!, timeZone) });
    }

    it('tiles the time line, without a gap and without an overlap', () => {
      for (const [index, { text, start, end }] of days.entries()) {
        const hours = (end - start) / 36e5;
        if (hours < 23 || hours > 25) expect.fail(`${text} lasts ${hours} h`);
        const following = days[index + 1];
        if (following && following.start !== end) expect.fail(`${text} is not followed by ${following.text}`);
        const [first, last] = [wall(start, timeZone), wall(end - 1, timeZone)];
        if (!first.startsWith(text) || !last.startsWith(text)) expect.fail(`${text}: ${first}, ${last}`);
      }
      for (let year = 2017; year <= 2030; year++) {
        const months = Array.from({ length: 12 }, (_, month) => intervalOf({ year, month: month + 1 }, timeZone));
        for (let month = 1; month < 12; month++) expect(months[month]!.start).toBe(months[month - 1]!.end);
        expect(intervalOf({ year }, timeZone)).toEqual({ start: months[0]!.start, end: months[11]!.end });
      }
    });

    it('counts days that add up', () => {
      const first = days[0]!.start;
      for (const [index, { start, end }] of days.entries()) {
        if (daysBetween(first, start, timeZone) !== index) expect.fail(days[index]!.text);
        if (daysBetween(end, end - 1, timeZone) !== -1) expect.fail(days[index]!.text);
      }
    });

    it('finds each hour again, one that comes twice as its first', () => {
      const watched = days.filter(({ start, end }, index) => end - start !== 864e5 || index % 97 === 0);
      for (const { start, end } of watched) {
        for (let instant = start; instant < end; instant += 18e5) {
          const found = instantOf(localAt(instant, timeZone), timeZone);
          if (wall(found, timeZone) !== wall(instant, timeZone)) expect.fail(iso(instant));
          if (found > instant || instant - found > 36e5) expect.fail(iso(instant));
        }
      }
    });
  },
);
