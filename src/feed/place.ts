// Where something stands in a feed, for people: the records on the way to it, by number and id, and the key. Only for
// the check of a feed; it reads the document as it was written, since a record that was cut has a number too.

/** A record, or another item of a list, on the way to a place. */
export interface RecordOnTheWay {
  /** The key of its list. */
  list: string;
  /** From 1. */
  number: number;
  /** Its `id`, or what it is called. */
  called?: { id: string } | { name: string };
}

export interface Place {
  records: RecordOnTheWay[];
  /** The keys after the last record, joined by dots. */
  key: string;
  /** What stands there. */
  value: unknown;
}

/** The record that a check reads a schema's entries from; see `Schema` in fault.ts. */
export interface Shape {
  type: string;
  wrapped?: Shape;
  item?: Shape;
  entries?: Record<string, Shape>;
}

/** The place that a fault's path leads to in the document. */
export function placeOf(path: string, root: unknown): Place {
  const records: RecordOnTheWay[] = [];
  let keys: string[] = [];
  let value = root;
  for (const step of stepsOf(path)) {
    value = isNode(value) && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
    if (typeof step === 'number') {
      const called = nameOf(value);
      records.push({ list: keys.at(-1) ?? '', number: step + 1, ...(called && { called }) });
      keys = [];
    } else keys.push(step);
  }
  return { records, key: keys.join('.'), value };
}

/** The schema of a place; undefined where the schema knows none. */
export function shapeAt(path: string, root: Shape): Shape | undefined {
  let shape: Shape | undefined = root;
  for (const step of stepsOf(path)) {
    shape = typeof step === 'number' ? shape?.item : shape?.entries?.[step];
    shape = shape?.wrapped ?? shape;
  }
  return shape;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return isNode(value) && !Array.isArray(value);
}

function isNode(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The keys and indexes of a fault's path. */
export function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[]+/g)].map(([key, index]) => (index ? Number(index) : key));
}

/** What tells a record from its neighbours; a text in several languages by its first. */
function nameOf(value: unknown): RecordOnTheWay['called'] | undefined {
  if (!isRecord(value)) return undefined;
  const { id } = value;
  if ((typeof id === 'string' && id) || typeof id === 'number') return { id: short(String(id)) };
  for (const written of [value['title'], value['name'], value['role']]) {
    const name = isRecord(written) ? Object.values(written)[0] : written;
    if (typeof name === 'string' && name) return { name: short(name) };
  }
  return undefined;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
