// The widgets beside the forms: a frame as wide as a phone, a side column or an article, on a day that can be chosen.
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { DeskElement } from '../app/desk-element.ts';
import { explainDate, readCzechDate } from '../words/czech-date.ts';
import { type PreviewMessage, READY } from './message.ts';

/** Widths in px that pages give to widgets. */
const WIDTHS = [
  ['Telefon', 360],
  ['Postranní sloupec', 260],
  ['Článek', 720],
] as const;

@customElement('desk-preview')
export class DeskPreview extends DeskElement {
  /** The widget that shows what is edited. */
  @property() tag = 'kp-portal';
  /** What its ids begin with, where a page holds several. */
  @property({ attribute: false }) name = 'preview';
  @property({ attribute: false }) attributesOfTag: Readonly<Record<string, string>> = {};
  @state() private width: number = WIDTHS[0][1];
  @state() private isWhole = false;
  /** As it was typed; '' is today. */
  @state() private day = '';
  @state() private isReady = false;
  @query('.stage') private readonly stage!: HTMLElement;
  @query('iframe') private readonly frame!: HTMLIFrameElement;
  readonly #onMessage = ({ source, data }: MessageEvent<unknown>): void => {
    if (data === READY && source === this.frame.contentWindow) this.isReady = true;
  };
  readonly #onResize = (): void => this.#fit();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', this.#onMessage);
    window.addEventListener('resize', this.#onResize);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('message', this.#onMessage);
    window.removeEventListener('resize', this.#onResize);
  }

  protected override render(): TemplateResult {
    const asOf = this.day && readCzechDate(this.day);
    const { name: own } = this;
    return html`<h3 id="${own}-heading" tabindex="-1">Jak to bude vypadat</h3>
      <fieldset class="widths">
        <legend class="visually-hidden">Šířka</legend>
        ${WIDTHS.map(
          ([name, width]) =>
            html`<label class="plain"
              ><input
                type="radio"
                name="${own}-width"
                .checked=${live(this.width === width)}
                @change=${() => (this.width = width)}
              />${name}</label
            >`,
        )}
      </fieldset>
      <label class="plain whole"
        ><input
          type="checkbox"
          .checked=${live(this.isWhole)}
          @change=${({ target }: Event) => (this.isWhole = target instanceof HTMLInputElement && target.checked)}
        />Ukázat celou sekci</label
      >
      <div class="field day">
        <label for="${own}-day">Ke dni</label>
        <input
          id="${own}-day"
          class="short"
          autocomplete="off"
          placeholder="dnes"
          aria-describedby="${own}-day-understood"
          data-own-undo
          .value=${live(this.day)}
          @change=${({ target }: Event) => (this.day = target instanceof HTMLInputElement ? target.value.trim() : '')}
        />
        <p class="understood" id="${own}-day-understood">
          ${asOf ? explainDate(asOf, 'Europe/Prague') : this.day ? 'Tomu datu nerozumím, ukazuji dnešek.' : 'dnešek'}
        </p>
      </div>
      <div class="stage">
        <iframe src="preview.html" title="Náhled"></iframe>
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#fit();
    const feed = this.desk.document.read?.value;
    if (!this.isReady || !feed) return;
    const message: PreviewMessage = {
      kind: 'kp-preview',
      tag: this.isWhole ? 'kp-portal' : this.tag,
      feed,
      asOf: (this.day && readCzechDate(this.day)) || '',
      attributes: this.isWhole ? {} : this.attributesOfTag,
    };
    // The frame is our own page, but from a disk no page has an origin that could be named.
    this.frame.contentWindow?.postMessage(message, '*');
  }

  /** A frame wider than the room for it is made smaller as a whole, as a picture is. */
  #fit(): void {
    const room = this.stage.clientWidth;
    if (!room) return;
    const scale = Math.min(1, room / this.width);
    const { style } = this.frame;
    style.width = `${this.width}px`;
    style.height = `${Math.round(this.stage.clientHeight / scale)}px`;
    style.transform = `scale(${scale})`;
  }
}
