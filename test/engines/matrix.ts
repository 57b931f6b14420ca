// Turns what a long run has seen into docs/engines.md. Pure: what it is given is all that it knows.

import { ENGINE_NAMES } from './engine.ts';

export type Outcome = 'passed' | 'failed' | 'skipped';

/** One test in one engine. */
export interface Result {
  engine: string;
  /** Where it stands: its describe blocks, from the outside in. */
  groups: readonly string[];
  name: string;
  outcome: Outcome;
}

export interface Run {
  /** Day of the run, `2026-11-27`. */
  date: string;
  /** Versions by the name of the engine. */
  versions: Readonly<Record<string, string>>;
  system: string;
  results: readonly Result[];
}

/** A row of the matrix: what is tried, and how that ended in each engine. */
interface Row {
  title: string;
  cells: Map<string, { passed: number; failed: number }>;
}

const SIGNS = { passed: '✓', failed: '✗', none: '–' };

/** Known differences, by a piece of the row's title. */
const FOOTNOTES: readonly { row: string; engine: string; text: string }[] = [
  {
    row: '401, 403, 404, 410',
    engine: 'Firefox',
    text: 'Without the 401 that asks for a password: while Firefox asks the visitor, it answers no driver.',
  },
  {
    row: '401, 403, 404, 410',
    engine: 'WebKitGTK',
    text: 'Where a 401 asks for a password, a question of the browser lies over the page; the widgets end behind it as everywhere, the retry is not pressed there.',
  },
  {
    row: '50 MB',
    engine: 'Firefox',
    text: 'Firefox and WebKitGTK take in more of a body than they hand on: up to 50 MB can have left the server when it is given up at 10, in Chromium less than 30.',
  },
  {
    row: '50 MB',
    engine: 'WebKitGTK',
    text: 'Firefox and WebKitGTK take in more of a body than they hand on: up to 50 MB can have left the server when it is given up at 10, in Chromium less than 30.',
  },
  {
    row: 'a wrong Content-Length',
    engine: 'WebKitGTK',
    text: 'A body that is shorter than its Content-Length says, and one that is said to be gzip and is none, are handed over whole: the widgets show the feed.',
  },
  {
    row: 'gzip that is none',
    engine: 'WebKitGTK',
    text: 'A body that is shorter than its Content-Length says, and one that is said to be gzip and is none, are handed over whole: the widgets show the feed.',
  },
  {
    row: 'the focus is seen',
    engine: 'WebKitGTK',
    text: 'On a display without a window manager no window is the active one, and the engine draws no focus.',
  },
];

/** What was seen by eye or by hand, and no test holds. */
const KNOWN = `## Known differences that no test holds

- WebKitGTK loses the reading place when a page is reloaded.
- Lines under links may be 2 px thick in WebKitGTK where they are 1 px in the others.
- Firefox prints one heading of the example page over the row below it on A5 paper, landscape; why is not known.
- No window of WebKitGTK is narrower than 447 px, so a phone is tried there in a frame.
- That the main thread is held for no longer than 200 ms is tried in Chromium alone, which tells of long tasks. By the
  pauses of a timer, which hold drawing too, it was 0.2 s in Firefox and 1.3 s in WebKitGTK for a body of 50 MB, and 0.4 s
  and 3.2 s for eight texts of 1 MB (a bare page with the same texts: 0.6 s and 0.9 s).
- Chromium tells of layout shift. In the two others the places of the widgets are compared.
`;

/** The document. `ruleOf` names the rule for which a row of the table of faults stands. */
export function renderMatrix(run: Run, ruleOf: (fault: string) => string | undefined): string {
  const engines = ENGINE_NAMES.filter((name) => name in run.versions);
  const notes: string[] = [];
  const sections = new Map<string, Map<string, Row>>();
  for (const { engine, groups, name, outcome } of run.results) {
    const [section, title] = placeOf(groups, name, ruleOf);
    const rows = sections.get(section) ?? new Map<string, Row>();
    sections.set(section, rows);
    const row = rows.get(title) ?? { title, cells: new Map() };
    rows.set(title, row);
    if (outcome === 'skipped') continue;
    const cell = row.cells.get(engine) ?? { passed: 0, failed: 0 };
    cell[outcome] += 1;
    row.cells.set(engine, cell);
  }
  const noteFor = (title: string, engine: string): string => {
    const found = FOOTNOTES.find((note) => title.includes(note.row) && note.engine === engine);
    if (!found) return '';
    if (!notes.includes(found.text)) notes.push(found.text);
    return `[^${notes.indexOf(found.text) + 1}]`;
  };
  const cellOf = ({ title, cells }: Row, engine: string): string => {
    const cell = cells.get(engine);
    if (!cell) return SIGNS.none + noteFor(title, engine);
    const { passed, failed } = cell;
    const sign = failed ? SIGNS.failed : SIGNS.passed;
    const count = failed ? ` ${failed} of ${passed + failed}` : passed > 1 ? ` ${passed}` : '';
    return sign + count + noteFor(title, engine);
  };
  const tables = [...sections].map(([section, rows]) => {
    const lines = [...rows.values()].map((row) => line(escaped(row.title), ...engines.map((one) => cellOf(row, one))));
    return [`## ${section}`, '', line('', ...engines), line('---', ...engines.map(() => '---')), ...lines, ''].join(
      '\n',
    );
  });
  const footnotes = notes.map((text, index) => `[^${index + 1}]: ${text}`);
  return [introduction(run), ...tables, KNOWN, ...footnotes].join('\n').trimEnd() + '\n';
}

function introduction({ date, versions, system, results }: Run): string {
  const engines = ENGINE_NAMES.filter((name) => name in versions).map((name) => {
    const version = versions[name]!;
    const own = results.filter(({ engine }) => engine === name);
    const count = (outcome: Outcome) => own.filter((one) => one.outcome === outcome).length;
    return line(name, version, `${count('passed')}`, `${count('failed')}`, `${count('skipped')}`);
  });
  return `# What passes in which engine

Written by \`npm run test:long\` on ${date}, on ${system}; a later run writes it anew.

${line('Engine', 'Version', 'passed', 'failed', 'not run')}
${line('---', '---', '---', '---', '---')}
${engines.join('\n')}

WebKitGTK is not Safari: the engine is the same, but not its version, its network, its fonts, its keyboard nor its
screen readers. What passes here is likely to pass in Safari; a look at a Mac and a phone is still owed before a release.

A number tells of how many tests a cell is made: of a fault there is one for each widget, and one for the page. ✓ all
passed, ✗ some failed, – not run there: faults of the network, of content and of time are tried in Chromium by \`npm test\`.
`;
}

function placeOf(
  groups: readonly string[],
  name: string,
  ruleOf: (fault: string) => string | undefined,
): [section: string, title: string] {
  const [outer = '', inner = ''] = groups;
  if (outer !== 'faults') return [headed(outer), name];
  return ['Faults', ruleOf(inner) ?? (inner || name)];
}

const headed = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const escaped = (text: string): string => text.replace(/[|<>&\\*_]/g, (sign) => (sign === '|' ? '\\|' : `\\${sign}`));
const line = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
