// Finds a Chromium for tests and measurements, or installs one. It knows nothing of what is run in it.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const HOW = `No Chromium was found, and none could be installed. Either of these will do:
  - install one by the system's own means (Debian, Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to the
    program of a Chromium or Chrome that is already there;
  - let Playwright download its own: npx playwright install --with-deps chromium`;

/**
 * What Chromium is started with: no calls home, which a closed network refuses one by one, and, as root, no sandbox,
 * which root can't have.
 */
export const BROWSER_ARGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the browser: `CHROME_PATH`, else Chromium or Chrome on the PATH, else Playwright's own. */
export function findBrowser(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (!isProgram(chosen)) throw new Error(`CHROME_PATH is no program: ${chosen}`);
    return chosen;
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const found = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isWorking);
  if (found) return found;
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** Ubuntu's chromium-browser can be a mere word of advice to install a snap. */
function isWorking(file: string): boolean {
  return isProgram(file) && spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function isRun(command: string, ...args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0;
}

function installFromDebian(): boolean {
  if (process.platform !== 'linux' || !isProgram('/usr/bin/apt-get')) return false;
  // Ubuntu's package is a snap, which neither a container nor a test runner can start.
  if (existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'))) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command = '', ...args] = [...sudo, 'apt-get'];
  return (
    isRun(command, ...args, 'update') && isRun(command, ...args, 'install', '-y', '--no-install-recommends', 'chromium')
  );
}

/** Finds the browser, or installs it: from Debian's packages where we may, else by Playwright's download. */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium was found; installing one.');
  const isInstalled = installFromDebian() || isRun('npx', 'playwright', 'install', 'chromium');
  const browser = isInstalled ? findBrowser() : undefined;
  if (!browser) throw new Error(HOW);
  return browser;
}
