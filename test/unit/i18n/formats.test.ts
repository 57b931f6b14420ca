import { beforeAll, describe, expect, it } from 'vitest';
import type { FeedDate } from '../../../src/feed/date.ts';
import { LANGUAGES, formatsOf, loadMessages } from '../../../src/i18n/index.ts';

beforeAll(() => Promise.all(LANGUAGES.map(loadMessages)));

/** Non-breaking spaces as ~, word joiners as |. */
const seen = (text: string): string => text.replaceAll('\u00a0', '~').replaceAll('\u2060', '|');
const cs = formatsOf('cs');
const year: FeedDate = { year: 2021 };
const month: FeedDate = { year: 2018, month: 2 };
const day: FeedDate = { year: 2018, month: 2, day: 28 };
const moment: FeedDate = { year: 2018, month: 3, day: 12, hour: 14, minute: 30 };

describe('dates', () => {
  it.each(LANGUAGES)('in %s', (language) => {
    const formats = formatsOf(language);
    const table = [year, month, day, moment].map((date) =>
      [formats.date(date), formats.on(date), formats.until(date), formats.from(date), formats.dayMonth(date)]
        .map(seen)
        .join(' · '),
    );
    expect(table).toMatchSnapshot();
  });

  it.each(LANGUAGES)('periods in %s', (language) => {
    const { range, span } = formatsOf(language);
    const periods: [FeedDate?, FeedDate?][] = [
      [
        { year: 2018, month: 1, day: 23 },
        { year: 2018, month: 2, day: 20 },
      ],
      [
        { year: 2026, month: 11, day: 2 },
        { year: 2026, month: 11, day: 30 },
      ],
      [
        { year: 2018, month: 12, day: 20 },
        { year: 2019, month: 1, day: 15 },
      ],
      [day, day],
      [moment, { ...moment, hour: 16, minute: 0 }],
      [day, moment],
      [
        { year: 2018, month: 1 },
        { year: 2018, month: 3 },
      ],
      [
        { year: 2018, month: 11 },
        { year: 2019, month: 1 },
      ],
      [{ year: 2015 }, { year: 2018 }],
      [day, { year: 2018, month: 9 }],
      [day, undefined],
      [undefined, day],
      [undefined, undefined],
    ];
    expect(periods.map(([start, end]) => `${seen(range(start, end))} · ${seen(span(start, end))}`)).toMatchSnapshot();
  });

  it('say "ve" before hours that begin so in Czech', () => {
    const at = [...Array(24).keys()].map((hour) => cs.date({ ...moment, hour, minute: 0 }).split(/\s/)[3]);
    const withE = at.flatMap((word, hour) => (word === 've' ? [hour] : []));
    // ve dvě, tři, čtyři, dvanáct, třináct, čtrnáct, dvacet …
    expect(withE).toEqual([2, 3, 4, 12, 13, 14, 20, 21, 22, 23]);
  });

  it('say "об" before eleven in Ukrainian', () => {
    expect(seen(formatsOf('uk').date({ ...moment, hour: 11 }))).toBe('12.03.2018 об~11:30');
    expect(seen(formatsOf('uk').date({ ...moment, hour: 1 }))).toBe('12.03.2018 о~1:30');
  });

  it('have the months of every language', () => {
    const months = [...Array(12).keys()].map((index) => index + 1);
    expect(months.map(cs.monthShort).join(' ')).toBe('led úno bře dub kvě čvn čvc srp zář říj lis pro');
    expect(months.map(formatsOf('en').monthShort).join(' ')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
    expect(months.map(formatsOf('de').monthShort).join(' ')).toBe('Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez');
    expect(months.map(formatsOf('uk').monthShort).join(' ')).toBe('січ лют бер кві тра чер лип сер вер жов лис гру');
    for (const language of ['cs', 'uk'] as const) {
      const { on, until, from } = formatsOf(language);
      const all = months.map((index) => ({ year: 2018, month: index }));
      expect(all.map((date) => [on(date), until(date), from(date)].map(seen).join(' · '))).toMatchSnapshot();
    }
  });

  it('have the weekdays of every language', () => {
    const days = [1, 2, 3, 4, 5, 6, 7];
    expect(days.map(cs.weekdayShort).join(' ')).toBe('Po Út St Čt Pá So Ne');
    expect(days.map(cs.weekday).join(' ')).toBe('pondělí úterý středa čtvrtek pátek sobota neděle');
    expect(days.map((day) => seen(cs.onWeekday(day))).join(', ')).toBe(
      'v~pondělí, v~úterý, ve~středu, ve~čtvrtek, v~pátek, v~sobotu, v~neděli',
    );
    expect(days.map((day) => seen(formatsOf('uk').onWeekday(day))).join(', ')).toBe(
      'у~понеділок, у~вівторок, у~середу, у~четвер, у~п’ятницю, у~суботу, у~неділю',
    );
    expect(formatsOf('de').onWeekday(3)).toBe('am Mittwoch');
    expect(formatsOf('en').onWeekday(7)).toBe('on Sunday');
  });

  it('name a day to come as one says it', () => {
    const ahead = (days: number): string => seen(cs.dayAhead({ year: 2027, month: 1, day: 12, weekday: 2 }, days));
    expect([0, 1, 2, 6, 7].map(ahead)).toEqual(['dnes', 'zítra', 'v~úterý', 'v~úterý', '12.~1.']);
  });

  it('take no notice of the host’s time zone', () => {
    const before = process.env.TZ;
    for (const zone of ['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Tokyo']) {
      process.env.TZ = zone;
      expect(seen(cs.date(moment))).toBe('12.~3.~2018 ve~14:30');
      expect(cs.date({ year: 2018, month: 1 })).toBe('leden 2018');
      expect(cs.weekday(1)).toBe('pondělí');
    }
    process.env.TZ = before;
  });
});

describe('times', () => {
  it('have no leading zero but in German', () => {
    expect(cs.time('08:00')).toBe('8:00');
    expect(cs.time({ hour: 9, minute: 5 })).toBe('9:05');
    expect(cs.time({ hour: 0 })).toBe('0:00');
    expect(cs.timeRange('08:00', '17:00')).toBe('8:00\u2060–\u206017:00');
    expect(formatsOf('de').time('08:00')).toBe('08:00');
  });
});

describe('numbers', () => {
  it('write money without needless decimals', () => {
    const money = (amount: number, currency = 'CZK'): string[] =>
      LANGUAGES.map((language) => seen(formatsOf(language).money({ amount, currency })));
    expect(money(1100000)).toEqual(['1~100~000~Kč', 'CZK~1,100,000', '1.100.000~Kč', '1~100~000~Kč']);
    expect(money(1234.5)).toEqual(['1~234,50~Kč', 'CZK~1,234.50', '1.234,50~Kč', '1~234,50~Kč']);
    expect(money(2000, 'EUR')).toEqual(['2~000~€', '€2,000', '2.000~€', '2~000~€']);
    expect(seen(cs.money({ amount: 5, currency: 'XQZ' }))).toBe('5~XQZ');
  });

  it('write sizes in units of 1000', () => {
    expect(
      [1, 48_000, 320_400, 999_499, 999_500, 1_234_567, 25_600_000, 3_200_000_000].map((bytes) => seen(cs.size(bytes))),
    ).toEqual(['1~kB', '48~kB', '320~kB', '999~kB', '1~MB', '1,2~MB', '26~MB', '3,2~GB']);
    expect(seen(formatsOf('uk').size(1_500_000))).toBe('1,5~МБ');
    expect(seen(formatsOf('en').size(1_500_000))).toBe('1.5~MB');
  });

  it('join lists', () => {
    expect(LANGUAGES.map((language) => seen(formatsOf(language).list(['a', 'b', 'c'])))).toEqual([
      'a, b a~c',
      'a, b and c',
      'a, b und c',
      'a, b і c',
    ]);
    expect(cs.list(['a'])).toBe('a');
  });
});

it('formats are made once', () => expect(formatsOf('cs')).toBe(cs));
