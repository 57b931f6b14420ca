// Starts a PostgreSQL of the tests' own, in a temporary folder and on a free port, and stops it at the end. Where there
// is none on the machine, Debian's is installed, if that can be done without asking.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** `postgres://user@127.0.0.1:port`, without a database. */
    postgres: string;
  }
}

const DEBIAN = '/usr/lib/postgresql';
const HOW = 'No PostgreSQL was found, and none could be installed. Debian, Ubuntu: sudo apt-get install postgresql';

/** The folder of initdb and postgres: of PG_BIN, of the PATH, or the newest of Debian's. */
function findBinaries(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    process.env['PG_BIN'] ?? '',
    ...(process.env['PATH'] ?? '').split(path.delimiter),
    ...versions.map((version) => path.join(DEBIAN, version, 'bin')),
  ];
  return folders.find(
    (folder) => folder && existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres')),
  );
}

function installBinaries(): void {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'postgresql'], {
      stdio: 'inherit',
      env,
    });
  } catch (cause) {
    throw new Error(HOW, { cause });
  }
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** PostgreSQL doesn't run as root: there the user that its package has made. */
function findOwner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}.`);
    const client = new pg.Client({ connectionString: `${url}/postgres` });
    try {
      await client.connect();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!findBinaries()) installBinaries();
  const binaries = findBinaries();
  if (!binaries) throw new Error(HOW);
  const folder = mkdtempSync(path.join(tmpdir(), 'kp-receiver-postgres-'));
  const owner = findOwner();
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  const data = path.join(folder, 'data');
  const options = { ...owner, cwd: folder, stdio: 'ignore' } as const;
  const initdb = ['-D', data, '-U', 'receiver', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(path.join(binaries, 'initdb'), initdb, options);
  const port = await findPort();
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '200' };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(path.join(binaries, 'postgres'), ['-D', data, '-p', `${port}`, ...flags], options);
  const url = `postgres://receiver@127.0.0.1:${port}`;
  await untilReady(url, server);
  project.provide('postgres', url);
  return async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    // SIGINT: end at once, whoever is connected.
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}
