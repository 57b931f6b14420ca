// Whom to ask where there is no form: how to reach them, and where they sit.
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../core/localize-controller.ts';
import type { Contact } from '../../feed/types.ts';
import { renderShortContact } from '../../parts/short-contact.ts';

/** A contact in a few lines, with the office and its address for whoever would rather come. */
export function renderAsk(contact: Contact, localize: LocalizeController): TemplateResult {
  const { office, department, building, floor, street, town } = contact;
  const place = [office, department, building, floor, street, town].filter(Boolean);
  return html`<div class="row">
    ${renderShortContact(contact, localize)}
    ${place.length ? html`<p>${place.map((text, index) => [index ? ', ' : '', localize.text(text)])}</p>` : nothing}
  </div>`;
}
