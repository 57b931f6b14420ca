// German, loaded when asked for: imports types alone, so that its chunk stands by itself. Dates as DIN 5008 has them.
import type { FaultWords } from '../fault-sentence.ts';
import type { CreateMessages } from '../messages.ts';

const FAULTS: FaultWords = {
  codes: {
    wrong_type: 'Der Wert ist von der falschen Art und wurde weggelassen.',
    missing: 'Eine Pflichtangabe fehlt, deshalb wurde der ganze Eintrag weggelassen.',
    not_in_list: 'Dieses Wort ist hier nicht vorgesehen und wurde weggelassen.',
    bad_date: 'Das Datum hat nicht die richtige Form, oder es gibt diesen Tag nicht.',
    bad_time: 'Die Uhrzeit hat nicht die richtige Form.',
    bad_time_zone: 'Diese Zeitzone gibt es nicht.',
    bad_url: 'Die Adresse des Links ist ungültig oder nicht erlaubt.',
    duplicate_id: 'Diese id hat schon ein anderer Eintrag; dieser hier wurde weggelassen.',
    unknown_reference: 'Verweist auf eine id, die kein Eintrag hat.',
    ends_before_start: 'Das Ende liegt vor dem Anfang und wurde weggelassen.',
    differs_from_meeting:
      'Die Angabe des Schritts weicht von der Sitzung ab, auf die er verweist. Es gilt die Angabe der Sitzung.',
  },
  leads: {
    wrong_type: 'Erwartet',
    missing: 'Erwartet',
    not_in_list: 'Möglich sind',
    unknown_reference: 'Der Eintrag gehört in die Liste',
    ends_before_start: 'Anfang',
    differs_from_meeting: 'Bei der Sitzung steht',
  },
  kinds: {
    string: 'ein Text',
    number: 'eine Zahl',
    count: 'eine ganze Zahl ab null',
    boolean: 'true oder false',
    array: 'eine Liste […]',
    object: 'ein Objekt {…}',
    id: 'eine id',
    date: 'ein Datum',
    time: 'eine Uhrzeit',
    time_zone: 'eine Zeitzone',
    url: 'eine Adresse',
    currency: 'ein Währungscode',
  },
  found: 'Gefunden: „#“.',
  example: 'Richtig wäre zum Beispiel: #',
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

export const createMessages: CreateMessages = ({ plural, daysOrMonths, commas, formatFault, month }) => {
  const dayMonth = (day: number, number: number): string => `${twoDigits(day)}.${twoDigits(number)}.`;
  const left = (days: number): string =>
    daysOrMonths(days, { one: 'noch #\u00a0Tag', other: 'noch #\u00a0Tage' }, { other: 'noch etwa #\u00a0Monate' });
  const inDays = (days: number): string =>
    ['heute', 'morgen'][days] ?? daysOrMonths(days, { other: 'in #\u00a0Tagen' }, { other: 'in etwa #\u00a0Monaten' });
  return {
    language: 'de',
    dates: {
      dayMonth,
      day: (day, number, year) => dayMonth(day, number) + year,
      at: (date, time) => `${date} um\u00a0${time}\u00a0Uhr`,
      inMonth: (number, year) => `im ${month(number)} ${year}`,
      inYear: (year) => `im Jahr ${year}`,
      until: (date, time) => `bis\u00a0${date}` + (time ? `, ${time}\u00a0Uhr` : ''),
      untilMonth: (number, year) => `bis Ende ${month(number)} ${year}`,
      untilYear: (year) => `bis Ende ${year}`,
      from: (date, time) => `ab\u00a0${date}` + (time ? `, ${time}\u00a0Uhr` : ''),
      fromMonth: (number, year) => `ab ${month(number)} ${year}`,
      fromYear: (year) => `ab ${year}`,
      days: (day, number, endDay, endMonth, year) =>
        `${dayMonth(day, number)}\u00a0– ${dayMonth(endDay, endMonth)}${year}`,
      hours: (date, from, to) => `${date}, ${from}–${to}\u00a0Uhr`,
      // "vom 21.02.2018", but "von Januar 2018"
      span: (from, until) => `${from.replace(/^ab(?=\s\d\d\.)/, 'vom').replace(/^ab/, 'von')} ${until}`,
      onWeekday: (_, name) => `am ${name}`,
      today: 'heute',
      tomorrow: 'morgen',
      bytes: ['kB', 'MB', 'GB'],
    },
    states: {
      loading: 'Daten werden geladen…',
      loaded: 'Die Daten sind geladen.',
      retry: 'Erneut versuchen',
      stale: (when) => `Zuletzt geladen am ${when}. Neuere Daten konnten gerade nicht geladen werden.`,
      asOf: (when) => `Stand: ${when}`,
      ask: 'Fragen beantwortet Ihnen gern:',
      townWebsite: 'Zur Website der Stadt',
    },
    timeline: {
      empty: 'Hier sind noch keine Förderprogramme veröffentlicht.',
      error: 'Das Förderprogramm konnte nicht geladen werden.',
      statusLabel: 'Antragstellung',
      openUntil: (until) => `Sie können Ihren Antrag ${until} stellen`,
      open: 'Sie können Ihren Antrag jetzt stellen',
      noEnd: 'Das Ende der Antragsfrist ist hier nicht angegeben.',
      remaining: (days) => `N${left(days).slice(1)}.`,
      lastWeekday: (weekday) => `Der letzte Tag ist ein ${weekday}.`,
      lastDay: 'Heute ist der letzte Tag.',
      lastDayUntil: (time) => `Heute ist der letzte Tag, bis ${time}\u00a0Uhr.`,
      closed: 'Ein Antrag ist nicht mehr möglich',
      closedByTown: 'Die Annahme von Anträgen ist beendet.',
      lasted: (until) => `Die Antragsfrist lief ${until}.`,
      wasToLast: (until) => `Die Antragsfrist sollte ${until} laufen.`,
      notYet: 'Ein Antrag ist noch nicht möglich',
      willBeOpen: (when) => `Anträge werden ${when} angenommen.`,
      opensIn: (days) => `Die Antragsfrist beginnt ${inDays(days)}.`,
      announcedLater: 'Die Stadt gibt die Antragsfrist später bekannt.',
      cancelled: 'Das Förderprogramm wurde aufgehoben',
      unknown: 'Die Antragsfrist ist hier nicht angegeben',
      unknownAsk: 'Ob Anträge angenommen werden, erfahren Sie bei der Kontaktperson.',
      next: (name, when) => ['Als Nächstes: ', name, `, ${when}.`],
      total: 'Fördersumme insgesamt',
      limit: 'Höchstens je Antragsteller',
      provider: 'Ausgeschrieben von',
      purpose: 'Zweck',
      resolution: 'Beschluss',
      resolutionOf: (body, number, date) => commas(body, number && `Nr.\u00a0${number}`, date),
      schedule: 'Zeitplan',
      eligible: 'Wer kann einen Antrag stellen?',
      howToApply: 'So stellen Sie den Antrag',
      where: 'Wo',
      whenOpen: 'Wann',
      documents: 'Dokumente',
      contact: 'Kontakt',
      criteria: 'Bewertungskriterien',
      conditions: 'Bedingungen',
      projects: 'Projekte',
      olderProgrammes: 'Frühere Programme',
      otherProgrammes: 'Weitere Programme',
      inDays,
      daysLeft: (days) => (days < 1 ? 'heute ist der letzte Tag' : left(days)),
      over: 'beendet',
      running: 'läuft gerade',
      inPeriod: 'in diesem Zeitraum',
      closedStep: 'geschlossen',
      postponed: 'Ein neuer Termin steht noch nicht fest',
      postponedStep: 'verschoben',
      cancelledStep: 'abgesagt',
      undated: 'Termin nicht angegeben',
      nowLabel: (date) => `heute, ${date}`,
      projectAndApplicant: 'Projekt und Antragsteller',
      requested: 'Beantragt',
      awarded: 'Bewilligt',
      notSupported: 'nicht gefördert',
      sum: 'Gesamt',
      outOf: (sum) => `von ${sum}`,
      supported: (supported, all, awarded) =>
        `${supported} von ` +
        plural(all, { one: '#\u00a0Projekt gefördert', other: '#\u00a0Projekten gefördert' }) +
        (awarded ? `, ${awarded} bewilligt` : ''),
      apply: 'Antrag stellen',
      onlineForm: 'Online-Formular',
      toCalendar: 'In den Kalender',
      allToCalendar: 'Alle Termine in den Kalender',
    },
    card: {
      empty: 'Hier ist noch kein Kontakt veröffentlicht.',
      error: 'Der Kontakt konnte nicht geladen werden.',
      phone: 'Telefon',
      email: 'E\u2011Mail',
      office: 'Amt',
      address: 'So finden Sie uns',
      hours: 'Sprechzeiten',
      dataBox: 'Datenbox (datová schránka)',
      website: 'Weitere Informationen',
      door: (number) => `Zimmer\u00a0${number}`,
      noPhoto: 'Ohne Foto',
      photoOf: (name) => `Foto: ${name}`,
      writeEmail: 'E\u2011Mail schreiben',
      call: 'Anrufen',
      saveContact: 'Kontakt speichern',
      showOnMap: 'Auf der Karte zeigen',
      openUntil: (time) => `Heute geöffnet bis ${time}\u00a0Uhr`,
      openToday: (hours) => `Heute geöffnet ${hours}\u00a0Uhr`,
      closedNow: 'Zurzeit geschlossen',
      closedForToday: 'Heute bereits geschlossen',
      closedToday: (reason) => 'Heute geschlossen' + (reason ? `, ${reason}` : ''),
      opensAgain: (day, time) => `, wieder geöffnet ${day} ab ${time}\u00a0Uhr`,
      closed: 'geschlossen',
      holiday: 'Feiertag',
      checkedOn: (date) => `Sprechzeiten geprüft am ${date}`,
    },
    check: {
      title: 'Prüfung der Daten',
      readAt: (when) => `Daten gelesen am ${when}.`,
      noFaults: 'Keine Mängel gefunden.',
      faults: (count) => plural(count, { one: '#\u00a0Mangel gefunden', other: '#\u00a0Mängel gefunden' }),
      fault: (fault) => formatFault(FAULTS, fault),
      feedError({ code, url, status, near, line }) {
        const later = ' Bitte versuchen Sie es gleich noch einmal.';
        const damaged = 'Die Daten sind zurzeit nicht lesbar und müssen auf dem Server berichtigt werden.';
        const texts: Record<typeof code, [string, string]> = {
          unreachable: [
            'Der Server des Amtes antwortet nicht, oder Sie sind nicht mit dem Internet verbunden.' + later,
            `Der Browser hat ${url} nicht erreicht. Entweder ist der Server nicht verfügbar, oder er liegt auf einer anderen Domain und sendet den Header Access-Control-Allow-Origin (CORS) nicht, oder die Regel connect-src in der Content-Security-Policy der Seite verbietet den Abruf.`,
          ],
          timeout: [
            'Der Server des Amtes antwortet zu langsam.' + later,
            `${url} hat nicht rechtzeitig geantwortet. Prüfen Sie den Server, oder legen Sie die Daten als Datei ab.`,
          ],
          not_found: [
            'Die Daten sind zurzeit nicht verfügbar.',
            `Unter ${url} ist nichts zu finden. Prüfen Sie die Adresse im Attribut feed oder data-feed und ob die Datei hochgeladen ist.`,
          ],
          forbidden: [
            'Die Daten sind zurzeit nicht öffentlich zugänglich.',
            `Der Server hat den Zugriff auf ${url} verweigert. Die Datei muss ohne Anmeldung lesbar sein.`,
          ],
          http: [
            'Der Server des Amtes meldet einen Fehler.' + later,
            `${url} antwortet mit einem Fehler${status ? ` ${status}` : ''}. Suchen Sie die Ursache im Protokoll des Servers.`,
          ],
          too_large: [damaged, `Die Datei ${url} ist größer als 10\u00a0MB. Nehmen Sie ältere Angaben heraus.`],
          login_page: [
            damaged,
            `${url} liefert statt der Daten eine Seite, vermutlich zur Anmeldung. Die Datei muss ohne Anmeldung lesbar sein.`,
          ],
          not_json: [
            damaged,
            `Das JSON in ${url} enthält einen Fehler` +
              (line ? ` in Zeile\u00a0${line}` : '') +
              (near ? `, in der Nähe von: ${near}` : '') +
              '. Oft fehlt ein Komma oder ein Anführungszeichen, oder es ist eines zu viel.',
          ],
          not_feed: [
            damaged,
            `Die Datei ${url} ist kein JSON Feed: Auf der obersten Ebene muss ein Objekt {…} mit dem Schlüssel _kp stehen.`,
          ],
        };
        const [what, how] = texts[code];
        return { what, how: `Für Webmaster: ${how}` };
      },
      noFeed:
        'Für Webmaster: Das Widget weiß nicht, woher es seine Daten lesen soll. Geben Sie ihm das Attribut feed oder dem script-Tag das Attribut data-feed.',
      unknownId: (attribute, id, known) =>
        `Für Webmaster: ${attribute}="${id}" kommt in den Daten nicht vor.` +
        (known ? ` Vorhanden sind: ${known}.` : ''),
    },
    files: {
      calendar: 'termine',
      contact: 'kontakt',
      saved: 'Die Datei wurde heruntergeladen.',
      failed: 'Die Datei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.',
    },
  };
};
