// Finds where JSON breaks. Browsers say it in words of their own or not at all, so the text is scanned once more, and
// only once it has failed (RFC 8259). Nothing recurses: depth can't overflow it.

const TOKEN =
  /[{}[\],:]|(")[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\n\r]*/y;
/** Classes of tokens that begin a value: v is a number or a word, " a string. */
const VALUE = 'v"{[';

/** Where a text stops being JSON: line and column from 1, and the text round it on one line; undefined if it is JSON. */
export function findJsonFault(text: string): { near: string; line: number; column: number } | undefined {
  const index = findIndex(text);
  if (index === undefined) return undefined;
  const lines = text.slice(0, index).split(/\r\n|\r|\n/);
  const near = text.slice(Math.max(0, index - 30), index + 30);
  return { near: near.replace(/\s+/g, ' ').trim(), line: lines.length, column: lines.at(-1)!.length + 1 };
}

function findIndex(text: string): number | undefined {
  const closers: string[] = [];
  let allowed = VALUE;
  let isKey = false;
  let index = 0;
  for (;;) {
    SPACE.lastIndex = index;
    SPACE.test(text);
    index = SPACE.lastIndex;
    if (index === text.length) return allowed ? index : undefined;
    TOKEN.lastIndex = index;
    const token = TOKEN.exec(text);
    const kind = token && (token[1] ?? (/[{}[\],:]/.test(token[0]) ? token[0] : 'v'));
    if (!kind || !allowed.includes(kind)) return index;
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
