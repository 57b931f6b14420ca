// Writes a request as JSON. Not by JSON.stringify alone: old copies of Prototype.js give lists a toJSON that turns them
// into strings.

/** JSON with its keys in alphabetical order, so that equal contents are equal texts; undefined is left out. */
export function formatBody(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => formatBody(item)).join()}]`;
  if (typeof value !== 'object' || !value) return JSON.stringify(value) ?? 'null';
  const body = value as Record<string, unknown>;
  const keys = Object.keys(body).filter((key) => body[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${formatBody(body[key])}`)
    .join()}}`;
}
