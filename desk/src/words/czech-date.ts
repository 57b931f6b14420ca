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

/** "28. 2. 2018", "28.2.2018 12:00", "28. února 2018", "únor 2018", "2018" as the feed keeps it; undefined where it is none. */
export function readCzechDate(written: string): string | undefined {
  // Non-breaking spaces, the day's name before, "v" and "hod." round the time.
  const text = written
    .replace(/[\s\u00a0\u202f\u2060]+/g, ' ')
    .replace(/^(po|út|st|čt|pá|so|ne|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle)[ ,.]+/i, '')
    .replace(/\s*hod(in)?\.?$/i, '')
    .replace(/(\d)\.(\d{2})$/, (all, hour: string, minute: string) =>
      /\d{4}.*\s\d{1,2}\.\d{2}$/.test(written.trim()) ? `${hour}:${minute}` : all,
    )
    .trim();
  if (parseDate(text)) return text;
  const numeric = mendDate(text);
  if (numeric) return numeric;
  const [, day, name = '', year, hour, minute] =
    /^(?:(\d{1,2})\.? )?(\p{L}+) (\d{4})(?:,? (?:ve? )?(\d{1,2})[:.](\d{2}))?$/u.exec(text) ?? [];
  const month = MONTHS.findIndex((pattern) => pattern.test(fold(name))) + 1;
  if (!year || !month) return undefined;
  return mendDate(day ? `${day}.${month}.${year}${hour ? ` ${hour}:${minute}` : ''}` : `${month}/${year}`);
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
export function readCzechRange(written: string): { start?: string; end?: string } | undefined {
  const text = written.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const until = /^(?:nejpozději )?(?:do|k) (.+)$/i.exec(text)?.[1];
  if (until) return only('end', readCzechDate(until));
  const since = /^od ([^–—]+)$/i.exec(text)?.[1];
  const both = /^(?:od )?(.+?) ?(?:[–—]| - |-(?=\d{1,2}\.)| až | do ) ?(.+)$/i.exec(text);
  if (both) {
    const end = readCzechDate(both[2]!);
    // "21. – 28. 2. 2018" and "21. 2. – 28. 2. 2018" lend the start what it lacks.
    const start = readCzechDate(both[1]!) ?? (end && lend(both[1]!, end));
    if (start && end) return { start, end };
  }
  if (since) return only('start', readCzechDate(since));
  const single = readCzechDate(text);
  // A day alone lasts from its beginning to its end; a time alone is a moment.
  return single ? (single.includes('T') ? { start: single } : { start: single, end: single }) : undefined;
}

function lend(start: string, end: string): string | undefined {
  const [year, month] = end.split('-');
  const [, day, own] = /^(\d{1,2})\.(?: ?(\d{1,2})\.)?$/.exec(start.trim()) ?? [];
  return day ? readCzechDate(`${day}.${own ?? month}.${year}`) : undefined;
}

function only(key: 'start' | 'end', date: string | undefined): { start?: string; end?: string } | undefined {
  return date ? { [key]: date } : undefined;
}
