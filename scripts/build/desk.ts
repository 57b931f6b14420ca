// Builds dist/desk: the webmaster's desk, a static page that works from any web server and from a disk. Its scripts are
// classic ones, since browsers refuse modules from a disk.
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import { ARCHIVE_FILES } from '../../desk/src/start/archive.ts';
import { ARCHIVE_GLOBAL } from '../../desk/src/start/archive-files.ts';
import { buildIfStale } from './freshness.ts';
import { minifyTemplates } from './minify-templates.ts';
import { ROOT, run } from './run.ts';

const SOURCE = path.join(ROOT, 'desk');
const OUT = path.join(ROOT, 'dist/desk');
const SCRIPTS = { 'desk.js': 'src/desk.ts', 'preview.js': 'src/preview/preview-page.ts' };
const PAGES = ['index.html', 'desk.css', 'preview.html', 'preview.css'];
/** What else the built desk is made of. */
const OTHERS = ['src', 'dist/cdn/LICENSES.txt', 'scripts/build/desk.ts', 'package-lock.json'];

/** Builds dist/desk, in place of what was there, from the widgets' scripts as they stand in dist/cdn. */
export async function buildDesk(): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  const beside = `${OUT}-${process.pid}`;
  mkdirSync(beside, { recursive: true });
  for (const [name, entry] of Object.entries(SCRIPTS)) writeFileSync(path.join(beside, name), await bundle(entry));
  for (const name of PAGES) cpSync(path.join(SOURCE, name), path.join(beside, name));
  cpSync(path.join(ROOT, 'dist/cdn/kp-widgets.classic.js'), path.join(beside, 'kp-widgets.classic.js'));
  writeFileSync(path.join(beside, 'archive-files.js'), archiveFiles());
  writeFileSync(path.join(beside, 'LICENSES.txt'), licences());
  rmSync(OUT, { recursive: true, force: true });
  renameSync(beside, OUT);
}

/** Builds dist/desk if it isn't there or is older than what it is made of. */
export function buildDeskIfStale(): void {
  buildIfStale();
  const built = statSync(path.join(OUT, 'LICENSES.txt'), { throwIfNoEntry: false });
  const sources = [SOURCE, ...OTHERS.map((name) => path.join(ROOT, name))];
  if (built && built.mtimeMs >= Math.max(...sources.map(newest))) return;
  run('tsx', ['scripts/build-desk.ts'], { NODE_ENV: 'production' });
}

/** What a town gets in its archive, as a script: a page from a disk may not read a file. */
function archiveFiles(): string {
  const texts = ARCHIVE_FILES.map((name) => [name, readFileSync(path.join(ROOT, 'dist/cdn', name), 'utf8')]);
  return `globalThis.${ARCHIVE_GLOBAL} = ${JSON.stringify(Object.fromEntries(texts))};\n`;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    define: { KP_INTEGRITY: readFileSync(path.join(ROOT, 'dist/cdn/integrity.json'), 'utf8') },
    plugins: [definesItself(), minifyTemplates()],
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: path.join(SOURCE, entry), formats: ['iife'], name: 'kpDesk', fileName: 'script' },
      rollupOptions: { output: { codeSplitting: false, minify: true, comments: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((one): one is Rollup.OutputChunk => one.type === 'chunk');
  if (!script || outputs.length > 1) throw new Error(`one file was expected of ${entry}, not ${outputs.length}`);
  return script.code;
}

/** package.json promises that most modules do nothing by being imported; the desk's elements define themselves. */
function definesItself(): Plugin {
  return {
    name: 'kp-desk-defines-itself',
    transform: (code, id) => (id.startsWith(SOURCE) ? { code, map: null, moduleSideEffects: true } : null),
  };
}

/** The licences of the packages in the scripts; the widgets' own are those of dist/cdn. */
function licences(): string {
  const texts = ['jsonc-parser/LICENSE.md', 'jsonrepair/LICENSE.md', 'fflate/LICENSE'].map((name) =>
    [name, readFileSync(path.join(ROOT, 'node_modules', name), 'utf8').trim()].join('\n\n'),
  );
  return [readFileSync(path.join(ROOT, 'dist/cdn/LICENSES.txt'), 'utf8').trim(), ...texts].join('\n\n---\n\n') + '\n';
}

function newest(file: string): number {
  const { mtimeMs } = statSync(file);
  const inside = statSync(file).isDirectory() ? readdirSync(file, { recursive: true, encoding: 'utf8' }) : [];
  return Math.max(mtimeMs, ...inside.map((one) => statSync(path.join(file, one)).mtimeMs));
}
