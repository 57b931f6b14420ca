// The words of one language, grouped by the thing that shows them. Every key is required: a missing one is a type error.
// Dates, sums and times come in already formatted; the messages know no widget and no Intl.
import type { FeedErrorCode } from '../feed/feed-error.ts';
import type { Grammar, Mixed } from './grammar.ts';
export type { Mixed } from './grammar.ts';
import type { Language } from './languages.ts';

/** How dates are worded. Times come as formatted ("8:00"), months as 1–12, `date` as worded by `dayMonth` and `day`. */
export interface DateMessages {
  /** A day without its year, "28. 2." */
  dayMonth(day: number, month: number): string;
  /** A day, "28. 2. 2018" */
  day(day: number, month: number, year: number): string;
  /** A day with a time, "12. 3. 2018 ve 14:30" */
  at(date: string, time: string): string;
  /** "v lednu 2018" */
  inMonth(month: number, year: number): string;
  /** "v roce 2021" */
  inYear(year: number): string;
  /** "do 28. 2. 2018" */
  until(date: string, time?: string): string;
  /** "do konce února 2018" */
  untilMonth(month: number, year: number): string;
  /** "do konce roku 2018" */
  untilYear(year: number): string;
  /** "od 28. 2. 2018" */
  from(date: string, time?: string): string;
  /** "od února 2018" */
  fromMonth(month: number, year: number): string;
  /** "od roku 2018" */
  fromYear(year: number): string;
  /** Two days of one year, "23. 1. – 20. 2. 2018"; of one month, "18.–29. 1. 2027" */
  days(startDay: number, startMonth: number, endDay: number, endMonth: number, year: number): string;
  /** Hours within one day, "12. 3. 2018 od 9:00 do 16:00" */
  hours(date: string, from: string, to: string): string;
  /** In a sentence, from the one to the other ("od … do …"); worded by `from…` and `until…`. */
  span(from: string, until: string): string;
  /** "ve středu"; 1 is Monday, `name` is "středa" */
  onWeekday(weekday: number, name: string): string;
  today: string;
  tomorrow: string;
  /** Units of sizes: thousands, millions and milliards of bytes. */
  bytes: readonly [string, string, string];
}

/** States that every widget knows. */
export interface StateMessages {
  loading: string;
  /** Why something could not be read, for the citizen: short and calm. */
  because(code: FeedErrorCode): string;
  /** Said by the announcer when a repeated reading has succeeded. */
  loaded: string;
  /** Under the page's own content, where the feed could not be read. */
  fallback: string;
  retry: string;
  /** `when`: date and time, "12. 3. 2018 ve 14:30" */
  stale(when: string): string;
  /** `when`: the day (and time) that the widget is shown as of. */
  asOf(when: string): string;
  /** Leads in a contact that can be asked, where there is nothing to show. */
  ask: string;
  /** Link to the town's own page, where there is nothing to show. */
  townWebsite: string;
}

/** The grant timeline. Status sentences stand alone as its title and have no full stop; the lines under it have one. */
export interface TimelineMessages {
  empty: string;
  /** Citizen's sentence above the cause: the programmes could not be read. */
  error: string;
  /** Name of the status box for screen readers. */
  statusLabel: string;

  /** Open, the end is known; `until`: "do 28. 2. 2018" */
  openUntil(until: string): string;
  /** Open, the end is not known (or passed, and the town still says open). */
  open: string;
  /** Under `open`, where no end is given. */
  noEnd: string;
  /** "Zbývají 3 dny." – calendar days to the last one, at least 1; further than 45 days in months */
  remaining(days: number): string;
  /** "Poslední den je středa." */
  lastWeekday(weekday: string): string;
  lastDay: string;
  /** "Dnes je poslední den, do 17:00." */
  lastDayUntil(time: string): string;
  /** Closed, by the clock or by the town. */
  closed: string;
  /** Under `closed`, where the town says so (and gave no note of its own). */
  closedByTown: string;
  /** The end has passed; `until`: "do 28. 2. 2018" */
  lasted(until: string): string;
  /** The town closed before the end came. */
  wasToLast(until: string): string;
  /** Announced, not open yet. */
  notYet: string;
  /** `when`: "od 21. 2. 2018 do 28. 2. 2018", "od 21. 2. 2018" or "do konce února 2018" */
  willBeOpen(when: string): string;
  /** "Příjem začne za 7 dní." */
  opensIn(days: number): string;
  /** Announced without dates. */
  announcedLater: string;
  cancelled: string;
  /** Neither the town nor the dates say whether applications are taken. */
  unknown: string;
  unknownAsk: string;
  /** "Následuje: Hodnocení projektů, 12. 3. 2018 ve 14:30." */
  next<Name>(name: Name, when: string): Mixed<Name>;

  total: string;
  limit: string;
  provider: string;
  purpose: string;
  /** Label of `resolutionOf` where it stands alone. */
  resolution: string;
  /** "Rada města, usnesení č. 39/18 ze dne 22. 1. 2018": the body, then its decision; what is missing is left out */
  resolutionOf<Body>(body?: Body, number?: string, date?: string): Mixed<Body>;

  schedule: string;
  eligible: string;
  howToApply: string;
  where: string;
  whenOpen: string;
  documents: string;
  contact: string;
  criteria: string;
  conditions: string;
  projects: string;
  olderProgrammes: string;
  otherProgrammes: string;

  /** "dnes", "zítra", "za 7 dní", "asi za 2 měsíce" – calendar days from now, at least 0 */
  inDays(days: number): string;
  /** "dnes je poslední den", "zbývají 3 dny", "zbývá asi 10 měsíců" – calendar days to the last one, at least 0 */
  daysLeft(days: number): string;
  over: string;
  /** A running application step whose end is not known by the day. */
  running: string;
  /** Another running step. */
  inPeriod: string;
  /** An application step that the town closed. */
  closedStep: string;
  postponed: string;
  postponedStep: string;
  cancelledStep: string;
  undated: string;
  /** At the line of the present day; `date`: "11. 11." */
  nowLabel(date: string): string;

  projectAndApplicant: string;
  requested: string;
  awarded: string;
  notSupported: string;
  sum: string;
  /** "z 250 000 Kč" */
  outOf(sum: string): string;
  /** "podpořeny 4 projekty z 5, přiděleno 745 000 Kč"; without a sum the last part is left out */
  supported(supported: number, all: number, awarded?: string): string;

  apply: string;
  onlineForm: string;
  toCalendar: string;
  allToCalendar: string;
}

/** The coordinator card. Labels (`office` …) are for screen readers, beside an icon. */
export interface CardMessages {
  empty: string;
  error: string;
  office: string;
  address: string;
  hours: string;
  dataBox: string;
  website: string;
  /** "dveře č. 115" */
  door(number: string): string;
  noPhoto: string;
  /** Alternative text of a photo whose author gave none. */
  photoOf(name: string): string;
  writeEmail: string;
  call: string;
  saveContact: string;
  showOnMap: string;

  /** Open now. */
  openUntil(time: string): string;
  /** Opens later today; `hours`: "8:00–17:00" or a list of such */
  openToday(hours: string): string;
  /** Between two openings of today. */
  closedNow: string;
  /** Was open earlier today. */
  closedForToday: string;
  /** `reason`: `holiday`, or the town's note */
  closedToday(reason?: string): string;
  /** Appended to a closed sentence: ", znovu otevřeno zítra od 8:00"; `day` as of formats.dayAhead */
  opensAgain(day: string, time: string): string;
  closed: string;
  holiday: string;
  /** "Úřední hodiny ověřeny 1. 11. 2026" */
  checkedOn(date: string): string;
}

/** The join form. `interest` and `application` are the two kinds of request. */
export interface JoinMessages {
  heading: string;
  empty: string;
  error: string;
  /** Headings of the form itself. */
  titles: Record<RequestKind, string>;
  /** The one rule of what is required, said once. */
  required: string;
  /** Beside the label of a field that may stay empty. */
  optional: string;
  labels: Record<JoinLabel, string>;
  hints: Record<JoinHint, string>;
  /** Whom one speaks for, where the town has no words of its own. */
  roles: Record<'user' | 'provider' | 'commissioner' | 'other', string>;
  noRole: string;

  send: string;
  sendAgain: string;
  sending: string;
  /** Beside the button, while it is sent. */
  mayTake: string;
  processing: string;
  /** Above the list of what is to be corrected. */
  notSent: string;
  /** "Opravte prosím 2 údaje:" */
  correct(count: number): string;
  /** What is wrong with a field; `other` where the server alone knows. */
  problems: Record<'name' | 'contact' | 'email' | 'phone' | 'consent' | 'other', string>;
  /** "Text je o 12 znaků delší, než můžeme přijmout." */
  tooLong(excess: number): string;
  failed: string;
  /** In its place where the message may have arrived. */
  unsure: string;
  /** Why, for the visitor; `disconnected` is no answer at all, `unclear` is an answer that can't be read, `not_loaded` a part of the form that didn't come. */
  reasons: Record<
    | 'busy'
    | 'unavailable'
    | 'offline'
    | 'disconnected'
    | 'timeout'
    | 'too_large'
    | 'refused'
    | 'processing'
    | 'unclear'
    | 'not_loaded',
    string
  >;
  /** "Znovu to půjde za 45 sekund." */
  againIn(seconds: number): string;
  /** "Znovu to půjde za 2 minuty."; two at least */
  againInMinutes(minutes: number): string;
  /** In the button, "(za 45 s)" */
  inSeconds(seconds: number): string;
  /** In the button, "(za 2 min)" */
  inMinutes(minutes: number): string;
  /** Said when the wait is over. */
  nowAgain: string;
  kept: string;
  /** Leads in a telephone. */
  orCall: string;

  thanks: Record<RequestKind, string>;
  /** "Odpoví vám Bc. Petra Vzorová, nejpozději 2. 12. 2026."; what is not known is left out */
  answer<Who>(who: Who | undefined, date?: string): Mixed<Who>;
  number: string;
  received: string;
  chosenGroups(count: number): string;
  ifNobody: string;
  quoteNumber: string;
  print: string;
  /** In a receipt, where something was written while it was sent. */
  writtenLater: string;
  /** Above another message: "Předchozí zprávu jsme přijali pod číslem VZ-2026-0147." */
  earlier<Number>(number: Number | undefined): Mixed<Number>;
  /** Leads from a receipt to the form, which is empty then. */
  back: string;

  /** The way by the visitor's mail program. */
  mailTitle: string;
  mailText: string;
  /** In its place where the text doesn't go along to the mail program. */
  mailTooLong: string;
  openMail: string;
  copyLabel: string;
  /** In its place where everybody has to copy. */
  messageText: string;
  /** Leads in an address. */
  sendTo: string;
  copy: string;
  copied: string;
  edit: string;
  subjects: Record<RequestKind, string>;
  /** The first lines of the message. */
  greetings: Record<RequestKind, string>;
  /** The last line of a message where consent is the legal basis; `version` is that of the notice. */
  consentGiven(version?: string): string;

  whomToAsk: string;
  /** Above the link to the town's own form, and the link. */
  ownForm: string;
  toOwnForm: string;

  privacyTitle: string;
  /** "Údaje z formuláře zpracovává Město Vzorov." */
  processedBy<Name>(name: Name): Mixed<Name>;
  voluntary: string;
  controller: string;
  officer: string;
  purpose: string;
  legalBasis: string;
  recipients: string;
  retention: string;
  rights: string;
  complaint: string;
  /** GDPR art. 6 (1) e */
  publicTask: string;
  /** GDPR art. 6 (1) a */
  consent: string;
  /** Rights that there are on any legal basis. */
  rightsOfAll: string;
  objection: string;
  withdrawal: string;
  authority: string;
  fullNotice: string;
}

/** What a request is: first interest, later an application for membership. */
export type RequestKind = 'interest' | 'application';

/** Fields that have a label of their own; those of e-mail and telephone are everybody's. */
export type JoinLabel =
  'name' | 'contact' | 'organisation' | 'participant_role' | 'working_groups' | 'message' | 'needs' | 'consent';
export type JoinHint = Exclude<JoinLabel, 'name' | 'consent'>;

/** Joining, whoever tells of it. */
export interface JoiningMessages {
  stepsTitle: string;
}

/** What community planning is. `area`, `since` and `goals` are labels. */
export interface IntroductionMessages {
  heading: string;
  empty: string;
  error: string;
  area: string;
  since: string;
  /** Since when planning goes on: of the date as worded by `formats.from` and by `formats.date`, the one that fits. */
  sinceWhen(from: string, date: string): string;
  goals(count: number): string;
}

/** Who takes part. */
export interface ParticipationMessages {
  heading: string;
  empty: string;
  error: string;
  /** What participants are called where the town has no words of its own. */
  roles: Record<'user' | 'provider' | 'commissioner' | 'other', string>;
  /** Link to the form. */
  join: string;
}

/** How to reach somebody: for screen readers, beside an icon. */
export interface PeopleMessages {
  phone: string;
  email: string;
}

/** Searching and filtering a list. */
export interface SearchMessages {
  /** Button that empties the field. */
  clear: string;
  /** Button that shows the whole list again. */
  reset: string;
  /** Nothing fits; `query` as it was typed. */
  none(query: string): string;
}

/** The list of working groups. */
export interface GroupsMessages {
  heading: string;
  empty: string;
  error: string;
  /** Label of the filter. */
  find: string;
  /** "Nalezeny 2 skupiny ze 7" */
  found(count: number, all: number): string;
  people: string;
  organisations: string;
  /** "14 členů", where organisations follow "; zastoupené organizace:", which goes with any number of both */
  members(count: number, hasOrganisations?: boolean): string;
  /** Stands alone as a label, and before a date ("Příští jednání 9. 12. 2026"). */
  nextMeeting: string;
  /** The latest of which there are minutes. */
  lastMeeting: string;
  documents: string;
  /** Link to the group's own page. */
  more: string;
  join: string;
}

/** Meetings, whoever tells of them. */
export interface MeetingMessages {
  /** States of a meeting; after its date, or alone where it has none. */
  running: string;
  postponed: string;
  /** Before the date of a postponed meeting, which doesn't hold. */
  originally: string;
  cancelled: string;
  undated: string;
  toCalendar: string;
  /** What a meeting is called where the feed doesn't say. */
  meeting: string;
}

/** The whole section from one tag. */
export interface PortalMessages {
  empty: string;
  error: string;
  /** Above the links to the sections. */
  onThisPage: string;
  sections: Record<
    | 'introduction'
    | 'news'
    | 'grants'
    | 'participation'
    | 'groups'
    | 'join'
    | 'meetings'
    | 'plans'
    | 'documents'
    | 'contact',
    string
  >;
}

/** Plans and what belongs to them. */
export interface PlansMessages {
  heading: string;
  empty: string;
  error: string;
  /** The answer: "Platí plán na roky 2020–2024"; any other period as a label ("od roku 2026"), or none. */
  valid(period: string, kind?: 'year' | 'years'): string;
  /** No plan is valid, one is on its way. */
  coming: string;
  none: string;
  plans: string;
  yearly: string;
  stages: string;
  projects: string;
  /** States beside the years, as they agree with what they are said of. */
  plan: PeriodStates;
  stage: PeriodStates;
  project: PeriodStates;
  /** "3 opatření" */
  measures(count: number): string;
  /** Before the title of the plan that an implementation plan carries out. */
  carriesOut: string;
  responsible: string;
  registrationNumber: string;
  implementer: string;
  partners(count: number): string;
  funders: string;
  outputs: string;
  /** At the line of the present. */
  now: string;
}

export type PeriodStates = Record<'draft' | 'upcoming' | 'valid' | 'ended', string>;

/** The list of documents. */
export interface DocumentListMessages {
  heading: string;
  empty: string;
  error: string;
  /** Titles of groups that the feed doesn't name: documents of plans, links, and the rest, where there are others. */
  plans: string;
  links: string;
  others: string;
  /** "Archiv (3)" */
  archive(count: string): string;
  /** Label of the search. */
  find: string;
  /** "Nalezeny 2 dokumenty ze 14" */
  found(count: number, all: number): string;
  /** "Zobrazeno 14 dokumentů": said once a search is over. */
  all(count: number): string;
  /** Beside a document of the valid plan; `years`: "2020–2024", "od roku 2020" */
  valid(years: string): string;
  draft: string;
}

/** The list of meetings. */
export interface MeetingListMessages {
  heading: string;
  empty: string;
  error: string;
  /** In the place of `empty`, where past meetings are left out. */
  noneToCome: string;
  /** Headings above meetings without a date: those that were moved, and others. */
  moved: string;
  toBeSet: string;
  /** Heading above meetings to come. */
  upcoming: string;
  /** Heading above past meetings of a year, and after those above such without a date. */
  past(year?: number): string;
  /** Under the date of a meeting that the town calls held. */
  held: string;
  /** Label for screen readers. */
  place: string;
  group: string;
  programme: string;
  allToCalendar: string;
  /** Button: "Zobrazit další 3 jednání" */
  more(count: number): string;
  /** "Zobrazeno 10 z 24 minulých jednání" */
  shown(count: number, all: number): string;
}

/** The news. */
export interface NewsMessages {
  heading: string;
  empty: string;
  error: string;
  /** Above what is pinned. */
  notice: string;
  /** `until`: "do 31. 12. 2026" */
  validUntil(until: string): string;
  /** Label of the search. */
  search: string;
  tags: string;
  /** Button behind which search and tags stand on a narrow screen. */
  filter: string;
  /** "Nalezeny 2 zprávy z 10" */
  found(count: number, all: number): string;
  /** Button: "Zobrazit další 2 zprávy"; without a number where it isn't known. */
  more(count?: number): string;
  /** Button that asks for older pages of the feed too, while one searches. */
  searchOlder: string;
  olderFailed: string;
  /** "Zobrazeno 5 z 10"; "Zobrazeno 10 zpráv" where nobody knows how many there are. */
  shown(count: number, all?: number): string;
  whole: string;
  less: string;
  /** Heading of items without a date, after those of years. */
  undated: string;
  /** Name of an attachment without one. */
  attachment: string;
}

/** What a visitor takes away as a file. */
export interface FileMessages {
  /** File names without extension, ASCII. */
  calendar: string;
  contact: string;
  /** Said by the announcer. */
  saved: string;
  failed: string;
}

export interface Messages {
  /** The language these words are in: Czech, where another one could not be loaded. */
  language: Language;
  dates: DateMessages;
  states: StateMessages;
  timeline: TimelineMessages;
  card: CardMessages;
  join: JoinMessages;
  joining: JoiningMessages;
  introduction: IntroductionMessages;
  participation: ParticipationMessages;
  people: PeopleMessages;
  search: SearchMessages;
  groups: GroupsMessages;
  meetings: MeetingMessages;
  meetingList: MeetingListMessages;
  documentList: DocumentListMessages;
  plans: PlansMessages;
  portal: PortalMessages;
  news: NewsMessages;
  files: FileMessages;
}

/** What each file of messages exports as `createMessages`. */
export type CreateMessages = (grammar: Grammar) => Messages;
