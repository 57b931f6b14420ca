// Writes a mail, from the request as it is stored when the mail is sent.
import type { TownConfig } from '../../config/schema.ts';
import { paragraphsFor } from '../../config/towns.ts';
import type { StoredMail, StoredRequest } from '../../store/store.ts';
import { formatDay, toLanguage, WORDS } from '../../words/words.ts';
import { headerAddress, type Message } from '../message.ts';
import { composeFacts } from './facts.ts';

/** More than that, and a mail is no list to work by. */
const MOST_IN_QUARANTINE_MAIL = 20;

export interface Subject {
  town: TownConfig;
  mail: StoredMail;
  /** The requests that it tells of, those that were erased left out. */
  requests: readonly StoredRequest[];
  /** Who else of the staff gets the same. */
  staff: readonly string[];
}

/** The mail; undefined where there is nothing left to tell, or nobody to tell it to. */
export function compose(subject: Subject): Message | undefined {
  const [request] = subject.requests;
  if (!request?.request) return undefined;
  switch (subject.mail.kind) {
    case 'staff':
    case 'reminder':
      return composeForStaff(subject, request);
    case 'confirmation':
      return composeConfirmation(subject.town, request);
    case 'quarantine':
      return composeForQuarantine(subject);
  }
}

const paragraphs = (...texts: string[]) => `${texts.filter(Boolean).join('\n\n')}\n`;

function composeForStaff({ town, mail, staff }: Subject, stored: StoredRequest): Message | undefined {
  if (mail.recipient === null) return undefined;
  const words = WORDS[town.language].mail;
  const replyTo = headerAddress(stored.request?.email);
  const isReminder = mail.kind === 'reminder';
  return {
    to: mail.recipient,
    ...(replyTo !== undefined && { replyTo }),
    subject: (isReminder ? words.reminderSubject : words.staffSubject)(stored.reference),
    text: paragraphs(
      words.greeting,
      isReminder ? words.reminderIntro : words.staffIntro,
      composeFacts(town, stored),
      replyTo === undefined ? words.noReply : words.replyGoesTo,
      town.texts.staff ?? '',
      staff.length > 1 ? `${words.alsoTo}: ${staff.join(', ')}` : '',
    ),
  };
}

/** Nothing of it was typed by a person: whoever gives a stranger's address can't make us write to them. */
function composeConfirmation(town: TownConfig, stored: StoredRequest): Message | undefined {
  const { request, reference, reply_by } = stored;
  if (request?.email === undefined) return undefined;
  const language = toLanguage(request.language, town.language);
  const { mail: words, page } = WORDS[language];
  const replyTo = town.coordinator[0];
  return {
    to: request.email,
    ...(replyTo !== undefined && { replyTo }),
    subject: words.confirmationSubject(reference),
    text: paragraphs(
      words.greeting,
      `${words.confirmation(town.name, reference)} ${page.answered(reply_by ? formatDay(reply_by, language) : undefined)}`,
      ...paragraphsFor(town, language),
      `${page.ifNobody}: ${town.contact}. ${page.quoteNumber}`,
      words.notYou,
      words.automatic,
    ),
  };
}

function composeForQuarantine({ town, mail, requests }: Subject): Message | undefined {
  if (mail.recipient === null) return undefined;
  const { mail: words, quarantine } = WORDS[town.language];
  const shown = requests.slice(0, MOST_IN_QUARANTINE_MAIL).map((stored) => {
    const reason = stored.quarantine ? `${words.reason}: ${quarantine[stored.quarantine]}\n` : '';
    return `----------\n${reason}${composeFacts(town, stored)}`;
  });
  const more = requests.length - shown.length;
  return {
    to: mail.recipient,
    subject: words.quarantineSubject(requests.length),
    text: paragraphs(words.greeting, words.quarantineIntro, ...shown, more > 0 ? words.more(more) : ''),
  };
}
