// Where a visitor's message stands. One value, so that nothing of an earlier try is left beside a later one.
import type { FormFault } from './draft.ts';
import type { MailMessage } from './mail-message.ts';
import type { Receipt } from './receipt.ts';
import type { Failure } from './sending.ts';

/** `isHandedOver`: the words are in other hands (the page's, the browser's, the mail program's): leaving loses none. */
export type Phase =
  /** The form is filled in; with what kept it from being sent. */
  | { name: 'writing'; faults: readonly FormFault[]; isHandedOver?: boolean }
  /** The button was pressed; until somebody answers. */
  | { name: 'sending'; isProcessing?: boolean; isHandedOver?: boolean }
  /** Nobody has said that it was taken. */
  | { name: 'failed'; failure: Failure; isHandedOver?: false }
  /** It waits to be sent from the visitor's mail program, and stands in the form's place. */
  | { name: 'mail'; mail: MailMessage; isCopied: boolean; isHandedOver: boolean }
  /** It was taken; the receipt stands in the form's place. */
  | { name: 'taken'; receipt: Receipt; isHandedOver?: false };

/** The form, with nothing said about it. */
export const WRITING: Phase = { name: 'writing', faults: [] };
