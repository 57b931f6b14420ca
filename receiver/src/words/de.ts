import type { Words } from './words.ts';

export const de: Words = {
  fields: {
    kind: 'Worum es geht',
    name: 'Vor- und Nachname',
    email: 'E\u2011Mail',
    phone: 'Telefon',
    organisation: 'Organisation',
    participant_role: 'Spricht für',
    working_groups: 'Arbeitsgruppen',
    message: 'Nachricht',
    needs: 'Braucht, um kommen zu können',
  },
  kinds: { interest: 'Interesse mitzumachen', application: 'Antrag für eine Arbeitsgruppe' },
  roles: {
    user: 'für Menschen, die die Dienste nutzen oder jemanden pflegen',
    provider: 'für Anbieter von Diensten',
    commissioner: 'für Auftraggeber: Gemeinde, Stadt oder Region',
    other: 'für jemand anderen',
  },
  quarantine: {
    honeypot: 'ein Feld ist ausgefüllt, das Menschen nicht sehen',
    stamp: 'der Zeitstempel des Formulars ist nicht gültig',
    origin: 'es ist nicht sicher, von welcher Seite sie kam',
  },
  number: 'Nummer der Nachricht',
  received: 'Eingegangen',
  answerBy: 'Antworten bis',
  language: 'Sprache des Formulars',
  formPage: 'Seite mit dem Formular',
  privacyVersion: 'Fassung des Datenschutzhinweises',

  page: {
    thanks: 'Vielen Dank, Ihre Nachricht ist angekommen',
    answered: (date) => (date ? `Wir antworten Ihnen spätestens am ${date}.` : 'Wir antworten Ihnen.'),
    ifNobody: 'Falls sich niemand meldet',
    quoteNumber: 'Bitte nennen Sie die Nummer der Nachricht.',
    back: 'Zurück zur Seite der Stadt',
    notSent: 'Die Nachricht ist noch nicht abgesendet',
    reasons: {
      400: 'Die Nachricht ist nicht lesbar.',
      403: 'Von dort nehmen wir keine Nachrichten an.',
      404: 'Diese Seite gibt es hier nicht.',
      405: 'So lässt sich keine Nachricht senden.',
      408: 'Die Nachricht ist nicht vollständig angekommen.',
      409: 'Ihre Nachricht wird schon verarbeitet, bitte warten Sie einen Augenblick.',
      413: 'Der Text ist zu lang. Bitte kürzen Sie ihn.',
      415: 'Die Nachricht ist nicht lesbar.',
      422: 'Bitte berichtigen Sie, was markiert ist.',
      429: 'Der Server bearbeitet gerade zu viele Anfragen.',
      503: 'Der Server des Amtes ist vorübergehend außer Betrieb.',
    },
    problems: {
      missing: 'Das muss ausgefüllt sein.',
      neither: 'Geben Sie E\u2011Mail-Adresse oder Telefonnummer an. Eines davon genügt.',
      email: 'Die E\u2011Mail-Adresse ist nicht vollständig. Sie soll aussehen wie name@beispiel.de.',
      phone: 'Die Telefonnummer ist nicht vollständig. Sie soll mindestens neun Ziffern haben.',
      too_long: 'Der Text ist länger, als wir annehmen können. Bitte kürzen Sie ihn.',
      invalid:
        'Diese Angabe können wir nicht annehmen. Bitte prüfen Sie sie: Antworten Sie wirklichen Menschen an die Adresse oder Telefonnummer, die bei der Nachricht steht, und teilen Sie die Nummern der Administration des Formulars mit. Sie gibt die echten mit kp-receiver release frei und löscht die übrigen mit kp-receiver erase.',
    },
    againIn: (seconds) => `Versuchen Sie es in ${seconds}\u00a0s noch einmal.`,
    kept: 'Alles, was Sie geschrieben haben, bleibt ausgefüllt.',
    goBack: 'Mit der Zurück-Taste des Browsers kommen Sie zum Formular.',
    send: 'Senden',
    sendAgain: 'Erneut senden',
    noRole: 'möchte ich nicht angeben',
    optional: '(freiwillig)',
  },

  mail: {
    greeting: 'Guten Tag,',
    staffSubject: (reference) => `Sozialplanung: neue Nachricht ${reference}`,
    staffIntro: 'über das Formular im Web ist eine neue Nachricht gekommen.',
    replyGoesTo: 'Wenn Sie auf diese E-Mail antworten, geht die Antwort unmittelbar an den Absender der Nachricht.',
    noReply: 'Der Absender hat keine E-Mail-Adresse hinterlassen. Bitte melden Sie sich auf anderem Weg.',
    alsoTo: 'Diese E-Mail ging an',
    confirmationSubject: (reference) => `Wir haben Ihre Nachricht ${reference} erhalten`,
    confirmation: (town, reference) =>
      `wir haben die Nachricht erhalten, die Sie über das Formular der Sozialplanung (${town}) gesendet haben. Sie hat die Nummer ${reference}.`,
    notYou:
      'Wenn Sie nichts gesendet haben, hat jemand Ihre Adresse versehentlich angegeben. Sie müssen nichts tun; oder melden Sie sich, dann löschen wir die Daten.',
    automatic: 'Diese E-Mail hat ein Programm gesendet.',
    quarantineSubject: (count) => `Sozialplanung: zu prüfende Nachrichten: ${count}`,
    quarantineIntro:
      'diese Nachrichten aus dem Formular sehen ungewöhnlich aus. Sie können unerwünscht sein, aber auch von wirklichen Menschen stammen. Die Absender haben die gleiche Antwort bekommen wie immer, aber keine Bestätigung per E-Mail. Bitte prüfen Sie sie.',
    reason: 'Was ungewöhnlich ist',
    more: (count) =>
      `Weitere Nachrichten, die hier keinen Platz hatten: ${count}. Der Administrator zeigt sie mit kp-receiver list.`,
    reminderSubject: (reference) => `Sozialplanung: Nachricht ${reference} wartet auf Erledigung`,
    reminderIntro:
      'diese Nachricht aus dem Formular hat noch niemand als erledigt vermerkt. Ist sie erledigt, teilen Sie ihre Nummer der Administration des Formulars mit; sie vermerkt es mit dem Befehl kp-receiver handled. Bis dahin kommt diese E-Mail wieder.',
  },
};
