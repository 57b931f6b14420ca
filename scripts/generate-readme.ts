// Writes the tables of attributes, events, slots, parts and properties of each widget into both READMEs, from the
// docstrings in the sources, and the portal's addresses. The Czech words for each docstring stand in
// docs/widgets.cs.json. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
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
    file: 'README.md',
    column: 0,
    head: ['', 'name', 'default', 'meaning'],
    every: 'Every widget',
    addresses: ['address', 'section', 'widget'],
    sections: (await loadMessages('en')).portal.sections,
  },
  {
    file: 'README.cs.md',
    column: 1,
    head: ['', 'název', 'výchozí', 'význam'],
    every: 'Každý prvek',
    addresses: ['adresa', 'část', 'prvek'],
    sections: (await loadMessages('cs')).portal.sections,
  },
] as const;

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
function addressTable({ addresses, sections }: (typeof LANGUAGES)[number]): string {
  return table(
    NAMES.map((name) => [`\`#kp-${name}\``, sections[name], `\`<${SECTIONS[name].tag}>\``]),
    addresses,
  );
}

function section(declarations: readonly Declaration[], language: (typeof LANGUAGES)[number]): string {
  const { column, head, every } = language;
  const base = declarations.find(({ name }) => name === 'KpElement');
  const widgets = declarations.filter(({ tagName }) => tagName);
  return [
    ...widgets.flatMap((one) => [
      `### \`<${one.tagName}>\``,
      words(one.summary, column),
      table(
        rowsOf(one, column, ({ inheritedFrom }) => !inheritedFrom),
        head,
      ),
      ...(one.tagName === 'kp-portal' ? [addressTable(language)] : []),
    ]),
    ...(base
      ? [
          `### ${every}`,
          table(
            rowsOf(base, column, () => true),
            head,
          ),
        ]
      : []),
  ].join('\n\n');
}

buildManifest();
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'custom-elements.json'), 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};
const declarations = manifest.modules.flatMap((module) => module.declarations);
const isCheck = process.argv.includes('--check');

for (const language of LANGUAGES) {
  const file = path.join(ROOT, language.file);
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${language.file} has no place for the tables: ${START} … ${END}`);
  const written = `${text.slice(0, start + START.length)}\n\n${section(declarations, language)}\n\n${text.slice(end)}`;
  if (written === text) continue;
  if (isCheck) {
    console.error(`${language.file} is stale: npm run generate`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, written);
  }
}
const unused = Object.keys(czech).filter((english) => !used.has(english));
for (const english of missing) console.error(`docs/widgets.cs.json has no Czech for: ${english}`);
for (const english of unused) console.error(`docs/widgets.cs.json has Czech for what no widget says: ${english}`);
if (isCheck && missing.size + unused.length) process.exitCode = 1;
