// Moves the focus to what a change has made or moved. It has to be there before the next key is: a key that is pressed
// meanwhile would go to the old control, and a space would press it once more.
import type { ReactiveElement } from 'lit';

/** Renders the element, and gives the focus to the control of an id in it, before the browser hands over another event. */
export function focusIn(element: ReactiveElement, id: string): void {
  element.requestUpdate();
  // A timer would run when the next keys are through.
  void element.updateComplete.then(() => element.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus());
}

/** Whether a held key presses a control again: what the first press made has the focus by now. */
export function isPressedAgain({ repeat, key, target }: KeyboardEvent): boolean {
  return repeat && key === 'Enter' && target instanceof Element && target.matches('button, summary, a');
}
