// The colours of a town's page, out of its HTML and style sheets: what it gives to links, headings and its head.
import { isColourful, readColour } from './colour.ts';

export interface PageColour {
  colour: string;
  /** What it is on the page, in Czech. */
  use: string;
}

const COLOUR = /#[\da-f]{3}(?:[\da-f]{3})?\b|rgba?\([^)]*\)/gi;

/** What a rule is for, by its selector; the first that fits. */
const USES: readonly (readonly [RegExp, use: string, weight: number])[] = [
  [/(?:^|[\s,>])a(?:$|[\s,:.[>])/, 'barva odkazů', 4],
  [/(?:^|[\s,>])h[1-3](?:$|[\s,:.[>])/, 'barva nadpisů', 4],
  [/(?:header|hlavick|banner|top|nav|menu)/i, 'barva hlavičky', 3],
  [/(?:btn|button|tlacitk)/i, 'barva tlačítek', 3],
  [/(?:footer|paticka|pata)/i, 'barva patičky', 2],
];
const OTHERS = [/./, 'barva na stránce', 1] as const;

/** The page's colours, those that matter most first; greys, white and black are everywhere and left out. */
export function coloursOf(texts: readonly string[], most = 6): PageColour[] {
  const found = new Map<string, { weight: number; use: string; best: number }>();
  const add = (written: string, use: string, weight: number): void => {
    const colour = readColour(written);
    if (!colour || !isColourful(colour)) return;
    const before = found.get(colour) ?? { weight: 0, use, best: 0 };
    found.set(colour, {
      weight: before.weight + weight,
      use: weight > before.best ? use : before.use,
      best: Math.max(weight, before.best),
    });
  };
  for (const text of texts) {
    const [theme] = /<meta[^>]+name=["']?theme-color[^>]*>/i.exec(text) ?? [];
    for (const [colour] of theme?.matchAll(COLOUR) ?? []) add(colour, 'barva, kterou web uvádí jako svou', 10);
    for (const [, selector = '', declarations = ''] of text
      .replace(/\/\*[^]*?\*\//g, '')
      .matchAll(/([^{};]*)\{([^{}]*)\}/g)) {
      for (const [, name = '', value = ''] of declarations.matchAll(/([\w-]+)\s*:\s*([^;]+)/g)) {
        if (!/colou?r|background|border|^--/.test(name)) continue;
        const isOwn = /^--.*(?:primar|main|accent|brand|hlavni|theme|link)/i.test(name);
        const [, use, weight] = USES.find(([pattern]) => pattern.test(selector.trim())) ?? OTHERS;
        for (const [colour] of value.matchAll(COLOUR))
          add(colour, isOwn ? 'hlavní barva webu' : use, isOwn ? 8 : weight);
      }
    }
  }
  return [...found]
    .sort(([, one], [, other]) => other.best - one.best || other.weight - one.weight)
    .slice(0, most)
    .map(([colour, { use }]) => ({ colour, use }));
}

/** The addresses of a page's own style sheets. */
export function styleSheetsOf(html: string, base: string): string[] {
  return [...html.matchAll(/<link\b[^>]*>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => /rel=["']?[^"'>]*stylesheet/i.test(tag))
    .flatMap((tag) => {
      const [, quoted, bare] = /href=(?:["']([^"']+)["']|([^\s>]+))/i.exec(tag) ?? [];
      const href = (quoted ?? bare ?? '').replaceAll('&amp;', '&');
      return href && URL.canParse(href, base) ? [new URL(href, base).href] : [];
    });
}
