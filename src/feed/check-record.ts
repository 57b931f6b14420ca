// What a schema can't say of a record alone: that its end comes after its start, that an item says something.
import { compareDates } from './compare-dates.ts';
import { formatPath, type Path, type Schema } from './fault.ts';
import { ItemSchema } from './schema.ts';
import type { Fault } from './types.ts';

const SPANS = [
  ['start', 'end'],
  ['from', 'to'],
] as const;
const CONTENT = ['title', 'content_text', 'content_html', 'summary'];

/** Takes out of a fresh record what can't be; false where the record itself has to go. */
export function checkRecord(
  entries: Record<string, Schema>,
  record: Record<string, unknown>,
  written: Readonly<Record<string, unknown>>,
  note: (fault: Fault) => void,
  path: Path,
): boolean {
  if (entries === ItemSchema.entries && !CONTENT.some((key) => record[key])) {
    note({ code: 'missing', path: formatPath([...path, 'content_text']), expected: 'string', example: 'Text' });
    return false;
  }
  for (const [start, end] of SPANS) {
    const [from, to] = [record[start], record[end]];
    // With its start alone, a step would be running for ever, and office hours would have no end.
    const needsEnd = entries['meeting'] || !entries['id'];
    if (needsEnd && to === undefined && entries[end] && isWritten(written[end])) delete record[start];
    if (!entries[end] || typeof from !== 'string' || typeof to !== 'string' || compareDates(from, to) <= 0) continue;
    note({ code: 'ends_before_start', path: formatPath([...path, end]), found: to, expected: from });
    if (!entries[end].wrapped) return false;
    delete record[end];
    if (needsEnd) delete record[start];
  }
  return true;
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
