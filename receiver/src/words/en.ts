import type { Words } from './words.ts';

export const en: Words = {
  fields: {
    kind: 'What it is',
    name: 'Name and surname',
    email: 'Email',
    phone: 'Phone',
    organisation: 'Organisation',
    participant_role: 'Speaks for',
    working_groups: 'Working groups',
    message: 'Message',
    needs: 'Needs, to be able to come',
  },
  kinds: { interest: 'interest in taking part', application: 'application for a working group' },
  roles: {
    user: 'people who use the services, or care for someone',
    provider: 'service providers',
    commissioner: 'those who commission services: a municipality or the region',
    other: 'someone else',
  },
  quarantine: {
    honeypot: 'a field is filled in that people don’t see',
    stamp: 'the form’s time stamp is not valid',
    origin: 'it is not certain from which page it came',
  },
  number: 'Message number',
  received: 'Received',
  answerBy: 'Answer by',
  language: 'Language of the form',
  formPage: 'Page with the form',
  privacyVersion: 'Version of the privacy notice',

  page: {
    thanks: 'Thank you, your message has arrived',
    answered: (date) => (date ? `We will answer you by ${date}.` : 'We will answer you.'),
    ifNobody: 'If nobody gets in touch',
    quoteNumber: 'Please quote the message number.',
    back: 'Back to the town’s page',
    notSent: 'The message has not been sent yet',
    reasons: {
      400: 'The message can’t be read.',
      403: 'We don’t take messages from there.',
      404: 'There is no such page here.',
      405: 'A message can’t be sent like this.',
      408: 'The message did not arrive as a whole.',
      409: 'We are already processing your message, please wait a moment.',
      413: 'The text is too long. Please shorten it.',
      415: 'The message can’t be read.',
      422: 'Please correct what is marked.',
      429: 'The server is dealing with too many requests.',
      503: 'The office’s server is temporarily out of service.',
    },
    problems: {
      missing: 'This needs to be filled in.',
      neither: 'Enter an email address or a phone number. One of them is enough.',
      email: 'The email address is not complete. It should look like name@example.com.',
      phone: 'The phone number is not complete. It should have at least nine digits.',
      too_long: 'The text is longer than we can accept. Please shorten it.',
      invalid: 'We cannot accept this entry. Please check it.',
    },
    againIn: (seconds) => `Try again in ${seconds}\u00a0s.`,
    kept: 'Everything that you wrote is still filled in.',
    goBack: 'The Back button of your browser takes you back to the form.',
    send: 'Send',
    sendAgain: 'Send again',
    noRole: 'I’d rather not say',
    optional: '(optional)',
  },

  mail: {
    greeting: 'Hello,',
    staffSubject: (reference) => `Community planning: new message ${reference}`,
    staffIntro: 'a new message has come through the form on the website.',
    replyGoesTo: 'If you reply to this mail, your answer goes straight to the sender of the message.',
    noReply: 'The sender left no email address that can be replied to. Please get in touch in another way.',
    alsoTo: 'This mail went to',
    confirmationSubject: (reference) => `We have received your message ${reference}`,
    confirmation: (town, reference) =>
      `we have received the message that you sent by the form for community planning (${town}). Its number is ${reference}.`,
    notYou:
      'If you sent nothing, somebody entered your address by mistake. You need not do anything; or get in touch and we will erase the data.',
    automatic: 'This mail was sent by a program.',
    quarantineSubject: (count) => `Community planning: messages to be judged: ${count}`,
    quarantineIntro:
      'these messages from the form look unusual. They may be unsolicited, but also from real people. The senders got the same answer as always, but no confirmation by email. Please judge them: answer real people at the address or phone beside their message, and tell the numbers to the administrator of the form, who releases the real ones by kp-receiver release and erases the others by kp-receiver erase.',
    reason: 'Why it is unusual',
    more: (count) =>
      `Further messages that had no room here: ${count}. The administrator can show them by kp-receiver list.`,
    reminderSubject: (reference) => `Community planning: message ${reference} is waiting`,
    reminderIntro:
      'nobody has marked this message from the form as handled yet. If it is, tell its number to the administrator of the form, who marks it by kp-receiver handled. Until then this mail comes again.',
  },
};
