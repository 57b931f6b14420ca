// Three ways to bring a feed onto the desk: its address, its file, its text.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { DeskElement } from '../app/desk-element.ts';
import type { Source } from '../document/feed-document.ts';
import { bringFeed } from './fetch-source.ts';
import { findFeed } from './find-feed.ts';
import { explainPlainText, recogniseFile } from './recognise.ts';

type Way = 'address' | 'file' | 'text';

/** Fires `opened` once a document is on the desk. */
@customElement('desk-open')
export class DeskOpen extends DeskElement {
  /** Begins the ids of its fields, since two of it can be in the page. */
  @property() name = 'open';
  /** What went wrong, told where it was tried. */
  @state() private problem: { way: Way; text: string } | undefined;
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
        ${this.#renderProblem('address')}
      </form>
      <div
        class="way"
        @dragover=${(event: DragEvent) => event.preventDefault()}
        @drop=${(event: DragEvent) => void this.#byDrop(event)}
      >
        <label for="${this.name}-file">Soubor z počítače</label>
        <p class="quiet" id="${this.name}-file-hint">Obvykle se jmenuje feed.json; stačí i celý balíček (ZIP). Můžete ho sem i přetáhnout.</p>
        <input
          id="${this.name}-file"
          type="file"
          accept=".json,.txt,.htm,.html,.zip,application/json"
          aria-describedby="${this.name}-file-hint"
          @change=${(event: Event) => void this.#byFile(event)}
        />
        ${this.#renderProblem('file')}
      </div>
      <form class="way" novalidate @submit=${(event: SubmitEvent) => this.#byText(event)}>
        <label for="${this.name}-text">Vložený text</label>
        <p class="quiet" id="${this.name}-text-hint">Obsah souboru feed.json, nebo zdrojový kód stránky (Ctrl+U).</p>
        <textarea id="${this.name}-text" name="text" class="code" rows="4" spellcheck="false" aria-describedby="${this.name}-text-hint"></textarea>
        <button type="submit">Použít vložený text</button>
        ${this.#renderProblem('text')}
      </form>
    </div>`;
  }

  #renderProblem(way: Way): TemplateResult {
    const { problem } = this;
    return html`<div role="alert">${problem?.way === way ? html`<p class="problem">${problem.text}</p>` : nothing}</div>`;
  }

  async #byAddress(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.isBusy || !(event.target instanceof HTMLFormElement)) return;
    const address = new FormData(event.target).get('address');
    this.isBusy = true;
    this.problem = undefined;
    const brought = await bringFeed(typeof address === 'string' ? address : '', {
      fetch: window.fetch.bind(window),
      parseHtml,
      base: window.document.baseURI,
    });
    this.isBusy = false;
    const problem = 'problem' in brought ? brought.problem : explainPlainText(brought.text);
    if (problem || 'problem' in brought) this.#tell('address', problem ?? '');
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
    if (file.size > 10_000_000) {
      this.#tell('file', 'Soubor je větší než 10 MB, to údaje pro widgety nejsou.');
      return;
    }
    const recognised = recogniseFile(new Uint8Array(await file.arrayBuffer()), file.name);
    if ('problem' in recognised) {
      this.#tell('file', recognised.problem);
      return;
    }
    const { text, inside, encoding } = recognised;
    this.#take('file', text, {
      fileName: inside ? `${inside} (${file.name})` : file.name,
      ...(encoding && { encoding }),
    });
  }

  #byText(event: SubmitEvent): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const text = new FormData(event.target).get('text');
    if (typeof text === 'string' && text.trim()) this.#take('text', text, { fileName: 'Vložený text' });
    else this.#tell('text', 'Nejdřív do pole vložte text.');
  }

  /** A text may be a page that holds the feed, or only names it. */
  #take(way: Way, text: string, source: Source): void {
    const found = findFeed(text, parseHtml);
    if (found.kind === 'address') {
      this.#tell(
        way,
        `V té stránce údaje nejsou, jen jejich adresa: ${found.address}. Načtěte je z ní, nebo soubor stáhněte a vyberte.`,
      );
    } else if (found.kind === 'none') {
      this.#tell(way, 'Je to webová stránka, ale údaje v ní nejsou. Potřebujete soubor feed.json.');
    } else {
      const problem = explainPlainText(found.text);
      if (problem) this.#tell(way, problem);
      else this.#open(found.text, source);
    }
  }

  #tell(way: Way, text: string): void {
    this.problem = { way, text };
  }

  #open(text: string, source: Source): void {
    const { document } = this.desk;
    if (document.isUnsaved && !window.confirm('Rozepsaný soubor není uložený. Opravdu ho nahradit tímto?')) return;
    this.problem = undefined;
    // What is read from an old encoding stands in no file as it is here.
    document.open(text, source, source.encoding === undefined);
    this.dispatchEvent(new Event('opened'));
  }
}

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
