import { describe, expect, it } from 'vitest';
import { mend } from '../../../src/feed/mend.ts';
import { shapeAt } from '../../../src/feed/place.ts';
import { FeedSchema } from '../../../src/feed/schema.ts';

describe('mend', () => {
  it.each<[string, unknown, string | undefined]>([
    ['date', '28.2.2027', '"2027-02-28"'],
    ['date', '9. 12. 2026 14:00', '"2026-12-09T14:00"'],
    ['date', '9. 12. 2026 v 9.30 hod.', '"2026-12-09T09:30"'],
    ['date', '2026-3-5', '"2026-03-05"'],
    ['date', '2026-03-05 14:00', '"2026-03-05T14:00"'],
    ['date', '12/2026', '"2026-12"'],
    ['date', 2007, '"2007" missing'],
    ['date', '31. 2. 2027', undefined],
    ['date', 'zítra', undefined],
    ['time', '8.00', '"08:00"'],
    ['time', '8:00', '"08:00"'],
    ['time', '17 h', '"17:00"'],
    ['time', '25:00', undefined],
    ['number', '2027', '2027 too_many'],
    ['number', '800 000', '800000'],
    ['number', '1 100 000,- Kč', '1100000'],
    ['number', '1.100.000', '1100000'],
    ['number', '12,5', '12.5'],
    ['number', 'asi 5', undefined],
    ['boolean', 'true', 'true too_many'],
    ['boolean', 'ano', 'true'],
    ['boolean', 0, 'false'],
    ['boolean', 'možná', undefined],
    ['string', 5, '"5" missing'],
    ['string', [], undefined],
    ['currency', 'Kč', '"CZK"'],
    ['url', 'javascript:x', undefined],
  ])('a %s from %j: %s', (expected, value, mended) => {
    const found = mend(value, expected, 'key');
    expect(found && [found.json, found.quotes].filter(Boolean).join(' ')).toBe(mended);
  });

  it('makes bytes of kilobytes and megabytes', () => {
    const bytesOf = (value: unknown) => mend(value, 'count', 'size_in_bytes')?.json;
    expect(['90 kB', '1,2 MB', '90kb', '512', '90 stran'].map(bytesOf)).toEqual([
      '90000',
      '1200000',
      '90000',
      '512',
      undefined,
    ]);
    expect(mend('90 kB', 'count', 'count')).toBeUndefined();
  });

  it('makes a list or a record of the one value that it needs', () => {
    const of = (value: unknown, expected: string, path: string) =>
      mend(value, expected, 'key', shapeAt(path, FeedSchema))?.json;
    expect(of('dotace', 'array', 'items[0].tags')).toBe('["dotace"]');
    expect(of('dotace, senioři', 'array', 'items[0].tags')).toBeUndefined();
    expect(of('+420 555', 'array', '_kp.contacts[0].phones')).toBe('[{"number":"+420 555"}]');
    expect(of('+420 555', 'object', '_kp.contacts[0].phones[0]')).toBe('{"number":"+420 555"}');
    expect(of('Jana', 'array', '_kp.contacts')).toBeUndefined();
    expect(of('zápis', 'object', '_kp.meetings[0].minutes')).toBe('{"title":"zápis"}');
  });

  it('leaves prose alone, in time', () => {
    const start = performance.now();
    for (const kind of ['date', 'time', 'number', 'count', 'boolean', 'currency']) {
      expect(mend(' '.repeat(1_000_000), kind, 'size_in_bytes')).toBeUndefined();
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
