import { describe, expect, it } from 'vitest';
import { headingsOf, readSteps } from '../../../../desk/src/edit/steps-table.ts';
import { readTextTable } from '../../../../desk/src/edit/table.ts';

describe('a pasted table', () => {
  it('of Žatec, with a head of two lines and dashes for no date', () => {
    const text = `Krok\tDatum
Od\tdo
Zveřejnění Dotačního programu\t23.1.2018\t20.2.2018
Lhůta pro podání Žádostí\t21.2.2018\t28.2.2018
Rozhodnutí o poskytnutí dotace\t-\t6.6.2018
Realizace projektů\t1.1.2018\t31.12.2018
Vyúčtování dotace a zhodnocení projektu příjemcem\t-\t15.1.2019
`;
    expect(readSteps(readTextTable(text)).map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['publication', '2018-01-23', '2018-02-20'],
      ['application', '2018-02-21', '2018-02-28'],
      ['decision', undefined, '2018-06-06'],
      ['realisation', '2018-01-01', '2018-12-31'],
      ['settlement', undefined, '2019-01-15'],
    ]);
  });

  it('with bars, other columns, or none that are named', () => {
    const bars = readSteps(
      readTextTable(
        '| Krok | Od | Do | Místo |\n|---|---|---|---|\n| Hodnocení | 12. 3. 2018 | 13. 3. 2018 | radnice |',
      ),
    );
    expect(bars).toEqual([
      { name: 'Hodnocení', kind: 'evaluation', start: '2018-03-12', end: '2018-03-13', place: 'radnice', unread: [] },
    ]);
    const bare = readSteps(readTextTable('Příjem žádostí\t21. 2. 2018 – 28. 2. 2018\nVyúčtování\tdo 15. 1. 2019'));
    expect(bare.map(({ start, end }) => [start, end])).toEqual([
      ['2018-02-21', '2018-02-28'],
      [undefined, '2019-01-15'],
    ]);
  });

  it('whose columns are parted by spaces alone, as out of a PDF', () => {
    const text = `Krok Datum
Od do
Zveřejnění Dotačního programu 23.1.2018 20.2.2018
Lhůta pro podání Žádostí 21. 2. 18 – 28. 2. 18
Hodnocení 12. března 2018 14:30
Rozhodnutí o poskytnutí dotace - 6.6.2018
Vyúčtování 15. 1. 2019
Kontrola na místě`;
    expect(readSteps(readTextTable(text)).map(({ name, start, end }) => [name.slice(0, 9), start, end])).toEqual([
      ['Zveřejněn', '2018-01-23', '2018-02-20'],
      ['Lhůta pro', '2018-02-21', '2018-02-28'],
      ['Hodnocení', '2018-03-12T14:30', undefined],
      ['Rozhodnut', undefined, '2018-06-06'],
      ['Vyúčtován', '2019-01-15', '2019-01-15'],
      ['Kontrola ', undefined, undefined],
    ]);
  });

  it.each([
    [
      'parted by spaces',
      'Harmonogram DŘ2018:\nKrok Datum\nOd do\nPříjem žádostí 21.2.2018 28.2.2018\nVyúčtování - 15.1.2019',
    ],
    [
      'with tabs',
      'Harmonogram DŘ2018\nKrok\tDatum\nOd\tdo\nPříjem žádostí\t21.2.2018\t28.2.2018\nVyúčtování\t-\t15.1.2019',
    ],
    ['with a head across', 'Harmonogram DŘ2018:\t\t\nPříjem žádostí\t21.2.2018\t28.2.2018\nVyúčtování\t-\t15.1.2019'],
  ])('leaves out the heading above it, %s, and tells which', (_, text) => {
    const table = readTextTable(text);
    expect(headingsOf(table).map((heading) => heading.replace(':', ''))).toEqual(['Harmonogram DŘ2018']);
    expect(readSteps(table).map(({ name, end }) => [name, end])).toEqual([
      ['Příjem žádostí', '2018-02-28'],
      ['Vyúčtování', '2019-01-15'],
    ]);
  });

  it('takes no step for a heading', () => {
    for (const text of [
      'Vyhlášení\t\t\nPříjem žádostí\t21.2.2018\t28.2.2018',
      'Krok\tOd\tDo\nVyhlášení\t\t\nPříjem\t21. 2.\t28. 2.',
      'Vyhlášení\nPříjem žádostí',
    ]) {
      expect(headingsOf(readTextTable(text))).toEqual([]);
      expect(readSteps(readTextTable(text))).toHaveLength(2);
    }
  });

  it('lends dates the year of their programme', () => {
    const [step] = readSteps(readTextTable('Krok\tOd\tDo\nPříjem žádostí\t21. 2.\tdo 15. března'), 2018);
    expect(step).toMatchObject({ start: '2018-02-21', end: '2018-03-15', unread: [] });
  });

  it('keeps what it can’t understand, and says so', () => {
    const [step] = readSteps(readTextTable('Krok\tOd\tDo\nHodnocení\tpo uzávěrce\t13. 3. 2018'));
    expect(step).toMatchObject({ end: '2018-03-13', unread: ['po uzávěrce'] });
  });

  it('with a line break in a cell, as Excel writes it', () => {
    expect(readTextTable('"Příjem\nžádostí"\t1. 1. 2020')).toEqual([['Příjem žádostí', '1. 1. 2020']]);
  });
});
