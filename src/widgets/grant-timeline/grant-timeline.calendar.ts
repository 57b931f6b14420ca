// The steps of a grant programme that are still to come, as entries of a calendar. Pure; the words are given. Loaded on
// the first click.
import { encodeId, formatDay } from '../../exports/calendar-entry.ts';
import type { CalendarEvent, CalendarTime } from '../../exports/icalendar.ts';
import type { FeedDate } from '../../feed/date.ts';
import type { Text } from '../../feed/types.ts';
import type { ProgrammeSchedule } from '../../planning/programme.ts';
import type { ScheduledStep } from '../../planning/schedule.ts';
import { isDeadlineToCome, isStartToCome } from './grant-timeline.model.ts';

export { uidHost } from '../../exports/calendar-entry.ts';

export interface CalendarWords {
  /** A text of the feed as plain characters. */
  plain(text: Text | undefined): string;
  /** "do 28. 2. 2018", as it stands after the name of a step in the entry on its last day. */
  until(end: FeedDate): string;
}

/** Entries of all steps still to come, or of those with the given ids. */
export function calendarEvents(
  { programme, steps }: ProgrammeSchedule,
  words: CalendarWords,
  host: string,
  ids?: readonly string[],
): CalendarEvent[] {
  const title = words.plain(programme.title);
  return steps
    .filter(({ step }) => !ids || ids.includes(step.id))
    .flatMap((scheduled) => {
      const { step, place, note, end } = scheduled;
      const name = words.plain(step.name);
      const description = [title, words.plain(note)].filter(Boolean).join('\n');
      const location = words.plain(place);
      // A step that is a meeting is the same entry as in a list of meetings.
      const ids = step.meeting === undefined ? [programme.id, step.id] : ['meetings', step.meeting];
      return entriesOf(scheduled).map(({ suffix, isLastDay, ...times }) => ({
        uid: `${ids.map(encodeId).join('/')}${suffix}@${host}`,
        summary: isLastDay && end ? `${name} \u2013 ${words.until(end)}` : name,
        description,
        ...(location && { location }),
        ...(step.meeting !== undefined && { status: 'CONFIRMED' as const }),
        ...(step.url && { url: step.url }),
        ...times,
      }));
    });
}

interface Entry {
  suffix: string;
  isLastDay: boolean;
  start: CalendarTime;
  end?: CalendarTime;
}

/**
 * A period that hasn't begun is an entry of its days; a deadline one of its last day. The time for applications is
 * both, since of a call that is already open the last day is what is still to come.
 */
function entriesOf(scheduled: ScheduledStep): Entry[] {
  const { shape, start, end, startInstant, endInstant } = scheduled;
  const entries: Entry[] = [];
  if (start && isStartToCome(scheduled)) {
    const isTimed = start.hour !== undefined || end?.hour !== undefined;
    const from = isTimed ? { instant: startInstant! } : { date: formatDay(start) };
    const to = isTimed ? end && { instant: endInstant! } : { date: formatDay(end ?? start, 1) };
    entries.push({ suffix: '', isLastDay: false, start: from, ...(to && { end: to }) });
  }
  if (end && isDeadlineToCome(scheduled)) {
    const suffix = shape === 'due' ? '' : '/end';
    entries.push({ suffix, isLastDay: true, start: { date: formatDay(end) }, end: { date: formatDay(end, 1) } });
  }
  return entries;
}
