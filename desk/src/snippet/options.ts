// What can be set at each widget, as it is asked: the attributes of its tag that belong into a page that is published.
import { chooseText } from '../../../src/feed/text.ts';
import type { Feed, Text } from '../../../src/feed/types.ts';
import type { WidgetTag } from './widgets.ts';

/** A value and how it is called. */
export type Choice = readonly [value: string, label: string];

interface Asked {
  /** The attribute. */
  name: string;
  label: string;
  help?: string;
}

export type Option = Asked &
  (
    | { kind: 'switch' }
    | { kind: 'text' }
    | { kind: 'address' }
    | { kind: 'number'; least: number; most: number; standard: number }
    /** One of a few words; the first is what holds without the attribute. */
    | { kind: 'choice'; choices: readonly Choice[] }
    /** A record of the feed, by its id. */
    | { kind: 'record'; choices: (feed: Feed | undefined) => readonly Choice[] }
  );

const records =
  (list: (feed: Feed) => readonly { id: string; name: Text | undefined }[] | undefined) =>
  (feed: Feed | undefined): Choice[] =>
    (feed ? (list(feed) ?? []) : []).map(({ id, name }) => [id, chooseText(name, 'cs', feed?.language)?.value ?? id]);

const GROUPS = records(({ _kp }) => _kp?.working_groups);

const NO_DRAWING: Option = { kind: 'switch', name: 'no-drawing', label: 'Jen seznam, bez nákresu na časové ose' };
const JOIN_URL: Option = {
  kind: 'address',
  name: 'join-url',
  label: 'Adresa stránky s formulářem',
  help: 'Nechte prázdné, když je formulář na téže stránce.',
};
const FORMATS: readonly Choice[] = [
  ['', 'bez opuštění stránky'],
  ['form', 'jako obyčejný formulář, ukáže se stránka příjemce'],
];

/** The options of the form, whose names in the portal begin with `join-`. */
function sending(prefix: '' | 'join-'): readonly Option[] {
  return [
    {
      kind: 'address',
      name: `${prefix}endpoint`,
      label: 'Adresa, která přihlášky přijímá',
      help: 'Dostanete ji od toho, kdo příjem přihlášek provozuje. Když je prázdná, zpráva se připraví v poštovním programu návštěvníka.',
    },
    { kind: 'choice', name: `${prefix}endpoint-format`, label: 'Jak se formulář odesílá', choices: FORMATS },
    {
      kind: 'address',
      name: `${prefix}form-url`,
      label: 'Adresa vlastního formuláře města',
      help: 'Místo našeho formuláře na něj povede odkaz.',
    },
  ];
}

export const OPTIONS: Readonly<Record<WidgetTag, readonly Option[]>> = {
  'kp-portal': sending('join-'),
  'kp-introduction': [],
  'kp-news-feed': [
    { kind: 'number', name: 'limit', label: 'Kolik zpráv se ukáže najednou', least: 1, most: 100, standard: 5 },
    { kind: 'text', name: 'tag', label: 'Jen zprávy se štítkem' },
    { kind: 'record', name: 'group', label: 'Jen zprávy pracovní skupiny', choices: GROUPS },
    {
      kind: 'switch',
      name: 'remote-images',
      label: 'Načítat i obrázky z cizích serverů',
      help: 'Cizí server se pak dozví, kdo stránku čte. Uveďte to v informacích o zpracování osobních údajů.',
    },
  ],
  'kp-grant-timeline': [
    {
      kind: 'record',
      name: 'programme',
      label: 'Který program',
      help: 'Bez výběru se ukáže ten, který je teď důležitý.',
      choices: records(({ _kp }) => _kp?.grant_programmes?.map(({ id, title }) => ({ id, name: title }))),
    },
    NO_DRAWING,
  ],
  'kp-participation': [JOIN_URL],
  'kp-working-group-list': [JOIN_URL],
  'kp-join-form': [
    ...sending(''),
    {
      kind: 'choice',
      name: 'kind',
      label: 'Oč formulář žádá',
      choices: [
        ['', 'o první kontakt se zájemcem'],
        ['application', 'o přihlášku za člena'],
      ],
    },
    {
      kind: 'switch',
      name: 'no-steps',
      label: 'Bez kroků, jak se zapojit',
      help: 'Když je na stránce ukazuje jiný prvek.',
    },
  ],
  'kp-meeting-list': [
    { kind: 'record', name: 'group', label: 'Jen setkání pracovní skupiny', choices: GROUPS },
    {
      kind: 'number',
      name: 'limit',
      label: 'Kolik minulých setkání se ukáže najednou',
      least: 1,
      most: 100,
      standard: 10,
    },
    {
      kind: 'choice',
      name: 'past',
      label: 'Minulá setkání',
      choices: [
        ['', 'ukázat pod budoucími'],
        ['hide', 'neukazovat'],
        ['only', 'ukázat jen je'],
      ],
    },
  ],
  'kp-plan-timeline': [NO_DRAWING],
  'kp-document-list': [
    { kind: 'text', name: 'group', label: 'Jen dokumenty s nadpisem skupiny', help: 'Například Formuláře.' },
  ],
  'kp-coordinator-card': [
    {
      kind: 'record',
      name: 'contact',
      label: 'Který kontakt',
      help: 'Bez výběru se ukáže první.',
      choices: records(({ _kp }) =>
        _kp?.contacts?.map(({ id, name, role, office }) => ({ id, name: name ?? role ?? office })),
      ),
    },
    { kind: 'switch', name: 'compact', label: 'Jen jeden řádek: jméno, telefon, e-mail' },
  ],
};

/** What every widget has. */
export const COMMON_OPTIONS: readonly Option[] = [
  {
    kind: 'choice',
    name: 'heading-level',
    label: 'Nadpis prvku',
    help: 'O jednu hlouběji než nadpis, pod kterým prvek na stránce stojí.',
    choices: [['', 'Nadpis 2'], ...([3, 4, 5, 6, 1] as const).map((level): Choice => [`${level}`, `Nadpis ${level}`])],
  },
];
