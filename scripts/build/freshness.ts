// Tells whether dist/cdn is as new as its sources, so that `npm start` and the tests build only when they must.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run } from './run.ts';

const SOURCES = ['src', 'schema', 'themes', 'scripts/build', 'package-lock.json', 'tsconfig.json'];

function newest(name: string): number {
  const file = path.join(ROOT, name);
  const { mtimeMs } = statSync(file);
  const inside = statSync(file).isDirectory() ? readdirSync(file, { recursive: true, encoding: 'utf8' }) : [];
  return Math.max(mtimeMs, ...inside.map((one) => statSync(path.join(file, one)).mtimeMs));
}

/** Builds dist/cdn if it isn't there or is older than what it is made of. */
export function buildIfStale(): void {
  // The last file that the build writes.
  const built = statSync(path.join(ROOT, 'dist/cdn/LICENSES.txt'), { throwIfNoEntry: false });
  if (built && built.mtimeMs >= Math.max(...SOURCES.map(newest))) return;
  run('tsx', ['scripts/build.ts', 'cdn'], { NODE_ENV: 'production' });
}
