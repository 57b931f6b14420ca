// How the receiver answers: JSON, problem details (RFC 9457), pages; never kept by a cache.
import type { Context } from 'hono';
import type { RequestError } from 'kp-widgets/membership';
import { POLICY } from './pages/frame.ts';
import type { RefusalStatus } from './pages/refused.ts';

export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  // A stricter one would take the Origin from the form on our own page.
  'Referrer-Policy': 'same-origin',
};

const TITLES: Record<RefusalStatus, string> = {
  400: 'The body can’t be read.',
  403: 'Requests are not taken from this page.',
  404: 'There is nothing at this address.',
  405: 'This method is not for this address.',
  408: 'The body did not come whole.',
  409: 'The same request is being stored; ask again.',
  413: 'The body is too large.',
  415: 'The body is neither JSON nor the fields of a form.',
  422: 'The request is not valid.',
  429: 'Too many requests; ask again later.',
  503: 'Nothing could be stored; ask again later.',
};

export interface Problem {
  status: RefusalStatus;
  errors?: readonly RequestError[];
  /** In seconds. */
  retryAfter?: number;
}

/** The headers that go with a refusal, whatever its body. */
export function refusalHeaders({ status, retryAfter }: Problem): Record<string, string> {
  return {
    ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    // What is left of the body isn't read any more.
    ...((status === 413 || status === 408) && { Connection: 'close' }),
  };
}

export function sendProblem(c: Context, problem: Problem): Response {
  const { status, errors } = problem;
  const body = { type: 'about:blank', title: TITLES[status], status, ...(errors?.length && { errors }) };
  const headers = { ...refusalHeaders(problem), 'Content-Type': 'application/problem+json' };
  return c.body(JSON.stringify(body), status, headers);
}

export function sendPage(c: Context, status: RefusalStatus | 200, page: string, headers = {}): Response {
  return c.body(page, status, {
    ...headers,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': POLICY,
  });
}
