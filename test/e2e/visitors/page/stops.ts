// A walk by the keyboard: what has the focus, whether that is seen, and whether it comes after what had it before.
import { ringOf } from './colours.ts';
import { comesAfter, elementAt, focused, holds, nameOf, outwards } from './flat.ts';
import { isBefore } from './order.ts';

export interface Stop {
  /** The same for the same stop; of a group of radio buttons one for all. */
  key: number;
  name: string;
  faults: string[];
}

const keys = new Map<unknown, number>();
let last: { element: Element; rect: DOMRect } | undefined;

/** Begins a walk. */
export function setOut(): void {
  last = undefined;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
}

/** The stop that the walk has come to; undefined where it is outside of the page. */
export function stopHere(): Stop | undefined {
  const element = focused();
  if (element === document.body) return undefined;
  const faults = [...unseen(element), ...(last && isOutOfOrder(element, last) ? ['comes before the last one'] : [])];
  last = { element, rect: onPage(element) };
  return { key: keyOf(element), name: nameOf(element), faults };
}

function keyOf(element: Element): number {
  const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
  const one = isRadio ? element.closest('fieldset') : element;
  const known = keys.get(one);
  if (known !== undefined) return known;
  keys.set(one, keys.size);
  return keys.size - 1;
}

/** Why nobody can see that the element has the focus (WCAG 2.4.7, 2.4.11, 2.4.13). */
function unseen(element: Element): string[] {
  const faults: string[] = [];
  const ring = ringOf(element);
  if (!ring) faults.push('shows nothing');
  else if (ring.width < 2) faults.push(`has a line of ${ring.width} px`);
  else if (ring.contrast < 3) faults.push(`has a line of ${ring.contrast.toFixed(2)} : 1`);
  const [box = element.getBoundingClientRect()] = element.getClientRects();
  const { innerHeight, innerWidth } = window;
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
    faults.push('is out of sight');
    return faults;
  }
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const over = elementAt(x, y);
  if (over && !holds(element, over) && !holds(over, element)) faults.push(`lies under ${nameOf(over)}`);
  return faults;
}

function isOutOfOrder(element: Element, { element: before, rect }: { element: Element; rect: DOMRect }): boolean {
  if (!comesAfter(element, before)) return true;
  // Where the parts of a page stand is the page's.
  const widgetOf = (one: Element): Element | undefined =>
    [...outwards(one)].reverse().find(({ localName }) => localName.startsWith('kp-'));
  if (widgetOf(element) !== widgetOf(before)) return false;
  const isSticky = [...outwards(element), ...outwards(before)].some((one) =>
    /sticky|fixed/.test(getComputedStyle(one).position),
  );
  return !isSticky && isBefore(onPage(element), rect, rect);
}

/** Where an element stands, wherever the window is. */
function onPage(element: Element): DOMRect {
  const { left, top, width, height } = element.getBoundingClientRect();
  return new DOMRect(left + scrollX, top + scrollY, width, height);
}
