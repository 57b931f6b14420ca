// What a webmaster may have written wrong in a widget's own tag. The console has been told of values already; these are
// the sentences for the page.
import type { ReactiveElement } from 'lit';
import { parseDate } from '../feed/date.ts';
import type { Narrowing } from './attributes.ts';
import type { Complaint } from './states.ts';

/** Says which widget a div stands for. */
export const MARK = 'data-kp-widget';

/** Everything that is wrong with a widget's tag; `asOf` may be the page's. */
export function checkTag(widget: ReactiveElement, asOf: string | undefined): Complaint[] {
  const complaints: Complaint[] = [];
  if (asOf && !parseDate(asOf.trim())) complaints.push((advice) => advice.wrongValue('as-of', asOf, '2018-03-05'));
  for (const [key, { attribute, converter }] of (widget.constructor as typeof ReactiveElement).elementProperties) {
    const name = typeof attribute === 'string' ? attribute : String(key);
    const { takes, example = '', words } = (converter ?? {}) as Partial<Narrowing<unknown>>;
    const written = takes ? widget.getAttribute(name) : null;
    if (written === null || takes?.(written)) continue;
    complaints.push((advice) => advice.wrongValue(name, written, example, words));
  }
  if (holdsWidget(widget)) complaints.push((advice) => advice.unclosed(widget.localName));
  return complaints;
}

/** Attributes that nobody will read, most often because of a slip of the pen; in the div form those of the div. */
export function unknownAttributes(widget: ReactiveElement): Complaint[] {
  const { observedAttributes: known } = widget.constructor as typeof ReactiveElement;
  const complaints: Complaint[] = [
    (advice) => advice.unknownAttributes(widget.localName, widget.getAttributeNames(), known),
  ];
  // Asked of the widget: a form of the page may hide its own methods by the names of its fields.
  const div = widget.closest('[data-kp-widget]:not(form)');
  if (div && div === widget.parentElement)
    complaints.push((advice) => advice.unknownAttributes(widget.localName, div.getAttributeNames(), known, 'data-'));
  return complaints;
}

/** What a page has above its widgets: within one it can only be because the widget's tag was not closed. */
export function checkContent(widget: ReactiveElement, headingLevel: number): Complaint[] {
  const above = ['h1', 'h2', 'h3', 'h4', 'h5'].slice(0, headingLevel - 1);
  const parts = `:is(${['main', 'footer', ...above].join()})`;
  const part = widget.querySelector(`:scope > ${parts}:not([slot]), :scope > :not([slot]) ${parts}`);
  return part ? [(advice) => advice.holdsPage(widget.localName, part.localName)] : [];
}

/** Tags of ours that no script has defined yet, once each. */
export function unknownTags(root: Document): Complaint[] {
  const tags = new Set(undefinedWidgets(root).map(([tag]) => tag));
  return [...tags].map((tag) => (advice) => advice.unknownTag(tag));
}

/** What stands for a widget that nobody has defined, with its tag: a slip of the pen, unless its script is on its way. */
export function undefinedWidgets(root: Document): [tag: string, element: Element][] {
  return [...root.querySelectorAll(`[${MARK}], :not(:defined)`)]
    .filter((element) => !(element instanceof HTMLFormElement))
    .map((element): [string, Element] => [element.hasAttribute(MARK) ? tagOf(element) : element.localName, element])
    .filter(([tag]) => tag.startsWith('kp-') && !customElements.get(tag));
}

/** The tag of the widget that a div stands for. */
export function tagOf(div: Element): string {
  return `kp-${div.getAttribute(MARK)?.trim().toLowerCase().replace(/^kp-/, '')}`;
}

/** Whether a tag that was not closed has taken the next widget for its own content; what is in a slot was put there. */
export function holdsWidget(widget: Element): boolean {
  return [...widget.querySelectorAll('*')].some(({ localName, slot }) => localName.startsWith('kp-') && !slot);
}
