// An instant as a Czech reader writes it, in the time of this machine.
import { formatsOf } from '../../../src/i18n/index.ts';

/** "27. 11. 2026 v 10:30" */
export function formatMoment(time: number): string {
  const date = new Date(time);
  return formatsOf('cs').date({
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
  });
}
