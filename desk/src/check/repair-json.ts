// Puts a broken JSON text right, one fault after the other, so that each has its own place, reason and mend. What is wrong
// is said by the feed's own scan; how it is mended, by the rules of json-mends.ts, and where those know nothing, by
// jsonrepair, which mends a text as a whole or not at all.
import { jsonrepair } from 'jsonrepair';
import { findJsonFault } from '../../../src/feed/json-fault.ts';
import type { FeedErrorDetails } from '../../../src/feed/feed-error.ts';
import { proposeMends } from './json-mends.ts';

/** One place where a text is not JSON. */
export interface JsonFault extends Pick<FeedErrorDetails, 'reason' | 'missing'> {
  /** Where it is, in the text as it was given. */
  offset: number;
  /** What has to be put in the place of so many characters; missing where that can't be told. */
  mend?: Edit;
}

/** A change of the text as it was given. */
export interface Edit {
  offset: number;
  length: number;
  content: string;
}

/** What was found, and the text with all mends; `text` is undefined where it could not be made JSON. */
export interface RepairedJson {
  faults: JsonFault[];
  text?: string;
  /** The text with all mends but that of its end, where the end was cut off: what stood there, nobody can mend. */
  cut?: string;
}

/** So many faults are told; a text with more is no feed. */
const MOST = 60;

/** Finds all faults of a text that should be JSON; none where it is. */
export function repairJson(given: string): RepairedJson {
  const faults: JsonFault[] = [];
  let text = given;
  // How much longer the text has become before what is still to be read.
  let shift = 0;
  let cut: string | undefined;
  while (faults.length < MOST) {
    const found = findJsonFault(text);
    if (!found) return { faults, text, ...(cut !== undefined && { cut }) };
    const { missing } = found;
    const at = offsetOf(text, found.line, found.column);
    const edit = findMend(text, at, found);
    const isCut = edit ? isEnding(text, edit, found) : found.reason === 'unclosed';
    if (isCut) cut ??= text;
    const reason = isCut ? 'unclosed' : found.reason;
    // A comma is missing where the line before ends, not where the next one begins.
    const offset = Math.min(at, edit?.offset ?? at) - shift;
    const fault = { offset: Math.max(0, offset), ...(reason && { reason }), ...(missing && { missing }) };
    if (!edit) return { faults: [...faults, fault] };
    faults.push({ ...fault, mend: { ...edit, offset: edit.offset - shift } });
    text = apply(text, edit);
    shift += edit.content.length - edit.length;
  }
  return { faults };
}

/** Whether a mend closes the brackets of a text that was cut off, be it within a text. */
function isEnding(text: string, { offset, length, content }: Edit, { reason }: FeedErrorDetails): boolean {
  if (reason === 'unclosed') return true;
  if (reason !== 'line_break' && reason !== 'backslash') return false;
  return offset + length >= text.trimEnd().length && /[}\]]\s*$/.test(content);
}

/** A text with one change. */
export function apply(text: string, { offset, length, content }: Edit): string {
  return text.slice(0, offset) + content + text.slice(offset + length);
}

/** The change that mends a fault: the first rule that leads on, else what jsonrepair does there. */
function findMend(text: string, at: number, { reason, missing = '' }: FeedErrorDetails): Edit | undefined {
  const proposed = reason ? proposeMends(text, at, reason, missing) : [];
  for (const propose of [() => proposed, () => [firstChange(text, repaired(text))]]) {
    const mend = propose().find((edit) => edit && isFurther(apply(text, edit), text));
    if (mend) return mend;
  }
  return undefined;
}

function repaired(text: string): string | undefined {
  try {
    const result = jsonrepair(text);
    // A text that is no feed at all becomes a list or a string.
    return result.trimStart().startsWith('{') ? result : undefined;
  } catch {
    return undefined;
  }
}

/** So many characters have to agree until two texts are taken to go on alike. */
const AGREE = 16;

/** The first place where one text was changed into the other. */
export function firstChange(text: string, other: string | undefined): Edit | undefined {
  if (other === undefined || other === text) return undefined;
  let start = 0;
  while (text[start] === other[start]) start++;
  for (let sum = 1; sum < 4000; sum++) {
    for (let added = 0; added <= sum; added++) {
      const left = sum - added;
      const [rest, otherRest] = [text.slice(start + left), other.slice(start + added)];
      const isEnd = !rest.trim() && !otherRest.trim();
      if (isEnd || (rest.length > 0 && rest.slice(0, AGREE) === otherRest.slice(0, AGREE))) {
        return { offset: start, length: left, content: other.slice(start, start + added) };
      }
    }
  }
  return undefined;
}

/** Whether a change has led on: the next fault stands behind, or there is none. */
function isFurther(next: string, before: string): boolean {
  const [now, then] = [findJsonFault(next), findJsonFault(before)];
  if (!now || !then) return true;
  return next.length - offsetOf(next, now.line, now.column) < before.length - offsetOf(before, then.line, then.column);
}

/** The offset of a line and a column, both from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  const breaks = /\r\n|\r|\n/g;
  let start = 0;
  for (let passed = 1; passed < line && breaks.exec(text); passed++) start = breaks.lastIndex;
  return start + column - 1;
}
