// Reads a page as a visitor does: opens what is closed, then takes down what is shown, and where each link leads.
// It knows no widget: what counts is what is visible and what a screen reader would say.
import type { Page } from 'playwright';
import { drawn } from './visit.ts';

/** Widgets by tag, and the whole page as `page`: text in one line, each link as `[its text](its address)`. */
export type Reading = Readonly<Record<string, string>>;

const ROUNDS = 5;

/** Clicks every closed row and every closed details on the page, also those that come to light by it. */
export async function openAll(page: Page): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const clicked = await page.evaluate(() => {
      const closed = [...everything(document)].filter(
        (element) =>
          (element.matches('button[aria-expanded="false"]') || element.matches('details:not([open]) > summary')) &&
          element.checkVisibility({ visibilityProperty: true }),
      );
      for (const element of closed) (element as HTMLElement).click();
      return closed.length;

      function* everything(root: ParentNode): Generator<Element> {
        for (const element of root.querySelectorAll('*')) {
          yield element;
          if (element.shadowRoot) yield* everything(element.shadowRoot);
        }
      }
    });
    await drawn(page);
    if (!clicked) return;
  }
  throw new Error(`After ${ROUNDS} rounds there is still something closed on ${page.url()}.`);
}

/** What stands on the page now. */
export async function read(page: Page): Promise<Reading> {
  const raw = await page.evaluate(() => {
    const seen: Record<string, string> = { page: readable(document.body) };
    for (const widget of document.querySelectorAll('*')) {
      if (!widget.localName.startsWith('kp-')) continue;
      seen[widget.localName] = `${seen[widget.localName] ?? ''} ${readable(widget)}`;
    }
    return seen;

    function readable(node: Node): string {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || isHidden(node)) return '';
      const children =
        node instanceof HTMLSlotElement && node.assignedNodes().length
          ? node.assignedNodes()
          : (node.shadowRoot ?? node).childNodes;
      const text = [...children].map(readable).join('');
      if (node instanceof HTMLAnchorElement && node.href) return `[${text.trim()}](${addressOf(node)})`;
      return getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `;
    }

    function isHidden(element: Element): boolean {
      if (element instanceof SVGElement || element.matches('script, style, template, [aria-hidden="true"]'))
        return true;
      const style = getComputedStyle(element);
      if (style.display === 'contents') return false;
      // A box of one pixel holds words for screen readers alone.
      const { width, height } = element.getBoundingClientRect();
      if (style.position === 'absolute' && width <= 1 && height <= 1) return true;
      return !element.checkVisibility({ visibilityProperty: true });
    }

    function addressOf({ href, origin, pathname, search, hash }: HTMLAnchorElement): string {
      return origin === location.origin ? pathname + search + hash : href;
    }
  });
  return Object.fromEntries(Object.entries(raw).map(([name, text]) => [name, inOneLine(text)]));
}

/** Spaces evened out, without the invisible characters of good typography. */
function inOneLine(text: string): string {
  return text
    .replace(/[\u2060-\u2069\u200e\u200f\u00ad]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ (?=[\],.])|(?<=\[) /g, '')
    .trim();
}
