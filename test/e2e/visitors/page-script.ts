// The functions that run in a page, as one script for it.
import path from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../../scripts/build/run.ts';
import type * as Visitor from './page/index.ts';

declare global {
  /** What a page that carries the script is asked. */
  const visitor: typeof Visitor;
}

/** A script that puts the functions into `visitor`. */
export async function pageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      lib: {
        entry: path.join(ROOT, 'test/e2e/visitors/page/index.ts'),
        formats: ['iife'],
        name: 'visitor',
        fileName: 'visitor',
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The script of the page was not built.');
  // What a script declares is its own where it is carried into a page.
  return `${output.output[0].code}\nglobalThis.visitor = visitor;`;
}
