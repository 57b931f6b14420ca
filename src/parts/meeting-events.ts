// Meetings as entries of a calendar. Pure; the words are given. Loaded on the first click.
import { encodeId, formatDay, uidHost } from '../exports/calendar-entry.ts';
import type { CalendarEvent } from '../exports/icalendar.ts';
import type { FeedDate } from '../feed/date.ts';
import type { Text } from '../feed/types.ts';
import { isOff, type ScheduledMeeting } from '../planning/meetings.ts';

/** What an entry is made of, beside its meeting. */
export interface MeetingWords {
  /** A text of the feed as plain characters. */
  plain(text: Text | undefined): string;
  /** What it is called where the feed doesn't say, and what is said before its name where its date doesn't hold. */
  meetings: { meeting: string; postponed: string; cancelled: string };
  /** Whose it is: the name of a working group, say. */
  whose: string;
}

/**
 * A meeting as one entry; none where its day isn't known. Its name lasts, so that a later file moves the entry, or says
 * in a calendar that has it already that its date doesn't hold, because it is put off or called off (RFC 5545, STATUS).
 */
export function meetingEvents(
  { meeting, state, start, end, startInstant, endInstant }: ScheduledMeeting,
  { plain, meetings: words, whose }: MeetingWords,
  addresses: readonly (string | undefined)[],
): CalendarEvent[] {
  if (start?.day === undefined) return [];
  const isTimed = start.hour !== undefined;
  const last: FeedDate = end?.day === undefined ? start : end;
  const named = [plain(meeting.kind), plain(meeting.title)].filter(Boolean).join(': ') || words.meeting;
  // Not every calendar shows the status.
  const what = isOff(state) ? `${words[state]}: ${named}` : named;
  const description = [plain(meeting.state_note), plain(meeting.when_note)].filter(Boolean).join('\n');
  const location = plain(meeting.place);
  return [
    {
      uid: `meetings/${encodeId(meeting.id)}@${uidHost(...addresses)}`,
      summary: whose ? `${what} \u2013 ${whose}` : what,
      ...(description && { description }),
      ...(location && { location }),
      status: isOff(state) ? 'CANCELLED' : 'CONFIRMED',
      ...(isTimed
        ? {
            start: { instant: startInstant! },
            ...(end?.day !== undefined && { end: { instant: endInstant! } }),
          }
        : { start: { date: formatDay(start) }, end: { date: formatDay(last, 1) } }),
    },
  ];
}
