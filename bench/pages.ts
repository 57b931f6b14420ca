// Lays out what is measured in a folder of its own: the Žatec page in its variants and the built scripts, so that a
// build beside doesn't change them midway.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../scripts/build/run.ts';

export const VARIANTS = ['static', 'ours', 'bare', 'reserved'] as const;
export type Variant = (typeof VARIANTS)[number];

/** What each variant is, for the reader of the results. */
export const MEANINGS: Readonly<Record<Variant, string>> = {
  static: 'the same content in the HTML',
  ours: 'as the demo ships: feed preloaded, fallback content',
  bare: 'no fallback content, nothing reserved',
  reserved: 'as the demo ships, and the final height reserved: `display: flow-root; min-block-size: …` on each tag',
};

const WIDGET = /<(kp-[a-z-]+)([^>]*)>([^]*?)<\/\1>/g;
/** A heading of the page in the place of the widget's own; what else stands between the tags is fallback. */
const HEADING = /<(h\d|span)\b[^>]*\bslot="heading"[^>]*>[^]*?<\/\1>/;
const PRELOAD = /^.*<link rel="preload"[^>]*>\n/m;
const SCRIPT = /^.*<script type="module"[^>]*><\/script>\n/m;

/** Heights to reserve, in px, in the order of the widgets on the page. */
export type Heights = readonly number[];

export class Pages {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'kp-bench-'));
  readonly #source: string;

  constructor() {
    cpSync(path.join(ROOT, 'dist/cdn'), path.join(this.folder, 'kp'), { recursive: true });
    this.#source = readFileSync(path.join(ROOT, 'demo/zatec/index.html'), 'utf8');
    this.#write('ours', this.#source);
    this.#write(
      'bare',
      this.#eachWidget(() => ''),
    );
  }

  /** Writes the page without our script: each widget's rendered shadow tree in its place. */
  writeStatic(trees: readonly string[]): void {
    const page = this.#eachWidget((index) => trees[index] ?? '');
    this.#write('static', cut(cut(page, PRELOAD), SCRIPT));
  }

  /**
   * Writes the page whose `<style>` reserves at least these heights. A flow root, since the margin of a heading among
   * the fallback content would reach out of a block, and move it when that content goes.
   */
  writeReserved(heights: Heights): void {
    const rules = heights.map(
      (height, index) => `[data-reserved="${index}"] { min-block-size: ${Math.ceil(height)}px; }`,
    );
    const style = `<style>\n[data-reserved] { display: flow-root; }\n${rules.join('\n')}\n</style>\n`;
    const page = this.#source.replace(WIDGET, numbered(' data-reserved="#"')).replace('</head>', `${style}</head>`);
    this.#write('reserved', page);
  }

  /** Writes any other page, named by its folder, and files beside it. */
  write(name: string, html: string, files: Readonly<Record<string, string>> = {}): void {
    mkdirSync(path.join(this.folder, name), { recursive: true });
    for (const [file, text] of Object.entries({ 'index.html': html, ...files }))
      writeFileSync(path.join(this.folder, name, file), text);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The page with something else in place of each widget's fallback. */
  #eachWidget(contentOf: (index: number) => string): string {
    let index = 0;
    const page = this.#source.replace(WIDGET, (_all, tag: string, attributes: string, content: string) => {
      const heading = HEADING.exec(content)?.[0] ?? '';
      return `<${tag}${attributes}>${heading}${contentOf(index++)}</${tag}>`;
    });
    if (!index) throw new Error('demo/zatec/index.html has no widget');
    return page;
  }

  #write(variant: Variant, html: string): void {
    cpSync(path.join(ROOT, 'demo/zatec'), path.join(this.folder, variant), { recursive: true });
    cpSync(path.join(ROOT, 'demo/favicon.svg'), path.join(this.folder, 'favicon.svg'));
    this.write(variant, html);
  }
}

function numbered(attribute: string): (all: string, tag: string) => string {
  let index = 0;
  return (all, tag) => all.replace(`<${tag}`, `<${tag}${attribute.replace('#', String(index++))}`);
}

function cut(page: string, pattern: RegExp): string {
  if (!pattern.test(page)) throw new Error(`demo/zatec/index.html has no ${pattern.source}`);
  return page.replace(pattern, '');
}
