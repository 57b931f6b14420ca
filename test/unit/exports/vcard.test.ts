// The contact's file, read back by two parsers that know nothing of its writer, and octet by octet.
import ICAL from 'ical.js';
import VCard from 'vcf';
import { describe, expect, it } from 'vitest';
import { formatVCard, type VCardContact } from '../../../src/exports/vcard.ts';
import { octets, rawLines } from './lines.ts';

const ZATEC: VCardContact = {
  name: 'Jana Příkladová',
  titlesBefore: 'Ing.',
  role: 'Koordinátor',
  organisation: 'Městský úřad Žatec',
  department: 'Odbor sociálních věcí',
  extended: 'Budova Obránců Míru 295, 1. patro, dveře č. 115',
  phones: [{ number: '+420 000 000 115', label: 'ukázkové číslo' }],
  emails: [{ address: 'jana.prikladova@example.org' }],
};
const OFFICE: VCardContact = { name: '', phones: [], emails: [] };

/** A property's value as ical.js and as vcf see it, texts unescaped, compound ones as lists; they must agree. */
function read(contact: VCardContact, property: string): unknown {
  const text = formatVCard(contact);
  const strict = new ICAL.Component(ICAL.parse(text)).getFirstProperty(property);
  const loose = [new VCard().parse(text).data[property] ?? []].flat()[0];
  const first = strict?.getFirstValue();
  // ical.js leaves the semicolon of a simple text escaped.
  const value = typeof first === 'string' ? first.replaceAll('\\;', ';') : first;
  const isUri = property === 'url';
  const parts = loose?.valueOf().match(/(?:\\.|[^;\\])+|(?<=;)(?=;|$)|^(?=;)/gs);
  const seen = isUri ? loose?.valueOf() : parts?.map(unescape);
  expect(seen ?? [], property).toEqual(isUri ? value : [value ?? []].flat());
  return value;
}

/** RFC 2426, 4: vcf leaves values escaped. */
function unescape(text: string): string {
  return text.replace(/\\(.)/gs, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}

describe('the file', () => {
  it('has what RFC 2426 requires, in CRLF lines', () => {
    const lines = rawLines(formatVCard(ZATEC));
    expect(lines.slice(0, 4)).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Ing. Jana Příkladová',
      'N:Příkladová;Jana;;Ing.;',
    ]);
    expect(lines.at(-1)).toBe('END:VCARD');
    for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
  });

  it('carries office, role, telephone and e-mail', () => {
    expect(read(ZATEC, 'org')).toEqual(['Městský úřad Žatec', 'Odbor sociálních věcí']);
    expect(read(ZATEC, 'title')).toBe('Koordinátor');
    expect(read(ZATEC, 'email')).toBe('jana.prikladova@example.org');
    expect(read(ZATEC, 'tel')).toBe('+420 000 000 115');
    expect(formatVCard(ZATEC)).toContain('TEL;TYPE=WORK,VOICE:+420 000 000 115\r\n');
  });

  it('keeps labels of telephones and addresses in the note', () => {
    expect(read({ ...ZATEC, note: 'Po domluvě.' }, 'note')).toBe('Po domluvě.\n+420 000 000 115: ukázkové číslo');
  });

  it('places building, street, town and postal code', () => {
    const contact = { ...ZATEC, street: 'náměstí Míru 1', town: 'Vzorov', postalCode: '999 99' };
    const place = 'Budova Obránců Míru 295, 1. patro, dveře č. 115';
    expect(read(contact, 'adr')).toEqual(['', place, 'náměstí Míru 1', 'Vzorov', '', '999 99', '']);
  });

  it('leaves out what is missing', () => {
    const text = formatVCard({ ...OFFICE, name: 'Eva Ukázková', street: '' });
    expect(text).toBe('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Eva Ukázková\r\nN:Ukázková;Eva;;;\r\nEND:VCARD\r\n');
  });

  it('writes several telephones and e-mails, and neither', () => {
    const text = formatVCard({
      ...OFFICE,
      name: 'X Y',
      phones: [{ number: '1' }, { number: '2' }],
      emails: [{ address: 'a@example.org' }, { address: 'b@example.org' }],
    });
    expect(new ICAL.Component(ICAL.parse(text)).getAllProperties('tel')).toHaveLength(2);
    expect(new VCard().parse(text).data['email']).toHaveLength(2);
  });
});

describe('names', () => {
  it.each([
    [{ name: 'Jana Marie Příkladová' }, 'Jana Marie Příkladová', ['Příkladová', 'Jana Marie', '', '', '']],
    [{ name: 'Příkladová' }, 'Příkladová', ['Příkladová', '', '', '', '']],
    [{ name: '  Jan\u00a0 Ukázka ' }, 'Jan\u00a0 Ukázka', ['Ukázka', 'Jan', '', '', '']],
    [
      { name: 'Eva Ukázková', titlesBefore: 'Bc. ', titlesAfter: 'DiS.' },
      'Bc. Eva Ukázková, DiS.',
      ['Ukázková', 'Eva', '', 'Bc.', 'DiS.'],
    ],
    [
      { name: 'Eva Ukázková', titlesBefore: 'prof. Ing.', titlesAfter: ', Ph.D., MBA' },
      'prof. Ing. Eva Ukázková, Ph.D., MBA',
      ['Ukázková', 'Eva', '', 'prof. Ing.', 'Ph.D., MBA'],
    ],
  ])('%j', (given, full, parts) => {
    expect(read({ ...OFFICE, ...given }, 'fn')).toBe(full);
    expect(read({ ...OFFICE, ...given }, 'n')).toEqual(parts);
  });

  it('of an office is its role, else the office itself', () => {
    expect(read({ ...OFFICE, role: 'Podatelna', organisation: 'Úřad' }, 'fn')).toBe('Podatelna');
    expect(read({ ...OFFICE, organisation: 'Úřad; odbor' }, 'fn')).toBe('Úřad; odbor');
    expect(read(OFFICE, 'fn')).toBe('-');
  });
});

describe('texts', () => {
  it.each([
    'Příliš žluťoučký kůň; úpěl, ďábelské ódy – „Řeřicha“ \\ \\n',
    'první\ndruhá\n\nčtvrtá',
    'Координаторка громадського планування '.repeat(6).trim(),
    '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(60),
    'ž'.repeat(10_000),
  ])('%.40s come back as they were', (value) => {
    const contact = { ...ZATEC, phones: [], role: value, note: value, organisation: value };
    expect(read(contact, 'title')).toBe(value);
    expect(read(contact, 'note')).toBe(value);
    expect(read(contact, 'org')).toEqual([value, 'Odbor sociálních věcí']);
    for (const line of rawLines(formatVCard(contact))) expect(octets(line)).toBeLessThanOrEqual(75);
  });

  it('keep the address of a page as it is', () => {
    expect(read({ ...ZATEC, url: 'https://example.org/a,b;c?d=1' }, 'url')).toBe('https://example.org/a,b;c?d=1');
  });
});

it.each(['\r\n', '\n', '\r', '\u2028', '\u0085', '\u000b', '\r\n '])('%j begins no line in any field', (lineBreak) => {
  const evil = `a${lineBreak}END:VCARD${lineBreak}BEGIN:VCARD${lineBreak}TEL:666`;
  const text = formatVCard({
    name: evil,
    titlesBefore: evil,
    titlesAfter: evil,
    role: evil,
    organisation: evil,
    department: evil,
    phones: [{ number: evil, label: evil }],
    emails: [{ address: evil, label: evil }],
    street: evil,
    postalCode: evil,
    town: evil,
    extended: evil,
    url: evil,
    note: evil,
    uid: evil,
  });
  const names = rawLines(text.replaceAll('\r\n ', '')).map((line) => line.split(/[:;]/)[0]);
  expect(names).toEqual([
    ...['BEGIN', 'VERSION', 'FN', 'N', 'ORG', 'TITLE', 'TEL', 'EMAIL', 'ADR', 'URL', 'NOTE', 'UID', 'END'],
  ]);
  const card = new ICAL.Component(ICAL.parse(text));
  expect(card.getAllProperties('tel')).toHaveLength(1);
  expect([new VCard().parse(text).data['tel']].flat()).toHaveLength(1);
});
