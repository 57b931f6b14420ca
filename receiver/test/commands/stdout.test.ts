// Where what a command writes goes nowhere.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildProgram } from '../support/process.ts';

it.skipIf(!existsSync('/dev/full'))('ends with 1 and says so on a full disk', async () => {
  const program = await buildProgram();
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [program, '--help'], { stdio: ['ignore', full, 'pipe'] });
  closeSync(full);
  expect([status, stderr.toString()]).toEqual([1, 'kp-receiver: stdout: ENOSPC\n']);
});
