// What is said once on a page, however many widgets show the same feed: what is wrong with it, or why there is none. The
// first of them says it, in the order of the page; so a portal does for its sections, which come after it.
import type { ReactiveElement } from 'lit';

/** Widgets that have something to say to a webmaster, each with the source of its feed: an address, or data. */
const speakers = new Map<ReactiveElement, unknown>();

/** Enters a widget with its source, undefined where it has nothing to say; then the others see anew who is first. */
export function speak(widget: ReactiveElement, source: unknown): void {
  if (speakers.get(widget) === source) return;
  if (source === undefined) speakers.delete(widget);
  else speakers.set(widget, source);
  for (const other of speakers.keys()) if (other !== widget) other.requestUpdate();
}

/** Whether no other widget that shows the same, and can be seen, stands before this one; or none at all on the page. */
export function isFirst(widget: ReactiveElement, isOfAll = false): boolean {
  return ![...speakers].some(
    ([other, source]) =>
      (isOfAll || source === speakers.get(widget)) &&
      widget.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING &&
      other.getClientRects().length,
  );
}

/** The name by which a widget's word is told from those of others: its tag, and a number where there are more. */
export function speakerName(widget: ReactiveElement): string {
  const alike = [...speakers.keys()].filter(({ localName }) => localName === widget.localName);
  return [widget.localName, ...(alike.length > 1 ? [alike.indexOf(widget) + 1] : [])].join(' ');
}
