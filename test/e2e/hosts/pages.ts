// Host pages: what can be wrong with them, and their HTML.
import { FRAMEWORKS, OWN } from './sheets.ts';
import { pairwise, type Choice } from './pairwise.ts';

/** What the design lets a page decide. */
export type Settings = Record<'font-family' | 'font-size' | 'color' | 'direction', string>;

export const KINDS = {
  // One at least: a page without any is the clean one.
  framework: (Object.keys(FRAMEWORKS) as (keyof typeof FRAMEWORKS)[]).filter(
    (name) => name !== 'none',
  ) as (keyof typeof FRAMEWORKS)[],
  own: Object.keys(OWN) as (keyof typeof OWN)[],
  script: ['no script', 'jQuery 1.12', 'core-js 2', 'spoilt built-ins'],
  place: ['block', 'hidden columns', 'table', 'narrow flex'],
  root: ['100%', '62.5%', '200%'],
  frame: ['page', 'sandbox', 'translated'],
  mode: ['standards', 'quirks'],
  delivery: ['module', 'classic in windows-1250'],
  base: ['own base', 'base elsewhere'],
  dir: ['ltr', 'rtl'],
} as const;

export type Host = Choice<Omit<typeof KINDS, 'framework' | 'script'>> & {
  framework: keyof typeof FRAMEWORKS;
  script: (typeof KINDS)['script'][number] | 'Prototype.js';
};

export const HOSTS: readonly Host[] = pairwise(KINDS);

/** Where Debian's libjs-prototype puts it: what npm has under that name is not for browsers. */
export const PROTOTYPE = '/usr/share/javascript/prototype/prototype.js';

export const TAGS = [
  'kp-grant-timeline',
  'kp-coordinator-card',
  'kp-news-feed',
  'kp-working-group-list',
  'kp-meeting-list',
  'kp-join-form',
] as const;

const SCRIPTS: Record<Host['script'], string> = {
  'no script': '',
  'jQuery 1.12': '<script src="/npm/jquery-1/dist/jquery.js"></script>',
  'core-js 2': '<script src="/npm/core-js/client/shim.js"></script>',
  'Prototype.js': '<script src="/prototype/prototype.js"></script>',
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
        head: document.head.children.length,
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
          else if (name !== 'window' && !isSame(old[1], entry[1])) found.push(name + '.' + text(entry[0]) + ' is another');
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

/** A page with the widgets, each with something to stand in for it. */
export function pageOf(host: Host, origin: string): string {
  const script =
    host.delivery === 'module'
      ? `type="module" src="${origin}/kp/kp-widgets.js"`
      : `src="${origin}/kp/kp-widgets.classic.js"`;
  const widgets = TAGS.map(
    (tag) =>
      `<${tag}${tag === 'kp-join-form' ? ` endpoint="${origin}/requests/"` : ''}><p>Příjmení a jméno</p></${tag}>`,
  ).join('\n');
  const elsewhere = origin.replace('127.0.0.1', 'localhost');
  return `${host.mode === 'quirks' ? '' : '<!doctype html>\n'}<html lang="cs" dir="${host.dir}" style="font-size: ${host.root}">
<head>
<title>Žluťoučký kůň</title>
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
${FRAMEWORKS[host.framework].map((file) => `<link rel="stylesheet" href="${origin}/npm/${file}">`).join('\n')}
<style>${OWN[host.own]}</style>
${SCRIPTS[host.script].replace('src="', `src="${origin}`)}
${WITNESS}
${host.base === 'base elsewhere' ? `<base href="${elsewhere}/jinam/">` : ''}
<script ${script} data-feed="${origin}/ukazka/feed.json" data-as-of="2026-11-26T10:00"></script>
</head>
<body><h1>Sociální služby</h1>
${PLACES[host.place](`<main style="display: block">${widgets}</main>`)}
</body></html>`;
}

/** A page with nothing but the widgets. */
export function cleanPage(origin: string): string {
  const widgets = TAGS.map(
    (tag) =>
      `<div><${tag}${tag === 'kp-join-form' ? ` endpoint="${origin}/requests/"` : ''}><p>Příjmení a jméno</p></${tag}></div>`,
  );
  return `<!doctype html><html lang="cs"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="module" src="/kp/kp-widgets.js" data-feed="/ukazka/feed.json" data-as-of="2026-11-26T10:00"></script></head>
<body><main>${widgets.join('\n')}</main></body></html>`;
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
