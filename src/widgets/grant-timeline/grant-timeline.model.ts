// What kp-grant-timeline shows: which programme, which others, their place on an axis, the sums of their projects.
// Pure; knows no words and no Lit.
import type { FeedDate } from '../../feed/date.ts';
import type { Contact, Feed, GrantProgramme, GrantProject, Money } from '../../feed/types.ts';
import { createAxis, type TimeAxis } from '../../parts/time-axis.model.ts';
import type { TrackBar } from '../../parts/time-axis.ts';
import { chooseProgramme, scheduleProgramme, type ProgrammeSchedule } from '../../planning/programme.ts';
import type { ScheduledStep } from '../../planning/schedule.ts';

/** So many rows are still a picture; a longer list is faster to show, and as clear, without its drawing. */
const MOST_DRAWN = 60;

/** A programme and all that its view needs. */
export interface ProgrammeView {
  schedule: ProgrammeSchedule;
  contact: Contact | undefined;
  /** Missing without a drawing: where the page wants none, no step has a date, or there are too many. */
  axis: TimeAxis | undefined;
  projects: ProjectsSummary | undefined;
}

export interface GrantContent {
  chosen: ProgrammeView;
  /** The newest first. */
  others: readonly ProgrammeView[];
  /** False where the page asked for a programme that the feed doesn't have. */
  isKnown: boolean;
}

export interface GrantOptions {
  /** The `id` that the page asks for; without it, or unknown: the one that matters at that moment. */
  programme?: string | undefined;
  hasDrawing: boolean;
  /** Epoch milliseconds. */
  now: number;
  timeZone: string;
}

/** The projects of a programme, added up. */
export interface ProjectsSummary {
  projects: readonly GrantProject[];
  hasRequested: boolean;
  /** Whether anything was awarded or refused yet. */
  hasAwarded: boolean;
  /** Projects that got more than nothing. */
  supported: number;
  /** Sums, where all amounts are of one currency. */
  requested: Money | undefined;
  awarded: Money | undefined;
}

/** The widget's slice of the feed; undefined where it has no grant programme. */
export function grantContent(feed: Feed, options: GrantOptions): GrantContent | undefined {
  const { programme: wanted, now, timeZone } = options;
  const { grant_programmes: programmes = [], meetings, contacts } = feed._kp ?? {};
  const schedules = programmes.map((programme) => scheduleProgramme(programme, meetings, now, timeZone));
  const asked = wanted === undefined ? undefined : schedules.find(({ programme }) => programme.id === wanted);
  const chosen = asked ?? chooseProgramme(schedules, now);
  if (!chosen) return undefined;
  const isDrawn = ({ steps }: ProgrammeSchedule): boolean => options.hasDrawing && steps.length <= MOST_DRAWN;
  const view = (schedule: ProgrammeSchedule): ProgrammeView => ({
    schedule,
    contact: contacts?.find(({ id }) => id === schedule.programme.contact),
    axis: isDrawn(schedule) ? createAxis(schedule.steps.flatMap(instantsOf), timeZone) : undefined,
    projects: summarize(schedule.programme),
  });
  const others = schedules
    .filter((schedule) => schedule !== chosen)
    .sort((a, b) => (b.programme.year ?? 0) - (a.programme.year ?? 0));
  return { chosen: view(chosen), others: others.map(view), isKnown: wanted === undefined || asked !== undefined };
}

/** What a step looks like on the axis; undefined where nothing is to be drawn. */
export function barOf(scheduled: ScheduledStep): TrackBar | undefined {
  const { state, startInstant: start, endInstant: end } = scheduled;
  if (state === 'postponed' || state === 'cancelled' || state === 'undated') return undefined;
  return { shape: shapeOf(scheduled), state, start, end, isKey: isApplication(scheduled) };
}

/** The shape that is drawn: a meeting of which only the month is known lasts as long as that month. */
export function shapeOf({ shape, start }: ScheduledStep): ScheduledStep['shape'] {
  return shape === 'moment' && !isDayed(start) ? 'span' : shape;
}

/** Whether "may I apply now" is about this step. */
export function isApplication({ step }: ScheduledStep): boolean {
  return step.kind === 'application';
}

/** Whether a step's beginning, known by the day, is still to come: something for a calendar. */
export function isStartToCome({ state, start, end }: ScheduledStep): boolean {
  return (state === 'upcoming' || state === 'today') && isDayed(start) && (!end || isDayed(end));
}

/** Whether a deadline, known by the day, is still to come: an end alone, or that of the time for applications. */
export function isDeadlineToCome(scheduled: ScheduledStep): boolean {
  const { shape, state, end } = scheduled;
  const isCall = shape === 'span' && isApplication(scheduled) && (state === 'running' || state === 'upcoming');
  return (state === 'due' || isCall) && isDayed(end);
}

/** Whether a step can stand in a calendar. */
export function isForCalendar(scheduled: ScheduledStep): boolean {
  return isStartToCome(scheduled) || isDeadlineToCome(scheduled);
}

function isDayed(date: FeedDate | undefined): boolean {
  return date?.day !== undefined;
}

function instantsOf(scheduled: ScheduledStep): number[] {
  const bar = barOf(scheduled);
  if (!bar) return [];
  const { shape, start, end } = bar;
  const instants = shape === 'moment' || shape === 'from' ? [start, start && start + 1] : [start, end];
  return instants.filter((instant) => instant !== undefined);
}

function summarize({ projects }: GrantProgramme): ProjectsSummary | undefined {
  if (!projects?.length) return undefined;
  return {
    projects,
    hasRequested: projects.some(({ requested }) => requested),
    hasAwarded: projects.some(({ awarded }) => awarded),
    supported: projects.filter(({ awarded }) => awarded && awarded.amount > 0).length,
    requested: sum(projects.map(({ requested }) => requested)),
    awarded: sum(projects.map(({ awarded }) => awarded)),
  };
}

/** The sum of amounts; undefined where there is none, or where currencies differ. */
function sum(amounts: readonly (Money | undefined)[]): Money | undefined {
  let total: Money | undefined;
  for (const money of amounts) {
    if (!money) continue;
    if (total && total.currency !== money.currency) return undefined;
    // In hundredths, so that 0.1 + 0.2 is 0.3.
    const amount = (Math.round((total?.amount ?? 0) * 100) + Math.round(money.amount * 100)) / 100;
    total = { amount, currency: money.currency };
  }
  return total;
}
