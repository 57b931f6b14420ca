// The receiver of `npm start`: kp-receiver itself, behind the demo's own address /requests/, with its mails at /posta/.
// What is asked for by a mark such as `#503` is answered as the development receiver does, so that it can be tried here.
import { mkdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { checkConfig } from '../../receiver/src/config/check.ts';
import type { Config } from '../../receiver/src/config/schema.ts';
import { createLog } from '../../receiver/src/log.ts';
import { startReceiver } from '../../receiver/src/receiver.ts';
import type { StoredRequest } from '../../receiver/src/store/store.ts';
import type { Feed } from '../../src/feed/types.ts';
import { checkRequest } from '../../src/membership/check-request.ts';
import { ROOT } from '../build/run.ts';
import { redirect, refuse, sendPage } from '../dev-receiver/answers.ts';
import type { Arrival } from '../dev-receiver/box.ts';
import { fail } from '../dev-receiver/fail.ts';
import { isTrusted, parseBody, readBody, wayOf } from '../dev-receiver/incoming.ts';
import { Trials, type Trial } from '../dev-receiver/trials.ts';
import { openMailbox, type Mailbox } from './mailbox.ts';
import { renderLetter, renderMailbox, renderNothing, renderRequests } from './pages.ts';

const TOWN = 'vzorov';

export interface DemoReceiver {
  /** Answers what is meant for /requests/ and /posta/ and returns true; false for all else. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Where the mails are, for programs. */
  mailbox: Mailbox;
  close(): Promise<void>;
}

export interface DemoReceiverOptions {
  /** The port of the demo's server: its pages are those that may send. */
  port: number;
  /** Where requests and mails are kept from one start to the next. */
  folder: string;
}

/** A text of the feed in Czech. */
const inCzech = (text: unknown) =>
  typeof text === 'object' && text && 'cs' in text ? String(text.cs) : typeof text === 'string' ? text : undefined;

/** Vzorov as its feed has it; its staff's addresses are nobody's. */
function makeConfig(database: string, smtpPort: number, origins: string[]): Config {
  const { _kp } = JSON.parse(readFileSync(path.join(ROOT, 'demo/ukazka/feed.json'), 'utf8')) as Feed;
  const groups = (_kp?.working_groups ?? []).map(({ id, name }) => [id, { name: inCzech(name) ?? id }] as const);
  const days = _kp?.joining?.reply_within_days;
  const checked = checkConfig({
    port: 0,
    database,
    smtp: { host: '127.0.0.1', port: smtpPort, require_tls: false, from: 'formular@vzorov.example.org' },
    towns: {
      [TOWN]: {
        name: inCzech(_kp?.municipality?.name) ?? 'Vzorov',
        origins,
        coordinator: ['petra.vzorova@example.org'],
        groups: { ...Object.fromEntries(groups) },
        contact: 'Petra Vzorová, telefon +420 000 000 214',
        ...(days !== undefined && { reply_within_days: days }),
      },
    },
  });
  if ('faults' in checked) throw new Error(checked.faults.map(({ place, text }) => `${place}: ${text}`).join('\n'));
  return checked.config;
}

function toArrival(stored: StoredRequest): Arrival[] {
  const { request, reference, reply_by, received_at: at, way, quarantine } = stored;
  if (!request) return [];
  const receipt = { reference, ...(reply_by && { reply_by }) };
  return [{ request, receipt, at, way, repeats: 0, quarantine: quarantine ?? undefined }];
}

/** What a page may not be told of another connection. */
const HOP_BY_HOP = /^(?:connection|keep-alive|transfer-encoding|content-length|content-encoding|date)$/;

/** Rejects where the receiver can't run, as where better-sqlite3 has no binary for this machine. */
export async function startDemoReceiver({ port, folder }: DemoReceiverOptions): Promise<DemoReceiver> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const mailbox = await openMailbox(path.join(folder, 'posta'));
  const origins = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  const config = makeConfig(path.join(folder, 'kp-receiver.sqlite'), mailbox.port, origins);
  // What goes well is seen in the browser.
  const log = createLog(
    (line) => /"event":"(?:failed|mail_failed|mail_later|database_down)"/.test(line) && console.error(line),
  );
  const receiver = await startReceiver(config, { log, interval: 500 }).catch(async (cause: unknown) => {
    await mailbox.close();
    throw cause;
  });
  const trials = new Trials();

  /** Hands over to the receiver, as a reverse proxy does. */
  async function pass(request: IncomingMessage, response: ServerResponse, rest: string, body?: Buffer): Promise<void> {
    const headers = new Headers();
    for (const name of ['accept', 'content-type', 'origin', 'referer']) {
      const value = request.headers[name];
      if (typeof value === 'string') headers.set(name, value);
    }
    const answer = await fetch(`${receiver.url}/${TOWN}/${rest}`, {
      method: request.method ?? 'GET',
      headers,
      redirect: 'manual',
      ...(body && { body: new Uint8Array(body) }),
    });
    const kept = [...answer.headers].filter(([name]) => !HOP_BY_HOP.test(name));
    response.writeHead(answer.status, Object.fromEntries(kept)).end(Buffer.from(await answer.arrayBuffer()));
  }

  /** The failure that the text asks for; undefined where it asks for none, or is no request at all. */
  function trialOf(body: Buffer, request: IncomingMessage): Trial | undefined {
    const way = wayOf(request);
    if (!way) return undefined;
    try {
      const checked = checkRequest(parseBody(body, way, request.headers.referer ?? ''));
      return 'request' in checked ? trials.of(checked.request) : undefined;
    } catch {
      return undefined;
    }
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const way = wayOf(request) ?? 'json';
    const body = await readBody(request);
    if (!body) return refuse(response, way, { status: 413, headers: { Connection: 'close' } });
    const trial = trialOf(body, request);
    if (trial?.status) return fail(trial, response, way);
    if (!trial) return pass(request, response, '', body);
    // Stored, but nobody is told.
    const headers = { 'Content-Type': request.headers['content-type'] ?? '', Origin: origins[0]! };
    await fetch(`${receiver.url}/${TOWN}/`, {
      method: 'POST',
      headers,
      body: new Uint8Array(body),
      redirect: 'manual',
    });
    fail(trial, response, way);
  }

  async function showRequests(response: ServerResponse): Promise<void> {
    const requests = await receiver.store.requests.list({ town: TOWN });
    const page = renderRequests(requests.reverse().flatMap(toArrival), await mailbox.letters());
    sendPage(response, 200, page, { Vary: 'Accept' });
  }

  async function showMail(response: ServerResponse, id: string): Promise<void> {
    const letters = await mailbox.letters();
    if (!id) return sendPage(response, 200, renderMailbox(letters));
    const letter = letters.find((one) => one.id === id);
    if (letter) sendPage(response, 200, renderLetter(letter));
    else sendPage(response, 404, renderNothing());
  }

  async function answer(request: IncomingMessage, response: ServerResponse, address: string): Promise<void> {
    const wantsPage = request.headers.accept?.includes('text/html') ?? false;
    if (!isTrusted(request)) return refuse(response, wantsPage ? 'form' : 'json', { status: 403 });
    const [, place = '', rest] = /^\/(requests|posta)(?:\/(.*))?$/.exec(address) ?? [];
    if (rest === undefined) return redirect(response, 308, `/${place}/`);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (place === 'posta') {
      return isRead
        ? showMail(response, rest)
        : refuse(response, 'form', { status: 405, headers: { Allow: 'GET, HEAD' } });
    }
    if (request.method === 'POST' && !rest) return take(request, response);
    return isRead && wantsPage && !rest ? showRequests(response) : pass(request, response, rest);
  }

  return {
    mailbox,
    async handle(request, response) {
      const address = (request.url ?? '').split('?')[0]!;
      if (!/^\/(?:requests|posta)(?:\/|$)/.test(address)) return false;
      await answer(request, response, address).catch((cause: unknown) => {
        // A visitor who left in the middle is no fault of the server.
        if (!request.destroyed || !response.writableEnded) throw cause;
      });
      return true;
    },
    async close() {
      await receiver.close();
      await mailbox.close();
    },
  };
}
