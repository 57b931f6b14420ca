// Addresses on the page's own server, whose name nobody knows here.

/** Stands for the page's own origin. */
export const OWN = 'https://own.invalid';

/** The address as a page of that server may write it: without the origin that stands for its own. */
export function withoutOwn(url: string): string {
  return url.startsWith(`${OWN}/`) ? url.slice(OWN.length) : url;
}
