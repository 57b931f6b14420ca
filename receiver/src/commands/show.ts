// `kp-receiver show <reference>`: one request in full, as the mail says it, and what became of its mails.
import { toRecords } from '../export/record.ts';
import { stateOf } from '../store/store.ts';
import { composeFacts } from '../mail/compose/facts.ts';
import { formatTime } from '../words/words.ts';
import { WORDS } from '../words/words.ts';
import { findRequest } from './find-request.ts';
import { DONE, FAILED, type ExitCode, type Session } from './session.ts';
import { formatTable, harmless } from './table.ts';

export async function show(session: Session): Promise<ExitCode> {
  const { store, say, terminal, values } = session;
  const found = await findRequest(session);
  if (!found) return FAILED;
  const { town, stored, name } = found;
  const mails = await store.mails.list({ town: stored.town, requestId: stored.id });
  if (values.json) {
    terminal.write(`${JSON.stringify((await toRecords(store, [stored]))[0], undefined, 2)}\n`);
    return DONE;
  }
  const at = (time: number) => formatTime(time, say.language, town.time_zone);
  const { columns } = say;
  const lines = [
    `${columns.state}: ${say.states[stateOf(stored)]}`,
    ...(stored.quarantine ? [`${columns.quarantine}: ${WORDS[town.language].quarantine[stored.quarantine]}`] : []),
    ...(stored.handled_at !== null ? [`${columns.handled}: ${at(stored.handled_at)}`] : []),
    ...(stored.record_number !== null ? [`${columns.recordNumber}: ${stored.record_number}`] : []),
    ...(stored.erased_at !== null ? [`${columns.erased}: ${at(stored.erased_at)}`] : []),
  ];
  const facts = composeFacts(town, stored) || say.isErased(name);
  terminal.write(`${harmless(`${facts}\n\n${lines.join('\n')}`)}\n`);
  if (mails.length) {
    const rows = mails.map(({ kind, recipient, state, attempts, last_error }) => [
      say.mailKinds[kind],
      [say.mailStates[state], attempts > 1 && say.tries(attempts), last_error].filter(Boolean).join(', '),
      recipient ?? say.thePerson,
    ]);
    terminal.write(`\n${formatTable([columns.mail, columns.state, columns.recipient], rows)}\n`);
  }
  return DONE;
}
