// Builds dist/cdn: the scripts that a town puts on its page. Each script is a build of its own, so that none imports
// another statically; only the lazy chunks are shared. The feed's schema, a feed to start from and the themes stand beside them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, parseSync, type Plugin, type Rollup } from 'vite';
import { compiledSchema } from './compile-schema.ts';
import { integrityOf } from './integrity.ts';
import { importsAgain, lazyChunks } from './lazy-chunks.ts';
import { minifyTemplates } from './minify-templates.ts';
import { ownWords } from './own-words.ts';
import { ROOT } from './run.ts';
import { squeeze } from './squeeze.ts';
import { noLitGlobals } from './lit-globals.ts';
import { guardedTrustedTypes } from './trusted-types.ts';

const OUT = path.join(ROOT, 'dist/cdn');
const START = path.join(ROOT, 'src/core/start.ts');
const ALL = path.join(ROOT, 'src/all.ts');
const WIDGETS = path.join(ROOT, 'src/widgets');
const EMBED = path.join(ROOT, 'src/embed');
const PORTAL = path.join(ROOT, 'src/portal/define.ts');
const THEMES = path.join(ROOT, 'themes');

interface Script {
  /** Source text of the entry. */
  entry: string;
  format: 'es' | 'iife';
  /** What stands before `<chunk>.js` in an import; undefined puts everything into the one file. */
  chunks?: string;
  /** The one widget whose words are needed; undefined for those of all. */
  widget?: string;
}

/** Names of the widgets that can be built alone. */
export function widgetNames(): string[] {
  if (!existsSync(WIDGETS)) return [];
  return readdirSync(WIDGETS).filter((name) => existsSync(path.join(WIDGETS, name, 'define.ts')));
}

/** Builds every script into dist/cdn, in place of what was there. */
export async function buildCdn(): Promise<void> {
  // Else a NODE_ENV of tests would choose the development build of Lit.
  process.env['NODE_ENV'] = 'production';
  const packages = new Set<string>();
  const chunks = new Map<string, Promise<string>>();
  const files = new Map<string, string>();

  function buildChunk(file: string): Promise<string> {
    const known = chunks.get(file);
    if (known) return known;
    const built = compile({ entry: `export * from ${JSON.stringify(file)};`, format: 'es', chunks: './' }).then(
      (code) => {
        const hash = createHash('sha256').update(code).digest('base64url').replace(/[-_]/g, '').slice(0, 8);
        const name = `${path.basename(file, '.ts')}-${hash}.js`;
        files.set(`chunks/${name}`, code);
        return name;
      },
    );
    chunks.set(file, built);
    return built;
  }

  async function compile(script: Script): Promise<string> {
    const { chunks: prefix } = script;
    const chunk = await bundle(script, [
      ...(prefix === undefined ? [] : [lazyChunks(async (file) => prefix + (await buildChunk(file)))]),
      ...(script.widget === undefined ? [] : [ownWords(script.widget)]),
      compiledSchema(),
      guardedTrustedTypes(),
      noLitGlobals(),
      minifyTemplates(),
    ]);
    for (const id of chunk.moduleIds) {
      const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
      if (name) packages.add(name);
    }
    const code = await squeeze(importsAgain(chunk.code), script.format);
    return script.format === 'iife' ? toAscii(code) : code;
  }

  const all = `import ${JSON.stringify(ALL)};`;
  files.set('kp-widgets.js', await compile({ entry: all, format: 'es', chunks: './chunks/' }));
  files.set('kp-widgets.classic.js', await compile({ entry: all, format: 'iife' }));
  for (const name of widgetNames()) {
    const define = path.join(WIDGETS, name, 'define.ts');
    const entry = `import { start } from ${JSON.stringify(START)};\nimport ${JSON.stringify(define)};\nstart();`;
    files.set(`widgets/${name}.js`, await compile({ entry, format: 'es', chunks: '../chunks/', widget: name }));
  }
  const portal = `import { start } from ${JSON.stringify(START)};\nimport ${JSON.stringify(PORTAL)};\nstart();`;
  files.set('widgets/portal.js', await compile({ entry: portal, format: 'es', chunks: '../chunks/' }));
  // The page for an <iframe>; its other files are written to be read and changed by those who use them.
  const embed = `import { start } from ${JSON.stringify(path.join(EMBED, 'embed.ts'))};\nstart();`;
  files.set('embed.js', await compile({ entry: embed, format: 'es', chunks: './chunks/' }));
  for (const name of ['embed.html', 'embed.css', 'embed-host.js']) {
    files.set(name, readFileSync(path.join(EMBED, name), 'utf8'));
  }
  // What a feed is begun with; under a name of its own, so that a new version never replaces a town's feed.json.
  for (const name of ['feed.schema.json', 'feed.starter.json']) {
    files.set(name, readFileSync(path.join(ROOT, 'schema', name), 'utf8'));
  }
  for (const name of readdirSync(THEMES)) {
    files.set(`themes/${name}`, readFileSync(path.join(THEMES, name), 'utf8'));
  }
  files.set('integrity.json', integrityOf(files));
  files.set('LICENSES.txt', licencesOf([...packages].sort()));

  // Beside and then in one move, so that whoever reads meanwhile never finds half of it.
  const beside = `${OUT}-${process.pid}`;
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(beside, name)), { recursive: true });
    writeFileSync(path.join(beside, name), text);
  }
  rmSync(OUT, { recursive: true, force: true });
  renameSync(beside, OUT);
}

/** One build of Vite, kept in memory. */
async function bundle({ entry, format, chunks }: Script, plugins: Plugin[]): Promise<Rollup.OutputChunk> {
  const entryFile = path.join(ROOT, 'src/entry-of-the-build.js');
  const virtualEntry: Plugin = {
    name: 'kp-entry',
    enforce: 'pre',
    resolveId: (source) => (source === entryFile ? entryFile : null),
    load: (id) => (id === entryFile ? { code: entry, moduleSideEffects: true } : null),
  };
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    plugins: [virtualEntry, ...plugins],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      lib: { entry: entryFile, formats: [format], name: 'kpWidgets', fileName: 'script' },
      rollupOptions: {
        output: {
          // A module is read as UTF-8, whatever the server or the page says.
          charset: format === 'iife' ? 'ascii' : 'utf8',
          codeSplitting: chunks !== undefined,
          // Said here, since a library build is otherwise left with its white space.
          minify: { compress: true, mangle: { toplevel: true }, codegen: { removeWhitespace: true } },
          comments: false,
        },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const [script, ...more] = outputs;
  if (script?.type !== 'chunk' || more.length) {
    throw new Error(`one file was expected of a build, not ${outputs.map((one) => one.fileName).join(', ')}`);
  }
  return script;
}

/** Escapes what the bundler leaves in tagged templates; a classic script is read in its page's windows-1250. */
function toAscii(code: string): string {
  const ascii = code.replace(/(\\*)([^\0-\x7f])/g, (all, slashes: string, sign: string) => {
    if (slashes.length % 2) throw new Error(`a backslash before "${sign}" can't be written in ASCII: ${all}`);
    return `${slashes}\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  const { errors } = parseSync('script.js', ascii);
  if (errors[0]) throw new Error(`not a script after its characters were escaped: ${errors[0].message}`);
  return ascii;
}

/** The licences of the packages inside the scripts, whose comments are taken out. */
function licencesOf(packages: readonly string[]): string {
  const texts = packages.map((name) => {
    const folder = path.join(ROOT, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (!file) throw new Error(`${name} has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
  });
  const own = readFileSync(path.join(ROOT, 'LICENSE'), 'utf8').trim();
  return [`kp-widgets\n\n${own}\n`, ...texts].join(`\n${'-'.repeat(80)}\n\n`);
}
