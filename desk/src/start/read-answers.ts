// What the answers mean: what is typed into a wrong field is moved, what can't be understood is told. Nothing that was
// typed may be lost on the way to the feed.
import {
  explainBadDate,
  explainDate,
  lacksYear,
  readCzechDate,
  readCzechRange,
  writeCzechDate,
} from '../words/czech-date.ts';
import { readTime, readTimeRange, writeTime } from '../words/czech-time.ts';
import { explainBadEmail, explainBadPhone, mendEmail } from '../words/contact-words.ts';
import { mendUrl } from '../words/mend-url.ts';
import { ANSWER_FIELDS, type AnswerField, answerIn, DAYS, periodOf, withAnswer } from './answer-fields.ts';
import type { Answers } from './answers.ts';

const ZONE = 'Europe/Prague';

/** What is wrong with an answer, and what it was meant to be where that can be told. */
export interface AnswerProblem {
  text: string;
  meant?: string;
}

/** The answers after a field was left: what belongs elsewhere stands there. */
export function settleAnswer(answers: Answers, field: AnswerField): Answers {
  const typed = answerIn(answers, field);
  if (field === 'coordinator') return settleName(answers);
  const period = periodOf(field);
  if (!period || !typed.trim()) return answers;
  const [from, to] = period;
  // A dash in office hours stands for a day without them.
  if (isHours(field) && /^\s*(?:[-–—x]+|zavřeno)\s*$/i.test(typed)) return withAnswer(answers, field, '');
  // A whole period in one field is both of its ends, unless the other says something else.
  if (answerIn(answers, field === from ? to : from).trim()) return answers;
  const both = isHours(field) ? hoursIn(typed) : isYear(field) ? yearsIn(typed) : datesIn(typed);
  return both ? withAnswer(withAnswer(answers, from, both.from), to, both.to) : answers;
}

/** All answers as if each field had been left. */
export function settleAnswers(answers: Answers): Answers {
  return ANSWER_FIELDS.reduce(settleAnswer, answers);
}

/** What has to be mended before there can be a feed, in the order of the questions. */
export function problemsOf(answers: Answers): ReadonlyMap<AnswerField, AnswerProblem> {
  const problems = new Map<AnswerField, AnswerProblem>();
  for (const field of ANSWER_FIELDS) {
    const problem = problemIn(answers, field);
    if (problem) problems.set(field, problem);
  }
  return problems;
}

/** What was understood, where that isn't just what stands there; '' of all else. */
export function understoodIn(answers: Answers, field: AnswerField): string {
  const typed = answerIn(answers, field).trim();
  if (isYear(field)) {
    const year = readAnswer(answers, field);
    return year && year !== typed ? explainDate(year, ZONE) : '';
  }
  if (field !== 'applicationsFrom' && field !== 'applicationsTo') return '';
  const date = readAnswer(answers, field);
  return date ? `${explainDate(date, ZONE)}${lacksYear(typed) ? ' – rok doplněn' : ''}` : '';
}

/** A date, a year or a time of the answers as the feed keeps it; undefined where there is none. */
export function readAnswer(answers: Answers, field: AnswerField): string | undefined {
  const typed = answerIn(answers, field).trim();
  if (isHours(field)) return readTime(typed);
  if (isYear(field)) return readCzechDate(/^\d\d$/.test(typed) ? `20${typed}` : typed);
  return readCzechDate(typed) ?? dateByOther(answers, field, typed);
}

/** An address as a browser takes it, though it was typed without its beginning. */
export function readWeb(typed: string): string | undefined {
  const text = typed.trim();
  const address = mendUrl(text) ?? (/^https?:\/\//i.test(text) ? text : `https://${text}`);
  const isWeb = /^https?:\/\/[^\s@/]+\.[^\s@/.]{2,}(?:\/\S*)?$/i.test(address) && URL.canParse(address);
  return isWeb ? address : undefined;
}

/** A date without its year has the other end's, so that the end comes after the start. */
function dateByOther(answers: Answers, field: AnswerField, typed: string): string | undefined {
  const [from, to] = periodOf(field)!;
  const isEnd = field === to;
  const other = readCzechDate(answerIn(answers, isEnd ? from : to).trim());
  if (!other) return undefined;
  const year = Number(other.slice(0, 4));
  const date = readCzechDate(typed, year);
  const isInOrder =
    !date || (isEnd ? date.slice(0, 10) >= other.slice(0, 10) : date.slice(0, 10) <= other.slice(0, 10));
  return isInOrder ? date : readCzechDate(typed, year + (isEnd ? 1 : -1));
}

function problemIn(answers: Answers, field: AnswerField): AnswerProblem | undefined {
  const typed = answerIn(answers, field).trim();
  const tell = (text: string | undefined, meant?: string): AnswerProblem | undefined =>
    text ? { text, ...(meant && { meant }) } : undefined;
  if (!typed) return tell(problemOfEmpty(answers, field));
  switch (field) {
    case 'web':
      return readWeb(typed) ? undefined : tell('Adresu webu napište třeba jako www.vzorov.cz.');
    case 'coordinator':
      if (typed.includes('@')) return tell('Sem patří jen jméno. E-mail napište do otázky 5.');
      return /\d/.test(typed) ? tell('Sem patří jen jméno. Telefon napište do otázky 4.') : undefined;
    case 'phone':
      return tell(explainBadPhone(typed, 'Další přidáte později.'));
    case 'email':
      return tell(explainBadEmail(typed), mendEmail(typed));
    default:
      return periodOf(field) ? tell(problemOfEnd(answers, field, typed)) : undefined;
  }
}

function problemOfEmpty(answers: Answers, field: AnswerField): string | undefined {
  const isAnswered = (...fields: AnswerField[]): boolean => fields.some((one) => answerIn(answers, one).trim());
  if (field === 'municipality') return 'Napište, jak se vaše město nebo obec jmenuje.';
  if (field === 'plan' && isAnswered('planFrom', 'planTo')) return 'Doplňte název plánu.';
  if (field === 'programme' && isAnswered('applicationsFrom', 'applicationsTo')) return 'Doplňte název programu.';
  if (!isHours(field)) return undefined;
  // One that can't be understood is to be mended first.
  return periodOf(field)!.some((end) => readAnswer(answers, end)) ? 'Doplňte i druhý čas.' : undefined;
}

function problemOfEnd(answers: Answers, field: AnswerField, typed: string): string | undefined {
  const [from, to] = periodOf(field)!;
  const value = readAnswer(answers, field);
  if (!value) {
    if (isHours(field))
      return hasBreak(answers, field, typed) ? LUNCH : 'Čas napište jako 8:00, do druhého pole 13:00.';
    return isYear(field) ? 'Rok napište čtyřmi číslicemi, třeba 2018.' : explainBadDate(typed);
  }
  const start = readAnswer(answers, from);
  if (field !== to || !start || start.slice(0, value.length) <= value) return undefined;
  const write = (written: string) => (isHours(field) ? writeTime(written) : writeCzechDate(written, ZONE));
  return `Konec ${write(value)} je dřív než začátek ${write(start)}.`;
}

/** "Mgr. Jana Vzorová, tel. 415 736 409": the telephone and the e-mail have questions of their own. */
function settleName(answers: Answers): Answers {
  const name = answers.coordinator;
  const [email = '', address = ''] = /[\s,;]*(?:e-?mail\.?:?\s*)?([^\s,;:]+@[^\s,;]+)/i.exec(name) ?? [];
  const [phone = '', number = ''] =
    /[\s,;]*(?:(?:tel|telefon|mob|mobil)\.?:?\s*)?((?:\+|00)?\d[\d \u00a0]{7,}\d)/i.exec(name) ?? [];
  const takesEmail = address && !answers.email.trim();
  const takesPhone = number && !answers.phone.trim();
  if (!takesEmail && !takesPhone) return answers;
  const rest = name.replace(takesEmail ? email : '', '').replace(takesPhone ? phone : '', '');
  return {
    ...answers,
    coordinator: rest.replace(/[\s,;]+$/, ''),
    ...(takesEmail && { email: address }),
    ...(takesPhone && { phone: number }),
  };
}

function hoursIn(typed: string): { from: string; to: string } | undefined {
  const both = readTimeRange(typed);
  return both && { from: writeTime(both.from), to: writeTime(both.to) };
}

const LUNCH = 'Sem napište jen první začátek a\u00a0poslední konec. Polední přestávku doplníte později.';

/** "8-12 13-17" in one field, "8-12" and "13-17" in both, or "13-17" as the end of what began at 8. */
function hasBreak(answers: Answers, field: AnswerField, typed: string): boolean {
  const [from, to] = periodOf(field)!;
  const time = String.raw`\d{1,2}(?:[.:]\d\d)?\s*(?:h\b|hod(?:in)?\b\.?)?`;
  const ranges = new RegExp(String.raw`${time}\s*(?:[-–—]|až|do)\s*${time}`, 'gi');
  if ([...`${answerIn(answers, from)}, ${answerIn(answers, to)}`.matchAll(ranges)].length > 1) return true;
  const [start, second] = [readAnswer(answers, from), readTimeRange(typed)];
  return field === to && start !== undefined && second !== undefined && second.from > start;
}

function yearsIn(typed: string): { from: string; to: string } | undefined {
  const [, from, to] = /^\s*(\d{4})\s*(?:[-–—/]|až|do)\s*(\d{4})\s*$/.exec(typed) ?? [];
  return from && to ? { from, to } : undefined;
}

function datesIn(typed: string): { from: string; to: string } | undefined {
  if (readCzechDate(typed)) return undefined;
  const { start, end } = readCzechRange(typed) ?? {};
  return start && end ? { from: writeCzechDate(start, ZONE), to: writeCzechDate(end, ZONE) } : undefined;
}

function isHours(field: AnswerField): boolean {
  return DAYS.some((day) => field.startsWith(`${day}-`));
}

function isYear(field: AnswerField): boolean {
  return field === 'planFrom' || field === 'planTo';
}
