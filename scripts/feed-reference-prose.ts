// What the feed's reference says beside its tables, in English and in Czech.

const EXAMPLE = `\`\`\`json
{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Komunitní plánování, Vzorov",
  "language": "cs",
  "items": [],
  "_kp": {
    "time_zone": "Europe/Prague",
    "contacts": [
      {
        "id": "koordinatorka",
        "role": "Koordinátorka",
        "name": "Jana Vzorová",
        "phones": [{ "number": "+420 000 000 115" }]
      }
    ],
    "grant_programmes": [
      {
        "id": "dr2026",
        "title": "Dotační řízení 2026",
        "steps": [
          { "id": "s1", "kind": "application", "name": "Příjem žádostí", "start": "2026-02-21", "end": "2026-02-28" },
          { "id": "s2", "kind": "settlement", "name": "Vyúčtování", "end": "2027-01-15" }
        ]
      }
    ]
  }
}
\`\`\``;

/** The words of one language. */
export interface Prose {
  introduction: string;
  faults: string;
  shapes: string;
  records: string;
  /** Heads of the tables: of shapes, of a record's keys, of a key's words. */
  heads: { shapes: readonly string[]; keys: readonly string[]; words: readonly string[] };
  required: string;
  listOf: (type: string) => string;
  idOf: (list: string) => string;
  oneOf: string;
  /** Names of what JSON itself has. */
  types: Readonly<Record<string, string>>;
}

export const PROSE: Readonly<Record<'en' | 'cs', Prose>> = {
  en: {
    introduction: `# The feed

[Česky](feed.cs.md)

One file holds all that the widgets show. It is a [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/), so any feed
reader can follow the town's news; all else stands in its extension \`_kp\`. The least that shows something:

${EXAMPLE}

\`schema/feed.starter.json\`, after a build also in \`dist/cdn\`, shows something in each widget. With \`"$schema"\` set to
the address or path of \`feed.schema.json\`, editors such as Visual Studio Code complete keys and explain them in Czech.

- Every list may be missing, and every key that isn't marked **required**. \`null\` and an empty string count as missing.
  Those marked * are required by JSON Feed, as is \`content_text\` or \`content_html\` of an item: the schema asks for
  them, the widgets do without.
- Every \`id\` is unique in its list; other records refer to it by value. An id that is a number is read as a string.
- Keys that stand in no table are kept and ignored.
- Addresses resolve against the address of the file (after redirects). Those with another scheme than http, https, mailto
  or tel, or with a name and password, are left out.
- The file may be UTF-8 (best), UTF-16 or windows-1250, and at most 10 MB.`,
    faults: `## What happens to a mistake

Nothing but the mistake is lost. A wrong value that isn't required is left out alone; where a required one is wrong or
missing, the nearest list item (or optional key) that holds it is left out. Each cut is a fault, shown in the page by the
attribute \`debug\` or by \`?kp-check\` in the page's address: at most 200 of them.

| code | what is wrong | what is left out |
| --- | --- | --- |
| \`wrong_type\` | a number for a text, an object for a list … | the value, or what needs it |
| \`missing\` | a required key is missing or empty; an item has neither title nor content | what needs it |
| \`not_in_list\` | not one of the listed words | the value, or what needs it |
| \`bad_date\` | not written as a [Date](#date), or a day that no calendar has (\`2026-02-31\`) | the value, or what needs it |
| \`bad_time\` | not written as a [Time](#time) | what needs it |
| \`bad_time_zone\` | no time zone of that name | the value; Europe/Prague counts |
| \`bad_url\` | no address, or one that isn't allowed; \`www.example.cz\` without \`https://\` | the value, or what needs it |
| \`duplicate_id\` | another record of the list has the id | the later record |
| \`unknown_reference\` | no record has the id | the reference; its record stays |
| \`ends_before_start\` | an end before its start | the end; of a grant step both, since it would run for ever |
| \`differs_from_meeting\` | a step says otherwise than the meeting it refers to | the step's own word; the meeting's counts |

A file that can't be read at all shows why instead: \`unreachable\`, \`timeout\`, \`not_found\`, \`forbidden\`, \`http\`,
\`too_large\`, \`login_page\` (a web page came in place of the feed), \`not_json\` (with line and column) or \`not_feed\`.`,
    shapes: 'Shapes',
    records: 'Records',
    heads: {
      shapes: ['shape', 'Czech', 'meaning', 'examples'],
      keys: ['key', 'type', 'meaning (Czech)', 'example'],
      words: ['word', 'meaning', 'Czech'],
    },
    required: 'required',
    listOf: (type) => `list of ${type}`,
    idOf: (list) => `id of ${list}`,
    oneOf: 'one of the words below',
    types: {},
  },
  cs: {
    introduction: `# Soubor s údaji klíč po klíči

[English](feed.md)

Vše, co prvky ukazují, je v jediném souboru. Je to [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/), takže aktuality
obce může sledovat každá čtečka; vše ostatní je v rozšíření \`_kp\`. Nejmenší soubor, který něco ukáže:

${EXAMPLE}

Soubor, který ukáže něco v každém prvku, je \`schema/feed.starter.json\`; po sestavení je i ve složce \`dist/cdn\`. Uvedete-li
v klíči \`"$schema"\` adresu nebo cestu k souboru \`feed.schema.json\`, editory jako Visual Studio Code klíče napovídají
a česky vysvětlují.

- Chybět smí každý seznam a každý klíč, u kterého není **povinné**. \`null\` a prázdný text znamenají totéž, jako když klíč
  chybí. Klíče s hvězdičkou * vyžaduje JSON Feed, stejně jako \`content_text\` nebo \`content_html\` u zprávy: schéma je chce,
  prvky se bez nich obejdou.
- Každé \`id\` je ve svém seznamu jedinečné a ostatní záznamy se na ně odkazují. Číslo se čte jako text.
- Klíče, které v tabulkách nejsou, nevadí; prvky si jich nevšímají.
- Adresy se počítají od adresy tohoto souboru (po přesměrování). Jiné než http, https, mailto a tel a adresy se jménem
  a heslem se vynechají.
- Soubor smí být v kódování UTF-8 (nejlépe), UTF-16 nebo windows-1250 a mít nejvýše 10 MB.
- Slova z pevného seznamu se píší anglicky, přesně tak, jak stojí v tabulce; návštěvník vidí jejich překlad.`,
    faults: `## Co se stane s chybou

Nic jiného se neztratí. Chybná hodnota, která není povinná, se vynechá sama; je-li chybná nebo chybí povinná, vynechá se
nejbližší položka seznamu (nebo nepovinný klíč), ve které je. Každé vynechání je závada, kterou na stránce ukáže atribut
\`debug\` nebo \`?kp-check\` na konci adresy stránky, nejvýše 200 závad.

| kód | co je špatně | co se vynechá |
| --- | --- | --- |
| \`wrong_type\` | číslo místo textu, objekt místo seznamu … | hodnota, nebo to, co ji potřebuje |
| \`missing\` | povinný klíč chybí nebo je prázdný; zpráva nemá titulek ani text | to, co ho potřebuje |
| \`not_in_list\` | slovo, které v seznamu není | hodnota, nebo to, co ji potřebuje |
| \`bad_date\` | jiný zápis, než má [Datum](#date), nebo den, který v kalendáři není (\`2026-02-31\`) | hodnota, nebo to, co ji potřebuje |
| \`bad_time\` | jiný zápis, než má [Čas](#time) | to, co ho potřebuje |
| \`bad_time_zone\` | takové časové pásmo není | hodnota; platí Europe/Prague |
| \`bad_url\` | není to adresa, nebo není povolená; \`www.example.cz\` bez \`https://\` | hodnota, nebo to, co ji potřebuje |
| \`duplicate_id\` | stejné id má už jiný záznam seznamu | pozdější záznam |
| \`unknown_reference\` | žádný záznam takové id nemá | odkaz; jeho záznam zůstává |
| \`ends_before_start\` | konec je dřív než začátek | konec; u kroku dotačního programu obojí, jinak by běžel navždy |
| \`differs_from_meeting\` | krok říká něco jiného než setkání, na které odkazuje | údaj kroku; platí údaj setkání |

Soubor, který se nedá přečíst vůbec, místo toho ukáže proč: \`unreachable\` (nedostupný), \`timeout\` (server neodpověděl
včas), \`not_found\` (na adrese nic není), \`forbidden\` (přístup odepřen), \`http\` (jiná chyba serveru), \`too_large\` (příliš
velký), \`login_page\` (místo údajů přišla webová stránka), \`not_json\` (chyba v zápisu, s řádkem a sloupcem) nebo
\`not_feed\` (není to JSON Feed).`,
    shapes: 'Druhy hodnot',
    records: 'Záznamy',
    heads: {
      shapes: ['druh', 'co to je', 'příklady'],
      keys: ['klíč', 'co to je', 'druh hodnoty', 'příklad'],
      words: ['slovo', 'význam'],
    },
    required: 'povinné',
    listOf: (type) => `seznam: ${type}`,
    idOf: (list) => `id ze seznamu ${list}`,
    oneOf: 'slovo z tabulky níže',
    types: { string: 'prostý text', number: 'číslo', boolean: '`true` nebo `false`' },
  },
};
