// `npm test`: finds or installs a browser, then runs all tests, or those that the arguments name.
import { run } from './build/run.ts';
import { findOrInstallBrowser } from './find-browser.ts';

const browser = findOrInstallBrowser();
console.log(`Chromium: ${browser}`);
try {
  run('vitest', ['run', ...process.argv.slice(2)], { CHROME_PATH: browser });
} catch {
  // Vitest has said what failed.
  process.exitCode = 1;
}
