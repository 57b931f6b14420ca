// What each script of dist/cdn must be, to the byte: a page can hold its browser to it (docs/guides/policies.md).
import { createHash } from 'node:crypto';

/** JSON of the scripts among these files, each with its hash as `integrity` takes it. */
export function integrityOf(files: ReadonlyMap<string, string>): string {
  const scripts = [...files].filter(([name]) => name.endsWith('.js')).sort(([one], [other]) => (one < other ? -1 : 1));
  const hashes = scripts.map(([name, code]) => [name, `sha384-${createHash('sha384').update(code).digest('base64')}`]);
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}
