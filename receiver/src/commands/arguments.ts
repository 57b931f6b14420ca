// What may stand after `kp-receiver`: read by Node's own parser, and refused in plain words.
import { parseArgs } from 'node:util';
import type { CommandWords } from '../words/commands/words.ts';

/** All options; a command names those that it takes. */
const OPTIONS = {
  config: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  town: { type: 'string' },
  state: { type: 'string' },
  quarantined: { type: 'boolean' },
  all: { type: 'boolean' },
  limit: { type: 'string' },
  'record-number': { type: 'string' },
  undo: { type: 'boolean' },
  format: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  yes: { type: 'boolean' },
  mail: { type: 'string' },
} as const;

export type OptionName = keyof typeof OPTIONS;

type ValueOf<Type> = Type extends 'string' ? string : boolean;
export type Values = { [Name in OptionName]?: ValueOf<(typeof OPTIONS)[Name]['type']> };

export const COMMON_OPTIONS: readonly OptionName[] = ['config', 'lang', 'help'];

export const takesValue = (name: OptionName) => OPTIONS[name].type === 'string';

/** Something was asked for in a way that can't be understood. Its message is for the person. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Arguments {
  values: Values;
  /** The words beside options: a reference, a file. */
  words: string[];
}

/** What can be read without knowing the command: the language to complain in, and the configuration. */
export function parseLoosely(args: readonly string[]): Values {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: false });
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => typeof value === (name === 'help' ? 'boolean' : 'string')),
  );
}

/** Throws a `UsageError` for what a command doesn't take. */
export function parseStrictly(
  args: readonly string[],
  allowed: readonly OptionName[],
  most: number,
  { usage }: CommandWords,
): Arguments {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = [...COMMON_OPTIONS, ...allowed].find((one) => one === token.name);
    if (!name) throw new UsageError(usage.noOption(token.rawName));
    // A value that looks like an option is one that was forgotten.
    if (takesValue(name) && (!token.value || (!token.inlineValue && token.value.startsWith('--')))) {
      throw new UsageError(usage.needsValue(token.rawName));
    }
  }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (positionals.length > most) throw new UsageError(usage.tooMany);
    return { values, words: positionals };
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}
