import { describe, expect, it } from 'vitest';
import {
  explainBadDate,
  explainDate,
  readCzechDate,
  readCzechRange,
  writeCzechDate,
} from '../../../../desk/src/words/czech-date.ts';

const ZONE = 'Europe/Prague';

describe('Czech dates', () => {
  it.each([
    ['28. 2. 2018', '2018-02-28'],
    ['28.2.2018', '2018-02-28'],
    ['28.\u00a02.\u00a02018', '2018-02-28'],
    ['28.2.2018 12:00', '2018-02-28T12:00'],
    ['28. 2. 2018 v 14.30 hod.', '2018-02-28T14:30'],
    ['středa 28. února 2018', '2018-02-28'],
    ['1. června 2020', '2020-06-01'],
    ['1. července 2020 15:00', '2020-07-01T15:00'],
    ['únor 2018', '2018-02'],
    ['2/2018', '2018-02'],
    ['2018', '2018'],
    ['2018-02-28', '2018-02-28'],
    ['28. 2. 18', '2018-02-28'],
    ['28,2,2018', '2018-02-28'],
    ['28/2/2018', '2018-02-28'],
    ['do 28. února 2018', '2018-02-28'],
    ['nejpozději do středy 28. 2. 2018', '2018-02-28'],
    ['ve středu 28. 2. 2018 do 12 hodin', '2018-02-28T12:00'],
    ['28.2.18 9.30', '2018-02-28T09:30'],
    ['20. 5. 98', '1998-05-20'],
    ['31. 2. 2018', undefined],
    ['28. února', undefined],
    ['28.2.', undefined],
    ['28. 2. 2018 12', undefined],
    ['12', undefined],
    ['8:30', undefined],
    ['zítra', undefined],
  ])('%s is read', (written, date) => {
    expect(readCzechDate(written)).toBe(date);
  });

  it.each([
    ['do 28. února', '2018-02-28'],
    ['28.2.', '2018-02-28'],
    ['28.2. 14:30', '2018-02-28T14:30'],
    ['28. 2. 2019', '2019-02-28'],
    ['29. 2.', undefined],
    ['po Novém roce', undefined],
  ])('%s takes the year that is given where it has none', (written, date) => {
    expect(readCzechDate(written, 2018)).toBe(date);
  });

  it.each([
    ['do 28. února', 'Datu „do 28. února“ chybí rok. Napište ho třeba jako 28. 2. 2018.'],
    ['30.2.2018', 'Únor 2018 má jen 28 dní.'],
    ['31. 4. 18', 'Duben 2018 má jen 30 dní.'],
    ['32.13.2018', 'Datu „32.13.2018“ nerozumím. Napište ho třeba jako 28. 2. 2018.'],
    ['po Novém roce', 'Datu „po Novém roce“ nerozumím. Napište ho třeba jako 28. 2. 2018.'],
  ])('%s is told what is wrong with it', (written, words) => {
    expect(explainBadDate(written, 2018)).toBe(words);
  });

  it.each(['2018', '2018-02', '2018-02-28', '2018-02-28T14:30'])('%s is written so that it is read again', (date) => {
    expect(readCzechDate(writeCzechDate(date, ZONE))).toBe(date);
  });

  it('shows what was understood, with the day, in the town’s time', () => {
    expect(explainDate('2018-02-28', ZONE)).toBe('středa 28.\u00a02.\u00a02018');
    expect(writeCzechDate('2026-11-02T08:00:00+01:00', ZONE)).toBe('2. 11. 2026 8:00');
    expect(writeCzechDate('nesmysl', ZONE)).toBe('nesmysl');
  });

  it.each([
    ['21. 2. 2018 – 28. 2. 2018', '2018-02-21', '2018-02-28'],
    ['21. – 28. 2. 2018', '2018-02-21', '2018-02-28'],
    ['21. února – 28. února 2018', '2018-02-21', '2018-02-28'],
    ['21.2.-28.2.2018', '2018-02-21', '2018-02-28'],
    ['od 1. 1. 2020 do 31. 12. 2020', '2020-01-01', '2020-12-31'],
    ['do 15. 1. 2019', undefined, '2019-01-15'],
    ['od 1. 3. 2020', '2020-03-01', undefined],
    ['12. 3. 2018', '2018-03-12', '2018-03-12'],
    ['12. 3. 2018 14:30', '2018-03-12T14:30', undefined],
  ])('the period %s is read', (written, start, end) => {
    expect(readCzechRange(written)).toEqual({ ...(start && { start }), ...(end && { end }) });
  });
});
