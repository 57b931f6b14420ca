// The published JSON Schema of the feed: Valibot's structure, what JSON Feed itself requires, and the editors' texts.
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { KEY_TEXTS, SHAPE_TEXTS, type KeyText } from '../src/feed/schema-texts.ts';
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
  addTexts(feed, KEY_TEXTS.FeedSchema);
  for (const [name, texts] of Object.entries(KEY_TEXTS)) {
    const record = records[name.slice(0, -'Schema'.length)];
    if (record) addTexts(record, texts);
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

function addTexts(record: JsonSchema, texts: Record<string, KeyText>): void {
  for (const [key, [title, cs, en, example]] of Object.entries(texts)) {
    const property = record.properties?.[key];
    if (typeof property !== 'object') throw new Error(`No key ${key} in the schema`);
    // First what people read, then what machines do.
    const rules = { ...property };
    for (const rule of Object.keys(property)) delete property[rule as keyof typeof property];
    Object.assign(property, { title, description: `${cs}\n\n${en}`, ...rules });
    if (example !== undefined) property.examples = [example as string];
  }
}
