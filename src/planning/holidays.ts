// Czech public holidays, on which offices are closed. Knows the law and Easter, but no office, no clock and no words.

/** A day off by Act 245/2000 Sb. (sections 1 and 2); its name stands in the messages of each language. */
export type HolidayKey =
  | 'new_year'
  | 'good_friday'
  | 'easter_monday'
  | 'labour_day'
  | 'victory_day'
  | 'cyril_and_methodius'
  | 'jan_hus'
  | 'statehood_day'
  | 'independence_day'
  | 'freedom_day'
  | 'christmas_eve'
  | 'christmas_day'
  | 'second_christmas_day';

const FIXED: Readonly<Record<number, HolidayKey>> = {
  101: 'new_year',
  501: 'labour_day',
  508: 'victory_day',
  705: 'cyril_and_methodius',
  706: 'jan_hus',
  928: 'statehood_day',
  1028: 'independence_day',
  1117: 'freedom_day',
  1224: 'christmas_eve',
  1225: 'christmas_day',
  1226: 'second_christmas_day',
};

/** The public holiday on a day, by the Act as it is in force since 2016, when Good Friday was added. */
export function publicHoliday(date: { year: number; month: number; day: number }): HolidayKey | undefined {
  const { year, month, day } = date;
  const afterEaster = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 2, easterSunday(year))) / 864e5);
  if (afterEaster === -2 && year > 2015) return 'good_friday';
  return afterEaster === 1 ? 'easter_monday' : FIXED[month * 100 + day];
}

/** Easter Sunday as a day of March (32 is 1 April), by Oudin's algorithm for the Gregorian calendar. */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - (century >> 2);
  const epact = (skipped - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const fullMoon = epact - (epact > 28 || (epact === 28 && golden > 10) ? 1 : 0);
  return fullMoon + 28 - ((year + (year >> 2) + fullMoon + 2 - skipped) % 7);
}
