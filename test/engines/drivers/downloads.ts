// A folder into which a browser saves files, and the wait for the next of them.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SavedFile } from '../engine.ts';

/** How long a file may take, in ms. */
const PATIENCE = 20_000;

export class Downloads {
  /** For what a browser needs besides. */
  readonly home = mkdtempSync(path.join(tmpdir(), 'kp-browser-'));
  readonly folder = path.join(this.home, 'downloads');

  constructor() {
    mkdirSync(this.folder);
  }

  /** The file that an action saves, once nothing more is written to it. */
  async save(action: () => Promise<unknown>): Promise<SavedFile> {
    const before = new Set(await readdir(this.folder));
    await action();
    const limit = Date.now() + PATIENCE;
    for (;;) {
      const names = (await readdir(this.folder)).filter((name) => !before.has(name));
      // While it is written, it has another name beside it or is empty.
      const isWritten = names.length === 1 && !/\.(part|wkdownload)$/.test(names[0]!);
      const text = isWritten ? await readFile(path.join(this.folder, names[0]!), 'utf8') : '';
      if (text) return { name: names[0]!, text };
      if (Date.now() > limit) throw new Error(`No file was saved; there is: ${names.join() || 'nothing'}.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  remove(): void {
    // What still writes into it a moment after it was told to end is waited for.
    rmSync(this.home, { recursive: true, force: true, maxRetries: 10 });
  }
}
