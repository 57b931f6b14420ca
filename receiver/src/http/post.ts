// Takes one POST, from its headers to its answer, in the order in which each step costs more.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { checkRequest, requestError, type MembershipRequest, type RequestError } from 'kp-widgets/membership';
import type { TownConfig } from '../config/schema.ts';
import type { Intake, Taken } from '../intake/intake.ts';
import type { Log } from '../log.ts';
import type { Receipt, Way } from '../store/store.ts';
import { completeForm, parseForm, parseJson, readBody, wayOf } from './body.ts';
import type { Origin } from './origin.ts';
import type { RefusalStatus, Typed } from './pages/refused.ts';

export interface Post {
  name: string;
  town: TownConfig;
  body: IncomingMessage;
  contentType: string | undefined;
  origin: Origin;
  /** `Origin: null` stood there: a script of such a page couldn't read the answer. */
  page: string;
}

export type PostResult =
  | { kind: 'received'; way: Way; receipt: Receipt; request: MembershipRequest }
  | {
      kind: 'refused';
      way: Way;
      status: RefusalStatus;
      errors?: RequestError[];
      retryAfter?: number;
      typed?: Typed | undefined;
      /** As the form says it. */
      language?: string | undefined;
    };

export interface PostOptions {
  intake: Intake;
  secret: Buffer;
  now: () => number;
  log: Log;
  /** Seconds until the sender, or everybody of the town, may send again; undefined where they may. */
  rateOf: () => number | undefined;
}

/** After that many seconds a server that couldn't store may be asked again. */
const UNAVAILABLE_FOR = 30;
const STORING_FOR = 2;

export async function takePost(post: Post, { intake, secret, now, log, rateOf }: PostOptions): Promise<PostResult> {
  const way = wayOf(post.contentType);
  if (!way) return { kind: 'refused', way: 'json', status: 415 };
  if (post.origin === 'foreign' || (post.origin === 'hidden' && way === 'json')) {
    return { kind: 'refused', way, status: 403 };
  }

  let bytes: Buffer | undefined;
  try {
    bytes = await readBody(post.body);
  } catch {
    return { kind: 'refused', way, status: 408 };
  }
  if (!bytes) return { kind: 'refused', way, status: 413 };

  let body: unknown;
  let typed: Typed | undefined;
  try {
    if (way === 'json') body = parseJson(bytes);
    else typed = parseForm(bytes);
  } catch {
    return { kind: 'refused', way, status: 400 };
  }
  const language = typeof typed?.['language'] === 'string' ? typed['language'] : undefined;
  const refused = { kind: 'refused', way, typed, language } as const;

  const retryAfter = rateOf();
  if (retryAfter !== undefined) return { ...refused, status: 429, retryAfter };

  const day = new Date(now()).toISOString().slice(0, 10);
  const context = { secret, town: post.name, day, language: post.town.language, page: post.page };
  if (typed) body = completeForm(typed, context);
  const checked = checkRequest(body);
  if ('errors' in checked) return { ...refused, status: 422, errors: checked.errors };

  const arrival = { town: post.name, way, isFromTown: post.origin === 'town' };
  let { request } = checked;
  let taken: Taken;
  try {
    taken = await intake.take({ ...arrival, request });
    if (taken.kind === 'id_reused' && typed && typed['id'] === undefined) {
      // The id was ours, of a request that was erased since.
      request = { ...request, id: randomUUID() };
      taken = await intake.take({ ...arrival, request });
    }
  } catch (cause) {
    log('request_not_stored', { town: post.name }, cause);
    return { ...refused, status: 503, retryAfter: UNAVAILABLE_FOR };
  }
  switch (taken.kind) {
    case 'storing':
      return { ...refused, status: 409, retryAfter: STORING_FOR };
    case 'id_reused':
      return { ...refused, status: 422, errors: [requestError('/id', 'id_reused')] };
    default:
      log(`request_${taken.kind}`, { town: post.name, id: taken.receipt.reference });
      return { kind: 'received', way, receipt: taken.receipt, request };
  }
}
