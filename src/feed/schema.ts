// The one schema of the feed: a JSON Feed 1.1 document whose extension `_kp` holds all else. Types, the published
// JSON Schema and docs/feed.md derive from it. Structure only: transforms, checks and titles can't become JSON Schema
// or would be shipped to the browser; calendar validity and references are checked in check-feed.ts, editors' texts
// stand in schema-texts.ts.
import * as v from 'valibot';

/** Prose or the name of a thing: a string, or one string per language (`{"cs": "…", "uk": "…"}`). */
export const TextSchema = v.union([v.string(), v.record(v.string(), v.string())]);

/** `2018`, `2018-01`, `2018-01-31` or `2018-03-12T14:30` (local time of `time_zone`, or with an offset). */
export const DateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/),
);

/** A time of day, `08:00`; `8:00` is read as such. */
export const TimeSchema = v.pipe(v.string(), v.regex(/^([01]?\d|2[0-3]):[0-5]\d$|^24:00$/));

/** A name of the IANA time-zone database, `Europe/Prague`. */
export const TimeZoneSchema = v.string();

/** http(s), mailto, tel or relative; relative ones resolve against the feed's own URL. */
export const UrlSchema = v.pipe(v.string(), v.nonEmpty());

/** Unique in its list, and referred to by value. */
export const IdSchema = v.pipe(v.string(), v.nonEmpty());

/** The `id` of a record of the named list. Each reference is a schema of its own, so that a check can tell them apart. */
const reference = () => v.pipe(v.string(), v.nonEmpty());
export const ContactReferenceSchema = reference();
export const WorkingGroupReferenceSchema = reference();
export const GrantProgrammeReferenceSchema = reference();
export const MeetingReferenceSchema = reference();
export const PlanReferenceSchema = reference();
export const DocumentReferenceSchema = reference();

const text = () => v.optional(TextSchema);
const date = () => v.optional(DateSchema);
const url = () => v.optional(UrlSchema);
const string = () => v.optional(v.string());

/** A whole number from 0 up: how many, bytes, days. */
export const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = () => v.optional(CountSchema);
const list = <const Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item));

/** Three capital letters of ISO 4217, `CZK`. */
export const CurrencySchema = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));

export const MoneySchema = v.looseObject({ amount: v.pipe(v.number(), v.finite()), currency: CurrencySchema });
const money = () => v.optional(MoneySchema);

export const LinkSchema = v.looseObject({ title: TextSchema, url: UrlSchema });
const link = () => v.optional(LinkSchema);

export const DocumentSchema = v.looseObject({
  id: v.optional(IdSchema),
  title: TextSchema,
  url: url(),
  mime_type: string(),
  size_in_bytes: count(),
  date: date(),
  group: text(),
  archived: v.optional(v.boolean()),
  note: text(),
});
const document = () => v.optional(DocumentSchema);
const documents = () => list(DocumentSchema);

// --- JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) ---

export const AttachmentSchema = v.looseObject({
  url: UrlSchema,
  mime_type: string(),
  title: string(),
  size_in_bytes: count(),
});

export const ItemExtensionSchema = v.looseObject({
  pinned: v.optional(v.boolean()),
  valid_until: date(),
  working_group: v.optional(WorkingGroupReferenceSchema),
  grant_programme: v.optional(GrantProgrammeReferenceSchema),
});

export const ItemSchema = v.looseObject({
  id: IdSchema,
  url: url(),
  external_url: url(),
  title: string(),
  content_text: string(),
  content_html: string(),
  summary: string(),
  image: url(),
  banner_image: url(),
  date_published: date(),
  date_modified: date(),
  tags: list(v.string()),
  language: string(),
  attachments: list(AttachmentSchema),
  _kp: v.optional(ItemExtensionSchema),
});

// --- the extension `_kp`, list by list ---

export const MunicipalitySchema = v.looseObject({ name: TextSchema, url: url(), data_box: string() });

export const IntroductionSchema = v.looseObject({
  heading: text(),
  text: text(),
  area: text(),
  since: date(),
  goals: list(TextSchema),
});

export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

export const WeeklyHoursSchema = v.looseObject({
  days: v.array(v.picklist(WEEKDAYS)),
  from: TimeSchema,
  to: TimeSchema,
});

export const HoursExceptionSchema = v.looseObject({
  date: DateSchema,
  closed: v.optional(v.boolean()),
  from: v.optional(TimeSchema),
  to: v.optional(TimeSchema),
  note: text(),
});

export const OfficeHoursSchema = v.looseObject({
  weekly: list(WeeklyHoursSchema),
  exceptions: list(HoursExceptionSchema),
  checked_on: date(),
});

export const PhotoSchema = v.looseObject({ url: UrlSchema, alt: text() });
export const PhoneSchema = v.looseObject({ number: v.pipe(v.string(), v.nonEmpty()), label: text() });
export const EmailSchema = v.looseObject({ address: v.pipe(v.string(), v.nonEmpty()), label: text() });

export const ContactSchema = v.looseObject({
  id: IdSchema,
  role: text(),
  titles_before: string(),
  name: string(),
  titles_after: string(),
  office: text(),
  department: text(),
  street: string(),
  postal_code: string(),
  town: string(),
  building: text(),
  floor: text(),
  door: string(),
  map_url: url(),
  photo: v.optional(PhotoSchema),
  phones: list(PhoneSchema),
  emails: list(EmailSchema),
  data_box: string(),
  url: url(),
  note: text(),
  office_hours: v.optional(OfficeHoursSchema),
});

export const PersonSchema = v.looseObject({
  role: text(),
  name: string(),
  organisation: text(),
  contact: v.optional(ContactReferenceSchema),
});

export const MembersSchema = v.looseObject({ count: count(), organisations: list(TextSchema) });

export const WorkingGroupSchema = v.looseObject({
  id: IdSchema,
  name: TextSchema,
  target_group: text(),
  description: text(),
  url: url(),
  documents: documents(),
  people: list(PersonSchema),
  members: v.optional(MembersSchema),
});

export const MEETING_STATES = ['planned', 'held', 'postponed', 'cancelled'] as const;

export const MeetingSchema = v.looseObject({
  id: IdSchema,
  kind: text(),
  title: text(),
  start: date(),
  end: date(),
  when_note: text(),
  place: text(),
  working_group: v.optional(WorkingGroupReferenceSchema),
  grant_programme: v.optional(GrantProgrammeReferenceSchema),
  state: v.optional(v.picklist(MEETING_STATES)),
  state_note: text(),
  invitation: document(),
  agenda: document(),
  minutes: document(),
  documents: documents(),
});

export const STEP_KINDS = [
  'publication',
  'application',
  'formal_check',
  'evaluation',
  'decision',
  'contract',
  'realisation',
  'settlement',
  'other',
] as const;

export const GrantStepSchema = v.looseObject({
  id: IdSchema,
  kind: v.optional(v.picklist(STEP_KINDS)),
  name: TextSchema,
  start: date(),
  end: date(),
  place: text(),
  note: text(),
  url: url(),
  meeting: v.optional(MeetingReferenceSchema),
});

export const GrantProjectSchema = v.looseObject({
  id: IdSchema,
  title: TextSchema,
  applicant: text(),
  requested: money(),
  awarded: money(),
  state: text(),
});

export const PROGRAMME_STATES = ['announced', 'open', 'closed', 'cancelled'] as const;

export const ResolutionSchema = v.looseObject({ number: string(), body: text(), date: date(), url: url() });

export const SubmissionSchema = v.looseObject({
  ways: list(TextSchema),
  place: text(),
  hours: text(),
  url: url(),
  note: text(),
});

export const GrantProgrammeSchema = v.looseObject({
  id: IdSchema,
  title: TextSchema,
  year: v.optional(v.pipe(v.number(), v.integer())),
  provider: text(),
  state: v.optional(v.picklist(PROGRAMME_STATES)),
  state_note: text(),
  resolution: v.optional(ResolutionSchema),
  total: money(),
  limit_per_applicant: money(),
  purpose: text(),
  eligible: text(),
  criteria: text(),
  conditions: text(),
  submission: v.optional(SubmissionSchema),
  contact: v.optional(ContactReferenceSchema),
  documents: documents(),
  projects_link: link(),
  steps: list(GrantStepSchema),
  projects: list(GrantProjectSchema),
});

export const PLAN_STATES = ['draft', 'valid', 'ended'] as const;

export const PlanSchema = v.looseObject({
  id: IdSchema,
  title: TextSchema,
  from: date(),
  to: date(),
  state: v.optional(v.picklist(PLAN_STATES)),
  documents: documents(),
  note: text(),
});

export const MeasureSchema = v.looseObject({
  code: string(),
  title: TextSchema,
  description: text(),
  responsible: text(),
  state: text(),
  activities: list(TextSchema),
});

export const ImplementationPlanSchema = v.looseObject({
  id: IdSchema,
  title: TextSchema,
  from: date(),
  to: date(),
  plan: v.optional(PlanReferenceSchema),
  state: v.optional(v.picklist(PLAN_STATES)),
  documents: documents(),
  measures: list(MeasureSchema),
});

export const StageSchema = v.looseObject({ id: IdSchema, name: TextSchema, from: date(), to: date(), note: text() });

export const PlanningProjectSchema = v.looseObject({
  id: IdSchema,
  name: TextSchema,
  registration_number: string(),
  from: date(),
  to: date(),
  implementer: text(),
  partners: list(TextSchema),
  funders: list(TextSchema),
  operational_programme: text(),
  outputs: list(TextSchema),
  link: link(),
});

export const PARTICIPANT_ROLES = ['user', 'provider', 'commissioner', 'other'] as const;
export const LEGAL_BASES = ['public_task', 'consent', 'other'] as const;

export const JoiningStepSchema = v.looseObject({
  text: TextSchema,
  contact: v.optional(ContactReferenceSchema),
  document: v.optional(DocumentReferenceSchema),
});

export const ParticipantSchema = v.looseObject({
  role: v.picklist(PARTICIPANT_ROLES),
  label: text(),
  description: text(),
});

export const PrivacySchema = v.looseObject({
  controller: text(),
  controller_contact: text(),
  dpo_contact: text(),
  purpose: text(),
  legal_basis: v.optional(v.picklist(LEGAL_BASES)),
  legal_basis_note: text(),
  recipients: list(TextSchema),
  retention: text(),
  url: url(),
  version: string(),
});

export const JoiningSchema = v.looseObject({
  heading: text(),
  introduction: text(),
  steps: list(JoiningStepSchema),
  participants: list(ParticipantSchema),
  reply_within_days: count(),
  privacy: v.optional(PrivacySchema),
});

export const ExtensionSchema = v.looseObject({
  about: url(),
  version: v.optional(v.number()),
  time_zone: v.optional(TimeZoneSchema),
  municipality: v.optional(MunicipalitySchema),
  introduction: v.optional(IntroductionSchema),
  contacts: list(ContactSchema),
  working_groups: list(WorkingGroupSchema),
  meetings: list(MeetingSchema),
  grant_programmes: list(GrantProgrammeSchema),
  plans: list(PlanSchema),
  implementation_plans: list(ImplementationPlanSchema),
  stages: list(StageSchema),
  planning_projects: list(PlanningProjectSchema),
  documents: documents(),
  links: list(LinkSchema),
  joining: v.optional(JoiningSchema),
});

/** The whole document, as the lenient parser reads it: JSON Feed's own requirements are added to the published schema. */
export const FeedSchema = v.looseObject({
  version: string(),
  title: string(),
  home_page_url: url(),
  feed_url: url(),
  next_url: url(),
  description: string(),
  language: string(),
  items: list(ItemSchema),
  _kp: v.optional(ExtensionSchema),
});
