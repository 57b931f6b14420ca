// The script of the page that shows the widgets beside the forms. It gets what to show by messages from the desk, since a
// page from a disk can't reach into another.
import { Measure } from './measure.ts';
import { isPreviewMessage, type PreviewMessage, READY } from './message.ts';

const main = document.querySelector('main')!;
// Whoever may read a message is told heights and that the page is there, nothing else.
const measure = new Measure((heights) => window.parent.postMessage(heights, '*'));
let measured = '';

window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source !== window.parent || !isPreviewMessage(data)) return;
  const { tag, feed, asOf, attributes, accent, url } = data;
  standAt(url);
  document.documentElement.style.setProperty('--kp-accent', accent || null);
  let widget = main.firstElementChild;
  if (widget?.localName !== tag) widget = document.createElement(tag);
  const wanted: Readonly<Record<string, string>> = asOf ? { ...attributes, 'as-of': asOf } : attributes;
  for (const name of widget.getAttributeNames()) if (!(name in wanted)) widget.removeAttribute(name);
  for (const [name, value] of Object.entries(wanted)) widget.setAttribute(name, value);
  Object.assign(widget, { data: feed });
  if (!widget.isConnected) main.replaceChildren(widget);
  measureIfChanged(data);
});

/** Stands for the town's page, so that its pictures are those of its own server. */
function standAt(url: string): void {
  let base = document.querySelector('base');
  if (!url && !base) return;
  base ??= document.head.appendChild(document.createElement('base'));
  if (base.getAttribute('href') === url) return;
  if (url) base.href = url;
  else base.removeAttribute('href');
  Object.defineProperty(document, 'URL', { configurable: true, value: url || window.location.href });
  // What stands there already has read the former address.
  main.replaceChildren();
}

function measureIfChanged(message: PreviewMessage): void {
  const text = JSON.stringify([message.measured, message.widths, message.measured.length && message.feed]);
  if (text === measured) return;
  measured = text;
  measure.show(message);
}

// Links lead nowhere from here: it is a picture of a page, not the page.
document.addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
  },
  { capture: true },
);

window.parent.postMessage(READY, '*');
