// The shortest way to somebody: role and name, the first telephone, the first e-mail. A contact card shows the rest.
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../core/localize-controller.ts';
import type { Contact } from '../feed/types.ts';
import { fullName } from '../planning/people.ts';
import { renderEmail, renderPhone } from './contact-line.ts';
import { iconLine } from './icons.ts';
import * as shapes from './shapes.ts';

/** A contact in a few lines, for whoever has nothing better to show; needs the styles of document-list.ts. */
export function renderShortContact(contact: Contact, localize: LocalizeController): TemplateResult {
  const { people } = localize.messages;
  const { role, phones: [phone] = [], emails: [email] = [] } = contact;
  const name = fullName(contact);
  const line = (shape: shapes.Shape, label: string, content: unknown): TemplateResult =>
    html`<li>${iconLine(shape, [html`<span class="vh">${label}: </span>`, content])}</li>`;
  return html`${name || role ? html`<p>${localize.text(role)} <b>${localize.name(name)}</b></p>` : nothing}
    ${
      phone || email
        ? html`<ul class="docs" role="list">
          ${phone ? line(shapes.phone, people.phone, renderPhone(phone.number)) : nothing}
          ${email ? line(shapes.mail, people.email, renderEmail(email.address)) : nothing}
        </ul>`
        : nothing
    }`;
}
