// A draft as a message for the visitor's mail program. The desk's.
import type { LocalizeController } from '../../core/localize-controller.ts';
import type { RequestKind } from '../../i18n/messages.ts';
import { MAILTO_LIMIT, mailtoMessage } from '../../membership/mailto.ts';
import type { Draft } from './draft.ts';
import type { JoinView } from './join-form.model.ts';
import type { MailMessage } from './mail-message.ts';
import { mailText, plainSigns } from './mail-text.ts';

/** The message; its address is without the text where that is too long for an address. */
export function writeLetter(
  view: JoinView,
  draft: Draft,
  kind: RequestKind,
  localize: LocalizeController,
): MailMessage {
  const { greetings, subjects, consentGiven } = localize.messages.join;
  const { legal_basis, version } = view.joining.privacy ?? {};
  const closing = legal_basis === 'consent' ? consentGiven(version) : '';
  const to = view.email!;
  const text = mailText(greetings[kind], answersOf(view, draft, localize), closing);
  const hrefOf = (body: string): string => mailtoMessage([to], plainSigns(subjects[kind]), body);
  const whole = hrefOf(text);
  const hasBody = whole.length <= MAILTO_LIMIT;
  return { to, text, hasBody, href: hasBody ? whole : hrefOf('') };
}

/** What was filled in, as labels and values in words. */
function answersOf(view: JoinView, draft: Draft, localize: LocalizeController): [string, string][] {
  const { join: words, people } = localize.messages;
  const { labels } = words;
  const role = view.roles.find((one) => one === draft.participant_role);
  const groups = view.groups.filter(({ id }) => draft.working_groups.includes(id));
  return [
    [labels.name, draft.name],
    [people.email, draft.email],
    [people.phone, draft.phone],
    [labels.organisation, draft.organisation],
    [labels.participant_role, role ? words.roles[role] : ''],
    [words.chosenGroups(groups.length), groups.map(({ name }) => localize.plain(name)).join(', ')],
    [labels.message, draft.message],
    [labels.needs, draft.needs],
  ];
}
