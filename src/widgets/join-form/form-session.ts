// One visitor's way through the form: what was typed, what is wrong in it, what became of it. It outlives the fields.
// Knows no template; tells the element when to draw.
import type { ReactiveController, ReactiveElement } from 'lit';
import { announce } from '../../core/announcer.ts';
import { now } from '../../core/clock.ts';
import type { KpSentDetail, KpSubmitDetail } from '../../core/events.ts';
import { LeaveGuard } from '../../core/leave-guard.ts';
import type { LocalizeController } from '../../core/localize-controller.ts';
import type { RequestKind } from '../../i18n/messages.ts';
import type { MembershipRequest } from '../../membership/schema.ts';
import type { SendOutcome } from '../../membership/send-request.ts';
import { localAt } from '../../planning/zone.ts';
import { emptyDraft, hasWords, readDraft, takeFallback } from './draft.ts';
import type { FormFault } from './draft.ts';
import { answersOf } from './form-view.ts';
import type { Desk } from './join-form.desk.ts';
import type { JoinView } from './join-form.model.ts';
import type { MailMessage } from './mail-message.ts';
import { NativePost } from './native-post.ts';
import type { Receipt } from './receipt.ts';
import { failureText, waitText, type SendState } from './send-state.ts';
import { Sending } from './sending.ts';

/** What the element knows at the moment. */
export interface FormContext {
  /** Undefined as long as there is no feed. */
  view: JoinView | undefined;
  kind: RequestKind;
  endpointFormat: 'json' | 'form';
  timeZone: string;
  localize: LocalizeController;
}

export class FormSession implements ReactiveController {
  draft = emptyDraft();
  faults: readonly FormFault[] = [];
  /** What was taken; it stands in the form's place. */
  receipt: Receipt | undefined;
  /** What waits to be sent from the visitor's mail program; it stands in the form's place. */
  mail: MailMessage | undefined;
  isCopied = false;
  /** The group that a link has chosen. */
  chosen = '';

  readonly #host: ReactiveElement;
  readonly #context: () => FormContext;
  readonly #guard = new LeaveGuard();
  readonly #sending: Sending;
  readonly #post: NativePost;
  #isTaken = false;
  /** The draft whose request is on its way, or was last. */
  #sent = this.draft;
  /** The words are in other hands: of the page, of the mail program, of the browser. */
  #isHandedOver = false;

  constructor(host: ReactiveElement, context: () => FormContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
    this.#sending = new Sending(host, {
      onAnswer: (outcome, request) => this.#onAnswer(outcome, request),
      onProcessing: () => this.#say(this.#words.processing),
      onReady: () => this.#say(this.#words.nowAgain),
    });
    this.#post = new NativePost(host);
  }

  get sendState(): SendState {
    const { failure, isProcessing, isSending, wait } = this.#sending;
    return { failure, isProcessing, wait, isSending: isSending || this.#post.isUnderWay };
  }

  hostConnected(): void {
    this.#seeGuard();
  }

  hostDisconnected(): void {
    this.#seeGuard();
  }

  /** Before each drawing: what stands in the fields is what counts, however it came there. */
  hostUpdate(): void {
    const form = this.#form;
    if (form && !this.receipt) this.draft = readDraft(form);
    if (!this.#isTaken && /send|mail/.test(this.#context().view?.way ?? '')) this.#takeOver();
  }

  hostUpdated(): void {
    this.#seeGuard();
  }

  /** Chooses a working group beside those that are chosen already; what stands in the form's place makes room for it. */
  choose(id: string): void {
    if (!id) return;
    this.chosen = id;
    this.#clear();
    const box = this.#form?.querySelector<HTMLInputElement>(`[name=working_groups][value="${CSS.escape(id)}"]`);
    if (box) box.checked = true;
    else if (!this.#form) this.draft = { ...this.draft, working_groups: [...this.draft.working_groups, id] };
    this.#host.requestUpdate();
  }

  /** Focuses what will be there after the next drawing. */
  focus(selector: string, then?: (target: HTMLInputElement) => void): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const target = this.#host.renderRoot.querySelector<HTMLInputElement>(selector);
      if (!target) return;
      if (!target.matches('a, input, textarea, button')) target.tabIndex = -1;
      target.focus();
      then?.(target);
    });
  }

  onFocus = (): void => void this.#sending.prepare(this.#context().view?.endpoint);

  onInput = (event: Event): void => {
    this.#isHandedOver = false;
    this.draft = readDraft(event.currentTarget as HTMLFormElement);
    this.#seeGuard();
    if (!this.faults.length) return;
    // Where there are faults, the desk has found them.
    const desk = this.#sending.desk!;
    this.faults = desk.leftFaults(this.faults, this.#findFaults(desk), (event.target as HTMLInputElement).name);
    this.#host.requestUpdate();
  };

  onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { isSending, wait } = this.sendState;
    if (isSending) return;
    if (wait) this.#say(waitText(wait, this.#words));
    else void this.#submit();
  };

  /** Back to the form: empty after a receipt, as it was after a message. */
  onBack = (): void => {
    this.#clear();
    this.focus('.body .sub');
  };

  onCopy = (): void => {
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#kp-mail')!;
    void this.#sending.desk!.copyText(field).then((isCopied) => {
      this.isCopied = isCopied;
      if (isCopied) this.#say(this.#words.copied);
      this.#host.requestUpdate();
    });
  };

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector<HTMLFormElement>('form.form');
  }

  get #words() {
    return this.#context().localize.messages.join;
  }

  #say(words: string): void {
    announce(words, this.#context().localize.language);
  }

  #sayFailure(): void {
    this.#say(failureText(this.sendState, this.#context().localize.messages).join('. '));
  }

  /** Leads to what came of a request; who is elsewhere on the page by now is told instead. */
  #lead(selector: string, words: string): void {
    const { activeElement, body } = this.#host.ownerDocument;
    if (!activeElement || activeElement === body || this.#host.matches(':focus-within')) return this.focus(selector);
    this.#say(words);
    this.#host.requestUpdate();
  }

  /** What stands in the form's place goes. */
  #clear(): void {
    this.receipt = undefined;
    this.mail = undefined;
    this.#isHandedOver = false;
  }

  #seeGuard(): void {
    this.#guard.set(this.#host.isConnected && !this.#isHandedOver && hasWords(this.draft));
  }

  #findFaults(desk: Desk): FormFault[] {
    return desk.findFaults(this.draft, this.#context().view?.joining.privacy?.legal_basis === 'consent');
  }

  async #submit(): Promise<void> {
    const desk = await this.#sending.open();
    if (!desk) return this.#sayFailure();
    const { view } = this.#context();
    // A second press may have been first.
    if (!view || !this.#form || this.sendState.isSending) return;
    this.draft = readDraft(this.#form);
    this.faults = this.#findFaults(desk);
    if (this.faults.length) return this.focus('.faults');
    this.#sent = this.draft;
    const request = this.#makeRequest(desk, view);
    const detail: KpSubmitDetail = { request };
    const options = { detail, bubbles: true, composed: true, cancelable: true };
    if (!this.#host.dispatchEvent(new CustomEvent('kp-submit', options))) this.#isHandedOver = true;
    else if (view.endpoint) this.#send(desk, view.endpoint, request);
    else this.#writeMail(desk, view);
    this.#seeGuard();
    this.#host.requestUpdate();
  }

  /** The fallback's fields hand over their words, and the focus, in the moment before they go. */
  #takeOver(): void {
    this.#isTaken = true;
    const typed = takeFallback(this.#host);
    const groups = [...this.draft.working_groups, ...(typed.working_groups ?? [])];
    this.draft = { ...this.draft, ...typed, working_groups: groups };
    const active = (this.#host.getRootNode() as Document | ShadowRoot).activeElement as HTMLInputElement | null;
    if (!active?.name || !this.#host.contains(active)) return;
    const caret = active.selectionEnd ?? null;
    this.focus(`[name="${CSS.escape(active.name)}"]`, (field) => {
      // Fields of e-mail have no caret to set.
      if (caret !== null && /^(text|tel|textarea)$/.test(field.type)) field.setSelectionRange(caret, caret);
    });
  }

  #makeRequest(desk: Desk, { joining }: JoinView): MembershipRequest {
    const { kind, localize } = this.#context();
    const version = joining.privacy?.version;
    const context = {
      language: localize.language,
      page_url: this.#host.ownerDocument.URL.split('#')[0]!,
      contact_note_2: this.draft.contact_note_2,
      ...(version && { privacy_version: version }),
    };
    return desk.requestFor({ ...this.draft, kind }, context);
  }

  #writeMail(desk: Desk, view: JoinView): void {
    const { kind, localize } = this.#context();
    const { greetings, subjects } = this.#words;
    this.#isHandedOver = true;
    this.isCopied = false;
    this.mail = desk.messageTo(view.email!, subjects[kind], greetings[kind], answersOf(view, this.draft, localize));
    this.focus('.focus');
  }

  #send(desk: Desk, endpoint: string, request: MembershipRequest): void {
    this.#say(this.#words.sending);
    if (this.#context().endpointFormat === 'json') return this.#sending.send(endpoint, request);
    this.#post.begin();
    void desk.post(endpoint, request, this.#host.renderRoot, () => {
      this.#isHandedOver = true;
      this.#seeGuard();
    });
  }

  #onAnswer(outcome: SendOutcome, request: MembershipRequest): void {
    if (outcome.kind === 'sent') return this.#onSent(outcome, request);
    this.faults = outcome.kind === 'invalid' ? this.#sending.desk!.toFaults(outcome.faults) : [];
    if (this.faults.length) this.#lead('.faults', this.#words.notSent);
    else this.#sayFailure();
  }

  #onSent(
    { reference, replyBy }: SendOutcome & { kind: 'sent' },
    { kind, working_groups: ids }: MembershipRequest,
  ): void {
    const { view, timeZone } = this.#context();
    const desk = this.#sending.desk!;
    const form = this.#form;
    const received = localAt(now(), timeZone);
    this.receipt = {
      kind,
      reference,
      received,
      replyBy: desk.replyDate(replyBy, view?.joining.reply_within_days, received),
      groups: view?.groups.filter(({ id }) => ids?.includes(id)).map(({ name }) => name) ?? [],
    };
    // What was typed while it was sent is in nobody's hands yet: another message begins with it.
    if (desk.isSameDraft(form ? readDraft(form) : this.draft, this.#sent)) this.draft = emptyDraft();
    this.#lead('.focus', this.#words.thanks[kind]);
    const detail: KpSentDetail = { ...(reference && { reference }) };
    this.#host.dispatchEvent(new CustomEvent('kp-sent', { detail, bubbles: true, composed: true }));
  }
}
