// Dates as Czech people write and read them, and as the feed keeps them.
import { parseDate } from '../../../src/feed/date.ts';
import { mendDate } from '../../../src/feed/mend.ts';
import { formatsOf } from '../../../src/i18n/index.ts';
import { fold } from '../../../src/planning/search.ts';
import { inTownTime } from '../../../src/planning/zone.ts';

const MONTHS = [
  /^led/,
  /^uno/,
  /^bre/,
  /^dub/,
  /^kve/,
  /^cervna?$|^cerven$|^cer$/,
  /^cerven?c/,
  /^srp/,
  /^zar/,
  /^rij/,
  /^list/,
  /^pros/,
];

const MONTH_NAMES = [
  ...['Leden', 'Únor', 'Březen', 'Duben', 'Květen', 'Červen'],
  ...['Červenec', 'Srpen', 'Září', 'Říjen', 'Listopad', 'Prosinec'],
];

/** What a date was written of; a year of two digits is whole already. */
interface Parts {
  day?: number;
  month: number;
  year?: number;
  time?: string;
}

const BEFORE =
  /^(?:(?:nejpozději|nejdříve|do|od|ode|dne|dnem|k|ke|dni|ve?|po|út|st|čt|pá|so|ne|ponděl\p{L}+|úter\p{L}+|střed\p{L}+|čtvrt\p{L}+|pát\p{L}+|sobot\p{L}+|neděl\p{L}+)[ ,.]+)+(?=\d|\p{L})/iu;
const WRITTEN =
  /^(?:(\d{1,2})[., /]+)?(?:(\d{1,2})|(\p{L}+))(?:[., /]+(\d{4}|\d{2}))?[., ]*?(?:,? (?:(?:ve?|do|od|nejpozději) )*(\d{1,2})(?:[:.](\d{2}))?( ?h(?:od(?:in[ya]?)?)?\.?)?)?\.?$/u;

/**
 * "28. 2. 2018", "28.2.18 12:00", "do 28. února 2018", "únor 2018", "2018" as the feed keeps it; undefined where it is
 * none. A date without its year gets the one that is given.
 */
export function readCzechDate(written: string, year?: number): string | undefined {
  const text = plain(written);
  if (parseDate(text)) return text;
  const parts = partsOf(text);
  if (!parts) return mendDate(text);
  const whole = { ...parts, year: parts.year ?? year };
  return whole.year === undefined ? undefined : dateOf(whole.year, whole);
}

/** Whether a date is whole but for its year: "28. února". */
export function lacksYear(written: string): boolean {
  const parts = partsOf(plain(written));
  // A leap year has every day.
  return parts !== undefined && parts.year === undefined && dateOf(2024, parts) !== undefined;
}

/** Why a text is no date, and how it should be written; the year is the example's. */
export function explainBadDate(written: string, year = 2027): string {
  const parts = partsOf(plain(written));
  const { day, month = 0 } = parts ?? {};
  if (parts && lacksYear(written))
    return `Datu „${written.trim()}“ chybí rok. Napište ho třeba jako ${day}. ${month}. ${year}.`;
  const name = MONTH_NAMES[month - 1];
  if (parts?.year && name && day && !dateOf(parts.year, { day, month })) {
    const days = new Date(Date.UTC(parts.year, month, 0)).getUTCDate();
    return `${name} ${parts.year} má jen ${days} dní.`;
  }
  return `Datu „${written.trim()}“ nerozumím. Napište ho třeba jako 28. 2. ${year}.`;
}

function plain(written: string): string {
  return written
    .replace(/[\s\u00a0\u202f\u2060]+/g, ' ')
    .trim()
    .replace(BEFORE, '');
}

function partsOf(text: string): Parts | undefined {
  const [, day, number, name, year, hour, minute, oclock] = WRITTEN.exec(text) ?? [];
  const month = number ? Number(number) : name ? MONTHS.findIndex((pattern) => pattern.test(fold(name))) + 1 : 0;
  // A number alone is no month, and one more number is an hour only where it is called so.
  if (!month || !(day ?? year) || (hour && !minute && !oclock)) return undefined;
  return {
    month,
    ...(day && { day: Number(day) }),
    ...(year && { year: year.length === 2 ? centuryOf(Number(year)) + Number(year) : Number(year) }),
    ...(hour && { time: `${hour.padStart(2, '0')}:${minute ?? '00'}` }),
  };
}

function centuryOf(year: number): number {
  return year > 60 ? 1900 : 2000;
}

function dateOf(year: number, { day, month, time }: Parts): string | undefined {
  const two = (number: number): string => String(number).padStart(2, '0');
  const date = `${year}-${two(month)}${day ? `-${two(day)}` : ''}${day && time ? `T${time}` : ''}`;
  return parseDate(date) && date;
}

/** A date of the feed as it is typed: "28. 2. 2018"; what is no date stays as it is. */
export function writeCzechDate(value: string, timeZone: string): string {
  const date = parseDate(value);
  if (!date) return value;
  const { year, month, day, hour, minute = 0 } = inTownTime(date, timeZone);
  if (!day) return month ? `${month}/${year}` : String(year);
  return `${day}. ${month}. ${year}${hour === undefined ? '' : ` ${hour}:${String(minute).padStart(2, '0')}`}`;
}

/** What was understood, with the day's name: "středa 28. 2. 2018"; '' where it is no date. */
export function explainDate(value: string, timeZone: string): string {
  const date = parseDate(value);
  if (!date) return '';
  const local = inTownTime(date, timeZone);
  const formats = formatsOf('cs');
  if (!local.day || !local.month) return formats.date(local);
  const weekday = new Date(Date.UTC(2000 + (local.year % 400), local.month - 1, local.day)).getUTCDay() || 7;
  return `${formats.weekday(weekday)} ${formats.date(local)}`;
}

/** "21. 2. 2018 – 28. 2. 2018", "do 15. 1. 2019", "od 1. 3." as start and end; undefined where there is no date in it. */
export function readCzechRange(written: string, year?: number): { start?: string; end?: string } | undefined {
  const text = written.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const until = /^(?:nejpozději )?(?:do|k) (.+)$/i.exec(text)?.[1];
  if (until) return only('end', readCzechDate(until, year));
  const since = /^od ([^–—]+)$/i.exec(text)?.[1];
  const both = /^(?:od )?(.+?) ?(?:[–—]| - |-(?=\d{1,2}\.)| až | do ) ?(.+)$/i.exec(text);
  if (both) {
    const end = readCzechDate(both[2]!, year);
    // "21. – 28. 2. 2018" and "21. 2. – 28. 2. 2018" lend the start what it lacks.
    const start = end && (readCzechDate(both[1]!, Number(end.slice(0, 4))) ?? lend(both[1]!, end));
    if (start && end) return { start, end };
  }
  if (since) return only('start', readCzechDate(since, year));
  const single = readCzechDate(text, year);
  // A day alone lasts from its beginning to its end; a time alone is a moment.
  return single ? (single.includes('T') ? { start: single } : { start: single, end: single }) : undefined;
}

function lend(start: string, end: string): string | undefined {
  const [year, month] = end.split('-');
  const [, day] = /^(\d{1,2})\.$/.exec(start.trim()) ?? [];
  return day && readCzechDate(`${day}.${month}.${year}`);
}

function only(key: 'start' | 'end', date: string | undefined): { start?: string; end?: string } | undefined {
  return date ? { [key]: date } : undefined;
}
