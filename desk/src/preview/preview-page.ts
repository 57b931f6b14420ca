// The script of the page that shows the widgets beside the forms. It gets what to show by messages from the desk, since a
// page from a disk can't reach into another.
import { isPreviewMessage, READY } from './message.ts';

const main = document.querySelector('main')!;

window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source !== window.parent || !isPreviewMessage(data)) return;
  const { tag, feed, asOf, attributes } = data;
  let widget = main.firstElementChild;
  if (widget?.localName !== tag) {
    widget = document.createElement(tag);
    main.replaceChildren(widget);
  }
  for (const name of widget.getAttributeNames()) if (!(name in attributes)) widget.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (asOf) widget.setAttribute('as-of', asOf);
  Object.assign(widget, { data: feed });
});

// Links lead nowhere from here: it is a picture of a page, not the page.
document.addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
  },
  { capture: true },
);

// Whoever may read the message is told nothing but that the page is there.
window.parent.postMessage(READY, '*');
