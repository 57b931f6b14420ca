// What the frame takes from the page around it, where that is of the same server; of another it learns nothing.

/** What of the page's address concerns a widget: whether it is checked, and the group that a link has chosen. */
const PARAMETERS = ['kp-check', 'kp-group'];
const LOOKS = ['color', 'color-scheme', 'font-family', 'font-size'];
/** By which a visitor moves the page. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
/** In ms: as long as a feed may take. */
const PATIENCE = 10_000;
const TOKENS = ['--kp-accent', '--kp-surface', '--kp-border', '--kp-radius', '--kp-gap', '--kp-font'];

/** Takes on the page's looks, and what in its address is meant for a widget; the frame's own address comes first. */
export function takeFromPageAround(widget: string): void {
  const { frameElement: frame } = window;
  const view = frame?.ownerDocument.defaultView;
  if (!frame || !view) return;

  const looks = view.getComputedStyle(frame);
  const { style } = document.documentElement;
  for (const name of [...LOOKS, ...TOKENS]) style.setProperty(name, looks.getPropertyValue(name));

  const own = new URL(location.href);
  const around = new URL(view.location.href);
  for (const name of PARAMETERS) {
    const value = around.searchParams.get(name);
    if (value !== null && !own.searchParams.has(name)) own.searchParams.set(name, value);
  }
  // The sections of a portal have addresses; in a frame the page's own leads to them.
  const id = around.hash.slice(1);
  if (widget === 'portal' && id.startsWith('kp-') && !own.hash && !view.document.getElementById(id)) {
    own.hash = id;
    keepAt(id, view);
  }
  if (own.href !== location.href) history.replaceState(history.state, '', own);
}

/** A request names the page that the visitor sees, so that an answer leads back to it. */
export function namePageAround(widget: HTMLElement): void {
  widget.addEventListener('kp-submit', ({ detail }) => {
    const around = window.frameElement?.ownerDocument.URL;
    if (around) detail.request.page_url = around.split('#')[0]!;
  });
}

/** Keeps the page at a section while the frame grows around it, unless the visitor moves it meanwhile. */
function keepAt(id: string, view: Window): void {
  const ended = new AbortController();
  const { signal } = ended;
  addEventListener('resize', () => document.getElementById(id)?.scrollIntoView(), { signal });
  for (const move of MOVES) {
    for (const one of [window, view]) one.addEventListener(move, () => ended.abort(), { signal, passive: true });
  }
  setTimeout(() => ended.abort(), PATIENCE);
}
