// Whom a feed names: a contact's whole name, and which contact is meant. Pure; knows no words and no page.
import type { Contact, Feed } from '../feed/types.ts';

/** `Ing. Jana Příkladová, DiS.`: degrees before the name, the name, degrees after it; undefined without a name. */
export function fullName({
  titles_before,
  name,
  titles_after,
}: Pick<Contact, 'titles_before' | 'name' | 'titles_after'>): string | undefined {
  if (!name?.trim()) return undefined;
  const after = titles_after?.trim().replace(/^,\s*/, '');
  return [titles_before?.trim(), name.trim()].filter(Boolean).join(' ') + (after ? `, ${after}` : '');
}

/** Whom to ask where nobody is named: the feed's first contact. */
export function coordinatorOf(feed: Feed): Contact | undefined {
  return feed._kp?.contacts?.[0];
}

/** The contact with this id. */
export function contactOf(feed: Feed, id: string | undefined): Contact | undefined {
  return feed._kp?.contacts?.find((contact) => contact.id === id);
}
