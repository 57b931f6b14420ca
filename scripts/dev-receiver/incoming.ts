// What a request to the receiver is, as HTTP says it.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { readForm } from '../../src/membership/form-post.ts';
import type { Arrival } from './box.ts';

/** The most that a body may hold, in bytes. */
const LARGEST = 65_536;
/** Beyond that, nothing is read on for the sake of a polite answer. */
const HOPELESS = 16_000_000;

export type Way = Arrival['way'];

export function wayOf({ headers }: IncomingMessage): Way | undefined {
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return 'form';
  return /^application\/(?:[\w.-]+\+)?json$/.test(type) ? 'json' : undefined;
}

/** Pages of this server on this computer, and programs that say nothing of a page. */
export function isTrusted({ headers: { host = '', origin } }: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host) && (!origin || origin === `http://${host}`);
}

/** The body; undefined where it is too large. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
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
export function parseBody(bytes: Buffer, way: Way, referer: string): unknown {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (way === 'json') return JSON.parse(text);
  const filled = Object.entries(readForm(new URLSearchParams(text))).filter(([, value]) => value.length);
  const unknown = { id: randomUUID(), kind: 'interest', language: 'cs', page_url: referer };
  // A name must be said to be missing, not its key.
  return { ...unknown, name: '', ...Object.fromEntries(filled) };
}
