// What all sections of the desk share: the document, the clock, and a way to say something.
import { now } from '../../../src/core/clock.ts';
import { browserStorage, keepDraft, keepLastSaved } from '../document/draft.ts';
import { FeedDocument } from '../document/feed-document.ts';

/** Something to be said, and whether it can be taken back by undo. */
export interface Notice {
  text: string;
  canUndo: boolean;
}

/** Tells its listeners by the event `change` that the document changed, and by `notice` that there is something to say. */
export class Desk extends EventTarget {
  readonly document = new FeedDocument();
  readonly storage = browserStorage();
  /** Whether the browser keeps drafts. */
  keepsDrafts = this.storage !== undefined;
  notice: Notice | undefined;

  constructor() {
    super();
    this.document.addEventListener('change', () => {
      this.keepsDrafts = keepDraft(this.storage, this.document, now());
      keepLastSaved(this.storage, this.document);
      this.notice = undefined;
      this.dispatchEvent(new Event('change'));
    });
  }

  /** Says something to eyes and screen readers; what was done by the last change can be offered to be undone. */
  say(text: string, canUndo = false): void {
    this.notice = { text, canUndo };
    this.dispatchEvent(new Event('notice'));
  }

  /** Takes back what was said. */
  hush(): void {
    this.notice = undefined;
    this.dispatchEvent(new Event('notice'));
  }
}
