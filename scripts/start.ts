// `npm start`: builds the scripts if they are older than their sources, serves the demo with a receiver for its form and
// tells their addresses.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Feed } from '../src/feed/types.ts';
import { buildDeskIfStale } from './build/desk.ts';
import { ROOT } from './build/run.ts';
import { createDevReceiver } from './dev-receiver.ts';
import { startServer, type DemoServer } from './serve.ts';

const DEFAULT_PORT = 8080;

/** What the demo's town promises in its feed. */
function replyWithinDays(): number | undefined {
  const feed = JSON.parse(readFileSync(path.join(ROOT, 'demo/ukazka/feed.json'), 'utf8')) as Feed;
  return feed._kp?.joining?.reply_within_days;
}

async function startOn(port: number, last: number): Promise<DemoServer> {
  try {
    return await startServer({ port, before });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= last) throw cause;
    return startOn(port + 1, last);
  }
}

buildDeskIfStale();
const { handle: before } = createDevReceiver({ replyWithinDays: replyWithinDays() });
const wanted = Number(process.env['PORT'] ?? '');
// A port that somebody asked for is that one or none.
const server = wanted ? await startServer({ port: wanted, before }) : await startOn(DEFAULT_PORT, DEFAULT_PORT + 50);
console.log(`\nkp-widgets: ${server.url}/\n`);
for (const page of ['zatec', 'domazlice', 'ukazka']) {
  if (existsSync(path.join(ROOT, 'demo', page, 'index.html'))) console.log(`  ${server.url}/${page}/`);
}
console.log(`  ${server.url}/dilna/  where a webmaster writes and checks the feed`);
console.log(`  ${server.url}/requests/  what the join form has sent`);
console.log('\nCtrl+C ends it.');
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.close().then(() => process.exit(0)));
