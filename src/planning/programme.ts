// What a whole grant procedure is at an instant, and which of several a page shows first. Knows no words and no clock.
import type { GrantProgramme, Meeting } from '../feed/types.ts';
import { scheduleStep, type ScheduledStep, type StepState } from './schedule.ts';

/** Whether one can apply now; `unknown` where neither the town nor the steps tell. */
export type CallState = 'announced' | 'open' | 'closed' | 'cancelled' | 'unknown';

/** A grant programme and what it is at the instant asked for. */
export interface ProgrammeSchedule {
  programme: GrantProgramme;
  state: CallState;
  /** `town` where the programme's own `state` is written: it wins at every instant. */
  decidedBy: 'town' | 'clock';
  /** In the author's order; an application that the town closed is over, and all steps of a cancelled programme are cancelled. */
  steps: ScheduledStep[];
  /** The application step that matters now: the running one, else the next, else the last; of a programme that the town opened the nearest. */
  application?: ScheduledStep;
  /** What follows: the earliest step, other than an application, whose start (or end, where it has no start) lies after now. */
  next?: ScheduledStep;
}

/** Works out a programme at `now` (epoch ms) in the feed's time zone. */
export function scheduleProgramme(
  programme: GrantProgramme,
  meetings: readonly Meeting[] | undefined,
  now: number,
  timeZone: string,
): ProgrammeSchedule {
  const told = programme.state;
  const steps = (programme.steps ?? []).map((step) => {
    const scheduled = scheduleStep(step, meetings, now, timeZone);
    if (told === 'cancelled') return { ...scheduled, ...ENDED, state: told };
    return told === 'closed' && isApplication(scheduled) ? { ...scheduled, ...ENDED } : scheduled;
  });
  const applications = steps.filter(isApplication);
  const next = least(
    steps.filter((step) => !isApplication(step) && AHEAD.includes(step.state) && turnOf(step) > now),
    turnOf,
  );
  return {
    programme,
    state: told ?? stateByClock(applications),
    decidedBy: told ? 'town' : 'clock',
    steps,
    application: least(applications, (step) => distanceOf(step, now, told === 'open')),
    next,
  };
}

/**
 * The programme to show where a page names none: an open one; else the announced one that opens soonest; else one with
 * something still to come; of equals that of the latest year, then the feed's order.
 */
export function chooseProgramme(schedules: readonly ProgrammeSchedule[], now: number): ProgrammeSchedule | undefined {
  const rank = ({ state, next, application }: ProgrammeSchedule) => {
    if (state === 'open') return 0;
    if (state === 'announced') return 1;
    return next || application?.state === 'due' ? 2 : 3;
  };
  const opening = ({ state, application }: ProgrammeSchedule) => {
    const start = state === 'announced' ? application?.startInstant : undefined;
    return start !== undefined && start > now ? start : Number.MAX_VALUE;
  };
  return [...schedules].sort(
    (a, b) => rank(a) - rank(b) || opening(a) - opening(b) || (b.programme.year ?? 0) - (a.programme.year ?? 0),
  )[0];
}

const ENDED = { state: 'over', daysToStart: undefined, daysLeft: undefined, isLastDay: false } as const;
const AHEAD: readonly StepState[] = ['upcoming', 'due', 'today'];

function isApplication({ step }: ScheduledStep): boolean {
  return step.kind === 'application';
}

/** When a step's turn comes (epoch ms): at its start, or at its end where it has no start. */
function turnOf({ startInstant, endInstant }: ScheduledStep): number {
  return startInstant ?? endInstant ?? Infinity;
}

/** An application with an end alone doesn't tell whether it has begun, so it makes a call neither open nor closed. */
function stateByClock(applications: readonly ScheduledStep[]): CallState {
  const has = (state: StepState) => applications.some((step) => step.state === state);
  if (has('running')) return 'open';
  if (has('upcoming')) return 'announced';
  return has('over') && !has('due') ? 'closed' : 'unknown';
}

/** How far a step is from now in ms; one that is over counts as further than any other, unless the nearest is asked for. */
function distanceOf({ state, startInstant, endInstant }: ScheduledStep, now: number, isEitherWay: boolean): number {
  const ahead = (startInstant ?? -Infinity) - now;
  const behind = now - (endInstant ?? Infinity);
  if (state === 'undated') return Number.MAX_VALUE;
  return Math.max(ahead, behind, 0) + (behind >= 0 && !isEitherWay ? 1e15 : 0);
}

function least<Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined {
  let found: Item | undefined;
  for (const item of items) if (found === undefined || measure(item) < measure(found)) found = item;
  return found;
}
