// A copy of a SQLite file while a receiver writes to it: all that was committed when it began, or nothing.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

/** SQLite doesn't wait for the disk here: a copy is only one when it is on it. */
function untilOnDisk(name: string): void {
  const handle = openSync(name, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes the whole database to `file`, checked and on the disk when this returns. Throws where there is such a file
 * already: an older backup is not overwritten. Of what was erased nothing gets into the copy.
 */
export function backupSqlite(database: string, file: string): void {
  const part = `${file}.part`;
  if (existsSync(file)) throw Object.assign(new Error('There is such a file already.'), { code: 'EEXIST' });
  // Nobody else may read it, from its first byte. SQLite writes into an empty file.
  closeSync(openSync(part, 'wx', 0o600));
  try {
    const source = new Database(database, { fileMustExist: true, timeout: 5000 });
    try {
      // One snapshot. The backup interface would start again with every write of the receiver.
      source.prepare('vacuum into ?').run(part);
    } finally {
      source.close();
    }
    const copy = new Database(part, { readonly: true });
    try {
      if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error('The copy is damaged.');
    } finally {
      copy.close();
    }
    untilOnDisk(part);
    renameSync(part, file);
    // A folder can't be opened everywhere.
    if (process.platform !== 'win32') untilOnDisk(path.dirname(path.resolve(file)));
  } catch (cause) {
    rmSync(part, { force: true });
    throw cause;
  }
}
