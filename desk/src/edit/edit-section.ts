// The section "Upravit": the feed as forms, part by part, and beside them how it looks.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { FeedSchema } from '../../../src/feed/schema.ts';
import { type Shape, shapeAt } from '../../../src/feed/place.ts';
import { focusIn } from '../app/focus.ts';
import { DeskElement } from '../app/desk-element.ts';
import { routeTo } from '../app/route.ts';
import { readLastSaved } from '../document/draft.ts';
import { type JsonPath, textOf, valueAt } from '../document/path.ts';
import { isUntouched } from '../app/untouched.ts';
import { formatMoment } from '../words/moment.ts';
import '../open/open-panel.ts';
import '../preview/preview-frame.ts';
import { fieldId, Form } from './form.ts';
import { ItemKeys } from './item-keys.ts';
import { renderList, renderRecord } from './record-form.ts';
import { type Section, SECTIONS } from '../document/sections.ts';
import { previewOf } from './section-preview.ts';

/** From this width on the parts and the preview stand beside the form. */
const WIDE = '(min-width: 70em)';

@customElement('desk-edit')
export class DeskEdit extends DeskElement {
  @state() private hasLanguages = false;
  readonly #opened = new Set<string>();
  readonly #fresh = new Set<string>();
  readonly #lent = new Map<string, string>();
  readonly #typing = new Map<string, string>();
  readonly #keys = new ItemKeys();
  /** The last place in the address that was gone to. */
  #arrivedAt = '';
  readonly #wide = window.matchMedia(WIDE);
  readonly #refresh = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#wide.addEventListener('change', this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wide.removeEventListener('change', this.#refresh);
  }

  protected override willUpdate(): void {
    const wanted = this.way.join('/');
    // What a link leads to is there once the document is.
    if (wanted === this.#arrivedAt || !this.desk.document.read) return;
    this.#arrivedAt = wanted;
    if (wanted) this.#arrive();
  }

  protected override render(): TemplateResult {
    const { document } = this.desk;
    if (document.isEmpty) {
      const savedAt = readLastSaved(this.desk.storage);
      return html`<h2 tabindex="-1">Upravit</h2>
        <p class="lead">
          Údaje vašeho města jako formuláře. Ještě žádné nemáte? <a href=${routeTo('zacit')}>Začněte deseti otázkami.</a>
          Jinak otevřete soubor, který už na webu je.
        </p>
        ${
          savedAt
            ? html`<p class="note">
                Naposledy jste údaje uložili ${formatMoment(savedAt)} do souboru feed.json. Otevřete ho odsud.
              </p>`
            : nothing
        }
        <desk-open name="edit-open" .desk=${this.desk}></desk-open>`;
    }
    if (!document.read) {
      return html`<h2 tabindex="-1">Upravit</h2>
        <p class="problem">
          V&nbsp;zápisu souboru je chyba, a&nbsp;proto ho formuláře nemohou ukázat.
          <a href=${routeTo('zkontrolovat')}>Nejdřív ji opravte v&nbsp;části Zkontrolovat</a>, většinou na to stačí jedno tlačítko.
        </p>`;
    }
    const section = this.#section;
    const preview = previewOf(section, this.#openRecord(section));
    const form = this.#form();
    return html`<h2 tabindex="-1">Upravit</h2>
      <div class="editor">
        ${this.#renderParts(section, form)}
        <section
          class="form"
          aria-labelledby="part-heading"
          @focusout=${(event: FocusEvent) => this.#leave(event)}
        >
          ${keyed(section.id, this.#renderSection(section, form))}
        </section>
        <section class="preview" aria-labelledby="preview-heading">
          <desk-preview
            .desk=${this.desk}
            .isShown=${this.isShown}
            .tag=${preview.tag}
            .attributesOfTag=${preview.attributes}
          ></desk-preview>
        </section>
      </div>`;
  }

  #form(): Form {
    const { desk, hasLanguages } = this;
    return new Form(desk, hasLanguages, this.#opened, this.#fresh, this.#lent, this.#typing, this.#keys, this);
  }

  get #section(): Section {
    return SECTIONS.find(({ id }) => id === this.way[0]) ?? SECTIONS[0]!;
  }

  #renderParts(section: Section, form: Form): TemplateResult {
    const { document } = this.desk;
    return html`<nav class="parts" aria-label="Části údajů">
      <details ?open=${this.#wide.matches}>
        <summary>Jiná část (teď ${section.title})</summary>
        <ul>
          ${SECTIONS.map(({ id, title, path }) => {
            const value = path.length ? valueAt(document.read?.value, path) : undefined;
            const hasFault = path.length > 0 && form.hasFaultWithin(path);
            return html`<li>
              <a href=${routeTo('upravit', id)} aria-current=${id === section.id ? 'page' : nothing}>
                ${title} ${Array.isArray(value) && value.length ? html`<span class="quiet">${value.length}</span>` : nothing}
                ${hasFault ? html`<span class="flag bad">Chyba</span>` : nothing}
              </a>
            </li>`;
          })}
        </ul>
      </details>
    </nav>`;
  }

  #renderSection({ title, lead, path }: Section, form: Form): TemplateResult {
    const shape: Shape | undefined = path.length ? shapeAt(textOf(path), FeedSchema) : FeedSchema;
    return html`<h3 id="part-heading" tabindex="-1">${title}</h3>
      <p>${lead}</p>
      ${shape?.item ? renderList(form, shape, path, title, '') : renderRecord(form, shape ?? FeedSchema, path)}
      <p>
        <label class="plain"
          ><input
            type="checkbox"
            .checked=${this.hasLanguages}
            @change=${({ target }: Event) => (this.hasLanguages = target instanceof HTMLInputElement && target.checked)}
          />Chci texty psát i&nbsp;v&nbsp;jiných jazycích</label
        >
      </p>
      ${
        this.#wide.matches
          ? nothing
          : html`<p><button type="button" @click=${() => this.#toPreview()}>Ukázat náhled</button></p>`
      }`;
  }

  /** The record that is unfolded, so that the preview shows it and no other. */
  #openRecord({ path }: Section): unknown {
    const root = this.desk.document.read?.value;
    const list = valueAt(root, path);
    const items: readonly unknown[] = Array.isArray(list) ? list : [];
    const item = path.length ? shapeAt(textOf(path), FeedSchema)?.item : undefined;
    return items.findLast(
      (one, index) => this.#opened.has(this.#keys.keyOf([...path, index], root)) && !(item && isUntouched(one, item)),
    );
  }

  /** A link has led here, perhaps to a field: what holds it is unfolded, and it takes the focus. */
  #arrive(): void {
    const path: JsonPath = [
      ...this.#section.path,
      ...this.way.slice(1).map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
    ];
    const root = this.desk.document.read?.value;
    for (let length = 1; length <= path.length; length++) {
      if (typeof path[length - 1] === 'number') this.#opened.add(this.#keys.keyOf(path.slice(0, length), root));
    }
    if (this.way.length < 2) focusIn(this, 'part-heading');
    else void this.updateComplete.then(() => this.#focusField(path));
  }

  /** The field, or the nearest that holds it. */
  #focusField(path: JsonPath): void {
    for (let length = path.length; length > 0; length--) {
      const id = fieldId(path.slice(0, length));
      const found = window.document.getElementById(id) ?? window.document.getElementById(`${id}-summary`);
      if (!found) continue;
      for (let details = found.closest('details'); details; details = details.parentElement?.closest('details') ?? null)
        details.open = true;
      found.focus();
      return;
    }
  }

  /** What was added is no longer new once it is left: from now on what it lacks is said. */
  #leave({ target, relatedTarget }: FocusEvent): void {
    // Whoever looks into another window comes back to the same field.
    if (!(target instanceof Element) || target === window.document.activeElement) return;
    let card = target.closest<HTMLElement>('.card');
    while (card && !(relatedTarget instanceof Node && card.contains(relatedTarget))) {
      this.#fresh.delete(card.dataset['key'] ?? '');
      card = card.parentElement?.closest<HTMLElement>('.card') ?? null;
    }
    this.requestUpdate();
  }

  #toPreview(): void {
    const heading = window.document.getElementById('preview-heading');
    heading?.scrollIntoView();
    heading?.focus();
  }
}
