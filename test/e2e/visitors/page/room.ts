// Whether everything has room: nothing scrolls sideways, is cut off, or lies over something else.
import { holds, isUsable, linesOf, nameOf, parentOf, seen } from './flat.ts';

interface Box {
  node: Element | Text;
  rect: DOMRect;
}

/** What has no room in the window as wide as it is. */
export function crowded(): string[] {
  known = new Map();
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
  const texts: Box[] = [];
  const controls: Box[] = [];
  for (const node of seen()) {
    if (node instanceof Text) {
      for (const rect of linesOf(node)) texts.push({ node, rect });
      const cut = cutOff(node);
      if (cut) found.push(cut);
    } else if (isUsable(node)) {
      for (const rect of node.getClientRects()) controls.push({ node, rect });
    }
  }
  for (const one of [...texts, ...controls])
    if (isOutside(one.rect)) found.push(`${nameOf(one.node)} leaves the window`);
  found.push(...overlaps([...texts, ...controls]));
  return [...new Set(found)];
}

function isOutside({ left, right }: DOMRect): boolean {
  return left < -1 || right > document.documentElement.clientWidth + 1;
}

/** A text of which something around it cuts off a part. */
function cutOff(text: Text): string | undefined {
  const parent = parentOf(text);
  const cutters = parent ? cuttersOf(parent) : [];
  if (!cutters.length) return undefined;
  const lines = linesOf(text);
  for (const element of cutters) {
    const box = element.getBoundingClientRect();
    const isCut = lines.some(
      ({ left, right, top, bottom }) =>
        left < box.left - 1 || right > box.right + 1 || top < box.top - 3 || bottom > box.bottom + 3,
    );
    if (isCut) return `${nameOf(text)} is cut off by ${nameOf(element)}`;
  }
  return undefined;
}

/** What is known of elements during one look at the page. */
let known = new Map<Element, readonly Element[]>();

/** What may cut off something of an element's words; what scrolls by itself cuts nothing off. */
function cuttersOf(element: Element): readonly Element[] {
  const before = known.get(element);
  if (before) return before;
  const parent = parentOf(element);
  const { overflowX, overflowY, clipPath } = getComputedStyle(element);
  // Ours that scroll are tables, which need both directions.
  const around = parent && parent !== document.body && !/auto|scroll/.test(overflowX) ? cuttersOf(parent) : [];
  const isCutter = /hidden|clip/.test(overflowX + overflowY) || clipPath !== 'none';
  const cutters = isCutter ? [element, ...around] : around;
  known.set(element, cutters);
  return cutters;
}

/** Texts and controls that lie over each other; what stands inside of another doesn't. */
function overlaps(boxes: readonly Box[]): string[] {
  const found: string[] = [];
  const sorted = [...boxes].sort((one, other) => one.rect.top - other.rect.top);
  for (const [index, one] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next]!;
      if (other.rect.top >= one.rect.bottom) break;
      if (one.node === other.node) continue;
      const height = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
      const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      // The room of letters is higher than they are.
      const slack = Math.min(one.rect.height, other.rect.height) * 0.3;
      if (width <= 2 || height <= slack || isOfOne(one.node, other.node)) continue;
      found.push(`${nameOf(one.node)} over ${nameOf(other.node)}`);
    }
  }
  return found;
}

function isOfOne(one: Element | Text, other: Element | Text): boolean {
  if (one instanceof Text) return other instanceof Element && holds(other, one);
  if (other instanceof Text) return holds(one, other);
  return holds(one, other) || holds(other, one) || keepsFree(one, other) || keepsFree(other, one);
}

/** A field keeps room for the button that stands in it. */
function keepsFree(field: Element, button: Element): boolean {
  if (!(field instanceof HTMLInputElement)) return false;
  return parseFloat(getComputedStyle(field).paddingInlineEnd) >= 0.9 * button.getBoundingClientRect().width;
}
