// What kp-plan-timeline shows: plans, implementation plans, stages and funded projects, each with its years and what it
// is at the moment, on one time axis. Pure; knows no words and no Lit.
import { parseDate, type FeedDate } from '../../feed/date.ts';
import type { Feed, ImplementationPlan, Plan, PlanningProject, Stage } from '../../feed/types.ts';
import { createAxis, type TimeAxis } from '../../parts/time-axis.model.ts';
import { validityOf, type Validity } from '../../planning/plans.ts';
import type { StepShape } from '../../planning/schedule.ts';
import { intervalOf, inTownTime } from '../../planning/zone.ts';

/** Something with years. */
export interface Period<Source> {
  source: Source;
  from: FeedDate | undefined;
  to: FeedDate | undefined;
  shape: StepShape;
  /** Epoch milliseconds; the end is exclusive. */
  start: number | undefined;
  end: number | undefined;
  validity: Validity;
}

/** Everything by its kind, the latest first, what has no beginning at the end. */
export interface PlanContent {
  plans: readonly Period<Plan>[];
  yearly: readonly Period<ImplementationPlan>[];
  stages: readonly Period<Stage>[];
  projects: readonly Period<PlanningProject>[];
  /** Missing where fewer than two things have dates: there would be nothing to compare. */
  axis: TimeAxis | undefined;
}

export interface PlanOptions {
  /** Epoch milliseconds. */
  now: number;
  timeZone: string;
  /** Whether a drawing is wanted; true unless said otherwise. */
  hasDrawing?: boolean;
}

/** The feed's plans and what belongs to them; undefined where it has nothing of it. */
export function planContent(feed: Feed, { now, timeZone, hasDrawing = true }: PlanOptions): PlanContent | undefined {
  const {
    plans = [],
    implementation_plans: yearly = [],
    stages = [],
    planning_projects: projects = [],
  } = feed._kp ?? {};
  const periods = <Source extends Pick<Plan, 'state' | 'from' | 'to'>>(sources: readonly Source[]): Period<Source>[] =>
    sources
      .map((source) => periodOf(source, now, timeZone))
      .sort((a, b) => (b.start ?? -Infinity) - (a.start ?? -Infinity) || 0);
  const content = {
    plans: periods(plans),
    yearly: periods(yearly),
    stages: periods<Stage>(stages),
    projects: periods<PlanningProject>(projects),
  };
  const all = Object.values<readonly Period<unknown>[]>(content).flat();
  if (!all.length) return undefined;
  const dated = all.filter(({ shape }) => shape !== 'undated');
  const instants = dated
    .flatMap(({ from, start, end, validity }) => [
      start,
      // What has no end reaches to the present; the first day of what is still to come has room too.
      end ?? (validity === 'valid' ? now : from && intervalOf(from, timeZone).end),
    ])
    .filter((instant) => instant !== undefined);
  return { ...content, axis: hasDrawing && dated.length > 1 ? createAxis(instants, timeZone) : undefined };
}

function periodOf<Source extends Pick<Plan, 'state' | 'from' | 'to'>>(
  source: Source,
  now: number,
  timeZone: string,
): Period<Source> {
  const [from, to] = [parseDate(source.from ?? ''), parseDate(source.to ?? '')];
  const start = from && intervalOf(from, timeZone).start;
  const end = to && intervalOf(to, timeZone).end;
  return {
    source,
    from: from && inTownTime(from, timeZone),
    to: to && inTownTime(to, timeZone),
    shape: from ? (to ? 'span' : 'from') : to ? 'due' : 'undated',
    start,
    end,
    validity: validityOf(source, now, timeZone),
  };
}
