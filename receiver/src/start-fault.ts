// What keeps the receiver from starting, as a line that an administrator can act on. A database's own words are not
// repeated: they may hold a password.
import type { Config } from './config/schema.ts';

const codeOf = (cause: unknown) => (cause instanceof Error && 'code' in cause ? String(cause.code) : '');

/** Also where the name of the address to listen at is unknown. */
function isListening(cause: unknown, { host }: Config): boolean {
  if (!(cause instanceof Error) || !('syscall' in cause)) return false;
  return (
    cause.syscall === 'listen' || (cause.syscall === 'getaddrinfo' && 'hostname' in cause && cause.hostname === host)
  );
}

function listeningFault(code: string, { host, port }: Config): string {
  switch (code) {
    case 'EADDRINUSE':
      return `port: ${host}:${port} is taken. Does a receiver run already? \`ss -ltnp\` shows who has it; else set another port.`;
    case 'EACCES':
      return `port: This user may not listen at ${port}. Set one above 1023, and let the proxy take requests at 443.`;
    default:
      return `host: This computer has no address "${host}" (${code}). Behind a proxy on the same computer, use 127.0.0.1.`;
  }
}

function databaseFault(code: string, { database }: Config): string {
  if (/^postgres(?:ql)?:/.test(database)) {
    return `database: PostgreSQL can't be used (${code}). Try psql with the same address: is the server up, are name, password and database right?`;
  }
  if (code === 'SQLITE_NOTADB') return `database: ${database} is no SQLite file. Name another, or move that one away.`;
  return `database: ${database} can't be opened (${code}). The user that runs this must be able to write to that file and its folder.`;
}

/** One line, with the place in the configuration where there is one. */
export function describeStartFault(cause: unknown, config: Config): string {
  const code = codeOf(cause);
  // Ours have none, and say all in words.
  if (!code) return cause instanceof Error ? cause.message : String(cause);
  return isListening(cause, config) ? listeningFault(code, config) : databaseFault(code, config);
}
