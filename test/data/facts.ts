// The facts of the two towns' own pages, as a checklist: each with its place in the feed and what must stand there.
// Sentences are in our own words, so prose is checked by the words that carry the fact. Persons, telephone numbers and
// e-mail addresses are fictional in the feeds; their facts say only what kind of thing must be there.
import type { Feed } from '../../src/feed/types.ts';

/**
 * Where a visitor reads a fact, and what must be read there: text in one line, each link as `[its text](its address)`,
 * such as `[Projekty 2018](/zatec/ukazkovy-dokument.html)`.
 */
export interface Sight {
  /** A widget's tag, or `page` for what the page says itself. */
  in:
    | 'page'
    | 'kp-coordinator-card'
    | 'kp-document-list'
    | 'kp-grant-timeline'
    | 'kp-introduction'
    | 'kp-join-form'
    | 'kp-meeting-list'
    | 'kp-news-feed'
    | 'kp-participation'
    | 'kp-plan-timeline'
    | 'kp-working-group-list';
  read: RegExp;
  /** For a fact that something isn't there: this must not be read. */
  not?: RegExp;
}

/** One fact: its number, what it says, where it stands, and what is expected there (a pattern is tried on the text). */
export interface Fact {
  id: string;
  what: string;
  where: (feed: Feed) => unknown;
  expected: unknown;
  seen: Sight;
  /** Makes the fact untrue in a feed, where leaving a key out can't: for facts that something isn't there. */
  spoil?: (feed: Feed) => void;
}

const kp = (feed: Feed): NonNullable<Feed['_kp']> => feed._kp ?? {};
const programme = (feed: Feed) => kp(feed).grant_programmes?.find(({ id }) => id === 'dr2018');
const step = (feed: Feed, kind: string) => {
  const found = programme(feed)?.steps?.find((each) => each.kind === kind);
  return found && [found.name, found.start, found.end];
};
const meeting = (feed: Feed, id: string) => kp(feed).meetings?.find((each) => each.id === id);
const held = (feed: Feed, start: string) => {
  const found = kp(feed).meetings?.find((each) => each.start === start);
  return found && [found.state, found.title, found.place, found.minutes?.title];
};
const plan = (feed: Feed, from: string) => {
  const found = kp(feed).plans?.find((each) => each.from === from);
  return found && [found.from, found.to, found.state];
};
const implementationPlan = (feed: Feed, from: string) =>
  kp(feed).implementation_plans?.find((each) => each.from === from);
const stage = (feed: Feed, name: string) => kp(feed).stages?.find((each) => each.name === name);
const project = (feed: Feed) => kp(feed).planning_projects?.[0];
const participant = (feed: Feed, role: string) => {
  const found = kp(feed).joining?.participants?.find((each) => each.role === role);
  return `${String(found?.label)}: ${String(found?.description)}`;
};
const join = (feed: Feed, index: number) => kp(feed).joining?.steps?.[index];

const EXAMPLE_PHONE = /^\+420 000 000 \d{3} ukázkové číslo$/;

/** Žatec, as of 5. 3. 2018. */
export const ZATEC_FACTS: readonly Fact[] = [
  {
    id: 'Ž1',
    what: 'the title',
    where: (feed) => feed.title,
    expected: /^Komunitní plán sociálních služeb města Žatce$/,
    seen: { in: 'page', read: /Komunitní plán sociálních služeb města Žatce/ },
  },
  {
    id: 'Ž1',
    what: 'the town',
    where: (feed) => kp(feed).municipality?.name,
    expected: 'Město Žatec',
    seen: { in: 'page', read: /Město Žatec/ },
  },
  {
    id: 'Ž2',
    what: 'a coordinator, as role',
    where: (feed) => kp(feed).contacts?.map((c) => c.role),
    expected: ['Koordinátor'],
    seen: { in: 'kp-coordinator-card', read: /Koordinátor .*Koordinátor / },
  },
  {
    id: 'Ž3',
    what: 'a degree and a name',
    where: (feed) => [kp(feed).contacts?.[0]?.titles_before, kp(feed).contacts?.[0]?.name].join(' '),
    expected: /^Ing\. \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u,
    seen: { in: 'kp-coordinator-card', read: /Ing\. \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+.*Ing\. \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u },
  },
  {
    id: 'Ž3',
    what: 'a telephone with its country code',
    where: (feed) =>
      kp(feed)
        .contacts?.[0]?.phones?.map(({ number, label }) => `${number} ${String(label)}`)
        .join(),
    expected: EXAMPLE_PHONE,
    seen: { in: 'kp-coordinator-card', read: /\[\+420( \d{3}){3}\]\(tel:\+420\d{9}\)/ },
  },
  {
    id: 'Ž3',
    what: 'an e-mail',
    where: (feed) =>
      kp(feed)
        .contacts?.[0]?.emails?.map(({ address }) => address)
        .join(),
    expected: /^[a-z.]+@example\.org$/,
    seen: { in: 'kp-coordinator-card', read: /\[[a-z.]+@example\.org\]\(mailto:[a-z.]+@example\.org\)/ },
  },
  {
    id: 'Ž4',
    what: 'office and department',
    where: (feed) => [kp(feed).contacts?.[0]?.office, kp(feed).contacts?.[0]?.department],
    expected: ['Městský úřad Žatec', 'Odbor sociálních věcí'],
    seen: { in: 'kp-coordinator-card', read: /Městský úřad Žatec.*Odbor sociálních věcí/ },
  },
  {
    id: 'Ž5',
    what: 'building, floor, door',
    where: (feed) => [kp(feed).contacts?.[0]?.building, kp(feed).contacts?.[0]?.floor, kp(feed).contacts?.[0]?.door],
    expected: ['Budova Obránců Míru 295', '1. patro', '115'],
    seen: { in: 'kp-coordinator-card', read: /[Bb]udova Obránců Míru 295,? 1\. patro, dveře č\. 115/ },
  },
  {
    id: 'Ž6',
    what: 'what community planning is',
    where: (feed) => kp(feed).introduction?.text,
    expected: /metoda.*území.*kraji.*obci.*část.*rozvoj sociálních služeb a celé sociální oblasti.*potřeb.*zdroj/,
    seen: {
      in: 'kp-introduction',
      read: /metoda.*území.*kraji.*obci.*část.*rozvoj sociálních služeb a celé sociální oblasti.*potřeb.*zdroj/,
    },
  },
  {
    id: 'Ž7',
    what: 'the valid plan, 2015 to 2018',
    where: (feed) => plan(feed, '2015'),
    expected: ['2015', '2018', 'valid'],
    seen: { in: 'kp-plan-timeline', read: /Platí plán na roky 2015–2018/ },
  },
  {
    id: 'Ž7',
    what: 'its link',
    where: (feed) => kp(feed).plans?.[0]?.documents?.[0]?.url,
    expected: /\/zatec\/ukazkovy-dokument\.html$/,
    seen: {
      in: 'kp-document-list',
      read: /\[Platná verze plánu na období 2015 až 2018\]\(\/zatec\/ukazkovy-dokument\.html\)/,
    },
  },
  {
    id: 'Ž8',
    what: 'joining 1: the coordinator',
    where: (feed) => join(feed, 0)?.text,
    expected: /zavolejte nebo napište koordinátorce/,
    seen: { in: 'kp-participation', read: /zavolejte nebo napište koordinátorce/ },
  },
  {
    id: 'Ž8',
    what: 'joining 1: telephone and e-mail',
    where: (feed) => join(feed, 0)?.contact,
    expected: 'koordinator',
    seen: { in: 'kp-participation', read: /koordinátorce.*Koordinátor .*\]\(tel:\+420\d{9}\).*\]\(mailto:/ },
    spoil: (feed) => {
      delete join(feed, 0)!.contact;
      delete kp(feed).contacts![0]!.phones;
    },
  },
  {
    id: 'Ž9',
    what: 'joining 2: the secretary',
    where: (feed) => join(feed, 1)?.text,
    expected: /spoj.*tajemníkem příslušné pracovní skupiny/i,
    seen: { in: 'kp-participation', read: /[Ss]poj.*s tajemníkem příslušné pracovní skupiny/ },
  },
  {
    id: 'Ž10',
    what: 'joining 3: information and the rules',
    where: (feed) => join(feed, 2)?.text,
    expected: /informace o procesu plánování a o činnosti skupiny.*organizačním a jednacím řádem/,
    seen: {
      in: 'kp-participation',
      read: /informace o procesu plánování a o činnosti skupiny.*organizačním a jednacím řádem/,
    },
  },
  {
    id: 'Ž10',
    what: 'the rules, at the step that speaks of them',
    where: (feed) => join(feed, 2)?.document,
    expected: 'organizacni-a-jednaci-rad',
    seen: { in: 'kp-participation', read: /jednacím řádem\. Organizační a jednací řád pracovní skupiny/ },
  },
  {
    id: 'Ž10',
    what: 'the rules, among the documents, without an address',
    where: (feed) => kp(feed).documents?.map(({ title, url }) => [title, url]),
    expected: [['Organizační a jednací řád pracovní skupiny', undefined]],
    seen: { in: 'kp-document-list', read: /Organizační a jednací řád pracovní skupiny/, not: /\[Organizační/ },
  },
  {
    id: 'Ž11',
    what: 'joining 4: a guest',
    where: (feed) => join(feed, 3)?.text,
    expected: /nejbližší jednání.*hosta/,
    seen: { in: 'kp-participation', read: /nejbližší jednání.*hosta/ },
  },
  {
    id: 'Ž12',
    what: 'joining 5: the application',
    where: (feed) => join(feed, 4)?.text,
    expected: /můžete vyplnit přihlášku/,
    seen: { in: 'kp-participation', read: /můžete vyplnit přihlášku/ },
  },
  {
    id: 'Ž13',
    what: 'joining 6: a member',
    where: (feed) => join(feed, 5)?.text,
    expected: /[Dd]alších jednání.*plnoprávný člen/,
    seen: { in: 'kp-participation', read: /[Dd]alších jednání.*plnoprávný člen/ },
  },
  {
    id: 'Ž13',
    what: 'joining ends there',
    where: (feed) => kp(feed).joining?.steps?.length,
    expected: 6,
    seen: { in: 'kp-participation', read: /plnoprávný člen skupiny\. \[Chci se zapojit\]/ },
    spoil: (feed) => void kp(feed).joining?.steps?.push({ text: 'Složíte zkoušku.' }),
  },
  {
    id: 'Ž14',
    what: 'the goal',
    where: (feed) => kp(feed).introduction?.goals?.join(),
    expected: /členy místní komunity.*zájem na rozvoji sociálních služeb.*zpracovat nebo naplňovat/,
    seen: {
      in: 'kp-introduction',
      read: /členy místní komunity.*zájem na rozvoji sociálních služeb.*zpracovat nebo naplňovat/,
    },
  },
  {
    id: 'Ž14',
    what: 'the goal, where joining begins',
    where: (feed) => kp(feed).joining?.introduction,
    expected: /členy místní komunity.*zájem na rozvoji sociálních služeb.*zpracování.*naplňování/,
    seen: {
      in: 'kp-participation',
      read: /členy místní komunity.*zájem na rozvoji sociálních služeb.*zpracování plánu.*naplňování/,
    },
  },
  {
    id: 'Ž15',
    what: 'users',
    where: (feed) => participant(feed, 'user'),
    expected: /^Uživatelé.*využívají.*svých potřeb/,
    seen: { in: 'kp-participation', read: /Uživatelé.*využívají.*svých potřeb/ },
  },
  {
    id: 'Ž16',
    what: 'providers',
    where: (feed) => participant(feed, 'provider'),
    expected:
      /^Poskytovatelé.*provozní podmínky.*odborníky.*nestátní neziskové organizace.*příspěvkové organizace obce, kraje, státu/,
    seen: {
      in: 'kp-participation',
      read: /Poskytovatelé.*provozní podmínky.*odborníky.*nestátní neziskové organizace.*příspěvkové organizace obce, kraje, státu/,
    },
  },
  {
    id: 'Ž17',
    what: 'commissioners',
    where: (feed) => participant(feed, 'commissioner'),
    expected: /^Zadavatelé.*[Oo]dpovídají.*území.*financování.*obce, kraje/,
    seen: { in: 'kp-participation', read: /Zadavatelé.*[Oo]dpovídají.*území.*financování.*obce, kraje/ },
  },
  {
    id: 'Ž18',
    what: 'others',
    where: (feed) => participant(feed, 'other'),
    expected: /^Ostatní účastníci.*orgány veřejné správy.*odborníci.*veřejnost/,
    seen: { in: 'kp-participation', read: /Ostatní účastníci.*orgány veřejné správy.*odborníci.*veřejnost/ },
  },
  {
    id: 'Ž19',
    what: 'no working groups',
    where: (feed) => kp(feed).working_groups,
    expected: [],
    seen: { in: 'kp-working-group-list', read: /Pracovní skupiny tu zatím nejsou zveřejněné/ },
    spoil: (feed) => void kp(feed).working_groups?.push({ id: 'a', name: 'Senioři' }),
  },
  {
    id: 'Ž20',
    what: 'the news, without a date',
    where: (feed) => feed.items?.map(({ title, date_published }) => [title, date_published]),
    expected: [['Dotační řízení KOMUNITNÍ PLÁNOVÁNÍ na rok 2018', undefined]],
    seen: { in: 'kp-news-feed', read: /^Aktuality Dotační řízení KOMUNITNÍ PLÁNOVÁNÍ na rok 2018/ },
  },
  {
    id: 'Ž20',
    what: 'the programme',
    where: (feed) => [programme(feed)?.title, programme(feed)?.year],
    expected: ['Dotační řízení KOMUNITNÍ PLÁNOVÁNÍ na rok 2018', 2018],
    seen: { in: 'kp-grant-timeline', read: /Dotační řízení KOMUNITNÍ PLÁNOVÁNÍ na rok 2018/ },
    spoil: (feed) => void (programme(feed)!.title = 'Výzva'),
  },
  {
    id: 'Ž21',
    what: 'the resolution',
    where: (feed) => programme(feed)?.resolution,
    expected: { number: '39/18', body: 'Rada města', date: '2018-01-22' },
    seen: { in: 'kp-grant-timeline', read: /Rada města, usnesení č\. 39\/18 ze dne 22\. 1\. 2018/ },
  },
  {
    id: 'Ž22',
    what: 'announced by the town',
    where: (feed) => programme(feed)?.provider,
    expected: 'Město Žatec',
    seen: { in: 'kp-grant-timeline', read: /Vyhlašovatel Město Žatec/ },
  },
  {
    id: 'Ž22',
    what: 'the purpose',
    where: (feed) => programme(feed)?.purpose,
    expected: /cílů a opatření platného komunitního plánu sociálních služeb.*prorodinných aktivit/,
    seen: {
      in: 'kp-grant-timeline',
      read: /cílů a opatření platného komunitního plánu sociálních služeb.*prorodinných aktivit/,
    },
  },
  {
    id: 'Ž23',
    what: 'the total',
    where: (feed) => programme(feed)?.total,
    expected: { amount: 1_100_000, currency: 'CZK' },
    seen: { in: 'kp-grant-timeline', read: /Celkem k rozdělení 1 100 000 Kč/ },
  },
  {
    id: 'Ž24',
    what: 'closed, by the town’s word',
    where: (feed) => programme(feed)?.state,
    expected: 'closed',
    seen: { in: 'kp-grant-timeline', read: /Žádost už podat nelze/ },
    spoil: (feed) => void (programme(feed)!.state = 'open'),
  },
  {
    id: 'Ž24',
    what: 'the town’s word',
    where: (feed) => programme(feed)?.state_note,
    expected: /byl uzavřen/,
    seen: { in: 'kp-grant-timeline', read: /Příjem žádostí byl uzavřen\./ },
    spoil: (feed) => void (programme(feed)!.state_note = 'Žádosti posuzujeme.'),
  },
  {
    id: 'Ž25',
    what: 'the submitted projects',
    where: (feed) => programme(feed)?.projects_link?.title,
    expected: 'Projekty 2018',
    seen: { in: 'kp-grant-timeline', read: /\[Projekty 2018\]/ },
  },
  {
    id: 'Ž25',
    what: 'their link',
    where: (feed) => programme(feed)?.projects_link?.url,
    expected: /\/zatec\/ukazkovy-dokument\.html$/,
    seen: { in: 'kp-grant-timeline', read: /\]\(\/zatec\/ukazkovy-dokument\.html\)/ },
  },
  {
    id: 'Ž26',
    what: 'the evaluation is a meeting',
    where: (feed) => programme(feed)?.steps?.find(({ kind }) => kind === 'evaluation'),
    expected: {
      id: 'hodnoceni',
      kind: 'evaluation',
      name: 'Hodnocení projektů pracovními skupinami',
      meeting: 'hodnoceni-2018',
    },
    seen: { in: 'kp-grant-timeline', read: /Harmonogram.*Hodnocení projektů pracovními skupinami/ },
  },
  {
    id: 'Ž26',
    what: 'when and where it is',
    where: (feed) => [meeting(feed, 'hodnoceni-2018')?.start, meeting(feed, 'hodnoceni-2018')?.place],
    expected: ['2018-03-12T14:30', 'velká zasedací místnost radnice'],
    seen: { in: 'kp-grant-timeline', read: /Harmonogram.*12\. 3\. 2018 ve 14:30.*velká zasedací místnost radnice/ },
  },
  {
    id: 'Ž26',
    what: 'it stands among the meetings',
    where: (feed) => meeting(feed, 'hodnoceni-2018')?.title,
    expected: 'Hodnocení projektů pracovními skupinami',
    seen: {
      in: 'kp-meeting-list',
      read: /12\. 3\. 2018.*14:30.*Hodnocení projektů pracovními skupinami.*velká zasedací místnost radnice/,
    },
  },
  {
    id: 'Ž27',
    what: 'publication',
    where: (feed) => step(feed, 'publication'),
    expected: ['Zveřejnění dotačního programu', '2018-01-23', '2018-02-20'],
    seen: { in: 'kp-grant-timeline', read: /23\. 1\. – 20\. 2\. 2018 .{0,30}Zveřejnění dotačního programu/ },
  },
  {
    id: 'Ž28',
    what: 'applications',
    where: (feed) => step(feed, 'application'),
    expected: ['Lhůta pro podání žádostí', '2018-02-21', '2018-02-28'],
    seen: { in: 'kp-grant-timeline', read: /21\.–28\. 2\. 2018 .{0,30}Lhůta pro podání žádostí/ },
  },
  {
    id: 'Ž29',
    what: 'the decision, an end only',
    where: (feed) => step(feed, 'decision'),
    expected: ['Rozhodnutí o poskytnutí dotace', undefined, '2018-06-06'],
    seen: { in: 'kp-grant-timeline', read: /(?<!– )do 6\. 6\. 2018 .{0,50}Rozhodnutí o poskytnutí dotace/ },
  },
  {
    id: 'Ž30',
    what: 'realisation',
    where: (feed) => step(feed, 'realisation'),
    expected: ['Realizace projektů', '2018-01-01', '2018-12-31'],
    seen: { in: 'kp-grant-timeline', read: /1\. 1\. – 31\. 12\. 2018 .{0,30}Realizace projektů/ },
  },
  {
    id: 'Ž31',
    what: 'settlement, an end only',
    where: (feed) => step(feed, 'settlement'),
    expected: ['Vyúčtování dotace a zhodnocení projektu příjemcem', undefined, '2019-01-15'],
    seen: {
      in: 'kp-grant-timeline',
      read: /(?<!– )do 15\. 1\. 2019 .{0,50}Vyúčtování dotace a zhodnocení projektu příjemcem/,
    },
  },
  {
    id: 'Ž31',
    what: 'the rows in the author’s order',
    where: (feed) => programme(feed)?.steps?.map(({ kind }) => kind),
    expected: ['publication', 'application', 'evaluation', 'decision', 'realisation', 'settlement'],
    seen: {
      in: 'kp-grant-timeline',
      read: /Harmonogram.*Zveřejnění.*Lhůta pro podání.*Hodnocení projektů.*Rozhodnutí.*Realizace.*Vyúčtování/,
    },
    spoil: (feed) => void programme(feed)?.steps?.reverse(),
  },
  {
    id: 'Ž32',
    what: 'no documents of the programme',
    where: (feed) => programme(feed)?.documents,
    expected: [],
    seen: { in: 'kp-grant-timeline', read: /Harmonogram/, not: /Dokumenty/ },
    spoil: (feed) => void programme(feed)?.documents?.push({ title: 'Pravidla' }),
  },
  {
    id: 'Ž32',
    what: 'no links',
    where: (feed) => kp(feed).links,
    expected: [],
    seen: { in: 'kp-document-list', read: /Organizační a jednací řád/, not: /Odkazy/ },
    spoil: (feed) => void kp(feed).links?.push({ title: 'Ministerstvo', url: 'https://example.org/' }),
  },
];

/** Domažlice, as of 1. 11. 2020. */
export const DOMAZLICE_FACTS: readonly Fact[] = [
  {
    id: 'D1',
    what: 'one notice, pinned',
    where: (feed) => feed.items?.map((item) => item._kp?.pinned),
    expected: [true],
    seen: { in: 'kp-news-feed', read: /Upozornění .*Další aktivity se přesouvají do roku 2021/ },
  },
  {
    id: 'D1',
    what: 'why, to when, thanks',
    where: (feed) => feed.items?.[0]?.content_text?.replaceAll('\n', ' '),
    expected: /nouzovému stavu a mimořádným opatřením.*na Domažlicku do roku 2021.*Děkujeme za pochopení\.$/,
    seen: {
      in: 'kp-news-feed',
      read: /nouzovému stavu a mimořádným opatřením.*na Domažlicku do roku 2021.*Děkujeme za pochopení\./,
    },
  },
  {
    id: 'D2',
    what: 'a meeting postponed',
    where: (feed) => [
      meeting(feed, 'skupina-socialni-vylouceni-2021')?.state,
      meeting(feed, 'skupina-socialni-vylouceni-2021')?.start,
    ],
    expected: ['postponed', undefined],
    seen: { in: 'kp-working-group-list', read: /Příští jednání:? přesunuto/ },
  },
  {
    id: 'D2',
    what: 'of the group',
    where: (feed) =>
      kp(feed).working_groups?.find(({ id }) => id === meeting(feed, 'skupina-socialni-vylouceni-2021')?.working_group)
        ?.name,
    expected: /^Ostatní osoby ohrožené sociálním vyloučením a cizinci$/,
    seen: { in: 'kp-working-group-list', read: /Ostatní osoby ohrožené sociálním vyloučením a cizinci/ },
  },
  {
    id: 'D3',
    what: 'a joint meeting postponed',
    where: (feed) => [meeting(feed, 'spolecne-setkani-2021')?.state, meeting(feed, 'spolecne-setkani-2021')?.start],
    expected: ['postponed', undefined],
    seen: { in: 'kp-meeting-list', read: /přesunuto Společné setkání/ },
  },
  {
    id: 'D3',
    what: 'what it is about, and with whom',
    where: (feed) => meeting(feed, 'spolecne-setkani-2021')?.title,
    expected:
      /^Společné setkání.*vyhodnocení Realizačního plánu na rok 2020.*návrhu Realizačního plánu na rok 2021.*řídícího výboru/,
    seen: {
      in: 'kp-meeting-list',
      read: /Společné setkání.*vyhodnocení Realizačního plánu na rok 2020.*návrhu Realizačního plánu na rok 2021.*řídícího výboru/,
    },
  },
  {
    id: 'D3',
    what: 'the plan for 2020',
    where: (feed) => implementationPlan(feed, '2020')?.title,
    expected: 'Realizační plán na rok 2020',
    seen: { in: 'kp-plan-timeline', read: /Realizační plán na rok 2020/ },
  },
  {
    id: 'D3',
    what: 'the draft for 2021',
    where: (feed) => [implementationPlan(feed, '2021')?.title, implementationPlan(feed, '2021')?.state],
    expected: ['Realizační plán na rok 2021', 'draft'],
    seen: { in: 'kp-plan-timeline', read: /2021 návrh Realizační plán na rok 2021/ },
  },
  {
    id: 'D4',
    what: 'when both are to be',
    where: (feed) =>
      [
        ...new Set(
          kp(feed)
            .meetings?.filter(({ state }) => state === 'postponed')
            .map((each) => each.when_note),
        ),
      ].join(),
    expected: /^V roce 2021, jakmile to dovolí epidemiologická situace$/,
    seen: { in: 'kp-meeting-list', read: /(V roce 2021, jakmile to dovolí epidemiologická situace.*){2}/ },
  },
  {
    id: 'D5',
    what: 'the round table in Kdyně',
    where: (feed) => held(feed, '2020-09-29'),
    expected: ['held', 'Setkání „U kulatého stolu“ ve Kdyni', 'Kdyně', 'Zápis ze setkání'],
    seen: {
      in: 'kp-meeting-list',
      read: /29\. 9\. 2020 proběhlo Setkání „U kulatého stolu“ ve Kdyni Kdyně \[Zápis ze setkání\]\(\/domazlice\/ukazkovy-dokument\.html\)/,
    },
  },
  {
    id: 'D6',
    what: 'the meeting at the labour office',
    where: (feed) => held(feed, '2020-09-09'),
    expected: [
      'held',
      'Jednání na Úřadu práce ČR',
      'Úřad práce ČR, kontaktní pracoviště Domažlice',
      'Zápis ze setkání',
    ],
    seen: {
      in: 'kp-meeting-list',
      read: / 9\. 9\. 2020 proběhlo Jednání na Úřadu práce ČR Úřad práce ČR, kontaktní pracoviště Domažlice \[Zápis ze setkání\]/,
    },
  },
  {
    id: 'D7',
    what: 'the round table in Domažlice',
    where: (feed) => held(feed, '2020-06-29'),
    expected: ['held', 'Setkání „U kulatého stolu“ v Domažlicích', 'Domažlice', 'Zápis ze setkání'],
    seen: {
      in: 'kp-meeting-list',
      read: /29\. 6\. 2020 proběhlo Setkání „U kulatého stolu“ v Domažlicích Domažlice \[Zápis ze setkání\]/,
    },
  },
  {
    id: 'D8',
    what: 'the third stage, without an end',
    where: (feed) => [stage(feed, '3. etapa')?.from, stage(feed, '3. etapa')?.to],
    expected: ['2018-01-01', undefined],
    seen: { in: 'kp-plan-timeline', read: /od 1\. 1\. 2018 právě probíhá 3\. etapa/ },
  },
  {
    id: 'D9',
    what: 'the project',
    where: (feed) => [project(feed)?.name, project(feed)?.from, project(feed)?.to],
    expected: ['Rozvoj komunitního plánování sociálních služeb na Domažlicku', '2018-01-01', '2019-12-31'],
    seen: {
      in: 'kp-plan-timeline',
      read: /1\. 1\. 2018 – 31\. 12\. 2019 skončil Rozvoj komunitního plánování sociálních služeb na Domažlicku/,
    },
  },
  {
    id: 'D9',
    what: 'the project began the stage',
    where: (feed) => stage(feed, '3. etapa')?.note,
    expected: /zahájil dvouletý projekt „Rozvoj/,
    seen: { in: 'kp-plan-timeline', read: /zahájil dvouletý projekt „Rozvoj/ },
  },
  {
    id: 'D10',
    what: 'its number',
    where: (feed) => project(feed)?.registration_number,
    expected: 'CZ.03.2.63/0.0/0.0/16_063/0006565',
    seen: { in: 'kp-plan-timeline', read: /CZ\.03\.2\.63\/0\.0\/0\.0\/16_063\/0006565/ },
  },
  {
    id: 'D11',
    what: 'its money',
    where: (feed) => [project(feed)?.funders, project(feed)?.operational_programme],
    expected: [['ESF', 'státní rozpočet'], 'Operační program Zaměstnanost'],
    seen: {
      in: 'kp-plan-timeline',
      read: /ESF.*státní rozpočet.*Operační program Zaměstnanost|Operační program Zaměstnanost.*ESF.*státní rozpočet/,
    },
  },
  {
    id: 'D12',
    what: 'who did it',
    where: (feed) => [project(feed)?.implementer, project(feed)?.partners],
    expected: ['Centrum pro komunitní práci západní Čechy', ['Město Domažlice']],
    seen: { in: 'kp-plan-timeline', read: /Centrum pro komunitní práci západní Čechy.*Město Domažlice/ },
  },
  {
    id: 'D13',
    what: 'its output, among others',
    where: (feed) => project(feed)?.outputs?.join(),
    expected: /^mimo jiné Komunitní střednědobý plán rozvoje sociálních služeb na Domažlicku na období 2020–2024$/,
    seen: {
      in: 'kp-plan-timeline',
      read: /mimo jiné Komunitní střednědobý plán rozvoje sociálních služeb na Domažlicku na období 2020–2024/,
    },
  },
  {
    id: 'D13',
    what: 'more by a link',
    where: (feed) => project(feed)?.link?.url,
    expected: /\/domazlice\/ukazkovy-dokument\.html$/,
    seen: { in: 'kp-plan-timeline', read: /\[Více informací o projektu\]\(\/domazlice\/ukazkovy-dokument\.html\)/ },
  },
  {
    id: 'D13',
    what: 'the valid plan',
    where: (feed) => plan(feed, '2020'),
    expected: ['2020', '2024', 'valid'],
    seen: { in: 'kp-plan-timeline', read: /Platí plán na roky 2020–2024/ },
  },
  {
    id: 'D14',
    what: 'the stage goes on',
    where: (feed) => stage(feed, '3. etapa')?.note,
    expected: /Pokračuje realizací opatření a aktivit.*v plánu/,
    seen: { in: 'kp-plan-timeline', read: /Pokračuje realizací opatření a aktivit.*v plánu/ },
  },
  {
    id: 'D15',
    what: 'the contact, no coordinator',
    where: (feed) => kp(feed).contacts?.map(({ role, office }) => [role, office]),
    expected: [['Kontaktní osoba projektu', 'Městský úřad Domažlice']],
    seen: {
      in: 'kp-coordinator-card',
      read: /Kontaktní osoba projektu.*Městský úřad Domažlice/,
      not: /[Kk]oordinátor/,
    },
  },
  {
    id: 'D15',
    what: 'degrees before and after the name',
    where: (feed) => [kp(feed).contacts?.[0]?.titles_before, kp(feed).contacts?.[0]?.titles_after],
    expected: ['Bc.', 'DiS.'],
    seen: { in: 'kp-coordinator-card', read: /Bc\. \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, DiS\./u },
  },
  {
    id: 'D15',
    what: 'a telephone',
    where: (feed) =>
      kp(feed)
        .contacts?.[0]?.phones?.map(({ number, label }) => `${number} ${String(label)}`)
        .join(),
    expected: EXAMPLE_PHONE,
    seen: { in: 'kp-coordinator-card', read: /\[\+420( \d{3}){3}\]\(tel:\+420\d{9}\)/ },
  },
  {
    id: 'D15',
    what: 'no e-mail',
    where: (feed) => kp(feed).contacts?.[0]?.emails,
    expected: undefined,
    seen: { in: 'kp-coordinator-card', read: /tel:/, not: /@/ },
    spoil: (feed) => void (kp(feed).contacts![0]!.emails = [{ address: 'eva@example.org' }]),
  },
  {
    id: 'D16',
    what: 'what community planning is',
    where: (feed) => kp(feed).introduction?.text,
    expected: /moderním nástrojům sociální politiky.*potřeby občanů a problémy.*odpovídal zjištěným potřebám i místním/,
    seen: {
      in: 'kp-introduction',
      read: /moderním nástrojům sociální politiky.*potřeby občanů a problémy.*odpovídal zjištěným potřebám i místním/,
    },
  },
  {
    id: 'D17',
    what: 'commissioners',
    where: (feed) => participant(feed, 'commissioner'),
    expected: /^Zadavatelé: Představitelé obcí a měst/,
    seen: { in: 'kp-participation', read: /Zadavatelé Představitelé obcí a měst/ },
  },
  {
    id: 'D18',
    what: 'providers',
    where: (feed) => participant(feed, 'provider'),
    expected: /^Poskytovatelé: Zástupci organizací.*občanům/,
    seen: { in: 'kp-participation', read: /Poskytovatelé Zástupci organizací.*občanům/ },
  },
  {
    id: 'D19',
    what: 'users',
    where: (feed) => participant(feed, 'user'),
    expected: /^Uživatelé.*využívají/,
    seen: { in: 'kp-participation', read: /Uživatelé.*využívají/ },
  },
  {
    id: 'D20',
    what: 'others',
    where: (feed) => participant(feed, 'other'),
    expected: /^Další zájemci.*veřejnosti.*zástupci dalších organizací a institucí/,
    seen: { in: 'kp-participation', read: /Další zájemci.*veřejnosti.*zástupci dalších organizací a institucí/ },
  },
  {
    id: 'D21',
    what: 'the area',
    where: (feed) => kp(feed).introduction?.area,
    expected: /obce s rozšířenou působností Domažlice kromě Kdyňska$/,
    seen: { in: 'kp-introduction', read: /obce s rozšířenou působností Domažlice kromě Kdyňska/ },
  },
  {
    id: 'D21',
    what: 'since when',
    where: (feed) => kp(feed).introduction?.since,
    expected: '2007',
    seen: { in: 'kp-introduction', read: /od roku 2007/ },
  },
  {
    id: 'D22',
    what: 'the goal',
    where: (feed) => kp(feed).introduction?.goals?.join(),
    expected: /na Domažlicku efektivněji.*skutečným potřebám občanů/,
    seen: { in: 'kp-introduction', read: /na Domažlicku efektivněji.*skutečným potřebám občanů/ },
  },
  {
    id: 'D23',
    what: 'a living document',
    where: (feed) => String(kp(feed).introduction?.text).replaceAll('\n', ' '),
    expected: /„živý“ dokument.*každoroční realizační plány.*nové potřeby.*opatření a aktivity určené pro daný rok/,
    seen: {
      in: 'kp-introduction',
      read: /„živý“ dokument.*každoroční realizační plány.*nové potřeby.*opatření a aktivity určené pro daný rok/,
    },
  },
  {
    id: 'D24',
    what: 'the first stage, without dates',
    where: (feed) => [stage(feed, '1. etapa')?.from, stage(feed, '1. etapa')?.to, stage(feed, '1. etapa')?.note],
    expected: [undefined, undefined, 'V této etapě byl zpracován a schválen plán pro období 2008–2011.'],
    seen: {
      in: 'kp-plan-timeline',
      read: /1\. etapa V této etapě byl zpracován a schválen plán pro období 2008–2011\./,
    },
  },
  {
    id: 'D24',
    what: 'the first plan',
    where: (feed) => plan(feed, '2008'),
    expected: ['2008', '2011', 'ended'],
    seen: { in: 'kp-plan-timeline', read: /2008–2011 skončil/ },
  },
  {
    id: 'D25',
    what: 'the second plan',
    where: (feed) => plan(feed, '2012'),
    expected: ['2012', '2017', 'ended'],
    seen: { in: 'kp-plan-timeline', read: /2012–2017 skončil/ },
  },
  {
    id: 'D25',
    what: 'both in the archive',
    where: (feed) =>
      kp(feed)
        .plans?.filter(({ state }) => state === 'ended')
        .map((each) => each.documents?.[0]?.archived),
    expected: [true, true],
    seen: { in: 'kp-document-list', read: /Archiv.*\[Plán pro období 2012–2017\].*\[Plán pro období 2008–2011\]/ },
  },
  {
    id: 'D26',
    what: 'one plan for two years',
    where: (feed) => [implementationPlan(feed, '2017')?.title, implementationPlan(feed, '2017')?.to],
    expected: ['Realizační plán na roky 2017 a 2018', '2018'],
    seen: { in: 'kp-plan-timeline', read: /Realizační plán na roky 2017 a 2018/ },
  },
  {
    id: 'D27',
    what: 'no reports',
    where: (feed) => kp(feed).documents,
    expected: [],
    seen: { in: 'kp-document-list', read: /Plán na období 2020–2024/, not: /Zpráv/ },
    spoil: (feed) => void kp(feed).documents?.push({ title: 'Zpráva za rok 2019', group: 'Zprávy' }),
  },
];

/** What stands on the towns' own pages and must never stand in ours: real persons, and how to reach them. */
export const REAL_PERSONS = [/Kořán/i, /koranov/i, /mesto-zatec/i, /415\s*736\s*409/, /Adamovsk/i, /379\s*719\s*283/];
