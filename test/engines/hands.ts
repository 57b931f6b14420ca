// What a test can see and reach in a page, across shadow roots. Stands in the page itself, in each engine alike.

export interface Hands {
  /** What was written to the console, and what nobody caught. */
  said: string[];
  /** The shown elements in a widget (or anywhere on the page, `body`) that a selector fits and that bear a name. */
  find(host: string, selector: string, name?: string): HTMLElement[];
  /** What can be read in an element, spaces evened out. */
  read(element: Element): string;
  /** The focused element, in whatever shadow root. */
  focused(): HTMLElement | null;
}

declare global {
  interface Window {
    kpHands: Hands;
  }
}

/** Sent to the page as text, before all else of it. `instant` is what its clock says. */
export function putHands(instant: string): void {
  const now = Date.now.bind(Date);
  const offset = Date.parse(instant) - now();
  Date.now = () => now() + offset;

  const said: string[] = [];
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    console[level] = (...words: unknown[]) => said.push(`${level}: ${words.map(String).join(' ')}`);
  }
  addEventListener('error', ({ message }) => said.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => said.push(`rejected: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ blockedURI }) => said.push(`blocked: ${blockedURI}`));

  const evened = (text: string): string =>
    text
      .replace(/[\u2060\u200e\u200f\u00ad\u2066-\u2069]/g, '')
      .replace(/\u2011/g, '-')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
  const everything = function* (root: ParentNode): Generator<HTMLElement> {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      yield element;
      if (element.shadowRoot) yield* everything(element.shadowRoot);
    }
  };
  const isShown = (element: HTMLElement): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.matches('style, script, svg, template')) return '';
    // A slot has no box of its own.
    if (node instanceof HTMLElement && !(node instanceof HTMLSlotElement) && !node.checkVisibility()) return '';
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const inner = slotted.length ? slotted : (node.shadowRoot ?? node).childNodes;
    const text = [...inner].map(textOf).join('');
    return /^inline|contents/.test(getComputedStyle(node).display) ? text : ` ${text} `;
  };
  const nameOf = (element: HTMLElement): string => {
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    return [element.getAttribute('aria-label') ?? '', ...[...(labels ?? [])].map(textOf), textOf(element)].join(' ');
  };

  window.kpHands = {
    said,
    read: (element) => evened(textOf(element)),
    find: (host, selector, name = '') => {
      const found: HTMLElement[] = [];
      for (const widget of document.querySelectorAll<HTMLElement>(host)) {
        for (const element of everything(widget.shadowRoot ?? widget)) {
          if (element.matches(selector) && isShown(element) && evened(nameOf(element)).includes(name)) {
            found.push(element);
          }
        }
      }
      return found;
    },
    focused: () => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active as HTMLElement | null;
    },
  };
}
