// Pages for tests of the life cycle: every widget with the invented town's feed, from the built scripts.
import type { ServerOptions } from '../support/server.ts';
import { TAGS } from '../../src/i18n/tags.ts';

export const FEED = '/ukazka/feed.json';
export const SCRIPT = `<script type="module" src="/kp/kp-widgets.js" data-feed="${FEED}"></script>`;
/** One of each; the portal holds others of them, and is tried alone where that counts. */
export const ALL = TAGS.map((tag) => `<${tag}${tag === 'kp-join-form' ? ' endpoint="/prijem"' : ''}></${tag}>`).join(
  '\n',
);

/** A whole page. */
export function pageOf(body: string, head = SCRIPT): string {
  return `<!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>Zkouška</title>
<link rel="icon" href="/favicon.svg">${head}</head><body>${body}</body></html>`;
}

/** Answers these addresses with these texts. */
export function answering(texts: Readonly<Record<string, string>>): NonNullable<ServerOptions['before']> {
  return ({ url = '' }, response) => {
    const text = texts[url];
    if (text === undefined) return false;
    const type = url.endsWith('.js') ? 'text/javascript' : url.endsWith('.json') ? 'application/json' : 'text/html';
    response.setHeader('Content-Type', `${type}; charset=utf-8`).end(text);
    return true;
  };
}
