// The lines of a contact card: how to reach the contact, and when and where. Knows neither feed nor element.
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../core/localize-controller.ts';
import { renderEmail, renderPhone } from '../../parts/contact-line.ts';
import { icon, iconLine } from '../../parts/icons.ts';
import * as shapes from '../../parts/shapes.ts';
import type { ContactCard } from './coordinator-card.model.ts';
import { renderHours } from './office-hours.ts';

/** One wrapping line: role and name, then the first telephone and e-mail, which go on together where they don't fit. */
export function renderCompact({ title, role, contact }: ContactCard, localize: LocalizeController): TemplateResult {
  const { people } = localize.messages;
  const [phone] = contact.phones ?? [];
  const [email] = contact.emails ?? [];
  return html`<p class="compact">
    ${title ? html`<span>${localize.text(role)} <b>${localize.text(title)}</b></span>` : nothing}
    ${
      phone || email
        ? html`<span class="compact">
          ${phone ? iconLine(shapes.phone, labelled(people.phone, renderPhone(phone.number))) : nothing}
          ${email ? iconLine(shapes.mail, labelled(people.email, renderEmail(email.address))) : nothing}
        </span>`
        : nothing
    }
  </p>`;
}

/** Telephones, e-mails and the data box. */
export function renderReachLines({ contact }: ContactCard, localize: LocalizeController): TemplateResult[] {
  const { card, people } = localize.messages;
  const { phones = [], emails = [], data_box } = contact;
  return [
    ...phones.map(({ number, label }) =>
      line(shapes.phone, [renderPhone(number, 'b'), renderLabel(label, localize)], people.phone),
    ),
    ...emails.map(({ address, label }) =>
      line(shapes.mail, [renderEmail(address), renderLabel(label, localize)], people.email),
    ),
    ...(data_box ? [line(shapes.box, `${card.dataBox} ${data_box}`)] : []),
  ];
}

/** Office hours, the office, the way to its door, and a page with more. */
export function renderPlaceLines(view: ContactCard, localize: LocalizeController): TemplateResult[] {
  const { card } = localize.messages;
  const { contact, office, address, building, hours } = view;
  const { floor, door, map_url, url } = contact;
  const way = [
    building && localize.text(building),
    floor && localize.text(floor),
    door && html`<span>${card.door(door)}</span>`,
  ].filter(Boolean);
  const lines: TemplateResult[] = [];
  if (hours) lines.push(line(shapes.clock, renderHours(hours, localize), card.hours));
  if (office.length)
    lines.push(
      line(
        shapes.office,
        office.map((text) => row(localize.text(text))),
      ),
    );
  if (address.length || way.length || map_url) {
    lines.push(
      line(
        shapes.door,
        [
          address.map((parts) => row(joined(parts.map((part) => localize.text(part))))),
          way.length ? html`<span class="way">${joined(way)}</span>` : nothing,
          map_url ? html`<a href=${map_url}>${card.showOnMap}</a>` : nothing,
        ],
        card.address,
      ),
    );
  }
  if (url) lines.push(line(shapes.info, html`<a href=${url}>${card.website}</a>`));
  return lines;
}

function line(shape: shapes.Shape, content: unknown, label?: string): TemplateResult {
  return html`<li>
    ${icon(shape)}
    <div>${label ? labelled(label, content) : content}</div>
  </li>`;
}

/** Where the icon alone says what a line is, the label says so to those who don't see it. */
function labelled(label: string, content: unknown): TemplateResult {
  return html`<span class="vh">${label}: </span>${content}`;
}

function row(content: unknown): TemplateResult {
  return html`<span class="row">${content}</span>`;
}

function renderLabel(label: Parameters<LocalizeController['text']>[0], localize: LocalizeController): unknown {
  return label ? html`<span class="note">${localize.text(label)}</span>` : nothing;
}

/** Parts with commas between them. */
function joined(parts: readonly unknown[]): unknown[] {
  return parts.map((part, index) => (index ? [', ', part] : part));
}
