// The answers, kept in this browser alone while there is no file yet, so that a reload loses nothing.
import { NO_ANSWERS, type Answers } from './answers.ts';

const KEY = 'kp-dilna-otazky';

/** Answers, and the feed's text that was last made of them; '' before that. */
export interface AnswersDraft {
  answers: Answers;
  made: string;
}

/** What was kept; nothing answered where that is nothing, or can't be read. */
export function readAnswersDraft(storage: Storage | undefined): AnswersDraft {
  try {
    const draft = JSON.parse(storage?.getItem(KEY) ?? '{}') as Partial<AnswersDraft>;
    return { answers: draft.answers ? { ...NO_ANSWERS, ...draft.answers } : NO_ANSWERS, made: draft.made ?? '' };
  } catch {
    return { answers: NO_ANSWERS, made: '' };
  }
}

/** False where the browser keeps nothing. */
export function keepAnswersDraft(storage: Storage | undefined, draft: AnswersDraft): boolean {
  try {
    if (!storage) return false;
    storage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropAnswersDraft(storage: Storage | undefined): void {
  try {
    storage?.removeItem(KEY);
  } catch {
    // Nothing was kept either.
  }
}
