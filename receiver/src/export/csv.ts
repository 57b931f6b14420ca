// A table as CSV (RFC 4180) that spreadsheets open as text, whatever a person has typed into the form.

/** The separator of spreadsheets in Czech and in most of Europe. */
const SEPARATOR = ';';

/** Without it Excel takes UTF-8 for windows-1250. */
const BOM = '\ufeff';

/**
 * What begins a formula, in its own width or the full one, after what a program skips. Not only at a cell's start:
 * a program that is told another separator, or to ignore quotes, begins a cell at any of these.
 */
const FORMULA = /(^|[,;:|\t\v\f\r\n])([\s"'\p{C}]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;

/** The file's text: one row of headings and the rest, lines ending in CRLF. */
export function formatCsv(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return BOM + [headings, ...rows].map((row) => `${row.map(formatCell).join(SEPARATOR)}\r\n`).join('');
}

/** A cell that no spreadsheet evaluates: an apostrophe before whatever could be a formula. */
function formatCell(text: string): string {
  return `"${text.replace(FORMULA, "$1$2'").replaceAll('"', '""')}"`;
}
