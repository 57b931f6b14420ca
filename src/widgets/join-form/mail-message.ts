// A request as a message in the visitor's own mail program: nothing is sent by us, and nothing is called sent.
import { html, type TemplateResult } from 'lit';
import { headingAt } from '../../core/heading.ts';
import type { LocalizeController } from '../../core/localize-controller.ts';
import { renderEmail } from '../../parts/contact-line.ts';
import { icon } from '../../parts/icons.ts';
import * as shapes from '../../parts/shapes.ts';

/** A message that is ready to be sent by its writer. */
export interface MailMessage {
  to: string;
  href: string;
  text: string;
}

interface MailOptions {
  headingLevel: number;
  isCopied: boolean;
  onOpen: () => void;
  onCopy: () => void;
  onEdit: () => void;
}

/** The message with the way to the mail program, and the text to copy for those who have none. */
export function renderMail(mail: MailMessage, options: MailOptions, { messages }: LocalizeController): TemplateResult {
  const { join: words } = messages;
  const { headingLevel, isCopied, onOpen, onCopy, onEdit } = options;
  return html`<div class="receipt" part="status">
    <div class="box strong">
      ${icon(shapes.mail)}
      <div>
        ${headingAt(headingLevel, words.mailTitle, { className: 'focus' })}
        <p>${words.mailText}</p>
      </div>
    </div>
    <p class="send" part="actions">
      <a class="btn fill" href=${mail.href} @click=${onOpen}><span>${words.openMail}</span></a>
      <button class="btn" type="button" @click=${onEdit}>${words.edit}</button>
    </p>
    <div class="row">
      <label class="b" for="kp-mail">${words.copyLabel}</label>
      <p class="note" id="kp-mail-hint">${words.sendTo} ${renderEmail(mail.to)}</p>
      <textarea class="field" id="kp-mail" rows="9" readonly aria-describedby="kp-mail-hint" .value=${mail.text}></textarea>
    </div>
    <p class="send">
      <button class="btn" type="button" @click=${onCopy}>${icon(shapes.copy)}<span>${words.copy}</span></button>
      ${isCopied ? html`<span class="note">${words.copied}</span>` : ''}
    </p>
  </div>`;
}
