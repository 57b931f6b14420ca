// Many writes, one wait for the disk: what comes while a commit runs goes together into the next. Each caller is
// answered only after the commit that holds its own.
import { StillLocked } from './engine.ts';

interface Waiting<T, R> {
  item: T;
  resolve: (result: R) => void;
  reject: (cause: unknown) => void;
}

/** Hands items to `commit` in groups of at most `most`; it gives a result for each, in their order. */
export function groupCommit<T, R>(commit: (items: T[]) => Promise<R[]>, most: number): (item: T) => Promise<R> {
  const queue: Waiting<T, R>[] = [];
  let isRunning = false;

  async function settle(group: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await commit(group.map(({ item }) => item));
      group.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (cause) {
      if (group.length === 1 || cause instanceof StillLocked) return group.forEach(({ reject }) => reject(cause));
      // One that can't be stored must not take the others with it.
      for (const one of group) await settle([one]);
    }
  }

  async function run(): Promise<void> {
    isRunning = true;
    // What this turn of the event loop still reads from its sockets joins in.
    await new Promise(setImmediate);
    while (queue.length) await settle(queue.splice(0, most));
    isRunning = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject });
      if (!isRunning) void run();
    });
}
