// The feed before anything goes wrong with it, and what each widget shows of it.

/** Each widget with words of the good feed that it shows; whoever makes a new widget adds its line. */
export const WIDGETS: readonly { tag: string; word: string }[] = [
  { tag: 'kp-coordinator-card', word: 'Jana Příkladová' },
  { tag: 'kp-grant-timeline', word: 'Dotace města Dobrov' },
  { tag: 'kp-working-group-list', word: 'Senioři a jejich blízcí' },
  { tag: 'kp-news-feed', word: 'Setkání občanů na náměstí' },
  { tag: 'kp-join-form', word: 'Zavolejte koordinátorce' },
  { tag: 'kp-introduction', word: 'Plánujeme s lidmi' },
  { tag: 'kp-participation', word: 'Kdo služby využívá' },
  { tag: 'kp-meeting-list', word: 'Jednání skupiny' },
  { tag: 'kp-plan-timeline', word: 'Plán rozvoje služeb' },
  { tag: 'kp-document-list', word: 'Jednací řád skupin' },
  { tag: 'kp-portal', word: 'Na této stránce' },
];

type Item = Record<string, unknown>;

export interface GoodFeed extends Item {
  items: Item[];
  _kp: {
    introduction: Item;
    contacts: Item[];
    working_groups: Item[];
    meetings: Item[];
    grant_programmes: (Item & { steps: Item[] })[];
    plans: Item[];
    documents: Item[];
    joining: Item;
    [key: string]: unknown;
  };
}

/** The moment for which all pages speak. */
export const AS_OF = '2026-11-23T09:00';

export const GOOD_FEED: GoodFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Komunitní plánování, Dobrov',
  home_page_url: 'https://www.dobrov.example/',
  language: 'cs',
  items: [
    {
      id: 'n1',
      url: 'https://www.dobrov.example/n1',
      title: 'Setkání občanů na náměstí',
      content_text: 'Přijďte si popovídat o tom, co ve městě chybí.',
      date_published: '2026-11-02T08:00:00+01:00',
      tags: ['setkání'],
    },
    { id: 'n2', title: 'Výsledky dotazníku', content_text: 'Děkujeme.', date_published: '2026-10-01' },
    { id: 'n3', title: 'Nová poradna', content_text: 'Otevřeno je v úterý.', date_published: '2026-09-01' },
  ],
  _kp: {
    version: 1,
    time_zone: 'Europe/Prague',
    municipality: { name: 'Město Dobrov', url: 'https://www.dobrov.example/' },
    introduction: { text: 'Plánujeme s lidmi.', area: 'Dobrov a okolí', since: '2007', goals: ['Pomoc blízko.'] },
    contacts: [
      {
        id: 'jana',
        role: 'Koordinátorka',
        name: 'Jana Příkladová',
        phones: [{ number: '+420415000115' }],
        emails: [{ address: 'jana@dobrov.example' }],
        url: 'https://www.dobrov.example/jana',
        note: 'Dveře vlevo.',
      },
    ],
    working_groups: [
      {
        id: 'seniori',
        name: 'Senioři a jejich blízcí',
        description: 'O péči doma a o tom, jak ji najít.',
        url: 'https://www.dobrov.example/seniori',
        people: [{ role: 'vedoucí', name: 'Petr Vzorný', contact: 'jana' }],
      },
      { id: 'rodiny', name: 'Rodiny s dětmi', description: 'O dětech a mládeži.' },
    ],
    meetings: [
      { id: 'm1', title: 'Jednání skupiny', start: '2026-12-03T14:30', place: 'Radnice', working_group: 'seniori' },
    ],
    grant_programmes: [
      {
        id: 'dr2026',
        title: 'Dotace města Dobrov',
        year: 2026,
        url: 'https://www.dobrov.example/dotace',
        contact: 'jana',
        steps: [
          { id: 's1', kind: 'application', name: 'Příjem žádostí', start: '2026-11-01', end: '2026-11-30' },
          { id: 's2', kind: 'decision', name: 'Rozhodnutí rady', start: '2026-12-15' },
        ],
        documents: [{ title: 'Pravidla', url: 'https://www.dobrov.example/pravidla.pdf' }],
      },
    ],
    plans: [{ id: 'plan2026', title: 'Plán rozvoje služeb', from: '2026', to: '2030', state: 'valid' }],
    documents: [{ title: 'Jednací řád skupin', url: 'https://www.dobrov.example/rad.pdf' }],
    joining: {
      heading: 'Zapojte se',
      participants: [{ role: 'user', label: 'Kdo služby využívá', description: 'Ví nejlépe, co mu chybí.' }],
      steps: [{ text: 'Zavolejte koordinátorce nebo přijďte na jednání.', contact: 'jana' }],
    },
  },
};
