// Finds the feed in what was brought: a feed itself, or a page of the town that holds one or names one.

/** A feed's text, or the address where it is. */
export type FoundFeed = { kind: 'text'; text: string } | { kind: 'address'; address: string } | { kind: 'none' };

/** Looks at a text: what isn't a web page is taken for the feed itself, however broken it is. */
export function findFeed(text: string, parseHtml: (html: string) => Document): FoundFeed {
  if (!isHtml(text)) return { kind: 'text', text };
  const page = parseHtml(text);
  const inline = [...page.querySelectorAll('script[type="application/feed+json"]')].find((one) =>
    one.textContent.trim(),
  );
  if (inline) return { kind: 'text', text: inline.textContent.trim() };
  for (const [selector, name] of PLACES) {
    const address = page.querySelector(selector)?.getAttribute(name)?.trim();
    if (address && !address.startsWith('#')) return { kind: 'address', address };
  }
  return { kind: 'none' };
}

/** Whether a text is a web page, or a piece of one. */
export function isHtml(text: string): boolean {
  return text.trimStart().startsWith('<');
}

/** Where a page names its feed, in the order in which widgets look. */
const PLACES = [
  ['script[data-feed]', 'data-feed'],
  ['[data-kp-widget][data-feed]', 'data-feed'],
  [
    ['portal', 'news-feed', 'grant-timeline', 'coordinator-card', 'working-group-list', 'meeting-list', 'document-list']
      .concat(['plan-timeline', 'participation', 'introduction', 'join-form'])
      .map((name) => `kp-${name}[feed]`)
      .join(),
    'feed',
  ],
  ['link[type="application/feed+json"]', 'href'],
  ['link[type="application/json"][rel~="alternate"]', 'href'],
] as const;
