// `npm run test:long`: behaviour, faults and payloads in three engines. A run of all of them writes docs/engines.md; one
// with arguments runs what they name.
import { run } from './build/run.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { findFirefox, findWebKit } from './find-engines.ts';

const args = process.argv.slice(2);
const isWhole = args.every((argument) => argument.startsWith('-'));

if (!findFirefox()) console.log('No Firefox is installed: its tests are skipped (Debian: firefox-esr).');
if (!findWebKit()) console.log('No WebKitGTK is installed: its tests are skipped (Debian: webkit2gtk-driver xvfb).');
const hasReporter = args.some((argument) => argument.startsWith('--reporter'));
const reporters = [
  ...(hasReporter ? [] : ['--reporter=default']),
  ...(isWhole ? ['--reporter=./test/engines/matrix-reporter.ts'] : []),
];
try {
  const browser = { CHROME_PATH: findOrInstallBrowser() };
  run('vitest', ['run', '--config', 'vitest.long.config.ts', ...args, ...reporters], browser);
} catch {
  // Vitest has said what failed.
  process.exitCode = 1;
}
