// A table as it comes from the clipboard: from Excel and web pages as text with tabs, from elsewhere with bars or
// semicolons. Its HTML is read by the browser.

export type Table = readonly (readonly string[])[];

/** Rows and cells of a plain text; empty rows are left out. */
export function readTextTable(text: string): Table {
  const mark = text.includes('\t') ? '\t' : /^[^\n]*\|/m.test(text) ? '|' : text.includes(';') ? ';' : undefined;
  const lines = mark ? [] : readLines(splitRows(text).map(clean).filter(Boolean));
  if (lines.length) return lines;
  return splitRows(text)
    .map((row) => (mark ? row.split(mark) : row.split(/ {2,}/)).map(clean))
    .map((cells) => (mark === '|' ? trimEnds(cells) : cells))
    .filter((cells) => cells.some(Boolean) && !cells.every((cell) => /^[-: ]*$/.test(cell)));
}

/** Rows and cells of the largest table of a piece of HTML; none where it holds no table. */
export function readHtmlTable(html: string, parseHtml: (html: string) => Document): Table {
  const tables = [...parseHtml(html).querySelectorAll('table')].map((table) =>
    [...table.rows]
      .map((row) =>
        [...row.cells].flatMap((cell) => [clean(cell.textContent), ...Array<string>(cell.colSpan - 1).fill('')]),
      )
      .filter((cells) => cells.some(Boolean)),
  );
  return tables.sort((one, other) => other.length - one.length)[0] ?? [];
}

const DATE = String.raw`\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,}) ?(?:\d{4}|\d{2}(?![\d:.]))(?: (?:v |ve )?\d{1,2}[:.]\d\d)?`;
const ENDS = new RegExp(
  String.raw`^(.*?)[ ,:]+(?:od )?(${DATE}|[-–—])(?:[ ,]*(?:do|až|[-–—])?[ ,]*(${DATE}|[-–—]))?$`,
  'u',
);
/** Heads of columns, which stand above and hold no date. */
const HEAD = /^(?:krok|etapa|činnost|název|termín|datum|od|do|začátek|konec|[ ,/|])+$/i;

/** Lines whose columns are parted by nothing but spaces, as out of a PDF or a mail: what they end with are their dates. */
function readLines(lines: readonly string[]): Table {
  const rows = lines.map((line) => ENDS.exec(line));
  if (!rows.some(Boolean)) return [];
  const first = rows.findIndex(Boolean);
  const above = lines.slice(0, first).filter((line) => !HEAD.test(line));
  const steps = lines.slice(first).flatMap((line, index): string[][] => {
    const [, name, start = '', end] = rows[first + index] ?? [];
    if (name === undefined) return HEAD.test(line) ? [] : [[line, '', '']];
    // A day alone lasts from its beginning to its end; an hour is a moment.
    return [[name, start, end ?? (/ \d{1,2}[:.]\d\d$/.test(start) ? '' : start)]];
  });
  return [...above.map((line) => [line]), ['Krok', 'Od', 'Do'], ...steps];
}

/** Excel puts a cell with a line break into quotes. */
function splitRows(text: string): string[] {
  return text
    .replace(/"((?:[^"]|"")*\n(?:[^"]|"")*)"/g, (_, cell: string) =>
      cell.replace(/\s*\n\s*/g, ' ').replaceAll('""', '"'),
    )
    .split(/\r?\n/);
}

function clean(cell: string): string {
  return cell.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}

/** A row with bars may begin and end with one. */
function trimEnds(cells: readonly string[]): string[] {
  return cells.slice(cells[0] === '' ? 1 : 0, cells.at(-1) === '' ? -1 : undefined);
}
