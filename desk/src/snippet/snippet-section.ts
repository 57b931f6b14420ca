// The section "Vložit na web": what to paste into the page, made of a few choices.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { copyText } from '../../../src/core/clipboard.ts';
import { DeskElement } from '../app/desk-element.ts';
import '../preview/preview-frame.ts';
import { INTEGRITY } from './integrity.ts';
import { renderOption } from './option-field.ts';
import { COMMON_OPTIONS, OPTIONS, type Option } from './options.ts';
import { scriptName, snippetOf, type Piece, type SnippetOptions, type Way } from './snippet.ts';
import { PLACE_WORDS, WAY_WORDS } from './ways.ts';
import { nameOf, WIDGET_TAGS, WIDGET_TITLES, type WidgetTag } from './widgets.ts';

const LANGUAGES = [
  ['', 'jako stránka'],
  ['cs', 'čeština'],
  ['en', 'angličtina'],
  ['de', 'němčina'],
  ['uk', 'ukrajinština'],
] as const;

@customElement('desk-snippet')
export class DeskSnippet extends DeskElement {
  @state() private chosenWay: Way = 'tags';
  @state() private chosen: ReadonlySet<WidgetTag> = new Set(['kp-portal']);
  @state() private settings: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
  @state() private reserved: Readonly<Partial<Record<WidgetTag, number>>> = {};
  @state() private folder = '/kp/';
  @state() private feedUrl = '/kp/feed.json';
  @state() private language = '';
  @state() private accent = '';
  @state() private isPinned = false;
  /** The one of several widgets that is shown. */
  @state() private previewed: WidgetTag | undefined;

  protected override render(): TemplateResult {
    return html`<h2 tabindex="-1">Vložit na web</h2>
      <p>Odpovězte, co má stránka ukázat a co váš web dovolí. Kód ke zkopírování se hned přepisuje.</p>
      <div class="columns">
        <div>${this.#renderWidgets()} ${this.#renderWays()} ${this.#renderAddresses()} ${this.#renderOptions()}</div>
        <div class="pieces">${this.#renderResult()}</div>
      </div>`;
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

  #renderWays(): TemplateResult {
    return html`<fieldset>
      <legend>Co váš web dovolí</legend>
      ${WAY_WORDS.map(
        ({ way, title, help }) =>
          html`<label class="line"
            ><input type="radio" name="way" .checked=${way === this.chosenWay} @change=${() => (this.chosenWay = way)} /><span
              >${title}<span class="quiet">${help}</span></span
            ></label
          >`,
      )}
    </fieldset>`;
  }

  #renderAddresses(): TemplateResult {
    const onInput = (key: 'folder' | 'feedUrl') => (event: Event) => {
      this[key] = (event.target as HTMLInputElement).value.trim();
    };
    return html`<fieldset data-own-undo>
      <legend>Kde na webu leží soubory</legend>
      ${
        this.chosenWay === 'npm'
          ? nothing
          : html`<div class="field">
              <label for="snippet-folder">Složka se skripty</label>
              <input id="snippet-folder" .value=${this.folder} @input=${onInput('folder')} aria-describedby="snippet-folder-help" />
              <p class="quiet" id="snippet-folder-help">
                ${
                  this.chosenWay === 'iframe'
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
        this.chosenWay === 'iframe'
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
      ${this.chosenWay === 'iframe' ? nothing : this.#renderAccent()}
      ${this.chosenWay === 'npm' ? nothing : this.#renderPinned()}
      ${tags.map(
        (tag) => html`<fieldset>
          <legend>${WIDGET_TITLES[tag]}</legend>
          ${[...OPTIONS[tag], ...COMMON_OPTIONS].filter((option) => this.#isAsked(option)).map((option) => this.#renderOption(tag, option))}
          ${this.chosenWay === 'iframe' ? nothing : this.#renderReserved(tag)}
        </fieldset>`,
      )}
    </details>`;
  }

  /** In a frame the town's own page says where the form sends. */
  #isAsked({ name }: Option): boolean {
    return this.chosenWay !== 'iframe' || !/endpoint|form-url|join-url/.test(name);
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
    return html`<div class="field">
      <label class="line"
        ><input
          type="checkbox"
          .checked=${this.accent !== ''}
          @change=${(event: Event) => (this.accent = (event.target as HTMLInputElement).checked ? '#0b5563' : '')}
        />Vlastní barva zvýraznění</label
      >
      ${
        this.accent
          ? html`<label for="snippet-accent">Barva</label>
              <input
                type="color"
                id="snippet-accent"
                .value=${this.accent}
                @input=${(event: Event) => (this.accent = (event.target as HTMLInputElement).value)}
              />`
          : html`<p class="quiet">Bez ní mají prvky barvu textu stránky.</p>`
      }
    </div>`;
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

  #renderReserved(tag: WidgetTag): TemplateResult {
    const id = `snippet-${nameOf(tag)}-reserved`;
    const onInput = (event: Event) => {
      const others = without(this.reserved, tag);
      const height = Number((event.target as HTMLInputElement).value);
      this.reserved = height > 0 ? { ...others, [tag]: Math.round(height) } : others;
    };
    return html`<div class="field" data-own-undo>
      <label for=${id}>Předem držet výšku (v&nbsp;bodech)</label>
      <input type="number" min="0" step="10" id=${id} aria-describedby="${id}-help" @input=${onInput} />
      <p class="quiet" id="${id}-help">Text pod prvkem pak při načtení neposkočí.</p>
    </div>`;
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
      ${snippetOf(this.#options()).map((piece, index) => this.#renderPiece(piece, index))}
      ${this.#renderPreview()}
      <p>Po uložení stránku otevřete s&nbsp;<code>?kp-check</code> na konci adresy: ukáže se, jestli je všechno v&nbsp;pořádku.</p>`;
  }

  #options(): SnippetOptions {
    const { chosenWay: way, folder, feedUrl, language, accent, reserved } = this;
    const widgets = [...this.chosen].map((tag) => ({ tag, attributes: this.settings[tag] ?? {} }));
    return {
      way,
      widgets,
      folder: folder.endsWith('/') ? folder : `${folder}/`,
      feedUrl,
      feed: this.desk.document.read?.value,
      language: language || undefined,
      accent: accent || undefined,
      reserved,
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
    const attributes = { ...this.settings[tag], ...(this.language ? { lang: this.language } : {}) };
    const onChange = (event: Event) => (this.previewed = (event.target as HTMLSelectElement).value as WidgetTag);
    return html`${
      tags.length > 1
        ? html`<div class="field">
              <label for="snippet-previewed">Náhled</label>
              <select id="snippet-previewed" @change=${onChange}>
                ${tags.map((one) => html`<option value=${one} ?selected=${one === tag}>${WIDGET_TITLES[one]}</option>`)}
              </select>
            </div>`
        : nothing
    }
      <section class="preview" aria-labelledby="snippet-preview-heading"><desk-preview
        .desk=${this.desk}
        .isShown=${this.isShown}
        .name=${'snippet-preview'}
        .tag=${tag}
        .attributesOfTag=${attributes}
      ></desk-preview></section>`;
  }

  async #copy(id: string, title: string): Promise<void> {
    const isCopied = await copyText(this.querySelector<HTMLTextAreaElement>(`#${id}`)!);
    this.desk.say(isCopied ? `Zkopírováno: ${title}` : 'Zkopírovat se nepodařilo. Označte text a stiskněte Ctrl+C.');
  }
}

function without<Entries extends object>(record: Entries, key: string): Entries {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as Entries;
}
