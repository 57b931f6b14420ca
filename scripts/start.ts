// `npm start`: builds the scripts if they are older than their sources, serves the demo with the receiver of its form and
// tells their addresses.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
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

interface DemoForms {
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  close(): Promise<void>;
  /** What there is to see, for the list of addresses. */
  pages: readonly string[];
}

/** The real receiver; where it can't run, as without a binary of better-sqlite3, the one for development. */
async function startForms(port: number): Promise<DemoForms> {
  try {
    const { startDemoReceiver } = await import('./start/demo-receiver.ts');
    const receiver = await startDemoReceiver({ port, folder: path.join(ROOT, '.cache', `receiver-${port}`) });
    return { ...receiver, pages: ['requests/  what the join form has sent', 'posta/  the mails about it'] };
  } catch (cause) {
    const [reason] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    console.warn(
      `\nkp-receiver can't run here, so the form is taken by a small one in memory, without mails: ${reason}`,
    );
    const { handle } = createDevReceiver({ replyWithinDays: replyWithinDays() });
    return { handle, close: () => Promise.resolve(), pages: ['requests/  what the join form has sent'] };
  }
}

/** What it gives; where it fails, the program ends with its message. */
function orEnd<Value>(get: () => Value): Value {
  try {
    return get();
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    return process.exit(2);
  }
}

/** `--port`, else the environment's PORT; undefined where neither asks for one. */
function wantedPort(): number | undefined {
  const { values } = parseArgs({ options: { port: { type: 'string', short: 'p' } } });
  const text = values.port ?? process.env['PORT'];
  if (!text) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`"${text}" is no port: 1 to 65535.`);
  return port;
}

// What is asked for wrongly is said before anything is built.
const wanted = orEnd(wantedPort);
buildDeskIfStale();
// The receiver has to know the port, which is known once the server listens.
const demo: { forms?: DemoForms } = {};
const before = (request: IncomingMessage, response: ServerResponse) => demo.forms?.handle(request, response) ?? false;
// A port that somebody asked for is that one or none.
const server = await startOn(wanted ?? DEFAULT_PORT, wanted ?? DEFAULT_PORT + 50).catch((cause: unknown) =>
  orEnd(() => {
    throw (cause as NodeJS.ErrnoException).code === 'EADDRINUSE'
      ? new Error(`Port ${wanted ?? DEFAULT_PORT} is taken. Another one: npm start -- --port 8090`)
      : cause;
  }),
);
const forms = await startForms(server.port);
demo.forms = forms;
console.log(`\nkp-widgets: ${server.url}/\n`);
for (const page of ['zatec', 'domazlice', 'ukazka']) {
  if (existsSync(path.join(ROOT, 'demo', page, 'index.html'))) console.log(`  ${server.url}/${page}/`);
}
console.log(`  ${server.url}/dilna/  where a webmaster writes and checks the feed`);
for (const page of forms.pages) console.log(`  ${server.url}/${page}`);
console.log('\nCtrl+C ends it.');
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void Promise.all([server.close(), forms.close()]).then(() => process.exit(0)));
