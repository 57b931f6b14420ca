// `kp-receiver list`: what waits, a line each.
import { formatTime } from '../words/words.ts';
import { toRecords } from '../export/record.ts';
import { stateOf, type RequestState, type StoredMail, type StoredRequest } from '../store/store.ts';
import { UsageError } from './arguments.ts';
import { townsOf } from './find-request.ts';
import { DONE, type ExitCode, type Session } from './session.ts';
import { formatTable } from './table.ts';

const STATES: readonly RequestState[] = ['open', 'quarantined', 'handled', 'erased'];
const MOST = 200;

function stateFor({ values, say }: Session): RequestState | undefined {
  if (values.all || values.state === 'all') return undefined;
  if (values.quarantined) return 'quarantined';
  const state = STATES.find((one) => one === (values.state ?? 'open'));
  if (!state) throw new UsageError(say.usage.tableOrJson);
  return state;
}

/** A program gets everything, if it doesn't ask for less. */
function limitFor({ values: { limit, json }, say }: Session): number {
  if (limit === undefined) return json ? Infinity : MOST;
  if (!/^[1-9]\d*$/.test(limit)) throw new UsageError(say.usage.limit(limit));
  return Number(limit);
}

/** The worst that became of the mails to the staff. */
function mailState({ say }: Session, mails: readonly StoredMail[]): string {
  const states = mails.filter(({ kind }) => kind === 'staff').map(({ state }) => state);
  const state = (['failed', 'waiting', 'sent', 'cancelled'] as const).find((one) => states.includes(one));
  return state ? say.mailStates[state] : say.noMail;
}

export async function list(session: Session): Promise<ExitCode> {
  const { store, say, terminal, values } = session;
  const state = stateFor(session);
  const most = limitFor(session);
  const towns = townsOf(session);
  const records = [];
  let hasAny = false;
  for (const [id, town] of towns) {
    const all = await store.requests.list({ town: id, ...(state && { state }) });
    const shown = all.slice(-most);
    hasAny ||= shown.length > 0;
    if (values.json) {
      records.push(...(await toRecords(store, shown)));
      continue;
    }
    const toRow = async (stored: StoredRequest) => {
      const mails = await store.mails.list({ town: id, requestId: stored.id });
      return [
        stored.reference,
        formatTime(stored.received_at, say.language, town.time_zone),
        say.states[stateOf(stored)],
        mailState(session, mails),
        stored.request?.name ?? '–',
      ];
    };
    if (!shown.length) continue;
    const { columns } = say;
    const headings = [columns.reference, columns.received, columns.state, columns.mail, columns.name];
    if (towns.length > 1) terminal.write(`${town.name} (${id})\n`);
    terminal.write(`${formatTable(headings, await Promise.all(shown.map(toRow)))}\n`);
    if (towns.length > 1) terminal.write('\n');
    if (all.length > shown.length) terminal.tell(say.moreRows(all.length - shown.length));
  }
  if (values.json) {
    terminal.write(`${JSON.stringify({ requests: records }, undefined, 2)}\n`);
    return DONE;
  }
  if (!hasAny) terminal.tell(say.none);
  await tellOfTheRest(
    session,
    state,
    towns.map(([id]) => id),
  );
  return DONE;
}

/** What else waits for somebody, and wouldn't be seen here. */
async function tellOfTheRest({ store, say, terminal }: Session, state: RequestState | undefined, towns: string[]) {
  let quarantined = 0;
  let failed = 0;
  for (const town of towns) {
    if (state === 'open') quarantined += (await store.requests.list({ town, state: 'quarantined' })).length;
    failed += (await store.mails.list({ town, state: 'failed' })).length;
  }
  if (quarantined) terminal.tell(say.inQuarantine(quarantined));
  if (failed) terminal.tell(say.failedMails(failed));
}
