// `kp-receiver handled <reference>`: somebody has dealt with it; from now on the days until its erasure count.
import { findRequest } from './find-request.ts';
import { DONE, FAILED, type ExitCode, type Session } from './session.ts';

export async function handled(session: Session): Promise<ExitCode> {
  const { store, say, terminal, values } = session;
  const found = await findRequest(session);
  if (!found) return FAILED;
  const { town, id } = found.stored;
  if (values.undo) {
    const isOpen = await store.requests.reopen(town, id);
    terminal.tell(isOpen ? say.reopened(found.name) : say.notHandled(found.name));
    return isOpen ? DONE : FAILED;
  }
  await store.requests.markHandled(town, id, values['record-number']);
  terminal.tell(say.handled(found.name, values['record-number'] ?? found.stored.record_number));
  return DONE;
}
