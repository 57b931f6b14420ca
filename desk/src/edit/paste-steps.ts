// A table from Word, Excel or a web page becomes steps of a grant programme: pasted, looked at, taken.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isRecord } from '../../../src/feed/place.ts';
import { STEP_KINDS } from '../../../src/feed/schema.ts';
import { createGrammar } from '../../../src/i18n/grammar.ts';
import { focusIn } from '../app/focus.ts';
import { DeskElement } from '../app/desk-element.ts';
import { insertItem, removeValue } from '../document/edits.ts';
import { idsOf, slugOf, uniqueId } from '../document/ids.ts';
import { type JsonPath, valueAt } from '../document/path.ts';
import { writeCzechDate } from '../words/czech-date.ts';
import { fieldId } from './form.ts';
import { nameOfWord } from './fields.ts';
import { headingsOf, readSteps, type TableStep } from './steps-table.ts';
import { readHtmlTable, readTextTable, type Table } from './table.ts';

const { plural } = createGrammar('cs');

@customElement('desk-paste-steps')
export class DeskPasteSteps extends DeskElement {
  /** The list of steps in the document. */
  @property({ attribute: false }) path: JsonPath = [];
  @state() private isOpen = false;
  @state() private steps: readonly TableStep[] | undefined;
  /** What was left out above them. */
  @state() private headings: readonly string[] = [];

  /** The programme's, for dates that were written without theirs. */
  get #year(): number | undefined {
    const year = Number(valueAt(this.desk.document.read?.value, [...this.path.slice(0, -1), 'year']));
    return year > 1900 && year < 2200 ? year : undefined;
  }

  /** Where the programme has a step in which applications are taken already. */
  get #application(): number {
    const steps = valueAt(this.desk.document.read?.value, this.path);
    const all: readonly unknown[] = Array.isArray(steps) ? steps : [];
    return all.findIndex((step) => isRecord(step) && step['kind'] === 'application');
  }

  get #id(): string {
    return `${fieldId(this.path)}-table`;
  }

  protected override render(): TemplateResult {
    return html`<button type="button" aria-expanded=${this.isOpen} @click=${() => this.#toggle()}>
        Vložit celou tabulku
      </button>
      ${this.isOpen ? this.#renderBox() : nothing}`;
  }

  #renderBox(): TemplateResult {
    const id = this.#id;
    return html`<div class="paste" data-own-undo>
      <label for=${id}>Tabulka kroků</label>
      <p class="hint" id="${id}-hint">
        Ve Wordu, v&nbsp;Excelu nebo na webu tabulku označte, zkopírujte (Ctrl+C) a&nbsp;sem vložte (Ctrl+V). Sloupce:
        krok, od, do.
      </p>
      <textarea
        id=${id}
        rows="4"
        aria-describedby="${id}-hint"
        @paste=${(event: ClipboardEvent) => this.#paste(event)}
        @input=${(event: Event) => this.#type(event)}
      ></textarea>
      <div role="status">${this.steps ? this.#renderSteps(this.steps) : nothing}</div>
    </div>`;
  }

  #renderSteps(steps: readonly TableStep[]): TemplateResult {
    if (!steps.length) return html`<p class="fault">V&nbsp;tom textu jsem žádnou tabulku nenašel.</p>`;
    const isTwice = this.#application >= 0 && steps.some(({ kind }) => kind === 'application');
    const count = plural(steps.length, { one: '# krok', few: '# kroky', other: '# kroků' });
    const captionId = `${this.#id}-caption`;
    return html`${this.headings.map(
      (heading) => html`<p class="note">Řádek „${heading}“ jsme vynechali, není v&nbsp;něm datum.</p>`,
    )}
      <div class="scroll" role="region" aria-labelledby=${captionId} tabindex="0"><table>
        <caption id=${captionId}>
          Tak tomu rozumím
        </caption>
        <thead>
          <tr>
            <th scope="col">Krok</th>
            <th scope="col">Od</th>
            <th scope="col">Do</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            ({ name, start = '', end = '', kind, unread }) =>
              html`<tr>
                <th scope="row">
                  ${name}
                  <span class="quiet">${kind ? nameOfWord(STEP_KINDS, kind) : 'jiný krok'}</span>
                  ${unread.length ? html`<span class="fault">Nerozumím: ${unread.join(', ')}; zůstane v poznámce.</span>` : nothing}
                  ${unread.length || start || end ? nothing : html`<span class="fault">Bez data. Nechcete ho doplnit?</span>`}
                </th>
                <td class="date">${writeCzechDate(start, 'Europe/Prague')}</td>
                <td class="date">${writeCzechDate(end, 'Europe/Prague')}</td>
              </tr>`,
          )}
        </tbody>
      </table></div>
      ${
        isTwice
          ? html`<p class="note">Příjem žádostí už tu je. Dva by si odporovaly, proto ho nahraďte tím z&nbsp;tabulky.</p>
              <button type="button" class="main" @click=${() => this.#take(steps, true)}>
                Přidat ${count} a nahradit příjem žádostí
              </button>
              <button type="button" @click=${() => this.#take(steps, false)}>Nechat oba</button>`
          : html`<button type="button" class="main" @click=${() => this.#take(steps, false)}>Přidat ${count}</button>`
      }`;
  }

  #toggle(): void {
    this.isOpen = !this.isOpen;
    this.steps = undefined;
    if (this.isOpen) focusIn(this, this.#id);
  }

  /** The clipboard's HTML knows cells and rows; its text only what is between them. */
  #paste(event: ClipboardEvent): void {
    const markup = event.clipboardData?.getData('text/html') ?? '';
    const table = readHtmlTable(markup, (text) => new DOMParser().parseFromString(text, 'text/html'));
    if (!table.length || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    event.target.value = table.map((row) => row.join('\t')).join('\n');
    this.#read(table);
  }

  #read(table: Table): void {
    this.headings = headingsOf(table);
    this.steps = readSteps(table, this.#year);
  }

  #type({ target }: Event): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    if (target.value.trim()) this.#read(readTextTable(target.value));
    else this.steps = undefined;
  }

  #take(steps: readonly TableStep[], replaces: boolean): void {
    const { document } = this.desk;
    const taken = idsOf(valueAt(document.read?.value, this.path));
    let text = replaces ? removeValue(document.text, [...this.path, this.#application]) : document.text;
    for (const { name, kind, start, end, place, note, unread } of steps) {
      const id = uniqueId(slugOf(name) || 'krok', taken);
      taken.add(id);
      const remark = [note, ...unread].filter(Boolean).join('; ');
      text = insertItem(text, this.path, {
        id,
        ...(kind && { kind }),
        name,
        ...(start && { start }),
        ...(end && { end }),
        ...(place && { place }),
        ...(remark && { note: remark }),
      });
    }
    document.edit(text);
    this.isOpen = false;
    this.desk.say('Kroky z tabulky jsou přidány.', true);
    // Not a button: what is pressed twice would press it.
    window.document.getElementById(`${fieldId(this.path)}-name`)?.focus();
  }
}
