// Shows HTML that someone else wrote: through the engine's own sanitiser, else through DOMPurify, then rewritten from
// the allow-list. Until that is done, or where it can't be, the plain words are shown.
import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { policy } from '../core/trusted-types.ts';
import { ATTRIBUTE_NAMES, ELEMENTS } from './allow-list.ts';
import { isHeavy, plainTextOf, withoutJunk } from './plain-text.ts';
import type * as Purifier from './purify.ts';
import { rewriteHtml, type RichTextOptions } from './rewrite-html.ts';

export { plainTextOf } from './plain-text.ts';
export type { RichTextOptions } from './rewrite-html.ts';

/** Longer and heavier texts are shown as plain words: a parser could be busy with them for seconds. */
const MAX_CHARACTERS = 500_000;
const MAX_WEIGHT = 6_000;

const ELEMENT_NAMES = [...ELEMENTS.keys()];
const SANITIZER = { elements: ELEMENT_NAMES, attributes: ATTRIBUTE_NAMES, comments: false, dataAttributes: false };

// https://wicg.github.io/sanitizer-api/, which TypeScript doesn't know yet.
interface WithSetHtml {
  setHTML?(html: string, options: { sanitizer: typeof SANITIZER }): void;
}

let purifier: typeof Purifier | undefined;

function sanitizeNatively(html: string, page: Document): HTMLElement | undefined {
  // In a document without a window, where no image loads and no script runs.
  const { body } = page.implementation.createHTMLDocument('') as { body: HTMLElement & WithSetHtml };
  if (!body.setHTML) return undefined;
  try {
    body.setHTML(html, { sanitizer: SANITIZER });
    return body;
  } catch {
    // An early, different form of the method.
    return undefined;
  }
}

/** Fills the box with the text; at once, or when DOMPurify has come. */
async function fill(box: HTMLElement, html: string, options: RichTextOptions): Promise<void> {
  box.textContent = '';
  try {
    const isLight = html.length <= MAX_CHARACTERS && !isHeavy(html, MAX_WEIGHT);
    const clean = isLight ? withoutJunk(html) : '';
    const show = (source: (ParentNode & Node) | undefined): void => {
      if (source) box.replaceChildren(rewriteHtml(source, options));
      box.querySelectorAll('.scroll').forEach(watchWidth);
    };
    const native = isLight ? sanitizeNatively(clean, box.ownerDocument) : undefined;
    if (native) return show(native);
    box.textContent = plainTextOf(html);
    if (!isLight) return;
    if (!purifier) purifier = await import('./purify.ts');
    show(purifier.purify(clean, ELEMENT_NAMES, ATTRIBUTE_NAMES, policy.createHTML));
  } catch {
    box.textContent = plainTextOf(html);
  }
}

let widths: ResizeObserver | undefined;

/** A table that is wider than its place can be scrolled by keys; only then it takes the focus. */
function watchWidth(scroller: Element): void {
  widths ??= new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const caption = target.querySelector('caption')?.textContent.trim();
      const isWide = target.scrollWidth > target.clientWidth;
      const set = (name: string, value: string | undefined): void =>
        isWide && value ? target.setAttribute(name, value) : target.removeAttribute(name);
      set('tabindex', '0');
      set('role', caption && 'region');
      set('aria-label', caption);
    }
  });
  widths.observe(scroller);
}

class RichTextDirective extends Directive {
  #html?: string;
  #settings?: string;

  override render(...[html]: [html: string, options: RichTextOptions]): unknown {
    return plainTextOf(html);
  }

  override update({ parentNode }: ChildPart, [html, options]: [string, RichTextOptions]): unknown {
    const { baseUrl, language, headingLevel, allowsRemoteImages, imageSources } = options;
    const settings = [baseUrl, language, headingLevel, allowsRemoteImages, ...imageSources].join('\n');
    if (html === this.#html && settings === this.#settings) return noChange;
    this.#html = html;
    this.#settings = settings;
    // A new box for a new text: what is still on its way for the old one goes into the old box.
    const box = parentNode.ownerDocument!.createElement('div');
    box.className = 'rich';
    if (language) box.lang = language;
    void fill(box, html, options);
    return box;
  }
}

/**
 * The text of an item's `content_html`, safe, in a `<div class="rich">`. Never throws; where the text is too long, too
 * deep or can't be sanitised, its plain words.
 */
export const renderRichText: (html: string, options: RichTextOptions) => unknown = directive(RichTextDirective);
