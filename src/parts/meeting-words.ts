// What a meeting is called and what has become of it, in words. Knows no list of meetings.
import { nothing } from 'lit';
import type { LocalizeController } from '../core/localize-controller.ts';
import type { Meeting } from '../feed/types.ts';
import type { ScheduledMeeting } from '../planning/meetings.ts';

/** Kind and title, as they are shown; undefined where the feed gives neither. */
export function renderMeetingName({ kind, title }: Meeting, localize: LocalizeController): unknown {
  const parts = [kind, title].map((text) => localize.text(text)).filter((text) => text !== nothing);
  return parts.length ? parts.map((part, index) => [index ? ': ' : '', part]) : undefined;
}

/** The same as plain characters, for a button's name; without either, what any meeting is called. */
export function plainMeetingName({ kind, title }: Meeting, localize: LocalizeController): string {
  const parts = [kind, title].map((text) => localize.plain(text)).filter(Boolean);
  return parts.join(': ') || localize.messages.meetings.meeting;
}

/** That it is put off, called off, not fixed yet or under way, else how near it is; empty where nothing is to be said. */
export function wordOfMeeting(
  { state, start, daysToStart }: ScheduledMeeting,
  { messages: { meetings, dates } }: LocalizeController,
): string {
  if (state === 'postponed' || state === 'cancelled' || state === 'undated') return meetings[state];
  if (state === 'running') return start?.day === undefined ? '' : meetings.running;
  return (daysToStart !== undefined && [dates.today, dates.tomorrow][daysToStart]) || '';
}
