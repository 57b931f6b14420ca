// What is wrong with a value, to somebody who has never heard of JSON: dates and times as one writes them, no words of
// the schema. The widgets' own check speaks to whoever edits the text itself.
import { parseDate } from '../../../src/feed/date.ts';
import { shapeAt } from '../../../src/feed/place.ts';
import { FeedSchema } from '../../../src/feed/schema.ts';
import { WORD_TEXTS } from '../../../src/feed/schema-texts.ts';
import type { Fault } from '../../../src/feed/types.ts';
import { mendUrl } from './mend-url.ts';
import { type JsonPath, pathOf, textOf, valueAt } from '../document/path.ts';
import { explainBadDate, lacksYear, readCzechDate, writeCzechDate } from './czech-date.ts';
import { readTime, readTimeRange, writeTime } from './czech-time.ts';
import { labelOf, nameOfRecord, recordName } from './labels.ts';

export interface FaultWords {
  /** What is wrong and what to do: "Napište čas, třeba 8:00." */
  text: string;
  /** What isn't shown on the web until it is mended; to be said more quietly. */
  aside?: string;
}

/** A fault in words; `advised` is what the widgets' check says, for the few that only the text itself can have. */
export function wordsOfFault(fault: Fault, root: unknown, advised: string): FaultWords {
  const path = pathOf(fault.path);
  const written = valueAt(root, path);
  const text = sentenceOf(fault, path, typeof written === 'string' ? written : (fault.found ?? ''));
  const aside = text && asideOf(fault);
  return { text: text ?? advised, ...(aside && { aside }) };
}

/** A value on a button: "28. 2. 2018", "8:00", "„otevřeno“". */
export function writeValue(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ano' : 'ne';
  if (typeof value === 'number') return value.toLocaleString('cs-CZ');
  if (typeof value !== 'string') return JSON.stringify(value);
  if (/^\d\d:\d\d$/.test(value)) return writeTime(value);
  if (parseDate(value)) return writeCzechDate(value, 'Europe/Prague');
  return `„${meaningOf(value)}“`;
}

/** What a listed word means, in a few words; the word itself where it is none. */
export function meaningOf(word: string): string {
  for (const list of Object.values(WORD_TEXTS) as Record<string, readonly string[]>[]) {
    const meaning = Object.hasOwn(list, word) ? list[word]?.[0] : undefined;
    if (meaning) return meaning.split(/[;:(]|, (?=ať|jen|žádosti|konat|čl)/)[0]!.trim();
  }
  return word;
}

function sentenceOf(fault: Fault, path: JsonPath, written: string): string | undefined {
  switch (fault.code) {
    case 'missing':
      return sentenceOfMissing(fault, path);
    case 'bad_date':
      return sentenceOfDate(written, isEndOfMeeting(path));
    case 'bad_time':
      return sentenceOfTime(written);
    case 'bad_url':
      return mendUrl(written)
        ? `Adresa „${written}“ není celá, nebo je v\u00a0ní překlep.`
        : `Adresa „${written}“ není platná. Zkopírujte ji z\u00a0prohlížeče, začíná https://.`;
    case 'bad_time_zone':
      return `Časové pásmo „${written}“ neexistuje. V\u00a0Česku je to Europe/Prague.`;
    case 'duplicate_id':
      return 'Stejnou značku (id) už má jiný záznam.';
    case 'unknown_reference':
      return `Odkazuje na záznam „${written}“, který tu není. Vyberte jiný, nebo odkaz odeberte.`;
    case 'ends_before_start':
      return `Konec ${asWritten(written)} je dřív než začátek ${asWritten(fault.expected ?? '')}.`;
    case 'differs_from_meeting':
      return `Tady stojí ${asWritten(written)}, setkání, na které krok odkazuje, má ${asWritten(fault.expected ?? '')}. Platí údaj setkání.`;
    case 'not_in_list':
      return `Slovo „${written}“ tu použít nelze. Vyberte z\u00a0těchto: ${(fault.expected ?? '').split(', ').map(meaningOf).join(', ')}.`;
    case 'wrong_type':
      return sentenceOfType(fault, written);
  }
}

function sentenceOfMissing({ expected }: Fault, path: JsonPath): string {
  const key = String(path.at(-1));
  if (expected === 'time') return 'Napište čas, třeba 8:00.';
  if (expected === 'date') return 'Napište datum, třeba 28. 2. 2027.';
  if (expected === 'url') return 'Doplňte adresu, kam odkaz vede.';
  if (expected === 'number' || expected === 'count') return 'Napište číslo, třeba 1 100 000.';
  if (key === 'days') return 'Vyberte aspoň jeden den.';
  if (key === 'id') return 'Záznamu chybí značka (id), podle které se pozná.';
  const record = recordName(shapeAt(textOf(path.slice(0, -1)), FeedSchema));
  if (record === 'PhoneSchema') return 'Napište telefonní číslo.';
  if (record === 'EmailSchema') return 'Napište e-mailovou adresu.';
  if (record && (key === 'name' || key === 'title')) return `${nameOfRecord(record)} potřebuje název.`;
  return record ? `Doplňte údaj „${labelOf(record, key)}“.` : 'Doplňte tento údaj.';
}

function sentenceOfDate(written: string, isTime: boolean): string {
  if (readCzechDate(written)) return `Datum „${written}“ je v\u00a0souboru zapsané jinak, než ho web přečte.`;
  // The day is that of the start, unless one is written.
  if (isTime && !lacksYear(written) && !/\d[., /]+\d+[., /]+\d/.test(written)) return 'Napište čas, třeba 16:30.';
  if (/^\d{2}$/.test(written.trim())) return 'Rok napište čtyřmi číslicemi, třeba 2018.';
  return explainBadDate(written.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})/, '$3. $2. $1'));
}

function isEndOfMeeting(path: JsonPath): boolean {
  return path.at(-1) === 'end' && path.at(-3) === 'meetings';
}

function sentenceOfTime(written: string): string {
  const range = readTimeRange(written);
  if (range) {
    return `„${written}“ není jeden čas. Sem napište ${writeTime(range.from)}, do pole Do ${writeTime(range.to)}.`;
  }
  const time = readTime(written);
  return time ? `Čas „${written}“ se píše ${writeTime(time)}.` : 'Čas napište jako 8:00.';
}

function sentenceOfType({ expected }: Fault, written: string): string | undefined {
  switch (expected) {
    case 'number':
      return `Místo „${written}“ tu má být číslo, třeba 1 100 000.`;
    case 'count':
      return `Místo „${written}“ tu má být celé číslo, třeba 12.`;
    case 'boolean':
      return `Místo „${written}“ tu má být ano, nebo ne.`;
    case 'string':
      return 'Tady má být text.';
    case 'date':
      return sentenceOfDate(written, false);
    default:
      return undefined;
  }
}

function asideOf({ code, path }: Fault): string | undefined {
  if (code === 'differs_from_meeting') return undefined;
  if (/\.office_hours\.(weekly|exceptions)(?!.*\.note)/.test(path))
    return `Dokud to ${code === 'missing' ? 'nedoplníte' : 'neopravíte'}, úřední hodiny se na webu neukážou.`;
  if (/\.steps\[\d+\]\.end$/.test(path)) return 'Dokud ho neopravíte, termín se na webu neukáže.';
  if (code === 'missing' || code === 'duplicate_id')
    return `Dokud to ${code === 'missing' ? 'nedoplníte' : 'neopravíte'}, záznam se na webu neukáže.`;
  return code === 'unknown_reference' ? undefined : 'Dokud to neopravíte, na webu se tento údaj neukáže.';
}

function asWritten(value: string): string {
  return parseDate(value) ? writeCzechDate(value, 'Europe/Prague') : `„${value}“`;
}
