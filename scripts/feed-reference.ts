// docs/feed.md: the feed's reference for people, from the schema and the editors' texts.
import { KEY_TEXTS, SHAPE_TEXTS, type KeyText } from '../src/feed/schema-texts.ts';
import { NAMED } from './feed-json-schema.ts';

interface Schema {
  type: string;
  wrapped?: Schema;
  item?: Schema;
  options?: unknown[];
  entries?: Record<string, Schema>;
}

/** The order in which the records are told, each after the one that holds it. */
const ORDER = [
  ...['Feed', 'Item', 'ItemExtension', 'Attachment', 'Extension', 'Municipality', 'Introduction'],
  ...['Contact', 'Photo', 'Phone', 'Email', 'OfficeHours', 'WeeklyHours', 'HoursException'],
  ...['WorkingGroup', 'Person', 'Members', 'Meeting'],
  ...['GrantProgramme', 'Resolution', 'Submission', 'GrantStep', 'GrantProject'],
  ...['Plan', 'ImplementationPlan', 'Measure', 'Stage', 'PlanningProject'],
  ...['Joining', 'JoiningStep', 'Participant', 'Privacy', 'Document', 'Link', 'Money'],
];

const HEADINGS: Record<string, string> = { Feed: 'The feed', Item: 'Item (`items[]`)', Extension: 'Extension (`_kp`)' };

/** What JSON Feed requires and the widgets don't. */
const BY_JSON_FEED: Record<string, string[]> = { Feed: ['version', 'title', 'items'] };

const LISTS: Record<string, string> = {
  ContactReference: 'contacts',
  WorkingGroupReference: 'working_groups',
  GrantProgrammeReference: 'grant_programmes',
  MeetingReference: 'meetings',
  PlanReference: 'plans',
  DocumentReference: 'documents',
};

/** The reference as Markdown. */
export function describeFeed(): string {
  const names = Object.keys(KEY_TEXTS).map((name) => name.slice(0, -'Schema'.length));
  const forgotten = names.filter((name) => !ORDER.includes(name));
  if (forgotten.length) throw new Error(`The reference leaves out ${forgotten.join(', ')}`);
  return [INTRODUCTION, describeShapes(), '## Records', ...ORDER.map(describeRecord), FAULTS].join('\n\n');
}

function describeShapes(): string {
  const rows = Object.entries(SHAPE_TEXTS).map(([name, [title, , en, examples]]) => {
    const shown = examples.map((example) => code(example)).join(', ');
    return `| <a id="${name.slice(0, -6).toLowerCase()}"></a>${name.slice(0, -6)} | ${title} | ${en} | ${shown} |`;
  });
  return ['## Shapes', '', '| shape | Czech | meaning | examples |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function describeRecord(name: string): string {
  const { entries } = NAMED[name] as unknown as Schema;
  const texts = KEY_TEXTS[`${name}Schema` as keyof typeof KEY_TEXTS] as Record<string, KeyText>;
  const rows = Object.entries(entries!).map(([key, schema]) => {
    const [title, , en, example] = texts[key]!;
    const required = schema.wrapped ? (BY_JSON_FEED[name]?.includes(key) ? ' *' : '') : ' **required**';
    return `| \`${key}\`${required} | ${typeOf(schema)} | ${en} (${title}) | ${example === undefined ? '' : code(example)} |`;
  });
  const heading = `### <a id="${name.toLowerCase()}"></a>${HEADINGS[name] ?? name}`;
  return [heading, '', '| key | type | meaning (Czech) | example |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function typeOf(schema: Schema): string {
  if (schema.wrapped) return typeOf(schema.wrapped);
  const name = Object.keys(NAMED).find((candidate) => (NAMED[candidate] as unknown) === schema);
  if (name && LISTS[name]) return `id of [\`${LISTS[name]}\`](#extension)`;
  if (name) return `[${name}](#${name.toLowerCase()})`;
  if (schema.item) return `list of ${typeOf(schema.item)}`;
  if (schema.options) return schema.options.map((word) => code(word)).join(', ');
  return schema.type;
}

/** A value as JSON in a table's cell; words of closed lists stand without quotes. */
function code(value: unknown): string {
  return '`' + (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('|', '\\|') + '`';
}

const INTRODUCTION = `<!-- Written by scripts/generate-schema.ts; edit src/feed/schema.ts and src/feed/schema-texts.ts instead. -->

# The feed

One file holds all that the widgets show. It is a [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/), so any feed
reader can follow the town's news; all else stands in its extension \`_kp\`. The least that shows something:

\`\`\`json
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
        "phones": [{ "number": "+420 415 000 115" }]
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
\`\`\`

With \`"$schema"\` set to the address or path of \`schema/feed.schema.json\`, editors such as Visual Studio Code complete
keys and explain them in Czech.

- Every list may be missing, and every key that isn't marked **required**. \`null\` and an empty string count as missing.
  Those marked * are required by JSON Feed, as is \`content_text\` or \`content_html\` of an item: the schema asks for
  them, the widgets do without.
- Every \`id\` is unique in its list; other records refer to it by value. An id that is a number is read as a string.
- Keys that stand in no table are kept and ignored.
- Addresses resolve against the address of the file (after redirects). Those with another scheme than http, https, mailto
  or tel, or with a name and password, are left out.
- The file may be UTF-8 (best), UTF-16 or windows-1250, and at most 10 MB.`;

const FAULTS = `## What happens to a mistake

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
\`too_large\`, \`login_page\` (a web page came in place of the feed), \`not_json\` (with line and column) or \`not_feed\`.`;
