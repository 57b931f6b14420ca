// Sets the spaces of an author's plain text so that lines break where they may. Changes no letter, digit or mark.

/** Number and unit, or the groups of a long number, in any language. */
const UNITS = /(\d) (?=(?:Kč|CZK|EUR|€|%|°C|[kMG]B|[кМГ]Б|k[mg]|ha|m²|min|hod|h|Uhr|грн)(?![\p{L}\d]))/gu;
const GROUPS = /(\d) (?=\d{3}(?!\d))/g;

/** One-letter prepositions and conjunctions, also several in a row ("a v domě"). */
const ONE_LETTER = /(^|[\s(„“"'«–])((?:[ksvzouai] )+)(?=\S)/gi;
/** Dates ("22. 1. 2018", "22. ledna") and ordinals ("1. patro"). */
const AFTER_ORDINAL = /(\d\.) (?=\p{Ll}|\d{1,2}\.|\d{4}(?!\d))/gu;
/** "z. s.", "o. p. s.", "s. r. o." */
const INITIALS = /(\p{Ll}\.) (?=\p{Ll}\.)/gu;
const ABBREVIATIONS =
  /(^|[\s(])(č|čp|čj|čl|odst|písm|str|tel|ul|nám|tř|sv|Bc|BcA|Ing|Mgr|MgA|PhDr|MUDr|JUDr|RNDr|Dr|doc|prof)\. (?=\S)/g;
/** A number of one to three digits stays with the word before it; a date or a year needn't, the chain would be too long. */
const BEFORE_NUMBER = /(\p{L}) (?=\d{1,3}(?![\d.]))/gu;
/** A postcode, "110 00". */
const POSTCODE = /((?:^|\D)\d{3}) (?=\d\d(?!\d))/g;
/** Word joiners keep hours and a period of years on one line. */
const HOURS = /(\d:\d\d)–(?=\d)/g;
const YEARS = /(\d{4})–(?=\d{4}(?!\d))/g;

/** A longer text, in characters, is no prose: it is left as it is, so that it can't hold up the page. */
const LONGEST = 100_000;

/**
 * The text with non-breaking spaces (U+00A0) where a line must not break: in Czech after one-letter words, in dates and
 * postcodes, after "č." and degrees, before short numbers; in every language between numbers and their units and round
 * the dash of hours.
 * Idempotent, linear time.
 * `language` is the text's own, a tag as `cs` or `cs-CZ`.
 */
export function typeset(text: string, language: string): string {
  // most names and addresses hold nothing to set
  if (text.length > LONGEST || !/[ –]/.test(text)) return text;
  let result = text.replace(GROUPS, '$1\u00a0').replace(UNITS, '$1\u00a0').replace(HOURS, '$1\u2060–\u2060');
  if (!/^cs\b/i.test(language)) return result;
  result = result
    .replace(ONE_LETTER, (_, before: string, words: string) => before + words.replaceAll(' ', '\u00a0'))
    .replace(YEARS, '$1\u2060–\u2060');
  for (const pattern of [AFTER_ORDINAL, INITIALS, BEFORE_NUMBER, POSTCODE])
    result = result.replace(pattern, '$1\u00a0');
  return result.replace(ABBREVIATIONS, '$1$2.\u00a0');
}
