// `npx kp-receiver [start] [--config <file>]`: starts the receiver, and ends it in good order when it is told to; with
// another word, runs that command.
import { parseArgs } from 'node:util';
import { isCommand, runCommand } from './commands/run.ts';
import { createTerminal } from './commands/terminal.ts';
import { ConfigError } from './config/fault.ts';
import { readConfig } from './config/read.ts';
import type { Config } from './config/schema.ts';
import { createLog } from './log.ts';
import { startReceiver, type Receiver } from './receiver.ts';
import { describeStartFault } from './start-fault.ts';

/** What is begun may take so long to end, in ms. */
const GRACE = 15_000;

/** EX_CONFIG of sysexits.h: starting again mends nothing, so the systemd unit doesn't. */
const UNUSABLE_CONFIG = 78;

function refuse(text: string, code = 1): void {
  process.stderr.write(`kp-receiver: ${text}\n`);
  process.exitCode = code;
}

async function start(file: string | undefined): Promise<void> {
  let config: Config;
  try {
    config = readConfig(file);
  } catch (cause) {
    if (cause instanceof ConfigError) return refuse(cause.message, UNUSABLE_CONFIG);
    throw cause;
  }
  // What is written to the disk is personal: for nobody else on this machine.
  process.umask(0o077);
  const log = createLog((line) => process.stdout.write(`${line}\n`));
  let receiver: Receiver;
  try {
    receiver = await startReceiver(config, { log });
  } catch (cause) {
    return refuse(describeStartFault(cause, config));
  }
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
  let file: string | undefined;
  try {
    const { values } = parseArgs({
      args: args[0] === 'start' ? args.slice(1) : args,
      options: { config: { type: 'string' } },
    });
    file = values.config;
  } catch (cause) {
    return refuse(`${cause instanceof Error ? cause.message : String(cause)}. Help: kp-receiver --help`);
  }
  await start(file);
}

void main();
