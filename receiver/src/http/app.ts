// The receiver's addresses (CONTRACTS §4): POST and GET /<town>, the page after a form post, GET /health.
import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { toBlockList } from '../config/check.ts';
import type { Config, TownConfig } from '../config/schema.ts';
import { townOf } from '../config/towns.ts';
import { createIntake } from '../intake/intake.ts';
import { createStamp } from '../intake/stamp.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { toLanguage } from '../words/words.ts';
import { COMMON_HEADERS, refusalHeaders, sendPage, sendProblem, type Problem } from './answers.ts';
import { clientAddress, senderOf } from './client-address.ts';
import { judgeOrigin } from './origin.ts';
import { renderReceived } from './pages/received.ts';
import { renderRefusal } from './pages/refused.ts';
import { takePost } from './post.ts';
import { createRateLimit } from './rate-limit.ts';
import { readReceipt, writeReceipt } from './receipt-address.ts';

export interface AppOptions {
  config: Config;
  store: Store;
  log: Log;
  now: () => number;
  onMail: () => void;
}

type C = Context<{ Bindings: HttpBindings }>;

/** How long browsers may keep the answer to a preflight, in seconds. */
const PREFLIGHT_FOR = 86_400;

const ALLOW = 'GET, HEAD, POST, OPTIONS';

/** From the page's own address: whatever a proxy has cut off or put before the path. */
const endpointFrom = (c: C) => {
  // Hono's own path has lost its last slash.
  const { pathname } = new URL(c.req.url);
  return pathname.endsWith('/') ? '.' : pathname.split('/').at(-1)!;
};

const wantsPage = (c: C) => /\btext\/html\b/.test(c.req.header('accept') ?? '');

export function createApp({ config, store, log, now, onMail }: AppOptions): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>({ strict: false });
  const intake = createIntake({ config, store, now, onMail });
  const proxies = toBlockList(config.trusted_proxies);
  const { limits } = config;
  const perAddress = createRateLimit({ burst: limits.address_burst, perHour: limits.address_per_hour });
  const perTown = createRateLimit({ burst: limits.town_burst, perHour: limits.town_per_hour });

  const originOf = (c: C, town: TownConfig) => {
    const [origin, referer, host] = [c.req.header('origin'), c.req.header('referer'), c.req.header('host')];
    return judgeOrigin({ origin, referer, host }, town, config.public_url);
  };

  function rateOf(c: C, name: string): number | undefined {
    const { remoteAddress } = c.env.incoming.socket;
    const address = clientAddress(remoteAddress, c.req.header('x-forwarded-for'), proxies);
    // A town's bucket isn't emptied by who has already emptied their own.
    return perAddress.take(senderOf(address)) ?? perTown.take(name);
  }

  function refuse(c: C, problem: Problem): Response {
    if (!wantsPage(c)) return sendProblem(c, problem);
    return sendPage(c, problem.status, renderRefusal(undefined, 'cs', problem, ''), refusalHeaders(problem));
  }

  async function post(c: C, name: string, town: TownConfig): Promise<Response> {
    const result = await takePost(
      {
        name,
        town,
        body: c.env.incoming,
        contentType: c.req.header('content-type'),
        origin: originOf(c, town),
        page: c.req.header('referer') ?? '',
      },
      { intake, secret: store.secret, now, log, rateOf: () => rateOf(c, name) },
    );
    if (result.kind === 'received') {
      const { way, receipt, request } = result;
      if (way === 'json') return c.json(receipt, 201);
      const page = writeReceipt(store.secret, name, receipt, toLanguage(request.language, town.language));
      return c.body(null, 303, { Location: `${endpointFrom(c)}/received/${page}` });
    }
    // An origin that somebody forgot to name, say: else nobody finds out why the form doesn't work.
    log('request_refused', { town: name, status: result.status });
    if (result.way === 'json') return sendProblem(c, result);
    const language = toLanguage(result.language, town.language);
    return sendPage(c, result.status, renderRefusal(town, language, result, endpointFrom(c)), refusalHeaders(result));
  }

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(COMMON_HEADERS)) c.res.headers.set(name, value);
  });

  app.get('/health', async (c) => {
    try {
      await store.ping();
      const { waiting, failed } = await store.mails.counts();
      return c.json({ status: failed ? 'mail failed' : 'ok', mails: { waiting, failed } });
    } catch (cause) {
      log('database_down', {}, cause);
      return c.json({ status: 'database down' }, 503);
    }
  });

  // What the town's pages, and no others, may read.
  app.use('/:town', async (c, next) => {
    const town = townOf(config, c.req.param('town'));
    const origin = c.req.header('origin');
    await next();
    c.res.headers.append('Vary', 'Origin');
    if (!town || origin === undefined || !town.origins.includes(origin)) return;
    c.res.headers.set('Access-Control-Allow-Origin', origin);
    c.res.headers.set('Access-Control-Expose-Headers', 'Retry-After');
    if (c.req.method !== 'OPTIONS') return;
    c.res.headers.set('Access-Control-Allow-Methods', ALLOW);
    c.res.headers.set('Access-Control-Allow-Headers', 'Content-Type');
    c.res.headers.set('Access-Control-Max-Age', String(PREFLIGHT_FOR));
  });

  app.all('/:town', async (c) => {
    const name = c.req.param('town');
    const town = townOf(config, name);
    if (!town) return refuse(c, { status: 404 });
    switch (c.req.method) {
      case 'POST':
        return post(c, name, town);
      case 'GET':
      case 'HEAD':
        return c.json({ stamp: createStamp(store.secret, name, now()) });
      case 'OPTIONS':
        return c.body(null, 204, { Allow: ALLOW });
      default:
        c.header('Allow', ALLOW);
        return refuse(c, { status: 405 });
    }
  });

  app.get('/:town/received/:receipt', (c) => {
    const town = townOf(config, c.req.param('town'));
    const read = town && readReceipt(store.secret, c.req.param('town'), c.req.param('receipt'));
    if (!read) return refuse(c, { status: 404 });
    return sendPage(c, 200, renderReceived(town, read.language, read.receipt));
  });

  app.notFound((c) => refuse(c, { status: 404 }));
  app.onError((cause, c) => {
    log('failed', {}, cause);
    return refuse(c, { status: 503, retryAfter: 30 });
  });
  return app;
}
