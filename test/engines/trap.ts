// What runs in a page that is given hostile feeds: a script that gets through leaves its trace, and what the widgets have
// made of a feed is looked at. Sent to the page as text, in each engine alike.

interface Trapped {
  ran: Set<string>;
}

export interface Finding {
  /** What an attacker would need and must not get, as `tag attribute=value`. */
  dangerous: string[];
  /** The sanitised HTML of the news, of the first text. */
  html: string;
  states: string[];
}

/** Before all else of a page or of a frame in it; takes away the engine's own sanitiser where it is told to. */
export function setTrap(isWithoutSetHtml: boolean): void {
  // One list for all frames; a frame of another origin can't reach it.
  const trace = (): void => void (top as unknown as Trapped).ran.add(window.name || 'page');
  if (window === top) (window as unknown as Trapped).ran = new Set();
  for (const name of ['alert', 'confirm', 'prompt', 'print']) Object.assign(window, { [name]: trace });
  if (!isWithoutSetHtml) return;
  delete (Element.prototype as { setHTML?: unknown }).setHTML;
  delete (ShadowRoot.prototype as { setHTML?: unknown }).setHTML;
}

/** Names of the frames in which something ran. */
export function readTrap(): string[] {
  return [...(window as unknown as Trapped).ran];
}

/** Gives each widget of the tags a feed, opens all that opens, and looks at what it has made of it. */
export async function showFeed({ feed, tags }: { feed: unknown; tags: readonly string[] }): Promise<Finding> {
  const widgets = tags.map((tag) => document.querySelector(tag)) as (HTMLElement & {
    data: unknown;
    state: string;
    updateComplete: Promise<unknown>;
  })[];
  for (const widget of widgets) widget.data = feed;
  for (const widget of widgets) await widget.updateComplete;
  for (const widget of widgets) {
    const { shadowRoot } = widget;
    for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
    for (const button of shadowRoot!.querySelectorAll<HTMLElement>('button[aria-expanded=false]')) button.click();
  }
  await new Promise((resolve) => setTimeout(resolve, 40));
  const dangerous: string[] = [];
  const look = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      const { localName, attributes, shadowRoot } = element;
      if (/^(?:script|iframe|frame|object|embed|base|meta|link|applet|template)$/.test(localName)) {
        dangerous.push(localName);
      }
      for (const { name, value } of attributes) {
        const plain = [...value].filter((sign) => sign > ' ').join('');
        if (/^on|^srcdoc$|^is$/.test(name) || /^(?:javascript|vbscript|data):/i.test(plain)) {
          dangerous.push(`${localName} ${name}=${value}`);
        }
      }
      if (shadowRoot) look(shadowRoot);
    }
  };
  for (const widget of widgets) look(widget.shadowRoot!);
  const rich = [...document.querySelector('kp-news-feed')!.shadowRoot!.querySelectorAll('.rich')].filter(
    (box) => !box.querySelector('.rich'),
  );
  return { dangerous, html: rich[0]?.innerHTML ?? '', states: widgets.map(({ state }) => state) };
}

/** Writes each payload raw into a frame of its own, after a head, and clicks what can be clicked. */
export async function writeRaw(head: string, payloads: readonly string[]): Promise<void> {
  const frames = payloads.map((payload, index) => {
    const frame = document.createElement('iframe');
    frame.name = String(index);
    // What isn't caught may open no window and ask nobody anything.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
    frame.srcdoc = `<!doctype html>${head}<body>${payload}`;
    document.body.append(frame);
    return frame;
  });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  for (const { contentDocument } of frames) {
    for (const element of contentDocument?.querySelectorAll<HTMLElement>('a[href],button') ?? []) element.click();
  }
  await new Promise((resolve) => setTimeout(resolve, 1000));
}
