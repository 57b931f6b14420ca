// The HTTP server: the app behind limits of time and size that hold for every connection.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';

export interface RunningServer {
  /** The port that was given, or the one that was free. */
  port: number;
  /** Answers what was asked before; takes nothing new. */
  close(): Promise<void>;
}

export interface ServerTimes {
  /** In ms, from the first byte to the last: of the headers, of the whole request. */
  headers: number;
  request: number;
  /** How long an idle connection is kept. */
  idle: number;
}

const TIMES: ServerTimes = { headers: 10_000, request: 30_000, idle: 5000 };
const LARGEST_HEADERS = 16_384;
/** More than that wait in the system's queue. */
const MOST_CONNECTIONS = 2000;

export async function startServer(
  app: Hono<{ Bindings: HttpBindings }>,
  { host, port }: { host: string; port: number },
  times: Partial<ServerTimes> = {},
): Promise<RunningServer> {
  const { headers, request, idle } = { ...TIMES, ...times };
  const server = createAdaptorServer({
    fetch: app.fetch,
    createServer,
    serverOptions: {
      headersTimeout: headers,
      requestTimeout: request,
      keepAliveTimeout: idle,
      connectionsCheckingInterval: Math.min(1000, headers),
      maxHeaderSize: LARGEST_HEADERS,
    },
  }) as Server;
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}
