// `kp-receiver retry`: all mails that failed, and those that wait for another try, are due; with a reference, those about that request once more.
import { findRequest, townsOf } from './find-request.ts';
import { DONE, FAILED, type ExitCode, type Session } from './session.ts';

export async function retry(session: Session): Promise<ExitCode> {
  const { store, say, terminal, words, values } = session;
  let count = 0;
  if (words.length) {
    const found = await findRequest(session);
    if (!found) return FAILED;
    const { town, id } = found.stored;
    const mails = await store.mails.list({ town, requestId: id });
    // To the staff also what was sent: it may have got lost at their end. Nobody else is mailed twice.
    const wanted = mails.filter(({ kind, state }) => (kind === 'staff' ? state !== 'cancelled' : state === 'failed'));
    for (const mail of wanted) if (await store.mails.resend(mail.id)) count++;
  } else {
    const towns = values.town === undefined ? [undefined] : townsOf(session).map(([town]) => town);
    for (const town of towns) {
      const waiting = await store.mails.list({ ...(town !== undefined && { town }), state: 'waiting' });
      for (const { id, attempts } of waiting) if (attempts && (await store.mails.resend(id))) count++;
      count += await store.mails.resendFailed(town);
    }
  }
  terminal.tell(count ? `${say.retried(count)} ${say.serviceSends}` : say.nothingToRetry);
  return DONE;
}
