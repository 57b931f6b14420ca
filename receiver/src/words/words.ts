// What the receiver says to people, one file for each language: on its pages, in its mails. Terms are those of the form.
import type { MembershipRequest } from 'kp-widgets/membership';
import type { Language } from '../config/schema.ts';
import type { Quarantine } from '../store/store.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { uk } from './uk.ts';

type Kind = MembershipRequest['kind'];
type Role = NonNullable<MembershipRequest['participant_role']>;

/** A field of the form as it is named to people. */
export type FieldName =
  'kind' | 'name' | 'email' | 'phone' | 'organisation' | 'participant_role' | 'working_groups' | 'message' | 'needs';

export interface Words {
  fields: Record<FieldName, string>;
  kinds: Record<Kind, string>;
  roles: Record<Role, string>;
  quarantine: Record<Quarantine, string>;
  number: string;
  received: string;
  answerBy: string;
  language: string;
  formPage: string;
  privacyVersion: string;

  page: {
    thanks: string;
    answered: (date: string | undefined) => string;
    ifNobody: string;
    quoteNumber: string;
    back: string;
    notSent: string;
    /** Why nothing was taken, by the status of the answer. */
    reasons: Record<400 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 422 | 429 | 503, string>;
    /** What is wrong with one field, by the code of its error. */
    problems: Record<'missing' | 'neither' | 'email' | 'phone' | 'too_long' | 'invalid', string>;
    againIn: (seconds: number) => string;
    kept: string;
    goBack: string;
    send: string;
    sendAgain: string;
    noRole: string;
    optional: string;
  };

  mail: {
    greeting: string;
    staffSubject: (reference: string) => string;
    staffIntro: string;
    replyGoesTo: string;
    noReply: string;
    alsoTo: string;
    confirmationSubject: (reference: string) => string;
    confirmation: (town: string, reference: string) => string;
    notYou: string;
    automatic: string;
    quarantineSubject: (count: number) => string;
    quarantineIntro: string;
    reason: string;
    more: (count: number) => string;
    reminderSubject: (reference: string) => string;
    reminderIntro: string;
  };
}

export const WORDS: Record<Language, Words> = { cs, en, de, uk };

/** The language of ours that a tag means (`uk-UA`), else the town's. */
export function toLanguage(tag: string | undefined, fallback: Language): Language {
  const name = tag?.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(WORDS, name) ? (name as Language) : fallback;
}

const INTL: Record<Language, string> = { cs: 'cs', en: 'en-GB', de: 'de', uk: 'uk' };
const month = (language: Language) => (language === 'en' ? 'long' : 'numeric');
const withoutBreaks = (text: string) => text.replace(/ /g, '\u00a0');

/** `2026-12-07` as `7. 12. 2026`. */
export function formatDay(date: string, language: Language): string {
  const format = { day: 'numeric', month: month(language), year: 'numeric', timeZone: 'UTC' } as const;
  return withoutBreaks(new Intl.DateTimeFormat(INTL[language], format).format(new Date(date)));
}

/** Epoch ms as `27. 11. 2026 8:15`. */
export function formatTime(time: number, language: Language, timeZone: string): string {
  const day = { day: 'numeric', month: month(language), year: 'numeric', timeZone } as const;
  const clock = { hour: 'numeric', minute: '2-digit', timeZone } as const;
  const parts = [day, clock].map((format) => new Intl.DateTimeFormat(INTL[language], format).format(time));
  return parts.map(withoutBreaks).join(' ');
}

/** The name of a language in another: „ukrajinština“; its tag where nobody knows it. */
export function nameOfLanguage(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([INTL[language]], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
