// What a command has at hand.
import type { Config } from '../config/schema.ts';
import type { Store } from '../store/store.ts';
import type { Arguments } from './arguments.ts';
import type { CommandWords } from '../words/commands/words.ts';

/** Where a command writes, and whom it may ask. */
export interface Terminal {
  /** What was asked for; may go into a file. */
  write(text: string): void;
  /** All else that is said to the person. */
  tell(text: string): void;
  /** Undefined where nobody sits there. */
  ask: ((question: string) => Promise<string>) | undefined;
}

export interface Session extends Arguments {
  config: Config;
  store: Store;
  say: CommandWords;
  terminal: Terminal;
  /** Epoch ms. */
  now: () => number;
}

/** What a command ends in: done; not done, or something is wrong; not understood. */
export const DONE = 0;
export const FAILED = 1;
export const MISUSED = 2;

export type ExitCode = typeof DONE | typeof FAILED | typeof MISUSED;
