// Faults of the network: how the server behaves, and how that must end.
import { body, json, JSON_TYPE, raw, status, type Exchange, type Fault } from './fault.ts';
import { GOOD_FEED } from './good-feed.ts';

const GOOD = Buffer.from(JSON.stringify(GOOD_FEED));
const HALF = GOOD.subarray(0, GOOD.length / 2);
const LOGIN =
  '<!DOCTYPE html><html lang="cs"><title>Přihlášení</title><form method="post"><input name="heslo"></form></html>';
const HEAD = '200 OK\nContent-Type: application/feed+json\nCache-Control: no-store';

const reset = ({ request }: Exchange) => setTimeout(() => request.socket.resetAndDestroy(), 50);
const end = ({ request }: Exchange) => request.socket.end();

/** One byte of the good feed each second, for as long as anybody listens. */
function drip({ request: { socket } }: Exchange): void {
  let index = 0;
  const timer = setInterval(() => socket.write(GOOD.subarray(index, ++index)), 1000);
  socket.on('close', () => clearInterval(timer));
}

const redirect = (location: (exchange: Exchange) => string, code = 302) => {
  return (exchange: Exchange) => {
    exchange.response.writeHead(code, { Location: location(exchange), 'Cache-Control': 'no-store' }).end();
  };
};
const addressOf = ({ request }: Exchange) => new URL(request.url!, 'http://127.0.0.1');

/** So many redirects, then the good feed. */
function chain(length: number): Fault['answer'] {
  return (exchange) => {
    const { pathname, searchParams } = addressOf(exchange);
    const hop = Number(searchParams.get('hop') ?? 0);
    if (hop === length) json(GOOD_FEED)(exchange);
    else redirect(() => `${pathname}?hop=${hop + 1}`, 301)(exchange);
  };
}

export const NETWORK_FAULTS: readonly Fault[] = [
  { name: 'connection refused', from: 'closing', answer: () => undefined, state: 'error', code: 'unreachable' },
  { name: 'reset before the headers', answer: reset, state: 'error', code: 'unreachable', slowCode: 'timeout' },
  {
    name: 'reset in the body',
    answer: raw(`${HEAD}\nContent-Length: ${GOOD.length}`, HALF, reset),
    state: 'error',
    code: 'unreachable',
  },
  { name: '30 s without headers', answer: () => undefined, state: 'error', code: 'timeout', isSlow: true },
  {
    name: 'one byte a second',
    answer: raw(`${HEAD}\nContent-Length: ${GOOD.length}`, '', drip),
    state: 'error',
    code: 'timeout',
    isSlow: true,
  },
  {
    name: 'stalled after the headers',
    answer: raw(`${HEAD}\nContent-Length: ${GOOD.length}`),
    state: 'error',
    code: 'timeout',
    isSlow: true,
  },
  {
    name: 'stalled in the middle',
    answer: raw(`${HEAD}\nContent-Length: ${GOOD.length}`, HALF),
    state: 'error',
    code: 'timeout',
    isSlow: true,
  },
  {
    name: 'truncated, with the length of the whole',
    answer: raw(`${HEAD}\nContent-Length: ${GOOD.length}`, HALF, end),
    state: 'error',
    code: 'unreachable',
  },
  {
    name: 'truncated, with no length',
    answer: raw(`${HEAD}\nConnection: close`, HALF, end),
    state: 'error',
    code: 'not_json',
  },
  {
    name: 'truncated within a letter',
    answer: body(GOOD.subarray(0, GOOD.indexOf('ř') + 1), JSON_TYPE),
    state: 'error',
    code: 'not_json',
  },
  {
    name: 'truncated before its last byte',
    answer: body(GOOD.subarray(0, -1), JSON_TYPE),
    state: 'error',
    code: 'not_json',
  },
  { name: 'truncated in its first byte', answer: body('{', JSON_TYPE), state: 'error', code: 'not_json' },
  {
    name: 'a chunk that breaks off',
    answer: raw(`${HEAD}\nTransfer-Encoding: chunked`, `${GOOD.length.toString(16)}\r\n{`, end),
    state: 'error',
    code: 'unreachable',
  },
  {
    name: 'Content-Length too short',
    answer: raw(`${HEAD}\nContent-Length: 100\nConnection: close`, GOOD, end),
    state: 'error',
    code: 'not_json',
  },
  {
    name: 'Content-Length too long',
    answer: raw(`${HEAD}\nContent-Length: ${GOOD.length + 100}\nConnection: close`, GOOD, end),
    state: 'error',
    code: 'unreachable',
    forgivenBy: 'WebKitGTK',
  },
  {
    name: 'bad gzip',
    answer: body(GOOD, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }),
    state: 'error',
    code: 'unreachable',
    forgivenBy: 'WebKitGTK',
  },
  { name: '204', answer: status(204), state: 'error', code: 'not_json' },
  { name: '304 without a cache', answer: status(304), state: 'error', code: 'http' },
  { name: 'an empty body', answer: body('', JSON_TYPE), state: 'error', code: 'not_json' },
  { name: "a redirect to the address with a slash, as VISMO's", answer: chain(1), state: 'ready' },
  { name: 'a chain of redirects', answer: chain(8), state: 'ready' },
  {
    name: 'a redirect loop',
    answer: redirect((exchange) => addressOf(exchange).pathname),
    state: 'error',
    code: 'unreachable',
    slowCode: 'timeout',
  },
  {
    name: 'a redirect to another origin without CORS',
    answer: redirect(({ elsewhere }) => `${elsewhere}/feed.json`),
    state: 'error',
    code: 'unreachable',
  },
  { name: 'no CORS header', from: 'elsewhere', answer: json(GOOD_FEED), state: 'error', code: 'unreachable' },
  { name: '401', answer: status(401), state: 'error', code: 'forbidden' },
  {
    // The browser asks the visitor, who doesn't know what to answer.
    name: '401 that asks for a password',
    isCovered: true,
    answer: status(401, { 'WWW-Authenticate': 'Basic realm="kp"' }),
    state: 'error',
    code: 'timeout',
    isSlow: true,
  },
  { name: '403', answer: status(403), state: 'error', code: 'forbidden' },
  { name: '404', answer: status(404), state: 'error', code: 'not_found' },
  { name: '410', answer: status(410), state: 'error', code: 'not_found' },
  { name: '429 with Retry-After', answer: status(429, { 'Retry-After': '120' }), state: 'error', code: 'http' },
  {
    name: '429 once',
    answer: (exchange) => (exchange.count % 2 ? status(429)(exchange) : json(GOOD_FEED)(exchange)),
    state: 'ready',
  },
  { name: '500', answer: status(500), state: 'error', code: 'http' },
  {
    name: "502 with a gateway's own page",
    answer: ({ response }) =>
      void response.writeHead(502, { 'Content-Type': 'text/html' }).end('<html><h1>502 Bad Gateway</h1></html>'),
    state: 'error',
    code: 'http',
  },
  { name: '503', answer: status(503, { 'Retry-After': '3600' }), state: 'error', code: 'http' },
  {
    name: 'a login page with 200',
    answer: body(LOGIN, { 'Content-Type': 'text/html' }),
    state: 'error',
    code: 'login_page',
  },
  { name: 'a login page that calls itself JSON', answer: body(LOGIN, JSON_TYPE), state: 'error', code: 'login_page' },
  {
    name: 'a redirect to a login page',
    answer: (exchange) =>
      addressOf(exchange).search
        ? body(LOGIN, { 'Content-Type': 'text/html' })(exchange)
        : redirect((one) => `${addressOf(one).pathname}?login`)(exchange),
    state: 'error',
    code: 'login_page',
  },
];
