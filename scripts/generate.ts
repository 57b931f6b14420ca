// Writes the files that are made from others; with `--check`, tells which of them are stale. Each generator is a
// script beside this one, named generate-….ts, that takes the same argument.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run } from './build/run.ts';

for (const name of readdirSync(path.join(ROOT, 'scripts')).sort()) {
  if (/^generate-.+\.ts$/.test(name)) run('tsx', [`scripts/${name}`, ...process.argv.slice(2)]);
}
