// Puts a short description of the feed's schema in the place of schema.ts and Valibot, a tenth of a script. It is made
// from schema.ts itself, so that there is one source; what it can't say stops the build. Only for dist/cdn.
import path from 'node:path';
import type { Plugin } from 'vite';
import { FIRST_SIGN } from '../../src/feed/compact-schema.ts';
import * as written from '../../src/feed/schema.ts';
import { ROOT } from './run.ts';

const SCHEMA = path.join(ROOT, 'src/feed/schema.ts');
const COMPACT = path.join(ROOT, 'src/feed/compact-schema.ts');

/** What is read of a Valibot schema or of an action in its pipe. */
interface Schema {
  type: string;
  wrapped?: Schema;
  item?: Schema;
  entries?: Record<string, Schema>;
  options?: readonly unknown[];
  pipe?: readonly Schema[];
  requirement?: unknown;
}

/** JavaScript that tells whether `value` passes a schema or an action of this type. */
const TESTS: Record<string, (requirement: unknown) => string> = {
  string: () => "typeof value === 'string'",
  number: () => "typeof value === 'number' && !isNaN(value)",
  boolean: () => "typeof value === 'boolean'",
  integer: () => 'Number.isInteger(value)',
  finite: () => 'Number.isFinite(value)',
  min_value: (least) => `value >= ${String(least)}`,
  non_empty: () => "value !== ''",
  regex: (pattern) => `${String(pattern)}.test(value)`,
};

/** JavaScript of a schema that is neither a record nor a list. */
function leafOf(schema: Schema): string {
  if (schema.type === 'picklist') return `picklist(...${JSON.stringify(schema.options)})`;
  // The reader looks into a Text itself.
  if (schema.type === 'union') return `{ type: 'union' }`;
  const tests = (schema.pipe ?? [schema]).map(({ type, requirement }) => {
    const test = TESTS[type]?.(requirement);
    if (!test) throw new Error(`schema.ts uses "${type}", which compile-schema.ts doesn't know`);
    return test;
  });
  return `{ type: '${schema.type}', test: (value) => ${tests.join(' && ')} }`;
}

/** The records that the reader knows by name. */
const NEEDED = new Set<unknown>([written.FeedSchema, written.ItemSchema]);

/** A module with the exports of schema.ts that the reader uses: what is neither a record nor a list, and two records. */
export function compileSchema(): string {
  const names = new Map(Object.entries(written).map(([name, schema]) => [schema as unknown, name]));
  const leaves: Schema[] = [written.TextSchema];
  const records: Schema[] = [];
  /** Those inside first. */
  function collect(schema: Schema): void {
    const inner = schema.wrapped ?? schema.item;
    if (inner) collect(inner);
    else if (schema.entries) Object.values(schema.entries).forEach(collect);
    const list = schema.entries ? records : leaves;
    if (!inner && !list.some((known) => isSame(known, schema))) list.push(schema);
  }
  /** Unnamed schemas that say the same are one. */
  const isSame = (one: Schema, other: Schema) =>
    one === other || (!one.entries && !names.has(one) && !names.has(other) && leafOf(one) === leafOf(other));
  collect(written.FeedSchema);
  const all = [...leaves, ...records];
  if (FIRST_SIGN.charCodeAt(0) + all.length > 127) throw new Error('schema.ts has more schemas than there are signs');

  function wordOf([key, schema]: [string, Schema]): string {
    const inner = schema.wrapped ?? schema;
    const index = all.findIndex((known) => isSame(known, inner.item ?? inner));
    const sign = String.fromCharCode(FIRST_SIGN.charCodeAt(0) + index);
    const code = sign + (inner.item ? '*' : '') + (schema.wrapped ? '' : '!');
    return code === FIRST_SIGN ? key : `${key}.${code}`;
  }
  const text = records.map(({ entries }) => Object.entries(entries!).map(wordOf).join(' ')).join('\n');
  const exported = all.map((schema) => (records.includes(schema) && !NEEDED.has(schema) ? '' : names.get(schema)));
  return [
    `import { expandSchemas, picklist } from ${JSON.stringify(COMPACT)};`,
    `export const [${exported.join()}] = expandSchemas([${leaves.map(leafOf).join(', ')}], ${JSON.stringify(text)});`,
  ].join('\n');
}

/** Takes the compiled schema for schema.ts, and what reads it for Valibot. */
export function compiledSchema(): Plugin {
  return {
    name: 'kp-compiled-schema',
    enforce: 'pre',
    resolveId: (source) => (source === 'valibot' ? COMPACT : null),
    load: (id) => (id === SCHEMA ? compileSchema() : null),
  };
}
