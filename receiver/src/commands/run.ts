// Runs one command: reads its arguments and the configuration, opens the store, says in words what went wrong.
import { ConfigError } from '../config/fault.ts';
import { readConfig } from '../config/read.ts';
import type { Config } from '../config/schema.ts';
import { openStore, StillLocked, type Store } from '../store/store.ts';
import { parseLoosely, parseStrictly, UsageError, type Values } from './arguments.ts';
import { tellFindings, tellUnusable, unopened } from './check.ts';
import { COMMANDS } from './commands.ts';
import { formatCommandHelp, formatHelp } from './help.ts';
import { DONE, FAILED, MISUSED, type ExitCode, type Terminal } from './session.ts';
import { harmless } from './table.ts';
import { COMMAND_WORDS, languageOf, type CommandWords } from '../words/commands/words.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface RunOptions {
  environment?: Environment;
  now?: () => number;
  /** In place of the database of the configuration: for tests. */
  open?: (database: string) => Promise<Store>;
}

/** The language that was asked for, else that of the machine, until the configuration is read. */
function wordsFor({ lang }: Values, environment: Environment): CommandWords {
  if (lang === 'cs' || lang === 'en') return COMMAND_WORDS[lang];
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || 'cs';
  const words = COMMAND_WORDS[/^en/i.test(locale) ? 'en' : 'cs'];
  if (lang !== undefined) throw new UsageError(words.usage.language);
  return words;
}

/** A code and no more: an error's message may quote what a person has written. */
function describe(cause: unknown, name: string, say: CommandWords): string {
  if (cause instanceof UsageError) {
    return `${cause.message}\n${say.usage.help(Object.hasOwn(COMMANDS, name) ? `kp-receiver ${name}` : 'kp-receiver')}`;
  }
  if (cause instanceof ConfigError) return cause.message;
  if (cause instanceof StillLocked) return say.busy;
  if (!(cause instanceof Error)) return say.unexpected('?');
  return say.unexpected('code' in cause ? String(cause.code) : cause.name);
}

/** Whether these arguments are for a command, and not for the service itself. */
export function isCommand([first]: readonly string[]): boolean {
  return first !== undefined && first !== 'start' && (!first.startsWith('-') || first === '--help' || first === '-h');
}

/** `list --json`, say. Resolves to the exit code; never rejects. */
export async function runCommand(
  [name = '', ...rest]: readonly string[],
  terminal: Terminal,
  { environment = process.env, now = Date.now, open = openStore }: RunOptions = {},
): Promise<ExitCode> {
  let say = COMMAND_WORDS.cs;
  try {
    const loose = parseLoosely(rest);
    say = wordsFor(loose, environment);
    if (name.startsWith('-')) {
      terminal.write(formatHelp(say));
      return DONE;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new UsageError(say.usage.noCommand(harmless(name)));
    if (loose.help) {
      terminal.write(formatCommandHelp(name, command, say));
      return DONE;
    }
    const parsed = parseStrictly(rest, command.options, command.takes.length, say);
    let config: Config;
    try {
      config = readConfig(parsed.values.config, environment);
    } catch (cause) {
      if (name !== 'check' || !(cause instanceof ConfigError)) throw cause;
      return tellUnusable(cause, terminal, say);
    }
    if (loose.lang === undefined) say = COMMAND_WORDS[languageOf(config)];
    let store: Store;
    try {
      store = await open(config.database);
    } catch (cause) {
      if (cause instanceof StillLocked) throw cause;
      const finding = unopened(cause, config, say);
      if (name === 'check') return tellFindings([finding], terminal, say);
      terminal.tell(`${finding.text} ${finding.mend}`);
      return FAILED;
    }
    try {
      return await command.run({ ...parsed, config, store, say, terminal, now });
    } finally {
      await store.close();
    }
  } catch (cause) {
    terminal.tell(describe(cause, name, say));
    return cause instanceof UsageError ? MISUSED : FAILED;
  }
}
