// How the receiver answers: JSON, problem details, pages, redirects; never kept by a cache.
import type { ServerResponse } from 'node:http';
import type { RequestError } from '../../src/membership/check-request.ts';
import type { Arrival } from './box.ts';
import { POLICY } from './frame.ts';
import { renderRefusal } from './pages.ts';

/** Any answer; its body is left out of one to HEAD. */
export function send(response: ServerResponse, status: number, type: string, body: string, headers = {}): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

export function sendPage(response: ServerResponse, status: number, body: string, headers = {}): void {
  send(response, status, 'text/html; charset=utf-8', body, { 'Content-Security-Policy': POLICY, ...headers });
}

export interface Refusal {
  status: number;
  errors?: RequestError[];
  retryAfter?: number;
  headers?: Record<string, string>;
}

/** An answer that nothing was taken: problem details (RFC 9457), or a page to who sent an ordinary form. */
export function refuse(
  response: ServerResponse,
  way: Arrival['way'],
  { status, errors = [], retryAfter, headers }: Refusal,
): void {
  const wait = { ...(retryAfter && { 'Retry-After': String(retryAfter) }), ...headers };
  if (way === 'form') return sendPage(response, status, renderRefusal(status, errors, retryAfter), wait);
  const title = errors.length ? 'The request is not valid.' : `Refused with ${status}.`;
  const problem = { type: 'about:blank', title, status, ...(errors.length && { errors }) };
  send(response, status, 'application/problem+json', JSON.stringify(problem), wait);
}

export function redirect(response: ServerResponse, status: 303 | 308, location: string): void {
  send(response, status, 'text/plain', '', { Location: location });
}
