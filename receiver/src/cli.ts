// `npx kp-receiver [start] [--config <file>]`: starts the receiver, and ends it in good order when it is told to; with
// another word, runs that command.
import { parseArgs } from 'node:util';
import { isCommand, runCommand } from './commands/run.ts';
import { createTerminal } from './commands/terminal.ts';
import { ConfigError } from './config/fault.ts';
import { readConfig } from './config/read.ts';
import { createLog } from './log.ts';
import { startReceiver } from './receiver.ts';

/** What is begun may take so long to end, in ms. */
const GRACE = 15_000;

async function start(file: string | undefined): Promise<void> {
  const config = readConfig(file);
  // What is written to the disk is personal: for nobody else on this machine.
  process.umask(0o077);
  const log = createLog((line) => process.stdout.write(`${line}\n`));
  const receiver = await startReceiver(config, { log });
  const stop = () => {
    setTimeout(() => process.exit(1), GRACE).unref();
    void receiver.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (isCommand(args)) {
    // What a command writes is personal, too.
    process.umask(0o077);
    process.exitCode = await runCommand(args, createTerminal());
    return;
  }
  const { values } = parseArgs({ options: { config: { type: 'string' } }, allowPositionals: true });
  try {
    await start(values.config);
  } catch (cause) {
    const text = cause instanceof ConfigError ? cause.message : cause instanceof Error ? cause.message : String(cause);
    process.stderr.write(`kp-receiver: ${text}\n`);
    process.exitCode = 1;
  }
}

void main();
