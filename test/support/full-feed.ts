// A feed that uses every key of the schema, made of the examples that editors show, so that it can't fall behind.
import * as schemas from '../../src/feed/schema.ts';
import { KEY_TEXTS, type KeyText } from '../../src/feed/schema-texts.ts';

interface Schema {
  type: string;
  wrapped?: Schema;
  item?: Schema;
  options?: unknown[];
  entries?: Record<string, Schema>;
}

const texts = new Map<unknown, Record<string, KeyText>>(
  Object.entries(KEY_TEXTS).map(([name, keys]) => [schemas[name as keyof typeof schemas], keys]),
);

/** A feed with every key, each with its example where it has one. */
export function fullFeed(): Record<string, unknown> {
  const feed = sample(schemas.FeedSchema as unknown as Schema) as Record<string, never>;
  const [programme] = feed['_kp']!['grant_programmes'] as { steps: Record<string, unknown>[] }[];
  const { meeting, ...step } = programme!.steps[0]!;
  // A step that is a meeting has its date and place from there.
  programme!.steps = [step, { id: 's2', name: { cs: 'Hodnocení', uk: 'Оцінювання' }, meeting }];
  return feed;
}

function sample(schema: Schema): unknown {
  if (schema.wrapped) return sample(schema.wrapped);
  if (schema.item) return [sample(schema.item)];
  if (schema.options && schema.type === 'picklist') return schema.options[0];
  if (schema.entries) {
    const keys = texts.get(schema)!;
    return Object.fromEntries(
      Object.entries(schema.entries).map(([key, inner]) => [key, keys[key]![3] ?? sample(inner)]),
    );
  }
  if ((schema as unknown) === schemas.DateSchema) return '2026-12-31';
  if ((schema as unknown) === schemas.UrlSchema) return 'dokument.html';
  return { number: 5, boolean: true }[schema.type] ?? 'Text';
}
