// Fetches what debian.ts tells of, without installing it: `npx tsx test/e2e/hosts/fetch-debian.ts`. Needs apt and no
// other right than to write into the cache.
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { CACHE, PROTOTYPE, WORDPRESS } from './debian.ts';

const packages = [
  ...(PROTOTYPE.share ? [] : ['libjs-prototype']),
  ...(WORDPRESS.share ? [] : ['wordpress', 'wordpress-theme-twentytwentyone']),
];
if (packages.length) {
  const fetched = path.join(CACHE, 'packages');
  mkdirSync(fetched, { recursive: true });
  execFileSync('apt-get', ['download', '--quiet', ...packages], { cwd: fetched, stdio: 'inherit' });
  for (const file of readdirSync(fetched)) {
    execFileSync('dpkg-deb', ['--extract', path.join(fetched, file), CACHE], { stdio: 'inherit' });
  }
}
