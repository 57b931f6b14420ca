// The body of a request: read up to a size, and parsed. Knows no town.
import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { formatBody, readForm } from 'kp-widgets/membership';
import type { Way } from '../store/store.ts';
import type { Typed } from './pages/refused.ts';

/** The most that a body may hold, in bytes: the longest request, each of its characters escaped, has room. */
const LARGEST = 131_072;
/** Beyond that, nothing is read on for the sake of a polite answer. */
const HOPELESS = 16_000_000;

/** How a request speaks; undefined where it is no language of ours. */
export function wayOf(contentType: string | undefined): Way | undefined {
  const type = (contentType ?? '').split(';')[0]!.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return 'form';
  return /^application\/(?:[\w.-]+\+)?json$/.test(type) ? 'json' : undefined;
}

/** The body; undefined where it is too large. Rejects where it breaks off. */
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

const textOf = (bytes: Buffer) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Throws where it is no JSON, or no UTF-8. */
export function parseJson(bytes: Buffer): unknown {
  return JSON.parse(textOf(bytes));
}

/** The fields of a form post that are filled in. Throws where it is no UTF-8. */
export function parseForm(bytes: Buffer): Typed {
  const fields = readForm(new URLSearchParams(textOf(bytes)));
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.length));
}

/**
 * A form post as `checkRequest` takes it. A page without JavaScript can't know an id: it is made of what was typed, so
 * that a second press on the button, on the same day, is the same request. `salt` makes another.
 */
export function completeForm(
  typed: Typed,
  context: { secret: Buffer; town: string; day: string; language: string; page: string; salt?: string },
): Record<string, unknown> {
  const { secret, town, day, language, page, salt = '' } = context;
  const body = { kind: 'interest', language, page_url: page, name: '', ...typed };
  const content = formatBody({ ...body, stamp: undefined });
  const hash = createHmac('sha256', secret).update(['form', town, day, salt, content].join('\n')).digest('hex');
  return { id: hash.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5'), ...body };
}
