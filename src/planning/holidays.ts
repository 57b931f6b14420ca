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

/** The public holiday on a day, by the Act as in force since 2016, when Good Friday was added; right from 1900 to 2099. */
export function publicHoliday(date: { year: number; month: number; day: number }): HolidayKey | undefined {
  const { year, month, day } = date;
  const afterEaster = day + (month - 3) * 31 - easterSunday(year);
  if (afterEaster === -2 && year > 2015) return 'good_friday';
  return afterEaster === 1 ? 'easter_monday' : FIXED[month * 100 + day];
}

/** Easter Sunday as a day of March (32 is 1 April), by Oudin's algorithm, shortened to the years 1900 to 2099. */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const epact = (19 * golden + 24) % 30;
  const fullMoon = epact > 28 || (epact === 28 && golden > 10) ? epact - 1 : epact;
  return fullMoon + 28 - ((year + (year >> 2) + fullMoon + 1) % 7);
}
