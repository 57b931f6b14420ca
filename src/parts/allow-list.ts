// The one list of what `content_html` may hold, for the engine's own sanitiser and for DOMPurify alike. What isn't
// here goes with all that is in it; what is here is still judged by value in rewrite-html.ts.

const KEPT =
  'a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 ' +
  'hr i img ins kbd li mark ol p pre q s samp small span strong sub summary sup table tbody td tfoot th thead tr u ul ' +
  'var wbr';

/** Landmarks would be the page's, and what only changed the look loses its name; the words in it stay. */
const RENAMED: readonly [string, string][] = [
  ['div', 'address article aside center footer header hgroup main nav section'],
  ['ul', 'dir menu'],
  ['s', 'strike'],
  ['', 'acronym big data font label nobr picture time tt'],
];

/** Elements that are read, and the name under which each is written; by an empty name its content alone. */
export const ELEMENTS: ReadonlyMap<string, string> = new Map(
  [...KEPT.split(' ').map((name): [string, string] => [name, name])].concat(
    RENAMED.flatMap(([to, names]) => names.split(' ').map((name): [string, string] => [name, to])),
  ),
);

const NUMBER = /^-?\d{1,4}$/;

/**
 * Attributes that are kept: the elements that may have each (none named: all), and what its value looks like. Besides
 * them `href` and `src`, which are resolved. No id, name, class or style: they could reach into the widget.
 */
export const ATTRIBUTES: readonly [name: string, elements: string, value: RegExp][] = [
  ['lang', '', /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i],
  ['dir', '', /^(?:ltr|rtl|auto)$/i],
  ['title', 'abbr dfn', /./],
  ['colspan', 'td th', NUMBER],
  ['rowspan', 'td th', NUMBER],
  ['scope', 'th', /^(?:col|row)(?:group)?$/i],
  ['start', 'ol', NUMBER],
  ['type', 'ol', /^[1ai]$/i],
  ['reversed', 'ol', /^/],
  ['value', 'li', NUMBER],
  ['open', 'details', /^/],
  ['alt', 'img', /./],
  ['width', 'img', NUMBER],
  ['height', 'img', NUMBER],
];

/** Names of all attributes that a sanitiser lets through. */
export const ATTRIBUTE_NAMES: readonly string[] = [...ATTRIBUTES.map(([name]) => name), 'href', 'src'];
