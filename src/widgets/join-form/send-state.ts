// The button that sends, and above it what is wrong where it could not be sent. Knows no field.
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../core/localize-controller.ts';
import type { Contact } from '../../feed/types.ts';
import type { JoinMessages, Messages } from '../../i18n/messages.ts';
import { renderPhone } from '../../parts/contact-line.ts';
import { icon } from '../../parts/icons.ts';
import * as shapes from '../../parts/shapes.ts';
import type { Failure } from './sending.ts';

/** Where the sending stands. */
export interface SendState {
  isSending: boolean;
  isProcessing: boolean;
  failure: Failure | undefined;
  /** Seconds until it may be tried again. */
  wait: number;
}

/** From so many seconds on, a wait is told in minutes. */
const LONG = 90;

/** That it could not be sent, and why, in whole sentences; the announcer says it too. */
export function failureText(
  { failure, wait }: SendState,
  { join: words }: Messages,
): readonly [title: string, text: string] {
  const { kind } = failure!;
  const reason = words.reasons[kind === 'id_reused' ? 'refused' : kind];
  // What may have arrived is called neither sent nor lost.
  const isUnsure = /^(timeout|unclear|processing|disconnected)$/.test(kind) || 'mayHaveArrived' in failure!;
  const title = isUnsure ? words.unsure : words.failed;
  return [title, [reason, ...(wait ? [waitText(wait, words)] : []), words.kept].join(' ')];
}

/** How long to wait yet, as a sentence; `wait` in seconds. */
export function waitText(wait: number, words: JoinMessages): string {
  return wait < LONG ? words.againIn(wait) : words.againInMinutes(Math.ceil(wait / 60));
}

/** The state of sending: a frame with what went wrong, the button, and what stands beside it. */
export function renderSend(
  state: SendState,
  contact: Contact | undefined,
  localize: LocalizeController,
): TemplateResult {
  const { messages } = localize;
  const { join: words } = messages;
  const { isSending, isProcessing, failure, wait } = state;
  const [phone] = contact?.phones ?? [];
  const [title, text] = failure ? failureText(state, messages) : [];
  const label = isSending ? words.sending : failure ? words.sendAgain : words.send;
  return html`${
    failure && !isSending
      ? html`<div class="box strong" part="error">
        ${icon(failure.kind === 'busy' ? shapes.clock : shapes.stop)}
        <div>
          <p class="b">${title}</p>
          <p>${text}</p>
        </div>
      </div>`
      : nothing
  }
    <div class="send" part="actions">
      <button class="btn fill" type="submit" aria-disabled=${isSending || wait ? 'true' : nothing}>
        <span>${isSending ? icon(shapes.spinner, 'spin') : nothing} ${label}
        ${wait && !isSending ? html`<span aria-hidden="true">${wait < LONG ? words.inSeconds(wait) : words.inMinutes(Math.ceil(wait / 60))}</span>` : nothing}</span>
      </button>
      ${isSending ? html`<span class="note">${isProcessing ? words.processing : words.mayTake}</span>` : nothing}
      ${failure && phone && !isSending ? html`<span>${words.orCall} ${renderPhone(phone.number, 'nb')}</span>` : nothing}
    </div>`;
}
