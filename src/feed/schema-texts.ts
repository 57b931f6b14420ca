// What editors show of each key while a feed is written: its Czech title, a sentence in Czech and in English, an example;
// and what each listed word means. It becomes schema/feed.schema.json, docs/feed.md and docs/feed.cs.md, and the labels of
// the desk's forms; the widgets never ship it. A key, a record or a word of the schema that is
// missing here is a type error.
import type * as s from './schema.ts';

/** Czech title, Czech sentence, English sentence, and an example in JSON where it says more than words. */
export type KeyText = readonly [title: string, cs: string, en: string, example?: unknown];

type Names = keyof typeof s;
type Entries<Name extends Names> = (typeof s)[Name] extends { kind: 'schema'; entries: infer Found } ? Found : never;

/** The schemas that are records, by the names of their exports. */
export type RecordName = { [Name in Names]: [Entries<Name>] extends [never] ? never : Name }[Names];

/** The schema's lists of words, by the names of their exports. */
type WordLists = { [Name in Names as (typeof s)[Name] extends readonly string[] ? Name : never]: (typeof s)[Name] };

/** What a listed word means, in Czech and in English. */
export type WordText = readonly [cs: string, en: string];

/** Texts of the words of each list. */
export const WORD_TEXTS: { [List in keyof WordLists]: Record<WordLists[List][number] & string, WordText> } = {
  WEEKDAYS: {
    mo: ['pondělí', 'Monday'],
    tu: ['úterý', 'Tuesday'],
    we: ['středa', 'Wednesday'],
    th: ['čtvrtek', 'Thursday'],
    fr: ['pátek', 'Friday'],
    sa: ['sobota', 'Saturday'],
    su: ['neděle', 'Sunday'],
  },
  MEETING_STATES: {
    planned: [
      'naplánované; platí uvedený termín, stejně jako bez stavu',
      'it takes place on its date, as without a state',
    ],
    held: ['proběhlo, ať je termín jakýkoli', 'it has taken place, whatever its date says'],
    postponed: [
      'odložené (návštěvník uvidí „přesunuto“): uvedený termín už neplatí a nový zatím není znám',
      'put off: its date no longer holds, and there is no new one yet',
    ],
    cancelled: ['zrušené, konat se nebude', 'called off, it will not take place'],
  },
  STEP_KINDS: {
    publication: ['vyhlášení programu nebo výzvy', 'the programme or call is announced'],
    application: [
      'příjem žádostí; jen podle tohoto kroku se pozná, zda lze žádat',
      'applications are taken; this step alone tells whether one can apply',
    ],
    formal_check: [
      'formální kontrola, zda je žádost úplná a podaná včas',
      'a check whether an application is complete and in time',
    ],
    evaluation: ['hodnocení žádostí, například komisí', 'applications are judged, by a commission for example'],
    decision: [
      'rozhodnutí o dotacích, například v radě nebo zastupitelstvu',
      'the grants are decided on, by the town council for example',
    ],
    contract: ['uzavření smluv s příjemci dotací', 'contracts with the recipients'],
    realisation: [
      'realizace: doba, ve které se podpořené projekty uskutečňují',
      'the supported projects are carried out',
    ],
    settlement: ['vyúčtování dotace', 'the recipients account for the grant'],
    other: ['jiný krok', 'another step'],
  },
  PROGRAMME_STATES: {
    announced: ['vyhlášený, žádosti se zatím nepřijímají', 'announced, applications are not taken yet'],
    open: ['žádosti se přijímají', 'applications are taken'],
    closed: ['příjem žádostí skončil', 'applications are no longer taken'],
    cancelled: ['zrušený', 'called off'],
  },
  PLAN_STATES: {
    draft: ['návrh, zatím neschválený', 'a draft, not adopted yet'],
    valid: ['platný', 'in force'],
    ended: ['už neplatí', 'no longer in force'],
  },
  PARTICIPANT_ROLES: {
    user: [
      'uživatel: kdo sociální služby využívá nebo pečuje o blízkého',
      'who uses the services, or cares for someone',
    ],
    provider: ['poskytovatel: organizace, která služby poskytuje', 'an organisation that provides the services'],
    commissioner: [
      'zadavatel: obec nebo kraj; zajišťuje služby a podílí se na jejich financování',
      'the municipality or region that sees to the services and helps to pay for them',
    ],
    other: ['jiný účastník', 'another participant'],
  },
  LEGAL_BASES: {
    public_task: [
      'plnění úkolu ve veřejném zájmu, čl. 6 odst. 1 písm. e) GDPR',
      'a task in the public interest, GDPR art. 6(1)(e)',
    ],
    consent: [
      'souhlas, čl. 6 odst. 1 písm. a) GDPR; formulář si ho vyžádá',
      'consent, GDPR art. 6(1)(a); the form asks for it',
    ],
    other: ['jiný; uveďte ho v legal_basis_note', 'another; tell it in legal_basis_note'],
  },
};

/** Where a record stands in the file, and what it is, in Czech and in English. */
export type RecordText = readonly [place: string, cs: string, en: string];

/** Texts of the records, each after the one that holds it: the order in which they are told. */
export const RECORD_TEXTS: Record<RecordName, RecordText> = {
  FeedSchema: ['', 'Celý soubor', 'The feed'],
  ItemSchema: ['items[]', 'Zpráva', 'Item'],
  ItemExtensionSchema: ['items[]._kp', 'Doplňky zprávy', 'What is added to an item'],
  AttachmentSchema: ['items[].attachments[]', 'Příloha', 'Attachment'],
  ExtensionSchema: ['_kp', 'Komunitní plánování', 'Extension'],
  MunicipalitySchema: ['_kp.municipality', 'Obec', 'Municipality'],
  IntroductionSchema: ['_kp.introduction', 'Úvod', 'Introduction'],
  ContactSchema: ['_kp.contacts[]', 'Kontakt', 'Contact'],
  PhotoSchema: ['photo', 'Fotografie', 'Photo'],
  PhoneSchema: ['phones[]', 'Telefon', 'Phone'],
  EmailSchema: ['emails[]', 'E-mail', 'Email'],
  OfficeHoursSchema: ['office_hours', 'Úřední hodiny', 'Office hours'],
  WeeklyHoursSchema: ['office_hours.weekly[]', 'Hodiny v týdnu', 'Weekly hours'],
  HoursExceptionSchema: ['office_hours.exceptions[]', 'Výjimka z úředních hodin', 'Exception of office hours'],
  WorkingGroupSchema: ['_kp.working_groups[]', 'Pracovní skupina', 'Working group'],
  PersonSchema: ['people[]', 'Člověk ve skupině', 'Person'],
  MembersSchema: ['members', 'Členové', 'Members'],
  MeetingSchema: ['_kp.meetings[]', 'Setkání', 'Meeting'],
  GrantProgrammeSchema: ['_kp.grant_programmes[]', 'Dotační program', 'Grant programme'],
  ResolutionSchema: ['resolution', 'Usnesení', 'Resolution'],
  SubmissionSchema: ['submission', 'Podání žádosti', 'Submission'],
  GrantStepSchema: ['steps[]', 'Krok dotačního programu', 'Step of a grant programme'],
  GrantProjectSchema: ['projects[]', 'Projekt v dotačním programu', 'Project of a grant programme'],
  PlanSchema: ['_kp.plans[]', 'Plán', 'Plan'],
  ImplementationPlanSchema: ['_kp.implementation_plans[]', 'Realizační plán', 'Implementation plan'],
  MeasureSchema: ['measures[]', 'Opatření', 'Measure'],
  StageSchema: ['_kp.stages[]', 'Etapa', 'Stage'],
  PlanningProjectSchema: ['_kp.planning_projects[]', 'Projekt plánování', 'Planning project'],
  JoiningSchema: ['_kp.joining', 'Zapojení', 'Joining'],
  JoiningStepSchema: ['joining.steps[]', 'Krok zapojení', 'Step of joining'],
  ParticipantSchema: ['joining.participants[]', 'Účastník', 'Participant'],
  PrivacySchema: ['joining.privacy', 'Osobní údaje', 'Privacy'],
  DocumentSchema: ['documents[]', 'Dokument', 'Document'],
  LinkSchema: ['links[]', 'Odkaz', 'Link'],
  MoneySchema: ['total, requested, …', 'Částka', 'Money'],
};

/** Texts of the keys of each record. */
export const KEY_TEXTS: { [Name in RecordName]: Record<keyof Entries<Name> & string, KeyText> } = {
  FeedSchema: {
    version: ['Verze JSON Feedu', 'Vždy tato adresa.', 'Always this address.', 'https://jsonfeed.org/version/1.1'],
    title: [
      'Název',
      'Název sekce, jak ji znají občané.',
      'The title of the section, as citizens know it.',
      'Komunitní plánování, Vzorov',
    ],
    home_page_url: [
      'Stránka',
      'Adresa stránky, ke které údaje patří.',
      'The page that the feed belongs to.',
      'https://www.vzorov.example/komunitni-planovani/',
    ],
    feed_url: ['Adresa souboru', 'Adresa tohoto souboru.', 'The address of this file.'],
    next_url: ['Další stránka', 'Adresa souboru se staršími zprávami.', 'The file with the older items.'],
    description: ['Popis', 'O čem údaje jsou.', 'What the feed is about.'],
    language: [
      'Jazyk',
      'Jazyk údajů. Jednotlivé texty mohou mít i další jazyky.',
      'The language of the feed (RFC 5646). Single texts can have others besides.',
      'cs',
    ],
    items: ['Zprávy', 'Zprávy a oznámení, nejnovější první.', 'News and notices, the newest first.'],
    _kp: [
      'Komunitní plánování',
      'Vše ostatní: lidé, skupiny, termíny, dokumenty.',
      'All else: people, groups, dates, documents.',
    ],
  },
  ItemSchema: {
    id: ['Identifikátor', 'Jedinečný mezi zprávami; nemění se.', 'Unique among the items; never changes.', 'n1'],
    url: ['Adresa zprávy', 'Stránka se zprávou.', 'The page of the item.'],
    external_url: ['Adresa jinde', 'Stránka jinde, o které zpráva je.', 'A page elsewhere that the item is about.'],
    title: [
      'Titulek',
      'Titulek zprávy, prostý text.',
      'The title of the item, plain text.',
      'Vyhlášení dotačního programu',
    ],
    content_text: [
      'Text',
      'Prostý text zprávy. Zalomení řádku (\\n) začíná nový odstavec.',
      'The content as plain text. Line breaks (\\n) make paragraphs.',
    ],
    content_html: [
      'Text v HTML',
      'Text zprávy v HTML; jediné místo, kde HTML smí být. Před zobrazením se čistí.',
      'The content as HTML, the only place where HTML may stand. It is sanitised before it is shown.',
    ],
    summary: ['Shrnutí', 'Jedna nebo dvě věty do přehledu.', 'One or two sentences for the list.'],
    image: ['Obrázek', 'Adresa obrázku ke zprávě.', 'The address of a picture.'],
    banner_image: ['Záhlaví', 'Adresa širokého obrázku.', 'The address of a wide picture.'],
    date_published: [
      'Zveřejněno',
      'Kdy byla zpráva zveřejněna.',
      'When the item was published.',
      '2026-11-02T08:00:00+01:00',
    ],
    date_modified: ['Změněno', 'Kdy byla zpráva změněna.', 'When the item was last changed.'],
    tags: ['Štítky', 'Slova, podle kterých lze zprávy vybírat.', 'Words to choose items by.', ['dotace']],
    language: ['Jazyk', 'Jazyk zprávy, je-li jiný.', 'The language of the item, where it differs.'],
    attachments: ['Přílohy', 'Soubory ke stažení.', 'Files to download.'],
    _kp: ['Doplňky', 'Připnutí, platnost, vazby.', 'Pinning, validity, references.'],
  },
  ItemExtensionSchema: {
    pinned: ['Připnuto', 'Zpráva stojí nahoře jako oznámení.', 'The item stands on top, as a notice.', true],
    valid_until: [
      'Platí do',
      'Poslední den, kdy připnutá zpráva stojí nahoře; pak je mezi ostatními.',
      'The last day on which a pinned item stands on top; then it is among the others.',
      '2026-12-31',
    ],
    working_group: [
      'Pracovní skupina',
      'Id skupiny, které se zpráva týká.',
      'The id of the working group it concerns.',
      'seniori',
    ],
    grant_programme: [
      'Dotační program',
      'Id programu, kterého se zpráva týká.',
      'The id of the grant programme it concerns.',
      'dr2026',
    ],
  },
  AttachmentSchema: {
    url: ['Adresa', 'Adresa souboru.', 'The address of the file.', 'zapis.pdf'],
    mime_type: ['Druh souboru', 'Druh souboru podle MIME.', 'The MIME type.', 'application/pdf'],
    title: ['Název', 'Název přílohy.', 'The title of the file.', 'Zápis z jednání'],
    size_in_bytes: ['Velikost', 'Velikost v bajtech.', 'The size in bytes.', 182304],
  },
  ExtensionSchema: {
    about: ['O formátu', 'Adresa popisu formátu.', 'Where this format is described.'],
    version: ['Verze', 'Verze tohoto formátu.', 'The version of this format.', 1],
    time_zone: [
      'Časové pásmo',
      'Pásmo, ve kterém platí všechny časy bez posunu.',
      'The zone of all times that have no offset.',
      'Europe/Prague',
    ],
    municipality: ['Obec', 'Obec, která plánuje.', 'The municipality that plans.'],
    introduction: [
      'Úvod',
      'Co je komunitní plánování a kde se plánuje.',
      'What community planning is, and where it takes place.',
    ],
    contacts: [
      'Kontakty',
      'Koordinátorka a další lidé na úřadu.',
      'The coordinator and other people at the town hall.',
    ],
    working_groups: ['Pracovní skupiny', 'Skupiny, které plánují.', 'The groups that plan.'],
    meetings: ['Setkání', 'Jednání skupin, kulaté stoly, hodnocení.', 'Meetings of groups, round tables, evaluations.'],
    grant_programmes: ['Dotační programy', 'Programy a výzvy s termíny.', 'Programmes and calls with their dates.'],
    plans: ['Plány', 'Střednědobé plány rozvoje sociálních služeb.', 'Medium-term development plans.'],
    implementation_plans: ['Realizační plány', 'Akční plány na jednotlivé roky.', 'Action plans for single years.'],
    stages: ['Etapy', 'Etapy plánování.', 'Stages of the planning.'],
    planning_projects: [
      'Projekty plánování',
      'Projekty, které plánování platí.',
      'Projects that pay for the planning.',
    ],
    documents: ['Dokumenty', 'Dokumenty, které nepatří jinam.', 'Documents that belong nowhere else.'],
    links: ['Odkazy', 'Užitečné odkazy.', 'Useful links.'],
    joining: ['Zapojení', 'Jak se lze zapojit, a údaje k přihlášce.', 'How to join, and the facts for the form.'],
  },
  MunicipalitySchema: {
    name: ['Název', 'Úřední název obce.', 'The official name.', 'Město Vzorov'],
    url: ['Web', 'Web obce.', 'The website.', 'https://www.vzorov.example/'],
    data_box: ['Datová schránka', 'Id datové schránky.', 'The id of the data box.', 'abc1234'],
  },
  IntroductionSchema: {
    heading: ['Nadpis', 'Nadpis úvodu.', 'The heading.', 'Co je komunitní plánování'],
    text: ['Text', 'Úvodní text.', 'The text.'],
    area: ['Území', 'Kde se plánuje.', 'Where it takes place.', 'Správní obvod ORP Vzorov'],
    since: ['Od', 'Od kdy se plánuje.', 'Since when.', '2007'],
    goals: ['Cíle', 'Čeho chce plánování dosáhnout.', 'What the planning is after.'],
  },
  ContactSchema: {
    id: [
      'Identifikátor',
      'Jedinečný mezi kontakty; jinde se na něj odkazuje.',
      'Unique among the contacts; referred to elsewhere.',
      'koordinatorka',
    ],
    role: ['Role', 'Čím kontakt je, vlastními slovy.', 'What the contact is, in free words.', 'Koordinátorka'],
    titles_before: ['Tituly před jménem', 'Tituly před jménem.', 'Degrees before the name.', 'Ing.'],
    name: ['Jméno', 'Jméno a příjmení bez titulů.', 'First and family name, without degrees.', 'Jana Vzorová'],
    titles_after: ['Tituly za jménem', 'Tituly za jménem.', 'Degrees after the name.', 'DiS.'],
    office: ['Úřad', 'Úřad.', 'The office.', 'Městský úřad Vzorov'],
    department: ['Odbor', 'Odbor nebo oddělení.', 'The department.', 'Odbor sociálních věcí'],
    street: ['Ulice', 'Ulice a číslo.', 'Street and number.', 'Náměstí 1'],
    postal_code: ['PSČ', 'Poštovní směrovací číslo.', 'The postal code.', '438 01'],
    town: ['Obec', 'Obec v adrese.', 'The town of the address.', 'Vzorov'],
    building: ['Budova', 'Název budovy.', 'The building.', 'Radnice'],
    floor: ['Patro', 'Patro.', 'The floor.', '1. patro'],
    door: ['Dveře', 'Číslo dveří.', 'The number of the door.', '115'],
    map_url: ['Mapa', 'Odkaz na mapu.', 'A link to a map.'],
    photo: ['Fotografie', 'Fotografie.', 'A photograph.'],
    phones: ['Telefony', 'Telefony.', 'Telephones.'],
    emails: ['E-maily', 'E-maily.', 'E-mail addresses.'],
    data_box: ['Datová schránka', 'Id datové schránky.', 'The id of the data box.', 'abc1234'],
    url: ['Web', 'Stránka kontaktu.', 'The page of the contact.'],
    note: ['Poznámka', 'Cokoli, co je dobré vědět.', 'Anything worth knowing.'],
    office_hours: ['Úřední hodiny', 'Kdy lze přijít.', 'When one can come.'],
  },
  PhotoSchema: {
    url: ['Adresa', 'Adresa obrázku.', 'The address of the picture.', 'jana.jpg'],
    alt: ['Popis', 'Co je na obrázku, pro toho, kdo ho nevidí.', 'What is in the picture, for those who can’t see it.'],
  },
  PhoneSchema: {
    number: [
      'Číslo',
      'Telefonní číslo s mezerami nebo bez nich.',
      'The number, with spaces or without.',
      '+420 000 000 115',
    ],
    label: ['Popisek', 'K čemu číslo je.', 'What the number is for.', 'mobil'],
  },
  EmailSchema: {
    address: ['Adresa', 'E-mailová adresa.', 'The address.', 'jana.vzorova@example.cz'],
    label: ['Popisek', 'K čemu adresa je.', 'What the address is for.'],
  },
  OfficeHoursSchema: {
    weekly: [
      'Každý týden',
      'Hodiny v týdnu. Den se smí opakovat (dopoledne, odpoledne).',
      'Hours of the week. A day may stand twice (morning, afternoon).',
    ],
    exceptions: ['Výjimky', 'Jednotlivé dny, které se liší.', 'Single days that differ.'],
    checked_on: ['Ověřeno', 'Kdy byly hodiny naposledy ověřeny.', 'When the hours were last checked.', '2026-11-01'],
  },
  WeeklyHoursSchema: {
    days: ['Dny', 'Dny, pro které hodiny platí.', 'The days these hours are for.', ['mo', 'we']],
    from: ['Od', 'Začátek.', 'The opening.', '08:00'],
    to: ['Do', 'Konec.', 'The closing.', '17:00'],
  },
  HoursExceptionSchema: {
    date: ['Den', 'Den, který se liší.', 'The day that differs.', '2026-12-24'],
    closed: ['Zavřeno', 'Ten den je zavřeno.', 'Closed on that day.', true],
    from: ['Od', 'Začátek, je-li jindy.', 'The opening, where it differs.', '08:00'],
    to: ['Do', 'Konec, je-li jindy.', 'The closing, where it differs.', '12:00'],
    note: ['Poznámka', 'Proč.', 'Why.', 'Štědrý den'],
  },
  WorkingGroupSchema: {
    id: ['Identifikátor', 'Jedinečný mezi skupinami.', 'Unique among the groups.', 'seniori'],
    name: ['Název', 'Název skupiny.', 'The name.', 'Senioři a lidé se zdravotním postižením'],
    target_group: ['Cílová skupina', 'Pro koho se plánuje.', 'Whom it plans for.'],
    description: ['Popis', 'Čím se skupina zabývá.', 'What the group does.'],
    url: ['Stránka', 'Stránka skupiny.', 'The page of the group.'],
    documents: ['Dokumenty', 'Dokumenty skupiny.', 'Documents of the group.'],
    people: [
      'Lidé',
      'Kdo ve skupině zastává jakou roli. Nikdy jména uživatelů služeb.',
      'Who holds which office in the group. Never the names of service users.',
    ],
    members: ['Členové', 'Počet členů a organizace.', 'The number of members, and their organisations.'],
  },
  PersonSchema: {
    role: ['Role', 'Role, vlastními slovy.', 'The role, in free words.', 'tajemnice'],
    name: ['Jméno', 'Jméno.', 'The name.'],
    organisation: ['Organizace', 'Organizace, za kterou jedná.', 'The organisation they stand for.'],
    contact: ['Kontakt', 'Id kontaktu.', 'The id of a contact.', 'koordinatorka'],
  },
  MembersSchema: {
    count: ['Počet', 'Počet členů.', 'How many.', 12],
    organisations: ['Organizace', 'Organizace, ne jména lidí.', 'Organisations, not names of people.'],
  },
  MeetingSchema: {
    id: ['Identifikátor', 'Jedinečný mezi setkáními.', 'Unique among the meetings.', 'm1'],
    kind: ['Druh', 'Druh setkání, vlastními slovy.', 'The kind, in free words.', 'Kulatý stůl'],
    title: ['Název', 'Název setkání.', 'The title.'],
    start: [
      'Začátek',
      'Den, nebo den a čas. Smí chybět. U odloženého setkání termín, který už neplatí; až bude nový, napište ho sem a stav vraťte na planned.',
      'A day, or a day with a time. May be missing. Of a postponed meeting the date that no longer holds; once there is a new one, write it here and set the state to planned again.',
      '2026-03-12T14:30',
    ],
    end: ['Konec', 'Konec, je-li znám.', 'The end, where it is known.'],
    when_note: [
      'Kdy, slovy',
      'Kdy se setkání koná, není-li datum.',
      'When it takes place, where there is no date.',
      'v novém roce',
    ],
    place: ['Místo', 'Kde se koná.', 'Where it takes place.', 'velká zasedací místnost radnice'],
    working_group: [
      'Pracovní skupina',
      'Id skupiny, která se schází.',
      'The id of the working group that meets.',
      'seniori',
    ],
    grant_programme: [
      'Dotační program',
      'Id programu, o který jde.',
      'The id of the grant programme concerned.',
      'dr2026',
    ],
    state: ['Stav', 'Co se se setkáním děje.', 'What has become of the meeting.', 'planned'],
    state_note: ['Poznámka ke stavu', 'Proč je odloženo nebo zrušeno.', 'Why it was postponed or cancelled.'],
    invitation: ['Pozvánka', 'Pozvánka.', 'The invitation.'],
    agenda: ['Program', 'Program jednání.', 'The agenda.'],
    minutes: ['Zápis', 'Zápis ze setkání.', 'The minutes.'],
    documents: ['Dokumenty', 'Další dokumenty.', 'More documents.'],
  },
  GrantProgrammeSchema: {
    id: ['Identifikátor', 'Jedinečný mezi programy.', 'Unique among the programmes.', 'dr2026'],
    title: ['Název', 'Název programu nebo výzvy.', 'The title of the programme or call.', 'Dotační řízení 2026'],
    year: ['Rok', 'Rok, na který se žádá.', 'The year of the grants.', 2026],
    provider: ['Poskytovatel', 'Kdo dotace dává.', 'Who gives the grants.', 'Město Vzorov'],
    state: [
      'Stav',
      'Slovo města o příjmu žádostí; platí víc než termíny.',
      'The town’s word on whether applications are taken; it wins over the dates.',
      'open',
    ],
    state_note: ['Poznámka ke stavu', 'Vysvětlení ke stavu.', 'A word on the state.', 'Příjem žádostí byl uzavřen.'],
    resolution: ['Usnesení', 'Usnesení, kterým byl program vyhlášen.', 'The resolution that announced it.'],
    total: ['Celkem', 'Kolik se rozdělí.', 'How much is given in all.'],
    limit_per_applicant: ['Nejvýše na žadatele', 'Kolik může dostat jeden žadatel.', 'The most one applicant can get.'],
    purpose: ['Účel', 'Na co dotace jsou.', 'What the grants are for.'],
    eligible: ['Kdo může žádat', 'Oprávnění žadatelé.', 'Who may apply.'],
    criteria: ['Kritéria', 'Podle čeho se hodnotí.', 'How applications are judged.'],
    conditions: ['Podmínky', 'Podmínky dotace.', 'The conditions.'],
    submission: ['Podání', 'Jak a kam se žádost podává.', 'How and where to apply.'],
    contact: ['Kontakt', 'Id kontaktu, který poradí.', 'The id of the contact who helps.', 'koordinatorka'],
    documents: ['Dokumenty', 'Pravidla, formuláře.', 'Rules, forms.'],
    projects_link: ['Odkaz na projekty', 'Kde jsou podané projekty.', 'Where the submitted projects are.'],
    steps: [
      'Kroky',
      'Harmonogram, v pořadí, v jakém se má ukázat.',
      'The schedule, in the order in which it is shown.',
    ],
    projects: ['Projekty', 'Žádosti a podpořené projekty.', 'Applications and supported projects.'],
  },
  ResolutionSchema: {
    number: ['Číslo', 'Číslo usnesení.', 'The number.', '39/18'],
    body: ['Orgán', 'Kdo usnesení přijal.', 'Who adopted it.', 'Rada města'],
    date: ['Den', 'Den přijetí.', 'The day of adoption.', '2026-01-22'],
    url: ['Odkaz', 'Odkaz na usnesení.', 'A link to it.'],
  },
  SubmissionSchema: {
    ways: ['Způsoby', 'Jak lze žádost podat.', 'The ways to apply.', ['datovou schránkou', 'osobně na podatelně']],
    place: ['Místo', 'Kam ji přinést.', 'Where to bring it.', 'podatelna, Náměstí 1'],
    hours: ['Hodiny', 'Kdy ji lze přinést.', 'When to bring it.', 'po a st 8–17 h'],
    url: ['Odkaz', 'Kde ji lze podat elektronicky.', 'Where to apply online.'],
    note: ['Poznámka', 'Cokoli dalšího.', 'Anything else.'],
  },
  GrantStepSchema: {
    id: ['Identifikátor', 'Jedinečný mezi kroky programu.', 'Unique among the steps of the programme.', 's1'],
    kind: [
      'Druh',
      'Druh kroku. Podle kroku „application“ se pozná, zda lze žádat.',
      'The kind. Whether one can apply is read from the application step.',
      'application',
    ],
    name: ['Název', 'Název kroku.', 'The name.', 'Příjem žádostí'],
    start: ['Začátek', 'Začátek. Krok smí mít jen konec.', 'The start. A step may have only an end.', '2026-02-21'],
    end: [
      'Konec',
      'Poslední den, včetně. Trvá-li krok jediný den, napište stejný den jako v start; bez konce krok běží dál.',
      'The last day, inclusive. Of a step of one day the same day as the start; without an end it runs on.',
      '2026-02-28',
    ],
    place: ['Místo', 'Kde.', 'Where.'],
    note: ['Poznámka', 'Cokoli dalšího.', 'Anything else.'],
    url: ['Odkaz', 'Odkaz ke kroku.', 'A link.'],
    meeting: [
      'Setkání',
      'Id setkání, kterým krok je. Termín a místo pak platí podle setkání.',
      'The id of the meeting that this step is; date and place are then the meeting’s.',
      'm1',
    ],
  },
  GrantProjectSchema: {
    id: ['Identifikátor', 'Jedinečný mezi projekty programu.', 'Unique among the projects of the programme.', 'p1'],
    title: ['Název', 'Název projektu.', 'The title.'],
    applicant: ['Žadatel', 'Kdo žádá.', 'Who applies.'],
    requested: ['Požadováno', 'Požadovaná částka.', 'The sum asked for.'],
    awarded: ['Přiznáno', 'Přiznaná částka.', 'The sum awarded.'],
    state: ['Stav', 'Stav, vlastními slovy.', 'The state, in free words.', 'podpořen'],
  },
  PlanSchema: {
    id: ['Identifikátor', 'Jedinečný mezi plány.', 'Unique among the plans.', 'plan2025'],
    title: ['Název', 'Název plánu.', 'The title.', 'Střednědobý plán rozvoje sociálních služeb'],
    from: ['Od', 'Od kdy platí.', 'Valid from.', '2025'],
    to: ['Do', 'Do kdy platí.', 'Valid to.', '2029'],
    state: [
      'Stav',
      'Zda platí; bez stavu rozhodují roky.',
      'Whether it is in force; without it, the years tell.',
      'valid',
    ],
    documents: ['Dokumenty', 'Plán a přílohy.', 'The plan and its annexes.'],
    note: ['Poznámka', 'Cokoli dalšího.', 'Anything else.'],
  },
  ImplementationPlanSchema: {
    id: ['Identifikátor', 'Jedinečný mezi realizačními plány.', 'Unique among the implementation plans.', 'rp2026'],
    title: ['Název', 'Název.', 'The title.', 'Realizační plán na rok 2026'],
    from: ['Od', 'Od kdy platí.', 'Valid from.', '2026'],
    to: ['Do', 'Do kdy platí.', 'Valid to.', '2026'],
    plan: ['Plán', 'Id střednědobého plánu, který naplňuje.', 'The id of the plan that it fulfils.', 'plan2025'],
    state: [
      'Stav',
      'Zda platí; bez stavu rozhodují roky.',
      'Whether it is in force; without it, the years tell.',
      'valid',
    ],
    documents: ['Dokumenty', 'Dokumenty.', 'Documents.'],
    measures: ['Opatření', 'Opatření a jejich aktivity.', 'Measures and their activities.'],
  },
  MeasureSchema: {
    code: ['Označení', 'Číslo opatření.', 'The number.', '1.2'],
    title: ['Název', 'Název opatření.', 'The title.'],
    description: ['Popis', 'Popis.', 'The description.'],
    responsible: ['Odpovídá', 'Kdo za opatření odpovídá.', 'Who answers for it.'],
    state: ['Stav', 'Stav, vlastními slovy.', 'The state, in free words.', 'plní se'],
    activities: ['Aktivity', 'Aktivity opatření.', 'The activities.'],
  },
  StageSchema: {
    id: ['Identifikátor', 'Jedinečný mezi etapami.', 'Unique among the stages.', 'e3'],
    name: ['Název', 'Název etapy.', 'The name.', '3. etapa'],
    from: ['Od', 'Začátek.', 'The start.', '2018-01-01'],
    to: ['Do', 'Konec; chybí, dokud etapa běží.', 'The end; missing while it runs.'],
    note: ['Poznámka', 'Cokoli dalšího.', 'Anything else.'],
  },
  PlanningProjectSchema: {
    id: ['Identifikátor', 'Jedinečný mezi projekty plánování.', 'Unique among the planning projects.', 'rkp'],
    name: ['Název', 'Název projektu.', 'The name.'],
    registration_number: [
      'Registrační číslo',
      'Registrační číslo.',
      'The registration number.',
      'CZ.03.2.63/0.0/0.0/16_063/0000000',
    ],
    from: ['Od', 'Začátek.', 'The start.', '2018'],
    to: ['Do', 'Konec.', 'The end.', '2019-12-31'],
    implementer: ['Realizátor', 'Kdo projekt vede.', 'Who runs it.'],
    partners: ['Partneři', 'Partneři.', 'The partners.'],
    funders: ['Financování', 'Kdo projekt platí.', 'Who pays for it.', ['Evropský sociální fond', 'státní rozpočet']],
    operational_programme: [
      'Operační program',
      'Operační program.',
      'The operational programme.',
      'Operační program Zaměstnanost',
    ],
    outputs: ['Výstupy', 'Co z projektu vzešlo.', 'What came of it.'],
    link: ['Odkaz', 'Víc o projektu.', 'More about it.'],
  },
  JoiningSchema: {
    heading: ['Nadpis', 'Nadpis.', 'The heading.', 'Jak se zapojit'],
    introduction: ['Úvod', 'Proč a pro koho.', 'Why, and for whom.'],
    steps: ['Kroky', 'Co se stane po sobě.', 'What happens, one after the other.'],
    participants: ['Účastníci', 'Kdo se plánování účastní.', 'Who takes part.'],
    reply_within_days: ['Odpověď do', 'Do kolika dnů úřad odpoví.', 'Within how many days the town hall answers.', 10],
    privacy: [
      'Osobní údaje',
      'Údaje pro informaci podle čl. 13 GDPR. Bez controller a purpose, nebo bez url, se formulář neukáže.',
      'The facts for the notice of GDPR art. 13. Without controller and purpose, or a url, there is no form.',
    ],
  },
  JoiningStepSchema: {
    text: ['Text', 'Co se stane.', 'What happens.'],
    contact: ['Kontakt', 'Id kontaktu.', 'The id of a contact.', 'koordinatorka'],
    document: ['Dokument', 'Id dokumentu z documents.', 'The id of a document in documents.', 'rad'],
  },
  ParticipantSchema: {
    role: ['Strana', 'Za koho se plánování účastní.', 'For whom they take part.', 'user'],
    label: ['Název', 'Jak se této straně říká.', 'What they are called.', 'Uživatelé'],
    description: ['Popis', 'Kdo to je.', 'Who they are.'],
  },
  PrivacySchema: {
    controller: ['Správce', 'Správce osobních údajů.', 'The controller.', 'Město Vzorov, Náměstí 1, 438 01 Vzorov'],
    controller_contact: ['Kontakt na správce', 'Jak správce zastihnout.', 'How to reach the controller.'],
    dpo_contact: ['Pověřenec', 'Kontakt na pověřence.', 'How to reach the data-protection officer.'],
    purpose: ['Účel', 'Proč se údaje zpracovávají.', 'Why the data are processed.'],
    legal_basis: [
      'Právní základ',
      'Podle čeho se údaje zpracovávají.',
      'On what ground the data are processed.',
      'public_task',
    ],
    legal_basis_note: ['K právnímu základu', 'Zákon nebo vysvětlení.', 'The law, or an explanation.'],
    recipients: ['Příjemci', 'Komu se údaje předávají.', 'Who gets the data.'],
    retention: ['Doba uložení', 'Jak dlouho se údaje uchovávají.', 'How long the data are kept.'],
    url: ['Odkaz', 'Úplná informace na webu obce.', 'The full notice on the town’s website.'],
    version: ['Verze', 'Verze informace.', 'The version of the notice.', '2026-01'],
  },
  DocumentSchema: {
    id: ['Identifikátor', 'Jen pokud se na dokument odkazuje.', 'Only where the document is referred to.', 'rad'],
    title: ['Název', 'Název dokumentu.', 'The title.', 'Organizační a jednací řád'],
    url: [
      'Adresa',
      'Adresa souboru; bez ní se ukáže jen text.',
      'The file; without it, the title is shown as text.',
      'rad.pdf',
    ],
    mime_type: ['Druh souboru', 'Druh souboru podle MIME.', 'The MIME type.', 'application/pdf'],
    size_in_bytes: ['Velikost', 'Velikost v bajtech.', 'The size in bytes.', 182304],
    date: ['Datum', 'Datum dokumentu.', 'The date of the document.', '2026-01-22'],
    group: ['Oddíl', 'Oddíl seznamu, vlastními slovy.', 'The section of the list, in free words.', 'Řády'],
    archived: ['Archivní', 'Dokument už neplatí.', 'No longer in force.', true],
    note: ['Poznámka', 'Cokoli dalšího.', 'Anything else.'],
  },
  LinkSchema: {
    title: ['Název', 'Text odkazu.', 'The words of the link.', 'Projekty 2026'],
    url: ['Adresa', 'Adresa.', 'The address.', 'https://www.vzorov.example/projekty'],
  },
  MoneySchema: {
    amount: ['Částka', 'Číslo bez mezer a bez uvozovek.', 'A number, without spaces or quotes.', 1100000],
    currency: ['Měna', 'Tři písmena podle ISO 4217.', 'Three letters of ISO 4217.', 'CZK'],
  },
};

/** The shapes that stand for a value: what they are, in Czech and English, with examples. */
export const SHAPE_TEXTS = {
  TextSchema: [
    'Text',
    'Prostý text, nebo text v několika jazycích. Zalomení řádku (\\n) začíná nový odstavec. Ukáže se v jazyce prvku, jinak v jazyce údajů, jinak první.',
    'Plain text, or the text in several languages. Line breaks (\\n) make paragraphs. Shown in the widget’s language, else the feed’s, else the first.',
    ['Pracovní skupina', { cs: 'Pracovní skupina', uk: 'Робоча група' }],
  ],
  DateSchema: [
    'Datum',
    'Rok, měsíc, den, nebo den a čas (místní v pásmu time_zone, nebo s posunem). Ukáže se tak přesně, jak je zapsáno.',
    'A year, a month, a day, or a day with a time (local time of time_zone, or with an offset). Shown as exactly as it is written.',
    ['2018', '2018-01', '2018-01-31', '2018-03-12T14:30', '2018-03-12T14:30+01:00'],
  ],
  TimeSchema: [
    'Čas',
    'Hodiny a minuty. Na začátku smí nula chybět: 8:00 je totéž.',
    'Hours and minutes. The first zero may be missing: 8:00 is the same.',
    ['08:00', '17:30'],
  ],
  TimeZoneSchema: ['Časové pásmo', 'Název z databáze IANA.', 'A name of the IANA database.', ['Europe/Prague']],
  UrlSchema: [
    'Adresa',
    'http, https, mailto, tel, nebo adresa vzhledem k tomuto souboru.',
    'http, https, mailto, tel, or an address relative to this file.',
    ['https://www.vzorov.example/plan.pdf', 'plan.pdf'],
  ],
  IdSchema: [
    'Identifikátor',
    'Jedinečný ve svém seznamu; jinde se na něj odkazuje.',
    'Unique in its list, and referred to by value.',
    ['m1'],
  ],
  CurrencySchema: ['Měna', 'Tři písmena podle ISO 4217.', 'Three letters of ISO 4217.', ['CZK']],
  CountSchema: ['Počet', 'Celé číslo od nuly.', 'A whole number from 0 up.', [12]],
} as const;
