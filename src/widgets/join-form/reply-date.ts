// By which day an answer may be expected. Pure.
import { parseDate, type FeedDate } from '../../feed/date.ts';

/** A promise to answer that lies further off, in days, is a slip of the pen. */
const LONGEST_REPLY = 366;

/**
 * The day by which one may expect an answer: as the server says, else so many days of the calendar after `today` (in
 * the town) as the feed promises; undefined where neither is known.
 */
export function replyDate(
  replyBy: string | undefined,
  withinDays: number | undefined,
  today: { year: number; month: number; day: number },
): FeedDate | undefined {
  const said = replyBy === undefined ? undefined : parseDate(replyBy);
  if (said) return { year: said.year, ...(said.month && { month: said.month }), ...(said.day && { day: said.day }) };
  if (withinDays === undefined || withinDays > LONGEST_REPLY) return undefined;
  const date = new Date(Date.UTC(today.year, today.month - 1, today.day + withinDays));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
