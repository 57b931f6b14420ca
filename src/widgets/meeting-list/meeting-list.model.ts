// What kp-meeting-list shows: meetings without a date, those to come, those that were, each with its group. Pure; knows
// no words and no Lit.
import { isWritten } from '../../feed/text.ts';
import type { Feed, FeedDocument, GrantProgramme, WorkingGroup } from '../../feed/types.ts';
import { scheduleMeeting, type ScheduledMeeting } from '../../planning/meetings.ts';

/** Whether past meetings are shown beside those to come: `show`, not at all: `hide`, or nothing else: `only`. */
export type Past = 'show' | 'hide' | 'only';

/** One meeting, ready to be drawn. */
export interface MeetingView extends ScheduledMeeting {
  /** The group that meets, where the feed knows it. */
  group: WorkingGroup | undefined;
  /** The grant programme that it belongs to, where the feed knows it. */
  programme: GrantProgramme | undefined;
  /** Invitation, agenda, minutes and the rest, in this order. */
  documents: readonly FeedDocument[];
}

/** Past meetings of a year; of those that the feed gives no date, the year is undefined. */
export interface MeetingYear {
  year: number | undefined;
  meetings: readonly MeetingView[];
}

/**
 * All meetings: put off, with a date to be set, to come (earliest first), past (latest first, those without a date at
 * their end).
 */
export interface MeetingContent {
  postponed: readonly MeetingView[];
  toBeSet: readonly MeetingView[];
  upcoming: readonly MeetingView[];
  past: readonly MeetingView[];
}

export interface MeetingOptions {
  /** Epoch milliseconds. */
  now: number;
  timeZone: string;
  /** `id` of a working group: its meetings alone. */
  group?: string | undefined;
  past?: Past;
}

/** The feed's meetings at a moment; undefined where there is none to show. */
export function meetingContent(
  feed: Feed,
  { now, timeZone, group, past: choice = 'show' }: MeetingOptions,
): MeetingContent | undefined {
  const { meetings = [], working_groups: groups = [], grant_programmes: programmes = [] } = feed._kp ?? {};
  const views = meetings
    .filter(({ working_group: id }) => !group || id === group)
    .map((meeting): MeetingView => {
      const { invitation, agenda, minutes, documents = [] } = meeting;
      return {
        ...scheduleMeeting(meeting, now, timeZone),
        group: groups.find(({ id, name }) => id === meeting.working_group && isWritten(name)),
        programme: programmes.find(({ id, title }) => id === meeting.grant_programme && isWritten(title)),
        documents: [invitation, agenda, minutes, ...documents].filter((document) => document !== undefined),
      };
    });
  const isPast = (view: MeetingView): boolean => placeOf(view, now) === 'past';
  const isUpcoming = (view: MeetingView): boolean => placeOf(view, now) === 'upcoming';
  const toCome = choice === 'only' ? [] : views;
  const toBeSet = toCome.filter((view) => placeOf(view, now) === 'toBeSet');
  const isPostponed = ({ state }: MeetingView): boolean => state === 'postponed';
  const content: MeetingContent = {
    postponed: toBeSet.filter(isPostponed),
    toBeSet: toBeSet.filter((view) => !isPostponed(view)),
    upcoming: toCome.filter(isUpcoming).sort((a, b) => whenOf(a)! - whenOf(b)!),
    past:
      choice === 'hide'
        ? []
        : views.filter(isPast).sort((a, b) => (whenOf(b) ?? -Infinity) - (whenOf(a) ?? -Infinity) || 0),
  };
  const all = Object.values<readonly MeetingView[]>({ ...content });
  return all.some(({ length }) => length) ? content : undefined;
}

/** Past meetings by the year of the town's calendar, in their order. */
export function byYear(meetings: readonly MeetingView[]): MeetingYear[] {
  const years = new Map<number | undefined, MeetingView[]>();
  for (const meeting of meetings) {
    const year = (meeting.start ?? meeting.end)?.year;
    years.set(year, [...(years.get(year) ?? []), meeting]);
  }
  return [...years].map(([year, list]) => ({ year, meetings: list }));
}

/**
 * Where a meeting stands. One that is put off has lost its date once that has passed; one that is called off has no
 * date to wait for.
 */
function placeOf({ state, startInstant, endInstant }: MeetingView, now: number): 'toBeSet' | 'upcoming' | 'past' {
  const isDated = startInstant !== undefined || endInstant !== undefined;
  const hasPassed = isDated && (endInstant ?? startInstant!) <= now;
  switch (state) {
    case 'postponed':
      return isDated && !hasPassed ? 'upcoming' : 'toBeSet';
    case 'cancelled':
      return isDated && !hasPassed ? 'upcoming' : 'past';
    case 'undated':
      return 'toBeSet';
    case 'over':
      return 'past';
    default:
      return 'upcoming';
  }
}

/** The instant by which meetings are put in order; undefined without a date. */
function whenOf({ startInstant, endInstant }: MeetingView): number | undefined {
  return startInstant ?? endInstant;
}
