// The section "Vložit na web": what to paste into the page, made of a few choices.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { copyText } from '../../../src/core/clipboard.ts';
import { DeskElement } from '../app/desk-element.ts';
import '../preview/preview-frame.ts';
import type { HeightsMessage, ShownWidget } from '../preview/message.ts';
import './colour-field.ts';
import { INTEGRITY } from './integrity.ts';
import { renderOption } from './option-field.ts';
import { COMMON_OPTIONS, OPTIONS, type Option } from './options.ts';
import { type Piece, type ReservedHeight, scriptName, snippetOf, type SnippetOptions, type Way } from './snippet.ts';
import { type Files, FILES_WORDS, PLACE_WORDS, wayOf } from './ways.ts';
import { nameOf, WIDGET_TAGS, WIDGET_TITLES, type WidgetTag } from './widgets.ts';

const LANGUAGES = [
  ['', 'jako stránka'],
  ['cs', 'čeština'],
  ['en', 'angličtina'],
  ['de', 'němčina'],
  ['uk', 'ukrajinština'],
] as const;

/** The room for a widget on a phone of 360 px, and in an article, in px. */
const PHONE = 328;
const COLUMN = 720;

@customElement('desk-snippet')
export class DeskSnippet extends DeskElement {
  @state() private files: Files = 'classic';
  @state() private isOfDivs = false;
  @state() private chosen: ReadonlySet<WidgetTag> = new Set(['kp-portal']);
  @state() private settings: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
  @state() private isReserved = false;
  /** The width of the column in which the widgets stand on a computer, in px. */
  @state() private columnWidth = COLUMN;
  /** As the preview has measured them. */
  @state() private heights: HeightsMessage['heights'] = {};
  @state() private folder = '/kp/';
  @state() private feedUrl = '/kp/feed.json';
  @state() private language = '';
  @state() private accent = '';
  @state() private isInline = true;
  @state() private isPinned = false;
  /** The one of several widgets that is shown. */
  @state() private previewed: WidgetTag | undefined;

  protected override render(): TemplateResult {
    return html`<h2 tabindex="-1">Vložit na web</h2>
      <p>
        Nahrajte na web soubory, vložte do stránky kód, který se tu píše podle vašich odpovědí, a&nbsp;stránku otevřete.
      </p>
      <div class="columns">
        <div>${this.#renderWidgets()} ${this.#renderFiles()} ${this.#renderAddresses()} ${this.#renderOptions()}</div>
        ${this.chosen.size ? this.#renderPreview() : nothing}
      </div>
      <div class="pieces">${this.#renderResult()}</div>`;
  }

  get #way(): Way {
    return wayOf(this.files, this.isOfDivs);
  }

  /** The whole section or some widgets of it: both at once would show everything twice. */
  #renderWidgets(): TemplateResult {
    const isWhole = this.chosen.has('kp-portal');
    const choose = (tags: readonly WidgetTag[]) => (this.chosen = new Set(tags));
    return html`<fieldset>
      <legend>Co má stránka ukázat</legend>
      <label class="line"
        ><input
          type="radio"
          name="widgets"
          .checked=${isWhole}
          @change=${() => choose(['kp-portal'])}
        />Celou sekci: všechno, co v údajích je, s nabídkou</label
      >
      <label class="line"
        ><input
          type="radio"
          name="widgets"
          .checked=${!isWhole}
          @change=${() => choose(['kp-grant-timeline', 'kp-coordinator-card'])}
        />Jen něco, nebo v jiném pořadí</label
      >
      ${
        isWhole
          ? nothing
          : html`<div class="inner" role="group" aria-label="Které prvky">
              ${WIDGET_TAGS.filter((tag) => tag !== 'kp-portal').map((tag) => this.#renderWidget(tag))}
            </div>`
      }
    </fieldset>`;
  }

  #renderWidget(tag: WidgetTag): TemplateResult {
    const toggle = () => {
      const chosen = new Set(this.chosen);
      if (!chosen.delete(tag)) chosen.add(tag);
      // In the order of the page, whichever was chosen first.
      this.chosen = new Set(WIDGET_TAGS.filter((one) => chosen.has(one)));
    };
    return html`<label class="line"
      ><input type="checkbox" .checked=${this.chosen.has(tag)} @change=${toggle} />${WIDGET_TITLES[tag]}</label
    >`;
  }

  #renderFiles(): TemplateResult {
    return html`<fieldset>
      <legend>Které soubory na web nahrajete</legend>
      ${FILES_WORDS.map(
        ({ files, title, help }) =>
          html`<label class="line"
            ><input type="radio" name="files" .checked=${files === this.files} @change=${() => (this.files = files)} /><span
              >${title}<span class="quiet">${help}</span></span
            ></label
          >`,
      )}
      ${this.files === 'classic' ? this.#renderArchive() : nothing}
      ${
        this.files === 'classic' || this.files === 'tags'
          ? html`<label class="line"
              ><input
                type="checkbox"
                .checked=${this.isOfDivs}
                @change=${(event: Event) => (this.isOfDivs = isChecked(event))}
              /><span
                >Editor po uložení značky &lt;kp-…&gt; maže<span class="quiet"
                  >Pak se vloží jako obyčejné &lt;div&gt;; skript dejte do šablony webu.</span
                ></span
              ></label
            >`
          : nothing
      }
    </fieldset>`;
  }

  /** Made of what is open: without a feed there is nothing to put in. */
  #renderArchive(): TemplateResult {
    return this.desk.document.isEmpty
      ? html`<p class="note">Balíček si stáhnete tady, jakmile v&nbsp;dílně otevřete nebo vytvoříte své údaje.</p>`
      : html`<desk-archive-button .desk=${this.desk}></desk-archive-button>`;
  }

  #renderAddresses(): TemplateResult {
    const onInput = (key: 'folder' | 'feedUrl') => (event: Event) => {
      this[key] = (event.target as HTMLInputElement).value.trim();
    };
    return html`<fieldset data-own-undo>
      <legend>Kde na webu leží soubory</legend>
      ${
        this.files === 'npm'
          ? nothing
          : html`<div class="field">
              <label for="snippet-folder">Složka se skripty</label>
              <input id="snippet-folder" .value=${this.folder} @input=${onInput('folder')} aria-describedby="snippet-folder-help" />
              <p class="quiet" id="snippet-folder-help">
                ${
                  this.files === 'iframe'
                    ? 'Celá adresa webu, na který jste složku nahráli, například https://data.mesto.cz/kp/.'
                    : 'Adresa od kořene webu, například /kp/.'
                }
              </p>
            </div>`
      }
      <div class="field">
        <label for="snippet-feed">Soubor s údaji</label>
        <input id="snippet-feed" .value=${this.feedUrl} @input=${onInput('feedUrl')} />
      </div>
    </fieldset>`;
  }

  #renderOptions(): TemplateResult {
    const tags = [...this.chosen];
    return html`<details>
      <summary>Další volby: jazyk, barva, nastavení prvků</summary>
      ${
        this.files === 'iframe'
          ? html`<p class="note">
              Kam se formulář odesílá a&nbsp;kam vedou odkazy na něj, se u&nbsp;rámce nepíše do stránky, ale do souboru
              <code>embed.html</code> na vašem serveru.
            </p>`
          : nothing
      }
      <div class="field">
        <label for="snippet-language">Jazyk prvků</label>
        <select
          id="snippet-language"
          @change=${(event: Event) => (this.language = (event.target as HTMLSelectElement).value)}
        >
          ${LANGUAGES.map(([value, label]) => html`<option value=${value} ?selected=${value === this.language}>${label}</option>`)}
        </select>
      </div>
      ${this.files === 'iframe' ? nothing : html`${this.#renderAccent()} ${this.#renderReserved()}`}
      ${this.files === 'npm' ? nothing : this.#renderPinned()}
      ${tags.map(
        (tag) => html`<fieldset>
          <legend>${WIDGET_TITLES[tag]}</legend>
          ${[...OPTIONS[tag], ...COMMON_OPTIONS].filter((option) => this.#isAsked(option)).map((option) => this.#renderOption(tag, option))}
        </fieldset>`,
      )}
    </details>`;
  }

  /** In a frame the town's own page says where the form sends. */
  #isAsked({ name }: Option): boolean {
    return this.files !== 'iframe' || !/endpoint|form-url|join-url/.test(name);
  }

  #renderOption(tag: WidgetTag, option: Option): TemplateResult {
    const own = this.settings[tag] ?? {};
    return renderOption({
      option,
      id: `snippet-${nameOf(tag)}-${option.name}`,
      value: own[option.name],
      feed: this.desk.document.read?.feed,
      onChange: (value) => {
        const others = without(own, option.name);
        this.settings = { ...this.settings, [tag]: value === undefined ? others : { ...others, [option.name]: value } };
      },
    });
  }

  #renderAccent(): TemplateResult {
    return html`<desk-colour
        .desk=${this.desk}
        .colour=${this.accent}
        @colour=${({ detail }: CustomEvent<string>) => (this.accent = detail)}
      ></desk-colour>
      ${
        this.accent
          ? html`<div class="field">
              <label class="line"
                ><input
                  type="checkbox"
                  .checked=${this.isInline}
                  @change=${(event: Event) => (this.isInline = isChecked(event))}
                />Barvu napsat přímo do kódu stránky, styly webu neupravuji</label
              >
            </div>`
          : nothing
      }`;
  }

  #renderPinned(): TemplateResult {
    return html`<div class="field">
      <label class="line"
        ><input
          type="checkbox"
          aria-describedby="snippet-pinned-help"
          .checked=${this.isPinned}
          @change=${(event: Event) => (this.isPinned = (event.target as HTMLInputElement).checked)}
        />Spustit jen přesně tuto verzi skriptu (otisk SRI)</label
      >
      <p class="quiet" id="snippet-pinned-help">
        Skript vyměněný za jiný prohlížeč nespustí. Po každé nové verzi je proto třeba vložit nový kód.
      </p>
    </div>`;
  }

  #renderReserved(): TemplateResult {
    return html`<div class="field" data-own-undo>
      <label class="line"
        ><input
          type="checkbox"
          aria-describedby="snippet-reserved-help"
          .checked=${this.isReserved}
          @change=${(event: Event) => (this.isReserved = isChecked(event))}
        />Předem držet místo, aby text pod prvky při načtení neposkočil</label
      >
      <p class="quiet" id="snippet-reserved-help">Výška se změří na vašich údajích a&nbsp;napíše do stylů webu.</p>
      ${this.isReserved ? this.#renderHeights() : nothing}
    </div>`;
  }

  #renderHeights(): TemplateResult {
    if (this.desk.document.isEmpty) return html`<p class="note">Nejdřív v&nbsp;dílně otevřete své údaje.</p>`;
    const onChange = ({ target }: Event): void => {
      const width = target instanceof HTMLInputElement ? target.valueAsNumber : NaN;
      this.columnWidth = width >= 160 && width <= 2000 ? Math.round(width) : COLUMN;
    };
    const reserved = Object.entries(this.#reserved) as [WidgetTag, ReservedHeight][];
    return html`<label for="snippet-column">Jak široký je na počítači sloupec, kde budou (v&nbsp;bodech)</label>
      <input
        id="snippet-column"
        class="short"
        type="number"
        min="160"
        max="2000"
        .value=${String(this.columnWidth)}
        @change=${onChange}
      />
      <div role="status">
        ${
          reserved.length
            ? html`<ul class="quiet">
                ${reserved.map(
                  ([tag, { phone, wide }]) =>
                    html`<li>${WIDGET_TITLES[tag]}: na telefonu ${phone}, na počítači ${wide} bodů</li>`,
                )}
              </ul>`
            : html`<p class="quiet">Měřím…</p>`
        }
      </div>`;
  }

  /** Rather a little less than there will be: what is kept too much stays empty for ever. */
  get #reserved(): Partial<Record<WidgetTag, ReservedHeight>> {
    if (!this.isReserved || this.files === 'iframe') return {};
    return Object.fromEntries(
      [...this.chosen].flatMap((tag) => {
        const [phone = 0, wide = 0] = (this.heights[tag] ?? []).map((height) => Math.floor(height / 10) * 10);
        return phone && wide ? [[tag, { phone, wide }]] : [];
      }),
    );
  }

  #renderResult(): TemplateResult {
    if (!this.chosen.size) return html`<p class="note">Vyberte aspoň jeden prvek.</p>`;
    return html`${
      this.desk.document.isEmpty
        ? html`<p class="note">
            Když v&nbsp;dílně otevřete své údaje, napíše se z&nbsp;nich i&nbsp;text pro ty, komu se skript nenačte.
          </p>`
        : nothing
    }
      ${
        this.files === 'classic'
          ? html`<p class="note">
              Stránka s&nbsp;tímto kódem funguje až na webu. V&nbsp;počítači si dvojím kliknutím otevřete jen
              <code>ukazka.html</code>.
            </p>`
          : nothing
      }
      ${snippetOf(this.#options()).map((piece, index) => this.#renderPiece(piece, index))}
      <p>Po uložení stránku otevřete s&nbsp;<code>?kp-check</code> na konci adresy: ukáže se, jestli je všechno v&nbsp;pořádku.</p>`;
  }

  #options(): SnippetOptions {
    const { folder, feedUrl, language, accent, isInline } = this;
    const way = this.#way;
    const widgets = [...this.chosen].map((tag) => ({ tag, attributes: this.settings[tag] ?? {} }));
    return {
      way,
      widgets,
      folder: folder.endsWith('/') ? folder : `${folder}/`,
      feedUrl,
      feed: this.desk.document.read?.value,
      language: language || undefined,
      accent: accent || undefined,
      isInline,
      reserved: this.#reserved,
      integrity: this.isPinned ? INTEGRITY[scriptName({ way, widgets })] : undefined,
    };
  }

  #renderPiece({ place, code }: Piece, index: number): TemplateResult {
    const { title, help } = PLACE_WORDS[place];
    const id = `snippet-code-${index}`;
    return html`<section class="piece" aria-labelledby="${id}-title">
      <h3 id="${id}-title">${title}</h3>
      ${help ? html`<p class="quiet">${help}</p>` : nothing}
      <textarea
        class="code"
        readonly
        spellcheck="false"
        id=${id}
        aria-labelledby="${id}-title"
        rows=${Math.min(code.split('\n').length + 1, 18)}
        .value=${code}
      ></textarea>
      <button type="button" class="small" aria-describedby="${id}-title" @click=${() => this.#copy(id, title)}>
        Zkopírovat
      </button>
    </section>`;
  }

  /** The widgets as they were chosen, on the feed that is open. */
  #renderPreview(): TemplateResult | typeof nothing {
    if (this.desk.document.isEmpty) return nothing;
    const tags = [...this.chosen];
    const tag = this.previewed && this.chosen.has(this.previewed) ? this.previewed : tags[0]!;
    const shown = tags.map((one): ShownWidget & { tag: WidgetTag } => ({
      tag: one,
      attributes: { ...this.settings[one], ...(this.language ? { lang: this.language } : {}) },
    }));
    const onChange = (event: Event) => (this.previewed = (event.target as HTMLSelectElement).value as WidgetTag);
    return html`<section class="preview" aria-labelledby="snippet-preview-heading">
      ${
        tags.length > 1
          ? html`<div class="field">
              <label for="snippet-previewed">Který prvek ukázat</label>
              <select id="snippet-previewed" @change=${onChange}>
                ${tags.map((one) => html`<option value=${one} ?selected=${one === tag}>${WIDGET_TITLES[one]}</option>`)}
              </select>
            </div>`
          : nothing
      }
      <desk-preview
        .desk=${this.desk}
        .isShown=${this.isShown}
        .isPart=${false}
        .name=${'snippet-preview'}
        .tag=${tag}
        .attributesOfTag=${shown.find((one) => one.tag === tag)!.attributes}
        .accent=${this.files === 'iframe' ? '' : this.accent}
        .measured=${this.isReserved && this.files !== 'iframe' ? shown : NONE}
        .widths=${[PHONE, this.columnWidth]}
        @heights=${({ detail }: CustomEvent<HeightsMessage>) => (this.heights = detail.heights)}
      ></desk-preview>
    </section>`;
  }

  async #copy(id: string, title: string): Promise<void> {
    const isCopied = await copyText(this.querySelector<HTMLTextAreaElement>(`#${id}`)!);
    this.desk.say(isCopied ? `Zkopírováno: ${title}` : 'Zkopírovat se nepodařilo. Označte text a stiskněte Ctrl+C.');
  }
}

const NONE: readonly ShownWidget[] = [];

function isChecked({ target }: Event): boolean {
  return target instanceof HTMLInputElement && target.checked;
}

function without<Entries extends object>(record: Entries, key: string): Entries {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as Entries;
}
