// A town's table "Krok | Od | Do" as steps of a grant programme.
import { fold } from '../../../src/planning/search.ts';
import { readCzechDate, readCzechRange } from '../words/czech-date.ts';
import { guessKind, type StepKind } from '../words/step-kinds.ts';
import type { Table } from './table.ts';

/** A row of the table: what it means, and which of its cells couldn't be understood. */
export interface TableStep {
  name: string;
  kind?: StepKind;
  start?: string;
  end?: string;
  place?: string;
  note?: string;
  unread: readonly string[];
}

type Column = 'name' | 'start' | 'end' | 'range' | 'place' | 'note' | 'none';

/** What towns write above their columns, folded; the first that fits. */
const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['name', /^(krok|etapa|faze|cinnost|aktivita|nazev|co|ukon|udalost|popis)/],
  ['start', /^(od|zacatek|zahajeni|datum od|termin od|pocatek)/],
  ['end', /^(do|konec|ukonceni|datum do|termin do)/],
  ['range', /^(termin|datum|kdy|obdobi|lhuta)/],
  ['place', /^(misto|kde)/],
  ['note', /^(poznamka|pozn)/],
];

/** What stands above the table and is no row of it: "Harmonogram DŘ2018:". */
export function headingsOf(table: Table): string[] {
  const index = table.findIndex((row, at) => !isHeading(row, table[at + 1] ?? []));
  const rows = table.slice(Math.max(0, index));
  // Where no row has a date, the first is no heading, but as good as the others.
  const hasDates = rows.some((row) => row.some((cell) => readCzechRange(cell, 2000)));
  return index > 0 && hasDates ? table.slice(0, index).map((row) => row.find(Boolean)!) : [];
}

/** One cell without a date, either alone in its row, above a head, or with a colon. */
function isHeading(row: readonly string[], next: readonly string[]): boolean {
  const [text, ...others] = row.filter(Boolean);
  if (text === undefined || others.length || readCzechRange(text, 2000)) return false;
  return text.endsWith(':') || (!isHead(row) && (row.length === 1 || isHead(next)));
}

/** Reads the rows; a head may have one line or two ("Datum" above "Od | Do"), or be missing. */
export function readSteps(whole: Table, year?: number): TableStep[] {
  const table = whole.slice(headingsOf(whole).length);
  const width = Math.max(0, ...table.map((row) => row.length));
  const headRows = table.slice(0, 2).filter((row) => isHead(row));
  const rows = table.slice(headRows.length);
  const columns = headRows.length ? columnsByHead(headRows, width) : columnsByContent(rows, width);
  return rows.map((row) => readRow(row, columns, year)).filter(({ name, start, end }) => name !== '' || start || end);
}

function isHead(row: readonly string[]): boolean {
  const written = row.filter(Boolean);
  return written.length > 0 && written.every((cell) => columnOf(cell) !== undefined && !readCzechRange(cell));
}

function columnOf(cell: string): Column | undefined {
  return HEADS.find(([, pattern]) => pattern.test(fold(cell)))?.[0];
}

/** The lower of two heads says more; it may lack the cells that the upper one spans. */
function columnsByHead(heads: Table, width: number): Column[] {
  const [upper = [], lower = []] = heads;
  const missing = lower.length && lower.length < width ? width - lower.length : 0;
  const columns = indexes(width).map((index): Column => {
    const below = lower[index - missing];
    return (below && columnOf(below)) || (upper[index] && columnOf(upper[index])) || 'none';
  });
  if (!columns.includes('name') && columns[0] === 'none') columns[0] = 'name';
  return columns;
}

function columnsByContent(rows: Table, width: number): Column[] {
  const share = (index: number, test: (cell: string) => boolean) =>
    rows.filter((row) => test(row[index] ?? '')).length / Math.max(1, rows.length);
  const isDates = (index: number) =>
    share(index, (cell) => isNothing(cell) || readCzechRange(cell) !== undefined) > 0.6;
  const dates = indexes(width).filter((index) => index > 0 && isDates(index));
  return indexes(width).map((index): Column => {
    if (index === 0) return 'name';
    if (dates.length === 1 && index === dates[0]) return 'range';
    if (index === dates[0]) return 'start';
    if (index === dates[1]) return 'end';
    return share(index, (cell) => cell !== '') > 0 && !dates.includes(index) ? 'note' : 'none';
  });
}

function readRow(row: readonly string[], columns: readonly Column[], year: number | undefined): TableStep {
  const step: Record<string, string> = {};
  const unread: string[] = [];
  columns.forEach((column, index) => {
    const cell = row[index] ?? '';
    if (column === 'none' || isNothing(cell)) return;
    if (column === 'range') {
      const range = readCzechRange(cell, year);
      if (range) Object.assign(step, range);
      else unread.push(cell);
    } else if (column === 'start' || column === 'end') {
      const date = readCzechDate(cell, year);
      if (date) step[column] = date;
      else unread.push(cell);
    } else step[column] = step[column] ? `${step[column]} ${cell}` : cell;
  });
  const name = step['name'] ?? '';
  const kind = guessKind(name);
  return { ...step, name, ...(kind && { kind }), unread };
}

/** A dash stands for no date. */
function isNothing(cell: string): boolean {
  return /^[-–—.x/ ]*$/i.test(cell);
}

function indexes(count: number): number[] {
  return [...Array(count).keys()];
}
