// Where the reader is, in the part of the address behind `#`, so that links work from a disk too.

/** A section's name and what stands behind it: `#upravit/contacts/0` is `['upravit', 'contacts', '0']`. */
export function readRoute(hash: string): readonly string[] {
  return hash
    .replace(/^#/, '')
    .split('/')
    .filter(Boolean)
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
}

/** The address of a section, or of a place in it. */
export function routeTo(...parts: readonly (string | number)[]): string {
  return `#${parts.map((part) => encodeURIComponent(part)).join('/')}`;
}
