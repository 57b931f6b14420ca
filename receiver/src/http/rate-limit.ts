// How much one sender may send: a bucket that holds so many requests and fills again by the hour. In this process's
// memory alone, and by a clock that nobody sets.

export interface Rate {
  burst: number;
  perHour: number;
}

export interface RateLimit {
  /** Takes one from the bucket of `key`; else how many seconds until there is one. */
  take(key: string): number | undefined;
}

interface Bucket {
  left: number;
  at: number;
}

const HOUR = 3_600_000;
/** More senders than that within a bucket's memory are not told apart any more: the oldest are forgotten. */
const MOST_KEYS = 50_000;

/** `now` in ms, from any start. */
export function createRateLimit({ burst, perHour }: Rate, now: () => number = () => performance.now()): RateLimit {
  const buckets = new Map<string, Bucket>();
  const perMs = perHour / HOUR;

  return {
    take(key) {
      const at = now();
      const last = buckets.get(key) ?? { left: burst, at };
      const left = Math.min(burst, last.left + (at - last.at) * perMs);
      // What was used last stands last.
      buckets.delete(key);
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at });
      const [oldest] = buckets.keys();
      if (buckets.size > MOST_KEYS && oldest !== undefined) buckets.delete(oldest);
      return left >= 1 ? undefined : Math.ceil((1 - left) / perMs / 1000);
    },
  };
}
