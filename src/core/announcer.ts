// One polite live region for all widgets of the page: what happened is said once, after the region is known to
// the screen reader. It stands in the document, since a region inside each widget would be said by each.

const PAUSE = 100;
/** How long a sentence is left alone before the next one comes. */
const TURN = 1000;
/** How long a sentence stays, so that nobody who comes by later reads what no longer holds. */
const STAY = 5000;

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Sentences that wait for their turn, with their languages. */
const waiting = new Map<string, string>();
/** The sentence that is left alone now. */
let said = '';
let isBusy = false;

function makeRegion(): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('aria-live', 'polite');
  element.setAttribute('aria-atomic', 'true');
  element.setAttribute('data-kp-announcer', '');
  // Set one by one: a style attribute would be blocked by a strict policy. A page's !important must not show it.
  const hidden = {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    'clip-path': 'inset(50%)',
    'white-space': 'nowrap',
  };
  for (const [name, value] of Object.entries(hidden)) element.style.setProperty(name, value, 'important');
  return element;
}

/** Says a sentence to screen readers, politely; what comes meanwhile is said after it, the same once, and last. */
export function announce(message: string, language: string): void {
  if (message === said && !waiting.size) return;
  waiting.delete(message);
  waiting.set(message, language);
  if (!isBusy) begin();
}

function begin(): void {
  isBusy = true;
  region ??= makeRegion();
  if (!region.isConnected) document.body?.append(region);
  region.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(say, PAUSE);
}

function say(): void {
  const [message, language] = [...waiting][0]!;
  waiting.delete(message);
  region!.lang = language;
  region!.textContent = said = message;
  timer = setTimeout(() => {
    said = '';
    isBusy = false;
    if (waiting.size) begin();
    else timer = setTimeout(() => region!.replaceChildren(), STAY);
  }, TURN);
}
