// Makes the first feed of a town from its answers. What was not answered isn't in it: an empty place is better than a
// made-up fact. What every town says alike (what community planning is, how one joins) comes in our words, to be changed.
import { fileName } from '../../../src/exports/file-name.ts';
import type { Answers } from './answers.ts';
import { readAnswer, readWeb } from './read-answers.ts';

type Json = Record<string, unknown>;

const CONTACT = 'koordinace';

/** A feed as it is saved; keys in the order of the reference. */
export function firstFeed(answers: Answers): Json {
  const municipality = answers.municipality.trim();
  return {
    $schema: './feed.schema.json',
    version: 'https://jsonfeed.org/version/1.1',
    title: ['Komunitní plánování sociálních služeb', municipality].filter(Boolean).join(', '),
    language: 'cs',
    items: [],
    _kp: written({
      time_zone: 'Europe/Prague',
      municipality: municipality ? written({ name: municipality, url: readWeb(answers.web) }) : undefined,
      introduction: {
        text: 'Komunitní plánování je způsob, jak se domluvit, jaké sociální služby jsou potřeba a kdo je bude zajišťovat. Potkávají se při něm lidé, kteří služby využívají, poskytují a platí.',
      },
      contacts: contacts(answers),
      working_groups: groups(answers),
      grant_programmes: programmes(answers),
      plans: plans(answers),
      joining: joining(answers, municipality),
    }),
  };
}

function contacts(answers: Answers): Json[] | undefined {
  const { before, name, after } = splitName(answers.coordinator);
  const contact = written({
    titles_before: before,
    name,
    titles_after: after,
    ...splitOffice(answers.office),
    phones: answers.phone.trim() ? [{ number: answers.phone.trim() }] : undefined,
    emails: answers.email.trim() ? [{ address: answers.email.trim() }] : undefined,
    office_hours: officeHours(answers),
  });
  if (!Object.keys(contact).length) return undefined;
  return [{ id: CONTACT, role: 'Koordinace komunitního plánování', ...contact }];
}

/** Degrees that stand before a name, wherever they were written. */
const BEFORE_NAME = /^(?:(?:BcA?|Ing|Mgr|MgA|ThLic|\p{Lu}\p{L}*Dr)\.?|(?:Dr|[Aa]rch|[Aa]kad|[Dd]oc|[Pp]rof)\.)$/u;
/** Degrees that stand behind it. */
const AFTER_NAME = /^(?:(?:Ph|Th)\.?D\.?|DiS\.?|Dis\.|CSc\.?|Dr?Sc\.?|M[BPH]A|[BD]BA|MSc\.?|LL\.?M\.?)$/;

/**
 * `Mgr. Jana Vzorová, DiS.`: what ends in a dot before the name, and what follows a comma, are degrees. Those that are
 * known go to their own side: `Vzorová Jana, Mgr.`
 */
export function splitName(whole: string): { before?: string; name?: string; after?: string } {
  const [first = '', ...parts] = whole
    .trim()
    .replace(/(?<=\b(?:Ph|Th)\.)\s+(?=D\.)/g, '')
    .split(/\s*,\s*/);
  const [, leading = '', following = ''] = /^((?:\p{L}+\.\s*|et\s+)*)(.*)$/su.exec(first) ?? [];
  const isDegree = (word: string): boolean => BEFORE_NAME.test(word) || AFTER_NAME.test(word);
  const name = wordsOf(following);
  const behind = [
    ...name.splice(name.findLastIndex((word) => !isDegree(word)) + 1),
    ...parts.flatMap((part) => (wordsOf(part).every(isDegree) ? wordsOf(part) : [part])),
  ];
  const before = [
    ...wordsOf(leading).filter((word) => !AFTER_NAME.test(word)),
    ...behind.filter((word) => BEFORE_NAME.test(word)),
  ];
  const after = [
    ...wordsOf(leading).filter((word) => AFTER_NAME.test(word)),
    ...behind.filter((word) => !BEFORE_NAME.test(word)),
  ];
  return written({ before: before.join(' '), name: name.join(' '), after: after.join(', ') });
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** The parts of an office's address. */
export interface Office {
  office?: string;
  street?: string;
  postal_code?: string;
  town?: string;
  floor?: string;
  door?: string;
}

/** `Městský úřad Vzorov, náměstí Míru 1, 999 99 Vzorov, 1. patro, dveře č. 115`, its parts by what they look like. */
export function splitOffice(whole: string): Office {
  // "Najdete mě: budova Obránců Míru 295" begins at its colon.
  const parts = whole.split(/[,;\n]/).map((part) => part.replace(/^\D{1,30}:\s+/, '').trim());
  const take = (pattern: RegExp) => {
    const index = parts.findIndex((part) => pattern.test(part));
    return index < 0 ? '' : parts.splice(index, 1)[0]!;
  };
  const [, code = '', town = ''] = /^(\d{3} ?\d\d)\s*(.*)$/.exec(take(/^\d{3} ?\d\d(?!\d)/)) ?? [];
  const floor = take(/^(?:(?:\d+\.|první|druhé|třetí|čtvrté|zvýšené)\s*(?:patro|podlaží)|přízemí|suterén|podkroví)/i);
  const door = take(/^(?:dveře|kancelář|místnost)\s*(?:č\.|číslo)?\s*\S+$|^č\.\s*dveří/i).replace(
    /^(?:(?:dveře|kancelář|místnost)\s*(?:č\.|číslo)?|č\.\s*dveří)\s*/i,
    '',
  );
  // A street ends in its number, and so may the name of an office (`Úřad městské části Praha 5`).
  const street = take(/^(?!.*(?:úřad|magistrát|odbor)).*\D\d+[a-z]?(?:\/\d+[a-z]?)?$/i);
  return written({ office: parts.filter(Boolean).join(', '), street, postal_code: code, town, floor, door });
}

function officeHours(answers: Answers): Json | undefined {
  const weekly = answers.hours.flatMap(({ day }) => {
    const [from, to] = [readAnswer(answers, `${day}-from`), readAnswer(answers, `${day}-to`)];
    return from && to ? [{ days: [day], from, to }] : [];
  });
  return weekly.length ? { weekly } : undefined;
}

function groups({ groups: lines }: Answers): Json[] | undefined {
  const ids = new Ids();
  const list = linesOf(lines).map((name) => ({ id: ids.of(name), name }));
  return list.length ? list : undefined;
}

function programmes(answers: Answers): Json[] | undefined {
  const title = answers.programme.trim();
  if (!title) return undefined;
  const dates = written({ start: readAnswer(answers, 'applicationsFrom'), end: readAnswer(answers, 'applicationsTo') });
  const steps = Object.keys(dates).length
    ? [{ id: 'prijem-zadosti', kind: 'application', name: 'Příjem žádostí', ...dates }]
    : undefined;
  return [written({ id: fileName(title, 'dotace'), title, steps })];
}

function plans(answers: Answers): Json[] | undefined {
  const title = answers.plan.trim();
  if (!title) return undefined;
  return [
    written({
      id: fileName(title, 'plan'),
      title,
      from: readAnswer(answers, 'planFrom'),
      to: readAnswer(answers, 'planTo'),
    }),
  ];
}

/** The steps of joining, and what the law wants said before a form asks for a name: the town's to check. */
function joining({ coordinator, office }: Answers, municipality: string): Json {
  const { street, town } = splitOffice(office);
  const controller = [legalName(municipality, office), street, town].filter(Boolean).join(', ');
  return written({
    steps: [
      { text: 'Napište nám nebo zavolejte, že máte zájem.', ...(coordinator.trim() ? { contact: CONTACT } : {}) },
      { text: 'Přijďte na setkání pracovní skupiny jako host. K ničemu vás to nezavazuje.' },
    ],
    privacy: municipality
      ? {
          controller,
          purpose: 'vyřízení zájmu o zapojení do komunitního plánování',
          legal_basis: 'public_task',
        }
      : undefined,
  });
}

/** Who answers for the data is the municipality, not its territory: `Město Vzorov`, as its office is called. */
export function legalName(municipality: string, office: string): string {
  if (/^(?:hlavní |statutární )?(?:město|městys|obec|městská část|městský obvod)\s/i.test(municipality))
    return municipality;
  const [, kind] = OFFICES.find(([pattern]) => pattern.test(office)) ?? [];
  return kind ? `${kind} ${municipality}` : municipality;
}

const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/úřad\s+městyse/i, 'Městys'],
  [/úřad\s+městské\s+části/i, 'Městská část'],
  [/magistrát\s+města/i, 'Statutární město'],
  [/městský\s+úřad|^měú(?!\p{L})/iu, 'Město'],
  [/obecní\s+úřad|^oú(?!\p{L})/iu, 'Obec'],
];

/** Ids made of names, each once. */
class Ids {
  readonly #taken = new Set<string>();

  of(name: string): string {
    const id = fileName(name, 'skupina');
    for (let number = 1; ; number += 1) {
      const one = number === 1 ? id : `${id}-${number}`;
      if (this.#taken.has(one)) continue;
      this.#taken.add(one);
      return one;
    }
  }
}

/** How lists begin their lines: "•", "1.", "2)", "a)"; not the number in "1. pracovní skupina". */
const LIST_MARK =
  /^[\s•·▪◦●*–-]*(?:(?:\d{1,2}|\p{Ll})\)|\d{1,2}\.(?!\s*(?:pracovní|skupina|komise|sekce|tým)|\d))?[\s•·▪◦●*–-]*/iu;

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(LIST_MARK, '').trim())
    .filter(Boolean);
}

/** The record without what is not there. */
function written<Entries extends object>(record: Entries): { [Key in keyof Entries]?: NonNullable<Entries[Key]> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== '')) as never;
}
