// What a webmaster pastes, in the form that her CMS takes: pieces of text, each with the place that it belongs to.
import { parseFeed } from '../../../src/feed/parse-feed.ts';
import { elementOf } from './element.ts';
import { escapeHtml } from './markup.ts';
import { OWN } from './own-origin.ts';
import { policyOf } from './policy.ts';
import { nameOf, type Widget, type WidgetTag } from './widgets.ts';

/** The forms of a snippet: script and tags, script and plain divs, one classic script, frames, a bundler's imports. */
export const WAYS = ['tags', 'div', 'classic', 'iframe', 'npm'] as const;
export type Way = (typeof WAYS)[number];

/** Where a piece goes: into the page, the site's template, its style sheet, the server's headers, a shell, a program. */
export type Place = 'page' | 'template' | 'styles' | 'header' | 'shell' | 'program';

export interface Piece {
  place: Place;
  code: string;
}

export interface SnippetOptions {
  way: Way;
  widgets: readonly Widget[];
  /** The address of the folder of the scripts, with a slash at its end: `/kp/`. */
  folder: string;
  /** The address of the feed as the page is to name it: `/kp/feed.json`. */
  feedUrl: string;
  /** The feed, as `JSON.parse` gave it: what the fallback is written from. */
  feed?: unknown;
  /** The language of the widgets, where it isn't the page's. */
  language?: string | undefined;
  /** A colour for `--kp-accent`. */
  accent?: string | undefined;
  /** How much height is kept for a widget until it is there, in px. */
  reserved?: Readonly<Partial<Record<WidgetTag, number>>> | undefined;
  /** The hash of the script (`sha384-…`); none where the scripts are to be replaced in place. */
  integrity?: string | undefined;
}

/** The pieces of a snippet, in the order in which they are put in place. */
export function snippetOf(options: SnippetOptions): Piece[] {
  const { way, widgets } = options;
  const feed =
    options.feed === undefined ? undefined : parseFeed(options.feed, new URL(options.feedUrl, OWN).href).feed;
  const page = widgets.map((widget) => elementOf(widget, options, feed)).join('\n\n');
  const styles = stylesOf(options);
  return [
    ...(way === 'npm' ? programOf(widgets) : [{ place: 'template' as const, code: scriptOf(options) }]),
    { place: 'page', code: page },
    ...(styles ? [{ place: 'styles' as const, code: styles }] : []),
    { place: 'header', code: policyOf(options) },
  ];
}

function programOf(widgets: readonly Widget[]): Piece[] {
  const files = widgets.map(({ tag }) => (tag === 'kp-portal' ? 'portal' : `widgets/${nameOf(tag)}`));
  const imports = [...new Set(files)].map((file) => `import 'kp-widgets/${file}';`).join('\n');
  return [
    { place: 'shell', code: 'npm install kp-widgets' },
    { place: 'program', code: imports },
  ];
}

/** The name of the script within the folder: the one of a single widget where there is no other. */
export function scriptName({ way, widgets }: Pick<SnippetOptions, 'way' | 'widgets'>): string {
  if (way === 'iframe') return 'embed-host.js';
  if (way === 'classic') return 'kp-widgets.classic.js';
  return widgets.length === 1 ? `widgets/${nameOf(widgets[0]!.tag)}.js` : 'kp-widgets.js';
}

function scriptOf(options: SnippetOptions): string {
  const { way, folder, feedUrl, integrity } = options;
  const kind = way === 'classic' || way === 'iframe' ? 'defer' : 'type="module"';
  const data = way === 'iframe' ? '' : ` data-feed="${escapeHtml(feedUrl)}"`;
  // Without `crossorigin` a script from another server can't be checked.
  const hash = integrity ? ` integrity="${escapeHtml(integrity)}" crossorigin="anonymous"` : '';
  const script = `<script ${kind} src="${escapeHtml(folder + scriptName(options))}"${data}${hash}></script>`;
  if (way === 'iframe') return script;
  return `${script}\n<link rel="preload" as="fetch" href="${escapeHtml(feedUrl)}" crossorigin>`;
}

function stylesOf({ way, widgets, accent, reserved = {} }: SnippetOptions): string {
  // What is in a frame has its own styles, and the frame its height.
  if (way === 'iframe') return '';
  const selectorOf = ({ tag }: Widget) => (way === 'div' ? `[data-kp-widget="${nameOf(tag)}"]` : tag);
  const selectors = widgets.map(selectorOf);
  const rules = [`${selectors.join(',\n')} {\n  display: flow-root;\n  margin-block: 2em;\n}`];
  if (accent) rules.push(`${selectors.join(',\n')} {\n  --kp-accent: ${accent};\n}`);
  for (const widget of widgets) {
    const height = reserved[widget.tag];
    if (height) rules.push(`${selectorOf(widget)} {\n  min-block-size: ${height}px;\n}`);
  }
  return rules.join('\n\n');
}
