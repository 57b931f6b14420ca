// Holds a request to its time.

/**
 * What the work gives; undefined where it didn't end in time (ms) or `signal` gave it up. So even where the `fetch` at
 * hand doesn't heed its signal.
 */
export function within<T>(
  time: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const request = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end = (): void => undefined;
  return new Promise<T | undefined>((resolve, reject) => {
    end = () => {
      resolve(undefined);
      request.abort();
    };
    if (signal?.aborted) return end();
    timer = setTimeout(end, time);
    signal?.addEventListener('abort', end);
    work(request.signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  });
}
