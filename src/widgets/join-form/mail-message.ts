// A request as a message in the visitor's own mail program: nothing is sent by us, and nothing is called sent.
import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../../core/heading.ts';
import type { LocalizeController } from '../../core/localize-controller.ts';
import { renderEmail } from '../../parts/contact-line.ts';
import { icon } from '../../parts/icons.ts';
import * as shapes from '../../parts/shapes.ts';

/** A message that is ready to be sent by its writer. */
export interface MailMessage {
  to: string;
  href: string;
  /** Whether the address holds the text, so that it goes along to the mail program. */
  hasBody: boolean;
  text: string;
}

interface MailOptions {
  headingLevel: number;
  isCopied: boolean;
  onOpen: () => void;
  onCopy: () => void;
  onEdit: () => void;
}

/**
 * The message with the way to the mail program, and the text to copy: for those who have none, and where the text is too
 * long to go along, for everybody. Then to copy it is the first thing to do.
 */
export function renderMail(mail: MailMessage, options: MailOptions, { messages }: LocalizeController): TemplateResult {
  const { join: words } = messages;
  const { to, href, hasBody, text } = mail;
  const { headingLevel, isCopied, onOpen, onCopy, onEdit } = options;
  const copy = html`<button class=${hasBody ? 'btn' : 'btn fill'} type="button" @click=${onCopy}>
      ${icon(shapes.copy)}<span>${words.copy}</span></button>
    ${isCopied ? html`<span class="note">${words.copied}</span>` : nothing}`;
  return html`<div class="receipt" part="status">
    <div class="box strong">
      ${icon(shapes.mail)}
      <div>
        ${headingAt(headingLevel, words.mailTitle, { className: 'focus' })}
        <p>${hasBody ? words.mailText : words.mailTooLong}</p>
      </div>
    </div>
    <p class="send" part="actions">
      ${hasBody ? nothing : copy}
      <a class=${hasBody ? 'btn fill' : 'btn'} href=${href} @click=${onOpen}><span>${words.openMail}</span></a>
      <button class="btn" type="button" @click=${onEdit}>${words.edit}</button>
    </p>
    <div class="row">
      <label class="b" for="kp-mail">${hasBody ? words.copyLabel : words.messageText}</label>
      <p class="note" id="kp-mail-hint">${words.sendTo} ${renderEmail(to)}</p>
      <textarea class="field" id="kp-mail" rows="9" readonly aria-describedby="kp-mail-hint" .value=${text}></textarea>
    </div>
    ${hasBody ? html`<p class="send">${copy}</p>` : nothing}
  </div>`;
}
