// Medians and how sure they are. Knows nothing of what was measured.

/** A median with the bounds between which it lies in 95 of 100 resamplings. */
export interface Estimate {
  median: number;
  low: number;
  high: number;
  /** Number of values. */
  count: number;
}

const RESAMPLES = 10_000;

/** The middle value; the mean of the middle two of an even number; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median with a bootstrap interval (percentiles of 10,000 resamples, the same ones in every run). */
export function estimate(values: readonly number[]): Estimate {
  const random = generator(values.length);
  const medians = Array.from({ length: RESAMPLES }, () =>
    median(values.map(() => values[Math.floor(random() * values.length)]!)),
  ).sort((a, b) => a - b);
  return {
    median: median(values),
    low: medians[Math.floor(RESAMPLES * 0.025)]!,
    high: medians[Math.ceil(RESAMPLES * 0.975) - 1]!,
    count: values.length,
  };
}

/** Mulberry32: numbers from 0 to 1, the same ones for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
