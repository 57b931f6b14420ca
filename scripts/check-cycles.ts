// Finds modules of src that import each other in a circle. Types don't count: they are gone when it runs.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from './build/run.ts';

const SRC = path.join(ROOT, 'src');

function importsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const isType = ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly : statement.isTypeOnly;
    const { moduleSpecifier } = statement;
    if (isType || !moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    return moduleSpecifier.text.startsWith('.') ? [path.resolve(path.dirname(file), moduleSpecifier.text)] : [];
  });
}

const graph = new Map<string, string[]>();
for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.ts')) graph.set(path.join(SRC, name), importsOf(path.join(SRC, name)));
}

const done = new Set<string>();
const circles: string[][] = [];

function visit(file: string, trail: readonly string[]): void {
  const start = trail.indexOf(file);
  if (start >= 0) {
    circles.push([...trail.slice(start), file]);
    return;
  }
  if (done.has(file)) return;
  for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
  done.add(file);
}

for (const file of graph.keys()) visit(file, []);
for (const circle of circles) console.error(`circle: ${circle.map((file) => path.relative(SRC, file)).join(' → ')}`);
if (circles.length) process.exitCode = 1;
else console.log(`${graph.size} modules, no circle`);
