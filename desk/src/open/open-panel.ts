// Three ways to bring a feed onto the desk: its address, its file, its text.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { decodeText } from '../../../src/feed/decode.ts';
import { DeskElement } from '../app/desk-element.ts';
import type { Source } from '../document/feed-document.ts';
import { bringFeed } from './fetch-source.ts';
import { findFeed } from './find-feed.ts';

/** Fires `opened` once a document is on the desk. */
@customElement('desk-open')
export class DeskOpen extends DeskElement {
  /** Begins the ids of its fields, since two of it can be in the page. */
  @property() name = 'open';
  @state() private problem = '';
  @state() private isBusy = false;

  protected override render(): TemplateResult {
    return html`<div class="ways" data-own-undo>
      <form class="way" novalidate @submit=${(event: SubmitEvent) => void this.#byAddress(event)}>
        <label for="${this.name}-address">Adresa souboru nebo vaší stránky</label>
        <p class="quiet" id="${this.name}-address-hint">Třeba https://www.vzorov.cz/kp/feed.json</p>
        <input id="${this.name}-address" name="address" inputmode="url" autocomplete="url" aria-describedby="${this.name}-address-hint" />
        <button type="submit" aria-disabled=${this.isBusy ? 'true' : nothing}>
          ${this.isBusy ? 'Načítám…' : 'Načíst z adresy'}
        </button>
      </form>
      <div
        class="way"
        @dragover=${(event: DragEvent) => event.preventDefault()}
        @drop=${(event: DragEvent) => void this.#byDrop(event)}
      >
        <label for="${this.name}-file">Soubor z počítače</label>
        <p class="quiet" id="${this.name}-file-hint">Obvykle se jmenuje feed.json. Můžete ho sem i přetáhnout.</p>
        <input
          id="${this.name}-file"
          type="file"
          accept=".json,.txt,.htm,.html,application/json"
          aria-describedby="${this.name}-file-hint"
          @change=${(event: Event) => void this.#byFile(event)}
        />
      </div>
      <form class="way" novalidate @submit=${(event: SubmitEvent) => this.#byText(event)}>
        <label for="${this.name}-text">Vložený text</label>
        <p class="quiet" id="${this.name}-text-hint">Obsah souboru feed.json, nebo zdrojový kód stránky (Ctrl+U).</p>
        <textarea id="${this.name}-text" name="text" class="code" rows="4" spellcheck="false" aria-describedby="${this.name}-text-hint"></textarea>
        <button type="submit">Použít vložený text</button>
      </form>
      <div role="alert">${this.problem ? html`<p class="problem">${this.problem}</p>` : nothing}</div>
    </div>`;
  }

  async #byAddress(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.isBusy || !(event.target instanceof HTMLFormElement)) return;
    const address = new FormData(event.target).get('address');
    this.isBusy = true;
    this.problem = '';
    const brought = await bringFeed(typeof address === 'string' ? address : '', {
      fetch: window.fetch.bind(window),
      parseHtml,
      base: window.document.baseURI,
    });
    this.isBusy = false;
    if ('problem' in brought) this.problem = brought.problem;
    else this.#open(brought.text, brought.source);
  }

  async #byFile(event: Event): Promise<void> {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    await this.#read(input.files?.[0]);
    // So that the same file can be chosen again, once it is mended.
    input.value = '';
  }

  async #byDrop(event: DragEvent): Promise<void> {
    event.preventDefault();
    await this.#read(event.dataTransfer?.files[0]);
  }

  async #read(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > 10_000_000) this.problem = 'Soubor je větší než 10 MB, to údaje pro widgety nejsou.';
    else this.#take(decodeText(new Uint8Array(await file.arrayBuffer())), { fileName: file.name });
  }

  #byText(event: SubmitEvent): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const text = new FormData(event.target).get('text');
    if (typeof text === 'string' && text.trim()) this.#take(text, { fileName: 'Vložený text' });
    else this.problem = 'Nejdřív do pole vložte text.';
  }

  /** A text may be a page that holds the feed, or only names it. */
  #take(text: string, source: Source): void {
    const found = findFeed(text, parseHtml);
    if (found.kind === 'text') this.#open(found.text, source);
    else if (found.kind === 'address')
      this.problem = `V té stránce údaje nejsou, jen jejich adresa: ${found.address}. Načtěte je z ní, nebo soubor stáhněte a vyberte.`;
    else this.problem = 'Je to webová stránka, ale údaje v ní nejsou. Potřebujete soubor feed.json.';
  }

  #open(text: string, source: Source): void {
    const { document } = this.desk;
    if (document.isUnsaved && !window.confirm('Rozepsaný soubor není uložený. Opravdu ho nahradit tímto?')) return;
    this.problem = '';
    document.open(text, source);
    this.dispatchEvent(new Event('opened'));
  }
}

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
