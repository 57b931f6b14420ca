// `kp-receiver --help`, and that of each command.
import { COMMON_OPTIONS, takesValue, type OptionName } from './arguments.ts';
import { COMMANDS, type Command } from './commands.ts';
import type { CommandWords } from '../words/commands/words.ts';

const WIDTH = 80;

/** Names and what they are, the second column wrapped. */
function formatPairs(pairs: readonly (readonly [string, string])[]): string {
  const first = Math.max(...pairs.map(([name]) => name.length)) + 4;
  return pairs
    .map(([name, text]) => {
      const lines = [''];
      for (const word of text.split(' ')) {
        const line = lines.at(-1)!;
        if (line && first + line.length + word.length + 1 > WIDTH) lines.push(word);
        else lines[lines.length - 1] = line ? `${line} ${word}` : word;
      }
      return `  ${name.padEnd(first - 2)}${lines.join(`\n${' '.repeat(first)}`)}`;
    })
    .join('\n');
}

const optionPairs = (names: readonly OptionName[], { options }: CommandWords) =>
  names.map((name) => [`--${name}${takesValue(name) ? ' …' : ''}`, options[name] ?? ''] as const);

export function formatHelp(say: CommandWords): string {
  const { help, summaries } = say;
  const names = ['start', ...Object.keys(COMMANDS)];
  return `${[
    `${help.usage}: ${help.form}`,
    `${help.commands}:\n${formatPairs(names.map((name) => [name, summaries[name] ?? '']))}`,
    `${help.common}:\n${formatPairs(optionPairs(COMMON_OPTIONS, say))}`,
    help.more,
  ].join('\n\n')}\n`;
}

export function formatCommandHelp(name: string, { takes, options }: Command, say: CommandWords): string {
  const { help, summaries } = say;
  const usage = ['kp-receiver', name, ...takes, ...(options.length ? [`[${help.options.toLowerCase()}]`] : [])];
  return `${[
    `${help.usage}: ${usage.join(' ')}`,
    summaries[name] ?? '',
    ...(options.length ? [`${help.options}:\n${formatPairs(optionPairs(options, say))}`] : []),
    `${help.common}:\n${formatPairs(optionPairs(COMMON_OPTIONS, say))}`,
  ].join('\n\n')}\n`;
}
