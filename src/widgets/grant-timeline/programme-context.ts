// What the pieces of a programme's view share: the words, the moment, the view and what its buttons do.
import type { LocalizeController } from '../../core/localize-controller.ts';
import type { FeedDate } from '../../feed/date.ts';
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
  /** A step's date as it is said in the town, also where the feed wrote it with an offset. */
  dateOf(scheduled: ScheduledStep, side: 'start' | 'end'): FeedDate | undefined;
  /** Saves the steps with these ids, or all, to a calendar. */
  onCalendar(view: ProgrammeView, ids?: readonly string[]): void;
  /** Whether the last attempt to save this programme's dates failed. */
  hasFailed: boolean;
}
