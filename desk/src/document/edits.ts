// Changes of a JSON text: each returns the whole new text. What isn't changed stays as it was written, unknown keys,
// their order and the white space too.
import { applyEdits, type FormattingOptions, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import type { JsonPath } from './path.ts';

/** Puts a value at a place; what leads there is made where it is missing. */
export function setValue(text: string, path: JsonPath, value: unknown): string {
  return applyEdits(text, modify(text, [...path], value, { formattingOptions: styleOf(text) }));
}

/** Takes a key or a list item away. Lists and records that become empty by it go with it, up to `_kp`. */
export function removeValue(text: string, path: JsonPath): string {
  const without = typeof path.at(-1) === 'number' ? removeItem(text, path) : setValue(text, path, undefined);
  const holder = path.slice(0, -1);
  if (holder.length < 2 || typeof holder.at(-1) === 'number') return without;
  const node = nodeAt(without, holder);
  return node && !node.children?.length ? removeValue(without, holder) : without;
}

/** jsonc-parser 3.3 leaves the last character of an item that stands right before its bracket: `[1, 2]` became `[12]`. */
function removeItem(text: string, path: JsonPath): string {
  const node = nodeAt(text, path);
  const list = node?.parent;
  if (!node || !list?.children) return text;
  const [before, after] = [list.children[Number(path.at(-1)) - 1], list.children[Number(path.at(-1)) + 1]];
  const start = after ? node.offset : before ? before.offset + before.length : list.offset + 1;
  const end = after?.offset ?? (before ? node.offset + node.length : list.offset + list.length - 1);
  return text.slice(0, start) + text.slice(end);
}

/** Puts an item into a list, which is made where it is missing; at its end unless an index is named. */
export function insertItem(text: string, list: JsonPath, value: unknown, index?: number): string {
  const node = nodeAt(text, list);
  if (node?.type !== 'array') return setValue(text, list, [value]);
  const place = index ?? node.children?.length ?? 0;
  const edits = modify(text, [...list, place], value, { formattingOptions: styleOf(text), isArrayInsertion: true });
  return applyEdits(text, edits);
}

/** Swaps an item of a list with the one before it (`-1`) or behind it (`1`), each as it was written. */
export function moveItem(text: string, path: JsonPath, by: -1 | 1): string {
  const index = path.at(-1);
  const list = nodeAt(text, path.slice(0, -1))?.children;
  if (typeof index !== 'number' || !list) return text;
  const [first, second] = [list[Math.min(index, index + by)], list[Math.max(index, index + by)]];
  if (!first || !second) return text;
  return (
    text.slice(0, first.offset) +
    textOfNode(text, second) +
    text.slice(first.offset + first.length, second.offset) +
    textOfNode(text, first) +
    text.slice(second.offset + second.length)
  );
}

/** Gives a key another name; its value stays as it was written. */
export function renameKey(text: string, path: JsonPath, name: string): string {
  const key = nodeAt(text, path)?.parent?.children?.[0];
  if (key?.type !== 'string') return text;
  return text.slice(0, key.offset) + JSON.stringify(name) + text.slice(key.offset + key.length);
}

/** The node of a place; undefined where nothing stands there. */
export function nodeAt(text: string, path: JsonPath): Node | undefined {
  const tree = parseTree(text);
  return tree && findNodeAtLocation(tree, [...path]);
}

function textOfNode(text: string, { offset, length }: Node): string {
  return text.slice(offset, offset + length);
}

/** How the document is indented, so that what is put in looks like the rest. */
function styleOf(text: string): FormattingOptions {
  const [, indent = '  '] = /\n([ \t]+)\S/.exec(text) ?? [];
  const insertSpaces = !indent.startsWith('\t');
  return { insertSpaces, tabSize: insertSpaces ? indent.length : 4, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
