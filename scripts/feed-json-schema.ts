// The published JSON Schema of the feed: Valibot's structure, what JSON Feed itself requires, and the editors' texts.
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { KEY_TEXTS, SHAPE_TEXTS, WORD_TEXTS, type KeyText, type WordText } from '../src/feed/schema-texts.ts';
import * as schemas from '../src/feed/schema.ts';

type JsonSchema = ReturnType<typeof toJsonSchema>;

/** Where the schema can be had: feeds name it in `$schema`. */
export const SCHEMA_ID = 'https://unpkg.com/kp-widgets/schema/feed.schema.json';

/** All schemas of the feed by the names of their records and shapes: `Contact`, `Date`. */
export const NAMED = Object.fromEntries(
  Object.entries(schemas)
    .filter((entry): entry is [string, GenericSchema & (typeof entry)[1]] => entry[0].endsWith('Schema'))
    .map(([name, schema]) => [name.slice(0, -'Schema'.length), schema as unknown as GenericSchema]),
);

/** The JSON Schema (draft 2020-12), strict where the parser is lenient. */
export function feedJsonSchema(): JsonSchema {
  const { Feed, ...definitions } = NAMED;
  // JSON knows no infinite numbers.
  const { $defs, $schema, ...feed } = toJsonSchema(Feed!, {
    target: 'draft-2020-12',
    definitions,
    ignoreActions: ['finite'],
  });
  const records = { ...$defs } as Record<string, JsonSchema>;
  for (const [name, texts] of Object.entries(KEY_TEXTS)) {
    const short = name.slice(0, -'Schema'.length);
    const record = short === 'Feed' ? feed : records[short];
    if (record) addTexts(record, texts, (NAMED[short] as Schema).entries!);
  }
  for (const [name, [title, cs, en, examples]] of Object.entries(SHAPE_TEXTS)) {
    Object.assign(records[name.slice(0, -'Schema'.length)]!, { title, description: `${cs}\n\n${en}`, examples });
  }
  feed.required = ['version', 'title', 'items'];
  feed.properties = { $schema: { type: 'string', description: SCHEMA_ID }, ...feed.properties };
  Object.assign(feed.properties['version']!, { pattern: '^https://jsonfeed\\.org/version/1(\\.1)?$' });
  records['Item']!.required = ['id'];
  records['Item']!.anyOf = [{ required: ['content_text'] }, { required: ['content_html'] }];
  return {
    $schema: $schema!,
    $id: SCHEMA_ID,
    title: 'Komunitní plánování sociálních služeb',
    description: 'JSON Feed 1.1 s rozšířením _kp.\n\nA JSON Feed 1.1 document with the extension _kp.',
    ...feed,
    $defs: records,
  };
}

/** What of a Valibot schema leads to the words that it lists. */
interface Schema {
  wrapped?: Schema;
  item?: Schema;
  options?: unknown;
  entries?: Record<string, Schema>;
}

/** What the words mean of which a key takes one or several; nothing where it lists none. */
export function wordsOf(schema: Schema): [word: string, text: WordText][] {
  const inner = schema.wrapped ?? schema.item;
  if (inner) return wordsOf(inner);
  const list = Object.entries(schemas).find(([, value]) => (value as unknown) === schema.options)?.[0];
  return list ? Object.entries(WORD_TEXTS[list as keyof typeof WORD_TEXTS]) : [];
}

function addTexts(record: JsonSchema, texts: Record<string, KeyText>, entries: Record<string, Schema>): void {
  for (const [key, [title, cs, en, example]] of Object.entries(texts)) {
    const property = record.properties?.[key];
    if (typeof property !== 'object') throw new Error(`No key ${key} in the schema`);
    // First what people read, then what machines do.
    const rules = { ...property };
    for (const rule of Object.keys(property)) delete property[rule as keyof typeof property];
    const words = wordsOf(entries[key]!);
    const [czech, english] = [0, 1].map((column) =>
      words.map(([word, text]) => `\n– ${word}: ${text[column]}`).join(''),
    );
    Object.assign(property, { title, description: `${cs}${czech}\n\n${en}${english}`, ...rules });
    if (example !== undefined) property.examples = [example as string];
  }
}
