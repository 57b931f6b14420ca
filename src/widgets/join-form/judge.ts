// What is wrong in a draft, found here or by the receiver, and what of it is left. The desk's: knows no field.
import { checkDraft } from '../../membership/check-draft.ts';
import type { RefusedField } from '../../membership/send-request.ts';
import { emptyDraft, type Draft, type FormFault } from './draft.ts';

/** All that keeps a draft from being sent. */
export function findFaults(draft: Draft, needsConsent: boolean): FormFault[] {
  const faults: FormFault[] = checkDraft({ ...draft, kind: 'interest' });
  if (needsConsent && !draft.isConsenting) faults.push({ field: 'consent', code: 'missing' });
  return faults;
}

/** Whether two drafts say the same. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  return (Object.keys(emptyDraft()) as (keyof Draft)[]).every((name) => String(one[name]) === String(other[name]));
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
