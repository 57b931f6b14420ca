// Whoever types in a widget's own content, such as the page's form that stands there until ours is ready, loses neither
// the focus nor the place in the text when that content is moved.

export interface Focused {
  field: HTMLInputElement;
  /** Start and end of what is selected; undefined where the field tells no such thing. */
  selection: [start: number, end: number] | undefined;
}

/** What had the focus in the content of a widget, as long as that isn't drawn and so can't have it. */
const kept = new WeakMap<Element, Focused>();

/** What has the focus inside an element, or had it when it was moved there. */
export function focusIn(element: Element): Focused | undefined {
  const field = activeBeside(element) as HTMLInputElement | null;
  if (!field || field === element || !element.contains(field)) return kept.get(element);
  const { selectionStart: start, selectionEnd: end } = field;
  return { field, selection: typeof start === 'number' && typeof end === 'number' ? [start, end] : undefined };
}

/** Moves all content of an element into a widget, and that into the element. */
export function moveInto(widget: Element & { updateComplete?: Promise<unknown> }, element: Element): void {
  const focused = focusIn(element);
  widget.append(...element.childNodes);
  if (focused) kept.set(widget, focused);
  element.append(widget);
  if (focused) void widget.updateComplete?.then(() => giveBack(widget, focused));
}

/** To what is drawn again; where it isn't, the widget has something better there, which takes the focus over. */
function giveBack(widget: Element, { field, selection }: Focused): void {
  kept.delete(widget);
  const active = activeBeside(widget);
  if (active && active !== widget.ownerDocument.body) return;
  field.focus({ preventScroll: true });
  if (selection) field.setSelectionRange(...selection);
}

function activeBeside(element: Element): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement;
}
