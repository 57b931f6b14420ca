import type { Rule } from 'eslint';

/** Why a file of src, given by the parts of its path, may not import this; undefined where it may. */
export function faultOf(fromParts: readonly string[], source: string): string | undefined;
export const importDirection: Rule.RuleModule;
