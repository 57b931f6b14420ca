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
    join: {
      heading: 'Jak se zapojit',
      empty: 'Jak se zapojit, tu zatím není zveřejněné.',
      error: 'Formulář se nepodařilo načíst.',
      titles: { interest: 'Mám zájem se zapojit', application: 'Přihláška do\u00a0pracovní skupiny' },
      required: 'Potřebujeme jen jméno a\u00a0jeden kontakt. Ostatní je nepovinné.',
      optional: '(nepovinné)',
      labels: {
        name: 'Jméno a\u00a0příjmení',
        contact: 'Jak se vám můžeme ozvat?',
        organisation: 'Organizace',
        participant_role: 'Za koho byste v\u00a0plánování mluvili?',
        working_groups: 'Které skupiny vás zajímají?',
        message: 'Zpráva',
        needs: 'Co potřebujete, abyste mohli přijít?',
        consent: 'Souhlasím s\u00a0tím, aby mé údaje byly takto zpracovány.',
      },
      hints: {
        contact: 'Stačí e\u2011mail, nebo telefon.',
        organisation: 'Pokud přicházíte za spolek, službu nebo úřad.',
        participant_role:
          'Pomůže nám to pozvat vás do správné skupiny. Odpověď o\u00a0vás může prozradit něco citlivého, třeba o\u00a0zdraví. Klidně ji vynechte.',
        working_groups: 'Můžete vybrat i\u00a0více skupin, nebo žádnou.',
        message: 'Nepište prosím o\u00a0zdraví ani o\u00a0tíživé situaci, své ani cizí. Na to bude čas osobně.',
        needs: 'Třeba tlumočení, bezbariérový přístup nebo hlídání dětí. Důvod psát nemusíte.',
      },
      roles: {
        user: 'za lidi, kteří služby využívají nebo o\u00a0někoho pečují',
        provider: 'za poskytovatele služeb',
        commissioner: 'za zadavatele: obec, město nebo kraj',
        other: 'za někoho jiného',
      },
      noRole: 'raději neuvedu',
      send: 'Odeslat',
      sendAgain: 'Odeslat znovu',
      sending: 'Odesíláme…',
      mayTake: 'Může to trvat několik sekund.',
      processing: 'Vaši zprávu už zpracováváme, chvíli počkejte.',
      notSent: 'Formulář zatím není odeslaný',
      correct: (count) =>
        plural(count, {
          one: 'Opravte prosím\u00a0#\u00a0údaj:',
          few: 'Opravte prosím\u00a0#\u00a0údaje:',
          other: 'Opravte prosím\u00a0#\u00a0údajů:',
        }),
      problems: {
        name: 'Napište jméno a\u00a0příjmení.',
        contact: 'Vyplňte e\u2011mail, nebo telefon. Stačí jedno z\u00a0toho.',
        email: 'E\u2011mailová adresa není úplná. Má vypadat jako jmeno@priklad.cz.',
        phone: 'Telefonní číslo není úplné. Má mít aspoň devět číslic.',
        consent: 'Bez vašeho souhlasu nemůžeme údaje přijmout.',
        other: 'Tento údaj nemůžeme přijmout. Zkontrolujte ho prosím.',
      },
      tooLong: (excess) =>
        plural(excess, {
          one: 'Text je o\u00a0#\u00a0znak delší, než můžeme přijmout.',
          few: 'Text je o\u00a0#\u00a0znaky delší, než můžeme přijmout.',
          other: 'Text je o\u00a0#\u00a0znaků delší, než můžeme přijmout.',
        }),
      failed: 'Zatím se nepodařilo odeslat',
      unsure: 'Nevíme, jestli zpráva došla',
      reasons: {
        busy: 'Server teď vyřizuje příliš mnoho požadavků.',
        unavailable: 'Server úřadu je dočasně mimo provoz.',
        offline: 'Nejste připojeni k\u00a0internetu.',
        disconnected: 'Se serverem úřadu se nepodařilo spojit, nebo se spojení přerušilo.',
        timeout: 'Server úřadu neodpověděl včas.',
        too_large: 'Text je příliš dlouhý. Zkraťte ho prosím.',
        refused: 'Server úřadu zprávu nepřijal.',
        processing: 'Vaši zprávu ještě zpracováváme.',
        unclear: 'Server úřadu odpověděl nesrozumitelně.',
        not_loaded: 'Nepodařilo se načíst tu část formuláře, která zprávy odesílá. Jste připojeni k\u00a0internetu?',
      },
      againIn: (seconds) =>
        plural(seconds, {
          one: 'Znovu to půjde za\u00a0#\u00a0sekundu.',
          few: 'Znovu to půjde za\u00a0#\u00a0sekundy.',
          other: 'Znovu to půjde za\u00a0#\u00a0sekund.',
        }),
      againInMinutes: (minutes) =>
        plural(minutes, {
          few: 'Znovu to půjde za\u00a0#\u00a0minuty.',
          other: 'Znovu to půjde za\u00a0#\u00a0minut.',
        }),
      inSeconds: (seconds) => `(za\u00a0${seconds}\u00a0s)`,
      inMinutes: (minutes) => `(za\u00a0${minutes}\u00a0min)`,
      nowAgain: 'Teď to můžete zkusit znovu.',
      kept: 'Vše, co jste napsali, zůstává vyplněné.',
      orCall: 'nebo zavolejte',
      thanks: {
        interest: 'Děkujeme, váš zájem jsme přijali',
        application: 'Děkujeme, vaši přihlášku jsme přijali',
      },
      answer: (who, date) => [
        ...(who === undefined ? ['Odpovíme vám'] : ['Odpoví vám ', who]),
        date ? (who === undefined ? ` nejpozději ${date}.` : `, nejpozději ${date}.`) : '.',
      ],
      number: 'Číslo zprávy',
      received: 'Přijato',
      chosenGroups: (count) => (count === 1 ? 'Vybraná skupina' : 'Vybrané skupiny'),
      ifNobody: 'Kdyby se nikdo neozval',
      quoteNumber: 'Uveďte prosím číslo zprávy.',
      writtenLater:
        'Co jste napsali až po odeslání, v\u00a0této zprávě není. Zůstalo to ve formuláři a\u00a0můžete to poslat v\u00a0další zprávě.',
      earlier: (number) => [
        'Předchozí zprávu jsme přijali',
        ...(number === undefined ? [] : [' pod číslem ', number]),
        '.',
      ],
      print: 'Vytisknout potvrzení',
      back: 'Zpět k\u00a0formuláři',
      mailTitle: 'Zpráva ještě není odeslaná',
      mailText: 'Připravili jsme ji pro váš poštovní program. Otevřete ho, zprávu si přečtěte a\u00a0odešlete.',
      mailTooLong:
        'Je příliš dlouhá na to, aby se do poštovního programu přenesla sama. Zkopírujte text, vložte ho do zprávy a\u00a0odešlete ji.',
      openMail: 'Otevřít poštovní program',
      copyLabel: 'Neotevřel se? Zkopírujte text zprávy',
      messageText: 'Text zprávy',
      sendTo: 'Pošlete ho na',
      copy: 'Zkopírovat text',
      copied: 'Zkopírováno',
      edit: 'Upravit formulář',
      subjects: { interest: 'Zájem o\u00a0komunitní plánování', application: 'Přihláška do pracovní skupiny' },
      greetings: {
        interest: 'Dobrý den,\nmám zájem zapojit se do komunitního plánování.',
        application: 'Dobrý den,\nhlásím se za člena pracovní skupiny komunitního plánování.',
      },
      consentGiven: (version) =>
        `Souhlasím se zpracováním svých údajů tak, jak je popsáno u\u00a0formuláře${version ? ` (verze ${version})` : ''}.`,
      whomToAsk: 'Na koho se obrátit',
      ownForm: 'Přihlásit se můžete formulářem na webu města.',
      toOwnForm: 'Otevřít formulář',
      privacyTitle: 'Jak nakládáme s\u00a0vašimi údaji',
      processedBy: (name) => ['Údaje z\u00a0formuláře zpracovává ', name, '.'],
      voluntary: 'Poskytujete je dobrovolně; bez jména a\u00a0jednoho kontaktu vám ale nemůžeme odpovědět.',
      controller: 'Správce',
      officer: 'Pověřenec',
      purpose: 'Účel',
      legalBasis: 'Právní základ',
      recipients: 'Kdo údaje uvidí',
      retention: 'Jak dlouho',
      rights: 'Vaše práva',
      complaint: 'Stížnost',
      publicTask:
        'plnění úkolu ve veřejném zájmu podle čl.\u00a06 odst.\u00a01 písm.\u00a0e) nařízení (EU) 2016/679 (GDPR)',
      consent: 'váš souhlas podle čl.\u00a06 odst.\u00a01 písm.\u00a0a) nařízení (EU) 2016/679 (GDPR)',
      rightsOfAll: 'Můžete žádat o\u00a0přístup ke svým údajům, o\u00a0jejich opravu, výmaz nebo omezení zpracování.',
      objection: 'Proti zpracování můžete kdykoli podat námitku.',
      withdrawal:
        'Souhlas můžete kdykoli odvolat; dřívější zpracování tím nepřestane být zákonné. Můžete také žádat, abyste údaje dostali v\u00a0podobě, kterou lze přenést jinam.',
      authority: 'Úřad pro ochranu osobních údajů',
      fullNotice: 'Úplné informace o\u00a0zpracování údajů',
    },
    joining: {
      stepsTitle: 'Kroky ke členství',
    },
    introduction: {
      heading: 'Co je komunitní plánování',
      empty: 'O\u00a0komunitním plánování tu zatím nic není.',
      error: 'Informace o\u00a0komunitním plánování se nepodařilo načíst.',
      area: 'Území',
      since: 'Probíhá',
      sinceWhen: (from) => from,
      goals: (count) => (count === 1 ? 'Cíl' : 'Cíle'),
    },
    participation: {
      heading: 'Kdo se komunitního plánování účastní',
      empty: 'Kdo se komunitního plánování účastní, tu zatím není zveřejněné.',
      error: 'Nepodařilo se načíst, kdo se komunitního plánování účastní.',
      roles: {
        user: 'Uživatelé služeb',
        provider: 'Poskytovatelé služeb',
        commissioner: 'Zadavatelé služeb',
        other: 'Ostatní účastníci',
      },
      join: 'Chci se zapojit',
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
    groups: {
      heading: 'Pracovní skupiny',
      empty: 'Pracovní skupiny tu zatím nejsou zveřejněné.',
      error: 'Pracovní skupiny se nepodařilo načíst.',
      find: 'Najít skupinu',
      found: (count, all) =>
        plural(count, {
          one: 'Nalezena\u00a0# skupina',
          few: 'Nalezeny\u00a0# skupiny',
          other: 'Nalezeno\u00a0# skupin',
        }) + ` ${z(String(all))}`,
      people: 'Lidé ve skupině',
      organisations: 'Organizace',
      members: (count, hasOrganisations) =>
        plural(count, { one: '#\u00a0člen', few: '#\u00a0členové', other: '#\u00a0členů' }) +
        (hasOrganisations ? '; zastoupené organizace:' : ''),
      nextMeeting: 'Příští jednání',
      documents: 'Dokumenty',
      more: 'Více o\u00a0skupině',
      join: 'Chci se zapojit',
    },
    meetings: {
      running: 'právě probíhá',
      postponed: 'přesunuto',
      originally: 'původně',
      cancelled: 'zrušeno',
      undated: 'termín zatím není znám',
      toCalendar: 'Přidat do kalendáře',
      meeting: 'Jednání',
    },
    portal: {
      empty: 'O\u00a0komunitním plánování tu zatím nic není.',
      error: 'Údaje o\u00a0komunitním plánování se nepodařilo načíst.',
      onThisPage: 'Na této stránce',
      sections: {
        introduction: 'Co je komunitní plánování',
        news: 'Aktuality',
        grants: 'Dotace',
        participation: 'Kdo se účastní',
        groups: 'Pracovní skupiny',
        join: 'Jak se zapojit',
        meetings: 'Jednání',
        plans: 'Plány',
        documents: 'Dokumenty',
        contact: 'Kontakt',
      },
    },
    plans: {
      heading: 'Plány a\u00a0etapy',
      empty: 'Plány tu zatím nejsou zveřejněné.',
      error: 'Plány se nepodařilo načíst.',
      valid: (period, kind) =>
        `Platí plán ${kind === 'years' ? 'na roky ' : kind ? 'na rok\u00a0' : ''}${period}`.trim(),
      coming: 'Nový plán se připravuje',
      none: 'Žádný plán teď neplatí',
      plans: 'Plány',
      yearly: 'Realizační plány',
      stages: 'Etapy',
      projects: 'Projekty',
      plan: { draft: 'návrh', upcoming: 'začne platit', valid: 'platí', ended: 'skončil' },
      stage: { draft: 'návrh', upcoming: 'teprve začne', valid: 'právě probíhá', ended: 'skončila' },
      project: { draft: 'návrh', upcoming: 'teprve začne', valid: 'právě probíhá', ended: 'skončil' },
      measures: (count) => plural(count, { one: '#\u00a0opatření', few: '#\u00a0opatření', other: '#\u00a0opatření' }),
      carriesOut: 'K\u00a0plánu',
      responsible: 'Odpovídá',
      registrationNumber: 'Registrační číslo',
      implementer: 'Realizátor',
      partners: (count) => (count > 1 ? 'Partneři' : 'Partner'),
      funders: 'Financování',
      outputs: 'Výstupy',
      now: 'dnes',
    },
    documentList: {
      heading: 'Dokumenty',
      empty: 'Zatím tu nejsou žádné dokumenty.',
      error: 'Dokumenty se nepodařilo načíst.',
      plans: 'Plány',
      links: 'Odkazy',
      others: 'Další dokumenty',
      archive: (count) => `Archiv (${count})`,
      find: 'Najít dokument',
      found: (count, all) =>
        plural(count, {
          one: 'Nalezen\u00a0# dokument',
          few: 'Nalezeny\u00a0# dokumenty',
          other: 'Nalezeno\u00a0# dokumentů',
        }) + ` ${z(plural(all, { other: '#' }))}`,
      all: (count) =>
        plural(count, {
          one: 'Zobrazen\u00a0# dokument',
          few: 'Zobrazeny\u00a0# dokumenty',
          other: 'Zobrazeno\u00a0# dokumentů',
        }),
      valid: (years) => ['platný', years].filter(Boolean).join(' '),
      draft: 'návrh',
    },
    meetingList: {
      heading: 'Jednání a\u00a0setkání',
      empty: 'Zatím tu nejsou žádná jednání.',
      error: 'Jednání se nepodařilo načíst.',
      noneToCome: 'Teď není naplánované žádné jednání.',
      moved: 'Přesunuto, termín bude oznámen',
      toBeSet: 'Termín bude oznámen',
      upcoming: 'Co se chystá',
      past: (year) => `Minulá jednání ${year ?? 'bez data'}`,
      held: 'proběhlo',
      place: 'Místo',
      group: 'Pracovní skupina',
      programme: 'Dotační program',
      allToCalendar: 'Přidat vše do kalendáře',
      more: (count) =>
        'Zobrazit ' +
        plural(count, { one: 'další jednání', few: 'další\u00a0# jednání', other: 'dalších\u00a0# jednání' }),
      shown: (count, all) =>
        `${plural(count, { other: 'Zobrazeno\u00a0#' })} ${z(plural(all, { other: '#' }))} minulých jednání`,
    },
    news: {
      heading: 'Aktuality',
      empty: 'Zatím tu nejsou žádné aktuality.',
      error: 'Aktuality se nepodařilo načíst.',
      notice: 'Upozornění',
      validUntil: (until) => `Platí ${until}`,
      search: 'Hledat v\u00a0aktualitách',
      tags: 'Štítky',
      filter: 'Hledat a\u00a0filtrovat',
      found: (count, all) =>
        plural(count, {
          one: 'Nalezena\u00a0# zpráva',
          few: 'Nalezeny\u00a0# zprávy',
          other: 'Nalezeno\u00a0# zpráv',
        }) + ` ${z(plural(all, { other: '#' }))}`,
      more: (count) =>
        'Zobrazit ' +
        (count
          ? plural(count, {
              one: 'další zprávu',
              few: 'další\u00a0# zprávy',
              other: 'dalších\u00a0# zpráv',
            })
          : 'další'),
      searchOlder: 'Hledat i\u00a0ve starších',
      olderFailed: 'Starší aktuality se nepodařilo načíst.',
      shown: (count, all) =>
        all
          ? `${plural(count, { other: 'Zobrazeno\u00a0#' })} ${z(plural(all, { other: '#' }))}`
          : plural(count, {
              one: 'Zobrazena\u00a0# zpráva',
              few: 'Zobrazeny\u00a0# zprávy',
              other: 'Zobrazeno\u00a0# zpráv',
            }),
      whole: 'Zobrazit celý text',
      less: 'Sbalit text',
      undated: 'Bez data',
      attachment: 'Příloha',
    },
    files: {
      calendar: 'terminy',
      contact: 'kontakt',
      saved: 'Soubor je stažený.',
      failed: 'Soubor se nepodařilo připravit. Zkuste to znovu.',
    },
  };
};
