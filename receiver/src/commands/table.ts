// Text for a terminal: what a person has typed into the form may not steer it, nor break a table.

const SEGMENTS = new Intl.Segmenter('cs', { granularity: 'grapheme' });
const WIDE =
  /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/** Control characters, and those that turn the direction of text. Line breaks stay. */
const STEERING = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text without anything that a terminal would obey. */
export function harmless(text: string): string {
  return text.replace(STEERING, '\ufffd');
}

const widthOf = (text: string) =>
  [...SEGMENTS.segment(text)].reduce((width, { segment }) => width + (WIDE.test(segment) ? 2 : 1), 0);

/** Text on one line that is no wider than `width`, and no narrower. */
function fit(text: string, width: number): string {
  let line = harmless(text).replace(/\s+/g, (space) => (space.includes('\u00a0') ? '\u00a0' : ' '));
  if (widthOf(line) > width) {
    let kept = '';
    for (const { segment } of SEGMENTS.segment(line)) {
      if (widthOf(kept + segment) > width - 1) break;
      kept += segment;
    }
    line = `${kept}…`;
  }
  return line + ' '.repeat(width - widthOf(line));
}

const GAP = '  ';

/** A table no wider than `width`: all columns as wide as they need, the last with what is left. */
export function formatTable(headings: readonly string[], rows: readonly (readonly string[])[], width = 80): string {
  const widths = headings.map((heading, column) =>
    Math.max(widthOf(heading), ...rows.map((row) => widthOf(harmless(row[column] ?? '')))),
  );
  const last = widths.length - 1;
  const taken = widths.slice(0, last).reduce((sum, one) => sum + one + GAP.length, 0);
  widths[last] = Math.max(8, Math.min(widths[last]!, width - taken));
  const line = (cells: readonly string[]) =>
    widths
      .map((one, column) => fit(cells[column] ?? '', one))
      .join(GAP)
      .trimEnd();
  return [line(headings), ...rows.map(line)].join('\n');
}
