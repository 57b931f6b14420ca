// What the planning tests share: instants from local times, without the code under test's own arithmetic in the way.
import { parseDate } from '../../../src/feed/date.ts';
import { intervalOf } from '../../../src/planning/zone.ts';

export const PRAGUE = 'Europe/Prague';

/** The first instant of a date of the feed, epoch ms. */
export function at(text: string, timeZone = PRAGUE): number {
  return intervalOf(parseDate(text)!, timeZone).start;
}
