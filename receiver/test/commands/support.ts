// Runs commands as a terminal does, on the database of a receiver that runs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../../src/commands/run.ts';
import type { TestReceiver } from '../support/receiver.ts';

export interface Ran {
  code: number;
  /** What was asked for, and what else was said. */
  out: string;
  told: string;
}

export interface Coordinator {
  run(...args: string[]): Promise<Ran>;
  /** Types this where it is asked something; undefined: nobody is there. */
  answer: string | undefined;
  folder: string;
  leave(): void;
}

/** The configuration goes into a file, as an administrator has it. */
export function createCoordinator({ config }: Pick<TestReceiver, 'config'>): Coordinator {
  const folder = mkdtempSync(path.join(tmpdir(), 'kp-commands-'));
  const file = path.join(folder, 'kp-receiver.json');
  writeFileSync(file, JSON.stringify(config));
  const self: Coordinator = {
    answer: undefined,
    folder,
    async run(...args) {
      let [out, told] = ['', ''];
      const { answer } = self;
      const terminal = {
        write: (text: string) => void (out += text),
        tell: (text: string) => void (told += `${text}\n`),
        ask: answer === undefined ? undefined : () => Promise.resolve(answer),
      };
      const [name = '', ...rest] = args;
      const code = await runCommand([name, '--config', file, ...rest], terminal, { environment: {} });
      return { code, out, told };
    },
    leave: () => rmSync(folder, { recursive: true, force: true }),
  };
  return self;
}
