// The page as it is drawn: shadow roots opened, slots filled. Knows no widget.

/** What is drawn inside a node, in its order. */
function childrenOf(node: Node): Iterable<Node> {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length) return assigned;
  }
  return node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
}

/** What a node is drawn in. */
export function parentOf(node: Element | Text): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** A node and all that it is drawn in, from inside to outside. */
export function* outwards(node: Element | Text): Generator<Element> {
  let at: Element | null = node instanceof Element ? node : parentOf(node);
  for (; at; at = parentOf(at)) yield at;
}

/** Whether an element holds a node, across shadow roots. */
export function holds(element: Element, node: Element | Text): boolean {
  return [...outwards(node)].includes(element);
}

/** Whether an element comes after another in the tree, or stands in it. */
export function comesAfter(element: Element, other: Element): boolean {
  const [here, there] = [[...outwards(element)].reverse(), [...outwards(other)].reverse()];
  const at = here.findIndex((one, index) => one !== there[index]);
  if (at < 0) return false;
  const [one, two] = [here[at]!, there[at]];
  if (!two) return true;
  const siblings = [...childrenOf(here[at - 1]!)];
  return siblings.indexOf(one) > siblings.indexOf(two);
}

/** Everything that can be seen in an element, in the order of the tree; what is for screen readers alone is left out. */
export function* seen(root: Node = document.body): Generator<Element | Text> {
  if (root instanceof Text) {
    if (/\S/.test(root.data)) yield root;
    return;
  }
  if (!(root instanceof Element) || !isSeen(root)) return;
  yield root;
  for (const child of childrenOf(root)) yield* seen(child);
}

export function isSeen(element: Element): boolean {
  const { display, position, visibility, opacity } = getComputedStyle(element);
  if (display === 'contents') return true;
  if (display === 'none' || opacity === '0' || !element.checkVisibility()) return false;
  // What is hidden may hold what isn't; none of ours does.
  if (visibility === 'hidden') return false;
  const { width, height, right } = element.getBoundingClientRect();
  return !(position === 'absolute' && ((width <= 1 && height <= 1) || right < -100));
}

/** Elements alone. */
export function* seenElements(root?: Node): Generator<Element> {
  for (const node of seen(root)) if (node instanceof Element) yield node;
}

/** Texts alone. */
export function* seenTexts(root?: Node): Generator<Text> {
  for (const node of seen(root)) if (node instanceof Text) yield node;
}

/** The lines in which a text is drawn. */
export function linesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

export function isDrawing(node: Element | Text): boolean {
  return [...outwards(node)].some((element) => element.getAttribute('aria-hidden') === 'true');
}

const USABLE = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';

export function isUsable(element: Element): element is HTMLElement {
  return element.matches(USABLE) && !isDrawing(element) && !element.matches('[tabindex="-1"]');
}

/** What stands at a point of the window, the innermost. */
export function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null | undefined = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** What has the focus, the innermost; the body has it where nothing has. */
export function focused(): Element {
  let active = document.activeElement ?? document.body;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** A place in words: tag and class, and how it begins. */
export function nameOf(node: Element | Text): string {
  const element = node instanceof Text ? parentOf(node)! : node;
  const host = [...outwards(element)].find(({ localName }) => localName.startsWith('kp-'))?.localName;
  const words = (node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  const name = element.getAttribute('class')?.trim().replace(/\s+/g, '.');
  return `${host ? `${host} ` : ''}${element.localName}${name ? `.${name}` : ''} “${words}”`;
}
