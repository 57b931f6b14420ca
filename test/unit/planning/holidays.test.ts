import { describe, expect, it } from 'vitest';
import { easterSunday, publicHoliday } from '../../../src/planning/holidays.ts';

// Easter Sundays 2000–2035, month and day, by the Gregorian calendar; then the earliest, the latest and the exceptional ones.
const EASTER = `
2000 4 23, 2001 4 15, 2002 3 31, 2003 4 20, 2004 4 11, 2005 3 27, 2006 4 16, 2007 4 8, 2008 3 23, 2009 4 12,
2010 4 4, 2011 4 24, 2012 4 8, 2013 3 31, 2014 4 20, 2015 4 5, 2016 3 27, 2017 4 16, 2018 4 1, 2019 4 21,
2020 4 12, 2021 4 4, 2022 4 17, 2023 4 9, 2024 3 31, 2025 4 20, 2026 4 5, 2027 3 28, 2028 4 16, 2029 4 1,
2030 4 21, 2031 4 13, 2032 3 28, 2033 4 17, 2034 4 9, 2035 3 25, 1954 4 18, 1981 4 19, 2049 4 18, 2076 4 19,
1913 3 23, 1943 4 25, 2008 3 23, 2038 4 25, 2099 4 12
`
  .split(',')
  .map((row) => row.trim().split(' ').map(Number) as [number, number, number]);

describe('easterSunday', () => {
  it.each(EASTER)('of %i is on %i/%i', (year, month, day) => {
    expect(easterSunday(year)).toBe(month === 3 ? day : day + 31);
  });

  it('is a Sunday from 22 March to 25 April in every year', () => {
    for (let year = 1900; year < 2100; year++) {
      const day = easterSunday(year);
      expect(day).toBeGreaterThanOrEqual(22);
      expect(day).toBeLessThanOrEqual(56);
      expect(new Date(Date.UTC(year, 2, day)).getUTCDay()).toBe(0);
    }
  });
});

describe('publicHoliday', () => {
  it.each([
    [2026, 1, 1, 'new_year'],
    [2026, 4, 3, 'good_friday'],
    [2026, 4, 6, 'easter_monday'],
    [2026, 5, 1, 'labour_day'],
    [2026, 5, 8, 'victory_day'],
    [2026, 7, 5, 'cyril_and_methodius'],
    [2026, 7, 6, 'jan_hus'],
    [2026, 9, 28, 'statehood_day'],
    [2026, 10, 28, 'independence_day'],
    [2026, 11, 17, 'freedom_day'],
    [2026, 12, 24, 'christmas_eve'],
    [2026, 12, 25, 'christmas_day'],
    [2026, 12, 26, 'second_christmas_day'],
    [2018, 3, 30, 'good_friday'], // Easter on 1 April
    [2018, 4, 2, 'easter_monday'],
    [2024, 3, 29, 'good_friday'], // Easter on 31 March
    [2024, 4, 1, 'easter_monday'],
    [2035, 3, 26, 'easter_monday'],
    [2016, 3, 25, 'good_friday'],
    [2015, 4, 3, undefined], // not yet a holiday
    [2015, 4, 6, 'easter_monday'],
    [2026, 4, 5, undefined],
    [2026, 4, 4, undefined],
    [2026, 12, 31, undefined],
    [2026, 5, 5, undefined],
  ])('%i-%i-%i is %s', (year, month, day, key) => expect(publicHoliday({ year, month, day })).toBe(key));

  it('counts thirteen in every year since 2016', () => {
    for (let year = 2016; year <= 2099; year++) {
      let count = 0;
      for (let day = 1; day <= 366; day++) {
        const date = new Date(Date.UTC(year, 0, day));
        if (date.getUTCFullYear() !== year) continue;
        if (publicHoliday({ year, month: date.getUTCMonth() + 1, day: date.getUTCDate() })) count++;
      }
      expect(count, String(year)).toBe(13);
    }
  });
});
