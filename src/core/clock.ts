// The one clock: the only reader of Date.now(). It ticks on the whole minute while somebody listens and the page is
// seen, and once more when the page comes back to sight.

const MINUTE = 60_000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The present instant in milliseconds since the epoch. */
export function now(): number {
  return Date.now();
}

function schedule(): void {
  clearTimeout(timer);
  timer =
    listeners.size && document.visibilityState !== 'hidden' ? setTimeout(tick, MINUTE - (now() % MINUTE)) : undefined;
}

function tick(): void {
  for (const listener of [...listeners]) listener();
  schedule();
}

function onVisibilityChange(): void {
  if (document.visibilityState !== 'hidden') tick();
}

/** Calls the listener at each whole minute; returns the function that ends it. */
export function onMinute(listener: () => void): () => void {
  if (!listeners.size) document.addEventListener('visibilitychange', onVisibilityChange);
  listeners.add(listener);
  if (timer === undefined) schedule();
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    document.removeEventListener('visibilitychange', onVisibilityChange);
    clearTimeout(timer);
    timer = undefined;
  };
}
