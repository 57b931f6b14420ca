// Places in a JSON document, and documents with one place changed; the document itself stays as it is.

export type Place = readonly (string | number)[];
export type Json = Record<string, unknown> | readonly unknown[];

/** Whether a value has places of its own. */
export function isNode(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** The value at a place; undefined where there is none. */
export function valueAt(root: unknown, place: Place): unknown {
  let value = root;
  for (const key of place) {
    if (!isNode(value) || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** Every place in a document but its root. */
export function placesOf(root: unknown, place: Place = []): Place[] {
  if (!isNode(root)) return [];
  return Object.entries(root).flatMap(([name, value]) => {
    const inner = [...place, Array.isArray(root) ? Number(name) : name];
    return [inner, ...placesOf(value, inner)];
  });
}

/** A copy in which what stands at the place is what the function makes of it; only what leads there is copied. */
export function changedAt(root: unknown, [key, ...rest]: Place, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(root);
  if (!isNode(root)) return root;
  const copy = (Array.isArray(root) ? [...root] : { ...root }) as Record<string, unknown>;
  copy[key] = changedAt(copy[key], rest, change);
  return copy;
}

/** A copy without a key; an item becomes undefined, so that the places after it stay. */
export function removedAt(root: unknown, place: Place): unknown {
  const key = place.at(-1)!;
  if (typeof key === 'number') return changedAt(root, place, () => undefined);
  return changedAt(root, place.slice(0, -1), (record) =>
    isNode(record) ? Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) : record,
  );
}
