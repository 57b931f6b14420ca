// What the pieces of a programme's view share: the words, the moment, the view and what its buttons do.
import type { LocalizeController } from '../../core/localize-controller.ts';
import type { FeedDate } from '../../feed/date.ts';
import type { Contact } from '../../feed/types.ts';
import type { ScheduledStep } from '../../planning/schedule.ts';
import type { ProgrammeView } from './grant-timeline.model.ts';

export interface ProgrammeContext {
  localize: LocalizeController;
  view: ProgrammeView;
  /** Epoch milliseconds. */
  now: number;
  /** Whether `now` is another moment than the present. */
  isAsOf: boolean;
  timeZone: string;
  /** Level of the headings inside the programme. */
  level: number;
  /** What tells another programme from the rest, plain; missing for the chosen one. */
  label?: string | undefined;
  /** Who is shown already, with the chosen programme. */
  knownContact?: Contact | undefined;
  /** A step's date as it is said in the town, also where the feed wrote it with an offset. */
  dateOf(scheduled: ScheduledStep, side: 'start' | 'end'): FeedDate | undefined;
  /** Saves the steps with these ids, or all, to a calendar. */
  onCalendar(view: ProgrammeView, ids?: readonly string[]): void;
  /** Whether the last attempt to save this programme's dates failed. */
  hasFailed: boolean;
}

/** A name that several programmes would share, with that of the programme where it isn't the chosen one. */
export function named(name: string, { label }: ProgrammeContext): string {
  return label ? `${name}: ${label}` : name;
}
