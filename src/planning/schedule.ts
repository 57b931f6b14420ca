// What one step of a grant procedure is at an instant. Knows neither the programme around it nor any words.
import { parseDate, type FeedDate } from '../feed/date.ts';
import type { GrantStep, Meeting, Text } from '../feed/types.ts';
import { daysBetween, intervalOf, localAt } from './zone.ts';

/**
 * Which dates a step has: `span` both, `due` an end alone, `from` a start alone, `moment` a start with a time or that
 * of a meeting and no end, `undated` none.
 */
export type StepShape = 'span' | 'due' | 'from' | 'moment' | 'undated';

/** Where a step stands; `due` is a step with an end alone that hasn't passed, `today` a moment on its day. */
export type StepState = 'upcoming' | 'running' | 'due' | 'today' | 'over' | 'postponed' | 'cancelled' | 'undated';

/** A step of the feed and what it is at the instant asked for. */
export interface ScheduledStep {
  step: GrantStep;
  /** The meeting that the step refers to; dates, place and state are then the meeting's. */
  meeting?: Meeting;
  shape: StepShape;
  state: StepState;
  start?: FeedDate;
  end?: FeedDate;
  /** Epoch ms. */
  startInstant?: number;
  /** Epoch ms, exclusive; of a moment the end of its day. */
  endInstant?: number;
  /** Calendar days to a start to come (0 is today); only where it is written to the day and the step isn't off. */
  daysToStart?: number;
  /** Calendar days to the last day of a step not yet over (0 is today); only where the end is written to the day. */
  daysLeft?: number;
  /** Whether today is the last day of a running or due step. */
  isLastDay: boolean;
  place?: Text;
  /** The meeting's word on its state or time, else the step's own note. */
  note?: Text;
}

/** Works out a step at `now` (epoch ms) in the feed's time zone. */
export function scheduleStep(
  step: GrantStep,
  meetings: readonly Meeting[] | undefined,
  now: number,
  timeZone: string,
): ScheduledStep {
  const meeting = step.meeting === undefined ? undefined : meetings?.find(({ id }) => id === step.meeting);
  const source = meeting ?? step;
  const start = parseDate(source.start ?? '');
  const end = parseDate(source.end ?? '');
  const shape = shapeOf(start, end, !!meeting);
  const startInstant = start && intervalOf(start, timeZone).start;
  let from = startInstant;
  let endInstant = end && intervalOf(end, timeZone).end;
  if (start && shape === 'moment') {
    const { year, month, day } = localAt(startInstant!, timeZone);
    ({ start: from, end: endInstant } = intervalOf(start.hour === undefined ? start : { year, month, day }, timeZone));
  }

  // An end before its start, which is bad data, makes a step that is never running: upcoming, then over.
  let state: StepState = 'running';
  if (meeting?.state === 'postponed' || meeting?.state === 'cancelled') state = meeting.state;
  else if (shape === 'undated') state = meeting?.state === 'held' ? 'over' : shape;
  else if (from !== undefined && now < from) state = 'upcoming';
  else if (endInstant !== undefined && endInstant <= now) state = 'over';
  else if (shape === 'due') state = shape;
  else if (shape === 'moment' && isExact(start)) state = 'today';

  const isAhead = state === 'upcoming' || state === 'today';
  const isOn = state === 'running' || state === 'due';
  const daysToStart = isAhead && isExact(start) ? daysBetween(now, startInstant!, timeZone) : undefined;
  // The last day is that of the last instant: an end at 0:00 leaves nothing of its day.
  const daysLeft =
    (isAhead || isOn) && isExact(end) && endInstant! > (startInstant ?? now)
      ? daysBetween(now, endInstant! - 1, timeZone)
      : undefined;

  return {
    step,
    meeting,
    shape,
    state,
    start,
    end,
    startInstant,
    endInstant,
    daysToStart,
    daysLeft,
    isLastDay: isOn && daysLeft === 0,
    place: source.place,
    note: meeting?.state_note ?? meeting?.when_note ?? step.note,
  };
}

function shapeOf(start: FeedDate | undefined, end: FeedDate | undefined, isMeeting: boolean): StepShape {
  if (end) return start ? 'span' : 'due';
  if (!start) return 'undated';
  return isMeeting || start.hour !== undefined ? 'moment' : 'from';
}

/** Whether a date is written to the day; of months and years no days are counted. */
function isExact(date: FeedDate | undefined): boolean {
  return date?.day !== undefined;
}
