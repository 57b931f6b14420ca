// Which fields of a record are seen at once, in which order; all others wait under "Další údaje".
import type { RecordName } from '../words/labels.ts';

const MAIN: Record<RecordName, string> = {
  FeedSchema: 'title home_page_url',
  ItemSchema: 'title date_published content_text url attachments tags',
  ItemExtensionSchema: 'pinned valid_until working_group grant_programme',
  AttachmentSchema: 'title url',
  ExtensionSchema: '',
  MunicipalitySchema: 'name url',
  IntroductionSchema: 'heading text goals',
  ContactSchema: 'role titles_before name titles_after phones emails office street floor door office_hours',
  PhotoSchema: 'url alt',
  PhoneSchema: 'number label',
  EmailSchema: 'address label',
  OfficeHoursSchema: 'weekly exceptions checked_on',
  WeeklyHoursSchema: 'days from to',
  HoursExceptionSchema: 'date closed from to note',
  WorkingGroupSchema: 'name target_group description people',
  PersonSchema: 'role contact name organisation',
  MembersSchema: 'count organisations',
  MeetingSchema: 'title start end place working_group state minutes',
  GrantProgrammeSchema: 'title year steps total purpose eligible contact documents',
  ResolutionSchema: 'number body date url',
  SubmissionSchema: 'ways place hours url note',
  GrantStepSchema: 'name kind start end',
  GrantProjectSchema: 'title applicant requested awarded state',
  PlanSchema: 'title from to state documents',
  ImplementationPlanSchema: 'title from to plan documents measures',
  MeasureSchema: 'code title description responsible state activities',
  StageSchema: 'name from to note',
  PlanningProjectSchema: 'name registration_number from to link',
  JoiningSchema: 'introduction steps reply_within_days privacy',
  JoiningStepSchema: 'text contact document',
  ParticipantSchema: 'role label description',
  PrivacySchema: 'controller purpose controller_contact dpo_contact legal_basis retention url',
  DocumentSchema: 'title url date',
  LinkSchema: 'title url',
  MoneySchema: 'amount currency',
};

/** Parts of their own in the editor, and what only programs write. */
const NOT_HERE: Partial<Record<RecordName, string>> = { FeedSchema: 'version items _kp next_url' };

export interface FieldPlan {
  main: readonly string[];
  more: readonly string[];
}

/** The keys of a record's form, of those that its schema has. */
export function planFields(name: RecordName, keys: readonly string[]): FieldPlan {
  const main = MAIN[name].split(' ').filter((key) => keys.includes(key));
  const hidden = NOT_HERE[name]?.split(' ') ?? [];
  return { main, more: keys.filter((key) => !main.includes(key) && !hidden.includes(key)) };
}
