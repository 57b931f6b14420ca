// Someone at a page: sees what is shown, clicks and types as people do, and waits for what the page does in its time.
import type { SavedFile, Tab } from './engine.ts';

/** How long a visitor waits for something, in ms, on a busy machine. */
const PATIENCE = 30_000;

export class Visitor {
  constructor(
    readonly tab: Tab,
    /** Address of the site, without a slash at its end. */
    readonly site: string,
  ) {}

  /** Opens a page and waits until no widget is loading any more. */
  async open(path: string): Promise<void> {
    await this.tab.goto(this.site + path);
    await this.settled();
  }

  settled(): Promise<unknown> {
    return this.until(() => {
      const widgets = [...document.querySelectorAll<HTMLElement & { state?: string }>('*')].filter(
        ({ localName, dataset }) => localName.startsWith('kp-') && !('kpIgnored' in dataset),
      );
      return widgets.length > 0 && widgets.every(({ state }) => state && state !== 'loading');
    });
  }

  /** Waits until a function of the page returns something true, and returns that. A page that is being left is no fault. */
  async until<Result, Arguments extends unknown[]>(
    work: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result> {
    const limit = Date.now() + PATIENCE;
    let last: unknown;
    do {
      try {
        last = await this.tab.evaluate(work, ...values);
        if (last) return last as Result;
      } catch (cause) {
        last = cause;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    } while (Date.now() < limit);
    throw new Error(`It never came true: ${String(work)} ${JSON.stringify(values)}; last: ${String(last)}`);
  }

  /** Waits until a text can be read in a widget, or on the page. */
  async sees(host: string, text: string): Promise<void> {
    await this.until(
      (selector, wanted) =>
        [...document.querySelectorAll(selector)].some((element) => window.kpHands.read(element).includes(wanted)),
      host,
      text,
    );
  }

  /** What can be read in a widget; of several, in all. */
  read(host: string): Promise<string> {
    return this.tab.evaluate(
      (selector) => [...document.querySelectorAll(selector)].map((one) => window.kpHands.read(one)).join('\n'),
      host,
    );
  }

  /** How many shown elements there are. */
  count(host: string, selector: string, name?: string): Promise<number> {
    return this.tab.evaluate(
      (one, two, three) => window.kpHands.find(one, two, three || undefined).length,
      host,
      selector,
      name ?? '',
    );
  }

  /** An attribute or property of the first of them. */
  value(host: string, selector: string, name: string, property: string): Promise<unknown> {
    return this.tab.evaluate(
      (one, two, three, key) => {
        const element = window.kpHands.find(one, two, three)[0]!;
        return key in element ? (element as unknown as Record<string, unknown>)[key] : element.getAttribute(key);
      },
      host,
      selector,
      name,
      property,
    );
  }

  /** Clicks the first shown element: where it is, and only if nothing covers it. */
  async click(host: string, selector: string, name = ''): Promise<void> {
    const place = await this.until(
      async (one, two, three) => {
        const element = window.kpHands.find(one, two, three)[0];
        if (!element) return undefined;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const place = () => {
          const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
          return [left + width / 2, top + height / 2] as const;
        };
        // What still moves can't be hit.
        const before = place();
        await new Promise((resolve) => setTimeout(resolve, 100));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const [x, y] = place();
        if (x !== before[0] || y !== before[1]) return undefined;
        let hit: Element | null = document.elementFromPoint(x, y);
        while (hit?.shadowRoot) {
          const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
          if (!inner || inner === hit) break;
          hit = inner;
        }
        const isFree = !!hit && (element.contains(hit) || hit.contains(element));
        return isFree ? { x, y } : undefined;
      },
      host,
      selector,
      name,
    );
    await this.tab.clickAt(place!.x, place!.y);
  }

  /** Clicks into a field and types. */
  async fill(host: string, selector: string, name: string, text: string): Promise<void> {
    await this.click(host, selector, name);
    await this.tab.type(text);
  }

  /** Presses Tab until an element of a name has the focus. */
  async tabTo(name: string, most = 150): Promise<void> {
    for (let step = 0; step < most; step++) {
      await this.tab.press('Tab');
      if ((await this.focused()).includes(name)) return;
    }
    throw new Error(`Tab doesn’t lead to ${name}.`);
  }

  /** The name of what has the focus. */
  focused(): Promise<string> {
    return this.tab.evaluate(() => {
      const element = window.kpHands.focused();
      if (!element || element === document.body) return '';
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const names = [element.getAttribute('aria-label') ?? '', ...labels.map((label) => label.textContent)];
      return [...names, element.textContent]
        .join(' ')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim();
    });
  }

  /** The file that a click saves. */
  save(host: string, selector: string, name = ''): Promise<SavedFile> {
    return this.tab.save(() => this.click(host, selector, name));
  }

  /** What the page has said in the console, and what it didn’t catch. */
  said(): Promise<string[]> {
    return this.tab.evaluate(() => window.kpHands.said);
  }
}
