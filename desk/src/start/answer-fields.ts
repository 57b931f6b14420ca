// The fields of the ten questions by their names: how one reads and writes an answer, whichever part of it that is.
import type { Answers, HoursAnswer } from './answers.ts';

/** Answers that are one text. */
export type TextKey = { [Key in keyof Answers]: Answers[Key] extends string ? Key : never }[keyof Answers];
/** A field's name: `email`, `fr-from`. */
export type AnswerField = TextKey | `${HoursAnswer['day']}-${'from' | 'to'}`;

export const DAYS: readonly HoursAnswer['day'][] = ['mo', 'tu', 'we', 'th', 'fr'];

/** All fields, in the order in which they are asked. */
export const ANSWER_FIELDS: readonly AnswerField[] = [
  ...(['municipality', 'web', 'coordinator', 'phone', 'email', 'office'] as const),
  ...DAYS.flatMap((day) => [`${day}-from`, `${day}-to`] as const),
  ...(['groups', 'plan', 'planFrom', 'planTo', 'programme', 'applicationsFrom', 'applicationsTo'] as const),
];

/** The fields that are the two ends of a period. */
const PERIODS: readonly (readonly [AnswerField, AnswerField])[] = [
  ...DAYS.map((day) => [`${day}-from`, `${day}-to`] as const),
  ['planFrom', 'planTo'],
  ['applicationsFrom', 'applicationsTo'],
];

/** What was typed into a field. */
export function answerIn(answers: Answers, field: AnswerField): string {
  if (isText(field)) return answers[field];
  const { day, end } = hoursOf(field);
  return answers.hours.find((one) => one.day === day)?.[end] ?? '';
}

/** The answers with another text in a field. */
export function withAnswer(answers: Answers, field: AnswerField, text: string): Answers {
  if (isText(field)) return { ...answers, [field]: text };
  const { day, end } = hoursOf(field);
  const before = answers.hours.find((one) => one.day === day) ?? { day, from: '', to: '' };
  const hours = [...answers.hours.filter((one) => one.day !== day), { ...before, [end]: text }];
  return { ...answers, hours: hours.sort((one, other) => DAYS.indexOf(one.day) - DAYS.indexOf(other.day)) };
}

/** The period that a field is an end of; undefined of all other fields. */
export function periodOf(field: AnswerField): readonly [from: AnswerField, to: AnswerField] | undefined {
  return PERIODS.find((ends) => ends.includes(field));
}

function isText(field: AnswerField): field is TextKey {
  return !field.includes('-');
}

function hoursOf(field: AnswerField): { day: HoursAnswer['day']; end: 'from' | 'to' } {
  return { day: DAYS.find((day) => field.startsWith(day))!, end: field.endsWith('from') ? 'from' : 'to' };
}
