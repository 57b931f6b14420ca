// Brings the focus to what is no control of its own.

/** Focuses an element that can't be reached by Tab: it can be focused until the focus leaves it again. */
export function focusOn(element: HTMLElement, options?: FocusOptions): void {
  const forget = () => {
    // Of a window that is left and returned to, it stays the place where the visitor was.
    if ((element.getRootNode() as Document | ShadowRoot).activeElement === element) return;
    element.removeAttribute('tabindex');
    element.removeEventListener('blur', forget);
  };
  element.tabIndex = -1;
  element.focus(options);
  element.addEventListener('blur', forget);
}
