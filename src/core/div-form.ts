// For editors that strip unknown tags: `<div data-kp-widget="news-feed" data-limit="5">` is the same widget. The div
// stays and keeps its place in the page's layout; its content becomes the fallback, its data-* the widget's own
// attributes, and no others: an editor that lets data-* through must not become a way to set an event handler.
import { isKpWidget } from './define.ts';

const MARK = 'data-kp-widget';

/** Turns the divs of the page into widgets, also those that are inserted or changed later; returns the end of it. */
export function upgradeDivs(root: Document = document): () => void {
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      if (type === 'attributes') {
        if (attributeName?.startsWith('data-') && target instanceof HTMLElement) upgradeDiv(target);
        continue;
      }
      if (target instanceof HTMLElement && target.hasAttribute(MARK)) upgradeDiv(target);
      for (const node of addedNodes) if (node instanceof HTMLElement) upgradeWithin(node);
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  for (const div of root.querySelectorAll<HTMLElement>(`[${MARK}]`)) upgradeDiv(div);
  return () => observer.disconnect();

  function upgradeWithin(element: HTMLElement): void {
    if (element.hasAttribute(MARK)) upgradeDiv(element);
    for (const div of element.querySelectorAll<HTMLElement>(`[${MARK}]`)) upgradeDiv(div);
  }

  function upgradeDiv(div: HTMLElement): void {
    const tag = `kp-${div.getAttribute(MARK)?.trim()}`;
    const constructor = customElements.get(tag) as
      (CustomElementConstructor & { observedAttributes?: string[] }) | undefined;
    if (!isKpWidget(constructor)) return;
    let widget = [...div.children].find((child) => child.localName === tag);
    if (!widget) {
      widget = root.createElement(tag);
      widget.append(...div.childNodes);
      div.append(widget);
      observer.observe(div, { attributes: true });
    }
    for (const name of ['lang', ...(constructor?.observedAttributes ?? [])]) {
      const value = div.getAttribute(`data-${name}`);
      if (value === null || value === widget.getAttribute(name)) continue;
      widget.setAttribute(name, value);
    }
  }
}
