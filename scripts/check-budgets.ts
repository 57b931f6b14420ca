// Holds dist/cdn to its promises: bytes as they travel (brotli), no static import, ASCII where the page's encoding
// counts, nothing that a strict Content-Security-Policy forbids. It reads the files as they are; `npm run build` makes them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseSync, Visitor } from 'vite';
import { ROOT } from './build/run.ts';

const CDN = path.join(ROOT, 'dist/cdn');

/** A file over its limit, in bytes, fails. See docs/decisions/0006-size.md. */
interface Budget {
  limit: number;
  meaning: string;
}

const budgets = JSON.parse(readFileSync(path.join(ROOT, 'scripts/budgets.json'), 'utf8')) as Record<string, Budget>;

const FORBIDDEN: readonly [RegExp, string][] = [
  [/\beval\s*\(/, 'eval'],
  [/\bnew Function\b|\bFunction\s*\(["'`]/, 'new Function'],
  [/unsafe-?(?:html|eval|inline|static)/i, 'unsafe'],
  [/createPolicy\(\s*["'`]lit-html/, "Lit's own Trusted Types policy"],
  [/Lit is in dev mode/, 'the development build of Lit'],
  [/sourceMappingURL/, 'a source map'],
];

interface Imports {
  fixed: string[];
  lazy: string[];
}

function importsOf(code: string): Imports {
  const { program, module } = parseSync('script.js', code);
  const fixed = [...module.staticImports, ...module.staticExports.flatMap((one) => one.entries)].flatMap((one) =>
    one.moduleRequest ? [one.moduleRequest.value] : [],
  );
  const lazy: string[] = [];
  new Visitor({
    ImportExpression({ source }) {
      // A name that is made when it runs can't be followed, so it counts as a fault below.
      const value =
        source.type === 'TemplateLiteral'
          ? source.quasis[0]?.value.cooked
          : 'value' in source
            ? source.value
            : undefined;
      lazy.push(typeof value === 'string' ? value : '(unknown)');
    },
  }).visit(program);
  return { fixed, lazy };
}

function faultsOf(name: string, code: string, files: ReadonlySet<string>): string[] {
  const faults = FORBIDDEN.filter(([pattern]) => pattern.test(code)).map(([, what]) => `holds ${what}`);
  // A classic script is read in its page's encoding, often windows-1250; a module always as UTF-8.
  if (name.endsWith('.classic.js') && /[^\0-\x7f]/.test(code)) faults.push('holds a character that is not ASCII');
  const { fixed, lazy } = importsOf(code);
  faults.push(...fixed.map((one) => `imports ${one} statically`));
  for (const address of lazy) {
    const target = path.posix.join(path.posix.dirname(name), address);
    if (!target.startsWith('chunks/')) faults.push(`imports ${address}, which is no chunk`);
    else if (!files.has(target)) faults.push(`imports ${address}, which isn't there`);
    if (name.endsWith('.classic.js')) faults.push(`must hold everything, but loads ${address}`);
  }
  return faults;
}

const files = new Set(
  readdirSync(CDN, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.js'))
    .sort(),
);
let failures = 0;
console.log('brotli   limit   raw      file');
for (const name of files) {
  const code = readFileSync(path.join(CDN, name), 'utf8');
  const size = brotliCompressSync(code).length;
  const budget = budgets[name] ?? budgets[name.replace(/[^/]+$/, '*.js')];
  const faults = faultsOf(name, code, files);
  if (budget && size > budget.limit) faults.push(`is ${size - budget.limit} bytes over its limit: ${budget.meaning}`);
  const columns = [String(size).padEnd(8), String(budget?.limit ?? '-').padEnd(7), String(code.length).padEnd(8), name];
  console.log(columns.join(' '));
  for (const fault of faults) console.log(`         FAULT: ${fault}`);
  failures += faults.length;
}
for (const name of ['kp-widgets.js', 'kp-widgets.classic.js']) {
  if (files.has(name)) continue;
  console.log(`FAULT: ${name} isn't there`);
  failures += 1;
}
if (failures) {
  console.error(`\n${failures} faults in dist/cdn`);
  process.exitCode = 1;
}
