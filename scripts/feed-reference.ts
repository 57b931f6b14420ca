// docs/feed.md and docs/feed.cs.md: the feed's reference for people, from the schema and the editors' texts.
import { KEY_TEXTS, RECORD_TEXTS, SHAPE_TEXTS, type KeyText, type RecordName } from '../src/feed/schema-texts.ts';
import { NAMED, wordsOf } from './feed-json-schema.ts';
import { PROSE } from './feed-reference-prose.ts';

interface Schema {
  type: string;
  wrapped?: Schema;
  item?: Schema;
  options?: unknown[];
  entries?: Record<string, Schema>;
}

type Language = keyof typeof PROSE;

/** What JSON Feed requires and the widgets don't. */
const BY_JSON_FEED: Record<string, string[]> = { Feed: ['version', 'title', 'items'] };

const LISTS: Record<string, string> = {
  ContactReference: 'contacts',
  WorkingGroupReference: 'working_groups',
  GrantProgrammeReference: 'grant_programmes',
  MeetingReference: 'meetings',
  PlanReference: 'plans',
  DocumentReference: 'documents',
};

const NOTE =
  '<!-- Written by scripts/generate-schema.ts; edit src/feed/schema.ts, src/feed/schema-texts.ts and scripts/feed-reference-prose.ts instead. -->';

/** The reference as Markdown. */
export function describeFeed(language: Language): string {
  const { introduction, faults, records } = PROSE[language];
  const names = Object.keys(RECORD_TEXTS).map((name) => describeRecord(name as RecordName, language));
  return [NOTE, introduction, describeShapes(language), `## ${records}`, ...names, faults].join('\n\n');
}

function describeShapes(language: Language): string {
  const rows = Object.entries(SHAPE_TEXTS).map(([schema, [title, cs, en, examples]]) => {
    const name = shortOf(schema);
    const shown = examples.map((example) => code(example)).join(', ');
    const anchor = `<a id="${name.toLowerCase()}"></a>`;
    return language === 'cs' ? [anchor + title, cs, shown] : [anchor + name, title, en, shown];
  });
  return `## ${PROSE[language].shapes}\n\n${table(PROSE[language].heads.shapes, rows)}`;
}

function describeRecord(schema: RecordName, language: Language): string {
  const { heads, required } = PROSE[language];
  const name = shortOf(schema);
  const texts = KEY_TEXTS[schema] as Record<string, KeyText>;
  const entries = Object.entries((NAMED[name] as unknown as Schema).entries!);
  const rows = entries.map(([key, entry]) => {
    const [title, cs, en, example] = texts[key]!;
    const mark = entry.wrapped ? (BY_JSON_FEED[name]?.includes(key) ? ' *' : '') : ` **${required}**`;
    const shown = example === undefined ? '' : code(example);
    const type = typeOf(entry, language);
    return language === 'cs'
      ? [`\`${key}\`${mark}`, withTitle(title, cs), type, shown]
      : [`\`${key}\`${mark}`, type, `${en} (${title})`, shown];
  });
  const [place, czech, english] = RECORD_TEXTS[schema];
  const title = (language === 'cs' ? czech : english) + (place && ` (\`${place}\`)`);
  const words = entries.flatMap(([key, entry]) => describeWords(key, entry, language));
  return [`### <a id="${name.toLowerCase()}"></a>${title}`, table(heads.keys, rows), ...words].join('\n\n');
}

/** The words of which a key takes one or several; nothing where it lists none. */
function describeWords(key: string, schema: Schema, language: Language): string[] {
  const words = wordsOf(schema);
  if (!words.length) return [];
  const [first, ...rest] = PROSE[language].heads.words;
  const rows = words.map(([word, [cs, en]]) => [code(word), ...(language === 'cs' ? [cs] : [en, cs])]);
  return [table([`\`${key}\`: ${first}`, ...rest], rows)];
}

/** A Czech sentence led in by its title, where that says more than the sentence repeats. */
function withTitle(title: string, sentence: string): string {
  return sentence.toLowerCase().startsWith(title.toLowerCase()) ? sentence : `**${title}.** ${sentence}`;
}

function typeOf(schema: Schema, language: Language): string {
  const { listOf, idOf, oneOf, types } = PROSE[language];
  if (schema.wrapped) return typeOf(schema.wrapped, language);
  const name = Object.keys(NAMED).find((candidate) => (NAMED[candidate] as unknown) === schema);
  if (name && LISTS[name]) return idOf(`[\`${LISTS[name]}\`](#extension)`);
  if (name) return `[${language === 'cs' ? czechOf(name) : name}](#${name.toLowerCase()})`;
  if (schema.item) return listOf(typeOf(schema.item, language));
  if (schema.options) return oneOf;
  return types[schema.type] ?? schema.type;
}

function czechOf(name: string): string {
  const schema = `${name}Schema`;
  return schema in SHAPE_TEXTS
    ? SHAPE_TEXTS[schema as keyof typeof SHAPE_TEXTS][0]
    : RECORD_TEXTS[schema as RecordName][1];
}

function shortOf(schema: string): string {
  return schema.slice(0, -'Schema'.length);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A value as JSON in a table's cell; words of closed lists stand without quotes. */
function code(value: unknown): string {
  return '`' + (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('|', '\\|') + '`';
}
