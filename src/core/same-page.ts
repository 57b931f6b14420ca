// A link to something on the very page that it stands on is followed without a reload. Knows no widget.
import { GROUP_PARAMETER } from './group-link.ts';

/** The address against which a link is read: a mere fragment stays on the page, whatever its `<base>` says. */
export function baseOf(link: string, { URL: page, baseURI }: Document): string {
  return /^\s*#/.test(link) ? page : baseURI;
}

/**
 * The element of the page that an address leads to, looked for beside `from` too, since both may stand in one shadow
 * root. Null where the address is this page's and names an element that isn't there, undefined where it leads elsewhere
 * or to no place of the page.
 */
export function targetOf(address: string, from: Element): Element | null | undefined {
  const page = from.ownerDocument;
  const id = fragmentOf(address);
  if (!id || withoutGroup(address) !== withoutGroup(page.URL)) return undefined;
  const root = from.getRootNode();
  return (root instanceof ShadowRoot ? root.getElementById(id) : null) ?? page.getElementById(id);
}

/** The id that an address names behind its `#`; empty without one. */
export function fragmentOf(address: string): string {
  const fragment = new URL(address).hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A lone per cent sign, or letters of an older encoding, stand for themselves.
    return fragment;
  }
}

/** Whether a click is to follow its link in this tab: anything else is the browser's. */
export function isPlainClick(event: MouseEvent): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
  return !button && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;
}

/** Puts a link's address in place of the page's own, so that it can be copied and the way back leads here. */
export function enterAddress(address: string): void {
  try {
    history.pushState(history.state, '', address);
  } catch {
    // Frames in a sandbox and pages on a disk may not; the visitor is there all the same.
  }
}

/** Origin, path and query, but for the chosen group: in many a CMS the query says which page it is. */
function withoutGroup(address: string): string {
  const url = new URL(address);
  url.searchParams.delete(GROUP_PARAMETER);
  url.searchParams.sort();
  return url.origin + url.protocol + url.pathname + url.searchParams.toString();
}
