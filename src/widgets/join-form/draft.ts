// What a visitor has typed so far, and what is wrong in it. It is kept beside the fields, so that they may come and go.
import type { DraftField, MembershipDraft } from '../../membership/fields.ts';
import type { RefusedField } from '../../membership/send-request.ts';

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
const TEXTS = ['name', 'email', 'phone', 'organisation', 'message', 'needs', 'contact_note_2'] as const;

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

/**
 * Takes what was typed in a page's own fields with our names, wherever in the element they stand. Unseen from now on,
 * they and their buttons leave a form that is the whole page: they must neither hold it up, nor be sent along with it,
 * nor be pressed by Enter in its other fields.
 */
export function takeFallback(element: Element): Partial<Draft> {
  const draft: Partial<Draft> = {};
  for (const field of element.querySelectorAll<HTMLInputElement>('input, textarea, select, button')) {
    const { name, value, type } = field;
    if (!element.contains(field.form)) field.setAttribute('form', '');
    if (!value || /^(submit|button|reset|image)$/.test(type)) continue;
    if (/^(checkbox|radio)$/.test(type) && !field.checked) continue;
    const options = [...((field as unknown as HTMLSelectElement).selectedOptions ?? [field])];
    if (name === 'working_groups') (draft[name] ??= []).push(...options.map((option) => option.value));
    else if (name === 'participant_role') draft[name] = value;
    else for (const text of TEXTS) if (text === name) draft[text] = value;
  }
  return draft;
}

/** Whether leaving would lose words. */
export function hasWords(draft: Draft): boolean {
  return TEXTS.some((name) => draft[name].trim());
}

/** Whether two drafts say the same. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  return (Object.keys(EMPTY) as (keyof Draft)[]).every((name) => String(one[name]) === String(other[name]));
}

/** What the server has found wrong, as far as there is a field for it. */
export function toFaults(refused: readonly RefusedField[]): FormFault[] {
  return refused.flatMap(({ field, ...fault }) => (field ? [{ field, ...fault, isTheirs: true }] : []));
}

/** The faults that are left after the field `changed` was edited: nothing new is found fault with while one types. */
export function leftFaults(shown: readonly FormFault[], found: readonly FormFault[], changed: string): FormFault[] {
  return shown.flatMap((fault) => {
    if (fault.isTheirs) return isAbout(fault, changed) ? [] : [fault];
    const still = found.find(({ field, code }) => field === fault.field && code === fault.code);
    return still ? [still] : [];
  });
}

function isAbout({ field }: FormFault, name: string): boolean {
  return field === name || (field === 'contact' && (name === 'email' || name === 'phone'));
}
