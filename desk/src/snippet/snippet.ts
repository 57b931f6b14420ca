// What a webmaster pastes, in the form that her CMS takes: pieces of text, each with the place that it belongs to.
import { parseFeed } from '../../../src/feed/parse-feed.ts';
import { elementOf } from './element.ts';
import { escapeHtml } from './markup.ts';
import { OWN } from './own-origin.ts';
import { policyOf } from './policy.ts';
import { nameOf, type Widget, type WidgetTag } from './widgets.ts';

/**
 * The forms of a snippet: one classic script (that of the archive) and tags, or plain divs; the folder's modules and tags,
 * or plain divs; frames; a bundler's imports.
 */
export const WAYS = ['classic', 'classic-div', 'tags', 'div', 'iframe', 'npm'] as const;
export type Way = (typeof WAYS)[number];

/** Where a piece goes: into the page, the site's template, its style sheet, the server's headers, a shell, a program. */
export type Place = 'page' | 'template' | 'styles' | 'header' | 'shell' | 'program';

export interface Piece {
  place: Place;
  code: string;
}

/** In px, on a phone and on wider screens. */
export interface ReservedHeight {
  phone: number;
  wide: number;
}

/** From this width on a screen is no phone. */
const WIDE = '(min-width: 640px)';

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
  /** Whether the colour stands at the elements themselves, for whom the site's style sheet is out of reach. */
  isInline?: boolean | undefined;
  /** How much height is kept for a widget until it is there. */
  reserved?: Readonly<Partial<Record<WidgetTag, ReservedHeight>>> | undefined;
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
  if (isClassic(way)) return 'kp-widgets.classic.js';
  return widgets.length === 1 ? `widgets/${nameOf(widgets[0]!.tag)}.js` : 'kp-widgets.js';
}

function scriptOf(options: SnippetOptions): string {
  const { way, folder, feedUrl, integrity } = options;
  const kind = isClassic(way) || way === 'iframe' ? 'defer' : 'type="module"';
  const data = way === 'iframe' ? '' : ` data-feed="${escapeHtml(feedUrl)}"`;
  // Without `crossorigin` a script from another server can't be checked.
  const hash = integrity ? ` integrity="${escapeHtml(integrity)}" crossorigin="anonymous"` : '';
  const script = `<script ${kind} src="${escapeHtml(folder + scriptName(options))}"${data}${hash}></script>`;
  if (way === 'iframe') return script;
  return `${script}\n<link rel="preload" as="fetch" href="${escapeHtml(feedUrl)}" crossorigin>`;
}

function isClassic(way: Way): boolean {
  return way === 'classic' || way === 'classic-div';
}

/** Whether plain divs stand for the widgets' own tags. */
export function isOfDivs(way: Way): boolean {
  return way === 'div' || way === 'classic-div';
}

function stylesOf({ way, widgets, accent, isInline, reserved = {} }: SnippetOptions): string {
  // What is in a frame has its own styles, and the frame its height.
  if (way === 'iframe') return '';
  const selectorOf = ({ tag }: Widget) => (isOfDivs(way) ? `[data-kp-widget="${nameOf(tag)}"]` : tag);
  const selectors = widgets.map(selectorOf);
  const rules = [`${selectors.join(',\n')} {\n  display: flow-root;\n  margin-block: 2em;\n}`];
  if (accent && !isInline) rules.push(`${selectors.join(',\n')} {\n  --kp-accent: ${accent};\n}`);
  for (const widget of widgets) {
    const { phone = 0, wide = 0 } = reserved[widget.tag] ?? {};
    if (phone) rules.push(`${selectorOf(widget)} {\n  min-block-size: ${phone}px;\n}`);
    if (wide && wide !== phone)
      rules.push(`@media ${WIDE} {\n  ${selectorOf(widget)} {\n    min-block-size: ${wide}px;\n  }\n}`);
  }
  return rules.join('\n\n');
}
