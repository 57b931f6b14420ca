// The words of HTML, read without a parser: nothing of it can load or run, and it works in Node. In linear time.

/** Beyond so many characters nothing is read. */
const MAX_CHARACTERS = 500_000;

/** Inside a tag: a quoted value may hold a `>`. */
const REST = String.raw`(?:=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))|[^>=]+|=)*>?`;
const TAG = String.raw`<(\/?)([a-z][^\s\/>]*)${REST}`;
const COMMENT = String.raw`<!--(?:-?>|[^]*?(?:--!?>|$))|<[!?][^>]*>?`;
/** Elements without words for people. */
const SKIPPED =
  'script|style|title|template|noscript|iframe|object|svg|math|xml|form|select|textarea|audio|video|canvas|button';
const SKIP = String.raw`<(${SKIPPED})(?=[\s\/>])${REST}[^]*?(?:<\/\1(?=[\s\/>])[^>]*>?|$)`;

const MARKUP = new RegExp(`${SKIP}|${COMMENT}|${TAG}`, 'gi');
const TAGS = new RegExp(`${COMMENT}|${TAG}`, 'gi');
const STYLES_AND_TAGS = new RegExp(
  String.raw`<(style)(?=[\s\/>])${REST}[^]*?(?:<\/style(?=[\s\/>])[^>]*>?|$)|${TAGS.source}`,
  'gi',
);
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?/g;
/** Kept by no sanitiser. Engines report these to a strict Content-Security-Policy even where they parse without a page. */
const UNWANTED = /^(?:style|is|on.*)$/i;

const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|\w+:.*)$/i;

/** Elements that end by themselves: how many of them are open says nothing. */
const UNCLOSED =
  /^(?:area|base|br|col|colgroup|dd|dt|hr|img|input|li|link|meta|option|p|source|tbody|td|tfoot|th|thead|tr|wbr)$/i;

/** Text of HTML in one line: entities decoded, ends of blocks as spaces, without comments, scripts and styles. */
export function plainTextOf(html: string): string {
  const words = html
    .slice(0, MAX_CHARACTERS)
    .replace(MARKUP, (_all, skipped?: string, _end?: string, name?: string) =>
      skipped || (name && !INLINE.test(name)) ? ' ' : '',
    );
  return decodeEntities(words).replace(/\s+/g, ' ').trim();
}

/**
 * HTML without what would be thrown away in any case, and whose reading makes a noise: styles, handlers, and the tags of
 * office programs (`<o:p>`, `<st1:place>`), whose words stay. No guard: a sanitiser comes after it.
 */
export function withoutJunk(html: string): string {
  return html.replace(STYLES_AND_TAGS, (tag: string, style?: string, end?: string, name?: string) =>
    style || name?.includes(':')
      ? ''
      : name && !end && /\s(?:style|is|on)/i.test(tag)
        ? tag.replace(ATTRIBUTE, (attribute: string, key: string) => (UNWANTED.test(key) ? '' : attribute))
        : tag,
  );
}

/**
 * Whether a parser may have more work with HTML than `most`: the sum of open elements over its start tags. It grows
 * with their number, their depth, and with misnested formatting, which a parser repeats in each block.
 */
export function isHeavy(html: string, most: number): boolean {
  let weight = 0;
  let depth = 0;
  const open = new Map<string, number>();
  for (const [, end, written] of html.matchAll(TAGS)) {
    if (!written) continue;
    const name = written.toLowerCase();
    const count = open.get(name) ?? 0;
    if (!end) weight += depth + 1;
    if (weight > most) return true;
    if (UNCLOSED.test(name) || (end && !count)) continue;
    open.set(name, end ? count - 1 : count + 1);
    depth += end ? -1 : 1;
  }
  return false;
}

const NAMED: Readonly<Record<string, string>> = Object.assign(Object.create(null) as object, {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  sect: '§',
  para: '¶',
  deg: '°',
  times: '×',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  szlig: 'ß',
});

/** Editors write `&scaron;` and `&aacute;`: a letter and the sign on it. */
const SIGNS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  caron: '\u030c',
  ring: '\u030a',
  uml: '\u0308',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,8});?|#(\d{1,8});?|([a-z])(acute|caron|ring|uml|grave|circ|tilde|cedil);|([a-z]{2,6});)/gi,
    (all, hex?: string, decimal?: string, letter?: string, sign?: string, name?: string) => {
      if (name) return NAMED[name] ?? all;
      if (letter) return (letter + (SIGNS[sign!] ?? '')).normalize();
      return characterOf(hex ? parseInt(hex, 16) : Number(decimal));
    },
  );
}

/** Word writes `&#150;` for a dash: such numbers are those of windows-1252 (HTML, 13.2.5.80). */
function characterOf(code: number): string {
  if (code > 0x7f && code < 0xa0) return new TextDecoder('windows-1252').decode(new Uint8Array([code]));
  return code && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}
