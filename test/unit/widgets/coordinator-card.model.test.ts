import { describe, expect, it } from 'vitest';
import type { Contact, Feed, OfficeHours } from '../../../src/feed/types.ts';
import { formatsOf } from '../../../src/i18n/formats.ts';
import { messagesOf } from '../../../src/i18n/languages.ts';
import { officeStatus } from '../../../src/planning/office-hours.ts';
import { fullName } from '../../../src/planning/people.ts';
import { instantOf } from '../../../src/planning/zone.ts';
import {
  findContacts,
  formatPostalCode,
  formatStatus,
  makeCard,
} from '../../../src/widgets/coordinator-card/coordinator-card.model.ts';
import { toVCard } from '../../../src/widgets/coordinator-card/coordinator-card.vcard.ts';

const WORDS = {
  messages: messagesOf('cs')!,
  formats: formatsOf('cs'),
  plain: (text: unknown) => String(text ?? ''),
};
const ZONE = 'Europe/Prague';
const jana: Contact = { id: 'jana', titles_before: 'Ing.', name: 'Jana Příkladová', role: 'Koordinátorka' };
const eva: Contact = { id: 'eva', titles_before: 'Bc.', name: 'Eva Ukázková', titles_after: 'DiS.' };
const feed: Feed = { _kp: { contacts: [jana, eva] } };

/** 25 November 2026 is a Wednesday. */
function at(day: number, hour: number, minute = 0, month = 11): number {
  return instantOf({ year: 2026, month, day, hour, minute }, ZONE);
}

function card(contact: Partial<Contact>, now = at(25, 10), imageSources: string[] = []) {
  return makeCard({ id: 'x', ...contact }, { now, timeZone: ZONE, imageSources });
}

describe('which contacts', () => {
  it('is the first without an attribute', () => {
    expect(findContacts(feed)).toEqual({ contacts: [jana], unknown: [] });
    expect(findContacts(feed, '  ')).toEqual({ contacts: [jana], unknown: [] });
  });

  it('is those that are named, in that order', () => {
    expect(findContacts(feed, ' eva\n jana ').contacts).toEqual([eva, jana]);
  });

  it('leaves out ids that no contact has, and tells them', () => {
    expect(findContacts(feed, 'eva nikdo')).toEqual({ contacts: [eva], unknown: ['nikdo'] });
    expect(findContacts({}, 'nikdo')).toEqual({ contacts: [], unknown: ['nikdo'] });
    expect(findContacts({})).toEqual({ contacts: [], unknown: [] });
  });
});

describe('the name', () => {
  it('has its degrees before and after', () => {
    expect(fullName(jana)).toBe('Ing. Jana Příkladová');
    expect(fullName(eva)).toBe('Bc. Eva Ukázková, DiS.');
    expect(fullName({ ...eva, titles_after: ', DiS.' })).toBe('Bc. Eva Ukázková, DiS.');
  });

  it('is none where only degrees are written', () => {
    expect(fullName({ titles_before: 'Ing.', name: ' ' })).toBeUndefined();
  });

  it('gives way to the role, the office or the department, each said once', () => {
    expect(card(jana)).toMatchObject({ title: 'Ing. Jana Příkladová', role: 'Koordinátorka' });
    expect(card({ role: 'Podatelna', office: 'Městský úřad' })).toMatchObject({
      title: 'Podatelna',
      role: undefined,
      office: ['Městský úřad'],
    });
    expect(card({ office: 'Městský úřad', department: 'Odbor' })).toMatchObject({
      title: 'Městský úřad',
      office: ['Odbor'],
    });
    expect(card({ name: '', role: { cs: ' ' } }).title).toBeUndefined();
  });
});

describe('the address', () => {
  it('groups Czech postal codes and leaves others as they are', () => {
    expect(formatPostalCode('43801')).toBe('438\u00a001');
    expect(formatPostalCode(' 438 01 ')).toBe('438\u00a001');
    expect(formatPostalCode('10115 Berlin')).toBe('10115 Berlin');
  });

  it('holds only lines with something in them', () => {
    expect(card({ building: 'budova B', postal_code: '43801', town: 'Žatec' }).address).toEqual([
      ['budova B'],
      ['438\u00a001\u00a0Žatec'],
    ]);
    expect(card({ street: '', town: ' ' }).address).toEqual([]);
  });

  it('has the building on the way to the door where there is a street to find it by', () => {
    const { address, building } = card({ street: 'náměstí Míru 1', building: 'budova B', town: 'Vzorov' });
    expect(address).toEqual([['náměstí Míru 1', 'Vzorov']]);
    expect(building).toBe('budova B');
    expect(card({ building: 'budova B' }).building).toBeUndefined();
  });
});

describe('the photo', () => {
  const photo = { url: 'https://mesto.example/foto.jpg' };

  it('is shown from the origin of the page or of the feed', () => {
    expect(card({ photo }, 0, ['https://mesto.example/kp', '']).photo).toBe(photo.url);
    expect(card({ photo }, 0, ['https://jinde.example/', 'https://mesto.example/feed.json']).photo).toBe(photo.url);
  });

  it('is not asked for from anywhere else', () => {
    expect(card({ photo }, 0, ['https://jinde.example/', 'http://mesto.example/']).photo).toBeUndefined();
    expect(card({ photo: { url: 'data:image/png;base64,AA' } }, 0, ['file:///a.html']).photo).toBeUndefined();
    expect(card({ photo: { url: 'foto.jpg' } }, 0, ['']).photo).toBeUndefined();
  });
});

describe('office hours', () => {
  const office_hours: OfficeHours = {
    weekly: [
      { days: ['mo', 'we'], from: '08:00', to: '12:00' },
      { days: ['mo', 'we'], from: '13:00', to: '17:00' },
      { days: ['tu'], from: '08:00', to: '14:00' },
    ],
    exceptions: [{ date: '2026-11-30', closed: true, note: 'školení' }],
    checked_on: '2026-11-01',
  };

  it('are absent where the feed has none', () => {
    expect(card({}).hours).toBeUndefined();
    expect(card({ office_hours: { weekly: [], checked_on: '2026-11-01' } }).hours).toBeUndefined();
  });

  it('mark today in the week', () => {
    const { hours } = card({ office_hours });
    expect(hours?.rows.map(({ isToday }) => isToday)).toEqual([true, false]);
    expect(hours?.rows[0]?.days).toEqual([
      { day: 'mo', isToday: false },
      { day: 'we', isToday: true },
    ]);
    expect(hours?.checkedOn).toEqual({ year: 2026, month: 11, day: 1 });
  });

  it('do not mark the week on a day that differs from it', () => {
    const { hours } = card({ office_hours }, at(30, 9));
    expect(hours?.rows.some(({ isToday }) => isToday)).toBe(false);
    expect(hours?.exceptions[0]).toMatchObject({ day: 30, ranges: [] });
  });

  it.each([
    ['open', at(25, 10), 'Dnes otevřeno do 12:00'],
    ['before opening', at(25, 7), 'Dnes otevřeno 8:00–12:00, 13:00–17:00'],
    ['at noon', at(25, 12, 30), 'Teď zavřeno, znovu otevřeno dnes od 13:00'],
    ['the evening before', at(24, 18), 'Dnes už zavřeno, znovu otevřeno zítra od 8:00'],
    ['no office day', at(26, 10), 'Dnes zavřeno, znovu otevřeno v úterý od 8:00'],
    ['a written exception', at(30, 10), 'Dnes zavřeno, školení, znovu otevřeno zítra od 8:00'],
    ['a holiday', at(28, 10, 0, 10), 'Dnes zavřeno, svátek, znovu otevřeno v pondělí od 8:00'],
  ])('say what holds today: %s', (_, now, sentence) => {
    const said = formatStatus(officeStatus(office_hours, now, ZONE), WORDS);
    expect(said.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')).toBe(sentence);
  });
});

describe('the saved contact', () => {
  it('dials with the country code, says the way to the door, and keeps one identity', () => {
    const saved = toVCard(
      {
        ...jana,
        phones: [{ number: '415 000 115', label: 'kancelář' }, { number: 'přes ústřednu' }],
        emails: [{ address: 'jana@example.org' }],
        building: 'budova B',
        floor: '1. patro',
        door: '115',
      },
      WORDS,
      'https://mesto.example/feed.json',
    );
    expect(saved).toMatchObject({
      name: 'Jana Příkladová',
      titlesBefore: 'Ing.',
      role: 'Koordinátorka',
      phones: [
        { number: '+420415000115', label: 'kancelář' },
        { number: 'přes ústřednu', label: '' },
      ],
      extended: 'budova B, 1. patro, dveře č.\u00a0115',
      uid: 'https://mesto.example/feed.json#jana',
    });
  });
});
