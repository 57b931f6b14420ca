// Every sentence of a language, its functions called with sample values: for the tests that look at all words at once.
import type { FaultCode } from '../../../src/feed/types.ts';
import type { FeedErrorCode, JsonFaultReason } from '../../../src/feed/feed-error.ts';
import type { Language, Messages } from '../../../src/i18n/index.ts';
import { FeedSchema } from '../../../src/feed/schema.ts';
import { adviceOf, loadAdvice, type FaultLine, type FeedCheck } from '../../../src/i18n/advice.ts';
import { formatsOf, loadMessages } from '../../../src/i18n/index.ts';

export const FAULT_CODES = [
  'wrong_type',
  'missing',
  'not_in_list',
  'bad_date',
  'bad_time',
  'bad_time_zone',
  'bad_url',
  'duplicate_id',
  'unknown_reference',
  'ends_before_start',
  'differs_from_meeting',
] as const satisfies readonly FaultCode[];

export const FEED_ERROR_CODES = [
  'unreachable',
  'timeout',
  'not_found',
  'forbidden',
  'http',
  'too_large',
  'login_page',
  'not_json',
  'not_feed',
] as const satisfies readonly FeedErrorCode[];

const JSON_FAULT_REASONS = [
  'empty',
  'quotes',
  'inner_quotes',
  'unquoted',
  'line_break',
  'backslash',
  'digits',
  'comment',
  'comma_missing',
  'comma_extra',
  'colon_missing',
  'bracket',
  'unclosed',
  'after_end',
] as const satisfies readonly JsonFaultReason[];

/** A feed with misspelt keys: one that is near another, one outside of `_kp`, one that is both, one that is near none. */
const SLIPS = { _kp: { meetigs: [] }, contacts: [], planss: [], xxxxxx: 1 };

function isCheck(result: unknown): result is FeedCheck {
  return typeof result === 'object' && result !== null && 'lines' in result;
}

function isLine(result: unknown): result is FaultLine {
  return typeof result === 'object' && result !== null && 'where' in result;
}

/** Sentences by their place ("timeline.daysLeft.3"); values that come from outside are written here as `X`. */
export async function allSentences(language: Language): Promise<Map<string, string>> {
  await loadAdvice(language);
  const groups = { ...(await loadMessages(language)), advice: adviceOf(language) };
  const formats = formatsOf(language);
  const day = { year: 2018, month: 2, day: 28 };
  const counts = [1, 2, 3, 5, 14, 21, 22, 25, 45, 46, 100, 446, 640, 1000].map((count) => [count]);
  const [none, date, dayMonth, until, span] = [
    [[]],
    formats.date(day),
    formats.dayMonth(day),
    formats.until(day),
    formats.span(day, { ...day, month: 3 }),
  ];
  const calls: Record<string, readonly unknown[][]> = {
    'states.stale': [[date]],
    'states.asOf': [[date]],
    'search.none': [['X']],
    'timeline.openUntil': [[until], [formats.until({ year: 2018, month: 2 })]],
    'timeline.remaining': counts,
    'timeline.lastWeekday': [[formats.weekday(3)]],
    'timeline.lastDayUntil': [['17:00']],
    'timeline.lasted': [[until]],
    'timeline.wasToLast': [[until]],
    'timeline.willBeOpen': [[span], [formats.from(day)]],
    'timeline.opensIn': counts,
    'timeline.next': [['X', date]],
    'timeline.resolutionOf': [['X', '39/18', date]],
    'timeline.inDays': [[0], ...counts],
    'timeline.daysLeft': [[0], ...counts],
    'timeline.nowLabel': [[dayMonth]],
    'timeline.outOf': [[formats.money({ amount: 250000, currency: 'CZK' })]],
    'timeline.supported': [
      [1, 1],
      ...counts.map(([count]) => [count, Number(count) + 1, formats.money({ amount: 745000, currency: 'CZK' })]),
    ],
    'card.door': [['115']],
    'card.photoOf': [['X']],
    'card.openUntil': [['17:00']],
    'card.openToday': [['8:00\u2060–\u206017:00']],
    'card.closedToday': [[], ['X']],
    'card.opensAgain': [[formats.onWeekday(1), '8:00']],
    'card.checkedOn': [[date]],
    'states.because': FEED_ERROR_CODES.map((code) => [code]),
    'advice.readAt': [[date]],
    'advice.faults': counts,
    'advice.fault': FAULT_CODES.map((code) => [{ code, path: 'X', found: 'X', expected: 'string', example: 'X' }]),
    'advice.check': [[{ faults: [], source: SLIPS, schema: FeedSchema }]],
    'advice.cause': [
      ...FEED_ERROR_CODES.map((code) => [{ code, url: 'X', status: 502, near: 'X', line: 7 }]),
      ...JSON_FAULT_REASONS.map((reason) => [{ code: 'not_json', url: 'X', line: 7, reason, missing: 'X' }]),
    ],
    'advice.unknownId': [['X', 'X', 'X']],
    'advice.wrongValue': [
      ['X', 'X', 'X'],
      ['X', 'X', 'X', ['X', 'X']],
    ],
    'advice.unclosed': [['X']],
    'advice.unknownTag': [['X'], ['kp-news'], ['kp-news-feed']],
    'advice.holdsPage': [['X', 'X']],
    'advice.unknownAttributes': [['X', ['X'], ['XX']]],
    'advice.noTarget': [['X', 'X']],
    'news.validUntil': [[until]],
    'news.found': counts.map(([count]) => [count, Number(count) + 1]),
    'news.more': [[], ...counts],
    'news.shown': counts.flatMap(([count]) => [[count], [count, Number(count) + 1]]),
    'introduction.sinceWhen': [[formats.from(day), date]],
    'introduction.goals': [[1], [2]],
    'join.correct': counts,
    'join.tooLong': counts,
    'join.againIn': counts,
    'join.againInMinutes': counts,
    'join.inSeconds': counts,
    'join.inMinutes': [[2], [60]],
    'join.answer': [[], ['X'], [undefined, date], ['X', date]],
    'join.chosenGroups': [[1], [2]],
    'join.processedBy': [['X']],
    'advice.noForm': [['privacy'], ['endpoint']],
    'plans.valid': [[''], ['2020\u2060–\u20602024', 'years'], ['2020', 'year'], [formats.from({ year: 2020 })]],
    'plans.measures': counts,
    'plans.partners': counts,
    'documentList.archive': [['3']],
    'documentList.found': counts.map(([count]) => [count, Number(count) + 1]),
    'documentList.valid': [[''], ['2020\u2060–\u20602024']],
    'meetingList.more': counts,
    'meetingList.shown': counts.map(([count]) => [count, Number(count) + 1]),
    'groups.found': counts.map(([count]) => [count, Number(count) + 1]),
    'groups.members': counts.flatMap(([count]) => [[count], [count, true]]),
  };
  const sentences = new Map<string, string>();
  for (const group of [
    'states',
    'timeline',
    'card',
    'groups',
    'join',
    'joining',
    'introduction',
    'participation',
    'news',
    'people',
    'search',
    'files',
    'advice',
  ] as const satisfies readonly (keyof Messages | 'advice')[]) {
    for (const [key, value] of Object.entries(groups[group] ?? {}) as [string, unknown][]) {
      const place = `${group}.${key}`;
      if (typeof value === 'string') {
        sentences.set(place, value);
        continue;
      }
      if (typeof value === 'object') {
        for (const [part, text] of Object.entries(value as object)) sentences.set(`${place}.${part}`, String(text));
        continue;
      }
      for (const parameters of calls[place] ?? none) {
        const result: unknown = (value as (...all: unknown[]) => unknown)(...(parameters ?? []));
        const name = `${place}.${JSON.stringify(parameters)}`;
        if (isCheck(result)) {
          for (const { path, where, text } of result.lines) sentences.set(`${place}.${path}`, `${where}: ${text}`);
          sentences.set(`${place}.unread`, result.unread!);
        } else if (isLine(result)) sentences.set(name, `${result.where}: ${result.text}`);
        else if (typeof result === 'string') sentences.set(name, result);
        else if (Array.isArray(result)) sentences.set(name, result.join(''));
        else
          for (const [part, text] of Object.entries(result as object)) sentences.set(`${name}.${part}`, String(text));
      }
    }
  }
  return sentences;
}
