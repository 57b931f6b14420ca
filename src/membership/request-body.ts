// Makes of a draft what is sent. Checks nothing: that is checkDraft's.
import { CLEAN } from './check-draft.ts';
import { cutLine } from './clean-text.ts';
import { ROLES, type MembershipDraft } from './fields.ts';
import type { RequestBody } from './request-ids.ts';

/** What the form knows beside what the person filled in. */
export type RequestContext = Pick<
  RequestBody,
  'language' | 'page_url' | 'contact_note_2' | 'privacy_version' | 'stamp'
>;

/** The body of a request, without its id: texts tidied as the receiver would (`CLEAN`), what is empty left out. */
export function toRequestBody(draft: MembershipDraft, context: RequestContext): RequestBody {
  const texts: Partial<Record<keyof typeof CLEAN, string>> = {};
  for (const field of Object.keys(CLEAN) as (keyof typeof CLEAN)[]) {
    const text = CLEAN[field](draft[field]);
    if (text) texts[field] = text;
  }
  const role = ROLES.find((one) => one === draft.participant_role);
  return {
    kind: draft.kind,
    ...texts,
    name: texts.name ?? '',
    ...(role && { participant_role: role }),
    ...(draft.working_groups.length && { working_groups: draft.working_groups.map((id) => cutLine(id, 200)) }),
    ...context,
  };
}
