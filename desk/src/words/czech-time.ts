// Times of office hours as people write them.
import { mend } from '../../../src/feed/mend.ts';

/** "8", "8.30", "8:00 hod." as "08:00"; undefined where it is no time. */
export function readTime(written: string): string | undefined {
  const mended = mend(written, 'time', '');
  return mended && (JSON.parse(mended.json) as string);
}

/** "16", "16.30", "do 16 h", "v 16 hodin" as "16:00": an hour of a day that is told elsewhere; undefined where it is none. */
export function readHour(written: string): string | undefined {
  const hour = written.trim().replace(/^(?:(?:nejpozději|asi|cca\.?|kolem|do|od|ve?)\s+)+/i, '');
  return readTime(hour.replace(/hodin[ay]?/i, 'hod'));
}

/** "8-13", "od 8:00 do 13:00 hod." as two times; undefined where it isn't that. */
export function readTimeRange(written: string): { from: string; to: string } | undefined {
  const [, first = '', second = ''] =
    /^\s*(?:od\s+)?([\d:.,h]+)\s*(?:hod(?:in)?\.?\s*)?(?:[-–—]|až|do)\s*([\d:.,h]+\s*(?:hod(?:in)?\.?)?)\s*$/i.exec(
      written,
    ) ?? [];
  const [from, to] = [readTime(first), readTime(second.replace(/hodin/i, 'hod'))];
  return from && to ? { from, to } : undefined;
}

/** A time of the feed as one writes it: "8:00". */
export function writeTime(time: string): string {
  return time.replace(/^0(?=\d:)/, '');
}
