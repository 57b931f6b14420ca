// What a row of the table says, and the words it is made of. Knows no browser.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FeedErrorCode } from '../../src/feed/feed-error.ts';
import type { EngineName } from '../engines/engine.ts';
import { GOOD_FEED, type GoodFeed } from './good-feed.ts';

/** One request for a feed, to be answered or not. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** Of how many requests for this address it is the last one. */
  count: number;
  /** Another origin, `http://127.0.0.1:1234`, that sends a good feed without a CORS header. */
  elsewhere: string;
  /** Notes how much of a body has been sent, in bytes. */
  onSent: (bytes: number) => void;
}

export type Answer = (exchange: Exchange) => void;

export interface Fault {
  name: string;
  answer: Answer;
  /** How each widget must end where it has no data yet. One that has keeps them: `stale` for `error`. */
  state: 'ready' | 'empty' | 'error';
  /** The code of the error. */
  code?: FeedErrorCode;
  /** Widgets that end `empty`, since this fault takes what they show. */
  empty?: readonly string[];
  /** What must be read in a widget beside its own word. */
  reads?: Readonly<Record<string, string>>;
  /** What must be read in none. */
  hides?: RegExp;
  /** What the visitor's clock says, where it is wrong; else all pages speak for the moment of the good feed. */
  clock?: string;
  /** Asked from another origin than the page's; `closing` takes no more connections after its first good answer. */
  from?: 'elsewhere' | 'closing';
  /** Browsers with a window cover the page with a question of their own: nothing on it can be pressed. */
  isCovered?: boolean;
  /** The code in an engine that repeats such a request of its own accord, and is longer about it. */
  slowCode?: FeedErrorCode;
  /** An engine that hands over the whole body all the same: there the widgets are ready. */
  forgivenBy?: EngineName;
  /** Takes its time without work: all such pages run at once. */
  isSlow?: boolean;
  /** Much work: such pages run alone, and the main thread is watched. */
  isHeavy?: boolean;
  /** The most that may be sent of the body, in bytes. */
  mostSent?: number;
}

/** An answer of 200 with a body. */
export function body(bytes: string | Uint8Array, headers: Record<string, string> = {}): Answer {
  return ({ response }) => {
    response.writeHead(200, { 'Cache-Control': 'no-store', ...headers });
    response.end(bytes);
  };
}

export const JSON_TYPE = { 'Content-Type': 'application/feed+json' };

/** A body that is JSON: of a value, or of a text already written. */
export function json(value: unknown): Answer {
  return body(typeof value === 'string' ? value : JSON.stringify(value), JSON_TYPE);
}

/** The good feed after a change. */
export function changed(change: (feed: GoodFeed) => void): GoodFeed {
  const feed = structuredClone(GOOD_FEED);
  change(feed);
  return feed;
}

/** An answer with the good feed after a change. */
export function whole(change: (feed: GoodFeed) => void): Answer {
  return json(changed(change));
}

/** The good feed with something in the text of its JSON replaced: for what a value can't hold. */
export function rewritten(from: string, to: string): string {
  const text = JSON.stringify(GOOD_FEED);
  if (!text.includes(from)) throw new Error(`the good feed has no ${from}`);
  return text.replace(from, () => to);
}

/** An answer of a status, with a short text. */
export function status(code: number, headers: Record<string, string> = {}): Answer {
  return ({ response }) => {
    response.writeHead(code, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store', ...headers });
    response.end(code === 204 || code === 304 ? undefined : `${code}\n`);
  };
}

/** Bytes as they go over the wire, headers and all; then `after` may do its worst to the connection. */
export function raw(head: string, payload: string | Uint8Array = '', after?: (exchange: Exchange) => void): Answer {
  return (exchange) => {
    const { socket } = exchange.request;
    socket.write(`HTTP/1.1 ${head.trim().replace(/\n\s*/g, '\r\n')}\r\n\r\n`);
    socket.write(payload);
    after?.(exchange);
  };
}

const UGLY = /NaN|undefined|\[object|Invalid Date|Infinity/;
/** A fault after which the widgets show the rest of the feed, and nothing that a machine would say. */
export const ready = (name: string, answer: Answer, more: Partial<Fault> = {}): Fault => ({
  name,
  answer,
  state: 'ready',
  hides: UGLY,
  ...more,
});

/** A fault that leaves nothing to show. */
export const error = (name: string, answer: Answer, code: Fault['code'], more: Partial<Fault> = {}): Fault => ({
  name,
  answer,
  state: 'error',
  ...(code && { code }),
  ...more,
});
