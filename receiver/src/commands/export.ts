// `kp-receiver export`: requests as a table, as JSON, or as one .eml each for the records system.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TownConfig } from '../config/schema.ts';
import { formatEml } from '../export/eml.ts';
import { toRecords } from '../export/record.ts';
import { stateOf, type StoredRequest } from '../store/store.ts';
import { formatRequestsCsv } from '../export/requests-csv.ts';
import { UsageError } from './arguments.ts';
import { findRequest, townsOf } from './find-request.ts';
import { DONE, FAILED, type ExitCode, type Session } from './session.ts';
import { startOfDay } from './start-of-day.ts';

interface Chosen {
  town: TownConfig;
  stored: StoredRequest;
}

/** Midnight of a day in the town's zone; `after` days later. */
function limitOf(session: Session, option: 'from' | 'to', town: TownConfig): number | undefined {
  const found = session.values[option];
  if (found === undefined) return undefined;
  const time = startOfDay(found, option === 'to' ? 1 : 0, town.time_zone);
  if (time === undefined) throw new UsageError(session.say.usage.date(`--${option}`, found));
  return time;
}

/** What is exported: without erased ones, and all other states, if nothing else was asked for. */
async function choose(session: Session): Promise<Chosen[] | undefined> {
  if (session.words.length) {
    const found = await findRequest(session);
    return found && [found];
  }
  const { state } = session.values;
  if (state !== undefined && !['open', 'quarantined', 'handled', 'erased', 'all'].includes(state)) {
    throw new UsageError(session.say.usage.tableOrJson);
  }
  const chosen: Chosen[] = [];
  for (const [id, town] of townsOf(session)) {
    const [receivedFrom, receivedBefore] = [limitOf(session, 'from', town), limitOf(session, 'to', town)];
    const requests = await session.store.requests.list({
      town: id,
      ...(receivedFrom !== undefined && { receivedFrom }),
      ...(receivedBefore !== undefined && { receivedBefore }),
    });
    const isWanted = (stored: StoredRequest) =>
      state === 'all' || (state === undefined ? stored.erased_at === null : stateOf(stored) === state);
    chosen.push(...requests.filter(isWanted).map((stored) => ({ town, stored })));
  }
  return chosen;
}

const codeOf = (cause: unknown) => (cause instanceof Error && 'code' in cause ? String(cause.code) : '');

function makeFolder(folder: string, { usage }: Session['say']): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw codeOf(cause) ? new UsageError(usage.noFolder(folder)) : cause;
  }
}

/** A file that nobody else may read, and that is not there yet. */
function write(file: string, content: string | Buffer, { usage }: Session['say']): void {
  try {
    writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'EEXIST') throw new UsageError(usage.fileExists(file));
    if (code === 'ENOENT' || code === 'EACCES') throw new UsageError(usage.noFolder(path.dirname(file)));
    throw cause;
  }
}

async function exportEml(session: Session, chosen: readonly Chosen[]): Promise<ExitCode> {
  const { config, say, terminal, store, values } = session;
  if (values.out === undefined) throw new UsageError(say.usage.outNeeded);
  const folder = path.resolve(values.out);
  const isOnly = Object.keys(config.towns).length === 1;
  const whole = chosen.filter(({ stored }) => stored.request);
  if (!whole.length) {
    terminal.tell(say.nothingToExport);
    return FAILED;
  }
  makeFolder(folder, say);
  const records = await toRecords(
    store,
    whole.map(({ stored }) => stored),
  );
  for (const [index, { town, stored }] of whole.entries()) {
    const name = isOnly ? stored.reference : `${stored.town}-${stored.reference}`;
    write(path.join(folder, `${name}.eml`), await formatEml(config, town, stored, records[index]!), say);
  }
  terminal.tell(say.exported(whole.length, folder));
  return DONE;
}

export async function exportRequests(session: Session): Promise<ExitCode> {
  const { say, terminal, store, values } = session;
  const { format = 'csv', out } = values;
  if (format !== 'csv' && format !== 'json' && format !== 'eml') throw new UsageError(say.usage.format);
  const chosen = await choose(session);
  if (!chosen) return FAILED;
  if (format === 'eml') return exportEml(session, chosen);
  const text =
    format === 'csv'
      ? formatRequestsCsv(chosen, say)
      : `${JSON.stringify(
          {
            requests: await toRecords(
              store,
              chosen.map(({ stored }) => stored),
            ),
          },
          undefined,
          2,
        )}\n`;
  if (out === undefined) {
    terminal.write(text);
    return DONE;
  }
  const file = path.resolve(out);
  write(file, text, say);
  terminal.tell(say.exported(chosen.length, file));
  return DONE;
}
