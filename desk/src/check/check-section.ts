// The section "Zkontrolovat": what is wrong with a feed, where, and a button that mends it.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { now } from '../../../src/core/clock.ts';
import { createGrammar } from '../../../src/i18n/grammar.ts';
import { DeskElement } from '../app/desk-element.ts';
import { routeTo } from '../app/route.ts';
import { routeOfPlace } from '../document/sections.ts';
import '../open/open-panel.ts';
import { checkText, type CheckedText, type CheckOptions, mendAll } from './check-text.ts';
import { type Finding, lineAndColumn, type Mend, offsetInField, textInField } from './finding.ts';
import { NOTICE_DAYS } from './programme-law.ts';

const { plural } = createGrammar('cs');

@customElement('desk-check')
export class DeskCheck extends DeskElement {
  @state() private hasLaw = false;
  @state() private noticeDays = NOTICE_DAYS;
  @query('#check-result') private readonly result!: HTMLElement | null;
  @query('#check-source') private readonly source!: HTMLTextAreaElement | null;
  #checked: { text: string; key: string; result: CheckedText } | undefined;

  protected override render(): TemplateResult {
    const isEmpty = this.desk.document.isEmpty;
    return html`<h2 tabindex="-1">Zkontrolovat</h2>
      ${
        isEmpty
          ? html`<p class="lead">
            Najde v&nbsp;údajích chyby, řekne, na kterém jsou řádku a&nbsp;jak je opravit. Nic se nikam neodesílá.
          </p>`
          : nothing
      }
      ${
        isEmpty
          ? this.#renderOpen()
          : html`${this.#renderResult()}
            <details class="other">
              <summary>Zkontrolovat jiné údaje</summary>
              ${this.#renderOpen()}
            </details>`
      }`;
  }

  #renderOpen(): TemplateResult {
    return html`<desk-open name="check-open" .desk=${this.desk} @opened=${() => void this.#focusResult()}></desk-open>`;
  }

  get #options(): CheckOptions {
    const { source, savedAt } = this.desk.document;
    // Once it is saved here, it is Unicode.
    const encoding = savedAt === undefined ? source.encoding : undefined;
    const noticeDays = this.hasLaw ? this.noticeDays : undefined;
    return { now: now(), url: source.url, encoding, wasCut: source.wasCut, noticeDays };
  }

  get #findings(): CheckedText {
    const { text } = this.desk.document;
    const options = this.#options;
    const key = JSON.stringify([options.url, options.encoding, options.wasCut, options.noticeDays]);
    if (this.#checked?.text !== text || this.#checked.key !== key) {
      this.#checked = { text, key, result: checkText(text, options) };
    }
    return this.#checked.result;
  }

  #renderResult(): TemplateResult {
    const { findings, isJson } = this.#findings;
    const of = (level: Finding['level']) => findings.filter((one) => one.level === level);
    const sure = findings.filter(({ mends }) => mends.some(({ isSure }) => isSure)).length;
    const [faults, warnings, advice] = [of('fault'), of('warning'), of('advice')];
    const { wasCut = false } = this.desk.document.source;
    return html`<div class="result ${faults.length || wasCut ? 'is-bad' : 'is-good'}">
        <h3 id="check-result" tabindex="-1">${summary(faults.length, warnings.length, wasCut)}</h3>
        ${
          faults.length
            ? html`<p>
              ${
                isJson
                  ? 'Chybné údaje se na webu neukážou, ostatní ano.'
                  : 'Dokud je chyba v zápisu souboru, neukáže se na webu nic.'
              }
            </p>`
            : nothing
        }
        ${
          sure
            ? html`<button type="button" class="main" @click=${() => this.#mendAll()}>
              Opravit, co jde opravit samo (${sure})
            </button>`
            : nothing
        }
      </div>
      ${faults.length ? this.#renderList('Chyby', faults) : nothing}
      ${warnings.length ? this.#renderList('Upozornění', warnings, 'Na webu se to ukáže, ale stojí to za pohled.') : nothing}
      ${this.#renderLaw(advice)} ${this.#renderSource()}`;
  }

  #renderList(title: string, findings: readonly Finding[], lead?: string): TemplateResult {
    return html`<section>
      <h3>${title}</h3>
      ${lead ? html`<p>${lead}</p>` : nothing}
      <ol class="findings">
        ${findings.map((finding) => this.#renderFinding(finding))}
      </ol>
    </section>`;
  }

  #renderFinding({ level, path, offset, where, text, aside, mends }: Finding): TemplateResult {
    const { line, column } = lineAndColumn(this.desk.document.text, offset);
    const place = `řádek ${line}, sloupec ${column}`;
    const route = path && this.desk.document.read ? routeOfPlace(path) : undefined;
    return html`<li class="finding ${level === 'fault' ? '' : level}">
      <p class="where">
        <b>${where || 'Celý soubor'}</b>
        ${
          where
            ? html`<button
                type="button"
                class="link"
                aria-label="Ukázat v textu: ${place}"
                @click=${() => void this.#showSource(offset)}
              >
                ${place}
              </button>`
            : nothing
        }
      </p>
      <p>${text}</p>
      ${aside ? html`<p class="quiet">${aside}</p>` : nothing}
      ${
        mends.length || route
          ? html`<div class="actions">
            ${mends.map(
              (mend) =>
                html`<button type="button" class="small" @click=${() => this.#mend(mend)}>${mend.label}</button>`,
            )}
            ${route ? html`<a href=${routeTo('upravit', ...route)}>Upravit ve formuláři</a>` : nothing}
          </div>`
          : nothing
      }
    </li>`;
  }

  #renderLaw(advice: readonly Finding[]): TemplateResult {
    return html`<section>
      <h3>Dotační programy a&nbsp;zákon</h3>
      <p>
        <label class="plain">
          <input
            type="checkbox"
            .checked=${this.hasLaw}
            @change=${(event: Event) => (this.hasLaw = isChecked(event))}
          />Připomenout, co mám ověřit podle §&nbsp;10c zákona č.&nbsp;250/2000&nbsp;Sb.
        </label>
      </p>
      ${
        this.hasLaw
          ? html`<p class="quiet">
              Je to jen pomůcka, ne právní posouzení. Údaje může uvádět i&nbsp;dokument k&nbsp;programu; znění zákona
              ověřte v&nbsp;e-Sbírce.
            </p>
            <p class="short">
              <label for="law-days">Zveřejnit nejméně tolik dnů před začátkem příjmu žádostí</label>
              <input
                id="law-days"
                type="number"
                min="0"
                max="365"
                data-own-undo
                .value=${live(String(this.noticeDays))}
                @change=${(event: Event) => (this.noticeDays = numberIn(event, NOTICE_DAYS))}
              />
            </p>
            ${
              advice.length
                ? html`<ol class="findings">
                  ${advice.map((finding) => this.#renderFinding(finding))}
                </ol>`
                : html`<p>V&nbsp;údajích není nic, co by se mělo ověřit.</p>`
            }`
          : nothing
      }
    </section>`;
  }

  #renderSource(): TemplateResult {
    return html`<details class="source">
      <summary>Text souboru</summary>
      <label for="check-source">Text souboru, který můžete i&nbsp;přímo opravit</label>
      <textarea
        id="check-source"
        class="code"
        rows="24"
        wrap="off"
        spellcheck="false"
        .value=${live(textInField(this.desk.document.text))}
        @input=${(event: Event) => this.#type(event)}
        @blur=${() => this.desk.document.rest()}
      ></textarea>
    </details>`;
  }

  #type(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.desk.document.edit(event.target.value, 'source');
  }

  async #showSource(offset: number): Promise<void> {
    const { source } = this;
    const details = source?.closest('details');
    if (!source || !details) return;
    details.open = true;
    await this.updateComplete;
    const start = offsetInField(this.desk.document.text, offset);
    const { line } = lineAndColumn(source.value, start);
    const end = source.value.indexOf('\n', start);
    source.focus();
    source.setSelectionRange(start, end < 0 ? source.value.length : end);
    // Browsers bring the caret into sight only while one types.
    const height = source.scrollHeight / source.value.split('\n').length;
    source.scrollTop = Math.max(0, (line - 6) * height);
    source.scrollLeft = 0;
  }

  #mend(mend: Mend): void {
    const { document } = this.desk;
    const text = mend.apply(document.text);
    if (mend.isCut) document.markCut();
    this.#apply(text, mend.isCut ? 'Konec souboru je doplněný, údaje, které za ním byly, chybí.' : 'Opraveno.');
  }

  #mendAll(): void {
    this.#apply(mendAll(this.desk.document.text, this.#options), 'Opraveno, co šlo.');
  }

  #apply(text: string, said: string): void {
    this.desk.document.edit(text);
    const { findings } = this.#findings;
    const count = findings.filter(({ level }) => level === 'fault').length;
    const none = this.desk.document.source.wasCut ? 'Jiné chyby tu nejsou.' : 'Chyby už tu nejsou.';
    this.desk.say(`${said} ${count ? `Zbývá: ${countFaults(count)}.` : none}`, true);
    void this.#focusResult();
  }

  /** The pressed button is gone, so the summary takes the focus. */
  async #focusResult(): Promise<void> {
    await this.updateComplete;
    this.result?.focus();
  }
}

function summary(faults: number, warnings: number, wasCut: boolean): string {
  if (!faults && wasCut) return 'Soubor byl useknutý a\u00a0údaje v\u00a0něm chybí, jiné chyby tu nejsou';
  if (!faults && !warnings) return 'V pořádku, žádné chyby';
  const also = warnings ? countWarnings(warnings) : '';
  if (!faults) return `Žádné chyby, ${also}`;
  return also ? `${countFaults(faults)} a ${also}` : countFaults(faults);
}

function countFaults(count: number): string {
  return plural(count, { one: '#\u00a0chyba', few: '#\u00a0chyby', other: '#\u00a0chyb' });
}

function countWarnings(count: number): string {
  return `${count}\u00a0upozornění`;
}

function isChecked({ target }: Event): boolean {
  return target instanceof HTMLInputElement && target.checked;
}

function numberIn({ target }: Event, otherwise: number): number {
  const number = target instanceof HTMLInputElement ? target.valueAsNumber : NaN;
  return Number.isFinite(number) && number >= 0 ? Math.round(number) : otherwise;
}
