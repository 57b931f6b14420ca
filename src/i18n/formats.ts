// Dates, times, sums and sizes as the people of one language write them. Dates are formatted from their parts: no time
// zone is asked here, so a date with an offset must be turned into the town's time (planning) before.
import type { FeedDate } from '../feed/date.ts';
import type { Money } from '../feed/types.ts';
import { createGrammar } from './grammar.ts';
import { type Language, messagesOf } from './languages.ts';
import type { Messages } from './messages.ts';

/** A time of day; a FeedDate with a time and a LocalTime are such. */
export interface ClockTime {
  hour: number;
  minute?: number;
}

export interface Formats {
  /** The language of these formats: Czech as long as the asked one isn't loaded. */
  language: Language;
  /** As exact as the date is: "2021", "leden 2018", "28. 2. 2018", "12. 3. 2018 ve 14:30" */
  date(date: FeedDate): string;
  /** In a sentence, "when": "v roce 2021", "v lednu 2018", else as `date` */
  on(date: FeedDate): string;
  /** A day without its year, "28. 2."; a month or a year as `date` */
  dayMonth(date: FeedDate): string;
  /** "do 28. 2. 2018", "do 28. 2. 2018 do 17:00", "do konce února 2018", "do konce roku 2018" */
  until(date: FeedDate): string;
  /** "od 28. 2. 2018", "od února 2018", "od roku 2018" */
  from(date: FeedDate): string;
  /** A period as a label: "23. 1. – 20. 2. 2018", "2015–2018"; one end alone as `from` or `until`; none: "" */
  range(start?: FeedDate, end?: FeedDate): string;
  /** A period in a sentence: "od 21. 2. 2018 do 28. 2. 2018"; one end alone as `from` or `until`; none: "" */
  span(start?: FeedDate, end?: FeedDate): string;
  /** "14:30"; takes "08:00" of office hours too, which becomes "8:00" (German keeps two digits) */
  time(time: ClockTime | string): string;
  /** "8:00–17:00" */
  timeRange(from: string, to: string): string;
  /** "středa"; 1 is Monday. */
  weekday(weekday: number): string;
  /** "St" */
  weekdayShort(weekday: number): string;
  /** "ve středu" */
  onWeekday(weekday: number): string;
  /** A day to come, as one says it: "dnes", "zítra", "v pondělí" (within 6 days), "12. 1." */
  dayAhead(day: FeedDate & { weekday: number }, daysAhead: number): string;
  /** "led"; three letters, 1 is January. */
  monthShort(month: number): string;
  /** "1 100 000 Kč"; decimals only where there are any */
  money(money: Money): string;
  number(value: number): string;
  /** "320 kB", "1,2 MB"; units of 1000 */
  size(bytes: number): string;
  /** "a, b a c" */
  list(items: readonly string[]): string;
}

const made = new Map<Messages, Formats>();

/** The formats that go with a language's messages (Czech ones until those are loaded); made once, with their Intl objects. */
export function formatsOf(language: Language): Formats {
  const messages = messagesOf(language) ?? messagesOf('cs')!;
  let formats = made.get(messages);
  if (!formats) made.set(messages, (formats = createFormats(messages)));
  return formats;
}

function createFormats({ language, dates: words }: Messages): Formats {
  // European English: "a, b and c"
  const locale = language === 'en' ? 'en-GB' : language;
  const { month: monthName } = createGrammar(language);
  const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();
  const once = <Kind extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => Kind): Kind => {
    if (!cache.has(key)) cache.set(key, make());
    return cache.get(key) as Kind;
  };
  const name = (options: Intl.DateTimeFormatOptions, month: number, day: number): string =>
    once(JSON.stringify(options), () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })).format(
      Date.UTC(2018, month - 1, day),
    );
  // 1 January 2018 was a Monday; the Ukrainian apostrophe is written as in all other words
  const weekday = (day: number): string => name({ weekday: 'long' }, 1, day).replace('\u02bc', '\u2019');

  const time = (value: ClockTime | string): string => {
    const [hour, minute = 0] = typeof value === 'string' ? value.split(':') : [value.hour, value.minute];
    // DIN 5008 has two digits
    return `${String(Number(hour)).padStart(language === 'de' ? 2 : 1, '0')}:${String(minute).padStart(2, '0')}`;
  };
  const timeOf = ({ hour, minute }: FeedDate): string | undefined =>
    hour === undefined ? undefined : time({ hour, minute });
  /** The day without its time; of a month or a year nothing. */
  const dayOf = ({ year, month, day }: FeedDate): string | undefined =>
    month && day ? words.day(day, month, year) : undefined;
  const monthOrYear = ({ year, month }: FeedDate): string => (month ? `${monthName(month)} ${year}` : String(year));

  const date = (value: FeedDate): string => {
    const day = dayOf(value);
    const clock = timeOf(value);
    return day ? (clock ? words.at(day, clock) : day) : monthOrYear(value);
  };
  const until = (value: FeedDate): string => {
    const { year, month } = value;
    const day = dayOf(value);
    return day ? words.until(day, timeOf(value)) : month ? words.untilMonth(month, year) : words.untilYear(year);
  };
  const from = (value: FeedDate): string => {
    const { year, month } = value;
    const day = dayOf(value);
    return day ? words.from(day, timeOf(value)) : month ? words.fromMonth(month, year) : words.fromYear(year);
  };
  /** Two ends that one wording covers: the same date, or two times of one day. */
  const asOne = (start: FeedDate, end: FeedDate): string | undefined => {
    if (date(start) === date(end)) return date(start);
    const [day, first, last] = [dayOf(start), timeOf(start), timeOf(end)];
    return day && first && last && day === dayOf(end) ? words.hours(day, first, last) : undefined;
  };
  const range = (start: FeedDate, end: FeedDate): string => {
    const whole = asOne(start, end);
    if (whole) return whole;
    const isTimed = start.hour !== undefined || end.hour !== undefined;
    if (start.month && end.month && start.year === end.year) {
      if (start.day && end.day && !isTimed) {
        return words.days(start.day, start.month, end.day, end.month, end.year);
      }
      if (!start.day && !end.day) return `${monthName(start.month)}–${monthOrYear(end)}`;
    }
    // a period of years is one word: 2020–2024
    if (!start.month && !end.month) return `${start.year}\u2060–\u2060${end.year}`;
    return `${date(start)}\u00a0– ${date(end)}`;
  };

  const number = (value: number): string => once('number', () => new Intl.NumberFormat(locale)).format(value);
  return {
    language,
    date,
    on: (value) => {
      const { year, month } = value;
      return dayOf(value) ? date(value) : month ? words.inMonth(month, year) : words.inYear(year);
    },
    dayMonth: (value) => (value.month && value.day ? words.dayMonth(value.day, value.month) : monthOrYear(value)),
    until,
    from,
    range: (start, end) => (start ? (end ? range(start, end) : from(start)) : end ? until(end) : ''),
    span: (start, end) =>
      start && end
        ? (asOne(start, end) ?? words.span(from(start), until(end)))
        : start
          ? from(start)
          : end
            ? until(end)
            : '',
    time,
    timeRange: (start, end) => `${time(start)}\u2060–\u2060${time(end)}`,
    weekday,
    weekdayShort: (day) => {
      const short = name({ weekday: 'short' }, 1, day).replace('.', '');
      return short[0]!.toUpperCase() + short.slice(1);
    },
    onWeekday: (day) => words.onWeekday(day, weekday(day)),
    dayAhead: (day, ahead) =>
      ahead < 2
        ? ahead < 1
          ? words.today
          : words.tomorrow
        : ahead < 7
          ? words.onWeekday(day.weekday, weekday(day.weekday))
          : words.dayMonth(day.day!, day.month!),
    monthShort: (month) => name({ month: 'short' }, month, 1).slice(0, 3),
    money: ({ amount, currency }) => {
      const digits = Number.isInteger(amount) ? 0 : 2;
      return once(
        currency + digits,
        () =>
          new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            // English texts of Czech offices write CZK, the others Kč
            currencyDisplay: language === 'en' ? 'symbol' : 'narrowSymbol',
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          }),
      ).format(amount);
    },
    number,
    size: (bytes) => {
      const power = bytes < 999_500 ? 0 : bytes < 999_500_000 ? 1 : 2;
      const value = bytes / 1000 ** (power + 1);
      const rounded = power && value < 10 ? Math.round(value * 10) / 10 : Math.max(1, Math.round(value));
      return `${number(rounded)}\u00a0${words.bytes[power]}`;
    },
    list: (items) => new Intl.ListFormat(locale).format(items),
  };
}
