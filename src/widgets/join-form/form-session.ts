// One visitor's way through the form: what was typed, and in which phase the message is. It outlives the fields. Knows
// no template; tells the element when to draw.
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
import { emptyDraft, hasWords, readDraft } from './draft.ts';
import type { FormFault } from './draft.ts';
import { fieldId } from './field-parts.ts';
import type { Desk } from './join-form.desk.ts';
import type { JoinView } from './join-form.model.ts';
import type { Sent } from './make-receipt.ts';
import { watchLeaving } from './native-post.ts';
import { WRITING, type Phase } from './phase.ts';
import type { Receipt } from './receipt.ts';
import { failureText, waitText, type SendState } from './send-state.ts';
import { Sending, type Failure } from './sending.ts';
import { takeFallback, takeFocus } from './take-over.ts';

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
  /** The group that a link has chosen. */
  chosen = '';
  /** The last message that was taken: its number is still there above another one. */
  earlier: Receipt | undefined;

  readonly #host: ReactiveElement;
  readonly #context: () => FormContext;
  readonly #guard = new LeaveGuard();
  readonly #sending: Sending;
  #phase = WRITING;
  #isTaken = false;
  /** The draft whose request is on its way, or was last. */
  #sent = this.draft;

  constructor(host: ReactiveElement, context: () => FormContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
    this.#sending = new Sending(host, {
      onAnswer: (outcome, request) => this.#onAnswer(outcome, request),
      onProcessing: () => this.#onProcessing(),
      onReady: () => this.#say(this.#words.nowAgain),
    });
  }

  get phase(): Phase {
    return this.#phase;
  }

  get faults(): readonly FormFault[] {
    return this.#phase.name === 'writing' ? this.#phase.faults : [];
  }

  get sendState(): SendState {
    const phase = this.#phase;
    return {
      isSending: phase.name === 'sending',
      isProcessing: phase.name === 'sending' && Boolean(phase.isProcessing),
      failure: phase.name === 'failed' ? phase.failure : undefined,
      wait: this.#sending.wait,
    };
  }

  /** Whether there is something that a feed which tells nothing of joining must not take away. */
  get isHolding(): boolean {
    return Boolean(this.earlier) || this.#phase.name !== 'writing' || hasWords(this.draft);
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
    if (form && this.#phase.name !== 'taken') this.draft = readDraft(form);
    if (!this.#isTaken && /send|mail/.test(this.#context().view?.way ?? '')) this.#takeOver();
  }

  hostUpdated(): void {
    this.#seeGuard();
  }

  /** Chooses a working group beside those that are chosen already; what stands in the form's place makes room for it. */
  choose(id: string): void {
    if (!id) return;
    this.chosen = id;
    if (/mail|taken/.test(this.#phase.name)) this.#enter(WRITING);
    else this.#keep();
    const box = this.#form?.querySelector<HTMLInputElement>(`[name=working_groups][value="${CSS.escape(id)}"]`);
    if (box) box.checked = true;
    else if (!this.#form) this.draft = { ...this.draft, working_groups: [...this.draft.working_groups, id] };
    this.#host.requestUpdate();
  }

  /** Focuses what will be there after the next drawing; of several, the first that is. */
  focus(selectors: string | readonly string[], then?: (target: HTMLInputElement) => void): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const root = this.#host.renderRoot;
      const target = [selectors]
        .flat()
        .map((one) => root.querySelector<HTMLInputElement>(one))
        .find(Boolean);
      if (!target) return;
      if (!target.matches('a, input, textarea, button')) target.tabIndex = -1;
      target.focus();
      then?.(target);
    });
  }

  onFocus = (): void => void this.#sending.prepare(this.#context().view?.endpoint);

  onInput = (event: Event): void => {
    this.#keep();
    this.draft = readDraft(event.currentTarget as HTMLFormElement);
    this.#seeGuard();
    if (!this.faults.length) return;
    // Where there are faults, the desk has found them.
    const desk = this.#sending.desk!;
    const faults = desk.leftFaults(this.faults, this.#findFaults(desk), (event.target as HTMLInputElement).name);
    this.#enter({ name: 'writing', faults });
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
    this.#enter(WRITING);
    this.focus('.body .sub');
  };

  onOpenMail = (): void => {
    if (this.#phase.name !== 'mail') return;
    if (this.#phase.mail.hasBody) return this.#handOver({ isHandedOver: true });
    // The text stays here; but some browsers ask before this link too, though it leaves no page.
    this.#guard.set(false);
    setTimeout(() => this.#seeGuard(), 1000);
  };

  onCopy = (): void => {
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#kp-mail')!;
    void this.#sending.desk!.copyText(field).then((isCopied) => {
      this.#handOver({ isCopied, ...(isCopied && { isHandedOver: true }) });
      if (isCopied) this.#say(this.#words.copied);
    });
  };

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector<HTMLFormElement>('form.form');
  }

  get #words() {
    return this.#context().localize.messages.join;
  }

  /** The only way from one phase to another. */
  #enter(phase: Phase): void {
    this.#phase = phase;
    this.#seeGuard();
    this.#host.requestUpdate();
  }

  #fail(failure: Failure): void {
    this.#enter({ name: 'failed', failure });
    this.#say(failureText(this.sendState, this.#context().localize.messages).join('. '));
    // What went wrong stands above the button now, and has moved it down, maybe out of sight with it.
    void this.#host.updateComplete.then(() =>
      this.#form?.querySelector('[type=submit]:focus')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  /** The prepared message, or a copy of it, is in the visitor's hands; unless the form is back by now. */
  #handOver(changes: { isCopied?: boolean; isHandedOver?: boolean }): void {
    if (this.#phase.name === 'mail') this.#enter({ ...this.#phase, ...changes });
  }

  /** What was handed over isn't all any more. */
  #keep(): void {
    if (this.#phase.isHandedOver) this.#enter({ ...this.#phase, isHandedOver: false });
  }

  #seeGuard(): void {
    this.#guard.set(this.#host.isConnected && !this.#phase.isHandedOver && hasWords(this.draft));
  }

  #say(words: string): void {
    announce(words, this.#context().localize.language);
  }

  /** Leads to what came of a request; who is elsewhere on the page by now is told instead. */
  #lead(selector: string, words: string): void {
    const { activeElement, body } = this.#host.ownerDocument;
    if (!activeElement || activeElement === body || this.#host.matches(':focus-within')) return this.focus(selector);
    this.#say(words);
  }

  /** In the middle of a word nobody is led away. */
  #isTypingOn(): boolean {
    return Boolean(this.#form?.querySelector('.field:focus')) && !this.#isAllSent();
  }

  /** Nothing was changed since the button was pressed. */
  #isAllSent(): boolean {
    const form = this.#form;
    return this.#sending.desk!.isSameDraft(form ? readDraft(form) : this.draft, this.#sent);
  }

  #findFaults(desk: Desk): FormFault[] {
    return desk.findFaults(this.draft, this.#context().view?.joining.privacy?.legal_basis === 'consent');
  }

  async #submit(): Promise<void> {
    this.#enter({ name: 'sending' });
    // Whoever has to wait for the desk hears so at once; else that is said once there is no fault.
    const isWaiting = !this.#sending.desk;
    if (isWaiting && this.#context().view?.endpoint) this.#say(this.#words.sending);
    const desk = await this.#sending.open();
    if (!desk) return this.#fail({ kind: 'not_loaded' });
    const { view } = this.#context();
    if (!view || !this.#form) return this.#enter(WRITING);
    this.draft = readDraft(this.#form);
    const faults = this.#findFaults(desk);
    if (faults.length) {
      this.#enter({ name: 'writing', faults });
      return this.focus('.faults');
    }
    this.#sent = this.draft;
    const request = this.#makeRequest(desk, view);
    const detail: KpSubmitDetail = { request };
    const options = { detail, bubbles: true, composed: true, cancelable: true };
    if (!this.#host.dispatchEvent(new CustomEvent('kp-submit', options)))
      return this.#enter({ name: 'writing', faults: [], isHandedOver: true });
    if (!view.endpoint) return this.#writeMail(desk, view);
    if (!isWaiting) this.#say(this.#words.sending);
    if (this.#context().endpointFormat === 'json') this.#sending.send(view.endpoint, request);
    else void this.#post(desk, view.endpoint, request);
  }

  /** The fallback's fields hand over their words, and the focus, in the moment before they go. */
  #takeOver(): void {
    this.#isTaken = true;
    const typed = takeFallback(this.#host);
    const groups = [...this.draft.working_groups, ...(typed.working_groups ?? [])];
    this.draft = { ...this.draft, ...typed, working_groups: groups };
    const focus = takeFocus(this.#host);
    if (focus) this.focus(focus.selectors, focus.then);
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
    const mail = desk.writeLetter(view, this.draft, kind, localize);
    this.#enter({ name: 'mail', mail, isCopied: false, isHandedOver: false });
    this.focus('.focus');
  }

  /** Sends by leaving the page, which the guard then must not hold back. */
  async #post(desk: Desk, endpoint: string, request: MembershipRequest): Promise<void> {
    const stamped = await desk.stamped(endpoint, request);
    this.#enter({ name: 'sending', isHandedOver: true });
    watchLeaving({ onStay: () => this.#fail({ kind: 'timeout' }), onReturn: () => this.#enter(WRITING) });
    desk.post(endpoint, stamped, this.#host.renderRoot);
  }

  #onProcessing(): void {
    if (this.#phase.name !== 'sending' || this.#phase.isProcessing) return;
    this.#enter({ ...this.#phase, isProcessing: true });
    this.#say(this.#words.processing);
  }

  #onAnswer(outcome: SendOutcome, request: MembershipRequest): void {
    if (outcome.kind === 'sent') return this.#onSent(outcome, request);
    if (outcome.kind !== 'invalid') return this.#fail(outcome);
    // What isn't about a field of this form nobody can mend here.
    const faults = this.#sending
      .desk!.toFaults(outcome.faults)
      .filter((fault) => this.#form?.querySelector(`#${fieldId(fault)}`));
    if (!faults.length) return this.#fail({ kind: 'refused', status: 422 });
    this.#enter({ name: 'writing', faults });
    if (this.#isTypingOn()) this.#say(this.#words.notSent);
    else this.#lead('.faults', this.#words.notSent);
  }

  #onSent(outcome: Sent, request: MembershipRequest): void {
    const { view, timeZone } = this.#context();
    // What was typed while it was sent is in nobody's hands yet: another message begins with it.
    const isAll = this.#isAllSent();
    if (isAll) this.draft = emptyDraft();
    const receipt = this.#sending.desk!.makeReceipt(outcome, request, view, localAt(now(), timeZone), isAll);
    this.earlier = receipt;
    this.#enter({ name: 'taken', receipt });
    this.#lead('.focus', this.#words.thanks[request.kind]);
    const { reference } = outcome;
    const detail: KpSentDetail = { ...(reference && { reference }) };
    this.#host.dispatchEvent(new CustomEvent('kp-sent', { detail, bubbles: true, composed: true }));
  }
}
