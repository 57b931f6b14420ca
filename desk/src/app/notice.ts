// What was just done, said to eyes and screen readers, and how it is taken back. It goes away by itself, by its button and
// by Escape, and never stands over what has the focus.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { DeskElement } from './desk-element.ts';

/** How long it stays, in ms: long enough to be read twice. Whoever points at it or is in it keeps it. */
const STAYS = 12_000;
/** How much of the page is kept free round it, in px. */
const ROOM = 16;

/** Fires `undo` where the last change is to be taken back. */
@customElement('desk-notice')
export class DeskNotice extends DeskElement {
  #timer = 0;
  /** What had the focus before the notice got it. */
  #before: Element | null = null;
  readonly #onNotice = (): void => this.requestUpdate();
  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#close();
  };
  readonly #onFocus = (event: FocusEvent): void => {
    if (!(event.target instanceof Element)) return;
    if (!this.contains(event.target)) this.#uncover(event.target);
    else if (event.relatedTarget instanceof Element && !this.contains(event.relatedTarget))
      this.#before = event.relatedTarget;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.desk.addEventListener('notice', this.#onNotice);
    window.addEventListener('keydown', this.#onKey);
    window.addEventListener('focusin', this.#onFocus);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.desk.removeEventListener('notice', this.#onNotice);
    window.removeEventListener('keydown', this.#onKey);
    window.removeEventListener('focusin', this.#onFocus);
  }

  /** The live region is there from the start, else a first word in it would not be read. */
  protected override render(): TemplateResult {
    const { notice } = this.desk;
    return html`<div
      class="notice ${notice ? 'is-shown' : ''}"
      @pointerenter=${() => this.#stay()}
      @pointerleave=${() => this.#leaveSoon()}
      @focusin=${() => this.#stay()}
      @focusout=${() => this.#leaveSoon()}
    >
      <div role="status">${notice ? html`<p>${notice.text}</p>` : nothing}</div>
      ${
        notice
          ? html`<div class="actions">
            ${notice.canUndo ? html`<button type="button" @click=${() => this.#undo()}>Vrátit zpět</button>` : nothing}
            <button type="button" @click=${() => this.#close()}>Zavřít zprávu</button>
          </div>`
          : nothing
      }
    </div>`;
  }

  protected override updated(): void {
    this.#leaveSoon();
    this.#box.classList.remove('is-above');
    const { notice } = this.desk;
    const height = notice ? this.#box.offsetHeight + 2 * ROOM : 0;
    // What the browser brings into sight, and the end of the page, stay clear of it.
    window.document.documentElement.style.scrollPaddingBottom = `${height}px`;
    window.document.body.style.paddingBottom = `${height}px`;
    if (window.document.activeElement) this.#uncover(window.document.activeElement);
  }

  get #box(): HTMLElement {
    return this.querySelector('.notice')!;
  }

  #stay(): void {
    clearTimeout(this.#timer);
  }

  #leaveSoon(): void {
    this.#stay();
    if (this.desk.notice) this.#timer = window.setTimeout(() => this.desk.hush(), STAYS);
  }

  #undo(): void {
    this.#giveBackFocus();
    this.dispatchEvent(new Event('undo'));
  }

  #close(): void {
    if (!this.desk.notice) return;
    this.#giveBackFocus();
    this.desk.hush();
  }

  /** A pressed button goes away; whoever pressed it goes on where she was. */
  #giveBackFocus(): void {
    if (!this.contains(window.document.activeElement)) return;
    const heading = window.document.querySelector<HTMLElement>('main > :not([hidden]) h2');
    const before = this.#before instanceof HTMLElement && this.#before.isConnected ? this.#before : heading;
    before?.focus();
  }

  /** Scrolls what has the focus out from under the notice; from what doesn't scroll, the notice goes away itself. */
  #uncover(focused: Element): void {
    if (!this.desk.notice || focused === window.document.body || this.contains(focused)) return;
    const overlap = (): number => {
      const [own, other] = [this.#box.getBoundingClientRect(), focused.getBoundingClientRect()];
      return other.top < own.bottom ? Math.max(0, other.bottom + ROOM - own.top) : 0;
    };
    const scrolls = Math.min(overlap(), focused.getBoundingClientRect().top - ROOM);
    if (scrolls > 0) window.scrollBy(0, scrolls);
    if (overlap()) this.#box.classList.toggle('is-above');
  }
}
