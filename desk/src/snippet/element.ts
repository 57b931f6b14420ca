// One widget on the page: its tag, the div that stands for it, or a frame.
import type { Feed } from '../../../src/feed/types.ts';
import { fallbackOf } from './fallback.ts';
import { escapeHtml } from './markup.ts';
import { isOfDivs, type SnippetOptions } from './snippet.ts';
import { nameOf, WIDGET_TITLES, type Widget } from './widgets.ts';

/** The height of a frame whose page tells none, in px: about one widget, and the rest by scrolling. */
const FRAME_HEIGHT = 600;

/** What the links to the form lead to, where nobody says otherwise. */
const FORM_ID = 'kp-join';

export function elementOf(widget: Widget, options: SnippetOptions, feed: Feed | undefined): string {
  const { way, widgets, feedUrl, language, accent, isInline } = options;
  const { tag } = widget;
  const isDiv = isOfDivs(way);
  const attributes = {
    ...(isDiv ? { 'kp-widget': nameOf(tag) } : {}),
    // A bundled script has no attribute that could say it for all.
    ...(way === 'npm' ? { feed: feedUrl } : {}),
    ...widget.attributes,
    ...(language ? { lang: language } : {}),
  };
  if (way === 'iframe') return frameOf(widget, attributes, options);
  const element = isDiv ? 'div' : tag;
  const start = [
    element,
    ...(tag === 'kp-join-form' ? [attribute('id', FORM_ID, false)] : []),
    ...Object.entries(attributes).map(([name, value]) => attribute(name, value, isDiv)),
    ...(accent && isInline ? [attribute('style', `--kp-accent: ${accent}`, false)] : []),
  ];
  // One contact on a page is enough, and the card is it.
  const hasContact = widget === widgets[0] && !widgets.some((one) => one.tag === 'kp-coordinator-card');
  const lines = fallbackOf(widget, feed, hasContact).map((line) => `  ${line}\n`);
  return `<${start.join(' ')}>\n${lines.join('')}</${element}>`;
}

function frameOf({ tag }: Widget, attributes: Record<string, string>, { folder, feedUrl }: SnippetOptions): string {
  const query = new URLSearchParams({ widget: nameOf(tag), feed: feedUrl, ...attributes });
  // What sends, or leads a visitor away, is for the frame's own page to say.
  for (const name of [...query.keys()])
    if (/(?:^|-)(?:endpoint|endpoint-format|form-url|join-url)$/.test(name)) query.delete(name);
  const src = attribute('src', `${folder}embed.html?${query}`, false);
  const title = attribute('title', WIDGET_TITLES[tag], false);
  return `<iframe ${src} ${title} width="100%" height="${FRAME_HEIGHT}" loading="lazy"></iframe>`;
}

function attribute(name: string, value: string, isData: boolean): string {
  const full = isData ? `data-${name}` : name;
  return value === '' ? full : `${full}="${escapeHtml(value)}"`;
}
