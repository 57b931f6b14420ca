// A region's set-up as a whole: the form on a town's page, a balancer, two receivers on one PostgreSQL, and the mail.
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../../test/support/browser.ts';
import { startServer, type DemoServer } from '../../../test/support/server.ts';
import { read } from '../../../test/e2e/read.ts';
import { readProjectFile, visit } from '../../../test/e2e/visit.ts';
import { buildIfStale } from '../../../scripts/build/freshness.ts';
import { createLog } from '../../src/log.ts';
import { startReceiver, type Receiver } from '../../src/receiver.ts';
import { createPostgresDatabase, type TestDatabase } from '../support/databases.ts';
import { eventually } from '../support/eventually.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { makeConfig } from '../support/receiver.ts';

const COORDINATOR = 'koordinatorka@vzorov.example.cz';
const DEPUTY = 'zastup@vzorov.example.cz';
const PERSON = 'jana@example.net';

let browser: Browser;
let pages: DemoServer;
let database: TestDatabase;
let mail: MailServer;
let receivers: Receiver[];
let balancer: Server;
/** Which receiver took each post, and with what status. */
const posts: { receiver: number; status: number | undefined }[] = [];
/** How many of the coming answers get lost on their way back. */
let answersToLose = 0;

/** To one receiver after the other, as balancers do. */
function startBalancer(): Promise<Server> {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const receiver = turn++ % receivers.length;
    const { port } = new URL(receivers[receiver]!.url);
    const { method, url: path, headers } = incoming;
    const passed = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      if (method === 'POST') {
        posts.push({ receiver, status: answer.statusCode });
        if (answersToLose > 0) {
          answersToLose--;
          return void incoming.socket.destroy();
        }
      }
      // A browser asks again by itself where a connection that it has used before breaks.
      outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, connection: 'close' });
      answer.pipe(outgoing);
    });
    incoming.pipe(passed);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The demo's page, whose form sends to the balancer. By its server: a page from a test's hands may not ask the loopback. */
function answerWithEndpoint(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.url !== '/ukazka/') return false;
  const { port } = balancer.address() as AddressInfo;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(
    readProjectFile('demo/ukazka/index.html').replace(
      'endpoint="/requests/"',
      `endpoint="http://127.0.0.1:${port}/vzorov"`,
    ),
  );
  return true;
}

beforeAll(async () => {
  buildIfStale();
  [browser, pages, database, mail] = await Promise.all([
    launchBrowser(),
    startServer({ before: answerWithEndpoint }),
    createPostgresDatabase(),
    startMailServer(),
  ]);
  const config = makeConfig(database.url, mail.port, { origins: [pages.url], deputies: [DEPUTY] });
  const log = createLog(() => undefined);
  receivers = await Promise.all([1, 2].map(() => startReceiver(config, { log, interval: 50 })));
  balancer = await startBalancer();
}, 240_000);
afterAll(async () => {
  await browser.close();
  balancer.closeAllConnections();
  balancer.close();
  await Promise.all([...receivers.map((receiver) => receiver.close()), pages.close(), mail.close()]);
  await database.remove();
});

it('stores once and mails each once what the form sends again to the other receiver', async () => {
  const { page, leave } = await visit(browser, `${pages.url}/ukazka/`);
  const form = page.locator('kp-join-form');
  // As fast as a person types: what is sent sooner waits for the staff to look at it.
  await form.getByRole('textbox', { name: 'Jméno a příjmení' }).pressSequentially('Jana Zkušební', { delay: 100 });
  await form.getByRole('textbox', { name: /^E.mail/ }).fill(PERSON);
  answersToLose = 1;
  await form.getByRole('button', { name: 'Odeslat' }).click();
  await form.getByRole('button', { name: /Odeslat znovu/ }).click();
  await form.getByText('Děkujeme, váš zájem jsme přijali').waitFor();

  expect(posts.map(({ status }) => status)).toEqual([201, 201]);
  expect(new Set(posts.map(({ receiver }) => receiver)).size, 'two receivers').toBe(2);
  const stored = await receivers[0]!.store.requests.list();
  expect(stored).toMatchObject([{ quarantine: null, request: { name: 'Jana Zkušební' } }]);
  expect((await read(page))['kp-join-form']).toContain(stored[0]!.reference);
  await eventually(async () => expect((await receivers[1]!.store.mails.counts()).waiting).toBe(0));
  expect(mail.taken.map(({ to }) => to).sort()).toEqual([PERSON, COORDINATOR, DEPUTY].sort());
  await leave();
});
