// Runs the tools that come as packages.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command of node_modules/.bin in the project's folder, its output shown; throws where it fails. */
export function run(command: string, args: readonly string[], environment: Record<string, string> = {}): void {
  const file = path.join(ROOT, 'node_modules/.bin', command);
  const { status, error } = spawnSync(file, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}
