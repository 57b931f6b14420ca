// Writes events as an iCalendar file (RFC 5545). Pure: the moment of writing is given, the texts are chosen already.
// Knows neither feed nor widgets.
import { cleanUri, escapeText, formatLine } from './content-line.ts';

export { fileName } from './file-name.ts';

/** A whole day, `2018-02-28`, or an instant in epoch milliseconds. */
export type CalendarTime = { date: string } | { instant: number };

/** One event. An all-day `end` is exclusive: the day after the last one. */
export interface CalendarEvent {
  /** The same for the same event at every export, so that a second import updates the first. */
  uid: string;
  summary: string;
  description?: string;
  location?: string;
  url?: string;
  start: CalendarTime;
  end?: CalendarTime;
  status?: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
}

/** From when revisions are counted, in minutes: early enough for all, and late enough for the number to stay short. */
const FIRST_REVISION = Date.UTC(2020, 0);

/** The calendar's name for those who subscribe, the moment of writing (epoch milliseconds) and the language of the texts. */
export interface CalendarOptions {
  name?: string;
  now: number;
  language: string;
}

/** The file's text, lines ending in CRLF. Instants are written in UTC, days as dates without a zone. */
export function formatCalendar(events: readonly CalendarEvent[], { name, now, language }: CalendarOptions): string {
  // A name makes Outlook open a calendar of its own; a single event belongs into the visitor's.
  const title = events.length > 1 ? escapeText(name) : '';
  return [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n',
    formatLine('PRODID', `-//kp-widgets//kp-widgets//${language.replace(/[^a-z-]/gi, '').toUpperCase()}`),
    'METHOD:PUBLISH\r\n',
    formatLine('NAME', title),
    formatLine('X-WR-CALNAME', title),
    ...events.map((event) => formatEvent(event, now)),
    'END:VCALENDAR\r\n',
  ].join('');
}

function formatEvent(event: CalendarEvent, now: number): string {
  const { start, end, status } = event;
  const isAllDay = 'date' in start;
  const type = isAllDay ? ';VALUE=DATE' : '';
  const from = formatTime(start);
  // An end of the other kind, or one that isn't later, makes the whole event invalid.
  const to = end && 'date' in end === isAllDay ? formatTime(end) : '';
  return [
    'BEGIN:VEVENT\r\n',
    formatLine('UID', escapeText(event.uid)),
    formatLine('DTSTAMP', formatTime({ instant: now })),
    formatLine('DTSTART' + type, from),
    formatLine('DTEND' + type, to > from ? to : ''),
    formatLine('SUMMARY', escapeText(event.summary)),
    formatLine('DESCRIPTION', escapeText(event.description)),
    formatLine('LOCATION', escapeText(event.location)),
    formatLine('URL', cleanUri(event.url)),
    formatLine('STATUS', status ?? ''),
    // A feed counts no revisions: each file is later than those before it, and so is what it says.
    formatLine('SEQUENCE', `${Math.max(0, Math.floor((now - FIRST_REVISION) / 60_000))}`),
    // A deadline doesn't make anybody busy for the day.
    formatLine('TRANSP', isAllDay ? 'TRANSPARENT' : ''),
    'END:VEVENT\r\n',
  ].join('');
}

/** `20180228`, or `20180312T133000Z`. */
function formatTime(time: CalendarTime): string {
  return 'date' in time
    ? time.date.replace(/\D/g, '')
    : new Date(time.instant).toISOString().replace(/[-:]|\.\d+/g, '');
}
