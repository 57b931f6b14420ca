// `npm start`: builds the scripts if they are older than their sources, serves the demo and tells its address.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildIfStale } from './build/freshness.ts';
import { ROOT } from './build/run.ts';
import { startServer, type DemoServer } from './serve.ts';

const DEFAULT_PORT = 8080;

async function startOn(port: number, last: number): Promise<DemoServer> {
  try {
    return await startServer({ port });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= last) throw cause;
    return startOn(port + 1, last);
  }
}

buildIfStale();
const wanted = Number(process.env['PORT'] ?? '');
// A port that somebody asked for is that one or none.
const server = wanted ? await startServer({ port: wanted }) : await startOn(DEFAULT_PORT, DEFAULT_PORT + 50);
console.log(`\nkp-widgets: ${server.url}/\n`);
for (const page of ['zatec', 'domazlice', 'ukazka']) {
  if (existsSync(path.join(ROOT, 'demo', page, 'index.html'))) console.log(`  ${server.url}/${page}/`);
}
console.log('\nCtrl+C ends it.');
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.close().then(() => process.exit(0)));
