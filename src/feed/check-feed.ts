// What can be said only when the whole feed is read: that references lead somewhere, and that a step says the same as
// the meeting it is.
import { compareDates } from './compare-dates.ts';
import type { Reference, ReferredList } from './cut.ts';
import { formatPath, picture } from './fault.ts';
import type { Fault, Feed } from './types.ts';

type Records = Map<unknown, Record<string, unknown>>;

/** Takes references that lead nowhere, and a step's own data that differ from its meeting's, out of a fresh feed. */
export function checkReferences(feed: Feed, references: readonly Reference[], note: (fault: Fault) => void): void {
  const lists = new Map<ReferredList, Records>();
  for (const { holder, key, list, path } of references) {
    const id = holder[key];
    let records = lists.get(list);
    if (!records) lists.set(list, (records = recordsOf(feed, list)));
    const target = records.get(id);
    if (!target) {
      // An older page of news names the records of the first one, and has no lists of its own.
      if (path[0] === 'items' && !feed._kp?.[list]) continue;
      note({ code: 'unknown_reference', path: formatPath(path), found: picture(id)!, expected: `_kp.${list}` });
      delete holder[key];
    } else if (list === 'meetings') {
      compareWithMeeting(holder, target, (own, fault) =>
        note({ ...fault, path: formatPath([...path.slice(0, -1), own]) }),
      );
    }
  }
}

function recordsOf(feed: Feed, list: ReferredList): Records {
  const records: Records = new Map();
  for (const record of feed._kp?.[list] ?? []) if (record.id !== undefined) records.set(record.id, record);
  return records;
}

function compareWithMeeting(
  step: Record<string, unknown>,
  meeting: Record<string, unknown>,
  note: (key: string, fault: Omit<Fault, 'path'>) => void,
): void {
  for (const key of ['start', 'end', 'place']) {
    const [own, its] = [step[key], meeting[key]];
    if (own === undefined || isSame(own, its)) continue;
    const expected = picture(its);
    note(key, { code: 'differs_from_meeting', found: picture(own)!, ...(expected !== undefined && { expected }) });
    delete step[key];
  }
}

/** Whether two dates or two texts agree as far as both are written. */
function isSame(own: unknown, its: unknown): boolean {
  if (typeof own === 'string' && typeof its === 'string') return compareDates(own, its) === 0;
  if (typeof own !== 'object' || typeof its !== 'object') return false;
  const [mine, theirs] = [Object.entries(own ?? {}), its as Record<string, unknown>];
  return mine.every(([language, text]) => theirs[language] === undefined || theirs[language] === text);
}
