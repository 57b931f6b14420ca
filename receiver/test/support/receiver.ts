// A whole receiver for a test, with a town, a mail server and a log that is kept.
import { randomUUID } from 'node:crypto';
import type { MembershipRequest } from 'kp-widgets/membership';
import { checkConfig } from '../../src/config/check.ts';
import type { Config } from '../../src/config/schema.ts';
import { createLog } from '../../src/log.ts';
import { createSmtp, type TransportTimes } from '../../src/mail/transport.ts';
import { startReceiver, type Receiver, type ReceiverOptions } from '../../src/receiver.ts';
import { createSqliteFile, type TestDatabase } from './databases.ts';
import { startMailServer, type MailServer } from './mail-server.ts';

export const ORIGIN = 'https://www.vzorov.example.cz';

type Json = Record<string, unknown>;

/** A configuration of one town, Vzorov; `town` and `rest` go over it. */
export function makeConfig(database: string, smtpPort: number, town: Json = {}, rest: Json = {}): Config {
  const checked = checkConfig({
    port: 0,
    database,
    smtp: { host: '127.0.0.1', port: smtpPort, require_tls: false, from: 'formular@vzorov.example.cz' },
    limits: { address_burst: 100_000, address_per_hour: 100_000, town_burst: 100_000, town_per_hour: 100_000 },
    towns: {
      vzorov: {
        name: 'Město Vzorov',
        origins: [ORIGIN],
        coordinator: ['koordinatorka@vzorov.example.cz'],
        contact: 'koordinátorka, telefon 415 000 000',
        reply_within_days: 10,
        ...town,
      },
    },
    ...rest,
  });
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.config;
}

/** A request that is valid; each has an id of its own. */
export function makeRequest(request: Partial<MembershipRequest> & Json = {}): Json & { id: string } {
  return {
    id: randomUUID(),
    kind: 'interest',
    name: 'Jana Příkladná',
    email: 'jana@example.cz',
    language: 'cs',
    page_url: `${ORIGIN}/planovani`,
    contact_note_2: '',
    ...request,
  };
}

export interface TestReceiver extends Receiver {
  endpoint: string;
  mail: MailServer;
  database: TestDatabase;
  config: Config;
  log: string[];
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Stops this one and starts another on the same database. */
  restart(): Promise<void>;
}

export interface TestOptions extends Partial<ReceiverOptions> {
  town?: Json;
  rest?: Json;
  create?: () => Promise<TestDatabase>;
  mailTimes?: Partial<TransportTimes>;
}

export async function startTestReceiver(options: TestOptions = {}): Promise<TestReceiver> {
  const { town, rest, create = createSqliteFile, mailTimes, ...receiverOptions } = options;
  const database = await create();
  const mail = await startMailServer();
  const config = makeConfig(database.url, mail.port, town, rest);
  const log: string[] = [];
  const start = () =>
    startReceiver(config, {
      log: createLog((line) => log.push(line)),
      transport: createSmtp(config.smtp, mailTimes),
      interval: 50,
      ...receiverOptions,
    });
  let running = await start();
  return {
    get url() {
      return running.url;
    },
    get store() {
      return running.store;
    },
    get endpoint() {
      return `${running.url}/vzorov`;
    },
    mail,
    database,
    config,
    log,
    post(body, headers = {}) {
      const isRaw = typeof body === 'string' || body instanceof Uint8Array;
      return fetch(`${running.url}/vzorov`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: ORIGIN, ...headers },
        body: isRaw ? (body as BodyInit) : JSON.stringify(body),
        redirect: 'manual',
      });
    },
    async restart() {
      await running.close();
      running = await start();
    },
    async close() {
      await running.close();
      await mail.close();
      await database.remove();
    },
  };
}
