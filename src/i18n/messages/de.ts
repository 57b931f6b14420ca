// German, loaded when asked for: imports types alone, so that its chunk stands by itself. Dates as DIN 5008 has them.
import type { CreateMessages } from '../messages.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

export const createMessages: CreateMessages = ({ plural, daysOrMonths, cite, month }) => {
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
      until: (date, time) => `bis zum\u00a0${date}` + (time ? `, ${time}\u00a0Uhr` : ''),
      untilMonth: (number, year) => `bis Ende ${month(number)} ${year}`,
      untilYear: (year) => `bis Ende ${year}`,
      from: (date, time) => `ab\u00a0${date}` + (time ? `, ${time}\u00a0Uhr` : ''),
      fromMonth: (number, year) => `ab ${month(number)} ${year}`,
      fromYear: (year) => `ab ${year}`,
      days: (day, number, endDay, endMonth, year) =>
        (number === endMonth ? `${twoDigits(day)}.\u2060–\u2060` : `${dayMonth(day, number)}\u00a0– `) +
        `${dayMonth(endDay, endMonth)}${year}`,
      hours: (date, from, to) => `${date}, ${from}\u2060–\u2060${to}\u00a0Uhr`,
      // "vom 21.02.2018", but "von Januar 2018"
      span: (from, until) => `${from.replace(/^ab(?=\s\d\d\.)/, 'vom').replace(/^ab/, 'von')} ${until}`,
      onWeekday: (_, name) => `am ${name}`,
      today: 'heute',
      tomorrow: 'morgen',
      bytes: ['kB', 'MB', 'GB'],
    },
    states: {
      because(code) {
        const later = ' Bitte versuchen Sie es gleich noch einmal.';
        const texts: Partial<Record<typeof code, string>> = {
          unreachable: 'Der Server des Amtes antwortet nicht, oder Sie sind nicht mit dem Internet verbunden.' + later,
          timeout: 'Der Server des Amtes antwortet zu langsam.' + later,
          not_found: 'Die Daten sind zurzeit nicht verfügbar.',
          forbidden: 'Die Daten sind zurzeit nicht öffentlich zugänglich.',
          http: 'Der Server des Amtes meldet einen Fehler.' + later,
        };
        return texts[code] ?? 'Die Daten sind zurzeit nicht lesbar und müssen auf dem Server berichtigt werden.';
      },
      loading: 'Daten werden geladen…',
      loaded: 'Die Daten sind geladen.',
      fallback: 'Die aktuellen Angaben konnten nicht geladen werden. Die gezeigten sind vielleicht nicht vollständig.',
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
      resolution: 'Beschlossen',
      resolutionOf: (body, number, date) =>
        cite(body, 'Beschluss', number && `Nr.\u00a0${number}`, date && `vom ${date}`),
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
      closedStep: 'beendet',
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
      opensAgain: (day, time) => `, ${/^\d/.test(day) ? 'am ' : ''}${day} ab ${time}\u00a0Uhr wieder geöffnet`,
      closed: 'geschlossen',
      holiday: 'Feiertag',
      checkedOn: (date) => `Sprechzeiten geprüft am ${date}`,
    },
    people: {
      phone: 'Telefon',
      email: 'E\u2011Mail',
    },
    search: {
      clear: 'Suchtext löschen',
      reset: 'Filter zurücksetzen',
      none: (query) => `Für „${query}“ haben wir nichts gefunden. Versuchen Sie ein anderes oder kürzeres Wort.`,
    },
    files: {
      calendar: 'termine',
      contact: 'kontakt',
      saved: 'Die Datei wurde heruntergeladen.',
      failed: 'Die Datei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.',
    },
  };
};
