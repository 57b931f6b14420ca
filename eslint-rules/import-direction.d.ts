import type { Rule } from 'eslint';

/** Why a file of a house (`src`), given by the parts of its path inside it, may not import this; undefined where it may. */
export function faultOf(house: string, fromParts: readonly string[], source: string): string | undefined;
export const importDirection: Rule.RuleModule;
