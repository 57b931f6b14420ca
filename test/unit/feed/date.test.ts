import { describe, expect, it } from 'vitest';
import { parseDate, precisionOf, type FeedDate, type Precision } from '../../../src/feed/date.ts';

const read: [string, FeedDate, Precision][] = [
  ['2018', { year: 2018 }, 'year'],
  ['0001', { year: 1 }, 'year'],
  ['9999', { year: 9999 }, 'year'],
  ['2018-01', { year: 2018, month: 1 }, 'month'],
  ['2018-12', { year: 2018, month: 12 }, 'month'],
  ['2018-01-31', { year: 2018, month: 1, day: 31 }, 'day'],
  ['0001-01-01', { year: 1, month: 1, day: 1 }, 'day'],
  ['9999-12-31', { year: 9999, month: 12, day: 31 }, 'day'],
  ['2020-02-29', { year: 2020, month: 2, day: 29 }, 'day'],
  ['2000-02-29', { year: 2000, month: 2, day: 29 }, 'day'],
  ['2018-03-12T14:30', { year: 2018, month: 3, day: 12, hour: 14, minute: 30 }, 'minute'],
  ['2018-03-12T00:00', { year: 2018, month: 3, day: 12, hour: 0, minute: 0 }, 'minute'],
  ['2018-03-12T14:30:15', { year: 2018, month: 3, day: 12, hour: 14, minute: 30, second: 15 }, 'minute'],
  ['2018-03-12T14:30:15.123', { year: 2018, month: 3, day: 12, hour: 14, minute: 30, second: 15 }, 'minute'],
  ['2018-03-12T14:30Z', { year: 2018, month: 3, day: 12, hour: 14, minute: 30, offset: 0 }, 'minute'],
  ['2018-03-12T14:30+01:00', { year: 2018, month: 3, day: 12, hour: 14, minute: 30, offset: 60 }, 'minute'],
  ['2018-03-12T14:30-03:30', { year: 2018, month: 3, day: 12, hour: 14, minute: 30, offset: -210 }, 'minute'],
  [
    '2018-03-12T14:30:00.5+14:00',
    { year: 2018, month: 3, day: 12, hour: 14, minute: 30, second: 0, offset: 840 },
    'minute',
  ],
];

const refused = [
  '',
  ' 2018',
  '2018\n',
  '18',
  '02018',
  '0000',
  '0000-00-00',
  '2018-00',
  '2018-13',
  '2018-1',
  '2018-01-00',
  '2018-01-32',
  '2018-02-29',
  '2018-02-31',
  '1900-02-29',
  '2018-04-31',
  '2018-11-31',
  '2018-03-12T',
  '2018-03-12 14:30',
  '2018-03-12T14',
  '2018-03-12T24:00',
  '2018-03-12T24:30',
  '2018-03-12T14:60',
  '2018-03-12T14:30:60',
  '2018-03-12T14:30+0100',
  '2018-03-12T14:30+24:00',
  '2018-03-12T14:30+01:60',
  '2018-03-12Z',
  '28. 2. 2018',
  '2018/02/28',
];

describe('parseDate', () => {
  it.each(read)('reads %s', (text, date, precision) => {
    expect(parseDate(text)).toEqual(date);
    expect(precisionOf(parseDate(text)!)).toBe(precision);
  });

  it.each(refused)('refuses %j', (text) => expect(parseDate(text)).toBeUndefined());

  it('agrees with the calendar on the last day of every month', () => {
    const date = new Date(0);
    for (let year = 1; year <= 9999; year += year > 1800 && year < 2200 ? 1 : 17) {
      for (let month = 1; month <= 12; month++) {
        date.setUTCFullYear(year, month, 0);
        const last = date.getUTCDate();
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-`;
        if (!parseDate(text + last) || parseDate(text + (last + 1))) expect.fail(text + last);
      }
    }
  });
});
