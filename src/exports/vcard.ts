// Writes one contact as a vCard 3.0 (RFC 2426, UTF-8). Pure: the texts are chosen already.
// Knows neither feed nor widgets.
import { cleanUri, escapeText, formatLine } from './content-line.ts';

/** A contact as plain strings; what is missing or empty is left out. */
export interface VCardContact {
  /** Without degrees; the last word is the family name. Empty where the contact is an office. */
  name: string;
  titlesBefore?: string;
  titlesAfter?: string;
  role?: string;
  organisation?: string;
  department?: string;
  phones: readonly { number: string; label?: string }[];
  emails: readonly { address: string; label?: string }[];
  street?: string;
  postalCode?: string;
  town?: string;
  /** Building, floor, door. */
  extended?: string;
  url?: string;
  note?: string;
  uid?: string;
}

/** The file's text, lines ending in CRLF. */
export function formatVCard(contact: VCardContact): string {
  const { role, organisation, department, phones, emails } = contact;
  const name = contact.name.trim();
  const [, given, family] = /^(?:(.*)\s)?(\S*)$/s.exec(name)!;
  const before = contact.titlesBefore?.trim();
  const after = contact.titlesAfter?.trim().replace(/^,\s*/, '');
  const fullName = name && [before, name].filter(Boolean).join(' ') + (after ? `, ${after}` : '');
  // Custom labels are an extension that few address books read; in the note they survive everywhere.
  const labels = [
    ...phones.map(({ number, label }) => label && `${number}: ${label}`),
    ...emails.map(({ address, label }) => label && `${address}: ${label}`),
  ];
  return [
    'BEGIN:VCARD\r\nVERSION:3.0\r\n',
    formatLine('FN', escapeText(fullName || role || organisation || department || '-')),
    formatLine('N', join([family, given, '', before, after])),
    formatLine('ORG', [organisation, department].filter(Boolean).map(escapeText).join(';')),
    formatLine('TITLE', escapeText(role)),
    ...phones.map(({ number }) => formatLine('TEL;TYPE=WORK,VOICE', escapeText(number))),
    ...emails.map(({ address }) => formatLine('EMAIL;TYPE=INTERNET', escapeText(address))),
    formatLine(
      'ADR;TYPE=WORK',
      join(['', contact.extended, contact.street, contact.town, '', contact.postalCode, '']).replace(/^;+$/, ''),
    ),
    formatLine('URL', cleanUri(contact.url)),
    formatLine('NOTE', escapeText([contact.note, ...labels].filter(Boolean).join('\n'))),
    formatLine('UID', escapeText(contact.uid)),
    'END:VCARD\r\n',
  ].join('');
}

/** The components of a compound value, each in its place though empty. */
function join(components: readonly (string | undefined)[]): string {
  return components.map(escapeText).join(';');
}
