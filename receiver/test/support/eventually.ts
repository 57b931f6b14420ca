// Waits for what the receiver does in its own time, long enough for a busy machine.
import { vi } from 'vitest';

/** Tries until the expectation holds; what it returns, else its last failure. */
export function eventually<Result>(expectation: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(expectation, { timeout: 20_000, interval: 20 });
}
