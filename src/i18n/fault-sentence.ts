// Puts together what a webmaster is told of a feed: at which place, what is wrong, what was found, what should stand
// there, and keys that nobody reads. Knows no language.
import { findUnknownKeys, type UnknownKey } from '../feed/check-keys.ts';
import { mend, mendDate } from '../feed/mend.ts';
import { placeOf, shapeAt, type Place, type RecordOnTheWay, type Shape } from '../feed/place.ts';
import type { ExpectedKind, Fault, FaultCode, ListedWord } from '../feed/types.ts';
import type { CheckedFeed, FaultLine, FeedCheck } from './advice.ts';

/** Lists whose records have a name in the language; of all others "item 2 of the list tags" is said. */
type NamedList =
  | 'items'
  | 'attachments'
  | 'contacts'
  | 'phones'
  | 'emails'
  | 'weekly'
  | 'exceptions'
  | 'working_groups'
  | 'people'
  | 'meetings'
  | 'grant_programmes'
  | 'steps'
  | 'projects'
  | 'plans'
  | 'implementation_plans'
  | 'measures'
  | 'stages'
  | 'planning_projects'
  | 'documents'
  | 'links'
  | 'participants';

/** A language's words for faults; in `found`, `example`, `unquoted` and `quoted` the sign `#` stands for the value. */
export interface FaultWords {
  codes: Record<FaultCode, string>;
  /** What leads in the expected value; codes that say it themselves have none. */
  leads: Partial<Record<FaultCode, string>>;
  kinds: Record<ExpectedKind, string>;
  found: string;
  example: string;
  /** A number or a boolean stands in quotes. */
  unquoted: string;
  /** A text stands without quotes. */
  quoted: string;
  /** A list of texts. */
  list: readonly string[];
  /** What the words of closed lists mean. */
  listed: Record<ListedWord, string>;
  /** What the records of a list are called. */
  records: Record<NamedList, string>;
  /** A record by its number, from 1, and its id or name. */
  record(name: string, number: number, called?: RecordOnTheWay['called']): string;
  item(number: number, list: string): string;
  key(key: string): string;
  /** What else is not shown because of the fault. */
  noHours: string;
  noStart: string;
  unknownKey(key: string, near: string): string;
  /** A key that belongs into `_kp`. */
  outsideKey(key: string, meant: string): string;
  /** Keys that nobody reads and that are near none. */
  unreadKeys(keys: string): string;
}

/** So many keys that are near none are named. */
const MOST_UNREAD = 12;

/** The last check, kept since a widget shows it again each time that anything changes. */
let last: { words: FaultWords; feed: CheckedFeed; check: FeedCheck } | undefined;

/** What there is to say of a feed. */
export function checkFeed(words: FaultWords, feed: CheckedFeed): FeedCheck {
  const { faults, source, schema } = feed;
  if (last?.words === words && last.feed.faults === faults && last.feed.source === source) return last.check;
  const document = readSource(source);
  const unknown = findUnknownKeys(document, schema);
  const lines = faults.map((fault) => formatFault(words, fault, document, schema));
  for (const key of unknown) {
    const text = formatKey(words, key);
    // Its sentence names the key itself.
    const around = placeOf(key.path.slice(0, -key.key.length - 1), document);
    if (text) lines.push({ where: formatPlace(words, around), path: key.path, text });
  }
  const unread = [...new Set(unknown.filter(({ near, isOutside }) => !near && !isOutside).map(({ key }) => key))];
  const named = unread.slice(0, MOST_UNREAD).join(', ') + (unread.length > MOST_UNREAD ? '…' : '');
  const check = { lines, ...(named && { unread: words.unreadKeys(named) }) };
  last = { words, feed, check };
  return check;
}

/** One fault: where it is, and the sentence, its values as they stand in the feed. */
export function formatFault(words: FaultWords, fault: Fault, document?: unknown, schema?: Shape): FaultLine {
  const { code, path, found, expected } = fault;
  const place = placeOf(path, document);
  const sentences = [words.codes[code]];
  if (/\.office_hours\.(weekly|exceptions)(?!.*\.note)/.test(path)) sentences.push(words.noHours);
  if (code !== 'differs_from_meeting' && /\.grant_programmes\[\d+\]\.steps\[\d+\]\.end$/.test(path))
    sentences.push(words.noStart);
  if (found) sentences.push(words.found.replace('#', () => found));
  const lead = words.leads[code];
  if (lead && expected) sentences.push(`${lead}: ${formatExpected(words, code, expected)}.`);
  const shape = schema && shapeAt(path, schema);
  const { advised, mended } = exampleFor(words, fault, place, shape);
  if (advised) sentences.push(advised);
  return { where: formatPlace(words, place), path, text: sentences.join(' '), ...(mended && { mended }) };
}

/** The id or the name of a record, in brackets. */
export function calledBy(called: RecordOnTheWay['called']): string {
  if (!called) return '';
  return 'id' in called ? ` (id\u00a0${called.id})` : ` (${called.name})`;
}

/** An attribute's value as it should be written: the written one put right if that can be told, else an example. */
export function attributeExample(attribute: string, value: string, example: string): string {
  return (attribute === 'as-of' && mendDate(value)) || example;
}

function formatExpected(words: FaultWords, code: FaultCode, expected: string): string {
  if (code === 'wrong_type' || code === 'missing') return words.kinds[expected as ExpectedKind];
  if (code !== 'not_in_list') return expected;
  const meaningOf = (word: string) =>
    Object.hasOwn(words.listed, word) ? ` = ${words.listed[word as ListedWord]}` : '';
  return expected
    .split(', ')
    .map((word) => word + meaningOf(word))
    .join(', ');
}

/** What should stand there: as a sentence, and in JSON where the value could be put right. */
function exampleFor(
  words: FaultWords,
  fault: Fault,
  { value, key }: Place,
  shape?: Shape,
): { advised?: string; mended?: string } {
  const { code, found, expected = '', example } = fault;
  const put = (sentence: string, json: string) => sentence.replace('#', () => json);
  if (code === 'not_in_list') {
    const meant = meantWord(words, expected.split(', '), typeof value === 'string' ? value : (found ?? ''));
    const json = JSON.stringify(meant);
    return meant ? { advised: put(words.example, json), mended: json } : {};
  }
  if (code === 'duplicate_id' || !example) return {};
  const mended = mend(value ?? found, expected, key, shape);
  if (!mended) return { advised: put(words.example, exampleOf(words, expected, example, shape)) };
  const { json, quotes } = mended;
  const sentence = quotes ? (quotes === 'missing' ? words.quoted : words.unquoted) : words.example;
  return { advised: put(sentence, json), mended: json };
}

/** The listed word that was meant by one of the language, by its beginning, or by other letters. */
function meantWord(words: FaultWords, listed: readonly string[], found: string): string | undefined {
  const fold = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_');
  const written = fold(found);
  const meant = listed.filter(
    (word) =>
      word === written || (written.length > 1 && fold(words.listed[word as ListedWord] ?? '').startsWith(written)),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

function exampleOf(words: FaultWords, expected: string, example: string, shape?: Shape): string {
  if (expected === 'array' || expected === 'object') {
    const entries = shape?.item?.entries ?? shape?.entries;
    const record = entries && recordExample(entries);
    if (expected === 'object') return record ?? example;
    return record ? `[${record}]` : JSON.stringify(words.list).replace(/,/g, ', ');
  }
  const isBare = expected === 'number' || expected === 'count' || expected === 'boolean';
  return isBare ? example : JSON.stringify(example);
}

/** A record with the keys that it must have. */
function recordExample(entries: Record<string, Shape>): string {
  const required = Object.entries(entries).filter(([, { wrapped }]) => !wrapped);
  const pairs = required.map(
    ([key, { type }]) => `"${key}": ${type === 'number' ? '1' : type === 'array' ? '[…]' : '"…"'}`,
  );
  return `{${pairs.length ? pairs.join(', ') : '…'}}`;
}

function formatKey(words: FaultWords, { key, near, isOutside }: UnknownKey): string {
  if (isOutside) return words.outsideKey(key, near ?? key);
  return near ? words.unknownKey(key, near) : '';
}

function formatPlace(words: FaultWords, { records, key }: Place): string {
  const parts = records.map(({ list, number, called }) =>
    Object.hasOwn(words.records, list)
      ? words.record(words.records[list as NamedList], number, called)
      : words.item(number, list),
  );
  if (key) parts.push(words.key(key));
  const text = parts.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The document, from its text or as it was given; what can't be read has no keys. */
function readSource(source: unknown): unknown {
  if (typeof source !== 'string') return source;
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
