// What the frame tells the page around: how tall its content is, so that it needs no scroll bar of its own, and what to
// show of it. Neither is a secret: whoever frames the page sees as much. embed-host.js hears it; a page without it keeps
// the height that it gave.

/** The kind of the message, and of the question that asks for it anew. */
const HEIGHT = 'kp-resize';
const PLACE = 'kp-place';
/** So many times in a row a page may come back to what it was before last, until that counts as swinging. */
const SWINGS = 4;

interface Size {
  width: number;
  height: number;
}

/** Tells it now, at each change, and when it is asked. */
export function tellHeight(): void {
  if (parent === window) return;
  // Its own height, not that of the frame around it, which follows.
  const root = document.documentElement;
  let last: Size = { width: 0, height: 0 };
  let beforeLast = last;
  let swings = 0;
  let told = 0;

  const look = (): void => {
    const box = root.getBoundingClientRect();
    const size = { width: Math.round(box.width), height: Math.ceil(box.height) };
    if (isSame(size, last)) return;
    // A scroll bar of the page around can come with one height, change the width, and go with the next, for ever.
    swings = size.width !== last.width && isSame(size, beforeLast) ? swings + 1 : 0;
    beforeLast = last;
    last = size;
    const height = swings < SWINGS ? size.height : Math.max(size.height, beforeLast.height);
    if (height !== told) tell(height);
  };
  const tell = (height: number): void => {
    told = height;
    parent.postMessage({ type: HEIGHT, height }, '*');
  };

  new ResizeObserver(look).observe(root);
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === HEIGHT && told) tell(told);
  });
}

/** Asks for what lies in the frame where this element does. */
export function tellPlace(target: Element): void {
  parent.postMessage({ type: PLACE, top: target.getBoundingClientRect().top }, '*');
}

function isSame(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}
