// `kp-receiver release <reference>`: a person has looked at it, it is real; its mails go out as they would have.
import { mailsFor } from '../intake/intake.ts';
import { findRequest } from './find-request.ts';
import { DONE, FAILED, type ExitCode, type Session } from './session.ts';

export async function release(session: Session): Promise<ExitCode> {
  const { config, store, say, terminal } = session;
  const found = await findRequest(session);
  if (!found) return FAILED;
  const { town, stored, name } = found;
  const mails = stored.request ? mailsFor(config, town, store.secret, stored.request) : [];
  if (!(await store.requests.release(stored.town, stored.id, mails))) {
    terminal.tell(say.notQuarantined(name));
    return FAILED;
  }
  terminal.tell(`${say.released(name, mails.length)} ${say.serviceSends}`);
  return DONE;
}
