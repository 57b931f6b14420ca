// Feeds for stories and tests: the demo towns', and small ones made of parts, each with the one thing that is shown.
// Dates stand fixed, so a story says as of when it speaks.
import domazlice from '../demo/domazlice/feed.json';
import photo from '../demo/ukazka/koordinatorka.svg?url&no-inline';
import ukazka from '../demo/ukazka/feed.json';
import zatec from '../demo/zatec/feed.json';
import tenFaults from '../test/data/ten-faults.json';
import type { Contact, Feed, FeedItem, GrantProgramme, GrantStep, Meeting } from '../src/feed/types.ts';

type Extension = NonNullable<Feed['_kp']>;

/** A feed of the invented town that holds what is given and nothing else. */
export function feedOf(extension: Extension, changes: Partial<Feed> = {}): Feed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Komunitní plánování, Vzorov',
    language: 'cs',
    items: [],
    ...changes,
    _kp: { version: 1, time_zone: 'Europe/Prague', municipality: { name: 'Město Vzorov' }, ...extension },
  };
}

/** A feed with one grant programme; meetings where its steps refer to some. */
export function feedOfProgramme(changes: Partial<GrantProgramme> = {}, meetings?: Meeting[]): Feed {
  return feedOf({ grant_programmes: [programme(changes)], ...(meetings && { meetings }) });
}

/** A feed with these contacts; without any, with the coordinator. */
export function feedOfContacts(...contacts: Contact[]): Feed {
  return feedOf({ contacts: contacts.length ? contacts : [contact()] });
}

/** A feed with these news. */
export function feedOfNews(...items: FeedItem[]): Feed {
  return feedOf({ contacts: [contact()] }, { items });
}

/** A piece of news. */
export function news(id: string, changes: Partial<FeedItem> = {}): FeedItem {
  return { id, title: 'Setkání nad plánem', content_text: 'Sejdeme se na radnici v 16:00.', ...changes };
}

/** Days in the life of the programme that `programme()` makes. */
export const DAYS = {
  announced: '2026-10-10',
  open: '2026-11-23',
  lastDay: '2027-01-15',
  evaluated: '2027-02-16T10:00',
  closed: '2027-01-20',
  allOver: '2028-06-01',
} as const;

/** A grant programme with six steps, of which four differ in shape. */
export function programme(changes: Partial<GrantProgramme> = {}): GrantProgramme {
  return {
    id: 'dr2027',
    title: 'Dotace na sociální služby 2027',
    year: 2027,
    provider: 'Město Vzorov',
    total: { amount: 2_400_000, currency: 'CZK' },
    limit_per_applicant: { amount: 250_000, currency: 'CZK' },
    steps: [
      step('publication', 'Zveřejnění programu', { start: '2026-10-01', end: '2026-11-01' }),
      step('application', 'Podávání žádostí', { start: '2026-11-02', end: '2027-01-15' }),
      step('evaluation', 'Hodnocení pracovními skupinami', { start: '2027-02-16T14:00', place: 'radnice, 2. patro' }),
      step('decision', 'Rozhodnutí zastupitelstva', { end: '2027-03-31' }),
      step('realisation', 'Realizace projektů', { start: '2027-01-01', end: '2027-12-31' }),
      step('settlement', 'Vyúčtování dotace', { end: '2028-01-31' }),
    ],
    ...changes,
  };
}

/** A step; its id is its kind unless another is given. */
export function step(kind: GrantStep['kind'], name: GrantStep['name'], changes: Partial<GrantStep> = {}): GrantStep {
  return { id: kind ?? 'step', kind, name, ...changes };
}

/** The coordinator of the invented town, with office hours from Monday to Thursday. */
export function contact(changes: Partial<Contact> = {}): Contact {
  return {
    id: 'koordinatorka',
    role: 'Koordinátorka komunitního plánování',
    titles_before: 'Bc.',
    name: 'Petra Vzorová',
    office: 'Městský úřad Vzorov',
    department: 'Odbor sociálních věcí',
    street: 'náměstí Míru 1',
    postal_code: '99999',
    town: 'Vzorov',
    floor: '2. patro',
    door: '214',
    phones: [{ number: '+420000000214' }],
    emails: [{ address: 'petra.vzorova@example.org' }],
    office_hours: {
      weekly: [
        { days: ['mo', 'we'], from: '08:00', to: '17:00' },
        { days: ['tu', 'th'], from: '08:00', to: '14:00' },
      ],
      exceptions: [{ date: '2026-12-07', closed: true, note: 'školení' }],
    },
    ...changes,
  };
}

/** The coordinator's portrait as an address of this page, since pictures from elsewhere aren't loaded. */
export const PHOTO = { url: new URL(photo, globalThis.location.href).href, alt: 'Kresba místo fotografie' };

/** The whole feed of the invented town: every key, three contacts, four programmes, four languages. */
export const VZOROV = {
  ...ukazka,
  _kp: {
    ...ukazka._kp,
    contacts: ukazka._kp.contacts.map((one) => ('photo' in one ? { ...one, photo: PHOTO } : one)),
  },
};

/** The same with its newest programme alone. */
export const VZOROV_CALL = {
  ...VZOROV,
  _kp: { ...VZOROV._kp, grant_programmes: VZOROV._kp.grant_programmes.slice(0, 1) },
};

/** As far as the town's own page told it on 5. 3. 2018. */
export const ZATEC = zatec;

/** As far as the town's own page told it on 1. 11. 2020. */
export const DOMAZLICE = domazlice;

/** A feed with ten different faults, and good data around each of them. */
export const TEN_FAULTS: unknown = tenFaults;

/** Nothing that a programme may be without. */
export const MINIMAL_PROGRAMME = feedOf({ grant_programmes: [{ id: 'd', title: 'Dotace' }] });

/** Nothing that a contact may be without. */
export const MINIMAL_CONTACT = feedOf({ contacts: [{ id: 'k' }] });

/** A feed that has none of what any widget shows. */
export const EMPTY = feedOf({ municipality: { name: 'Město Vzorov', url: 'https://www.vzorov.example/' } });

/** A word that no line has room for. */
export const LONG_WORD = 'Nejneobhospodařovávatelnějšíprostředkyspolufinancování'.repeat(3);
