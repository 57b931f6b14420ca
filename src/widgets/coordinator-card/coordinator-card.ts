// <kp-coordinator-card>: whom to ask. Takes contacts from the feed; knows no other widget.
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../../core/property.ts';
import { announce } from '../../core/announcer.ts';
import { headingAt } from '../../core/heading.ts';
import { KpElement } from '../../core/kp-element.ts';
import type { Contact, Feed } from '../../feed/types.ts';
import { mailtoHref } from '../../parts/contact-line.ts';
import { icon } from '../../parts/icons.ts';
import * as shapes from '../../parts/shapes.ts';
import { saveFile } from '../../parts/save-file.ts';
import { telHref } from '../../i18n/phone.ts';
import { renderCompact, renderPlaceLines, renderReachLines } from './card-lines.ts';
import { findContacts, makeCard, type ContactCard } from './coordinator-card.model.ts';
import { styles } from './coordinator-card.styles.ts';

/**
 * @summary Whom to ask: the coordinator or another contact of the town, with telephone, e-mail, office hours and the way to the door.
 *
 * Shows what the feed says of a contact and nothing else. Numbers and addresses are links, the office's hours tell what
 * holds today, and the whole can be saved to an address book (vCard).
 *
 * @element kp-coordinator-card
 *
 * @example
 * ```html
 * <kp-coordinator-card contact="koordinatorka" heading-level="3"></kp-coordinator-card>
 * <kp-coordinator-card compact></kp-coordinator-card>
 * ```
 *
 * @slot - Fallback: shown until the contact is ready, and whenever it can't be shown.
 * @slot heading - A heading above the card; the contact's name then stands one level lower.
 *
 * @fires {CustomEvent<KpLoadDetail>} kp-load - The feed was read.
 * @fires {CustomEvent<KpErrorDetail>} kp-error - The feed could not be read.
 *
 * @csspart heading - The contact's name.
 * @csspart list - The list, where several contacts are shown.
 * @csspart item - One contact.
 * @csspart meta - The lines with telephone, e-mail, hours and place.
 * @csspart actions - The links and buttons under them.
 * @csspart status - The message shown where the feed has no contact.
 *
 * @cssprop [--kp-surface] - Ground of what stands for a photo; default a tint of the text's colour.
 * @cssprop [--kp-border] - Lines of what stands for a photo; default a tint of the text's colour.
 * @cssprop [--kp-radius=0.25em] - Rounding of buttons and of the photo.
 * @cssprop [--kp-gap=1em] - Unit of all spaces.
 * @cssprop [--kp-font=inherit] - Font family.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - The contact is shown.
 * @cssstate empty - The feed has no such contact.
 * @cssstate error - The feed could not be read.
 * @cssstate stale - An older copy is shown.
 *
 * @since 0.1
 * @status experimental
 */
export class KpCoordinatorCard extends KpElement<readonly ContactCard[]> {
  static override styles = [...KpElement.styles, styles];

  /** `id` of a contact in the feed, or several ids with spaces between them, shown in that order. Without it: the first contact. */
  @property() contact?: string;

  /** One wrapping line without a heading: role and name, the first telephone, the first e-mail. */
  @property({ type: Boolean }) compact = false;

  /** A heading above the card in words, where none fills the slot; the contact's name then stands one level lower. */
  @property({ attribute: false }) caption?: string;

  @state() private hasPageHeading = false;
  /** The card whose file could not be made. */
  @state() private failedId?: string;
  @state() private missingPhotos: readonly string[] = [];

  #pageUrl = '';
  #hasHours = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#pageUrl = this.ownerDocument.URL;
    this.#seePageHeading();
  }

  /** Only office hours are others on another day. */
  protected override get isTimeless(): boolean {
    return this.compact || !this.#hasHours;
  }

  protected override selectContent(feed: Feed): readonly ContactCard[] | undefined {
    const { contacts, unknown } = findContacts(feed, this.contact);
    const known = feed._kp?.contacts?.map(({ id }) => id) ?? [];
    for (const id of unknown) this.complain('contact', id, known);
    const imageSources = [this.#pageUrl, this.feedUrl];
    const options = { now: this.now, timeZone: this.timeZone, imageSources };
    const cards = contacts.map((contact) => makeCard(contact, options));
    this.#hasHours = cards.some(({ hours }) => hours);
    return cards.length ? cards : undefined;
  }

  protected override renderContent(cards: readonly ContactCard[]): TemplateResult {
    const contents = cards.map((card) => (this.compact ? renderCompact(card, this.localize) : this.#renderCard(card)));
    const under = this.#isHeaded ? 'under' : '';
    const caption = this.caption ? headingAt(this.headingLevel, this.caption, { part: 'heading' }) : nothing;
    return html`<slot name="heading" @slotchange=${this.#seePageHeading}>${caption}</slot>
      ${
        contents.length === 1
          ? html`<div class=${under} part="item">${contents}</div>`
          : html`<ul class="cards ${under}" role="list" part="list">
            ${contents.map((content) => html`<li part="item">${content}</li>`)}
          </ul>`
      }`;
  }

  protected override renderEmpty(feed: Feed): unknown {
    const { card, states } = this.localize.messages;
    const url = feed._kp?.municipality?.url ?? feed.home_page_url;
    return html`<p>${card.empty}</p>
      ${url ? html`<p><a href=${url}>${states.townWebsite}</a></p>` : nothing}`;
  }

  protected override errorMessage(): string {
    return this.localize.messages.card.error;
  }

  get #isHeaded(): boolean {
    return this.hasPageHeading || !!this.caption;
  }

  #renderCard(card: ContactCard): TemplateResult {
    const reach = renderReachLines(card, this.localize);
    const place = renderPlaceLines(card, this.localize);
    const lists = [reach, place].filter((lines) => lines.length);
    return html`<div class="card ${card.photo ? 'pic' : ''}">
      ${card.title || card.role ? this.#renderWho(card) : nothing} ${card.photo ? this.#renderPhoto(card) : nothing}
      ${
        lists.length
          ? html`<div class="reach ${lists.length > 1 ? 'two' : ''}" part="meta">
            ${lists.map((lines) => html`<ul class="lines" role="list">${lines}</ul>`)}
          </div>`
          : nothing
      }
      ${this.#renderActions(card)} ${card.contact.note ? html`<div>${this.localize.paragraphs(card.contact.note)}</div>` : nothing}
    </div>`;
  }

  #renderWho({ title, role }: ContactCard): TemplateResult {
    const level = this.headingLevel + (this.#isHeaded ? 1 : 0);
    return html`<div class="who">
      ${title ? headingAt(level, this.localize.text(title), { part: 'heading' }) : nothing}
      ${role ? html`<p>${this.localize.text(role)}</p>` : nothing}
    </div>`;
  }

  /** The drawn silhouette stays under a picture that is slow or gone. */
  #renderPhoto({ photo, title, contact }: ContactCard): TemplateResult {
    const alt =
      this.localize.plain(contact.photo?.alt) || this.localize.messages.card.photoOf(this.localize.plain(title));
    return html`<span class="photo">
      <svg viewBox="0 0 80 100" aria-hidden="true"><circle cx="40" cy="40" r="15" /><path d="M10 100c1-22 12-34 30-34s29 12 30 34" /></svg>
      ${
        this.missingPhotos.includes(photo!)
          ? nothing
          : html`<img src=${photo} alt=${alt} width="80" height="100" decoding="async" @error=${() => (this.missingPhotos = [...this.missingPhotos, photo!])} />`
      }
    </span>`;
  }

  #renderActions(card: ContactCard): TemplateResult {
    const { card: words, files } = this.localize.messages;
    const { phones = [], emails = [], id } = card.contact;
    const email = emails.find(({ address }) => address.includes('@'));
    const phone = phones.map(({ number }) => telHref(number)).find(Boolean);
    // Several cards have the same buttons: each says whose it is.
    const nameOf = (label: string) => (card.title ? `${label}: ${this.localize.plain(card.title)}` : nothing);
    const link = (href: string, shape: shapes.Shape, label: string) =>
      html`<a class="btn" href=${href} aria-label=${nameOf(label)}>${icon(shape)}<span>${label}</span></a>`;
    return html`<div>
      <p class="actions" part="actions">
        ${email ? link(mailtoHref(email.address), shapes.mail, words.writeEmail) : phone ? link(phone, shapes.phone, words.call) : nothing}
        <button class="btn" type="button" aria-label=${nameOf(words.saveContact)} @click=${() => this.#onSave(card.contact)}>${icon(shapes.card)}<span>${words.saveContact}</span></button>
      </p>
      ${this.failedId === id ? html`<p class="save-failed">${files.failed}</p>` : nothing}
    </div>`;
  }

  #seePageHeading(): void {
    this.hasPageHeading = [...this.children].some((child) => child.slot === 'heading');
  }

  async #onSave(contact: Contact): Promise<void> {
    const { files } = this.localize.messages;
    this.failedId = undefined;
    try {
      const { contactFile } = await import('./coordinator-card.vcard.ts');
      const [name, text] = contactFile(contact, this.localize, this.feedUrl);
      saveFile(this, name, 'text/vcard;charset=utf-8', text);
      announce(files.saved, this.localize.language);
    } catch {
      this.failedId = contact.id;
      announce(files.failed, this.localize.language);
    }
  }
}
