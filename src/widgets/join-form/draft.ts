// What a visitor has typed so far, and what is wrong in it. It is kept beside the fields, so that they may come and go.
import type { DraftField, MembershipDraft } from '../../membership/fields.ts';

/** The fields of the form, with what isn't part of a request. `participant_role` may be `none`: rather not said. */
export interface Draft extends Omit<MembershipDraft, 'kind'> {
  isConsenting: boolean;
  /** The honeypot: people leave it empty. */
  contact_note_2: string;
}

/** One thing to mend; `isTheirs` where the server has found it, which only another try can judge. */
export interface FormFault {
  field: DraftField | 'consent';
  code: string;
  excess?: number;
  /** The server's own sentence. */
  detail?: string;
  isTheirs?: boolean;
}

const EMPTY: Draft = {
  name: '',
  email: '',
  phone: '',
  organisation: '',
  participant_role: '',
  working_groups: [],
  message: '',
  needs: '',
  isConsenting: false,
  contact_note_2: '',
};
/** Fields in which one types. */
export const TEXTS = ['name', 'email', 'phone', 'organisation', 'message', 'needs', 'contact_note_2'] as const;

/** A form in which nothing is filled in. */
export function emptyDraft(): Draft {
  return { ...EMPTY };
}

/** What stands in the form's fields now. */
export function readDraft(form: HTMLFormElement): Draft {
  const fields = new FormData(form);
  const textOf = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  const draft = emptyDraft();
  for (const name of TEXTS) draft[name] = textOf(name);
  draft.participant_role = textOf('participant_role');
  draft.working_groups = fields.getAll('working_groups').filter((value) => typeof value === 'string');
  draft.isConsenting = fields.has('consent');
  return draft;
}

/** Whether leaving would lose words. */
export function hasWords(draft: Draft): boolean {
  return TEXTS.some((name) => draft[name].trim());
}
