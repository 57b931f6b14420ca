// What was left in the configuration from the example: nobody reads mail there.
import { placeOf } from '../../config/fault.ts';
import type { Session } from '../session.ts';
import type { Finding } from './finding.ts';

/** Names that are nobody's (RFC 2606), and that of the Czech registry. */
const NOBODYS = /(?:^|[.@/])example(?:\.(?:com|cz|net|org))?(?=$|[:/])/i;

function* placesOf(value: unknown, keys: readonly (string | number)[] = []): Generator<string> {
  if (typeof value === 'string') {
    if (NOBODYS.test(value)) yield placeOf(keys);
  } else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* placesOf(item, [...keys, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* placesOf(item, [...keys, key]);
  }
}

export function checkPlaceholders({ config, say: { check } }: Session): Finding[] {
  const places = [...placesOf(config)];
  return places.length
    ? [{ level: 'fault', text: check.placeholders(places.join(', ')), mend: check.placeholdersMend }]
    : [];
}
