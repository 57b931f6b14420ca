// For editors that strip unknown tags: `<div data-kp-widget="news-feed" data-limit="5">` is the same widget. The div
// stays and keeps its place in the page's layout; its content becomes the fallback, its data-* the widget's own
// attributes, and no others: an editor that lets data-* through must not become a way to set an event handler.
import { isKpWidget } from './define.ts';
import { moveInto } from './kept-focus.ts';
import { MARK, tagOf, undefinedWidgets } from './tag-check.ts';
import { warnOnce } from './warn-once.ts';

/** Milliseconds after which a widget's script is no longer waited for. */
const PATIENCE = 5000;

/** Turns the divs of the page into widgets, also those that are inserted or changed later; returns the end of it. */
export function upgradeDivs(root: Document = document): () => void {
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      if (type === 'attributes') {
        if (attributeName?.startsWith('data-') && target instanceof HTMLElement) upgradeDiv(target);
        continue;
      }
      if (target instanceof HTMLElement) upgradeIfMarked(target);
      for (const node of addedNodes) if (node instanceof HTMLElement) upgradeWithin(node);
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  for (const div of root.querySelectorAll<HTMLElement>(`[${MARK}]`)) upgradeIfMarked(div);
  const warning = setTimeout(warnOfUnknown, PATIENCE, root);
  return () => {
    clearTimeout(warning);
    observer.disconnect();
  };

  function upgradeWithin(element: HTMLElement): void {
    upgradeIfMarked(element);
    const divs = Element.prototype.querySelectorAll.call(element, `[${MARK}]`) as NodeListOf<HTMLElement>;
    for (const div of divs) upgradeIfMarked(div);
  }

  // The names of a form's fields hide its own methods, so a form is left alone before anything is asked of it.
  function upgradeIfMarked(element: HTMLElement): void {
    if (!(element instanceof HTMLFormElement) && element.hasAttribute(MARK)) upgradeDiv(element);
  }

  function upgradeDiv(div: HTMLElement): void {
    const tag = tagOf(div);
    const constructor = customElements.get(tag);
    if (!isKpWidget(constructor)) return;
    let widget = [...div.children].find((child) => child.localName === tag);
    if (!widget) {
      widget = root.createElement(tag);
      moveInto(widget, div);
      observer.observe(div, { attributes: true });
    }
    for (const name of ['lang', ...(constructor.observedAttributes ?? [])]) {
      const value = div.getAttribute(`data-${name}`);
      if (value === widget.getAttribute(name)) continue;
      if (value === null) widget.removeAttribute(name);
      else widget.setAttribute(name, value);
    }
  }
}

/** A name that nobody has defined is a slip of the pen, unless the script for it is still on its way. */
function warnOfUnknown(root: Document): void {
  for (const [tag, element] of undefinedWidgets(root)) warnOnce(`there is no widget <${tag}>.`, element);
}
