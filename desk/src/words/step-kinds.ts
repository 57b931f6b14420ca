// Which kind a step of a grant programme is, by what towns call it.
import type { STEP_KINDS } from '../../../src/feed/schema.ts';
import { fold } from '../../../src/planning/search.ts';

export type StepKind = (typeof STEP_KINDS)[number];

/** The first that fits; folded, so without diacritics. */
const PATTERNS: readonly (readonly [StepKind, RegExp])[] = [
  ['settlement', /vyuctovan|zaverecn\w* zprav/],
  ['formal_check', /formaln|kontrola (uplnosti|zadost)/],
  ['evaluation', /hodnocen|posouzen|posuzov/],
  ['contract', /smlouv|smluv/],
  ['decision', /rozhodnut|schvalen|schvalov|projednan|zastupitel|radou mesta|rada mesta/],
  [
    'application',
    /(prijem|prijim|podan|podav|predlozen|predklad)\w*.*zadost|zadost\w*.*(prijem|podan|podav)|lhuta pro podan/,
  ],
  ['publication', /vyhlasen|zverejnen|uverejnen|vyveseni/],
  ['realisation', /realizac|cerpan|uskutecn/],
];

/** The kind that a name tells; undefined where it tells none. */
export function guessKind(name: string): StepKind | undefined {
  const folded = fold(name);
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0];
}
