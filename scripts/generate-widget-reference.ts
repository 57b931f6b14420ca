// Writes docs/widgets.md and docs/widgets.cs.md: the attributes, events, slots, parts and properties of each widget, from
// the docstrings in the sources, and the portal's addresses; and the list of widgets in both READMEs. The Czech words
// for each docstring stand in docs/widgets.cs.json. `--check` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadMessages } from '../src/i18n/index.ts';
import { NAMES, SECTIONS } from '../src/portal/portal.model.ts';
import { buildManifest } from './build/modules.ts';
import { ROOT } from './build/run.ts';

interface Member {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  inheritedFrom?: unknown;
}

interface Declaration {
  name: string;
  tagName?: string;
  summary?: string;
  attributes?: Member[];
  events?: Member[];
  slots?: Member[];
  cssParts?: Member[];
  cssProperties?: Member[];
}

const START = '<!-- widgets:start -->';
const END = '<!-- widgets:end -->';
const KINDS = {
  attributes: ['attribute', 'atribut'],
  events: ['event', 'událost'],
  slots: ['slot', 'slot'],
  cssParts: ['part', 'část (`::part`)'],
  cssProperties: ['property', 'vlastnost CSS'],
} as const;
const LANGUAGES = [
  {
    readme: 'README.md',
    reference: 'docs/widgets.md',
    column: 0,
    title: 'Widgets',
    other: '[Česky](widgets.cs.md)',
    list: ['widget', 'what it is for'],
    head: ['', 'name', 'default', 'meaning'],
    every: 'Every widget',
    everywhere: '`lang` is that of HTML. `data-feed` and `data-as-of` on the script hold for all widgets of the page.',
    addresses: ['address', 'section', 'widget'],
    sections: (await loadMessages('en')).portal.sections,
  },
  {
    readme: 'README.cs.md',
    reference: 'docs/widgets.cs.md',
    column: 1,
    title: 'Prvky',
    other: '[English](widgets.md)',
    list: ['prvek', 'k čemu je'],
    head: ['', 'název', 'výchozí', 'význam'],
    every: 'Každý prvek',
    everywhere:
      'Atribut `lang` je ten z HTML. `data-feed` a `data-as-of` u skriptu platí pro všechny prvky na stránce.',
    addresses: ['adresa', 'část', 'prvek'],
    sections: (await loadMessages('cs')).portal.sections,
  },
] as const;
type Language = (typeof LANGUAGES)[number];

const czech = JSON.parse(readFileSync(path.join(ROOT, 'docs/widgets.cs.json'), 'utf8')) as Record<string, string>;
const used = new Set<string>();
const missing = new Set<string>();

/** The docstring in the language of the column, on one line. */
function words(text: string | undefined, column: 0 | 1): string {
  const english = (text ?? '').replace(/\s+/g, ' ').trim();
  if (column === 0 || !english) return english;
  used.add(english);
  if (!czech[english]) missing.add(english);
  return czech[english] ?? english;
}

function nameOf(kind: string, name: string): string {
  return kind === 'slots' && !name ? '–' : `\`${name}\``;
}

function defaultOf(value: string | undefined): string {
  return value === undefined || value === 'undefined' || value === 'false' ? '' : `\`${value}\``;
}

function table(rows: readonly (readonly string[])[], head: readonly string[]): string {
  const cells = [head, head.map(() => '---'), ...rows];
  return cells.map((row) => `| ${row.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`).join('\n');
}

function rowsOf(declaration: Declaration, column: 0 | 1, isWanted: (member: Member) => boolean): string[][] {
  return Object.entries(KINDS).flatMap(([kind, titles]) =>
    (declaration[kind as keyof typeof KINDS] ?? [])
      .filter(isWanted)
      .map((one) => [titles[column], nameOf(kind, one.name), defaultOf(one.default), words(one.description, column)]),
  );
}

/** Where each section of the portal is, by the name that the portal gives it. */
function addressTable({ addresses, sections }: Language): string {
  return table(
    NAMES.map((name) => [`\`#kp-${name}\``, sections[name], `\`<${SECTIONS[name].tag}>\``]),
    addresses,
  );
}

/** One line for each widget, for those who look for the right one. */
function list(declarations: readonly Declaration[], language: Language): string {
  const file = path.basename(language.reference);
  return table(
    declarations
      .filter(({ tagName }) => tagName)
      .map(({ tagName, summary }) => [
        `[\`<${tagName}>\`](docs/${file}#${tagName})`,
        words(summary, language.column).replace(/([^.]\.) .*/s, '$1'),
      ]),
    language.list,
  );
}

/** Everything that each widget has. */
function reference(declarations: readonly Declaration[], language: Language): string {
  const { column, head, every, title, other, everywhere } = language;
  const base = declarations.find(({ name }) => name === 'KpElement')!;
  const widgets = declarations.filter(({ tagName }) => tagName);
  return [
    '<!-- npm run generate -->',
    `# ${title}`,
    other,
    `## ${every}`,
    everywhere,
    table(
      rowsOf(base, column, () => true),
      head,
    ),
    ...widgets.flatMap((one) => [
      `## \`<${one.tagName}>\``,
      words(one.summary, column),
      table(
        rowsOf(one, column, ({ inheritedFrom }) => !inheritedFrom),
        head,
      ),
      ...(one.tagName === 'kp-portal' ? [addressTable(language)] : []),
    ]),
  ].join('\n\n');
}

/** Writes a file, or only tells that it is stale. */
function write(name: string, text: string): void {
  const file = path.join(ROOT, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (!isCheck) return writeFileSync(file, text);
  console.error(`${name} is stale: npm run generate`);
  process.exitCode = 1;
}

buildManifest();
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'custom-elements.json'), 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};
const declarations = manifest.modules.flatMap((module) => module.declarations);
const isCheck = process.argv.includes('--check');

for (const language of LANGUAGES) {
  const text = readFileSync(path.join(ROOT, language.readme), 'utf8');
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${language.readme} has no place for the widgets: ${START} … ${END}`);
  const lines = list(declarations, language);
  write(language.readme, `${text.slice(0, start + START.length)}\n\n${lines}\n\n${text.slice(end)}`);
  write(language.reference, `${reference(declarations, language)}\n`);
}
const unused = Object.keys(czech).filter((english) => !used.has(english));
for (const english of missing) console.error(`docs/widgets.cs.json has no Czech for: ${english}`);
for (const english of unused) console.error(`docs/widgets.cs.json has Czech for what no widget says: ${english}`);
if (isCheck && missing.size + unused.length) process.exitCode = 1;
