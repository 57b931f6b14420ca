// The schema as the scripts of dist/cdn carry it: scripts/build/compile-schema.ts writes it from schema.ts, and this reads
// it, so that Valibot needn't be sent. Npm users and most tests read schema.ts itself.

/** A schema as far as the reader uses it; see `Schema` in fault.ts. */
export interface CompactSchema {
  type: string;
  options?: readonly unknown[];
  wrapped?: CompactSchema;
  item?: CompactSchema;
  entries?: Record<string, CompactSchema>;
  /** Whether a value fits; of values that are neither record nor list. */
  test?: (value: unknown) => boolean;
}

/** Takes the place of Valibot's `is`. */
export function is(schema: CompactSchema, value: unknown): boolean {
  return schema.test!(value);
}

/** A schema that takes only the listed words. */
export function picklist(...options: readonly unknown[]): CompactSchema {
  return { type: 'picklist', options, test: (value) => options.includes(value) };
}

/** The sign of the first schema; the signs of others follow it in ASCII, all after those that part words and marks. */
export const FIRST_SIGN = '0';

/**
 * The given schemas, then those of a text's records. A line is a record, a word an entry: its key, and after a dot the
 * sign of its schema (of the first, if there is none), `*` for a list, `!` where it is required. A record comes before
 * those that use it.
 */
export function expandSchemas(leaves: readonly CompactSchema[], text: string): CompactSchema[] {
  const schemas = [...leaves];
  for (const line of text.split('\n')) {
    const entries: Record<string, CompactSchema> = {};
    for (const word of line.split(' ')) {
      const [key, code = FIRST_SIGN] = word.split('.') as [string, string?];
      const item = schemas[code.charCodeAt(0) - FIRST_SIGN.charCodeAt(0)]!;
      const schema = code.includes('*') ? { type: 'array', item } : item;
      entries[key] = code.includes('!') ? schema : { type: 'optional', wrapped: schema };
    }
    schemas.push({ type: 'loose_object', entries });
  }
  return schemas;
}
