// What the join form shows of a feed, and which way it can take: sending, mail, the town's own form, or a contact
// alone. Pure; knows neither Lit nor the page.
import { isWritten } from '../../feed/text.ts';
import type { Contact, Feed, Joining, WorkingGroup } from '../../feed/types.ts';
import { LIMITS, ROLES } from '../../membership/fields.ts';
import { contactOf, coordinatorOf } from '../../planning/people.ts';

/** How a request leaves: to an endpoint, by the visitor's mail program, by the town's own form, or not at all. */
export type Way = 'send' | 'mail' | 'link' | 'contact';

/** What the page's author has written in the tag, as far as it can be used. */
export interface JoinTargets {
  /** Address to send to, http(s). */
  endpoint: string | undefined;
  /** Address of the town's own form, http(s). */
  formUrl: string | undefined;
  /** The steps are left out. */
  noSteps?: boolean;
}

/** For whom a person may speak. */
export type Role = (typeof ROLES)[number];

/** Everything that the form shows. */
export interface JoinView {
  joining: Joining;
  hasSteps: boolean;
  way: Way;
  /** Why there is no form where there could be one. */
  missing?: 'privacy' | 'endpoint';
  /** Who answers: the one whom the first step names, else the feed's first contact. */
  contact?: Contact;
  /** The contact's first e-mail that is one. */
  email?: string;
  endpoint?: string;
  formUrl?: string;
  groups: readonly WorkingGroup[];
  roles: readonly Role[];
}

/**
 * An address that the page's author has written, whole; undefined where it isn't http(s), where a host or an e-mail
 * address without its scheme would name a file beside the page, and where no request may take it.
 */
export function readAddress(text: string, base: string): string | undefined {
  const address = text.trim();
  if (/^(www\.|[^/?#:]*@)/i.test(address) || !URL.canParse(address, base)) return undefined;
  const { href, protocol, username } = new URL(address, base);
  return /^https?:$/.test(protocol) && !username ? href : undefined;
}

/** Whether a browser refuses to send from a page to an address: from https to plain http, but for one's own computer. */
export function isMixed(address: string, page: string): boolean {
  return page.startsWith('https:') && /^http:(?!\/\/(localhost|127\.|\[::1))/.test(address);
}

/** The form's slice of the feed; undefined where that would be a heading with no form, no words and nobody to ask. */
export function makeJoinView(feed: Feed, { endpoint, formUrl, noSteps }: JoinTargets): JoinView | undefined {
  const { joining, working_groups: groups = [] } = feed._kp ?? {};
  const named = joining?.steps?.find((step) => step.contact)?.contact;
  const contact = contactOf(feed, named) ?? coordinatorOf(feed);
  const email = contact?.emails?.map(({ address }) => address.trim()).find((address) => /^\S+@\S+$/.test(address));
  const missing = hasNotice(joining) ? (endpoint || email ? undefined : 'endpoint') : 'privacy';
  const way = formUrl ? 'link' : missing ? 'contact' : endpoint ? 'send' : 'mail';
  const hasSteps = !noSteps && Boolean(joining?.steps?.length);
  // What leads in the steps and participants stands above them, where another widget shows those.
  const isLedIn = noSteps && Boolean(joining?.steps?.length || joining?.participants?.length);
  const introduction = isLedIn ? undefined : joining?.introduction;
  if (way === 'contact' && !contact && !hasSteps && !introduction) return undefined;
  return {
    joining: { ...joining, introduction },
    hasSteps,
    way,
    ...(way === 'contact' && missing && { missing }),
    ...(contact && { contact }),
    ...(email && { email }),
    ...(endpoint && { endpoint }),
    ...(formUrl && { formUrl }),
    // A request can't name more, and thousands of boxes would hold up the page.
    groups: groups.slice(0, LIMITS.working_groups),
    roles: rolesOf(joining),
  };
}

/** Whether people can be told who handles their data and what for, as the law asks before any form (GDPR art. 13). */
export function hasNotice(joining: Joining | undefined): boolean {
  const { controller, purpose, url } = joining?.privacy ?? {};
  return Boolean(url?.trim()) || (isWritten(controller) && isWritten(purpose));
}

/** The kinds of participant that the town names, each once; where it names none, all four. Its labels name people, not an answer. */
function rolesOf(joining: Joining | undefined): readonly Role[] {
  const named = joining?.participants?.map(({ role }) => role) ?? [];
  return named.length ? [...new Set(named)] : ROLES;
}
