// Tells what is wrong in a draft, before it is sent. The schema judges by the same functions; this file goes to the
// browser, so it does without Valibot.
import { cleanContact, cleanLine, cleanText, lengthOf } from './clean-text.ts';
import { LIMITS, type DraftField, type MembershipDraft } from './fields.ts';

/** `neither`: no e-mail and no phone. */
export type FaultCode = 'missing' | 'neither' | 'email' | 'phone' | 'too_long';

/** One thing to mend, as data; its sentence is made where it is shown. */
export interface FieldFault {
  field: DraftField;
  code: FaultCode;
  /** With `too_long`: how many characters (or groups) are too many, and how many may stand. */
  excess?: number;
  limit?: number;
}

const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

/**
 * Whether mail could be sent there: `something@something.tld`. Lenient: letters of every script, before the @ and in
 * the domain. Not taken are spaces, signs that part addresses from each other, empty parts between dots, and a last
 * part that is no name (`1.2.3.4`).
 */
export function isEmail(text: string): boolean {
  const [, local, domain] = /^([^\s@<>()[\],;:"\\]+)@([^\s@]+)$/.exec(text) ?? [];
  if (!local || !domain || local.split('.').includes('')) return false;
  const labels = domain.split('.');
  const last = labels.at(-1)!;
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && last.length > 1 && /\p{L}/u.test(last);
}

/** Whether it could be dialled: at least nine digits, else only spaces, dashes and `+ ( ) . /`. */
export function isPhone(text: string): boolean {
  return /^[\d\s+()./\-\u2010-\u2015]*$/.test(text) && text.replace(/\D/g, '').length >= 9;
}

/** How each text is tidied before it is judged and sent. */
export const CLEAN = {
  name: cleanLine,
  email: cleanContact,
  phone: cleanContact,
  organisation: cleanLine,
  message: cleanText,
  needs: cleanText,
} as const;

/** What is wrong with one text that is tidy already; a missing one is wrong only as a name. */
export function judgeText(field: keyof typeof CLEAN, text: string): FaultCode | undefined {
  if (!text) return field === 'name' ? 'missing' : undefined;
  if (lengthOf(text) > LIMITS[field]) return 'too_long';
  if (field === 'email' && !isEmail(text)) return field;
  if (field === 'phone' && !isPhone(text)) return field;
  return undefined;
}

/** All that keeps a draft from being sent, at most one fault a field, in the order of the form; empty where it may go. */
export function checkDraft(draft: MembershipDraft): FieldFault[] {
  const faults: FieldFault[] = [];
  const tooLong = (field: keyof typeof LIMITS, length: number) =>
    faults.push({ field, code: 'too_long', excess: length - LIMITS[field], limit: LIMITS[field] });
  const check = (field: keyof typeof CLEAN) => {
    const text = CLEAN[field](draft[field]);
    const code = judgeText(field, text);
    if (code === 'too_long') tooLong(field, lengthOf(text));
    else if (code) faults.push({ field, code });
  };
  check('name');
  if (!CLEAN.email(draft.email) && !CLEAN.phone(draft.phone)) faults.push({ field: 'contact', code: 'neither' });
  check('email');
  check('phone');
  check('organisation');
  if (draft.working_groups.length > LIMITS.working_groups) tooLong('working_groups', draft.working_groups.length);
  check('message');
  check('needs');
  return faults;
}
