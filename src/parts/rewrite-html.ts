// Writes a sanitised tree anew, element by element, from the allow-list: a second, independent guard, and what makes
// both sanitisers end in the same tree. Addresses are resolved, headings take their place under the widget's own,
// images of strangers become links, and what Word left behind goes.
import { fileNameOf, isFrom, resolveUrl } from '../feed/url.ts';
import { typeset } from '../i18n/typography.ts';
import { ATTRIBUTES, ELEMENTS } from './allow-list.ts';

export interface RichTextOptions {
  /** What addresses are relative to. */
  baseUrl?: string | undefined;
  /** Of the text; its spaces are set by it, as those of plain texts are. */
  language?: string | undefined;
  /** Of the text's highest headings. */
  headingLevel: number;
  /** Whether images of any origin are shown; else those of `imageSources`, and links to all others. */
  allowsRemoteImages: boolean;
  /** Origins (or addresses) from which images are shown. */
  imageSources: readonly string[];
}

/** Elements that mean something only in another; elsewhere each is a plain box. */
const NEEDED: Readonly<Record<string, RegExp>> = {
  li: /^[uo]l$/,
  dt: /^dl$/,
  dd: /^dl$/,
  summary: /^details$/,
  figcaption: /^figure$/,
};
const MEANT_EMPTY = /^(?:br|hr|wbr|t[dhr])$/;
/** What no attribute may hold: DOMPurify takes it for an attempt to break out of a comment or of raw text. */
const BREAKOUT = /--!?>|]>|<\//;
/** Stands for the page's own origin. */
const HERE = 'https://here.invalid';

/** A fragment with only what the list allows, in the source's own document, where no image loads yet. */
export function rewriteHtml(source: ParentNode & Node, options: RichTextOptions): DocumentFragment {
  const { baseUrl, language = '', headingLevel, allowsRemoteImages, imageSources } = options;
  const page = source.ownerDocument!;
  const levels = [...source.querySelectorAll('h1,h2,h3,h4,h5,h6')]
    .filter((heading) => heading.textContent?.trim())
    .map(levelOf);
  const shift = headingLevel - Math.min(...levels);

  const valueOf = (element: Element, name: string): string => {
    const value = element.getAttribute(name)?.trim() ?? '';
    return BREAKOUT.test(value) ? '' : value;
  };

  const addressOf = (element: Element, name: string): string | undefined => {
    const value = valueOf(element, name);
    // Where a link leads inside the text: ids are gone.
    return value.startsWith('#') ? undefined : resolveUrl(value, baseUrl);
  };

  const writeChildren = (from: Node, to: Element | DocumentFragment, isInLink: boolean): void => {
    for (const node of from.childNodes) {
      if (node.nodeType === 3) to.append(typeset(node.nodeValue ?? '', language));
      else if (node.nodeType === 1) writeElement(node as Element, to, isInLink);
    }
  };

  const writeElement = (element: Element, to: Element | DocumentFragment, isInLink: boolean): void => {
    const read = element.localName;
    const known = ELEMENTS.get(read);
    if (known === undefined || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return;
    if (read === 'img') return writeImage(element, to, isInLink);
    const href = read === 'a' && !isInLink ? addressOf(element, 'href') : undefined;
    const parent = (to as Element).localName ?? '';
    const name = /^h\d/.test(known)
      ? `h${Math.max(1, Math.min(6, levelOf(element) + shift))}`
      : NEEDED[known]?.test(parent) === false
        ? 'div'
        : known;
    const made = page.createElement(name || 'span');
    copyAttributes(element, made);
    if (href) made.setAttribute('href', href);
    // What says nothing of its words leaves only them.
    if (!name || (/^(?:a|span)$/.test(name) && !made.hasAttributes())) return writeChildren(element, to, isInLink);
    writeChildren(element, made, isInLink || name === 'a');
    if (!MEANT_EMPTY.test(name) && !made.textContent?.trim() && !made.querySelector('img,hr')) {
      // Word's empty paragraphs; a space between two words remains one.
      if (made.textContent) to.append(' ');
      return;
    }
    const isStray = NEEDED['li']!.test(parent) && name !== 'li';
    (isStray ? (to.lastElementChild ?? to.appendChild(page.createElement('li'))) : to).append(
      name === 'table' ? inScroller(made) : made,
    );
  };

  const copyAttributes = (from: Element, to: Element): void => {
    if (!from.hasAttributes()) return;
    for (const [name, elements, pattern] of ATTRIBUTES) {
      if (!from.hasAttribute(name) || (elements && !elements.split(' ').includes(to.localName))) continue;
      const value = valueOf(from, name);
      if (pattern.test(value)) to.setAttribute(name, value);
    }
  };

  const writeImage = (image: Element, to: Element | DocumentFragment, isInLink: boolean): void => {
    const src = addressOf(image, 'src');
    const alt = valueOf(image, 'alt');
    const url = src && new URL(src, HERE);
    if (!url || !/^http/.test(url.protocol)) return to.append(alt);
    // A pixel that counts visitors.
    if (['width', 'height'].some((side) => /^[01]$/.test(valueOf(image, side)))) return;
    const name = alt || fileNameOf(url.href) || url.host;
    if (allowsRemoteImages || isFrom([HERE, ...imageSources], url.href)) {
      const made = page.createElement('img');
      for (const [key, value] of [
        ['loading', 'lazy'],
        ['decoding', 'async'],
        ['alt', isInLink ? name : alt],
        ['src', src],
      ] as const) {
        made.setAttribute(key, value);
      }
      copyAttributes(image, made);
      to.append(made);
    } else if (isInLink) {
      to.append(name);
    } else {
      const link = page.createElement('a');
      link.setAttribute('href', src);
      link.append(name);
      to.append(link);
    }
  };

  const inScroller = (table: Element): Element => {
    const scroller = page.createElement('div');
    scroller.className = 'scroll';
    scroller.append(table);
    return scroller;
  };

  const made = page.createDocumentFragment();
  writeChildren(source, made, false);
  made.normalize();
  return made;
}

function levelOf(heading: Element): number {
  return Number(heading.localName[1]);
}
