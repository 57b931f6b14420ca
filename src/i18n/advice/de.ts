// German for webmasters, loaded when something is wrong or a check is asked for.
import type { CreateAdvice, JsonWords } from '../advice.ts';
import { attributeExample, calledBy, checkFeed, type FaultWords, formatFault } from '../fault-sentence.ts';
import { nearestTag, TAGS, unknownNames } from '../tags.ts';

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
  example: 'Zum Beispiel: #',
  unquoted: 'Schreiben Sie ohne Anführungszeichen: #',
  quoted: 'Schreiben Sie in Anführungszeichen: #',
  list: ['erstes', 'zweites'],
  listed: {
    mo: 'Montag',
    tu: 'Dienstag',
    we: 'Mittwoch',
    th: 'Donnerstag',
    fr: 'Freitag',
    sa: 'Samstag',
    su: 'Sonntag',
    planned: 'geplant',
    held: 'fand statt',
    postponed: 'verschoben',
    cancelled: 'abgesagt',
    publication: 'Bekanntmachung',
    application: 'Annahme der Anträge',
    formal_check: 'formale Prüfung',
    evaluation: 'Bewertung',
    decision: 'Entscheidung',
    contract: 'Vertrag',
    realisation: 'Durchführung',
    settlement: 'Abrechnung',
    other: 'anderes',
    announced: 'ausgeschrieben',
    open: 'offen',
    closed: 'geschlossen',
    draft: 'Entwurf',
    valid: 'gültig',
    ended: 'beendet',
    user: 'Nutzer',
    provider: 'Anbieter',
    commissioner: 'Auftraggeber',
    public_task: 'öffentliche Aufgabe',
    consent: 'Einwilligung',
  },
  records: {
    items: 'Nachricht',
    attachments: 'Anlage',
    contacts: 'Kontakt',
    phones: 'Telefon',
    emails: 'E\u2011Mail',
    weekly: 'Zeile der Sprechzeiten',
    exceptions: 'Ausnahme von den Sprechzeiten',
    working_groups: 'Arbeitsgruppe',
    people: 'Person',
    meetings: 'Sitzung',
    grant_programmes: 'Förderprogramm',
    steps: 'Schritt',
    projects: 'Projekt',
    plans: 'Plan',
    implementation_plans: 'Umsetzungsplan',
    measures: 'Maßnahme',
    stages: 'Etappe',
    planning_projects: 'Planungsprojekt',
    documents: 'Dokument',
    links: 'Link',
    participants: 'Mitwirkende',
  },
  record: (name, number, called) => `${name} Nr.\u00a0${number}` + calledBy(called),
  item: (number, list) => `Nr.\u00a0${number} in der Liste ${list}`,
  key: (key) => `Schlüssel ${key}`,
  noHours:
    'Bis das behoben ist, werden die Sprechzeiten dieses Kontakts nicht gezeigt, damit sie nichts Falsches sagen.',
  noStart: 'Ohne das Ende wird auch der Anfang des Schritts nicht gezeigt.',
  unknownKey: (key, near) => `Den Schlüssel ${key} gibt es nicht; meinen Sie ${near}?`,
  outsideKey: (key, meant) =>
    key === meant
      ? `Der Schlüssel ${key} gehört in _kp; hier liest ihn niemand.`
      : `Den Schlüssel ${key} gibt es nicht; meinen Sie ${meant}? Er gehört in _kp.`,
  unreadKeys: (keys) =>
    `Diese Schlüssel lesen die Widgets nicht; sie können zu einem anderen Programm gehören: ${keys}.`,
};

const JSON_FAULTS: JsonWords = {
  empty: 'Die Datei ist leer.',
  quotes: 'Hier stehen andere Anführungszeichen, als JSON sie kennt. Schreiben Sie nur gerade: ".',
  inner_quotes:
    'Ein Anführungszeichen im Text hat ihn zu früh beendet, oder vor dieser Stelle fehlt eines. Schreiben Sie im Text „solche“, oder setzen Sie vor gerade einen umgekehrten Schrägstrich: \\".',
  unquoted: 'Ein Text steht ohne Anführungszeichen. Ohne sie dürfen nur Zahlen und die Wörter true und false stehen.',
  line_break:
    'Ein Text endet nicht auf seiner Zeile mit einem Anführungszeichen. Entweder fehlt es, oder im Text ist ein Zeilenumbruch; schreiben Sie dafür \\n.',
  backslash: 'Im Text steht ein umgekehrter Schrägstrich. Schreiben Sie zwei: \\\\.',
  digits: 'Eine Zahl schreibt man ohne Leerzeichen.',
  comment: 'JSON kennt keine Kommentare (//, /* */). Löschen Sie sie.',
  comma_missing: 'Ein Komma fehlt, hier oder am Ende der vorigen Zeile.',
  comma_extra: 'Ein Komma ist zu viel. Nach der letzten Angabe in Klammern darf keines stehen.',
  colon_missing: 'Nach dem Schlüssel fehlt ein Doppelpunkt.',
  bracket:
    'Die Klammer ist von anderer Art als die, die sie schließen soll: {\u00a0} und [\u00a0] gehören paarweise zusammen.',
  unclosed: 'Am Ende fehlt: #',
  after_end: 'Nach dem Ende der Daten steht noch etwas. Eine Klammer wurde zu früh geschlossen oder ist zu viel.',
};

export const createAdvice: CreateAdvice = ({ plural }) => ({
  title: 'Prüfung der Daten',
  readAt: (when) => `Daten gelesen am ${when}.`,
  noFaults: 'Keine Mängel gefunden.',
  faults: (count) => plural(count, { one: '#\u00a0Mangel gefunden', other: '#\u00a0Mängel gefunden' }),
  fault: (fault) => formatFault(FAULTS, fault),
  check: (feed) => checkFeed(FAULTS, feed),
  cause({ code, url, status, near, line, reason, missing = '' }) {
    const texts: Record<typeof code, string> = {
      unreachable: `Der Browser hat ${url} nicht erreicht. Entweder ist der Server nicht verfügbar, oder er liegt auf einer anderen Domain und sendet den Header Access-Control-Allow-Origin (CORS) nicht, oder die Regel connect-src in der Content-Security-Policy der Seite verbietet den Abruf.`,
      timeout: `${url} hat nicht rechtzeitig geantwortet. Prüfen Sie den Server, oder legen Sie die Daten als Datei ab.`,
      not_found: url.startsWith('#')
        ? `Auf der Seite gibt es kein <script type="application/feed+json" id="${url.slice(1)}"> mit den Daten.`
        : `Unter ${url} ist nichts zu finden. Prüfen Sie die Adresse im Attribut feed oder data-feed und ob die Datei hochgeladen ist.`,
      forbidden: `Der Server hat den Zugriff auf ${url} verweigert. Die Datei muss ohne Anmeldung lesbar sein.`,
      http: `${url} antwortet mit einem Fehler${status ? ` ${status}` : ''}. Suchen Sie die Ursache im Protokoll des Servers.`,
      too_large: `Die Datei ${url} ist größer als 10\u00a0MB. Nehmen Sie ältere Angaben heraus.`,
      login_page: `${url} liefert statt der Daten eine Seite, vermutlich zur Anmeldung. Die Datei muss ohne Anmeldung lesbar sein.`,
      not_json:
        `Das JSON in ${url} enthält einen Fehler` +
        (line ? ` in Zeile\u00a0${line}` : '') +
        (reason
          ? `: ${JSON_FAULTS[reason].replace('#', () => missing)}`
          : (near ? `, in der Nähe von: ${near}` : '') +
            '. Oft fehlt ein Komma oder ein Anführungszeichen, oder es ist eines zu viel.'),
      not_feed: `Die Datei ${url} ist kein JSON Feed: Auf der obersten Ebene muss ein Objekt {…} mit dem Schlüssel _kp stehen.`,
    };
    const how = texts[code];
    return `Für Webmaster: ${how}`;
  },
  noFeed:
    'Für Webmaster: Das Widget weiß nicht, woher es seine Daten lesen soll. Geben Sie ihm das Attribut feed oder dem script-Tag das Attribut data-feed.',
  unknownId: (attribute, id, known) =>
    `Für Webmaster: ${attribute}="${id}" kommt in den Daten nicht vor.` + (known ? ` Vorhanden sind: ${known}.` : ''),
  wrongValue: (attribute, value, example, words) =>
    `Für Webmaster: ${attribute}="${value}" ist nicht zulässig. ` +
    (words
      ? `Möglich sind: ${words.join(', ')}.`
      : `Zum Beispiel: ${attribute}="${attributeExample(attribute, value, example)}"`),
  unknownAttributes: (tag, written, known, prefix = '') =>
    unknownNames(written, known, prefix).map(
      (name) =>
        `Für Webmaster: Das Element <${tag}> kennt kein Attribut ${name}; es bewirkt deshalb nichts. Es kennt diese: ${known.join(', ')}.`,
    ),
  noTarget: (attribute, value) =>
    `Für Webmaster: Auf der Seite fehlt das Element ${value}, zu dem ${attribute} führt; der Link dorthin wird deshalb nicht gezeigt. Setzen Sie <kp-join-form id="${value.slice(1)}"> auf die Seite, oder geben Sie in ${attribute} die Adresse der Seite mit dem Formular an.`,
  noForm: (missing, attribute = 'endpoint') =>
    'Für Webmaster: Das Formular wird nicht gezeigt, ' +
    (missing === 'privacy'
      ? 'weil in den Daten fehlt, was man vorher wissen muss: der Verantwortliche und der Zweck (_kp.joining.privacy.controller und purpose) oder ein Link zur Datenschutzerklärung (_kp.joining.privacy.url).'
      : `weil das Element kein brauchbares Attribut ${attribute} hat und der Kontakt in den Daten keine E\u2011Mail-Adresse.`) +
    ' An seiner Stelle stehen die Schritte und der Kontakt.',
  unknownTag(tag) {
    const meant = nearestTag(tag);
    if (meant === tag)
      return `Für Webmaster: Das Tag <${tag}> zeigt nichts, weil auf der Seite kein Skript mit diesem Widget ist.`;
    const more = meant ? `; meinen Sie <${meant}>?` : `. Die Widgets sind: ${TAGS.join(', ')}.`;
    return `Für Webmaster: Ein Widget <${tag}> gibt es nicht${more}`;
  },
  holdsPage: (tag, part) =>
    `Für Webmaster: Im Tag <${tag}> steht <${part}>, vermutlich ein Teil Ihrer Seite, der deshalb nicht zu sehen ist. Schließen Sie das Tag mit </${tag}>; ein Schrägstrich am Ende (/>) reicht nicht.`,
  unclosed: (tag) =>
    `Für Webmaster: Das Tag <${tag}> ist nicht geschlossen und verdeckt deshalb, was dahinter steht. Schließen Sie es mit </${tag}>; ein Schrägstrich am Ende (/>) reicht nicht.`,
});
