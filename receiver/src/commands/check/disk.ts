// Room for requests, and who else can read them.
import { existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Session } from '../session.ts';
import { formatSize } from '../size.ts';
import type { Finding } from './finding.ts';

/** Requests are small; logs and backups on the same disk are not. */
const LOW = 500e6;
const TOO_LOW = 50e6;

export async function checkDisk({ config, store, say: { check, language } }: Session): Promise<Finding[]> {
  if (store.engine !== 'sqlite') return [];
  const findings: Finding[] = [];
  const { bavail, bsize } = await statfs(path.dirname(config.database));
  const free = bavail * bsize;
  const size = formatSize(free, language);
  if (free >= LOW) findings.push({ level: 'ok', text: check.disk(size) });
  else findings.push({ level: free < TOO_LOW ? 'fault' : 'warning', text: check.diskLow(size), mend: check.diskMend });
  // Windows has other rights.
  if (process.platform === 'win32') return findings;
  for (const file of [config.database, `${config.database}-wal`]) {
    if (!existsSync(file) || !(statSync(file).mode & 0o077)) continue;
    // A folder that nobody else may enter guards what is in it.
    if (!(statSync(path.dirname(file)).mode & 0o077)) continue;
    findings.push({ level: 'warning', text: check.fileOpen(file), mend: check.fileOpenMend(file) });
  }
  return findings;
}
