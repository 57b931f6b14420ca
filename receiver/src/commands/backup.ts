// `kp-receiver backup <file>`: a copy of the SQLite file that can be taken while the service writes to it.
import { statSync } from 'node:fs';
import path from 'node:path';
import { backupSqlite } from '../store/store.ts';
import { UsageError } from './arguments.ts';
import { DONE, FAILED, type ExitCode, type Session } from './session.ts';
import { formatSize } from './size.ts';

export function backup({ config, store, say, terminal, words }: Session): Promise<ExitCode> {
  const [word] = words;
  if (store.engine === 'postgres') {
    terminal.tell(say.backup.postgres('pg_dump --format=custom --file=kp-receiver.dump "$KP_RECEIVER_DATABASE"'));
    return Promise.resolve(FAILED);
  }
  if (word === undefined) throw new UsageError(say.usage.missing(say.usage.file));
  const file = path.resolve(word);
  try {
    backupSqlite(config.database, file);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === 'EEXIST') throw new UsageError(say.usage.fileExists(file));
    if (code === 'ENOENT' || code === 'EACCES') throw new UsageError(say.usage.noFolder(path.dirname(file)));
    terminal.tell(`${say.backup.failed} (${code || String(cause)}).`);
    return Promise.resolve(FAILED);
  }
  terminal.tell(say.backup.done(file, formatSize(statSync(file).size, say.language)));
  return Promise.resolve(DONE);
}
