// Finds the two other engines in which the long tests run, where they are installed. It installs nothing.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface WebKitFiles {
  /** WebKitWebDriver. */
  driver: string;
  /** MiniBrowser, which comes with it. */
  browser: string;
  /** Xvfb, since there is none that runs without a display. */
  display: string;
}

function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

/** Where MiniBrowser may be: its folder has the name of the machine's kind and of the library's version. */
function miniBrowsers(): string[] {
  const [libraries, ...others] = ['/usr/lib', '/usr/libexec', '/usr/lib64'];
  const kinds = existsSync(libraries) ? readdirSync(libraries).map((kind) => path.join(libraries, kind)) : [];
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return versions.flatMap((version) =>
    [...kinds, ...others].map((folder) => path.join(folder, version, 'MiniBrowser')),
  );
}

/** Path of Firefox: `FIREFOX_PATH`, else on the PATH. */
export function findFirefox(): string | undefined {
  return process.env['FIREFOX_PATH'] ?? onPath('firefox-esr', 'firefox');
}

/** Debian's WebKitGTK with its driver; undefined where a part of it is missing. */
export function findWebKit(): WebKitFiles | undefined {
  const driver = onPath('WebKitWebDriver');
  const display = onPath('Xvfb');
  const browser = miniBrowsers().find((file) => existsSync(file));
  return driver && browser && display ? { driver, browser, display } : undefined;
}
