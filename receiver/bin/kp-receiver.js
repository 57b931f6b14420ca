#!/usr/bin/env node
// Starts what was built; in a checkout, where that is missing, says how to build it.
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  process.stderr.write('kp-receiver: it is not built yet. Run: npm run build --workspace kp-receiver\n');
  process.exitCode = 1;
}
