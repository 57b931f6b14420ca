// Czech, the language that ships with the script. NBSP is written \u00a0; a test holds them to the typography rules.
import type { CreateMessages } from '../messages.ts';

const WEEKDAYS = ['pondělí', 'úterý', 'středu', 'čtvrtek', 'pátek', 'sobotu', 'neděli'];
const IN_MONTHS = 'lednu,únoru,březnu,dubnu,květnu,červnu,červenci,srpnu,září,říjnu,listopadu,prosinci'.split(',');

/** "ve 14:30", by how the hour is said: ve dvě, tři, čtyři, dvanáct, třináct, čtrnáct, dvacet … */
const v = (time: string): string => (/^([2-4]|1[2-4]|2\d):/.test(time) ? 've' : 'v') + '\u00a0' + time;

/** "ze 7", "z 250 000 Kč": by how the number's first group is said (ze dvou, tří, čtyř, šesti, sedmi, sta). */
const z = (sum: string): string =>
  (/^([23467]|1[23467]|[23467]\d|[123467]\d\d)(?!\d)/.test(sum) ? 'ze' : 'z') + '\u00a0' + sum;

export const createMessages: CreateMessages = ({ plural, daysOrMonths, cite, monthOf }) => {
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
        (month === endMonth ? `${day}.\u2060–\u2060` : `${dayMonth(day, month)}\u00a0– `) +
        `${dayMonth(endDay, endMonth)}\u00a0${year}`,
      hours: (date, from, to) => `${date} od\u00a0${from} do\u00a0${to}`,
      span: (from, until) => `${from} ${until}`,
      onWeekday: (weekday) => (weekday === 3 || weekday === 4 ? 've' : 'v') + `\u00a0${WEEKDAYS[weekday - 1]}`,
      today: 'dnes',
      tomorrow: 'zítra',
      bytes: ['kB', 'MB', 'GB'],
    },
    states: {
      because(code) {
        const later = ' Zkuste to za chvíli znovu.';
        const texts: Partial<Record<typeof code, string>> = {
          unreachable: 'Server úřadu neodpovídá, nebo nejste připojeni k\u00a0internetu.' + later,
          timeout: 'Server úřadu odpovídá příliš pomalu.' + later,
          not_found: 'Údaje tu teď nejsou k\u00a0dispozici.',
          forbidden: 'Údaje teď nejsou veřejně přístupné.',
          http: 'Server úřadu hlásí chybu.' + later,
        };
        return texts[code] ?? 'Údaje teď nelze přečíst, musí je opravit správce webu.';
      },
      loading: 'Načítáme údaje…',
      loaded: 'Údaje jsou načtené.',
      fallback: 'Aktuální údaje se nepodařilo načíst. Zobrazené nemusí být úplné.',
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
      provider: 'Vyhlašovatel',
      purpose: 'Účel',
      resolution: 'Schváleno',
      resolutionOf: (body, number, date) =>
        cite(body, 'usnesení', number && `č.\u00a0${number}`, date && `ze\u00a0dne ${date}`),
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
          one: 'podpořen\u00a0# projekt',
          few: 'podpořeny\u00a0# projekty',
          other: 'podpořeno\u00a0# projektů',
        }) +
        `\u00a0${z(String(all))}` +
        (awarded ? `, přiděleno\u00a0${awarded}` : ''),
      apply: 'Podat žádost',
      onlineForm: 'Elektronický formulář',
      toCalendar: 'Do kalendáře',
      allToCalendar: 'Termíny do kalendáře',
    },
    card: {
      empty: 'Kontakt tu zatím není zveřejněný.',
      error: 'Kontakt se nepodařilo načíst.',
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
      opensAgain: (day, time) => `, znovu otevřeno ${day} od\u00a0${time}`,
      closed: 'zavřeno',
      holiday: 'svátek',
      checkedOn: (date) => `Úřední hodiny ověřeny ${date}`,
    },
    people: {
      phone: 'Telefon',
      email: 'E\u2011mail',
    },
    search: {
      clear: 'Smazat hledaný text',
      reset: 'Zrušit filtr',
      none: (query) => `Pro „${query}“ jsme nic nenašli. Zkuste jiné nebo kratší slovo.`,
    },
    files: {
      calendar: 'terminy',
      contact: 'kontakt',
      saved: 'Soubor je stažený.',
      failed: 'Soubor se nepodařilo připravit. Zkuste to znovu.',
    },
  };
};
