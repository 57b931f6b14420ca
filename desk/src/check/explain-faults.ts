// What the reader of the feed left out, in words and with the edits that mend it: for the list of findings, and for the
// field that holds the value.
import { nearest } from '../../../src/feed/nearest.ts';
import { FeedSchema } from '../../../src/feed/schema.ts';
import type { Fault } from '../../../src/feed/types.ts';
import { createAdvice } from '../../../src/i18n/advice/cs.ts';
import { createGrammar } from '../../../src/i18n/grammar.ts';
import { removeValue, setValue } from '../document/edits.ts';
import { idsOf, slugOf, uniqueId } from '../document/ids.ts';
import { type JsonPath, pathOf, valueAt } from '../document/path.ts';
import { readCzechDate } from '../words/czech-date.ts';
import { type FaultWords, wordsOfFault, writeValue } from '../words/fault-words.ts';
import { titleOf } from '../words/place-words.ts';
import type { Mend } from './finding.ts';
import { mendUrl } from '../words/mend-url.ts';

/** A fault as people read it, and what can be done about it. */
export interface ExplainedFault extends FaultWords {
  path: JsonPath;
  mends: readonly Mend[];
}

const advice = createAdvice(createGrammar('cs'));

/** All faults of a document, in their order. */
export function explainFaults(root: Record<string, unknown>, faults: readonly Fault[]): ExplainedFault[] {
  const { lines } = advice.check({ faults, source: root, schema: FeedSchema });
  return faults.map((fault, index) => {
    const { text, mended } = lines[index]!;
    const path = pathOf(fault.path);
    return { path, ...wordsOfFault(fault, root, text), mends: mendsOf(fault, path, root, mended) };
  });
}

function mendsOf(fault: Fault, path: JsonPath, root: unknown, mended: string | undefined): Mend[] {
  const put = (value: unknown, isSure = true, label = `Opravit na ${writeValue(value)}`): Mend => ({
    label,
    isSure,
    apply: (text) => setValue(text, path, value),
  });
  if (mended !== undefined) return [put(JSON.parse(mended))];
  const holder = path.slice(0, -1);
  const list = valueAt(root, holder.slice(0, -1));
  switch (fault.code) {
    case 'bad_date': {
      const date = readCzechDate(fault.found ?? '');
      return date ? [put(date)] : [];
    }
    case 'bad_url': {
      const url = mendUrl(fault.found ?? '');
      return url ? [put(url)] : [];
    }
    case 'bad_time_zone':
      return [put('Europe/Prague', false)];
    case 'duplicate_id':
      return [put(uniqueId(String(valueAt(root, path)), idsOf(list)), true, 'Dát mu jinou značku')];
    case 'missing': {
      if (fault.expected !== 'id') return [];
      const title = slugOf(titleOf(valueAt(root, holder)));
      return [put(uniqueId(title || `zaznam-${Number(holder.at(-1)) + 1}`, idsOf(list)), true, 'Doplnit značku')];
    }
    case 'unknown_reference': {
      const known = [...idsOf(valueAt(root, pathOf(fault.expected ?? '')))].filter((id) => typeof id === 'string');
      const meant = nearest(fault.found ?? '', known);
      return [...(meant ? [put(meant, false)] : []), remove('Odkaz odebrat', path)];
    }
    case 'ends_before_start':
      return swap(path, root);
    case 'differs_from_meeting':
      return [remove('Ponechat údaj setkání', path)];
    default:
      return [];
  }
}

function remove(label: string, path: JsonPath): Mend {
  return { label, isSure: false, apply: (text) => removeValue(text, path) };
}

function swap(path: JsonPath, root: unknown): Mend[] {
  const other = [...path.slice(0, -1), path.at(-1) === 'to' ? 'from' : 'start'];
  const [end, start] = [valueAt(root, path), valueAt(root, other)];
  if (typeof start !== 'string' || typeof end !== 'string') return [];
  return [
    {
      label: 'Prohodit začátek a konec',
      isSure: false,
      apply: (text) => setValue(setValue(text, path, start), other, end),
    },
  ];
}
