// What stands in the form's place once a request was taken. Knows no field and no sending.
import { html, nothing, type TemplateResult } from 'lit';
import type { FeedDate } from '../../feed/date.ts';
import { headingAt } from '../../core/heading.ts';
import type { LocalizeController } from '../../core/localize-controller.ts';
import type { Contact, Text } from '../../feed/types.ts';
import type { RequestKind } from '../../i18n/messages.ts';
import { renderEmail, renderPhone } from '../../parts/contact-line.ts';
import { icon } from '../../parts/icons.ts';
import * as shapes from '../../parts/shapes.ts';
import { fullName } from '../../planning/people.ts';
import { renderTerms } from './terms.ts';

/** A request that was taken. */
export interface Receipt {
  kind: RequestKind;
  reference: string | undefined;
  /** In the town's time. */
  received: FeedDate;
  replyBy: FeedDate | undefined;
  groups: readonly (Text | undefined)[];
  /** Nothing was written while it was sent. */
  isAll: boolean;
}

interface ReceiptOptions {
  contact: Contact | undefined;
  headingLevel: number;
  onPrint: () => void;
  onBack: () => void;
}

/** Who answers and by when, the number, and whom to ask if nobody does. */
export function renderReceipt(receipt: Receipt, options: ReceiptOptions, localize: LocalizeController): TemplateResult {
  const { formats, messages } = localize;
  const { join: words } = messages;
  const { contact, headingLevel, onPrint, onBack } = options;
  const { kind, reference, received, replyBy, groups, isAll } = receipt;
  const name = fullName(contact ?? {});
  const who = name ? localize.name(name) : contact?.role ? localize.text(contact.role) : undefined;
  const ways = [
    ...(contact?.phones ?? []).slice(0, 1).map(({ number }) => renderPhone(number, 'nb')),
    ...(contact?.emails ?? []).slice(0, 1).map(({ address }) => renderEmail(address)),
  ];
  return html`<div class="receipt" part="status">
    <div class="box good">
      ${icon(shapes.open)}
      <div>
        ${headingAt(headingLevel, words.thanks[kind], { className: 'word focus' })}
        <p>${words.answer<unknown>(who, replyBy && formats.date(replyBy))}</p>
        ${isAll ? nothing : html`<p class="b">${words.writtenLater}</p>`}
      </div>
    </div>
    ${renderTerms([
      [words.number, reference && html`<b>${localize.name(reference)}</b>`],
      [words.received, formats.date(received)],
      [
        words.chosenGroups(groups.length),
        groups.length ? groups.map((group) => html`<span class="line">${localize.text(group)}</span>`) : undefined,
      ],
      [
        words.ifNobody,
        ways.length
          ? html`${ways.map((way, index) => [index ? ', ' : '', way])}
            ${reference ? html`<span class="line note">${words.quoteNumber}</span>` : nothing}`
          : undefined,
      ],
    ])}
    <p class="actions" part="actions">
      <button class="btn" type="button" @click=${onPrint}>${icon(shapes.printer)}<span>${words.print}</span></button>
      <button class="btn" type="button" @click=${onBack}>${words.back}</button>
    </p>
  </div>`;
}

/** One line above another message: that the last one was taken, and its number, which stands nowhere else by now. */
export function renderEarlier({ reference }: Receipt, localize: LocalizeController): TemplateResult {
  const number = reference && html`<b>${localize.name(reference)}</b>`;
  return html`<p class="il earlier">
    ${icon(shapes.check)}<span>${localize.messages.join.earlier<unknown>(number)}</span>
  </p>`;
}
