// What the reader of the feed left out, and keys that nobody reads: as findings, with the edits that mend them.
import { findUnknownKeys, type UnknownKey } from '../../../src/feed/check-keys.ts';
import { FeedSchema } from '../../../src/feed/schema.ts';
import type { Fault } from '../../../src/feed/types.ts';
import { removeValue, renameKey, setValue } from '../document/edits.ts';
import { type JsonPath, pathOf, valueAt } from '../document/path.ts';
import { explainFaults } from './explain-faults.ts';
import type { Finding, Mend } from './finding.ts';

/** A finding before its place is known in the text and in words. */
export type FoundAt = Pick<Finding, 'level' | 'text' | 'aside' | 'mends'> & { path: JsonPath };

/** All faults of a document that is JSON. */
export function findFaults(root: Record<string, unknown>, faults: readonly Fault[]): FoundAt[] {
  const found = explainFaults(root, faults).map((one): FoundAt => ({ level: 'fault', ...one }));
  return [...found, ...unknownKeys(root)];
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
