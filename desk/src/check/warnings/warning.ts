// What the warnings are made from, and what one is.
import type { Feed } from '../../../../src/feed/types.ts';
import type { JsonPath } from '../../document/path.ts';
import { removeValue, setValue } from '../../document/edits.ts';
import type { Mend } from '../finding.ts';

export interface WarningContext {
  /** The document as it was written. */
  root: Record<string, unknown>;
  /** As the widgets take it. */
  feed: Feed;
  /** The instant to judge by, in epoch ms. */
  now: number;
  timeZone: string;
  /** The address that the document came from, where it is known. */
  url?: string | undefined;
}

export interface Warning {
  path: JsonPath;
  text: string;
  mends?: readonly Mend[];
}

/** A button that puts a value at a place; the reader decides whether. */
export function offerValue(label: string, path: JsonPath, value: unknown): Mend {
  return { label, isSure: false, apply: (text) => setValue(text, path, value) };
}

/** A button that takes a value away. */
export function offerRemoval(label: string, path: JsonPath): Mend {
  return { label, isSure: false, apply: (text) => removeValue(text, path) };
}
