// What is being written, kept in this browser alone, so that a closed window loses nothing.
import type { FeedDocument, Source } from './feed-document.ts';

/** Under which the browser keeps it. */
export const DRAFT_KEY = 'kp-dilna-rozepsano';

/** A kept text, where it came from, and when it was kept (epoch ms). */
export interface Draft {
  text: string;
  source: Source;
  time: number;
}

/** The kept text; undefined where there is none, or the browser keeps nothing. */
export function readDraft(storage: Storage | undefined): Draft | undefined {
  try {
    const draft = JSON.parse(storage?.getItem(DRAFT_KEY) ?? 'null') as Partial<Draft> | null;
    return typeof draft?.text === 'string' && draft.text
      ? { text: draft.text, source: draft.source ?? {}, time: draft.time ?? 0 }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what no file holds yet, and nothing else; false where the browser keeps nothing. */
export function keepDraft(storage: Storage | undefined, document: FeedDocument, time: number): boolean {
  try {
    if (!storage) return false;
    if (document.isUnsaved)
      storage.setItem(DRAFT_KEY, JSON.stringify({ text: document.text, source: document.source, time }));
    else storage.removeItem(DRAFT_KEY);
    return true;
  } catch {
    return false;
  }
}

/** The browser's store; undefined where it is forbidden. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
