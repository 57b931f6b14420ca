// Stands in for the network: addresses under vzorov.example are answered here, each in one way for ever. All other
// requests go where they went before.
import { feedOfNews, news, VZOROV } from './feeds.ts';

const HOST = 'https://vzorov.example/';

type Answer = (init: RequestInit | undefined) => Promise<Response>;

const json = (value: unknown): Promise<Response> => Promise.resolve(Response.json(value));

/** A receiver whose answer to a request is always this one. */
function receives(answer: () => Response | Promise<Response>): Answer {
  return (init) => (init?.method === 'POST' ? Promise.resolve(answer()) : json({ stamp: 'story' }));
}

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
  // News on two pages, and news whose older page is gone.
  'news.json': () => json({ ...VZOROV, next_url: `${HOST}older.json` }),
  'older.json': () => json(feedOfNews(news('old', { title: 'Starší zpráva', date_published: '2024-05-06' }))),
  'news-lost.json': () => json({ ...feedOfNews(news('a')), next_url: `${HOST}gone.json` }),
  // Receivers of the join form; each gives a stamp when it is asked for one.
  'receiver-taken': receives(() =>
    Response.json({ reference: 'VZ-2026-0147', reply_by: '2026-12-02' }, { status: 201 }),
  ),
  'receiver-invalid': receives(() =>
    Response.json({ errors: [{ pointer: '/email', code: 'email' }] }, { status: 422 }),
  ),
  'receiver-busy': receives(() => new Response('', { status: 429, headers: { 'Retry-After': '45' } })),
  'receiver-down': receives(() => new Response('', { status: 503 })),
  'receiver-refuses': receives(() => new Response('', { status: 403 })),
  'receiver-unclear': receives(() => new Response('<!doctype html><title>Hotovo</title>')),
  'receiver-strict': receives(() => new Response('', { status: 413 })),
  'receiver-offline': receives(() => Promise.reject(new TypeError('Failed to fetch'))),
  'receiver-processing': receives(() => new Response('', { status: 409, headers: { 'Retry-After': '3600' } })),
  'receiver-slow': receives(() => new Promise(() => undefined)),
} satisfies Record<string, Answer>;

/** Addresses that answer as their names say. */
export const ADDRESS = {
  never: `${HOST}never.json`,
  gone: `${HOST}gone.json`,
  login: `${HOST}login.json`,
  broken: `${HOST}broken.json`,
  cached: `${HOST}cached.json`,
  news: `${HOST}news.json`,
  newsLost: `${HOST}news-lost.json`,
} as const;

/** Addresses that take requests as their names say. */
export const RECEIVER = {
  taken: `${HOST}receiver-taken`,
  invalid: `${HOST}receiver-invalid`,
  busy: `${HOST}receiver-busy`,
  down: `${HOST}receiver-down`,
  refuses: `${HOST}receiver-refuses`,
  unclear: `${HOST}receiver-unclear`,
  strict: `${HOST}receiver-strict`,
  offline: `${HOST}receiver-offline`,
  processing: `${HOST}receiver-processing`,
  slow: `${HOST}receiver-slow`,
} as const;

const elsewhere = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
  const name = url.startsWith(HOST) ? url.slice(HOST.length) : '';
  const answers: Record<string, Answer> = ANSWERS;
  return Object.hasOwn(answers, name) ? answers[name]!(init) : elsewhere(input, init);
};
