// Writes receiver/config.schema.json, by which editors complete and check the receiver's configuration, from its schema.
// `--check` writes nothing and fails where the file is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { ConfigSchema } from '../receiver/src/config/schema.ts';
import { ROOT } from './build/run.ts';

const NAME = 'receiver/config.schema.json';
const file = path.join(ROOT, NAME);

// What a file may leave out, it may leave out here: the schema of what is written, not of what is made of it.
const schema = toJsonSchema(ConfigSchema, { typeMode: 'input', errorMode: 'throw' });
const text = await format(JSON.stringify(schema), { ...(await resolveConfig(file)), filepath: file });
if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
  console.log(`${NAME} written`);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(`${NAME} is stale: run "npm run generate" and commit it`);
  process.exitCode = 1;
}
