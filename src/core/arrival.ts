// Brings whoever came by an address with a widget's id to that widget. The browser has gone there already, but before
// the widgets above had their height.
import { fragmentOf } from './same-page.ts';

/** By which a visitor moves the page; what the browser does by itself fires none of them. */
export const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
/** In milliseconds; twice as long as a request may take. */
const PATIENCE = 20_000;
const TURN = 50;

let isWatching = false;
let hasMoved = false;

/** Notes from now on whether the visitor moves a page whose address names a place in it. */
export function watchMoves({ URL: address }: Document): void {
  if (isWatching || !fragmentOf(address)) return;
  isWatching = true;
  for (const move of MOVES)
    addEventListener(move, () => (hasMoved = true), { once: true, passive: true, capture: true });
}

/** Whether the page's address names this widget, or the div that it fills. */
export function isNamed({ id, parentElement: div, ownerDocument }: Element): boolean {
  const named = fragmentOf(ownerDocument.URL);
  return !!named && (id === named || (div?.id === named && div.hasAttribute('data-kp-widget')));
}

/**
 * Scrolls to the widget once all widgets of the page have their height, and then calls `onArrive`; does neither where
 * the visitor has moved the page by then, or is busy elsewhere on it.
 */
export async function arrive(widget: Element, onArrive: () => void): Promise<void> {
  const { ownerDocument: page } = widget;
  const isLoading = (): boolean =>
    [...page.querySelectorAll('*')].some(
      (one) => one.localName.startsWith('kp-') && 'state' in one && one.state === 'loading',
    );
  for (let time = 0; time < PATIENCE && isLoading(); time += TURN) {
    await new Promise((resolve) => setTimeout(resolve, TURN));
  }
  const { activeElement: focused, body } = page;
  const isInside = focused !== body && widget.contains(focused);
  if (!widget.isConnected || hasMoved || (focused && focused !== body && !isInside)) return;
  widget.scrollIntoView();
  if (!isInside) onArrive();
}
