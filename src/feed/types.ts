// The feed's types, derived from its schema: one word, one thing.
import type { InferOutput } from 'valibot';
import type * as s from './schema.ts';

/** Prose or the name of a thing, in one language or several. */
export type Text = InferOutput<typeof s.TextSchema>;
export type Money = InferOutput<typeof s.MoneySchema>;
export type Link = InferOutput<typeof s.LinkSchema>;
export type FeedDocument = InferOutput<typeof s.DocumentSchema>;
export type Attachment = InferOutput<typeof s.AttachmentSchema>;
export type FeedItem = InferOutput<typeof s.ItemSchema>;
export type Municipality = InferOutput<typeof s.MunicipalitySchema>;
export type Introduction = InferOutput<typeof s.IntroductionSchema>;
export type OfficeHours = InferOutput<typeof s.OfficeHoursSchema>;
export type Weekday = (typeof s.WEEKDAYS)[number];
export type Contact = InferOutput<typeof s.ContactSchema>;
export type WorkingGroup = InferOutput<typeof s.WorkingGroupSchema>;
export type Meeting = InferOutput<typeof s.MeetingSchema>;
export type GrantStep = InferOutput<typeof s.GrantStepSchema>;
export type GrantProject = InferOutput<typeof s.GrantProjectSchema>;
export type GrantProgramme = InferOutput<typeof s.GrantProgrammeSchema>;
export type ProgrammeState = (typeof s.PROGRAMME_STATES)[number];
export type Plan = InferOutput<typeof s.PlanSchema>;
export type ImplementationPlan = InferOutput<typeof s.ImplementationPlanSchema>;
export type Stage = InferOutput<typeof s.StageSchema>;
export type PlanningProject = InferOutput<typeof s.PlanningProjectSchema>;
export type Participant = InferOutput<typeof s.ParticipantSchema>;
export type Joining = InferOutput<typeof s.JoiningSchema>;

/** A word of any closed list. */
export type ListedWord =
  | (typeof s.WEEKDAYS)[number]
  | (typeof s.MEETING_STATES)[number]
  | (typeof s.STEP_KINDS)[number]
  | (typeof s.PROGRAMME_STATES)[number]
  | (typeof s.PLAN_STATES)[number]
  | (typeof s.PARTICIPANT_ROLES)[number]
  | (typeof s.LEGAL_BASES)[number];

/** A feed as the parser returns it: every list may be missing, every URL is absolute and safe, every date exists. */
export type Feed = InferOutput<typeof s.FeedSchema>;

/**
 * One thing in a feed that could not be used, as data; its sentence is made in i18n, where it is shown.
 *
 * `path` is the place in the document (`_kp.contacts[0].phones`), `found` a short picture of what stood there (none
 * where nothing stood), `example` a correct value.
 *
 * `expected` is an `ExpectedKind`; for `not_in_list` the listed words, joined by ", "; for `unknown_reference` the path
 * of the list that should hold the record (`_kp.contacts`); for `ends_before_start` the start; for
 * `differs_from_meeting` the meeting's own value.
 */
export interface Fault {
  code: FaultCode;
  path: string;
  found?: string;
  expected?: string;
  example?: string;
}

/** The kinds of value that a fault can ask for: JSON's own words, and ours for what a string or number has to be. */
export type ExpectedKind =
  | 'string'
  | 'number'
  | 'count' // a whole number from 0 up
  | 'boolean'
  | 'array'
  | 'object'
  | 'id'
  | 'date'
  | 'time'
  | 'time_zone'
  | 'url'
  | 'currency';

export type FaultCode =
  | 'wrong_type' // a value of another kind than the schema's; it (or what needs it) was left out
  | 'missing' // a required key is missing or empty; the nearest list item or optional key was left out
  | 'not_in_list' // not one of the listed words
  | 'bad_date' // not a date, or one that the calendar does not have
  | 'bad_time' // as any fault in a row of office hours, it leaves out those of the whole contact
  | 'bad_time_zone'
  | 'bad_url' // a scheme that is not allowed, or no URL at all
  | 'duplicate_id' // the first record stays, this one was left out
  | 'unknown_reference' // refers to an id that no record has; the reference was left out, its record stays
  | 'ends_before_start' // the end was left out (of a step, the start too: else it would run for ever)
  | 'differs_from_meeting'; // a step's own date or place differs from its meeting's; the step's own was left out
