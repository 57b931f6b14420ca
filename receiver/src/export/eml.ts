// A request as a mail in a file, for a records system: the words of the coordinator's mail, the number that the records
// gave it, and all of it as JSON beside.
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Config, TownConfig } from '../config/schema.ts';
import { composeFacts } from '../mail/compose/facts.ts';
import { headerAddress } from '../mail/message.ts';
import type { StoredRequest } from '../store/store.ts';
import { WORDS } from '../words/words.ts';
import { COMMAND_WORDS } from '../words/commands/words.ts';
import type { RequestRecord } from './record.ts';

/** No header may hold a line break, whatever an administrator has typed as a number. */
const oneLine = (text: string) => text.replace(/\p{C}+/gu, ' ').trim();

export function formatEml(
  config: Config,
  town: TownConfig,
  stored: StoredRequest,
  record: RequestRecord,
): Promise<Buffer> {
  const words = WORDS[town.language];
  const { columns } = COMMAND_WORDS[town.language === 'cs' ? 'cs' : 'en'];
  const replyTo = headerAddress(stored.request?.email);
  const number = oneLine(stored.record_number ?? '');
  const text = [
    composeFacts(town, stored),
    '',
    // There to be filled in by hand, too.
    `${columns.recordNumber}: ${number || '................'}`,
    '',
  ].join('\n');
  const mail = new MailComposer({
    from: { name: config.smtp.from_name ?? town.name, address: config.smtp.from },
    to: town.coordinator.map((address) => ({ name: '', address })),
    ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
    subject: words.mail.staffSubject(stored.reference),
    date: new Date(stored.received_at),
    messageId: `<${stored.id}.${stored.town}@${config.smtp.from.split('@')[1]}>`,
    headers: {
      'X-KP-Reference': stored.reference,
      ...(number && { 'X-KP-Record-Number': number }),
    },
    text,
    attachments: [
      {
        filename: `${stored.reference}.json`,
        contentType: 'application/json; charset=utf-8',
        content: `${JSON.stringify(record, undefined, 2)}\n`,
      },
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}
