// The development receiver of `npm start`: takes what the join form sends to /requests/ (CONTRACTS §4), keeps it in
// memory and shows it there. For trying the whole way on one's own computer; nothing of it is meant for a real server.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkRequest, requestError } from '../src/membership/check-request.ts';
import { readForm } from '../src/membership/form-post.ts';
import { redirect, refuse, send, sendPage } from './dev-receiver/answers.ts';
import { Box, type Arrival } from './dev-receiver/box.ts';
import { renderList, renderLogin, renderThanks } from './dev-receiver/pages.ts';
import { createStamp, isStamp } from './dev-receiver/stamp.ts';
import { Trials, type Trial } from './dev-receiver/trials.ts';

/** The most that a body may hold, in bytes. */
const LARGEST = 65_536;
/** Beyond that, nothing is read on for the sake of a polite answer. */
const HOPELESS = 16_000_000;
/** How long `#timeout` stays silent, in ms. */
const SILENCE = 60_000;

export interface DevReceiverOptions {
  /** The feed's `joining.reply_within_days`. */
  replyWithinDays?: number | undefined;
  /** Epoch ms; the clock by default. */
  now?: () => number;
}

export interface DevReceiver {
  /** Answers what is meant for /requests/ and returns true; false for all else. Fits `before` of the demo's server. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

type Way = Arrival['way'];

function wayOf({ headers }: IncomingMessage): Way | undefined {
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return 'form';
  return /^application\/(?:[\w.-]+\+)?json$/.test(type) ? 'json' : undefined;
}

/** Pages of this server on this computer, and programs that say nothing of a page. */
function isTrusted({ headers: { host = '', origin } }: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host) && (!origin || origin === `http://${host}`);
}

/** The page with the form, where it is one of this server: what a request says of it may be anything. */
function wayBack({ request: { page_url } }: Arrival, { headers: { host = '' } }: IncomingMessage): string | undefined {
  if (!URL.canParse(page_url)) return undefined;
  const { origin, pathname, search } = new URL(page_url);
  return origin === `http://${host}` ? `${origin}${pathname}${search}#kp-join` : undefined;
}

/** The body; undefined where it is too large. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= LARGEST) parts.push(part);
    else if (size > HOPELESS) break;
  }
  return size <= LARGEST ? Buffer.concat(parts) : undefined;
}

/** What came, as `checkRequest` takes it. A page without JavaScript can't know an id, nor its own address. */
function parseBody(bytes: Buffer, way: Way, referer: string): unknown {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (way === 'json') return JSON.parse(text);
  const filled = Object.entries(readForm(new URLSearchParams(text))).filter(([, value]) => value.length);
  const unknown = { id: randomUUID(), kind: 'interest', language: 'cs', page_url: referer };
  // A name must be said to be missing, not its key.
  return { ...unknown, name: '', ...Object.fromEntries(filled) };
}

/** A receiver with nothing in it. */
export function createDevReceiver({ replyWithinDays, now = Date.now }: DevReceiverOptions = {}): DevReceiver {
  const box = new Box({ now, replyWithinDays });
  const trials = new Trials();

  function fail(trial: Trial, response: ServerResponse, way: Way): void {
    if (trial.outcome === 'login') return sendPage(response, trial.status, renderLogin());
    if (trial.outcome === 'answer') return refuse(response, way, trial);
    setTimeout(() => response.destroy(), trial.outcome === 'cut' ? 0 : SILENCE).unref();
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const way = wayOf(request);
    if (!way) return refuse(response, 'json', { status: 415 });
    const bytes = await readBody(request);
    if (!bytes) return refuse(response, way, { status: 413, headers: { Connection: 'close' } });
    let body: unknown;
    try {
      body = parseBody(bytes, way, request.headers.referer ?? '');
    } catch {
      return refuse(response, way, { status: 400 });
    }
    const checked = checkRequest(body);
    if ('errors' in checked) return refuse(response, way, { status: 422, errors: checked.errors });
    const { contact_note_2, stamp } = checked.request;
    const trial = trials.of(checked.request);
    if (trial?.status) return fail(trial, response, way);
    const quarantine = contact_note_2 ? 'honeypot' : stamp && !isStamp(stamp, now()) ? 'stamp' : undefined;
    const arrival = box.take(checked.request, way, quarantine);
    if (trial) return fail(trial, response, way);
    if (!arrival) return refuse(response, way, { status: 422, errors: [requestError('/id', 'id_reused')] });
    const { receipt } = arrival;
    if (way === 'json') return send(response, 201, 'application/json', JSON.stringify(receipt));
    redirect(response, 303, `/requests/received/${receipt.reference}`);
  }

  function show(request: IncomingMessage, response: ServerResponse, path: string): void {
    if (path !== '/requests/') {
      const arrival = box.arrivals.find(({ receipt }) => path === `/requests/received/${receipt.reference}`);
      if (arrival) return sendPage(response, 200, renderThanks(arrival, wayBack(arrival, request)));
      return redirect(response, 303, '/requests/');
    }
    const headers = { Vary: 'Accept' };
    if (request.headers.accept?.includes('text/html')) {
      return sendPage(response, 200, renderList(box.arrivals), headers);
    }
    send(response, 200, 'application/json', JSON.stringify({ stamp: createStamp(now()) }), headers);
  }

  async function answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const { method = '' } = request;
    const canPost = path === '/requests/' || path === '/requests/forget';
    const allow = { Allow: canPost ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS' };
    const way = request.headers.accept?.includes('text/html') ? 'form' : 'json';
    if (!isTrusted(request)) return refuse(response, way, { status: 403 });
    if (path === '/requests') return redirect(response, 308, '/requests/');
    // No Access-Control-Allow-Origin: a page of this server never asks.
    if (method === 'OPTIONS') return void response.writeHead(204, allow).end();
    if (method === 'GET' || method === 'HEAD') return show(request, response, path);
    if (method !== 'POST' || !canPost) return refuse(response, way, { status: 405, headers: allow });
    if (path === '/requests/') return take(request, response);
    box.forgetAll();
    redirect(response, 303, '/requests/');
  }

  return {
    async handle(request, response) {
      const path = (request.url ?? '').split('?')[0]!;
      if (path !== '/requests' && !path.startsWith('/requests/')) return false;
      await answer(request, response, path).catch((cause: unknown) => {
        // A visitor who left in the middle is no fault of the server.
        if (!request.destroyed) throw cause;
      });
      return true;
    },
  };
}
