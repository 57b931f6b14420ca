// The widgets beside the forms: a frame as wide as a phone, a side column or an article, on a day that can be chosen.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { DeskElement } from '../app/desk-element.ts';
import { withoutUntouched } from '../app/untouched.ts';
import { mendUrl } from '../words/mend-url.ts';
import { explainDate, readCzechDate } from '../words/czech-date.ts';
import { type HeightsMessage, isHeightsMessage, type PreviewMessage, READY, type ShownWidget } from './message.ts';
import { relativePictures, withoutRelativePictures } from './pictures.ts';

/** Widths in px that pages give to widgets. */
const WIDTHS = [
  ['Telefon', 360],
  ['Postranní sloupec', 260],
  ['Článek', 720],
] as const;

/** Fires `heights` with what was measured (`HeightsMessage`). */
@customElement('desk-preview')
export class DeskPreview extends DeskElement {
  /** The widget that shows what is edited. */
  @property() tag = 'kp-portal';
  /** What its ids begin with, where a page holds several. */
  @property({ attribute: false }) name = 'preview';
  @property({ attribute: false }) attributesOfTag: Readonly<Record<string, string>> = {};
  /** A colour for `--kp-accent`. */
  @property({ attribute: false }) accent = '';
  /** Whether the whole section can be shown in its place. */
  @property({ attribute: false }) isPart = true;
  @property({ attribute: false }) measured: readonly ShownWidget[] = [];
  @property({ attribute: false }) widths: readonly number[] = [];
  @state() private width: number = WIDTHS[0][1];
  @state() private isWhole = false;
  /** As it was typed; '' is today. */
  @state() private day = '';
  /** `failed`: the page is there, but its script isn't. */
  @state() private page: 'loading' | 'ready' | 'failed' = 'loading';
  @query('.stage') private readonly stage!: HTMLElement | null;
  @query('iframe') private readonly frame!: HTMLIFrameElement | null;
  #isObserved = false;
  /** Whether something changed while nobody saw the preview. */
  #isBehind = false;
  readonly #observer = new ResizeObserver(() => {
    this.#fit();
    if (this.#isBehind) this.requestUpdate();
  });
  readonly #onMessage = ({ source, data }: MessageEvent<unknown>): void => {
    if (!this.frame || source !== this.frame.contentWindow) return;
    // A page that says so again was loaded again, and knows nothing.
    if (data === READY) {
      this.page = 'ready';
      this.#send();
    } else if (isHeightsMessage(data)) this.dispatchEvent(new CustomEvent<HeightsMessage>('heights', { detail: data }));
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', this.#onMessage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('message', this.#onMessage);
    // The frame's page is gone, too, and comes anew.
    this.page = 'loading';
    this.#observer.disconnect();
    this.#isObserved = false;
  }

  protected override render(): TemplateResult {
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
      ${this.isPart ? this.#renderWhole() : nothing} ${this.#renderDay()} ${this.#renderPictures()}
      <div class="stage">
        <iframe src="preview.html" title="Náhled" @load=${() => this.#onLoad()}></iframe>
        ${this.#renderState()}
      </div>`;
  }

  #renderWhole(): TemplateResult {
    return html`<label class="plain whole"
      ><input
        type="checkbox"
        .checked=${live(this.isWhole)}
        @change=${({ target }: Event) => (this.isWhole = target instanceof HTMLInputElement && target.checked)}
      />Ukázat celou sekci</label
    >`;
  }

  #renderDay(): TemplateResult {
    const asOf = this.day && readCzechDate(this.day);
    const id = `${this.name}-day`;
    const understood = asOf ? explainDate(asOf, 'Europe/Prague') : 'Tomu datu nerozumím, ukazuji dnešek.';
    return html`<div class="field day">
      <label for=${id}>Ke dni</label>
      <input
        id=${id}
        class="short"
        autocomplete="off"
        placeholder="dnes"
        aria-describedby=${this.day ? `${id}-understood` : nothing}
        data-own-undo
        .value=${this.day}
        @change=${({ target }: Event) => (this.day = target instanceof HTMLInputElement ? target.value.trim() : '')}
      />
      ${this.day ? html`<p class="understood" id="${id}-understood">${understood}</p>` : nothing}
    </div>`;
  }

  /** Asks where the feed is on the web, where pictures depend on it. */
  #renderPictures(): TemplateResult | typeof nothing {
    const { read, source } = this.desk.document;
    if (!read || source.url || !relativePictures(read.value).length) return nothing;
    const id = `${this.name}-address`;
    const onChange = ({ target }: Event): void => {
      const typed = target instanceof HTMLInputElement ? target.value.trim() : '';
      const url = mendUrl(typed) ?? typed;
      if (/^https?:/i.test(url) && URL.canParse(url)) this.desk.document.locate(url);
    };
    return html`<div class="field" data-own-undo>
      <label for=${id}>Kde na webu soubor leží (kvůli obrázkům)</label>
      <p class="hint" id="${id}-hint">
        Obrázky s&nbsp;adresou bez https:// se ukážou, až sem napíšete celou adresu souboru, třeba
        https://www.vzorov.cz/kp/feed.json.
      </p>
      <input id=${id} inputmode="url" autocomplete="off" aria-describedby="${id}-hint" @change=${onChange} />
    </div>`;
  }

  #renderState(): TemplateResult | typeof nothing {
    if (this.page === 'ready') return nothing;
    if (this.page === 'loading') return html`<p class="wait" role="status">Náhled se načítá…</p>`;
    return html`<div class="wait" role="alert">
      <p>Náhled se nepodařilo načíst. Zkontrolujte, zda je složka dílny celá.</p>
      <button type="button" @click=${() => this.#loadAgain()}>Načíst náhled znovu</button>
    </div>`;
  }

  /** A hidden section isn't rendered, so that nobody tells the preview in it to rest. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    this.#isBehind = this.hasUpdated && this.offsetParent === null;
    return !this.#isBehind && super.shouldUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.stage && !this.#isObserved) {
      this.#isObserved = true;
      this.#observer.observe(this.stage);
    }
    this.#fit();
    this.#send();
  }

  #send(): void {
    const { read, source } = this.desk.document;
    if (this.page !== 'ready' || !read) return;
    const { url = '' } = source;
    const { text, count } = withoutUntouched(this.desk.document.text, read.value);
    const filled = count ? (JSON.parse(text) as Record<string, unknown>) : read.value;
    const message: PreviewMessage = {
      kind: 'kp-preview',
      tag: this.isWhole && this.isPart ? 'kp-portal' : this.tag,
      feed: url ? filled : withoutRelativePictures(filled),
      url,
      asOf: (this.day && readCzechDate(this.day)) || '',
      attributes: this.isWhole && this.isPart ? {} : this.attributesOfTag,
      accent: this.accent,
      measured: this.measured,
      widths: this.widths,
    };
    // The frame is our own page, but from a disk no page has an origin that could be named.
    this.frame?.contentWindow?.postMessage(message, '*');
  }

  /** The page's script has run by now, and what it said is on its way. */
  #onLoad(): void {
    setTimeout(() => {
      if (this.page === 'loading') this.page = 'failed';
    }, 2000);
  }

  #loadAgain(): void {
    this.page = 'loading';
    // Setting the address loads the page anew, though it is the same.
    this.frame!.src = 'preview.html';
  }

  /** A frame wider than the room for it is made smaller as a whole, as a picture is. */
  #fit(): void {
    const room = this.stage?.clientWidth;
    if (!this.stage || !this.frame || !room) return;
    const scale = Math.min(1, room / this.width);
    const { style } = this.frame;
    style.width = `${this.width}px`;
    style.height = `${Math.round(this.stage.clientHeight / scale)}px`;
    style.transform = `scale(${scale})`;
  }
}
