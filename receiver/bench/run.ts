// `npm run bench:receiver`: how many requests a second are acknowledged, each on the disk before its answer, beside how
// often this disk can be waited for (fsync) in the same run. Needs no database but SQLite and no mail server.
import { randomUUID } from 'node:crypto';
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { checkConfig } from '../src/config/check.ts';
import { startReceiver } from '../src/receiver.ts';

const SECONDS = 10;
const ORIGIN = 'https://www.vzorov.example.cz';

/** Appends of 4 KB a second, each waited for. */
function measureFsync(folder: string): number {
  const file = openSync(path.join(folder, 'fsync'), 'w');
  const page = Buffer.alloc(4096, 1);
  const end = performance.now() + 3000;
  let count = 0;
  for (; performance.now() < end; count++) {
    writeSync(file, page);
    fdatasyncSync(file);
  }
  closeSync(file);
  return count / 3;
}

function makeBody(): string {
  return JSON.stringify({
    id: randomUUID(),
    kind: 'interest',
    name: 'Jana Příkladná',
    phone: '777 123 456',
    message: 'Ráda bych přišla na setkání. '.repeat(10),
    language: 'cs',
  });
}

const folder = mkdtempSync(path.join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'kp-receiver-bench-'));
const checked = checkConfig({
  port: 0,
  database: path.join(folder, 'receiver.sqlite'),
  smtp: { host: '127.0.0.1', from: 'formular@example.cz' },
  limits: { address_burst: 1e6, address_per_hour: 1e7, town_burst: 1e6, town_per_hour: 1e7 },
  towns: { vzorov: { name: 'Vzorov', origins: [ORIGIN], coordinator: ['k@example.cz'], contact: '-' } },
});
if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
// The mails wait: what is measured is how requests are taken.
const transport = { send: () => new Promise<never>(() => undefined) };
const receiver = await startReceiver(checked.config, { log: () => undefined, transport });

try {
  console.log(`fsync: ${Math.round(measureFsync(folder))} a second`);
  for (const connections of [1, 10, 100]) {
    const result = await autocannon({
      url: `${receiver.url}/vzorov`,
      connections,
      duration: SECONDS,
      requests: [
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: ORIGIN },
          setupRequest: (request) => ({ ...request, body: makeBody() }),
        },
      ],
    });
    const rate = Math.round(result['2xx'] / SECONDS);
    console.log(
      `${connections} at once: ${rate} acknowledged a second; half within ${result.latency.p50} ms, 99 % within ${result.latency.p99} ms; ${result.non2xx} refused`,
    );
  }
  const { length } = await receiver.store.requests.list();
  console.log(`${length} requests stored`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
