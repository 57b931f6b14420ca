// Where a place of the document stands in its text. The tree is made once for a text, however many places are asked for.
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { JsonPath } from '../document/path.ts';

/** Finds offsets of places; of a place that isn't there, the offset of what should hold it. */
export class Positions {
  readonly #tree: Node | undefined;

  constructor(text: string) {
    this.#tree = parseTree(text);
  }

  offsetOf(path: JsonPath): number {
    for (let length = path.length; length > 0; length--) {
      const node = this.#tree && findNodeAtLocation(this.#tree, path.slice(0, length));
      if (node) return node.parent?.type === 'property' && length < path.length ? node.parent.offset : node.offset;
    }
    return this.#tree?.offset ?? 0;
  }

  /** Keys that stand twice in one record: JSON takes the last, people the first. */
  twins(): { path: JsonPath; key: string; offset: number }[] {
    const found: { path: JsonPath; key: string; offset: number }[] = [];
    const look = (node: Node, path: JsonPath): void => {
      if (node.type === 'array') node.children?.forEach((child, index) => look(child, [...path, index]));
      if (node.type !== 'object') return;
      const seen = new Set<string>();
      for (const property of node.children ?? []) {
        const [key, value] = property.children ?? [];
        const name = String(key?.value);
        if (seen.has(name)) found.push({ path: [...path, name], key: name, offset: property.offset });
        seen.add(name);
        if (value) look(value, [...path, name]);
      }
    };
    if (this.#tree) look(this.#tree, []);
    return found;
  }
}
