// What a webmaster may have written wrong in a widget's own tag. The console has been told of values already; these are
// the sentences for the page.
import { parseDate } from '../feed/date.ts';
import type { Complaint } from './states.ts';

/** What the tag should stand for, beside what is written in it. */
export interface TagValues {
  asOf: string | undefined;
  /** Attributes that hold whole numbers, as they were understood. */
  numbers: Readonly<Record<string, number>>;
}

/** Everything that is wrong with a widget's tag. */
export function checkTag(widget: Element, { asOf, numbers }: TagValues): Complaint[] {
  const complaints: Complaint[] = [];
  if (asOf && !parseDate(asOf.trim())) complaints.push((advice) => advice.wrongValue('as-of', asOf, '2018-03-05'));
  for (const [name, value] of Object.entries(numbers)) {
    const written = widget.getAttribute(name);
    if (written === null || written.trim() === String(value)) continue;
    complaints.push((advice) => advice.wrongValue(name, written, String(value || 60)));
  }
  if (holdsWidget(widget)) complaints.push((advice) => advice.unclosed(widget.localName));
  return complaints;
}

/** Whether a tag that was not closed has taken the next widget for its own content. */
export function holdsWidget(widget: Element): boolean {
  return [...widget.querySelectorAll('*')].some(({ localName }) => localName.startsWith('kp-'));
}
