// Writes schema/feed.schema.json, docs/feed.md and docs/feed.cs.md from src/feed/schema.ts and the editors' texts beside it.
// `--check` writes nothing and fails where a file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describeFeed } from './feed-reference.ts';
import { feedJsonSchema } from './feed-json-schema.ts';

const root = new URL('../', import.meta.url);
const files: Record<string, string> = {
  'schema/feed.schema.json': JSON.stringify(feedJsonSchema()),
  'docs/feed.md': describeFeed('en'),
  'docs/feed.cs.md': describeFeed('cs'),
};

let isStale = false;
for (const [name, content] of Object.entries(files)) {
  const url = new URL(name, root);
  const config = await resolveConfig(url.pathname);
  const text = await format(content, { ...config, filepath: url.pathname });
  if (!process.argv.includes('--check')) {
    writeFileSync(url, text);
    console.log(`${name} written`);
  } else if (readOld(url) !== text) {
    isStale = true;
    console.error(`${name} is stale: run "npx tsx scripts/generate-schema.ts" and commit it`);
  }
}
process.exitCode = isStale ? 1 : 0;

function readOld(url: URL): string | undefined {
  try {
    return readFileSync(url, 'utf8');
  } catch {
    return undefined;
  }
}
