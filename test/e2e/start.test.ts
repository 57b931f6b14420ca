// `npm start` as a person types it: its addresses answer, a wrong option is named, Ctrl+C ends it.
import { spawn, type ChildProcess } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build/run.ts';
import { startServer } from '../support/server.ts';

let child: ChildProcess | undefined;
afterEach(() => void child?.kill('SIGKILL'));

interface Run {
  /** All that it has said until the text comes, or until it ends. */
  untilSaid(text: string): Promise<string>;
  ended: Promise<number | null>;
}

function start(...args: string[]): Run {
  // As the package's script does, but without a program between that would outlive the one that is killed.
  const node = ['--import', 'tsx', 'scripts/start.ts', ...args];
  child = spawn(process.execPath, node, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const listeners = new Set<() => void>();
  const hear = (part: Buffer) => {
    said += part.toString();
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child!.once('close', resolve));
  return {
    ended,
    untilSaid: (text) =>
      new Promise((resolve) => {
        const look = () => said.includes(text) && resolve(said);
        listeners.add(look);
        void ended.then(() => resolve(said));
        look();
      }),
  };
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = await startServer();
  await server.close();
  return server.port;
}

describe('npm start', { timeout: 180_000 }, () => {
  it('serves the towns, the desk, the receiver and its mails, and ends on Ctrl+C', async () => {
    const port = await freePort();
    const run = start('--port', String(port));
    const said = await run.untilSaid('Ctrl+C');
    const addresses = [...said.matchAll(/http:\/\/127\.0\.0\.1:\d+\/\S*/g)].map(([address]) => address);
    expect(addresses.map((address) => new URL(address).pathname)).toEqual([
      '/',
      '/zatec/',
      '/domazlice/',
      '/ukazka/',
      '/dilna/',
      '/requests/',
      '/posta/',
    ]);
    for (const address of addresses) {
      expect(new URL(address).port).toBe(String(port));
      const answer = await fetch(address, { headers: { Accept: 'text/html' } });
      expect([address, answer.status]).toEqual([address, 200]);
      expect(await answer.text(), address).toMatch(/<title[^>]*>[^<]*\S[^<]*<\/title>/);
    }
    child!.kill('SIGINT');
    expect(await run.ended).toBe(0);
  });

  it('names an option that it doesn’t know, and a port that is taken', async () => {
    const wrong = start('--prot', '8090');
    expect(await wrong.ended).toBe(2);
    expect(await wrong.untilSaid('')).toMatch(/^Unknown option '--prot'/);

    const other = await startServer();
    const late = start('--port', String(other.port));
    expect(await late.ended).toBe(2);
    expect(await late.untilSaid('')).toContain(`Port ${other.port} is taken.`);
    await other.close();
  });
});
