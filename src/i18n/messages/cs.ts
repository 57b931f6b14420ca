// Czech, the language that ships with the script. NBSP is written \u00a0; a test holds them to the typography rules.
import type { FaultWords } from '../fault-sentence.ts';
import type { CreateMessages } from '../messages.ts';

const WEEKDAYS = ['pondělí', 'úterý', 'středu', 'čtvrtek', 'pátek', 'sobotu', 'neděli'];
const IN_MONTHS = 'lednu,únoru,březnu,dubnu,květnu,červnu,červenci,srpnu,září,říjnu,listopadu,prosinci'.split(',');

/** "ve 14:30", by how the hour is said: ve dvě, tři, čtyři, dvanáct, třináct, čtrnáct, dvacet … */
const v = (time: string): string => (/^([2-4]|1[2-4]|2\d):/.test(time) ? 've' : 'v') + '\u00a0' + time;

/** "ze 7", "z 250 000 Kč": by how the number's first group is said (ze dvou, tří, čtyř, šesti, sedmi, sta). */
const z = (sum: string): string =>
  (/^([23467]|1[23467]|[23467]\d|[123467]\d\d)(?!\d)/.test(sum) ? 'ze' : 'z') + '\u00a0' + sum;

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
  example: 'Správně třeba: #',
};

export const createMessages: CreateMessages = ({ plural, daysOrMonths, commas, formatFault, monthOf }) => {
  const left = (days: number): string =>
    daysOrMonths(
      days,
      { one: 'zbývá\u00a0#\u00a0den', few: 'zbývají\u00a0#\u00a0dny', other: 'zbývá\u00a0#\u00a0dní' },
      { few: 'zbývají asi\u00a0#\u00a0měsíce', other: 'zbývá asi\u00a0#\u00a0měsíců' },
    );
  const inDays = (days: number): string =>
    ['dnes', 'zítra'][days] ??
    daysOrMonths(
      days,
      { few: 'za\u00a0#\u00a0dny', other: 'za\u00a0#\u00a0dní' },
      { few: 'asi za\u00a0#\u00a0měsíce', other: 'asi za\u00a0#\u00a0měsíců' },
    );
  const dayMonth = (day: number, month: number): string => `${day}.\u00a0${month}.`;
  return {
    language: 'cs',
    dates: {
      dayMonth,
      day: (day, month, year) => `${dayMonth(day, month)}\u00a0${year}`,
      at: (date, time) => `${date} ${v(time)}`,
      inMonth: (month, year) => `v\u00a0${IN_MONTHS[month - 1]} ${year}`,
      inYear: (year) => `v\u00a0roce ${year}`,
      until: (date, time) => `do\u00a0${date}` + (time ? ` do\u00a0${time}` : ''),
      untilMonth: (month, year) => `do konce ${monthOf(month)} ${year}`,
      untilYear: (year) => `do konce roku ${year}`,
      from: (date, time) => `od\u00a0${date}` + (time ? ` od\u00a0${time}` : ''),
      fromMonth: (month, year) => `od ${monthOf(month)} ${year}`,
      fromYear: (year) => `od roku ${year}`,
      days: (day, month, endDay, endMonth, year) =>
        `${dayMonth(day, month)}\u00a0– ${dayMonth(endDay, endMonth)}\u00a0${year}`,
      hours: (date, from, to) => `${date} od\u00a0${from} do\u00a0${to}`,
      span: (from, until) => `${from} ${until}`,
      onWeekday: (weekday) => (weekday === 3 || weekday === 4 ? 've' : 'v') + `\u00a0${WEEKDAYS[weekday - 1]}`,
      today: 'dnes',
      tomorrow: 'zítra',
      bytes: ['kB', 'MB', 'GB'],
    },
    states: {
      loading: 'Načítáme údaje…',
      loaded: 'Údaje jsou načtené.',
      retry: 'Zkusit znovu',
      stale: (when) => `Naposledy načteno ${when}. Novější údaje se teď nepodařilo načíst.`,
      asOf: (when) => `Zobrazeno ke dni ${when}`,
      ask: 'Zeptat se můžete zde:',
      townWebsite: 'Přejít na web města',
    },
    timeline: {
      empty: 'Dotační programy tu zatím nejsou zveřejněné.',
      error: 'Dotační program se nepodařilo načíst.',
      statusLabel: 'Příjem žádostí',
      openUntil: (until) => `Žádost můžete podat ${until}`,
      open: 'Žádost můžete podat',
      noEnd: 'Konec příjmu žádostí tu není uveden.',
      remaining: (days) => `Z${left(days).slice(1)}.`,
      lastWeekday: (weekday) => `Poslední den je ${weekday}.`,
      lastDay: 'Dnes je poslední den.',
      lastDayUntil: (time) => `Dnes je poslední den, do\u00a0${time}.`,
      closed: 'Žádost už podat nelze',
      closedByTown: 'Příjem žádostí byl uzavřen.',
      lasted: (until) => `Lhůta trvala ${until}.`,
      wasToLast: (until) => `Lhůta měla trvat ${until}.`,
      notYet: 'Žádost zatím podat nelze',
      willBeOpen: (when) => `Žádosti budou přijímány ${when}.`,
      opensIn: (days) => `Příjem začne ${inDays(days)}.`,
      announcedLater: 'Příjem žádostí vyhlásí město později.',
      cancelled: 'Program byl zrušen',
      unknown: 'Termín pro podání žádostí tu není uveden',
      unknownAsk: 'Zda se žádosti přijímají, vám řekne kontaktní osoba.',
      next: (name, when) => ['Následuje: ', name, `, ${when}.`],
      total: 'Celkem k\u00a0rozdělení',
      limit: 'Nejvýše na jednoho žadatele',
      provider: 'Vyhlašuje',
      purpose: 'Účel',
      resolution: 'Usnesení',
      resolutionOf: (body, number, date) => commas(body, number && `č.\u00a0${number}`, date),
      schedule: 'Harmonogram',
      eligible: 'Kdo může žádat',
      howToApply: 'Jak žádost podat',
      where: 'Kde',
      whenOpen: 'Kdy',
      documents: 'Dokumenty',
      contact: 'Kontakt',
      criteria: 'Kritéria hodnocení',
      conditions: 'Podmínky',
      projects: 'Projekty',
      olderProgrammes: 'Starší programy',
      otherProgrammes: 'Další programy',
      inDays,
      daysLeft: (days) => (days < 1 ? 'dnes je poslední den' : left(days)),
      over: 'skončilo',
      running: 'právě probíhá',
      inPeriod: 'v\u00a0tomto období',
      closedStep: 'uzavřeno',
      postponed: 'Nový termín zatím není',
      postponedStep: 'přesunuto',
      cancelledStep: 'zrušeno',
      undated: 'termín není uveden',
      nowLabel: (date) => `dnes ${date}`,
      projectAndApplicant: 'Projekt a\u00a0žadatel',
      requested: 'Požadováno',
      awarded: 'Přiděleno',
      notSupported: 'nepodpořeno',
      sum: 'Celkem',
      outOf: z,
      supported: (supported, all, awarded) =>
        plural(supported, {
          one: 'podpořen\u00a0#\u00a0projekt',
          few: 'podpořeny\u00a0#\u00a0projekty',
          other: 'podpořeno\u00a0#\u00a0projektů',
        }) +
        ` ${z(String(all))}` +
        (awarded ? `, přiděleno\u00a0${awarded}` : ''),
      apply: 'Podat žádost',
      onlineForm: 'Elektronický formulář',
      toCalendar: 'Do kalendáře',
      allToCalendar: 'Termíny do kalendáře',
    },
    card: {
      empty: 'Kontakt tu zatím není zveřejněný.',
      error: 'Kontakt se nepodařilo načíst.',
      phone: 'Telefon',
      email: 'E\u2011mail',
      office: 'Úřad',
      address: 'Kde nás najdete',
      hours: 'Úřední hodiny',
      dataBox: 'Datová schránka',
      website: 'Další informace',
      door: (number) => `dveře č.\u00a0${number}`,
      noPhoto: 'Bez fotografie',
      photoOf: (name) => `Fotografie: ${name}`,
      writeEmail: 'Napsat e\u2011mail',
      call: 'Zavolat',
      saveContact: 'Uložit kontakt',
      showOnMap: 'Ukázat na mapě',
      openUntil: (time) => `Dnes otevřeno do\u00a0${time}`,
      openToday: (hours) => `Dnes otevřeno\u00a0${hours}`,
      closedNow: 'Teď zavřeno',
      closedForToday: 'Dnes už zavřeno',
      closedToday: (reason) => 'Dnes zavřeno' + (reason ? `, ${reason}` : ''),
      opensAgain: (day, time) => `, otevřeno zase ${day} od\u00a0${time}`,
      closed: 'zavřeno',
      holiday: 'státní svátek',
      checkedOn: (date) => `Úřední hodiny ověřeny ${date}`,
    },
    check: {
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
      feedError({ code, url, status, near, line }) {
        const later = ' Zkuste to za chvíli znovu.';
        const damaged = 'Údaje teď nelze přečíst, musí je opravit správce webu.';
        const texts: Record<typeof code, [string, string]> = {
          unreachable: [
            'Server úřadu neodpovídá, nebo nejste připojeni k\u00a0internetu.' + later,
            `Prohlížeč se k\u00a0adrese ${url} nedostal. Buď je server nedostupný, nebo je na jiné doméně a\u00a0neposílá hlavičku Access-Control-Allow-Origin (CORS), nebo čtení zakazuje pravidlo connect-src v\u00a0Content-Security-Policy stránky.`,
          ],
          timeout: [
            'Server úřadu odpovídá příliš pomalu.' + later,
            `Adresa ${url} neodpověděla včas. Ověřte, zda je server v\u00a0pořádku, nebo údaje uložte jako soubor.`,
          ],
          not_found: [
            'Údaje tu teď nejsou k\u00a0dispozici.',
            `Na adrese ${url} nic není. Zkontrolujte adresu v\u00a0atributu feed nebo data-feed a\u00a0zda je soubor nahraný.`,
          ],
          forbidden: [
            'Údaje teď nejsou veřejně přístupné.',
            `Server přístup k\u00a0adrese ${url} odmítl. Soubor musí být čitelný bez přihlášení.`,
          ],
          http: [
            'Server úřadu hlásí chybu.' + later,
            `Adresa ${url} odpovídá chybou${status ? ` ${status}` : ''}. Hledejte příčinu v\u00a0záznamech serveru.`,
          ],
          too_large: [damaged, `Soubor ${url} je větší než\u00a010\u00a0MB. Vynechte z\u00a0něj starší údaje.`],
          login_page: [
            damaged,
            `Adresa ${url} místo údajů vrací stránku, nejspíš přihlašovací. Soubor musí být čitelný bez přihlášení.`,
          ],
          not_json: [
            damaged,
            `V\u00a0souboru ${url} je chyba v\u00a0zápisu JSON` +
              (line ? ` na řádku\u00a0${line}` : '') +
              (near ? `, poblíž: ${near}` : '') +
              '. Často chybí nebo přebývá čárka či uvozovka.',
          ],
          not_feed: [damaged, `Soubor ${url} není JSON Feed: na nejvyšší úrovni má být objekt {…} s\u00a0klíčem _kp.`],
        };
        const [what, how] = texts[code];
        return { what, how: `Pro správce webu: ${how}` };
      },
      noFeed:
        'Pro správce webu: Widget neví, odkud má údaje číst. Doplňte mu atribut feed, nebo atribut data-feed značce script.',
      unknownId: (attribute, id, known) =>
        `Pro správce webu: ${attribute}="${id}" v\u00a0údajích není.` + (known ? ` Jsou v\u00a0nich: ${known}.` : ''),
    },
    files: {
      calendar: 'terminy',
      contact: 'kontakt',
      saved: 'Soubor je stažený.',
      failed: 'Soubor se nepodařilo připravit. Zkuste to znovu.',
    },
  };
};
