// How the slips that webmasters make in JSON are put right where only one thing can have been meant. Each rule looks at
// the place where the scan stopped, and proposes changes; whether one leads on is for repair-json.ts to try.
import type { JsonFaultReason } from '../../../src/feed/feed-error.ts';
import { findJsonFault } from '../../../src/feed/json-fault.ts';
import type { Edit } from './repair-json.ts';

type Rule = (text: string, at: number, missing: string) => readonly (Edit | undefined)[];

/** What may follow a text that ends. */
const AFTER_VALUE = '\\s*(?:[:,}\\]]|$|\\n)';
const QUOTES = "[“”„‟«»‘’‚‛´`']";

/** The changes that could mend a fault, the likeliest first. */
export function proposeMends(text: string, at: number, reason: JsonFaultReason, missing: string): Edit[] {
  return (RULES[reason]?.(text, at, missing) ?? []).filter((edit) => edit !== undefined);
}

const RULES: Partial<Record<JsonFaultReason, Rule>> = {
  comma_missing: (text, at) => [text[at] === ';' ? put(at, 1, ',') : put(endBefore(text, at), 0, ',')],
  comma_extra: (text, at) => [text[at] === ',' ? put(at, 1, '') : put(endBefore(text, at) - 1, 1, '')],
  colon_missing: (text, at) => [
    keyWithoutEnd(text, at),
    text[at] === '=' ? put(at, 1, ':') : put(endBefore(text, at), 0, ':'),
  ],
  quotes: (text, at) => [
    replace(text, at, new RegExp(`^${QUOTES}([^"\\n]*?)${QUOTES}(?=${AFTER_VALUE})`), (_, inner) => quoted(inner)),
    replace(text, at, new RegExp(`^${QUOTES}([^"\\n]*?)"(?=${AFTER_VALUE})`), (_, inner) => quoted(inner)),
    replace(text, at, new RegExp(`^"([^"\\n]*?)[“”](?=${AFTER_VALUE})`), (_, inner) => quoted(inner)),
  ],
  inner_quotes: (text, at) => [
    replace(text, at - 1, /^"([^"\n]*)"(?=[^"\n]*"\s*(?:[,}\]]|\n|$))/, (_, inner) => `„${inner}“`),
  ],
  unquoted: (text, at) => {
    // The scan may have read the first number of a date.
    const start = at - /[-+\d.:]*$/.exec(text.slice(Math.max(0, at - 40), at))![0].length;
    return [
      replace(text, start, /^([^"{}[\],:\n]+?)"(?=\s*[,:}\]\n])/, (_, inner) => quoted(inner)),
      replace(text, start, /^([\p{L}_$][\p{L}\d_$]*)(?=\s*:)/u, (_, key) => quoted(key)),
      replace(text, start, /^(?:true|false|null)\b/i, (word) => word.toLowerCase()),
      replace(text, start, /^[^"{}[\],\n]*[^"{}[\],\n\s]/, quoted),
    ];
  },
  digits: (text, at) => {
    const start = at - /\d*[ \u00a0\u202f]?$/.exec(text.slice(0, at))![0].length;
    return [replace(text, start, /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+/, (number) => number.replace(/\D/g, ''))];
  },
  line_break: (text, at) => [
    closeText(text, at),
    // The next line begins with a key or ends the record: then it is the quote that is missing.
    replace(text, at, /^("[^"\n]*?)(,?)(?=\s*\n\s*(?:"[^"\n]+"\s*:|[}\]]))/, (_, body, comma) => `${body}"${comma}`),
    replace(text, at, /^"[^"]*"/, (body) =>
      body.replace(/\r?\n\s*/g, '\\n').replace(/[\u0000-\u001f]/g, (sign) => JSON.stringify(sign).slice(1, -1)),
    ),
  ],
  backslash: (text, at) => [
    closeText(text, at),
    replace(text, at, /^"(?:[^"\\\n]|\\.)*"/, (body) => body.replace(/\\(?!["/])/g, '\\\\')),
  ],
  comment: (text, at) => [replace(text, at, /^(?:(?:\/\/|#)[^\n]*|\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->)/, () => '')],
  bracket: (text, at) => [
    put(at, 1, text[at] === '}' ? ']' : '}'),
    put(endBefore(text, at), 0, text[at] === '}' ? ']' : '}'),
  ],
  after_end: (text, at) => [/[}\],;]/.test(text[at] ?? '') ? put(at, 1, '') : undefined],
  unclosed: (text, _at, missing) => {
    const end = text.trimEnd().length;
    const start = beforeKey(text, text.length);
    return [put(end, 0, `\n${missing}`), put(end - 1, 1, `\n${missing}`), put(start, end - start, `\n${missing}`)];
  },
};

/** A text within which the file was cut off, and an escape that is only begun. */
const OPEN_TEXT = /^"(?:[^"\\\r\n]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*(\\(?:u[\da-fA-F]{0,3})?)?$/;

/** Ends the text that begins at a place, and the file with it; undefined where the file goes on behind that text. */
function closeText(text: string, at: number): Edit | undefined {
  const end = text.trimEnd().length;
  const [open, escape = ''] = OPEN_TEXT.exec(text.slice(at, end)) ?? [];
  if (open === undefined) return undefined;
  const ended = `${text.slice(0, end - escape.length)}"`;
  const missing = findJsonFault(ended)?.missing;
  // All brackets are there, so it is only the quote that is missing.
  if (!missing || open.replace(/\s/g, '').endsWith(missing)) return undefined;
  if (!findJsonFault(`${ended}${missing}`)) return put(end - escape.length, escape.length, `"\n${missing}`);
  const start = beforeKey(ended, ended.length);
  return put(start, end - start, `\n${missing}`);
}

/** Where a key without its value begins, with the comma before it; the end where there is none. */
function beforeKey(text: string, end: number): number {
  const found = /,?\s*"(?:[^"\\\r\n]|\\.)*"\s*:?\s*$/.exec(text.slice(0, end));
  return found?.index ?? end;
}

/** `"title: "Vzorov"`: the quote behind the key is missing. */
function keyWithoutEnd(text: string, at: number): Edit | undefined {
  const found = /"([\w$]+):\s*"$/.exec(text.slice(Math.max(0, at - 80), at));
  return found ? put(at - found[0].length, found[0].length, `"${found[1]}": "`) : undefined;
}

function replace(
  text: string,
  at: number,
  pattern: RegExp,
  write: (all: string, ...groups: string[]) => string,
): Edit | undefined {
  const found = pattern.exec(text.slice(at));
  if (!found) return undefined;
  const [all, ...groups] = found;
  return put(at, all.length, write(all, ...groups));
}

function put(offset: number, length: number, content: string): Edit {
  return { offset, length, content };
}

function quoted(text: string): string {
  return JSON.stringify(text.trim());
}

/** Where the token before a place ends. */
function endBefore(text: string, at: number): number {
  return text.slice(0, at).trimEnd().length;
}
