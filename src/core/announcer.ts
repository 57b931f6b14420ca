// One polite live region for all widgets of the page: what happened is said once, after the region is known to
// the screen reader. It stands in the document, since a region inside each widget would be said by each.

const PAUSE = 100;
/** How long a sentence is left alone before the next one comes. */
const TURN = 1000;
/** How long a sentence stays, so that nobody who comes by later reads what no longer holds. */
const STAY = 5000;

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The sentence that has its turn, and those that wait. */
const queue: { message: string; language: string }[] = [];

function makeRegion(): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('aria-live', 'polite');
  element.setAttribute('aria-atomic', 'true');
  element.setAttribute('data-kp-announcer', '');
  // Set one by one: a style attribute would be blocked by a strict policy.
  const hidden = {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    'clip-path': 'inset(50%)',
    'white-space': 'nowrap',
  };
  for (const [name, value] of Object.entries(hidden)) element.style.setProperty(name, value);
  return element;
}

/** Says a sentence to screen readers, politely; what comes meanwhile is said after it, the same once, and last. */
export function announce(message: string, language: string): void {
  const index = queue.findLastIndex((one) => one.message === message);
  const isNext = index === 0 && region?.textContent !== message;
  if (isNext || (index >= 0 && index === queue.length - 1)) return;
  if (index > 0) queue.splice(index, 1);
  queue.push({ message, language });
  if (queue.length === 1) begin();
}

function begin(): void {
  region ??= makeRegion();
  if (!region.isConnected) document.body?.append(region);
  region.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(say, PAUSE);
}

function say(): void {
  const { message, language } = queue[0]!;
  region!.lang = language;
  region!.textContent = message;
  timer = setTimeout(() => {
    queue.shift();
    if (queue.length) begin();
    else timer = setTimeout(() => region!.replaceChildren(), STAY);
  }, TURN);
}
