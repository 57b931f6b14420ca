// Czech for webmasters, loaded when something is wrong or a check is asked for.
import type { CreateAdvice, JsonWords } from '../advice.ts';
import { attributeExample, calledBy, checkFeed, type FaultWords, formatFault } from '../fault-sentence.ts';
import { nearestTag, TAGS, unknownNames } from '../tags.ts';

const FAULTS: FaultWords = {
  codes: {
    wrong_type: 'Hodnota je jiného druhu, než má být, a\u00a0byla vynechána.',
    missing: 'Chybí povinný údaj, vynechán je proto celý záznam.',
    not_in_list: 'Tohle slovo tu použít nelze, bylo vynecháno.',
    bad_date: 'Datum nemá správný tvar, nebo v\u00a0kalendáři není.',
    bad_time: 'Čas nemá správný tvar.',
    bad_time_zone: 'Takové časové pásmo neexistuje.',
    bad_url: 'Adresa odkazu není platná, nebo není povolená.',
    duplicate_id: 'Stejné id už má jiný záznam, tento byl vynechán.',
    unknown_reference: 'Odkazuje na id, které žádný záznam nemá.',
    ends_before_start: 'Konec je dřív než začátek, byl vynechán.',
    differs_from_meeting: 'Údaj kroku se liší od jednání, na které odkazuje. Platí údaj jednání.',
  },
  leads: {
    wrong_type: 'Má tu být',
    missing: 'Má tu být',
    not_in_list: 'Použít lze',
    unknown_reference: 'Záznam má být v\u00a0seznamu',
    ends_before_start: 'Začátek',
    differs_from_meeting: 'Jednání má',
  },
  kinds: {
    string: 'text',
    number: 'číslo',
    count: 'celé číslo od nuly',
    boolean: 'true nebo false',
    array: 'seznam […]',
    object: 'objekt {…}',
    id: 'id',
    date: 'datum',
    time: 'čas',
    time_zone: 'časové pásmo',
    url: 'adresa',
    currency: 'kód měny',
  },
  found: 'Nalezeno: „#“.',
  example: 'Například: #',
  unquoted: 'Napište bez uvozovek: #',
  quoted: 'Napište v\u00a0uvozovkách: #',
  list: ['první', 'druhý'],
  listed: {
    mo: 'pondělí',
    tu: 'úterý',
    we: 'středa',
    th: 'čtvrtek',
    fr: 'pátek',
    sa: 'sobota',
    su: 'neděle',
    planned: 'plánováno',
    held: 'konalo se',
    postponed: 'odloženo',
    cancelled: 'zrušeno',
    publication: 'zveřejnění',
    application: 'příjem žádostí',
    formal_check: 'formální kontrola',
    evaluation: 'hodnocení',
    decision: 'rozhodnutí',
    contract: 'smlouva',
    realisation: 'realizace',
    settlement: 'vyúčtování',
    other: 'jiné',
    announced: 'vyhlášeno',
    open: 'otevřeno',
    closed: 'uzavřeno',
    draft: 'návrh',
    valid: 'platný',
    ended: 'ukončený',
    user: 'uživatel',
    provider: 'poskytovatel',
    commissioner: 'zadavatel',
    public_task: 'veřejný úkol',
    consent: 'souhlas',
  },
  records: {
    items: 'zpráva',
    attachments: 'příloha',
    contacts: 'kontakt',
    phones: 'telefon',
    emails: 'e\u2011mail',
    weekly: 'řádek úředních hodin',
    exceptions: 'výjimka z\u00a0úředních hodin',
    working_groups: 'pracovní skupina',
    people: 'osoba',
    meetings: 'jednání',
    grant_programmes: 'dotační program',
    steps: 'krok',
    projects: 'projekt',
    plans: 'plán',
    implementation_plans: 'realizační plán',
    measures: 'opatření',
    stages: 'etapa',
    planning_projects: 'projekt plánování',
    documents: 'dokument',
    links: 'odkaz',
    participants: 'účastník',
  },
  record: (name, number, called) => `${name} č.\u00a0${number}` + calledBy(called),
  item: (number, list) => `${number}.\u00a0položka v\u00a0seznamu ${list}`,
  key: (key) => `klíč ${key}`,
  noHours: 'Dokud to neopravíte, úřední hodiny tohoto kontaktu se neukazují, aby neříkaly nic nepravdivého.',
  noStart: 'Bez konce se neukazuje ani začátek kroku.',
  unknownKey: (key, near) => `Klíč ${key} neznám, nemyslíte ${near}?`,
  outsideKey: (key, meant) =>
    key === meant
      ? `Klíč ${key} patří dovnitř _kp, tady ho nikdo nečte.`
      : `Klíč ${key} neznám, nemyslíte ${meant}? Patří dovnitř _kp.`,
  unreadKeys: (keys) => `Tyto klíče widgety nečtou, mohou ale patřit jinému programu: ${keys}.`,
};

/** What is wrong with JSON, as the end of a sentence. */
export const JSON_FAULTS: JsonWords = {
  empty: 'soubor je prázdný.',
  quotes: 'jsou tu jiné uvozovky, než jaké patří do JSON. Pište jen rovné: ".',
  inner_quotes:
    'text předčasně ukončila uvozovka uvnitř něj, nebo před tímto místem uvozovka chybí. Pište uvnitř textu „české“, nebo před rovné dejte zpětné lomítko: \\".',
  unquoted: 'text není v\u00a0uvozovkách. Bez nich smí stát jen čísla a\u00a0slova true a\u00a0false.',
  line_break:
    'text není na stejném řádku ukončen uvozovkou. Buď uvozovka chybí, nebo je v\u00a0textu zalomený řádek; místo zalomení pište \\n.',
  backslash: 'v\u00a0textu je zpětné lomítko. Pište místo něj dvě: \\\\.',
  digits: 'číslo se píše bez mezer.',
  comment: 'JSON nezná poznámky (//, /* */). Smažte je.',
  comma_missing: 'chybí čárka, na tomto místě, nebo na konci předchozího řádku.',
  comma_extra: 'přebývá čárka. Za posledním údajem v\u00a0závorkách být nesmí.',
  colon_missing: 'za klíčem chybí dvojtečka.',
  bracket: 'závorka je jiného druhu než ta, kterou má uzavřít: {\u00a0} a\u00a0[\u00a0] musí být do páru.',
  unclosed: 'na konci chybí: #',
  after_end: 'za koncem údajů ještě něco stojí. Závorka byla uzavřena dřív, nebo je tu navíc.',
};

export const createAdvice: CreateAdvice = ({ plural }) => ({
  title: 'Kontrola údajů',
  readAt: (when) => `Údaje načteny ${when}.`,
  noFaults: 'Závady nebyly nalezeny.',
  faults: (count) =>
    plural(count, {
      one: 'Nalezena\u00a0#\u00a0závada',
      few: 'Nalezeny\u00a0#\u00a0závady',
      other: 'Nalezeno\u00a0#\u00a0závad',
    }),
  fault: (fault) => formatFault(FAULTS, fault),
  check: (feed) => checkFeed(FAULTS, feed),
  cause({ code, url, status, near, line, reason, missing = '' }) {
    const texts: Record<typeof code, string> = {
      unreachable: `Prohlížeč se k\u00a0adrese ${url} nedostal. Buď je server nedostupný, nebo je na jiné doméně a\u00a0neposílá hlavičku Access-Control-Allow-Origin (CORS), nebo čtení zakazuje pravidlo connect-src v\u00a0Content-Security-Policy stránky.`,
      timeout: `Adresa ${url} neodpověděla včas. Ověřte, zda je server v\u00a0pořádku, nebo údaje uložte jako soubor.`,
      not_found: url.startsWith('#')
        ? `Na stránce není značka <script type="application/feed+json" id="${url.slice(1)}"> s\u00a0údaji.`
        : `Na adrese ${url} nic není. Zkontrolujte adresu v\u00a0atributu feed nebo data-feed a\u00a0zda je soubor nahraný.`,
      forbidden: `Server přístup k\u00a0adrese ${url} odmítl. Soubor musí být čitelný bez přihlášení.`,
      http: `Adresa ${url} odpovídá chybou${status ? ` ${status}` : ''}. Hledejte příčinu v\u00a0záznamech serveru.`,
      too_large: `Soubor ${url} je větší než\u00a010\u00a0MB. Vynechte z\u00a0něj starší údaje.`,
      login_page: `Adresa ${url} místo údajů vrací stránku, nejspíš přihlašovací. Soubor musí být čitelný bez přihlášení.`,
      not_json:
        `V\u00a0souboru ${url} je chyba v\u00a0zápisu JSON` +
        (line ? ` na řádku\u00a0${line}` : '') +
        (reason
          ? `: ${JSON_FAULTS[reason].replace('#', () => missing)}`
          : (near ? `, poblíž: ${near}` : '') + '. Často chybí nebo přebývá čárka či uvozovka.'),
      not_feed: `Soubor ${url} není JSON Feed: na nejvyšší úrovni má být objekt {…} s\u00a0klíčem _kp.`,
    };
    const how = texts[code];
    return `Pro správce webu: ${how}`;
  },
  noFeed:
    'Pro správce webu: Widget neví, odkud má údaje číst. Doplňte mu atribut feed, nebo atribut data-feed značce script.',
  unknownId: (attribute, id, known) =>
    `Pro správce webu: ${attribute}="${id}" v\u00a0údajích není.` + (known ? ` Jsou v\u00a0nich: ${known}.` : ''),
  wrongValue: (attribute, value, example, words) =>
    `Pro správce webu: ${attribute}="${value}" nelze použít. ` +
    (words
      ? `Použít lze: ${words.join(', ')}.`
      : `Například: ${attribute}="${attributeExample(attribute, value, example)}"`),
  unknownAttributes: (tag, written, known, prefix = '') =>
    unknownNames(written, known, prefix).map(
      (name) =>
        `Pro správce webu: Atribut ${name} prvek <${tag}> nezná, a\u00a0proto nic nezmění. Zná tyto: ${known.join(', ')}.`,
    ),
  noTarget: (attribute, value) =>
    `Pro správce webu: Na stránce není prvek ${value}, na který míří ${attribute}, proto se odkaz na něj neukazuje. Vložte na ni <kp-join-form id="${value.slice(1)}">, nebo do ${attribute} napište adresu stránky s\u00a0formulářem.`,
  noForm: (missing, attribute = 'endpoint') =>
    'Pro správce webu: Formulář se nezobrazuje, ' +
    (missing === 'privacy'
      ? 'protože v\u00a0údajích není, co má člověk vědět předem: správce osobních údajů i\u00a0účel (_kp.joining.privacy.controller a\u00a0purpose), nebo odkaz na informace o\u00a0zpracování (_kp.joining.privacy.url).'
      : `protože prvek nemá použitelný atribut ${attribute} a\u00a0kontakt v\u00a0údajích nemá e\u2011mail.`) +
    ' Místo něj se ukazují kroky a\u00a0kontakt.',
  unknownTag(tag) {
    const meant = nearestTag(tag);
    if (meant === tag)
      return `Pro správce webu: Značka <${tag}> nic neukazuje, protože na stránce není skript s\u00a0tímto widgetem.`;
    const more = meant ? `, nemyslíte <${meant}>?` : `. Widgety jsou tyto: ${TAGS.join(', ')}.`;
    return `Pro správce webu: Značku <${tag}> žádný widget nemá${more}`;
  },
  holdsPage: (tag, part) =>
    `Pro správce webu: Uvnitř značky <${tag}> stojí <${part}>, tedy nejspíš kus vaší stránky, a\u00a0proto není vidět. Uzavřete ji značkou </${tag}>; lomítko na konci (/>) nestačí.`,
  unclosed: (tag) =>
    `Pro správce webu: Značka <${tag}> není uzavřená, a\u00a0proto skrývá, co stojí za ní. Uzavřete ji značkou </${tag}>; lomítko na konci (/>) nestačí.`,
});
