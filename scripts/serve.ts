// The demo's server: Node's own http, loopback only, files of demo/ and the built scripts (/kp/) and desk (/dilna/). It stands for
// the plain web server of a town: compression, types, ETags, and a page for what isn't there.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ROOT } from './build/run.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /^text\/|json|svg/;

export interface ServerOptions {
  /** 0, the default, takes a free one. */
  port?: number;
  /** Folders by the beginning of an address; the longest that fits wins. Default: `/` demo, `/kp/` dist/cdn, `/dilna/` dist/desk. */
  folders?: Readonly<Record<string, string>>;
  /** Called before each answer; returns true where it has answered itself. For delays, headers and faults of tests. */
  before?: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
}

export interface DemoServer {
  /** Such as `http://127.0.0.1:8080`, without a slash at its end. */
  url: string;
  port: number;
  close(): Promise<void>;
}

interface Body {
  bytes: Buffer;
  encoding?: 'br' | 'gzip';
}

// By content, so that a page is compressed once however often it is asked for.
const bodies = new Map<string, Body>();

function compress(bytes: Buffer, type: string, accepted: string, etag: string): Body {
  const encoding = !COMPRESSED.test(type)
    ? undefined
    : /\bbr\b/.test(accepted)
      ? 'br'
      : /\bgzip\b/.test(accepted)
        ? 'gzip'
        : undefined;
  if (!encoding) return { bytes };
  const key = `${etag} ${encoding}`;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const body = bodies.get(key) ?? {
    bytes: encoding === 'br' ? brotliCompressSync(bytes, { params }) : gzipSync(bytes, { level: 9 }),
    encoding,
  };
  bodies.set(key, body);
  return body;
}

function typeOf(file: string): string {
  if (/^feed[^/]*\.json$/.test(path.basename(file))) return 'application/feed+json; charset=utf-8';
  return TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** The file of an address; undefined where it leads out of its folder or isn't an address at all. */
function fileOf(address: string, folders: Readonly<Record<string, string>>): string | undefined {
  let pathname: string;
  try {
    pathname = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
  if (/[\0\\]|(?:^|\/)\./.test(pathname)) return undefined;
  const [prefix] = Object.keys(folders)
    .filter((one) => pathname.startsWith(one))
    .sort((a, b) => b.length - a.length);
  const folder = prefix === undefined ? undefined : folders[prefix];
  if (prefix === undefined || folder === undefined) return undefined;
  const file = path.resolve(folder, pathname.slice(prefix.length));
  if (file !== folder && !file.startsWith(folder + path.sep)) return undefined;
  return pathname.endsWith('/') ? path.join(file, 'index.html') : file;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folders: Readonly<Record<string, string>>,
): Promise<void> {
  const isHead = request.method === 'HEAD';
  if (request.method !== 'GET' && !isHead) {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const address = request.url ?? '/';
  const file = fileOf(address, folders);
  const content =
    file === undefined ? undefined : await readFile(file).catch((cause: NodeJS.ErrnoException) => cause.code);
  if (content === 'EISDIR') {
    const { pathname, search } = new URL(address, 'http://127.0.0.1');
    response.writeHead(308, { Location: `${pathname}/${search}` }).end();
    return;
  }
  const found = Buffer.isBuffer(content) ? content : undefined;
  const bytes =
    found ?? (await readFile(path.join(ROOT, 'demo/404.html')).catch(() => Buffer.from('404: nenalezeno\n')));
  const type = found && file ? typeOf(file) : bytes.includes('<') ? TYPES['.html']! : TYPES['.txt']!;
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'Cache-Control': 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  };
  if (found && request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = compress(bytes, type, String(request.headers['accept-encoding'] ?? ''), etag);
  response.writeHead(found ? 200 : 404, {
    ...headers,
    'Content-Type': type,
    'Content-Length': body.bytes.length,
    ...(body.encoding ? { 'Content-Encoding': body.encoding } : {}),
  });
  response.end(isHead ? undefined : body.bytes);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Serves the demo until `close`; rejects where the port is taken. */
export async function startServer(options: ServerOptions = {}): Promise<DemoServer> {
  const folders = options.folders ?? {
    '/': path.join(ROOT, 'demo'),
    '/kp/': path.join(ROOT, 'dist/cdn'),
    '/dilna/': path.join(ROOT, 'dist/desk'),
  };
  const server = createServer((request, response) => {
    const answered = Promise.resolve(options.before?.(request, response) ?? false);
    answered
      .then((isAnswered) => (isAnswered ? undefined : answer(request, response, folders)))
      .catch((cause: unknown) => {
        console.error(cause);
        response.writeHead(500).end();
      });
  });
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
