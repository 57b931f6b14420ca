// What the reader of the feed left out, and keys that nobody reads: as findings, with the edits that mend them.
import { findUnknownKeys, type UnknownKey } from '../../../src/feed/check-keys.ts';
import { nearest } from '../../../src/feed/nearest.ts';
import { FeedSchema } from '../../../src/feed/schema.ts';
import type { Fault } from '../../../src/feed/types.ts';
import { createAdvice } from '../../../src/i18n/advice/cs.ts';
import { createGrammar } from '../../../src/i18n/grammar.ts';
import { removeValue, renameKey, setValue } from '../document/edits.ts';
import { idsOf, slugOf, uniqueId } from '../document/ids.ts';
import { type JsonPath, pathOf, valueAt } from '../document/path.ts';
import { titleOf } from '../words/place-words.ts';
import type { Finding, Mend } from './finding.ts';
import { mendUrl } from './mend-url.ts';

/** A finding before its place is known in the text and in words. */
export type FoundAt = Pick<Finding, 'level' | 'text' | 'mends'> & { path: JsonPath };

const advice = createAdvice(createGrammar('cs'));

/** All faults of a document that is JSON. */
export function findFaults(root: Record<string, unknown>, faults: readonly Fault[]): FoundAt[] {
  const { lines } = advice.check({ faults, source: root, schema: FeedSchema });
  const found = faults.map((fault, index): FoundAt => {
    const { text, mended } = lines[index]!;
    const path = pathOf(fault.path);
    return { level: 'fault', path, text, mends: mendsOf(fault, path, root, mended) };
  });
  return [...found, ...unknownKeys(root)];
}

function mendsOf(fault: Fault, path: JsonPath, root: unknown, mended: string | undefined): Mend[] {
  const put = (value: unknown, isSure = true): Mend => ({
    label: `Opravit na ${typeof value === 'string' ? `„${value}“` : JSON.stringify(value)}`,
    isSure,
    apply: (text) => setValue(text, path, value),
  });
  if (mended !== undefined) return [put(JSON.parse(mended))];
  const holder = path.slice(0, -1);
  const list = valueAt(root, holder.slice(0, -1));
  switch (fault.code) {
    case 'bad_url': {
      const url = mendUrl(fault.found ?? '');
      return url ? [put(url)] : [];
    }
    case 'duplicate_id':
      return [put(uniqueId(String(valueAt(root, path)), idsOf(list)))];
    case 'missing': {
      if (fault.expected !== 'id') return [];
      const title = slugOf(titleOf(valueAt(root, holder)));
      return [put(uniqueId(title || `zaznam-${Number(holder.at(-1)) + 1}`, idsOf(list)))];
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

function unknownKeys(root: Record<string, unknown>): FoundAt[] {
  const unknown = findUnknownKeys(root, FeedSchema);
  const unread = unknown.filter(({ near, isOutside }) => !near && !isOutside);
  const meant = unknown
    .filter((one) => !unread.includes(one))
    .map((one): FoundAt => {
      const path = [...pathOf(one.path.slice(0, -one.key.length - 1)), one.key];
      return { level: 'fault', path, ...sentenceFor(one, path, root) };
    });
  const others = unread.map(({ path, key }): FoundAt => ({
    level: 'warning',
    path: [...pathOf(path.slice(0, -key.length - 1)), key],
    text: `Klíč „${key}“ widgety nečtou. Zůstane v souboru, může patřit jinému programu.`,
    mends: [],
  }));
  return [...meant, ...others];
}

function sentenceFor(
  { key, near, isOutside }: UnknownKey,
  path: JsonPath,
  root: unknown,
): Pick<FoundAt, 'text' | 'mends'> {
  const name = near ?? key;
  if (!isOutside) {
    const mend: Mend = {
      label: `Přejmenovat na „${name}“`,
      isSure: true,
      apply: (text) => renameKey(text, path, name),
    };
    return { text: `Klíč „${key}“ widgety neznají. Nemyslíte „${name}“?`, mends: [mend] };
  }
  const isFree = valueAt(root, ['_kp', name]) === undefined;
  const move: Mend = {
    label: `Přesunout do „_kp“${name === key ? '' : ` jako „${name}“`}`,
    isSure: true,
    apply: (text) => setValue(removeValue(text, path), ['_kp', name], valueAt(root, path)),
  };
  return { text: `Klíč „${key}“ patří dovnitř „_kp“, tady ho nikdo nečte.`, mends: isFree ? [move] : [] };
}
