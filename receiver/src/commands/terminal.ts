// The real terminal.
import { createInterface } from 'node:readline/promises';
import type { Terminal } from './session.ts';

/** What was asked for on stdout, all else on stderr, so that `> file` takes the first alone. */
export function createTerminal(): Terminal {
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    // Who reads has read enough, as `head` has.
    if (cause.code === 'EPIPE') process.exit();
    // Half an export must not pass for a whole one, as on a full disk.
    process.stderr.write(`kp-receiver: stdout: ${cause.code ?? cause.message}\n`);
    process.exit(1);
  });
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
