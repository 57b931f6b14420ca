// What the commands say, in Czech or English: the words of those who work at a terminal. Those of mails and pages are
// beside this folder.
import type { Config } from '../../config/schema.ts';
import type { MailState, RequestState } from '../../store/store.ts';
import { cs } from './cs.ts';
import { en } from './en.ts';

export type CommandLanguage = 'cs' | 'en';

export interface CommandWords {
  /** The locale of numbers and dates. */
  language: CommandLanguage;
  help: { usage: string; form: string; commands: string; options: string; common: string; more: string };
  summaries: Record<string, string>;
  /** What each option does, by its name without dashes. */
  options: Record<string, string>;
  states: Record<RequestState, string>;
  mailStates: Record<MailState, string>;
  mailKinds: Record<'staff' | 'confirmation' | 'quarantine' | 'reminder', string>;
  /** Headings of tables and of exported files. */
  columns: Record<
    | 'reference'
    | 'received'
    | 'state'
    | 'mail'
    | 'name'
    | 'town'
    | 'handled'
    | 'recordNumber'
    | 'kind'
    | 'email'
    | 'phone'
    | 'organisation'
    | 'role'
    | 'groups'
    | 'message'
    | 'needs'
    | 'replyBy'
    | 'language'
    | 'pageUrl'
    | 'privacyVersion'
    | 'id'
    | 'quarantine'
    | 'erased'
    | 'recipient',
    string
  >;
  none: string;
  noMail: string;
  thePerson: string;
  tries: (count: number) => string;
  inQuarantine: (count: number) => string;
  failedMails: (count: number) => string;
  moreRows: (count: number) => string;
  usage: {
    noCommand: (name: string) => string;
    noOption: (name: string) => string;
    needsValue: (name: string) => string;
    tooMany: string;
    missing: (what: string) => string;
    reference: string;
    file: string;
    help: (command: string) => string;
    language: string;
    noTown: (name: string, known: string) => string;
    date: (name: string, found: string) => string;
    format: string;
    limit: (found: string) => string;
    fileExists: (file: string) => string;
    noFolder: (folder: string) => string;
    outNeeded: string;
    tableOrJson: string;
  };
  noSuchRequest: (name: string) => string;
  inSeveralTowns: (name: string, towns: string) => string;
  isErased: (name: string) => string;
  handled: (name: string, recordNumber: string | null) => string;
  reopened: (name: string) => string;
  notHandled: (name: string) => string;
  released: (name: string, mails: number) => string;
  notQuarantined: (name: string) => string;
  exported: (count: number, where: string) => string;
  nothingToExport: string;
  retried: (count: number) => string;
  nothingToRetry: string;
  serviceSends: string;
  erase: {
    about: (name: string, person: string) => string;
    cantUndo: string;
    question: (name: string) => string;
    needsYes: string;
    stopped: string;
    done: (name: string) => string;
    cancelledMails: (count: number) => string;
    copies: string;
    copyAtStaff: (addresses: string) => string;
    copyAtPerson: string;
    copyAtServer: (host: string) => string;
    copyInRecords: (number: string | null) => string;
    copyInBackups: string;
    copyInExports: string;
    copyInPostgres: string;
    leftHere: string;
    logInUse: string;
  };
  backup: { done: (file: string, size: string) => string; postgres: (command: string) => string; failed: string };
  check: {
    ok: string;
    warning: string;
    fault: string;
    mend: string;
    allWell: string;
    faults: (count: number) => string;
    warnings: (count: number) => string;
    config: (towns: number) => string;
    database: (name: string) => string;
    databaseFails: (code: string) => string;
    databaseMend: Record<'sqlite' | 'postgres', string>;
    fileOpen: (file: string) => string;
    fileOpenMend: (file: string) => string;
    disk: (free: string) => string;
    diskLow: (free: string) => string;
    diskMend: string;
    smtp: (host: string) => string;
    smtpFails: (host: string, code: string) => string;
    smtpMend: (code: string) => string;
    mailSent: (to: string) => string;
    mailFails: (to: string, code: string) => string;
    mailSubject: string;
    mailText: string;
    clock: string;
    clockApart: (minutes: number) => string;
    clockHeld: (until: string) => string;
    clockMend: string;
    oddTimes: (references: string) => string;
    oddTimesMend: string;
    failedMails: (count: number) => string;
    failedMailsMend: string;
    oldMail: (since: string) => string;
    oldMailMend: string;
    quarantined: (count: number) => string;
    quarantinedMend: string;
    publicUrl: string;
    publicUrlMend: string;
    reached: (url: string) => string;
    notReached: (url: string, reason: string) => string;
    reachMend: string;
    town: (name: string, endpoint: string, origins: string) => string;
    plainOrigin: (origin: string) => string;
    plainOriginMend: string;
    otherOrigin: (origin: string, other: string) => string;
    otherOriginMend: string;
    senderDomain: (domain: string) => string;
    senderDomainMend: string;
    placeholders: (places: string) => string;
    placeholdersMend: string;
    strays: (towns: string) => string;
    straysMend: string;
  };
  unexpected: (code: string) => string;
  busy: string;
}

export const COMMAND_WORDS: Record<CommandLanguage, CommandWords> = { cs, en };

/** Czech where one of the towns is Czech, else English: who works here is not who sends the form. */
export function languageOf(config: Config): CommandLanguage {
  return Object.values(config.towns).some(({ language }) => language === 'cs') ? 'cs' : 'en';
}
