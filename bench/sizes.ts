// Sizes of the built scripts as they travel, beside their budgets.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from '../scripts/build/run.ts';

export interface FileSize {
  name: string;
  /** Bytes by brotli at its best. */
  compressed: number;
  raw: number;
  /** Bytes by brotli that it should have at most. */
  budget?: number;
}

/** All scripts of a folder, with the limits of scripts/budgets.json. */
export function fileSizes(folder: string): FileSize[] {
  const budgets = JSON.parse(readFileSync(path.join(ROOT, 'scripts/budgets.json'), 'utf8')) as Record<
    string,
    { limit: number }
  >;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => {
      const code = readFileSync(path.join(folder, name));
      const budget = (budgets[name] ?? budgets[name.replace(/[^/]+$/, '*.js')])?.limit;
      const compressed = brotliCompressSync(code).length;
      return { name, compressed, raw: code.length, ...(budget === undefined ? {} : { budget }) };
    });
}
