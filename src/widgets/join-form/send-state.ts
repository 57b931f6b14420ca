// The button that sends, and above it what is wrong where it could not be sent. Knows no field.
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../core/localize-controller.ts';
import type { Contact } from '../../feed/types.ts';
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

/** Why it could not be sent, in whole sentences; the announcer says it too. */
export function failureText({ failure, wait }: SendState, { messages }: LocalizeController): string {
  const { join: words } = messages;
  if (!failure) return '';
  const reason = words.reasons[failure.kind === 'id_reused' ? 'refused' : failure.kind];
  return [reason, ...(wait ? [words.againIn(wait)] : []), words.kept].join(' ');
}

/** The state of sending: a frame with what went wrong, the button, and what stands beside it. */
export function renderSend(
  state: SendState,
  contact: Contact | undefined,
  localize: LocalizeController,
): TemplateResult {
  const { join: words } = localize.messages;
  const { isSending, isProcessing, failure, wait } = state;
  const [phone] = contact?.phones ?? [];
  const label = isSending ? words.sending : failure ? words.sendAgain : words.send;
  return html`${
    failure && !isSending
      ? html`<div class="box strong" part="error">
        ${icon(failure.kind === 'busy' ? shapes.clock : shapes.stop)}
        <div>
          <p class="b">${words.failed}</p>
          <p>${failureText(state, localize)}</p>
        </div>
      </div>`
      : nothing
  }
    <div class="send" part="actions">
      <button class="btn fill" type="submit" aria-disabled=${isSending || wait ? 'true' : nothing}>
        <span>${isSending ? icon(shapes.spinner, 'spin') : nothing} ${label}
        ${wait && !isSending ? html`<span aria-hidden="true">${words.inSeconds(wait)}</span>` : nothing}</span>
      </button>
      ${isSending ? html`<span class="note">${isProcessing ? words.processing : words.mayTake}</span>` : nothing}
      ${failure && phone && !isSending ? html`<span>${words.orCall} ${renderPhone(phone.number, 'nb')}</span>` : nothing}
    </div>`;
}
