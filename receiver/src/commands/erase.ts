// `kp-receiver erase <reference>`: erases what a person sent, and says where copies remain.
import { StillLocked, type StoredMail } from '../store/store.ts';
import { findRequest, type Found } from './find-request.ts';
import { DONE, FAILED, MISUSED, type ExitCode, type Session } from './session.ts';
import { harmless } from './table.ts';

export async function erase(session: Session): Promise<ExitCode> {
  const { store, say, terminal, values } = session;
  const found = await findRequest(session);
  if (!found) return FAILED;
  const { stored, name } = found;
  if (!values.yes) {
    if (!terminal.ask) {
      terminal.tell(say.erase.needsYes);
      return MISUSED;
    }
    const person = [stored.request?.name, stored.request?.email ?? stored.request?.phone].filter(Boolean).join(', ');
    terminal.tell(harmless(`${say.erase.about(name, person || say.states.erased)}\n${say.erase.cantUndo}`));
    const answer = (await terminal.ask(say.erase.question(stored.reference))).trim();
    if (answer !== stored.reference) {
      terminal.tell(say.erase.stopped);
      return FAILED;
    }
  }
  const before = await store.mails.list({ town: stored.town, requestId: stored.id });
  let isInLog = false;
  try {
    await store.requests.erase(stored.town, stored.id);
  } catch (cause) {
    // What was erased may still stand in the log of SQLite; where nothing was, that is told as what it is.
    const now = await store.requests.find(stored.town, stored.id);
    if (!(cause instanceof StillLocked) || now?.erased_at == null) throw cause;
    isInLog = true;
  }
  terminal.tell(say.erase.done(name));
  const cancelled = before.filter(({ state }) => state === 'waiting' || state === 'failed').length;
  if (cancelled) terminal.tell(say.erase.cancelledMails(cancelled));
  if (store.engine === 'sqlite') terminal.tell(isInLog ? say.erase.logInUse : say.erase.leftHere);
  terminal.tell(`\n${[say.erase.copies, ...copiesOf(session, found, before).map((place) => `- ${place}`)].join('\n')}`);
  return isInLog ? FAILED : DONE;
}

/** Where else it may be, as far as this program knows where it has sent it. */
function copiesOf({ config, store, say }: Session, { stored }: Found, mails: readonly StoredMail[]): string[] {
  const sent = mails.filter(({ state, attempts }) => state === 'sent' || attempts > 0);
  const staff = [...new Set(sent.flatMap(({ recipient }) => recipient ?? []))];
  // A quarantine mail is about several requests, and names none.
  const hadQuarantineMail = stored.quarantine_batch !== null;
  const town = config.towns[stored.town];
  const told = [...new Set([...staff, ...(hadQuarantineMail && town ? [...town.coordinator, ...town.deputies] : [])])];
  return [
    ...(told.length ? [say.erase.copyAtStaff(told.join(', '))] : []),
    ...(sent.some(({ recipient }) => recipient === null) ? [say.erase.copyAtPerson] : []),
    ...(told.length ? [say.erase.copyAtServer(config.smtp.host)] : []),
    say.erase.copyInRecords(stored.record_number),
    say.erase.copyInBackups,
    say.erase.copyInExports,
    ...(store.engine === 'postgres' ? [say.erase.copyInPostgres] : []),
  ];
}
