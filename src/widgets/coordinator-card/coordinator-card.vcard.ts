// A contact as it is saved to an address book. Pure; the words are given. Loaded on the first click.
import { fileName } from '../../exports/file-name.ts';
import { formatVCard, type VCardContact } from '../../exports/vcard.ts';
import type { Contact, Text } from '../../feed/types.ts';
import { telHref } from '../../i18n/phone.ts';
import type { Wording } from './coordinator-card.model.ts';

/** The file of a contact: its name, after the person or the office, and its text. */
export function contactFile(contact: Contact, words: Wording, feedUrl: string): [name: string, text: string] {
  const card = toVCard(contact, words, feedUrl);
  const whose = card.name || card.role || card.organisation || '';
  return [`${fileName(whose, words.messages.files.contact)}.vcf`, formatVCard(card)];
}

/** What the file says: the contact's texts in the language of the card, numbers with their country's code. */
export function toVCard(contact: Contact, words: Wording, feedUrl: string): VCardContact {
  const plain = (text: Text | undefined) => words.plain(text);
  const { building, floor, door, phones = [], emails = [] } = contact;
  return {
    name: contact.name ?? '',
    titlesBefore: contact.titles_before,
    titlesAfter: contact.titles_after,
    role: plain(contact.role),
    organisation: plain(contact.office),
    department: plain(contact.department),
    phones: phones.map(({ number, label }) => ({
      number: telHref(number).slice('tel:'.length) || number,
      label: plain(label),
    })),
    emails: emails.map(({ address, label }) => ({ address, label: plain(label) })),
    street: contact.street,
    postalCode: contact.postal_code,
    town: contact.town,
    extended: [plain(building), plain(floor), door && words.messages.card.door(door)].filter(Boolean).join(', '),
    url: contact.url,
    note: plain(contact.note),
    uid: feedUrl && `${feedUrl}#${contact.id}`,
  };
}
