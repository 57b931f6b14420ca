// The log: one JSON object a line. Its fields are named here, and none holds free text, so that nothing which a person
// has written, no address and no name, can get into it.

export interface LogFields {
  town?: string;
  /** A request's or a mail's own id, or a reference. */
  id?: string;
  status?: number;
  /** How many. */
  count?: number;
  ms?: number;
  port?: number;
  /** A word of ours, or a code: `ETIMEDOUT`, `SQLITE_FULL`, `550 5.1.1`. */
  code?: string;
}

export type Log = (event: string, fields?: LogFields, cause?: unknown) => void;

/** Codes are short and plain; anything else is not written. */
const PLAIN = /^[\w .:-]{1,80}$/;

function plain(value: unknown): string | undefined {
  return typeof value === 'string' && PLAIN.test(value) ? value : undefined;
}

/** Where an error came from, without its message, which may quote what it failed on. */
function describe(cause: unknown): Record<string, unknown> {
  if (!(cause instanceof Error)) return {};
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in cause ? plain(cause.code) : undefined;
  return {
    error: plain(cause.name),
    ...(code !== undefined && { code }),
    at: frames.slice(0, 5).map((frame) => frame.trim().replace(/\(?(?:file:\/\/)?\/\S*\/(?=[^/\s]+$)/, '')),
  };
}

/** A log that hands each line to `write`. */
export function createLog(write: (line: string) => void, now: () => number = Date.now): Log {
  return (event, fields = {}, cause) => {
    const entry: Record<string, unknown> = { time: new Date(now()).toISOString(), event, ...describe(cause) };
    for (const [name, value] of Object.entries(fields)) {
      const kept = typeof value === 'number' ? value : plain(value);
      if (kept !== undefined) entry[name] = kept;
    }
    write(JSON.stringify(entry));
  };
}
