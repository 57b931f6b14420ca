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
    join: {
      heading: 'So machen Sie mit',
      empty: 'Wie man mitmacht, ist hier noch nicht veröffentlicht.',
      error: 'Das Formular konnte nicht geladen werden.',
      stepsTitle: 'Schritte zur Mitgliedschaft',
      titles: { interest: 'Ich möchte mitmachen', application: 'Antrag auf Mitgliedschaft in einer Arbeitsgruppe' },
      required: 'Wir brauchen nur Ihren Namen und eine Kontaktmöglichkeit. Alles andere ist freiwillig.',
      optional: '(freiwillig)',
      labels: {
        name: 'Vor- und Nachname',
        contact: 'Wie können wir Sie erreichen?',
        organisation: 'Organisation',
        participant_role: 'Für wen würden Sie in der Planung sprechen?',
        working_groups: 'Welche Gruppen interessieren Sie?',
        message: 'Nachricht',
        needs: 'Was brauchen Sie, um kommen zu können?',
        consent: 'Ich bin damit einverstanden, dass meine Daten so verarbeitet werden.',
      },
      hints: {
        contact: 'E\u2011Mail-Adresse oder Telefonnummer genügt.',
        organisation: 'Falls Sie für einen Verein, einen Dienst oder eine Behörde kommen.',
        participant_role:
          'So können wir Sie in die richtige Gruppe einladen. Die Antwort kann Sensibles über Sie verraten, etwa zur Gesundheit. Sie können sie gern auslassen.',
        working_groups: 'Sie können mehrere Gruppen wählen oder keine.',
        message:
          'Bitte schreiben Sie nichts über Gesundheit oder Notlagen, weder eigene noch fremde. Dafür ist im Gespräch Zeit.',
        needs:
          'Zum Beispiel Dolmetschen, barrierefreier Zugang oder Kinderbetreuung. Einen Grund müssen Sie nicht nennen.',
      },
      roles: {
        user: 'für Menschen, die die Dienste nutzen oder jemanden pflegen',
        provider: 'für Anbieter von Diensten',
        commissioner: 'für Auftraggeber: Gemeinde, Stadt oder Region',
        other: 'für jemand anderen',
      },
      noRole: 'möchte ich nicht angeben',
      send: 'Absenden',
      sendAgain: 'Erneut senden',
      sending: 'Wird gesendet…',
      mayTake: 'Das kann einige Sekunden dauern.',
      processing: 'Ihre Nachricht wird bereits verarbeitet, bitte warten Sie einen Moment.',
      notSent: 'Das Formular ist noch nicht abgesendet',
      correct: (count) =>
        plural(count, { one: 'Bitte berichtigen Sie #\u00a0Angabe:', other: 'Bitte berichtigen Sie #\u00a0Angaben:' }),
      problems: {
        name: 'Geben Sie Vor- und Nachnamen an.',
        contact: 'Geben Sie E\u2011Mail-Adresse oder Telefonnummer an. Eines davon genügt.',
        email: 'Die E\u2011Mail-Adresse ist nicht vollständig. Sie soll aussehen wie name@beispiel.de.',
        phone: 'Die Telefonnummer ist nicht vollständig. Sie soll mindestens neun Ziffern haben.',
        consent: 'Ohne Ihre Einwilligung können wir die Daten nicht annehmen.',
        other: 'Diese Angabe können wir nicht annehmen. Bitte prüfen Sie sie.',
      },
      tooLong: (excess) => plural(excess, { other: 'Der Text ist um #\u00a0Zeichen länger, als wir annehmen können.' }),
      failed: 'Das Senden ist noch nicht gelungen',
      unsure: 'Wir wissen nicht, ob die Nachricht angekommen ist',
      reasons: {
        busy: 'Der Server bearbeitet gerade zu viele Anfragen.',
        unavailable: 'Der Server des Amtes ist vorübergehend außer Betrieb.',
        offline: 'Sie sind nicht mit dem Internet verbunden, oder der Server des Amtes ist nicht erreichbar.',
        timeout: 'Der Server des Amtes hat nicht rechtzeitig geantwortet.',
        too_large: 'Der Text ist zu lang. Bitte kürzen Sie ihn.',
        refused: 'Der Server des Amtes hat die Nachricht nicht angenommen.',
        processing: 'Ihre Nachricht wird noch verarbeitet.',
        unclear: 'Die Antwort des Servers des Amtes ist nicht lesbar.',
      },
      againIn: (seconds) =>
        plural(seconds, { one: 'In #\u00a0Sekunde geht es wieder.', other: 'In #\u00a0Sekunden geht es wieder.' }),
      againInMinutes: (minutes) => plural(minutes, { other: 'In #\u00a0Minuten geht es wieder.' }),
      inSeconds: (seconds) => `(in ${seconds}\u00a0s)`,
      inMinutes: (minutes) => `(in ${minutes}\u00a0min)`,
      nowAgain: 'Jetzt können Sie es erneut versuchen.',
      kept: 'Alles, was Sie geschrieben haben, bleibt ausgefüllt.',
      orCall: 'oder rufen Sie an:',
      thanks: {
        interest: 'Vielen Dank, Ihr Interesse ist bei uns eingegangen',
        application: 'Vielen Dank, Ihr Antrag ist bei uns eingegangen',
      },
      answer: (who, date) => [
        ...(who === undefined ? ['Wir antworten Ihnen'] : ['Es antwortet Ihnen ', who]),
        date ? (who === undefined ? ` spätestens am ${date}.` : `, spätestens am ${date}.`) : '.',
      ],
      number: 'Nummer der Nachricht',
      received: 'Eingegangen',
      chosenGroups: (count) => (count === 1 ? 'Gewählte Gruppe' : 'Gewählte Gruppen'),
      ifNobody: 'Falls sich niemand meldet',
      quoteNumber: 'Bitte nennen Sie die Nummer der Nachricht.',
      print: 'Bestätigung drucken',
      back: 'Zurück zum Formular',
      mailTitle: 'Die Nachricht ist noch nicht abgesendet',
      mailText:
        'Wir haben sie für Ihr Mailprogramm vorbereitet. Öffnen Sie es, lesen Sie die Nachricht und senden Sie sie ab.',
      openMail: 'Mailprogramm öffnen',
      copyLabel: 'Hat es sich nicht geöffnet? Kopieren Sie den Text der Nachricht',
      sendTo: 'Senden Sie ihn an',
      copy: 'Text kopieren',
      copied: 'Kopiert',
      edit: 'Formular bearbeiten',
      subjects: {
        interest: 'Interesse an der gemeinschaftlichen Sozialplanung',
        application: 'Antrag auf Mitgliedschaft in einer Arbeitsgruppe',
      },
      greetings: {
        interest: 'Guten Tag,\nich möchte bei der gemeinschaftlichen Sozialplanung mitmachen.',
        application:
          'Guten Tag,\nich möchte Mitglied einer Arbeitsgruppe der gemeinschaftlichen Sozialplanung werden.',
      },
      whomToAsk: 'An wen Sie sich wenden können',
      ownForm: 'Anmelden können Sie sich über das Formular auf der Website der Stadt.',
      toOwnForm: 'Formular öffnen',
      privacyTitle: 'Wie wir mit Ihren Daten umgehen',
      processedBy: (name) => ['Verantwortlich für die Daten aus dem Formular: ', name, '.'],
      voluntary:
        'Sie geben sie freiwillig an; ohne Namen und eine Kontaktmöglichkeit können wir Ihnen aber nicht antworten.',
      controller: 'Verantwortlicher',
      officer: 'Datenschutzbeauftragter',
      purpose: 'Zweck',
      legalBasis: 'Rechtsgrundlage',
      recipients: 'Wer die Daten sieht',
      retention: 'Wie lange',
      rights: 'Ihre Rechte',
      complaint: 'Beschwerde',
      publicTask:
        'Wahrnehmung einer Aufgabe im öffentlichen Interesse nach Art.\u00a06 Abs.\u00a01 Buchst.\u00a0e der Verordnung (EU) 2016/679 (DSGVO)',
      consent: 'Ihre Einwilligung nach Art.\u00a06 Abs.\u00a01 Buchst.\u00a0a der Verordnung (EU) 2016/679 (DSGVO)',
      rightsOfAll:
        'Sie können Auskunft über Ihre Daten, deren Berichtigung, Löschung oder die Einschränkung der Verarbeitung verlangen.',
      objection: 'Der Verarbeitung können Sie jederzeit widersprechen.',
      withdrawal:
        'Ihre Einwilligung können Sie jederzeit widerrufen; die bisherige Verarbeitung bleibt rechtmäßig. Sie können die Daten auch in einer Form verlangen, die sich übertragen lässt.',
      authority: 'Amt für den Schutz personenbezogener Daten',
      fullNotice: 'Vollständige Informationen zur Datenverarbeitung',
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
    groups: {
      heading: 'Arbeitsgruppen',
      empty: 'Hier sind noch keine Arbeitsgruppen veröffentlicht.',
      emptyAsk: 'In welcher Gruppe Sie mitmachen können, sagt Ihnen:',
      error: 'Die Arbeitsgruppen konnten nicht geladen werden.',
      find: 'Gruppe suchen',
      found: (count, all) =>
        plural(count, { one: '#\u00a0Gruppe', other: '#\u00a0Gruppen' }) + ` von\u00a0${all} gefunden`,
      people: 'Menschen in der Gruppe',
      organisations: 'Organisationen',
      members: (count, organisations) =>
        plural(count, { one: '#\u00a0Mitglied', other: '#\u00a0Mitglieder' }) +
        (!organisations
          ? ''
          : count < 2
            ? ', als Vertretung von:'
            : `, darunter Vertretungen dieser ${organisations < 2 ? 'Organisation' : 'Organisationen'}:`),
      nextMeeting: 'Nächste Sitzung',
      running: 'läuft gerade',
      postponed: 'verschoben',
      cancelled: 'abgesagt',
      undated: 'Termin noch nicht bekannt',
      documents: 'Dokumente',
      more: 'Mehr über die Gruppe',
      join: 'Ich möchte mitmachen',
      toCalendar: 'In den Kalender eintragen',
      meeting: 'Sitzung der Gruppe',
    },
    news: {
      heading: 'Aktuelles',
      empty: 'Hier gibt es noch keine Meldungen.',
      error: 'Die Meldungen konnten nicht geladen werden.',
      notice: 'Hinweis',
      validUntil: (until) => `Gültig ${until}`,
      search: 'In den Meldungen suchen',
      tags: 'Schlagwörter',
      filter: 'Suchen und filtern',
      found: (count, all) =>
        plural(count, { one: '#\u00a0Meldung', other: '#\u00a0Meldungen' }) +
        plural(all, { other: ' von\u00a0# gefunden' }),
      more: (count) =>
        (count ? plural(count, { one: '#\u00a0weitere Meldung', other: '#\u00a0weitere Meldungen' }) : 'Weitere') +
        ' anzeigen',
      searchOlder: 'Auch in älteren suchen',
      olderFailed: 'Ältere Meldungen konnten nicht geladen werden.',
      shown: (count, all) =>
        all
          ? plural(count, { other: '#' }) + plural(all, { other: ' von\u00a0# angezeigt' })
          : plural(count, { one: '#\u00a0Meldung angezeigt', other: '#\u00a0Meldungen angezeigt' }),
      whole: 'Ganzen Text anzeigen',
      less: 'Text einklappen',
      undated: 'Ohne Datum',
      attachment: 'Anhang',
    },
    files: {
      calendar: 'termine',
      contact: 'kontakt',
      saved: 'Die Datei wurde heruntergeladen.',
      failed: 'Die Datei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.',
    },
  };
};
