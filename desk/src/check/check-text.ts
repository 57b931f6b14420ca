// The whole check of a text: is it JSON, does the feed hold what it should, is anything suspicious.
import { getLocation } from 'jsonc-parser';
import { parseFeed } from '../../../src/feed/parse-feed.ts';
import { isRecord } from '../../../src/feed/place.ts';
import { parseJson } from '../../../src/feed/read-json.ts';
import { textOf } from '../document/path.ts';
import { JSON_WORDS, NO_SENSE, WAS_CUT } from '../words/json-words.ts';
import { describePlace } from '../words/place-words.ts';
import { findFaults, type FoundAt } from './feed-findings.ts';
import type { Finding } from './finding.ts';
import { Positions } from './positions.ts';
import { adviseProgrammes } from './programme-law.ts';
import { apply, repairJson, type JsonFault } from './repair-json.ts';
import { warnOfAddresses } from './warnings/addresses.ts';
import { warnOfContacts } from './warnings/contacts.ts';
import { warnOfDocuments } from './warnings/documents.ts';
import { warnOfLetters } from './warnings/letters.ts';
import { warnOfPeople } from './warnings/people.ts';
import { warnOfStates } from './warnings/states.ts';
import { warnOfSteps } from './warnings/steps.ts';
import type { WarningContext } from './warnings/warning.ts';

export interface CheckOptions {
  /** The instant to judge by, in epoch ms. */
  now: number;
  /** The address that the text came from. */
  url?: string | undefined;
  /** The old encoding that the file was saved in; missing where there is none. */
  encoding?: string | undefined;
  /** Whether the file was cut off, and its end was put in here. */
  wasCut?: boolean | undefined;
  /** Advice on section 10c, with the days of notice; none unless asked for. */
  noticeDays?: number | undefined;
}

export interface CheckedText {
  findings: Finding[];
  /** Whether the text can be read as it stands; else the places of the feed's faults are told as far as they are known. */
  isJson: boolean;
}

const WARNINGS = [
  warnOfStates,
  warnOfSteps,
  warnOfAddresses,
  warnOfContacts,
  warnOfPeople,
  warnOfDocuments,
  warnOfLetters,
];

/** Everything that is to be said of a text. */
export function checkText(text: string, options: CheckOptions): CheckedText {
  const { faults, text: repaired, cut } = repairJson(text);
  const root = repaired === undefined ? undefined : readObject(repaired);
  const broken = faults.map((fault) =>
    jsonFinding(fault, root && repaired !== undefined ? placeOfFault(fault, faults, repaired, root) : ''),
  );
  if (repaired === undefined || !root) {
    const notFeed: Finding[] = broken.length
      ? []
      : [{ level: 'fault', offset: 0, where: '', text: NOT_FEED, mends: [] }];
    return { findings: [...broken, ...notFeed], isJson: !faults.length };
  }
  const found = findAll(root, options);
  const positions = new Positions(repaired);
  const placed = found.map((one): Finding => ({
    ...one,
    offset: originalOffset(positions.offsetOf(one.path), faults),
    where: describePlace(one.path, root),
    // A broken text is mended first: what follows builds on it.
    mends: faults.length ? [] : one.mends.filter((mend) => isWorth(mend, text)),
  }));
  const twins = positions.twins().map(({ path, key, offset }): Finding => ({
    level: 'warning',
    path,
    offset: originalOffset(offset, faults),
    where: describePlace(path, root),
    text: `Klíč „${key}“ tu stojí dvakrát, platí až druhý. Jeden z nich smažte.`,
    mends: [],
  }));
  // As long as the end is missing, that is told as a fault.
  const whole = [...(cut === undefined ? cutFindings(options) : []), ...encodingFindings(options)];
  return { findings: [...broken, ...whole, ...placed, ...twins], isJson: !faults.length };
}

/** The text with everything mended that can only have been meant in one way. */
export function mendAll(given: string, options: CheckOptions): string {
  const repaired = repairJson(given);
  if (repaired.cut !== undefined) return repaired.cut;
  let text = repaired.text ?? given;
  // One after the other, since a mend may move what comes after it.
  for (let count = 0; count < 200; count++) {
    const { findings } = checkText(text, options);
    const mend = findings.flatMap(({ mends }) => mends).find(({ isSure }) => isSure);
    const next = mend?.apply(text);
    if (next === undefined || next === text) break;
    text = next;
  }
  return text;
}

/** What is missing from a file doesn't come back by its end. */
function cutFindings({ wasCut }: CheckOptions): Finding[] {
  return wasCut ? [{ level: 'warning', offset: 0, where: '', text: WAS_CUT, mends: [] }] : [];
}

/** The widgets guess an old encoding; others, and a server that names another, don't. */
function encodingFindings({ encoding }: CheckOptions): Finding[] {
  if (!encoding) return [];
  const text = `Soubor je uložený ve starém kódování ${encoding}, na webu by se v\u00a0něm mohly pokazit háčky a\u00a0čárky. Uložte ho znovu tlačítkem Uložit údaje, tím se to spraví.`;
  return [{ level: 'warning', offset: 0, where: '', text, mends: [] }];
}

const NOT_FEED = 'Tohle nejsou údaje pro widgety. Na začátku souboru má být složená závorka { a na konci }.';

function findAll(root: Record<string, unknown>, { now, url, noticeDays }: CheckOptions): FoundAt[] {
  const { feed, faults } = parseFeed(root, url);
  const context: WarningContext = { root, feed, now, url, timeZone: feed._kp?.time_zone ?? 'Europe/Prague' };
  const found = findFaults(root, faults);
  const told = new Set(found.map(({ path }) => textOf(path)));
  const warnings = WARNINGS.flatMap((warn) => warn(context))
    // A place that is wrong already needs no second word.
    .filter(({ path }) => !told.has(textOf(path)))
    .map((warning): FoundAt => ({ level: 'warning', mends: [], ...warning }));
  const advice = noticeDays === undefined ? [] : adviseProgrammes(context, noticeDays);
  return [...found, ...warnings, ...advice.map((one): FoundAt => ({ level: 'advice', mends: [], ...one }))];
}

function jsonFinding(fault: JsonFault, place: string): Finding {
  const { offset, reason, mend } = fault;
  const { text, mend: label } = reason ? JSON_WORDS[reason] : { text: NO_SENSE };
  const isCut = reason === 'unclosed';
  return {
    level: 'fault',
    offset,
    where: ['Zápis souboru', place].filter(Boolean).join(' › '),
    text,
    mends: mend
      ? [{ label: label ?? 'Opravit zápis', isSure: !isCut, isCut, apply: (given) => apply(given, mend) }]
      : [],
  };
}

/** The record in which a text is broken, as people call it; '' where that can't be told. */
function placeOfFault({ offset }: JsonFault, faults: readonly JsonFault[], repaired: string, root: unknown): string {
  const path = getLocation(repaired, repairedOffset(offset, faults)).path;
  const record = path.findLastIndex((step) => typeof step === 'number');
  return describePlace(path.slice(0, record < 0 ? 2 : record + 1), root);
}

/** Whether a mend changes anything; a button that does nothing is none. */
function isWorth(mend: Finding['mends'][number], text: string): boolean {
  return mend.apply(text) !== text;
}

function readObject(text: string): Record<string, unknown> | undefined {
  try {
    const value = parseJson(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** An offset of the repaired text as one of the text that was given. */
function originalOffset(offset: number, faults: readonly JsonFault[]): number {
  let shift = 0;
  for (const { mend } of faults) {
    if (!mend || mend.offset + shift >= offset) break;
    shift += mend.content.length - mend.length;
  }
  return Math.max(0, offset - shift);
}

/** An offset of the text that was given as one of the repaired text. */
function repairedOffset(offset: number, faults: readonly JsonFault[]): number {
  return faults.reduce(
    (moved, { mend }) => (mend && mend.offset < offset ? moved + mend.content.length - mend.length : moved),
    offset,
  );
}
