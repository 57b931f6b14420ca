// Host pages: what can be wrong with them, and their HTML.
import { PROTOTYPE, WORDPRESS } from './debian.ts';
import { FRAMEWORKS, OWN } from './sheets.ts';
import { pairwise, type Choice } from './pairwise.ts';

/** What the design lets a page decide. */
export type Settings = Record<'font-family' | 'font-size' | 'color' | 'direction', string>;

export const KINDS = {
  framework: Object.keys(FRAMEWORKS) as (keyof typeof FRAMEWORKS)[],
  script: ['no script', 'jQuery 1.12', 'core-js 2', 'spoilt built-ins', 'Sugar', 'AngularJS and zone.js', 'Dojo'],
  own: Object.keys(OWN) as (keyof typeof OWN)[],
  place: ['block', 'hidden columns', 'table', 'narrow flex'],
  root: ['100%', '62.5%', '200%'],
  frame: ['page', 'sandbox', 'translated'],
  widgets: ['tags', 'portal', 'divs'],
  mode: ['standards', 'quirks'],
  delivery: ['module', 'classic in windows-1250'],
  base: ['own base', 'base elsewhere'],
  dir: ['ltr', 'rtl'],
} as const;

export type Host = Choice<Omit<typeof KINDS, 'framework' | 'script'>> & {
  framework: (typeof KINDS)['framework'][number] | 'no framework' | 'WordPress';
  script: (typeof KINDS)['script'][number] | 'Prototype.js';
};

/** A page that does nothing to its widgets. */
export const COMMON: Host = {
  framework: 'no framework',
  script: 'no script',
  own: 'none',
  place: 'block',
  root: '100%',
  frame: 'page',
  widgets: 'tags',
  mode: 'standards',
  delivery: 'module',
  base: 'own base',
  dir: 'ltr',
};

export const HOSTS: readonly Host[] = pairwise(KINDS);

/** Pages with what only Debian has. */
export const FROM_DEBIAN: readonly Host[] = [
  { ...COMMON, script: 'Prototype.js' },
  { ...COMMON, script: 'Prototype.js', widgets: 'portal', mode: 'quirks', delivery: 'classic in windows-1250' },
  { ...COMMON, script: 'Prototype.js', framework: 'WordPress', widgets: 'divs', base: 'base elsewhere' },
  { ...COMMON, framework: 'WordPress' },
  { ...COMMON, framework: 'WordPress', script: 'jQuery 1.12', widgets: 'portal', place: 'narrow flex' },
  { ...COMMON, framework: 'WordPress', own: 'important', widgets: 'divs', dir: 'rtl', frame: 'translated' },
];

/** What is unlike the common page, in words. */
export const nameOf = (host: Host): string =>
  Object.entries(host)
    .filter(([kind, value]) => value !== COMMON[kind as keyof Host])
    .map(([kind, value]) => (kind === 'root' ? `root font ${value}` : kind === 'own' ? `${value} styles` : value))
    .join(', ');

/** All widgets that can stand alone. */
export const TAGS = [
  'kp-grant-timeline',
  'kp-coordinator-card',
  'kp-news-feed',
  'kp-working-group-list',
  'kp-meeting-list',
  'kp-join-form',
  'kp-document-list',
  'kp-plan-timeline',
  'kp-participation',
  'kp-introduction',
] as const;

const SCRIPTS: Record<Host['script'], string> = {
  'no script': '',
  'jQuery 1.12': '<script src="/npm/jquery-1/dist/jquery.min.js"></script>',
  'core-js 2': '<script src="/npm/core-js/client/shim.min.js"></script>',
  Sugar: '<script src="/npm/sugar/release/sugar-full.development.js"></script>',
  // Compiles the whole page; its class stands there beforehand, since it is no change of ours.
  'AngularJS and zone.js': `<script src="/npm/zone.js/bundles/zone.umd.min.js"></script>
    <script src="/npm/angular/angular.min.js"></script>
    <script>document.documentElement.className = 'ng-scope'; document.documentElement.setAttribute('ng-app', '');</script>`,
  // Loads its modules one by one, while the widgets come.
  Dojo: `<script>var dojo, dijit, dojox;</script>
    <script src="/npm/dojo/dojo.js" data-dojo-config="async: true"></script>
    <script>require(['dojo/main', 'dojo/query', 'dojo/parser', 'dojo/NodeList-dom'], function (dojo) { dojo.query('main'); });</script>`,
  'Prototype.js': `<script src="${PROTOTYPE.address}"></script>`,
  // As Prototype.js and its contemporaries do: own versions of what engines have had since, and keys that `for in` meets.
  'spoilt built-ins': `<script>
    Array.from = function (list) {
      if (!list || typeof list.length !== 'number') return [];
      for (var all = [], i = 0; i < list.length; i++) all.push(list[i]);
      return all;
    };
    Array.prototype.toJSON = function () { return 'an array'; };
    Array.prototype.each = Array.prototype.clear = Array.prototype.include = function () { return this; };
    String.prototype.toJSON = String.prototype.strip = function () { return 'a text'; };
    Object.prototype.extended = function () { return this; };
    Function.prototype.bind = (function (bind) { return function () { return bind.apply(this, arguments); }; })(Function.prototype.bind);
    Element.prototype.visible = Element.prototype.update = function () { return this; };
  </script>`,
};

/** Notes all that a page has and a widget must leave as it is; told again later, it says what has changed. */
const WITNESS = `<script>
  window.changes = (function () {
    var own = Reflect.ownKeys, text = String, isSame = Object.is, get = Reflect.getOwnPropertyDescriptor;
    var all = [['window', window], ['Object', Object], ['Array', Array], ['Promise', Promise], ['JSON', JSON], ['history', history]];
    ['Object', 'Array', 'String', 'Function', 'Element', 'HTMLElement', 'Node', 'Document', 'Event', 'Promise', 'Map', 'Date', 'RegExp', 'Number']
      .forEach(function (name) { all.push([name + '.prototype', window[name].prototype]); });
    function valueOf(object, key) {
      var one = get(object, key);
      return one && (one.value || one.get);
    }
    var before;
    function take() {
      return all.map(function (pair) {
        return own(pair[1]).map(function (key) { return [key, valueOf(pair[1], key)]; });
      });
    }
    function documentNow() {
      var root = document.documentElement;
      return {
        head: [].filter.call(document.head.children, function (one) { return !/dojo/.test(one.src); }).length,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        root: root.outerHTML.slice(0, root.outerHTML.indexOf('>')),
        body: document.body && [].map.call(document.body.attributes, function (a) { return a.name + a.value; }).join(),
        title: document.title,
        cookie: location.origin === 'null' || self.origin === 'null' ? '' : document.cookie,
        stored: self.origin === 'null' ? 0 : localStorage.length + sessionStorage.length,
        frames: frames.length
      };
    }
    addEventListener('DOMContentLoaded', function () { before.page = documentNow(); }, { once: true, capture: true });
    before = { page: documentNow() };
    setTimeout(function () {}, 0);
    before.all = null;
    return function (isBefore) {
      if (isBefore) { before.all = take(); return []; }
      var found = [];
      take().forEach(function (entries, index) {
        var had = before.all[index], name = all[index][0];
        entries.forEach(function (entry) {
          var old = had.filter(function (one) { return one[0] === entry[0]; })[0];
          if (!old) found.push(name + ' has got ' + text(entry[0]));
          else if (typeof old[1] === 'function' && !isSame(old[1], entry[1])) found.push(name + '.' + text(entry[0]) + ' is another');
        });
        if (had.length > entries.length) found.push(name + ' has lost something');
      });
      var page = documentNow();
      for (var key in page)
        if (Object.prototype.hasOwnProperty.call(page, key) && page[key] !== before.page[key])
          found.push(key + ': ' + page[key] + ' for ' + before.page[key]);
      return found;
    };
  })();
  window.changes(true);
</script>`;

const PLACES: Record<Host['place'], (main: string) => string> = {
  block: (main) => `<div style="padding: 0 1%">${main}</div>`,
  'hidden columns': (main) => `<div style="overflow: hidden; width: 960px">
    <div style="float: left; width: 200px; overflow: hidden">menu</div>
    <div style="float: right; width: 600px; overflow: hidden">${main}</div></div>`,
  table: (
    main,
  ) => `<table width="100%" cellpadding="8" border="0"><tr><td width="180" valign="top" align="center">menu</td>
    <td align="center" valign="top" nowrap>${main}</td></tr></table>`,
  'narrow flex': (main) => `<div style="display: flex"><div style="flex: 1">${main}</div></div>`,
};

const WIDTHS: Record<Host['place'], number> = { block: 900, 'hidden columns': 1000, table: 1280, 'narrow flex': 340 };

export const widthOf = (host: Host): number => WIDTHS[host.place];

/** The widgets, each with something to stand in for it, in a form that a page can take. */
function widgetsOf(form: Host['widgets'], origin: string): string[] {
  const endpoint = `${origin}/requests/`;
  if (form === 'portal') return [`<kp-portal join-endpoint="${endpoint}"><p>Příjmení a jméno</p></kp-portal>`];
  return TAGS.map((tag) => {
    const [start, end, prefix] =
      form === 'divs' ? [`div data-kp-widget="${tag.replace('kp-', '')}"`, 'div', 'data-'] : [tag, tag, ''];
    const more = tag === 'kp-join-form' ? ` ${prefix}endpoint="${endpoint}"` : '';
    return `<${start}${more}><p>Příjmení a jméno</p></${end}>`;
  });
}

/** A page with the widgets. */
export function pageOf(host: Host, origin: string): string {
  const script =
    host.delivery === 'module'
      ? `type="module" src="${origin}/kp/kp-widgets.js"`
      : `src="${origin}/kp/kp-widgets.classic.js"`;
  const elsewhere = origin.replace('127.0.0.1', 'localhost');
  return `${host.mode === 'quirks' ? '' : '<!doctype html>\n'}<html lang="cs" dir="${host.dir}" style="font-size: ${host.root}">
<head>
<title>Žluťoučký kůň</title>
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
${sheetsOf(host.framework)
  .map((address) => `<link rel="stylesheet" href="${origin}${address}">`)
  .join('\n')}
<style>${OWN[host.own]}</style>
${SCRIPTS[host.script].replaceAll('src="', `src="${origin}`)}
${WITNESS}
${host.base === 'base elsewhere' ? `<base href="${elsewhere}/jinam/">` : ''}
<script ${script} data-feed="${origin}/ukazka/feed.json" data-as-of="2026-11-26T10:00"></script>
</head>
<body><h1>Sociální služby</h1>
${PLACES[host.place](`<main style="display: block">${widgetsOf(host.widgets, origin).join('\n')}</main>`)}
</body></html>`;
}

function sheetsOf(framework: Host['framework']): readonly string[] {
  if (framework === 'no framework') return [];
  return framework === 'WordPress' ? WORDPRESS.addresses : FRAMEWORKS[framework].map((file) => `/npm/${file}`);
}

/** A page with nothing but the widgets, each in a box of its own. */
export function cleanPage(form: Host['widgets'], origin: string): string {
  const widgets = widgetsOf(form === 'portal' ? form : 'tags', origin);
  return `<!doctype html><html lang="cs"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<link rel="stylesheet" href="fonts.css">
<script type="module" src="/kp/kp-widgets.js" data-feed="/ukazka/feed.json" data-as-of="2026-11-26T10:00"></script></head>
<body><main>${widgets.map((widget) => `<div>${widget}</div>`).join('\n')}</main></body></html>`;
}

const CZECH = new Map(
  [...new TextDecoder('windows-1250').decode(Uint8Array.from({ length: 256 }, (_, code) => code))].map(
    (letter, code) => [letter, code],
  ),
);

/** A text in the encoding of Czech Windows. */
export function inWindows1250(text: string): Buffer {
  return Buffer.from(Array.from(text, (letter) => CZECH.get(letter) ?? 0x3f));
}
