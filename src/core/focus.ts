// Brings the focus to what is no control of its own.

/** Focuses an element that can't be reached by Tab: it can be focused until the focus leaves it again. */
export function focusOn(element: HTMLElement, options?: FocusOptions): void {
  element.tabIndex = -1;
  element.focus(options);
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
}
