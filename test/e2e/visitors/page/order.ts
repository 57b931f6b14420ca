// Whether what is read one after another stands one after another.
import { isDrawing, linesOf, nameOf, outwards, seenTexts } from './flat.ts';

/** Texts that stand before what is read before them: above it in its column, or left of it in its line. */
export function disorder(root: Element = document.body): string[] {
  const found: string[] = [];
  let last: { text: Text; first: DOMRect; end: DOMRect } | undefined;
  for (const text of seenTexts(root)) {
    if (isDrawing(text) || isFloating(text)) continue;
    const lines = linesOf(text);
    const [first] = lines;
    if (!first) continue;
    const before = last;
    last = { text, first, end: lines.at(-1)! };
    if (before && isBefore(first, before.first, before.end))
      found.push(`${nameOf(text)} before ${nameOf(before.text)}`);
  }
  return found;
}

/** What stays in sight while one scrolls has no place of its own. */
function isFloating(text: Text): boolean {
  return [...outwards(text)].some((element) => /fixed|sticky/.test(getComputedStyle(element).position));
}

export function isBefore(rect: DOMRect, first: DOMRect, end: DOMRect): boolean {
  // A part of one line, such as an icon's word, may be a little higher.
  const slack = Math.min(rect.height, first.height) / 2;
  const isAbove = rect.bottom <= first.top + slack;
  if (isAbove) return rect.left < end.right - 1;
  const isInLine = rect.top < end.bottom - slack && rect.bottom > end.top + slack;
  return isInLine && rect.right <= end.left + 1;
}
