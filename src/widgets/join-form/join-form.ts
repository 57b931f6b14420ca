// <kp-join-form>: how to become a member, and the form with which one begins. Takes `joining` from the feed; knows no
// other widget.
import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../core/announcer.ts';
import { oneOf } from '../../core/attributes.ts';
import type { KpSelectDetail } from '../../core/events.ts';
import { chosenGroup, groupUrl, JOIN } from '../../core/group-link.ts';
import { headingAt } from '../../core/heading.ts';
import { KpElement } from '../../core/kp-element.ts';
import { property } from '../../core/property.ts';
import { targetOf } from '../../core/same-page.ts';
import type { Feed } from '../../feed/types.ts';
import { fieldStyles } from '../../parts/field.styles.ts';
import { joiningStepsStyles, renderJoiningSteps } from '../../parts/joining-steps.ts';
import { renderAsk } from './contact-way.ts';
import { fieldId } from './field-parts.ts';
import { FormSession } from './form-session.ts';
import { renderForm } from './form-view.ts';
import { hasNotice, isMixed, makeJoinView, readAddress, type JoinView } from './join-form.model.ts';
import { styles } from './join-form.styles.ts';
import { renderMail } from './mail-message.ts';
import { renderEarlier, renderReceipt } from './receipt.ts';

/**
 * @summary How to take part: the steps to membership and the form with which one begins.
 *
 * Sends what a visitor fills in to the town's own receiver and says "sent" only when that has answered so. Without a
 * receiver the message is prepared in the visitor's mail program; without the facts that the law wants said first
 * (`joining.privacy` in the feed) the steps and the contact stand there, and no form.
 *
 * @element kp-join-form
 *
 * @example
 * ```html
 * <kp-join-form id="kp-join" endpoint="https://www.example.cz/prihlasky"></kp-join-form>
 * <kp-join-form form-url="https://www.example.cz/formular"></kp-join-form>
 * ```
 *
 * @slot - Fallback: shown until the form is ready. What was typed in its fields, named as ours, is taken over.
 * @slot heading - A heading in place of the feed's.
 *
 * @fires {CustomEvent<KpLoadDetail>} kp-load - The feed was read.
 * @fires {CustomEvent<KpErrorDetail>} kp-error - The feed could not be read.
 * @fires {CustomEvent<KpSubmitDetail>} kp-submit - The form is filled in and about to be sent; `preventDefault()` leaves that to the page.
 * @fires {CustomEvent<KpSentDetail>} kp-sent - The receiver has taken the request; `reference` is its number.
 *
 * @csspart heading - The heading.
 * @csspart list - The steps.
 * @csspart item - One step.
 * @csspart error - What went wrong: the list of what to correct, or why it could not be sent.
 * @csspart status - What stands in the form's place: the receipt, or the prepared message.
 * @csspart actions - The button that sends; the buttons under a receipt.
 *
 * @cssprop [--kp-accent=currentColor] - Ground of the main button; colour of shapes.
 * @cssprop [--kp-border] - Rules and rails; default a tint of the text's colour.
 * @cssprop [--kp-radius=0.25em] - Rounding of fields and buttons.
 * @cssprop [--kp-gap=1em] - Unit of all spaces.
 * @cssprop [--kp-font=inherit] - Font family.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - The form is shown, or what stands in its place.
 * @cssstate empty - The feed tells nothing of joining and names nobody to ask.
 * @cssstate error - The feed could not be read.
 * @cssstate stale - An older copy is shown.
 *
 * @since 0.2
 * @status experimental
 */
export class KpJoinForm extends KpElement<JoinView> {
  static override styles = [...KpElement.styles, fieldStyles, ...joiningStepsStyles, styles];

  /** Address that takes requests. Only this attribute names it, never a feed. */
  @property() endpoint?: string;

  /** `json`: sent in the background. `form`: as an ordinary form; the page goes to the receiver's answer. */
  @property({ attribute: 'endpoint-format', converter: oneOf('endpoint-format', 'json', 'form') })
  endpointFormat: 'json' | 'form' = 'json';

  /** Address of the town's own form: a link to it stands in place of ours, with the chosen group in `?kp-group=`. */
  @property({ attribute: 'form-url' }) formUrl?: string;

  /** `interest`: a first contact. `application`: for membership, by those who were guests. */
  @property({ converter: oneOf('kind', 'interest', 'application') }) kind: 'interest' | 'application' = 'interest';

  /** The form without the steps and their introduction, for a page where `kp-participation` shows them. */
  @property({ type: Boolean, attribute: 'no-steps' }) noSteps = false;

  #view: JoinView | undefined;
  #base = '';
  readonly #session = new FormSession(this, () => ({
    view: this.#view,
    kind: this.kind,
    endpointFormat: this.endpointFormat,
    timeZone: this.timeZone,
    localize: this.localize,
  }));

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#base && !this.#isForAnother()) this.#session.choose(chosenGroup());
    this.#base = this.baseURI;
    this.ownerDocument.addEventListener('kp-select', this.#onSelect);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('kp-select', this.#onSelect);
  }

  /** A form is the same on any day. */
  protected override get isTimeless(): boolean {
    return true;
  }

  protected override selectContent(feed: Feed): JoinView | undefined {
    const endpoint = this.#address('endpoint', this.endpoint);
    const formUrl = this.#address('form-url', this.formUrl);
    const view = makeJoinView(feed, { endpoint, formUrl, noSteps: this.noSteps });
    const missing = view ? view.missing : hasNotice(feed._kp?.joining) ? 'endpoint' : 'privacy';
    // Where there is nothing at all, that is said to citizens; why, only to who looks for it.
    if (missing && (view || this.isChecked)) this.advise((advice) => advice.noForm(missing));
    // A receipt and what was typed outlive a feed that has nothing for us.
    if (!view && this.#view && this.#session.isHolding) return (this.#view = { ...this.#view, hasSteps: false });
    return (this.#view = view);
  }

  protected override renderContent(view: JoinView, feed: Feed): TemplateResult {
    const { localize } = this;
    const { join: words } = localize.messages;
    const { joining, hasSteps, way, contact } = view;
    const shownId = way === 'contact' ? contact?.id : undefined;
    return html`<div class=${hasSteps ? 'join wide' : 'join'}>
      <div class="lead">
        ${this.renderHeading(joining.heading ? localize.text(joining.heading) : words.heading)}
        ${localize.paragraphs(joining.introduction)}
      </div>
      ${
        hasSteps
          ? html`<div class="side">
            ${this.#subheading(localize.messages.joining.stepsTitle)} ${renderJoiningSteps(feed, localize, shownId)}
          </div>`
          : nothing
      }
      <div class="body" @keydown=${keepKeys} @keypress=${keepKeys} @keyup=${keepKeys}>${this.#renderWay(view)}</div>
    </div>`;
  }

  protected override renderEmpty(feed: Feed): unknown {
    const { join, states } = this.localize.messages;
    const url = feed._kp?.municipality?.url ?? feed.home_page_url;
    return html`<p class="b">${join.empty}</p>
      ${url ? html`<p><a href=${url}>${states.townWebsite}</a></p>` : nothing}`;
  }

  protected override errorMessage(): string {
    return this.localize.messages.join.error;
  }

  #renderWay(view: JoinView): unknown {
    const { localize } = this;
    const { join: words } = localize.messages;
    const { way, contact, formUrl } = view;
    const { phase, onBack, onCopy, onOpenMail, chosen } = this.#session;
    const headingLevel = this.headingLevel + 1;
    // What was taken is said whatever the feed says by now.
    if (phase.name === 'taken') {
      return renderReceipt(phase.receipt, { contact, headingLevel, onPrint: () => print(), onBack }, localize);
    }
    if (way === 'link') {
      const isKnown = view.groups.some(({ id }) => id === chosen);
      const href = isKnown && groupUrl(formUrl!, chosen, this.#base);
      return html`<p>${words.ownForm}</p>
        <p class="send" part="actions"><a class="btn fill" href=${href || formUrl}><span>${words.toOwnForm}</span></a></p>`;
    }
    if (way === 'contact') {
      return contact ? html`${this.#subheading(words.whomToAsk)} ${renderAsk(contact, localize)}` : nothing;
    }
    if (phase.name === 'mail') {
      const { mail, isCopied } = phase;
      return renderMail(mail, { headingLevel, isCopied, onOpen: onOpenMail, onCopy, onEdit: onBack }, localize);
    }
    const { earlier, draft, faults, sendState: sending, onFocus, onInput, onSubmit } = this.#session;
    const form = renderForm(view, {
      kind: this.kind,
      draft,
      faults,
      localize,
      headingLevel,
      sending,
      onFocus,
      onInput,
      onSubmit,
      onFault: (fault) => this.#session.focus(`#${fieldId(fault)}`),
    });
    return html`${earlier ? renderEarlier(earlier, localize) : nothing}${form}`;
  }

  #subheading(words: string): TemplateResult {
    return headingAt(this.headingLevel + 1, words, { className: 'sub' });
  }

  /** An address of the page's author; what can't be used is told to her. */
  #address(name: string, text: string | undefined): string | undefined {
    if (!text?.trim()) return undefined;
    const address = readAddress(text, this.#base);
    if (address && !(name === 'endpoint' && isMixed(address, this.ownerDocument.URL))) return address;
    this.advise((advice) => advice.wrongValue(name, text, 'https://www.example.cz/prihlasky'));
    return undefined;
  }

  /** Whether the page's address, which the link has just set, leads to another of several forms. */
  #isForAnother(): boolean {
    const target = targetOf(this.ownerDocument.URL, this);
    if (!target || target.contains(this)) return false;
    return target.matches(this.localName) || target.querySelector(this.localName) !== null;
  }

  /** A list of working groups on the same page has told which one somebody wants to join. */
  #onSelect = ({ detail }: CustomEvent<KpSelectDetail>): void => {
    if (detail?.kind !== JOIN || this.#isForAnother()) return;
    this.#session.choose(detail.id);
    this.#session.focus(['.body .sub', '.body :is(.focus, a)'], (target) => target.scrollIntoView({ block: 'start' }));
    const name = this.localize.plain(this.#view?.groups.find(({ id }) => id === detail.id)?.name);
    if (name) announce(`${this.localize.messages.join.chosenGroups(1)}: ${name}`, this.localize.language);
  };
}

/**
 * Keys pressed in here are nobody else's: seen from the page they come from the element, not from a field, so a page
 * that is one big form (ASP.NET) would take Enter for its own button, and a page with shortcuts every letter.
 */
function keepKeys(event: KeyboardEvent): void {
  if (event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
}
