import { describe, expect, it } from 'vitest';
import { NO_ANSWERS, type Answers } from '../../../../desk/src/start/answers.ts';
import { firstFeed, legalName, splitName, splitOffice } from '../../../../desk/src/start/first-feed.ts';
import { parseFeed } from '../../../../src/feed/parse-feed.ts';
import type { Feed } from '../../../../src/feed/types.ts';

const ANSWERS: Answers = {
  municipality: 'Město Vzorov',
  web: 'www.vzorov.example.cz',
  coordinator: 'Mgr. Bc. Jana Vzorová, DiS.',
  phone: '+420 000 000 115',
  email: 'jana.vzorova@example.cz',
  office: 'Městský úřad Vzorov, náměstí Míru 1, 999 99 Vzorov',
  hours: [
    { day: 'mo', from: '8', to: '17.00' },
    { day: 'we', from: '8:00', to: '' },
  ],
  groups: 'Senioři\n- Rodiny s dětmi\n\nSenioři',
  plan: 'Plán rozvoje sociálních služeb',
  planFrom: '2027',
  planTo: '2030',
  programme: 'Dotace na sociální služby 2027',
  applicationsFrom: '18. 1. 2027',
  applicationsTo: '12.2.2027',
};

const kp = (answers: Partial<Answers>) => (firstFeed({ ...NO_ANSWERS, ...answers }) as unknown as Feed)._kp!;

describe('the first feed', () => {
  it('has what was answered, in the form that the widgets read, without a fault', () => {
    const feed = firstFeed(ANSWERS);
    expect(parseFeed(feed, 'https://www.example.cz/kp/feed.json').faults).toEqual([]);
    expect(feed).toMatchObject({
      title: 'Komunitní plánování sociálních služeb, Město Vzorov',
      _kp: {
        municipality: { name: 'Město Vzorov', url: 'https://www.vzorov.example.cz' },
        contacts: [
          {
            titles_before: 'Mgr. Bc.',
            name: 'Jana Vzorová',
            titles_after: 'DiS.',
            office: 'Městský úřad Vzorov',
            street: 'náměstí Míru 1',
            postal_code: '999 99',
            town: 'Vzorov',
            phones: [{ number: '+420 000 000 115' }],
            emails: [{ address: 'jana.vzorova@example.cz' }],
            office_hours: { weekly: [{ days: ['mo'], from: '08:00', to: '17:00' }] },
          },
        ],
        working_groups: [
          { id: 'seniori', name: 'Senioři' },
          { id: 'rodiny-s-detmi', name: 'Rodiny s dětmi' },
          { id: 'seniori-2', name: 'Senioři' },
        ],
        plans: [{ title: 'Plán rozvoje sociálních služeb', from: '2027', to: '2030' }],
        grant_programmes: [
          {
            title: 'Dotace na sociální služby 2027',
            steps: [{ kind: 'application', start: '2027-01-18', end: '2027-02-12' }],
          },
        ],
        joining: { privacy: { controller: 'Město Vzorov, náměstí Míru 1, Vzorov' } },
      },
    });
  });

  it.each(Object.keys(NO_ANSWERS) as (keyof Answers)[])('has no fault where only %s is answered', (key) => {
    const { faults } = parseFeed(firstFeed({ ...NO_ANSWERS, [key]: ANSWERS[key] }), 'https://www.example.cz/');
    expect(faults).toEqual([]);
  });

  it('says nothing of what was not answered', () => {
    const feed = firstFeed(NO_ANSWERS);
    expect(parseFeed(feed, 'https://www.example.cz/').faults).toEqual([]);
    expect(JSON.stringify(feed)).not.toMatch(/undefined|null|""|\[\](?!,"_kp")/);
    expect(Object.keys(kp({}))).toEqual(['time_zone', 'introduction', 'joining']);
  });
});

describe('a name', () => {
  it.each([
    ['Jana Vzorová', { name: 'Jana Vzorová' }],
    ['Ing. arch. Jan Příklad', { before: 'Ing. arch.', name: 'Jan Příklad' }],
    ['doc. PhDr. Eva Ukázková, Ph.D., MBA', { before: 'doc. PhDr.', name: 'Eva Ukázková', after: 'Ph.D., MBA' }],
    ['Kořánová Lucie, Ing.', { before: 'Ing.', name: 'Kořánová Lucie' }],
    ['Lucie Kořánová Mgr. Ph. D.', { before: 'Mgr.', name: 'Lucie Kořánová', after: 'Ph.D.' }],
    ['Bc. Lucie Kořánová, MUDr., CSc. MBA', { before: 'Bc. MUDr.', name: 'Lucie Kořánová', after: 'CSc., MBA' }],
    ['DiS. Lucie Kořánová', { name: 'Lucie Kořánová', after: 'DiS.' }],
    ['Mgr. et Mgr. Jan Alexandr', { before: 'Mgr. et Mgr.', name: 'Jan Alexandr' }],
    ['JUDr. Eva Ukázková, vedoucí odboru', { before: 'JUDr.', name: 'Eva Ukázková', after: 'vedoucí odboru' }],
    ['  ', {}],
  ])('%s', (whole, parts) => {
    expect(splitName(whole)).toEqual(parts);
  });
});

describe('the working groups', () => {
  it('are named without the signs of a list', () => {
    const groups = '1. Rodiny s dětmi\n2) Senioři\n• Osoby v krizi\n a) Děti 0-3\n1. pracovní skupina\n60+';
    expect(kp({ groups }).working_groups?.map(({ name }) => name)).toEqual([
      ...['Rodiny s dětmi', 'Senioři', 'Osoby v krizi', 'Děti 0-3', '1. pracovní skupina', '60+'],
    ]);
  });
});

describe('who answers for the data', () => {
  it.each([
    ['Vzorov', 'Městský úřad Vzorov, Dlouhá 1', 'Město Vzorov'],
    ['Vzorov', 'Obecní úřad', 'Obec Vzorov'],
    ['Město Vzorov', 'Městský úřad', 'Město Vzorov'],
    ['Vzorov', '', 'Vzorov'],
  ])('of %s with the office %s is %s', (municipality, office, name) => {
    expect(legalName(municipality, office)).toBe(name);
  });
});

describe('an office', () => {
  it.each([
    ['náměstí Svobody 1, 999 99 Vzorov', { street: 'náměstí Svobody 1', postal_code: '999 99', town: 'Vzorov' }],
    ['Úřad městské části Vzorov 5, Dlouhá 12/3a', { office: 'Úřad městské části Vzorov 5', street: 'Dlouhá 12/3a' }],
    [
      'Městský úřad, odbor sociálních věcí, 99999 Vzorov',
      { office: 'Městský úřad, odbor sociálních věcí', postal_code: '99999', town: 'Vzorov' },
    ],
    [
      'Městský úřad Vzorov, Odbor sociálních věcí, Najdete mě: budova Obránců Míru 295, 1. patro, dveře č. 115',
      {
        office: 'Městský úřad Vzorov, Odbor sociálních věcí',
        street: 'budova Obránců Míru 295',
        floor: '1. patro',
        door: '115',
      },
    ],
    ['Obecní úřad, přízemí, kancelář 3', { office: 'Obecní úřad', floor: 'přízemí', door: '3' }],
    ['', {}],
  ])('%s', (whole, parts) => {
    expect(splitOffice(whole)).toEqual(parts);
  });
});
