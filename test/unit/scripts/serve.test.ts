// The demo's server: what it serves, how, and what it keeps to itself.
import { request } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type DemoServer } from '../../../scripts/serve.ts';

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

let server: DemoServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Asks for the path as it is written, which `fetch` would tidy up first. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the demo server', () => {
  it('listens on loopback alone', () => {
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
  });

  it('serves the index of a folder, and sends there who forgot the slash', async () => {
    const { status, headers, body } = await get('/zatec/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toContain('Žat');
    const redirect = await get('/zatec?kp-check');
    expect([redirect.status, redirect.headers['location']]).toEqual([308, '/zatec/?kp-check']);
  });

  it('serves feeds as feeds, compressed for those who can read that', async () => {
    const plain = await get('/zatec/feed.json');
    const { headers, body } = await get('/zatec/feed.json', { 'Accept-Encoding': 'gzip, br' });
    expect(headers['content-type']).toBe('application/feed+json; charset=utf-8');
    expect(headers['content-encoding']).toBe('br');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotliDecompressSync(body).equals(plain.body)).toBe(true);
    expect(body.length).toBe(Number(headers['content-length']));
  });

  it('lets a browser keep what has not changed', async () => {
    const { headers } = await get('/zatec/feed.json');
    expect(headers['cache-control']).toBe('no-cache');
    expect((await get('/zatec/feed.json', { 'If-None-Match': String(headers['etag']) })).status).toBe(304);
  });

  it.each([
    '/nic',
    '/../package.json',
    '/%2e%2e/package.json',
    '/kp/../../package.json',
    '/kp/%2e%2e/%2e%2e/package.json',
    '/zatec/..%2f..%2fpackage.json',
    '/zatec/..%5c..%5cpackage.json',
    '/.git/config',
    '/%00',
    '/%',
  ])('answers 404 to %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('devDependencies');
  });

  it('takes no other method than GET and HEAD', async () => {
    expect((await get('/zatec/', {}, 'POST')).status).toBe(405);
    const head = await get('/zatec/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });
});
