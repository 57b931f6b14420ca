// The real terminal.
import { createInterface } from 'node:readline/promises';
import type { Terminal } from './session.ts';

/** What was asked for on stdout, all else on stderr, so that `> file` takes the first alone. */
export function createTerminal(): Terminal {
  // Who reads has read enough, as `head` has.
  process.stdout.on('error', () => process.exit());
  return {
    write: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(`${text}\n`),
    ask:
      process.stdin.isTTY && process.stderr.isTTY
        ? async (question) => {
            const lines = createInterface({ input: process.stdin, output: process.stderr });
            return lines.question(question).finally(() => lines.close());
          }
        : undefined,
  };
}
