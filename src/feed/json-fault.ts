// Finds where JSON breaks, and what people most often did wrong there. Browsers say it in words of their own or not
// at all, so the text is scanned once more, and only once it has failed (RFC 8259). Nothing recurses: depth can't
// overflow it.
import type { FeedErrorDetails } from './feed-error.ts';

const TOKEN =
  /[{}[\],:]|(")[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\n\r]*/y;
/** Classes of tokens that begin a value: v is a number or a word, " a string. */
const VALUE = 'v"{[';

/** Marks that a word processor puts in the place of `"`. */
const CURLY = /[“”„‟«»‘’‚‛´`']/;

/** The state in which the scan stops. */
interface Stop {
  index: number;
  /** Signs or classes that could have stood there; empty after the end. */
  allowed: string;
  /** What closes the brackets that are open, the innermost last. */
  closers: readonly string[];
  /** The class of what stands there, where it is a token at all. */
  kind?: string | undefined;
}

/** Where a text stops being JSON: line and column from 1, what is wrong, the text round it; undefined if it is JSON. */
export function findJsonFault(
  text: string,
): (FeedErrorDetails & { near: string; line: number; column: number }) | undefined {
  const stop = findStop(text);
  if (!stop) return undefined;
  const { index, closers } = stop;
  const lines = text.slice(0, index).split(/\r\n|\r|\n/);
  const near = text.slice(Math.max(0, index - 30), index + 30);
  const { reason, mark = index } = judge(text, stop);
  return {
    near: near.replace(/\s+/g, ' ').trim(),
    line: lines.length,
    column: lines.at(-1)!.length + 1,
    ...(reason && { reason }),
    ...(reason === 'unclosed' && { missing: closers.slice(-20).reverse().join('') }),
    excerpt: excerptOf(text, mark),
  };
}

/** What is wrong, and where that is best seen. */
function judge(
  text: string,
  { index, allowed, closers, kind }: Stop,
): Pick<FeedErrorDetails, 'reason'> & { mark?: number } {
  const rest = text.slice(index, index + 2000);
  const before = text.slice(Math.max(0, index - 2000), index);
  const last = before.trimEnd().at(-1) ?? '';
  if (!rest) return closers.length ? { reason: 'unclosed', mark: text.trimEnd().length } : { reason: 'empty' };
  if (CURLY.test(rest[0]!)) return { reason: 'quotes' };
  if (/^(\/[/*]|#|<!--)/.test(rest)) return { reason: 'comment' };
  if (rest[0] === '"' && !kind) return judgeString(rest, index);
  if (rest.startsWith('<')) return {};
  if (!allowed) return { reason: 'after_end' };
  const isAdjacent = before.at(-1) === last;
  if (allowed.startsWith(',')) {
    if (isAdjacent && last === '"' && kind !== '}' && kind !== ']') return { reason: 'inner_quotes' };
    // A date, a time, a word that begins with a figure.
    if (isAdjacent && /[\d\p{L}]/u.test(last) && /^[-.:\p{L}\d]/u.test(rest)) return { reason: 'unquoted' };
    if (/\d/.test(last) && /^[ \u00a0\u202f]?\d/.test(rest)) return { reason: 'digits' };
    if (kind === '}' || kind === ']') return { reason: 'bracket' };
    return kind !== ':' ? { reason: 'comma_missing' } : {};
  }
  if (allowed === ':') return { reason: 'colon_missing' };
  if (last === ',' && (kind === '}' || kind === ']' || kind === ',')) return { reason: 'comma_extra' };
  if (kind === ',' && /[[{]/.test(last)) return { reason: 'comma_extra' };
  return kind && /[{}[\],:]/.test(kind) ? {} : { reason: 'unquoted' };
}

/** A text that doesn't end, or holds what it mustn't. */
function judgeString(rest: string, index: number): Pick<FeedErrorDetails, 'reason'> & { mark?: number } {
  const body = /^"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/.exec(rest)![0];
  if (rest[body.length] === '\\') return { reason: 'backslash', mark: index + body.length };
  const curly = body.search(/[“”](?=\s*[:,}\]]?\s*$)/);
  if (curly > 0) return { reason: 'quotes', mark: index + curly };
  return { reason: 'line_break', mark: index + body.length };
}

/** The line of the fault and the one before it, in three parts: before the mark, what is marked, behind it. */
function excerptOf(text: string, mark: number): readonly [string, string, string] {
  const lineOf = (index: number) => text.lastIndexOf('\n', index - 1) + 1;
  const start = lineOf(mark);
  const above = text.slice(0, start).trimEnd();
  const before = text.slice(start && above ? lineOf(above.length) : start, mark);
  const end = text.indexOf('\n', mark);
  const line = text.slice(mark, end < 0 ? undefined : end).replace(/\r/g, '');
  const marked = line ? String.fromCodePoint(line.codePointAt(0)!) : '';
  const behind = line.slice(marked.length);
  return [
    before.length > 200 ? `…${before.slice(-100)}` : before.replace(/\r/g, ''),
    marked,
    behind.length > 100 ? `${behind.slice(0, 60)}…` : behind,
  ];
}

function findStop(text: string): Stop | undefined {
  const closers: string[] = [];
  let allowed = VALUE;
  let isKey = false;
  let index = 0;
  for (;;) {
    SPACE.lastIndex = index;
    SPACE.test(text);
    index = SPACE.lastIndex;
    if (index === text.length) return allowed ? { index, allowed, closers } : undefined;
    TOKEN.lastIndex = index;
    const token = TOKEN.exec(text);
    const kind = token && (token[1] ?? (/[{}[\],:]/.test(token[0]) ? token[0] : 'v'));
    if (!kind || !allowed.includes(kind)) return { index, allowed, closers, kind: kind ?? undefined };
    index = TOKEN.lastIndex;
    const isObject = closers.at(-1) === '}';
    if (kind === '{' || kind === '[') {
      closers.push(kind === '{' ? '}' : ']');
      isKey = kind === '{';
      allowed = isKey ? '"}' : VALUE + ']';
    } else if (kind === ',') {
      isKey = isObject;
      allowed = isObject ? '"' : VALUE;
    } else if (kind === ':') {
      isKey = false;
      allowed = VALUE;
    } else if (isKey && kind === '"') {
      allowed = ':';
    } else {
      if (kind === '}' || kind === ']') closers.pop();
      allowed = closers.length ? ',' + closers.at(-1) : '';
    }
  }
}
