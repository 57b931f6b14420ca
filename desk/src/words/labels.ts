// What keys and records are called on the desk, by the schema's own texts; where those speak to programmers, in words of
// the desk's own.
import * as schema from '../../../src/feed/schema.ts';
import type { Shape } from '../../../src/feed/place.ts';
import { KEY_TEXTS, RECORD_TEXTS, type RecordName } from '../../../src/feed/schema-texts.ts';

export type { RecordName };

const NAMES = new Map<unknown, RecordName>(
  (Object.keys(RECORD_TEXTS) as RecordName[]).map((name) => [schema[name], name]),
);

/** Records whose own name is longer than it has to be beside the others of its list. */
const SHORT_NAMES: Partial<Record<RecordName, string>> = {
  PersonSchema: 'Osoba',
  GrantStepSchema: 'Krok',
  GrantProjectSchema: 'Projekt',
  JoiningStepSchema: 'Krok',
  WeeklyHoursSchema: 'Řádek úředních hodin',
  HoursExceptionSchema: 'Výjimka',
  ItemSchema: 'Aktualita',
  ItemExtensionSchema: 'Doplňky',
};

const LABELS: Partial<Record<string, string>> = {
  'ContactSchema.role': 'Funkce',
  'ResolutionSchema.number': 'Číslo usnesení',
  'ResolutionSchema.body': 'Kdo usnesení přijal',
  'ResolutionSchema.date': 'Ze dne',
  'PrivacySchema.controller': 'Správce osobních údajů',
  'ItemExtensionSchema.pinned': 'Připnout nahoru jako oznámení',
  'DocumentSchema.archived': 'Archivní, už neplatí',
  'HoursExceptionSchema.closed': 'Zavřeno celý den',
  'IntroductionSchema.since': 'Plánuje se od',
  'MoneySchema.amount': 'Částka',
  'DocumentSchema.size_in_bytes': 'Velikost v bajtech',
  'AttachmentSchema.size_in_bytes': 'Velikost v bajtech',
  'JoiningSchema.reply_within_days': 'Do kolika dnů odpovíte',
};

const HINTS: Partial<Record<string, string>> = {
  'ContactSchema.role': 'Například koordinátorka komunitního plánování.',
  'ContactSchema.floor': 'Třeba 1.\u00a0patro nebo přízemí.',
  'ContactSchema.door': 'Jen číslo, třeba 115.',
  'WeeklyHoursSchema.from': '',
  'WeeklyHoursSchema.to': '',
  'PhoneSchema.label': 'Třeba mobil nebo kancelář.',
  'ItemSchema.title': '',
  'ItemSchema.content_text': 'Prostý text zprávy. Nový odstavec začnete klávesou Enter.',
  'ItemSchema.content_html': 'Jen pokud text zprávy potřebuje odkazy nebo seznamy. Pište značky HTML.',
  'ItemExtensionSchema.working_group': 'Skupina, které se zpráva týká.',
  'ItemExtensionSchema.grant_programme': 'Program, kterého se zpráva týká.',
  'AttachmentSchema.mime_type': 'U PDF je to application/pdf.',
  'DocumentSchema.mime_type': 'U PDF je to application/pdf.',
  'DocumentSchema.url': 'Adresa souboru na webu; bez ní se ukáže jen název.',
  'MunicipalitySchema.data_box': 'Sedm znaků, třeba abc1234.',
  'ContactSchema.data_box': 'Sedm znaků, třeba abc1234.',
  'PersonSchema.contact': 'Kontakt z části Kontakty; ukáže se jeho jméno a telefon.',
  'MeetingSchema.start':
    'Den, nebo den a čas. U odloženého setkání nechte původní termín; až bude nový, napište ho sem a stav změňte na naplánované.',
  'MeetingSchema.working_group': 'Skupina, která se schází.',
  'MeetingSchema.grant_programme': 'Program, o který jde.',
  'GrantProgrammeSchema.contact': 'Kdo žadatelům poradí.',
  'GrantStepSchema.kind': 'Podle příjmu žádostí se pozná, zda lze právě žádat.',
  'GrantStepSchema.end':
    'Poslední den, včetně. Trvá-li krok jediný den, napište stejný den jako začátek; bez konce krok běží dál.',
  'GrantStepSchema.meeting': 'Je-li krok setkáním z části Setkání. Termín a místo pak platí podle něj.',
  'ImplementationPlanSchema.plan': 'Střednědobý plán, který se naplňuje.',
  'JoiningSchema.privacy':
    'Co se člověk dozví, než odešle přihlášku. Aby se na webu ukázal formulář, vyplňte správce a účel, nebo dejte odkaz na úplnou informaci.',
  'JoiningStepSchema.contact': 'Na koho se obrátit.',
  'JoiningStepSchema.document': 'Dokument z části Dokumenty, který je k tomu potřeba.',
  'MoneySchema.currency': 'CZK jsou koruny.',
  'MoneySchema.amount': 'Stačí číslo, třeba 1 100 000.',
  'PrivacySchema.legal_basis_note': 'Zákon nebo vysvětlení.',
};

/** The name of a record's schema; undefined of all other schemas. */
export function recordName(shape: Shape | undefined): RecordName | undefined {
  return NAMES.get(shape?.wrapped ?? shape);
}

/** What a record is called: "Kontakt". */
export function nameOfRecord(name: RecordName): string {
  return SHORT_NAMES[name] ?? RECORD_TEXTS[name][1];
}

/** A key's short name: "Jméno". */
export function labelOf(name: RecordName, key: string): string {
  if (key === 'id') return 'Značka v adrese';
  return LABELS[`${name}.${key}`] ?? textOf(name, key)?.[0] ?? key;
}

/** One sentence about a key; '' where the label says it all. */
export function hintOf(name: RecordName, key: string): string {
  if (key === 'id') return 'Vyplní se sama. Neměňte ji, vedou na ni odkazy.';
  const hint = HINTS[`${name}.${key}`] ?? textOf(name, key)?.[1] ?? '';
  return plain(hint) === plain(labelOf(name, key)) ? '' : hint;
}

/** A right value of a key, as its example; undefined where words say enough. */
export function exampleOf(name: RecordName, key: string): unknown {
  return textOf(name, key)?.[3];
}

function textOf(name: RecordName, key: string): readonly [string, string, string, unknown?] | undefined {
  const texts: Record<string, readonly [string, string, string, unknown?]> = KEY_TEXTS[name];
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
