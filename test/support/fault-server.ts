// A server on loopback that does what servers do when they fail: the connection itself is at the hand of the answer.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault } from '../faults/fault.ts';
import { startServer, type DemoServer } from './server.ts';

/** `first` is at fault from the start, `later` after one good answer. */
export type FeedName = 'first' | 'later';

export class FaultServer {
  /** How much was sent of each body, in bytes, by the name of the fault. */
  readonly sent = new Map<string, number>();
  readonly #rows: readonly Fault[];
  readonly #good: string;
  readonly #pageOf: (fault: Fault, server: FaultServer) => string;
  readonly #counts = new Map<string, number>();
  readonly #mended = new Set<Fault>();
  readonly #servers: Server[] = [];
  #pages!: DemoServer;
  #elsewhere = '';
  #closed = '';
  readonly #closing = new Map<Fault, string>();

  constructor(rows: readonly Fault[], good: unknown, pageOf: (fault: Fault, server: FaultServer) => string) {
    this.#rows = rows;
    this.#good = JSON.stringify(good);
    this.#pageOf = pageOf;
  }

  async start(): Promise<this> {
    this.#pages = await startServer({ before: (request, response) => this.#answer(request, response) });
    this.#elsewhere = await this.#listen(
      (request, response) => this.#answer(request, response) || response.end(this.#good),
    );
    this.#closed = await this.#listen(() => undefined);
    this.#servers.pop()!.close();
    for (const fault of this.#rows.filter(({ from }) => from === 'closing')) {
      const server = createServer((_, response) =>
        this.#sendGood(response.setHeader('Connection', 'close'), () => server.close()),
      );
      this.#closing.set(fault, await listen(server));
    }
    return this;
  }

  async close(): Promise<void> {
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
    await this.#pages.close();
  }

  /** Address of the page that shows a fault. */
  pageUrl(fault: Fault): string {
    return `${this.#pages.url}/fault/${this.#rows.indexOf(fault)}/`;
  }

  feedUrl(fault: Fault, name: FeedName): string {
    const path = `/fault/${this.#rows.indexOf(fault)}/${name}.json`;
    if (fault.from === 'closing') return (name === 'first' ? this.#closed : this.#closing.get(fault)!) + path;
    return (fault.from ? this.#elsewhere : this.#pages.url) + path;
  }

  /** From now on the feeds of this fault are good. */
  mend(fault: Fault): void {
    this.#mended.add(fault);
  }

  /** Whether the address was one of a fault's. */
  #answer(request: IncomingMessage, response: ServerResponse): boolean {
    const [, index, name] = /^\/fault\/(\d+)\/(?:(first|later)\.json)?/.exec(request.url ?? '') ?? [];
    const fault = this.#rows[Number(index ?? NaN)];
    if (!fault) return false;
    if (!name) {
      // Each visit begins anew.
      for (const feed of ['first', 'later']) this.#counts.delete(`${index} ${feed}`);
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(this.#pageOf(fault, this));
      return true;
    }
    const key = `${index} ${name}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if ((name === 'later' && count === 1) || this.#mended.has(fault)) this.#sendGood(response);
    else {
      const onSent = (bytes: number) => this.sent.set(fault.name, Math.max(bytes, this.sent.get(fault.name) ?? 0));
      fault.answer({
        request,
        response,
        count: name === 'later' ? count - 1 : count,
        elsewhere: this.#elsewhere,
        onSent,
      });
    }
    return true;
  }

  #sendGood(response: ServerResponse, onEnd?: () => void): void {
    response.writeHead(200, {
      'Content-Type': 'application/feed+json',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
    });
    response.end(this.#good, onEnd);
  }

  async #listen(onRequest: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<string> {
    const server = createServer(onRequest);
    this.#servers.push(server);
    return listen(server);
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}
