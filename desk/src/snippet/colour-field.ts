// The colour of the widgets: found on the town's page, typed, or picked; how well it is seen is said in words.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { fetchText } from '../../../src/feed/fetch-feed.ts';
import { decodeText } from '../../../src/feed/decode.ts';
import { DeskElement } from '../app/desk-element.ts';
import { mendUrl } from '../words/mend-url.ts';
import { contrast, darken, readColour } from './colour.ts';
import { coloursOf, type PageColour, styleSheetsOf } from './page-colours.ts';

/** What is offered before anything was chosen. */
const STANDARD = '#0b5563';
/** So many style sheets of a page are read. */
const MOST_SHEETS = 8;

/** Fires `colour` with a `#rrggbb`, or '' for the colour of the page's text. */
@customElement('desk-colour')
export class DeskColour extends DeskElement {
  @property() colour = '';
  @state() private problem = '';
  @state() private isUnread = false;
  @state() private isBusy = false;
  @state() private found: readonly PageColour[] | undefined;

  protected override render(): TemplateResult {
    return html`<div class="field">
        <label class="line"
          ><input
            type="checkbox"
            .checked=${live(this.colour !== '')}
            @change=${(event: Event) => this.#set((event.target as HTMLInputElement).checked ? STANDARD : '')}
          />Vlastní barva zvýraznění</label
        >
        ${this.colour ? this.#renderColour() : html`<p class="quiet">Bez ní mají prvky barvu textu stránky.</p>`}
      </div>
      <details class="finder" data-own-undo>
        <summary>Najít barvy na mé stránce</summary>
        ${this.#renderFinder()}
      </details>`;
  }

  #renderColour(): TemplateResult {
    return html`<div class="row">
        <div>
          <label for="snippet-colour-code">Kód barvy</label>
          <input
            id="snippet-colour-code"
            class="short"
            autocomplete="off"
            spellcheck="false"
            placeholder="#a1122a"
            aria-describedby="snippet-colour-help snippet-colour-fault"
            aria-invalid=${this.isUnread ? 'true' : nothing}
            data-own-undo
            .value=${this.colour}
            @change=${(event: Event) => this.#type(event)}
          />
        </div>
        <div>
          <label for="snippet-accent">Vybrat barvu</label>
          <input
            type="color"
            id="snippet-accent"
            .value=${live(this.colour)}
            @input=${(event: Event) => this.#set((event.target as HTMLInputElement).value)}
          />
        </div>
      </div>
      <p class="fault" id="snippet-colour-fault" role="status">
        ${this.isUnread ? 'Tomu kódu nerozumím. Napište ho třeba jako #a1122a; bývá v grafickém manuálu města.' : nothing}
      </p>
      <div id="snippet-colour-help">${this.#renderContrast()}</div>`;
  }

  /** The colour is that of lines, marks and buttons on the page's ground; links and texts keep the page's. */
  #renderContrast(): TemplateResult {
    const ratio = contrast(this.colour, '#ffffff');
    const number = ratio.toFixed(1).replace('.', ',');
    if (ratio >= 4.5)
      return html`<p class="understood">Na bílém pozadí je dobře vidět (kontrast ${number}&nbsp;:&nbsp;1).</p>`;
    const darker = darken(this.colour, 4.5);
    const words =
      ratio >= 3
        ? 'Na bílém pozadí je vidět, drobné věci by ale někdo mohl přehlédnout'
        : 'Na bílém pozadí je vidět málo, lidé se slabším zrakem ji přehlédnou';
    return html`<p class="note">${words} (kontrast ${number}&nbsp;:&nbsp;1, dobrý je aspoň 4,5&nbsp;:&nbsp;1).</p>
      <p><button type="button" class="small" @click=${() => this.#set(darker)}>
        ${swatch(darker)} Použít tmavší odstín ${darker}
      </button></p>`;
  }

  #renderFinder(): TemplateResult {
    return html`<form class="field" novalidate @submit=${(event: SubmitEvent) => void this.#byAddress(event)}>
        <label for="snippet-colour-page">Adresa vaší stránky</label>
        <input id="snippet-colour-page" name="address" inputmode="url" autocomplete="url" placeholder="https://www.vzorov.cz" />
        <p class="actions">
          <button type="submit" class="small" aria-disabled=${this.isBusy ? 'true' : nothing}>
            ${this.isBusy ? 'Hledám…' : 'Najít barvy'}
          </button>
        </p>
      </form>
      <div class="field">
        <label for="snippet-colour-file">Nebo uložená stránka či její styly</label>
        <p class="hint" id="snippet-colour-file-hint">Stránku uložíte klávesami Ctrl+S. Soubor .html nebo .css, i&nbsp;víc najednou.</p>
        <input
          id="snippet-colour-file"
          type="file"
          multiple
          accept=".html,.htm,.css"
          aria-describedby="snippet-colour-file-hint"
          @change=${(event: Event) => void this.#byFiles(event)}
        />
      </div>
      <div class="field">
        <label for="snippet-colour-source">Nebo vložený zdrojový kód stránky (Ctrl+U)</label>
        <textarea
          id="snippet-colour-source"
          class="code"
          rows="3"
          spellcheck="false"
          @input=${(event: Event) => this.#bySource(event)}
        ></textarea>
      </div>
      <div role="status">${this.problem ? html`<p class="problem">${this.problem}</p>` : nothing}${this.#renderFound()}</div>`;
  }

  #renderFound(): TemplateResult | typeof nothing {
    if (!this.found) return nothing;
    if (!this.found.length)
      return html`<p>Žádnou výraznou barvu jsem v&nbsp;tom nenašel. Napište nebo vyberte ji sami.</p>`;
    return html`<p>Barvy, které na stránce jsou:</p>
      <ul class="colours">
        ${this.found.map(
          ({ colour, use }) =>
            html`<li>
              <button
                type="button"
                class="small"
                aria-pressed=${colour === this.colour ? 'true' : 'false'}
                @click=${() => this.#set(colour)}
              >
                ${swatch(colour)} ${colour}
              </button>
              <span class="quiet">${use}</span>
            </li>`,
        )}
      </ul>`;
  }

  #set(colour: string): void {
    this.isUnread = false;
    this.colour = colour;
    this.dispatchEvent(new CustomEvent('colour', { detail: colour }));
  }

  #type({ target }: Event): void {
    const colour = target instanceof HTMLInputElement ? readColour(target.value) : undefined;
    if (colour) this.#set(colour);
    else this.isUnread = true;
  }

  async #byAddress(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.isBusy || !(event.target instanceof HTMLFormElement)) return;
    const address = new FormData(event.target).get('address');
    const typed = typeof address === 'string' ? address.trim() : '';
    const written = mendUrl(typed) ?? (/^[a-z]+:/i.test(typed) ? typed : `https://${typed}`);
    this.found = undefined;
    this.problem = '';
    if (!typed || !URL.canParse(written)) {
      this.problem = 'To není adresa. Napište ji celou, třeba https://www.vzorov.cz.';
      return;
    }
    this.isBusy = true;
    try {
      const page = await read(written);
      const sheets = await Promise.allSettled(styleSheetsOf(page.text, page.url).slice(0, MOST_SHEETS).map(read));
      const texts = sheets.flatMap((sheet) => (sheet.status === 'fulfilled' ? [sheet.value.text] : []));
      this.found = coloursOf([page.text, ...texts]);
    } catch {
      this.problem =
        'Prohlížeč tu stránku přečíst nesmí, nebo na té adrese nic není. Weby to jiným stránkám běžně nedovolují. Otevřete ji v novém okně, uložte (Ctrl+S) a soubor vyberte níže; nebo barvu napište či vyberte.';
    }
    this.isBusy = false;
  }

  async #byFiles({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    const files = [...(target.files ?? [])].filter(({ size }) => size < 10_000_000);
    const texts = await Promise.all(files.map(async (file) => decodeText(new Uint8Array(await file.arrayBuffer()))));
    this.problem = '';
    this.found = coloursOf(texts);
  }

  #bySource({ target }: Event): void {
    this.problem = '';
    const text = target instanceof HTMLTextAreaElement ? target.value : '';
    this.found = text.trim() ? coloursOf([text]) : undefined;
  }
}

function read(url: string): Promise<{ text: string; url: string }> {
  return fetchText(url, {
    fetch: window.fetch.bind(window),
    signal: new AbortController().signal,
    isReload: true,
    isFirst: false,
  });
}

/** As a drawing, since the desk's policy allows no style attribute. */
function swatch(colour: string): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill=${colour} /></svg>`;
}
