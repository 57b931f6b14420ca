// The way from a working group to the form: a real link with the group in its query, which the form reads. Knows
// neither the list nor the form.
import { resolveUrl } from '../feed/url.ts';

/** The parameter of an address that names the chosen working group. */
export const GROUP_PARAMETER = 'kp-group';

/** The `kind` of a `kp-select` event with which a group's link tells the form on its own page which group was chosen. */
export const JOIN = 'membership';

/** The form's address; undefined where `joinUrl` may not be linked to. */
export function formUrl(joinUrl: string, base: string): string | undefined {
  // A mere fragment stays on its page, which may lie on a disk.
  const address = /^\s*#/.test(joinUrl) ? onPage(joinUrl, base) : resolveUrl(joinUrl || '#', base);
  return address && /^(https?|file):/.test(address) ? address : undefined;
}

/** The form's address with the group in it, all else to the letter; undefined where `joinUrl` may not be linked to. */
export function groupUrl(joinUrl: string, id: string, base: string): string | undefined {
  const address = formUrl(joinUrl, base);
  if (!address) return undefined;
  const [, page, query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address)!;
  // Written anew by URLSearchParams, `?1234` would become `?1234=`, and letters in windows-1250 would be lost.
  const others = query.split('&').filter((part) => part && !new URLSearchParams(part).has(GROUP_PARAMETER));
  const group = new URLSearchParams({ [GROUP_PARAMETER]: id }).toString();
  return `${page}?${[...others, group].join('&')}${hash}`;
}

/** The group that the page's own address names; empty without one. */
export function chosenGroup(): string {
  return new URLSearchParams(location.search).get(GROUP_PARAMETER) ?? '';
}

function onPage(fragment: string, page: string): string | undefined {
  return URL.canParse(page) ? new URL(fragment, page).href : undefined;
}
