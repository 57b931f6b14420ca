// Stands in for the network: addresses under vzorov.example are answered here, each in one way for ever. All other
// requests go where they went before.
import { VZOROV } from './feeds.ts';

const HOST = 'https://vzorov.example/';

type Answer = (init: RequestInit | undefined) => Promise<Response>;

const json = (value: unknown): Promise<Response> => Promise.resolve(Response.json(value));

const ANSWERS = {
  'never.json': (init) =>
    new Promise((_, reject) =>
      init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
    ),
  'gone.json': () => Promise.resolve(new Response('', { status: 404 })),
  'login.json': () => Promise.resolve(new Response('<!doctype html><html><title>Přihlášení</title></html>')),
  'broken.json': () => Promise.resolve(new Response('{\n  "version": "1.1",\n  "title": "Vzorov,\n  "items": []\n}')),
  // The server can't be reached, but the browser still has a copy.
  'cached.json': (init) =>
    init?.cache === 'force-cache' ? json(VZOROV) : Promise.reject(new TypeError('Failed to fetch')),
} satisfies Record<string, Answer>;

/** Addresses that answer as their names say. */
export const ADDRESS = {
  never: `${HOST}never.json`,
  gone: `${HOST}gone.json`,
  login: `${HOST}login.json`,
  broken: `${HOST}broken.json`,
  cached: `${HOST}cached.json`,
} as const;

const elsewhere = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
  const name = url.startsWith(HOST) ? url.slice(HOST.length) : '';
  const answers: Record<string, Answer> = ANSWERS;
  return Object.hasOwn(answers, name) ? answers[name]!(init) : elsewhere(input, init);
};
