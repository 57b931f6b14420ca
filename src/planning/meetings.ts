// What a meeting is at an instant, and which one comes next. Knows no words and no page.
import type { Meeting } from '../feed/types.ts';
import { scheduleStep, type ScheduledStep } from './schedule.ts';
import { inTownTime } from './zone.ts';

/** A meeting and what it is at the instant asked for; its dates are those of the town's own clock. */
export type ScheduledMeeting = Pick<
  ScheduledStep,
  'state' | 'start' | 'end' | 'startInstant' | 'endInstant' | 'daysToStart'
> & { meeting: Meeting };

/** Works out a meeting at `now` (epoch ms) in the feed's time zone. What the town calls held is over on any day. */
export function scheduleMeeting(meeting: Meeting, now: number, timeZone: string): ScheduledMeeting {
  const { start, end, ...scheduled } = scheduleStep(
    { id: '', name: '', meeting: meeting.id },
    [meeting],
    now,
    timeZone,
  );
  return {
    ...scheduled,
    meeting,
    ...(start && { start: inTownTime(start, timeZone) }),
    ...(end && { end: inTownTime(end, timeZone) }),
    ...(meeting.state === 'held' && { state: 'over' }),
  };
}

/**
 * The one to tell of: the earliest that is still to come or under way; without such, one whose time isn't known yet,
 * then one that is postponed, then one that is cancelled, unless its time would have passed.
 */
export function nextMeeting(meetings: readonly Meeting[], now: number, timeZone: string): ScheduledMeeting | undefined {
  const ranks: Partial<Record<ScheduledMeeting['state'], number>> = { undated: 1, postponed: 2, cancelled: 3 };
  const rankOf = ({ state }: ScheduledMeeting): number => ranks[state] ?? 0;
  const whenOf = ({ startInstant, endInstant }: ScheduledMeeting): number => startInstant ?? endInstant ?? Infinity;
  return meetings
    .map((meeting) => scheduleMeeting(meeting, now, timeZone))
    .filter(
      ({ state, startInstant, endInstant }) =>
        state !== 'over' &&
        (endInstant === undefined || endInstant > now) &&
        (state !== 'cancelled' || startInstant !== undefined),
    )
    .sort((a, b) => rankOf(a) - rankOf(b) || whenOf(a) - whenOf(b) || 0)[0];
}

/** The latest that has begun and has minutes; none that was put off or called off was held. */
export function lastMinuted(meetings: readonly Meeting[], now: number, timeZone: string): ScheduledMeeting | undefined {
  return meetings
    .filter(({ minutes }) => minutes)
    .map((meeting) => scheduleMeeting(meeting, now, timeZone))
    .filter(({ state, startInstant = Infinity }) => startInstant <= now && !isOff(state))
    .sort((a, b) => b.startInstant! - a.startInstant!)[0];
}

/** Whether a meeting can be taken into a calendar: its day is known, it is still to come, and it isn't called off. */
export function isMeetingForCalendar({ state, start }: ScheduledMeeting): boolean {
  return start?.day !== undefined && (state === 'upcoming' || state === 'today' || state === 'running');
}

/** Whether a meeting is put off or called off: a date that it has doesn't hold. */
export function isOff(state: ScheduledMeeting['state']): state is 'postponed' | 'cancelled' {
  return state === 'postponed' || state === 'cancelled';
}
