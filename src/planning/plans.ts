// What a plan is at an instant. Knows no words and no page.
import { parseDate } from '../feed/date.ts';
import type { Plan } from '../feed/types.ts';
import { intervalOf } from './zone.ts';

/** A plan that is being made, one that will be valid, one that is, one that was; undefined where nothing tells. */
export type Validity = 'draft' | 'upcoming' | 'valid' | 'ended' | undefined;

/** What a plan, or an implementation plan, is at `now` (epoch ms): the town's word wins, else its years decide. */
export function validityOf(
  { state, from, to }: Pick<Plan, 'state' | 'from' | 'to'>,
  now: number,
  timeZone: string,
): Validity {
  if (state) return state;
  const [start, end] = [parseDate(from ?? ''), parseDate(to ?? '')];
  if (end && intervalOf(end, timeZone).end <= now) return 'ended';
  if (start && intervalOf(start, timeZone).start > now) return 'upcoming';
  return start || end ? 'valid' : undefined;
}
