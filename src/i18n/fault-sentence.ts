// Puts together what a webmaster is told of one fault: where, what is wrong, what was found, what should stand there.
// Knows no language.
import type { ExpectedKind, Fault, FaultCode } from '../feed/types.ts';

/** A language's words for faults; in `found` and `example` the sign `#` stands for the value. */
export interface FaultWords {
  codes: Record<FaultCode, string>;
  /** What leads in the expected value; codes that say it themselves have none. */
  leads: Partial<Record<FaultCode, string>>;
  kinds: Record<ExpectedKind, string>;
  found: string;
  example: string;
}

/** The sentence of a fault, its values as they stand in the feed. */
export function formatFault(words: FaultWords, { code, path, found, expected, example }: Fault): string {
  const sentences = [`${path}: ${words.codes[code]}`];
  if (found) sentences.push(words.found.replace('#', () => found));
  const lead = words.leads[code];
  const isKind = code === 'wrong_type' || code === 'missing';
  if (lead && expected) sentences.push(`${lead}: ${isKind ? words.kinds[expected as ExpectedKind] : expected}.`);
  // an example of a listed word or an id would say nothing new
  if (example && code !== 'not_in_list' && code !== 'duplicate_id') {
    sentences.push(words.example.replace('#', () => example));
  }
  return sentences.join(' ');
}
