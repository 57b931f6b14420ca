// The receiver as a program of its own, built as it is published, to be killed.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'vite';

const RECEIVER = path.join(import.meta.dirname, '../..');

/** Builds it once for this test run; where its modules are found, so inside the project. */
export async function buildProgram(): Promise<string> {
  const outDir = path.join(RECEIVER, '../.cache', `receiver-${process.pid}`);
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  const program = path.join(outDir, 'cli.js');
  if (!existsSync(program)) {
    await build({ configFile: path.join(RECEIVER, 'vite.config.ts'), build: { outDir, emptyOutDir: true } });
  }
  return program;
}

export function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export function writeConfig(file: string, config: unknown): string {
  writeFileSync(file, JSON.stringify(config));
  return file;
}

export interface Program {
  /** Resolves when it says that it has started; false where it ended before. */
  started: Promise<boolean>;
  /** Everything it has said. */
  said: () => string;
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

export function startProgram(program: string, configFile: string): Program {
  const child: ChildProcess = spawn(process.execPath, [program, '--config', configFile], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const started = new Promise<boolean>((resolve) => {
    const read = (part: Buffer) => {
      text += part.toString();
      if (text.includes('"event":"started"')) resolve(true);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void ended.then(() => resolve(false));
  });
  return {
    started,
    said: () => text,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
