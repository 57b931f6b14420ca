// Sends a membership request and says in one word what came of it. Knows no form and no words for people; repeating is
// the caller's.
import { parseDate } from '../feed/date.ts';
import { cutLine } from './clean-text.ts';
import type { DraftField } from './fields.ts';
import { formatBody } from './format-body.ts';
import { readAnswer } from './read-answer.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { MembershipRequest } from './schema.ts';
import { within } from './within.ts';

/** One thing that the receiver found wrong. */
export interface RefusedField {
  /** Missing where the receiver points at something that is no field of the form. */
  field?: DraftField;
  /** A code of `checkRequest`, or one that only the receiver knows. */
  code: string;
  /** The receiver's own sentence, a line of at most 300 characters. */
  detail?: string;
}

/** What came of sending. Only `sent` may be called sent. */
export type SendOutcome =
  /** Stored. `replyBy` is a Date of the feed's kind, `2026-12-02`. */
  | { kind: 'sent'; reference?: string; replyBy?: string }
  /** 422: something to mend in the form. */
  | { kind: 'invalid'; faults: RefusedField[] }
  /** 422: the id belongs to another body; take a new one and send again. */
  | { kind: 'id_reused' }
  /** 429: after so many seconds. */
  | { kind: 'busy'; retryAfter: number }
  /** 409: the same request is being stored; ask again after so many seconds, with the same id. */
  | { kind: 'processing'; retryAfter: number }
  /** 413. */
  | { kind: 'too_large' }
  /**
   * 5xx or 408. `mayHaveArrived` where a gateway answers for a server that it has lost (502, 504), or a server that got
   * tired of waiting (408): a retry with the same id is safe.
   */
  | { kind: 'unavailable'; mayHaveArrived?: true; retryAfter?: number }
  /** There is no network (`isOffline`): nothing has left. */
  | { kind: 'offline' }
  /**
   * No answer: a network that broke off, a name server, CORS or a content policy; a page can't tell which. It may have
   * arrived, and a retry with the same id is safe.
   */
  | { kind: 'disconnected' }
  /** No answer in time, or given up: it may have arrived, and a retry with the same id is safe. */
  | { kind: 'timeout' }
  /** A success that can't be read, such as a page with 200: it may have arrived, and a retry with the same id is safe. */
  | { kind: 'unclear'; status: number }
  /** Anything else: nobody took the request. */
  | { kind: 'refused'; status: number };

export interface SendOptions {
  fetch?: typeof fetch;
  /** Gives up waiting; the outcome is `timeout`. */
  signal?: AbortSignal;
  /** In ms, 20,000 by default, body of the answer included. */
  timeout?: number;
  /** Whether there is surely no network; asked where no answer came. */
  isOffline?: () => boolean;
  /** Epoch ms; only for a Retry-After that is a date, in an answer without one of its own. */
  now?: () => number;
}

const FIELDS: readonly DraftField[] = [
  'name',
  'email',
  'phone',
  'organisation',
  'participant_role',
  'working_groups',
  'message',
  'needs',
];
/** Browsers let requests of up to 64 KiB together outlive their page. */
const KEPT_ALIVE = 60_000;

/**
 * Posts the request as JSON. Never throws.
 *
 * Cookies go to the page's own origin alone (a town's proxy may need them), and no header asks for more than JSON's own
 * preflight. The request outlives the page where the browser can do that, so that a person who leaves too early is
 * still heard.
 */
export async function sendRequest(
  endpoint: string,
  request: MembershipRequest,
  { fetch = globalThis.fetch, signal, timeout = 20_000, isOffline, now }: SendOptions = {},
): Promise<SendOutcome> {
  try {
    const body = formatBody(request);
    const outcome = await within(timeout, signal, async (signal) => {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json' },
        body,
        credentials: 'same-origin',
        keepalive: new TextEncoder().encode(body).length <= KEPT_ALIVE,
        signal,
      });
      return readOutcome(response, now);
    });
    return outcome ?? { kind: 'timeout' };
  } catch {
    return { kind: isOffline?.() ? 'offline' : 'disconnected' };
  }
}

async function readOutcome(response: Response, now?: () => number): Promise<SendOutcome> {
  const { status, headers } = response;
  const refused = { kind: 'refused', status } as const;
  const retryAfter = parseRetryAfter(headers, now);
  if (status === 409) return { kind: 'processing', retryAfter: retryAfter ?? 2 };
  if (status === 413) return { kind: 'too_large' };
  if (status === 429) return { kind: 'busy', retryAfter: retryAfter ?? 60 };
  if (status === 408 || status >= 500) {
    const mayHaveArrived = /^(408|502|504)$/.test(`${status}`);
    return { kind: 'unavailable', ...(mayHaveArrived && { mayHaveArrived }), ...(retryAfter && { retryAfter }) };
  }
  if (!response.ok && status !== 422) return refused;
  const answer = await readAnswer(response);
  if (status === 422) return (answer && readFaults(answer)) ?? refused;
  return (answer && readReceipt(answer, status)) ?? { kind: 'unclear', status };
}

/** A receipt is what names a reference; without one, only 201 says that something was stored. */
function readReceipt(answer: Record<string, unknown>, status: number): SendOutcome | undefined {
  const { reference: number, reply_by: replyBy } = answer;
  const reference = typeof number === 'string' || typeof number === 'number' ? cutLine(`${number}`, 100) : '';
  if (!reference && status !== 201) return undefined;
  return {
    kind: 'sent',
    ...(reference && { reference }),
    ...(typeof replyBy === 'string' && parseDate(replyBy) && { replyBy }),
  };
}

function readFaults({ errors }: Record<string, unknown>): SendOutcome | undefined {
  if (!Array.isArray(errors)) return undefined;
  const faults: RefusedField[] = [];
  for (const error of errors as unknown[]) {
    const { pointer, code, detail } = (error ?? {}) as Record<string, unknown>;
    // RFC 9457 writes pointers as fragments, `#/email`.
    const key = typeof pointer === 'string' ? /^#?\/([^/]*)/.exec(pointer)?.[1] : undefined;
    if (key === 'id' && code === 'id_reused') return { kind: 'id_reused' };
    const field = code === 'neither' ? 'contact' : FIELDS.find((one) => one === key);
    faults.push({
      ...(field && { field }),
      code: typeof code === 'string' ? code : 'invalid',
      ...(typeof detail === 'string' && detail && { detail: cutLine(detail, 300) }),
    });
  }
  return faults.length ? { kind: 'invalid', faults } : undefined;
}
