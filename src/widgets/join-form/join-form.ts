// <kp-join-form>: how to become a member, and the form with which one begins. Takes `joining` from the feed; knows no
// other widget.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announce } from '../../core/announcer.ts';
import { oneOf } from '../../core/attributes.ts';
import { now } from '../../core/clock.ts';
import type { KpSelectDetail, KpSentDetail, KpSubmitDetail } from '../../core/events.ts';
import { chosenGroup, groupUrl, JOIN } from '../../core/group-link.ts';
import { headingAt } from '../../core/heading.ts';
import { KpElement } from '../../core/kp-element.ts';
import { LeaveGuard } from '../../core/leave-guard.ts';
import { property, state } from '../../core/property.ts';
import type { Feed } from '../../feed/types.ts';
import { toRequestBody } from '../../membership/request-body.ts';
import type { SendOutcome } from '../../membership/send-request.ts';
import { fieldStyles } from '../../parts/field.styles.ts';
import { joiningStepsStyles, renderJoiningSteps } from '../../parts/joining-steps.ts';
import { renderShortContact } from '../../parts/short-contact.ts';
import { localAt } from '../../planning/zone.ts';
import {
  emptyDraft,
  findFaults,
  hasWords,
  leftFaults,
  readDraft,
  readFallback,
  toFaults,
  type FormFault,
} from './draft.ts';
import { fieldId } from './form-fields.ts';
import { answersOf, renderForm } from './form-view.ts';
import { makeJoinView, replyDate, type JoinView } from './join-form.model.ts';
import { styles } from './join-form.styles.ts';
import { copyText, makeMail, renderMail, type MailMessage } from './mail-message.ts';
import { postNatively } from './native-post.ts';
import { renderReceipt, type Receipt } from './receipt.ts';
import { failureText } from './send-state.ts';
import { Sending } from './sending.ts';

/** How long a page that should go to the answer of a native post is waited for, in ms. */
const PATIENCE = 20_000;

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

  /** The form without the steps beside it. */
  @property({ type: Boolean, attribute: 'no-steps' }) noSteps = false;

  @state() private faults: readonly FormFault[] = [];
  @state() private receipt?: Receipt | undefined;
  @state() private mail?: MailMessage | undefined;
  @state() private isCopied = false;
  @state() private isPosting = false;
  @state() private chosen = '';

  #draft = emptyDraft();
  #view: JoinView | undefined;
  #base = '';
  #isTaken = false;
  /** The words are in other hands: of the page, of the mail program, of the browser. */
  #isHandedOver = false;
  readonly #guard = new LeaveGuard();
  readonly #sending = new Sending(this, {
    onAnswer: (outcome) => this.#onAnswer(outcome),
    onReady: () => this.#say(this.localize.messages.join.nowAgain),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#base) this.#choose(chosenGroup());
    this.#base = this.baseURI;
    this.ownerDocument.addEventListener('kp-select', this.#onSelect);
    this.#seeGuard();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('kp-select', this.#onSelect);
    this.#seeGuard();
  }

  /** A form is the same on any day. */
  protected override get isTimeless(): boolean {
    return true;
  }

  protected override selectContent(feed: Feed): JoinView | undefined {
    this.#view = makeJoinView(feed, {
      endpoint: this.#address('endpoint', this.endpoint),
      formUrl: this.#address('form-url', this.formUrl),
    });
    const missing = this.#view?.missing;
    if (missing) this.advise((advice) => advice.noForm(missing));
    return this.#view;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What stands in the fields is what counts, however it came there.
    if (this.#form && !this.receipt) this.#draft = readDraft(this.#form);
    super.willUpdate(changed);
    if (!this.#isTaken && (this.state === 'ready' || this.state === 'stale')) this.#takeOver();
  }

  protected override updated(): void {
    super.updated();
    this.#seeGuard();
  }

  protected override renderContent(view: JoinView, feed: Feed): TemplateResult {
    const { localize } = this;
    const { join: words } = localize.messages;
    const { joining, way, contact } = view;
    const hasSteps = !this.noSteps && joining.steps?.length;
    const shownId = way === 'contact' ? contact?.id : undefined;
    return html`<div class=${hasSteps ? 'join wide' : 'join'}>
      <div class="lead">
        ${this.renderHeading(joining.heading ? localize.text(joining.heading) : words.heading)}
        ${localize.paragraphs(joining.introduction)}
      </div>
      ${
        hasSteps
          ? html`<div class="side">
            ${this.#subheading(words.stepsTitle)} ${renderJoiningSteps(feed, localize, shownId)}
          </div>`
          : nothing
      }
      <div class="body">${this.#renderWay(view)}</div>
    </div>`;
  }

  protected override renderEmpty(feed: Feed): unknown {
    const { join, states } = this.localize.messages;
    const url = feed._kp?.municipality?.url ?? feed.home_page_url;
    return html`<p>${join.empty}</p>
      ${url ? html`<p><a href=${url}>${states.townWebsite}</a></p>` : nothing}`;
  }

  protected override errorMessage(): string {
    return this.localize.messages.join.error;
  }

  #renderWay(view: JoinView): unknown {
    const { localize } = this;
    const { join: words } = localize.messages;
    const headingLevel = this.headingLevel + 1;
    const { way, contact } = view;
    const address = this.#address('form-url', this.formUrl);
    if (way === 'link' && address) {
      const href = this.chosen ? groupUrl(address, this.chosen, this.#base) : address;
      return html`<p>${words.ownForm}</p>
        <p class="send" part="actions"><a class="btn fill" href=${href ?? address}><span>${words.toOwnForm}</span></a></p>`;
    }
    if (way === 'contact') {
      return contact ? html`${this.#subheading(words.whomToAsk)} ${renderShortContact(contact, localize)}` : nothing;
    }
    if (this.receipt) {
      const [onPrint, onAnother] = [this.#onPrint, this.#onAnother];
      return renderReceipt(this.receipt, { contact, headingLevel, onPrint, onAnother }, localize);
    }
    if (this.mail) {
      const [onCopy, onEdit, isCopied] = [this.#onCopy, this.#onAnother, this.isCopied];
      return renderMail(this.mail, { headingLevel, isCopied, onCopy, onEdit }, localize);
    }
    const { failure, isProcessing, isSending, wait } = this.#sending;
    return renderForm(view, {
      kind: this.kind,
      draft: this.#draft,
      faults: this.faults,
      localize,
      headingLevel,
      sending: { failure, isProcessing, wait, isSending: isSending || this.isPosting },
      onSubmit: this.#onSubmit,
      onInput: this.#onInput,
      onFocus: this.#onFocus,
      onFault: (fault) => this.#focus(`#${fieldId(fault)}`),
    });
  }

  #subheading(words: string): TemplateResult {
    return headingAt(this.headingLevel + 1, words, { className: 'sub' });
  }

  get #form(): HTMLFormElement | null {
    return this.renderRoot?.querySelector<HTMLFormElement>('form.form');
  }

  /** An address of the page's author, http(s) alone; what can't be used is told to her. */
  #address(name: string, text: string | undefined): string | undefined {
    if (!text?.trim()) return undefined;
    try {
      const { href, protocol } = new URL(text.trim(), this.#base);
      if (/^https?:$/.test(protocol)) return href;
    } catch {
      // no address at all
    }
    this.advise((advice) => advice.wrongValue(name, text, 'https://www.example.cz/prihlasky'));
    return undefined;
  }

  /** The fallback's fields hand over their words, and the focus, in the moment before they go. */
  #takeOver(): void {
    this.#isTaken = true;
    const typed = readFallback(this);
    const groups = [...this.#draft.working_groups, ...(typed.working_groups ?? [])];
    this.#draft = { ...this.#draft, ...typed, working_groups: groups };
    const active = (this.getRootNode() as Document | ShadowRoot).activeElement as HTMLInputElement | null;
    if (!active?.name || !this.contains(active)) return;
    const caret = active.selectionEnd ?? null;
    this.#focus(`[name="${CSS.escape(active.name)}"]`, (field) => {
      // Fields of e-mail have no caret to set.
      if (caret !== null && /^(text|tel|textarea)$/.test(field.type)) field.setSelectionRange(caret, caret);
    });
  }

  #choose(id: string): void {
    if (!id) return;
    this.chosen = id;
    const box = this.#form?.querySelector<HTMLInputElement>(`[name=working_groups][value="${CSS.escape(id)}"]`);
    if (box) box.checked = true;
    else if (!this.#form) this.#draft.working_groups = [...this.#draft.working_groups, id];
  }

  #seeGuard(): void {
    this.#guard.set(this.isConnected && !this.receipt && !this.#isHandedOver && hasWords(this.#draft));
  }

  #say(words: string): void {
    announce(words, this.localize.language);
  }

  /** Focuses what will be there after the next rendering. */
  #focus(selector: string, then?: (field: HTMLInputElement) => void): void {
    void this.updateComplete.then(() => {
      const target = this.renderRoot.querySelector<HTMLInputElement>(selector);
      if (!target) return;
      if (!target.matches('a, input, textarea, button')) target.tabIndex = -1;
      target.focus();
      then?.(target);
    });
  }

  #onSelect = (event: CustomEvent<KpSelectDetail>): void => {
    if (event.detail?.kind !== JOIN) return;
    this.receipt = undefined;
    this.#choose(event.detail.id);
    const group = this.#view?.groups.find(({ id }) => id === event.detail.id);
    const name = this.localize.plain(group?.name);
    this.#focus('.body .sub, [part=heading]', (heading) => heading.scrollIntoView({ block: 'start' }));
    if (name) this.#say(`${this.localize.messages.join.chosenGroups(1)}: ${name}`);
  };

  #onFocus = (): void => {
    const endpoint = this.#address('endpoint', this.endpoint);
    if (endpoint) this.#sending.askStamp(endpoint);
  };

  #onInput = (event: Event): void => {
    this.#isHandedOver = false;
    this.#draft = readDraft(event.currentTarget as HTMLFormElement);
    this.#seeGuard();
    if (!this.faults.length) return;
    this.faults = leftFaults(this.faults, this.#findFaults(), (event.target as HTMLInputElement).name);
  };

  #findFaults(): FormFault[] {
    return findFaults(this.#draft, this.#view?.joining.privacy?.legal_basis === 'consent');
  }

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#sending.isSending || this.#sending.wait || this.isPosting || !this.#view || !this.#form) return;
    this.#draft = readDraft(this.#form);
    this.faults = this.#findFaults();
    if (this.faults.length) return this.#focus('.faults');
    const version = this.#view.joining.privacy?.version;
    const request = this.#sending.requestFor(
      toRequestBody(
        { ...this.#draft, kind: this.kind },
        {
          language: this.localize.language,
          page_url: this.ownerDocument.URL.split('#')[0]!,
          contact_note_2: this.#draft.contact_note_2,
          ...(version && { privacy_version: version }),
        },
      ),
    );
    const detail: KpSubmitDetail = { request };
    const options = { detail, bubbles: true, composed: true, cancelable: true };
    if (!this.dispatchEvent(new CustomEvent('kp-submit', options))) this.#isHandedOver = true;
    else if (this.#view.way === 'mail') this.#writeMail(this.#view);
    else this.#send(request);
    this.#seeGuard();
  };

  #writeMail(view: JoinView): void {
    this.#isHandedOver = true;
    this.isCopied = false;
    this.mail = makeMail(view.email!, this.kind, answersOf(view, this.#draft, this.localize), this.localize);
    this.#focus('.focus');
  }

  #send(request: KpSubmitDetail['request']): void {
    const endpoint = this.#address('endpoint', this.endpoint)!;
    this.#say(this.localize.messages.join.sending);
    if (this.endpointFormat === 'json') return this.#sending.send(endpoint, request);
    this.isPosting = true;
    const stop = (): void => {
      this.isPosting = false;
      removeEventListener('pageshow', stop);
    };
    addEventListener('pageshow', stop);
    setTimeout(stop, PATIENCE);
    void this.#sending.stamped(endpoint, request).then(() => {
      this.#isHandedOver = true;
      this.#seeGuard();
      postNatively(this.renderRoot, endpoint, request);
    });
  }

  #onAnswer(outcome: SendOutcome): void {
    if (outcome.kind === 'sent') return this.#onSent(outcome);
    if (outcome.kind !== 'invalid') return this.#say(failureText(this.#sending, this.localize));
    this.faults = toFaults(outcome.faults);
    if (this.faults.length) return this.#focus('.faults');
    this.#sending.failure = { kind: 'refused', status: 422 };
    this.#say(failureText(this.#sending, this.localize));
  }

  #onSent({ reference, replyBy }: SendOutcome & { kind: 'sent' }): void {
    const { joining, groups } = this.#view!;
    const at = now();
    const { timeZone } = this;
    this.receipt = {
      kind: this.kind,
      reference,
      received: localAt(at, timeZone),
      replyBy: replyDate(replyBy, joining.reply_within_days, at, timeZone),
      groups: groups.filter(({ id }) => this.#draft.working_groups.includes(id)).map(({ name }) => name),
    };
    this.#draft = emptyDraft();
    this.#focus('.focus');
    const detail: KpSentDetail = { ...(reference && { reference }) };
    this.dispatchEvent(new CustomEvent('kp-sent', { detail, bubbles: true, composed: true }));
  }

  #onPrint = (): void => print();

  /** Back to the form: empty after a receipt, as it was after a message. */
  #onAnother = (): void => {
    this.receipt = undefined;
    this.mail = undefined;
    this.#isHandedOver = false;
    this.#focus('.body .sub');
  };

  #onCopy = async (): Promise<void> => {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#kp-mail');
    this.isCopied = Boolean(field && (await copyText(field)));
    if (this.isCopied) this.#say(this.localize.messages.join.copied);
  };
}
