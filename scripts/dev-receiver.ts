// The development receiver of `npm start`: takes what the join form sends to /requests/ (CONTRACTS §4), keeps it in
// memory and shows it there. For trying the whole way on one's own computer; nothing of it is meant for a real server.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkRequest, requestError } from '../src/membership/check-request.ts';
import { redirect, refuse, send, sendPage } from './dev-receiver/answers.ts';
import { Box, type Arrival } from './dev-receiver/box.ts';
import { renderList, renderThanks } from './dev-receiver/pages.ts';
import { fail } from './dev-receiver/fail.ts';
import { isTrusted, parseBody, readBody, wayOf } from './dev-receiver/incoming.ts';
import { createStamp, isStamp } from './dev-receiver/stamp.ts';
import { Trials } from './dev-receiver/trials.ts';

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

/** The page with the form, where it is one of this server: what a request says of it may be anything. */
function wayBack({ request: { page_url } }: Arrival, { headers: { host = '' } }: IncomingMessage): string | undefined {
  if (!URL.canParse(page_url)) return undefined;
  const { origin, pathname, search } = new URL(page_url);
  return origin === `http://${host}` ? `${origin}${pathname}${search}#kp-join` : undefined;
}

/** A receiver with nothing in it. */
export function createDevReceiver({ replyWithinDays, now = Date.now }: DevReceiverOptions = {}): DevReceiver {
  const box = new Box({ now, replyWithinDays });
  const trials = new Trials();

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
