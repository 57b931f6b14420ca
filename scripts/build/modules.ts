// Builds what is installed as a package: in dist one ES module and one declaration file for each file of src, and
// custom-elements.json, which describes the elements to editors.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run } from './run.ts';

const OUT = path.join(ROOT, 'dist');

/** Builds of their own, beside the modules. */
const OTHERS = ['cdn', 'desk'];

/** Empties dist, but for the other builds in it, and builds the modules; throws where the compiler finds an error. */
export function buildModules(): void {
  mkdirSync(OUT, { recursive: true });
  for (const name of readdirSync(OUT)) {
    if (!OTHERS.includes(name)) rmSync(path.join(OUT, name), { recursive: true });
  }
  run('tsc', ['-p', 'tsconfig.build.json']);
  // The compiler rewrites `./x.ts` to `./x.js` in modules, but not in declarations, nor in an `import()` inside a class
  // with decorators.
  for (const name of readdirSync(OUT, { recursive: true, encoding: 'utf8' })) {
    if (OTHERS.some((other) => name.startsWith(other)) || !/\.(?:js|d\.ts)$/.test(name)) continue;
    const file = path.join(OUT, name);
    const text = readFileSync(file, 'utf8');
    const renamed = text.replace(/((?:from|import)\s*\(?\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2');
    if (renamed !== text) writeFileSync(file, renamed);
  }
}

/** Writes custom-elements.json anew from the sources. */
export function buildManifest(): void {
  run('cem', ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet']);
}
