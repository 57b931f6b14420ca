// What is said to screen readers without being asked for.

export interface Saying {
  text: string;
  lang: string;
  live: string | null;
}

const heard: Saying[] = [];

/** Listens from now on to every live region that there is or will be. */
export function listen(): void {
  new MutationObserver((records) => {
    const regions = new Set(records.flatMap(({ target }) => regionOf(target) ?? []));
    for (const region of regions) {
      const text = region.textContent.replace(/\s+/g, ' ').trim();
      if (text) heard.push({ text, lang: region.lang, live: region.getAttribute('aria-live') });
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

/** What was said since it was asked last. */
export function heardSince(): Saying[] {
  return heard.splice(0);
}

/** Longer than a sentence is left alone before the next one comes. */
const QUIET = 1300;

/** Waits until nothing more is said, and tells what was said until then. */
export async function silence(): Promise<Saying[]> {
  const before = heard.length;
  await new Promise((resolve) => setTimeout(resolve, QUIET));
  return heard.length > before ? silence() : heardSince();
}

function regionOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[aria-live], [role=status], [role=alert], [role=log]') ?? null;
}

/** Live regions inside of widgets, which would speak beside the one of the page. */
export function ownRegions(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const inside = element.shadowRoot?.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log], output');
    for (const region of inside ?? []) found.push(`${element.localName} ${region.outerHTML.slice(0, 80)}`);
  }
  return found;
}
