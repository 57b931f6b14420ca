// What is being written, kept in this browser alone, so that a closed window loses nothing.
import type { FeedDocument, Source } from './feed-document.ts';

/** Under which the browser keeps it. */
export const DRAFT_KEY = 'kp-dilna-rozepsano';

/** A kept text, where it came from, and when it was kept (epoch ms). */
export interface Draft {
  text: string;
  source: Source;
  time: number;
  /** When a file was saved with just this text in it (epoch ms); missing where no file holds it. */
  savedAt?: number;
}

/** The kept text; undefined where there is none, or the browser keeps nothing. */
export function readDraft(storage: Storage | undefined): Draft | undefined {
  try {
    const draft = JSON.parse(storage?.getItem(DRAFT_KEY) ?? 'null') as Partial<Draft> | null;
    if (typeof draft?.text !== 'string' || !draft.text) return undefined;
    const { text, source = {}, time = 0, savedAt } = draft;
    return { text, source, time, ...(savedAt !== undefined && { savedAt }) };
  } catch {
    return undefined;
  }
}

/** Keeps what no file holds yet, or what was last saved here, and nothing else; false where the browser keeps nothing. */
export function keepDraft(storage: Storage | undefined, document: FeedDocument, time: number): boolean {
  try {
    if (!storage) return false;
    const { text, source, savedAt, isUnsaved, isEmpty } = document;
    if (isUnsaved) storage.setItem(DRAFT_KEY, JSON.stringify({ text, source, time }));
    else if (savedAt !== undefined && !isEmpty)
      storage.setItem(DRAFT_KEY, JSON.stringify({ text, source, time, savedAt }));
    else storage.removeItem(DRAFT_KEY);
    return true;
  } catch {
    return false;
  }
}

/** Under which the browser keeps when a file was last saved. */
const SAVED_KEY = 'kp-dilna-ulozeno';

/** When a file was last saved here (epoch ms); undefined where none was, or the browser keeps nothing. */
export function readLastSaved(storage: Storage | undefined): number | undefined {
  try {
    return Number(storage?.getItem(SAVED_KEY) ?? 0) || undefined;
  } catch {
    return undefined;
  }
}

/** Keeps when a file was last saved: it is known still when the document is closed. */
export function keepLastSaved(storage: Storage | undefined, { savedAt }: FeedDocument): void {
  try {
    if (savedAt !== undefined) storage?.setItem(SAVED_KEY, String(savedAt));
  } catch {
    // A full store keeps the draft rather than this.
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
