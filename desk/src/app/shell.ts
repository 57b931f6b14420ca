// The frame of the desk: the menu, the document's bar, the section that is seen, and what is said meanwhile.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LeaveGuard } from '../../../src/core/leave-guard.ts';
import { saveFile } from '../../../src/parts/save-file.ts';
import { type Draft, DRAFT_KEY, readDraft } from '../document/draft.ts';
import { withoutUntouched } from './untouched.ts';
import { formatMoment } from '../words/moment.ts';
import { Desk } from './desk.ts';
import { isPressedAgain } from './focus.ts';
import { DeskElement } from './desk-element.ts';
import './notice.ts';
import { readRoute, routeTo } from './route.ts';
import { TABS } from './tabs.ts';

@customElement('kp-desk')
export class KpDesk extends DeskElement {
  override desk = new Desk();
  readonly #guard = new LeaveGuard();
  /** What was left here last time. */
  #draft: Draft | undefined = readDraft(this.desk.storage);
  /** Whether another window keeps its own draft in the place of this one's. */
  #isElsewhere = false;
  readonly #onHash = (): void => this.requestUpdate();
  readonly #onOpen = (): void => {
    this.#draft = undefined;
    this.#isElsewhere = false;
  };
  readonly #onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key !== DRAFT_KEY || !newValue || !this.desk.document.isUnsaved) return;
    this.#isElsewhere = true;
    this.requestUpdate();
  };
  readonly #onKey = (event: KeyboardEvent): void => this.#press(event);

  constructor() {
    super();
    if (!this.#draft) return;
    // A draft is taken up as it was left; the bar says so, and offers to drop it.
    const { text, source, savedAt } = this.#draft;
    this.desk.document.open(text, source, savedAt !== undefined, savedAt);
    if (savedAt !== undefined) this.#draft = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.desk.document.addEventListener('open', this.#onOpen);
    window.addEventListener('storage', this.#onStorage);
    window.addEventListener('hashchange', this.#onHash);
    window.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.desk.document.removeEventListener('open', this.#onOpen);
    window.removeEventListener('storage', this.#onStorage);
    window.removeEventListener('hashchange', this.#onHash);
    window.removeEventListener('keydown', this.#onKey);
  }

  protected override render(): TemplateResult {
    const [name, ...way] = readRoute(window.location.hash);
    const shown = TABS.find(({ id }) => id === name) ?? TABS[0]!;
    return html`<header class="top">
        <h1>Dílna komunitního plánování</h1>
        <nav aria-label="Části dílny">
          <ul>
            ${TABS.map(
              ({ id, title }) =>
                html`<li><a href=${routeTo(id)} aria-current=${id === shown.id ? 'page' : nothing}>${title}</a></li>`,
            )}
          </ul>
        </nav>
      </header>
      ${this.#renderBar()}
      <main>
        ${TABS.map(
          ({ id, view }) =>
            html`<div ?hidden=${id !== shown.id}>${view(this.desk, id === shown.id, id === shown.id ? way : [])}</div>`,
        )}
      </main>
      <desk-notice .desk=${this.desk} @undo=${() => this.#undo()}></desk-notice>`;
  }

  protected override updated(): void {
    this.#guard.set(this.desk.document.isUnsaved);
    const shown = TABS.find(({ id }) => id === readRoute(window.location.hash)[0]) ?? TABS[0]!;
    window.document.title = `${shown.title} – Dílna komunitního plánování`;
  }

  #renderBar(): TemplateResult | typeof nothing {
    const { document } = this.desk;
    if (document.isEmpty) return nothing;
    const { fileName, url } = document.source;
    return html`<div class="bar" role="region" aria-label="Otevřený soubor">
      <p><b>${fileName ?? url ?? 'Nový soubor'}</b> ${this.#renderState()}</p>
      <div class="actions">
        <button type="button" aria-disabled=${!document.canUndo} @click=${() => this.#undo()}>Vrátit změnu</button>
        <button type="button" aria-disabled=${!document.canRedo} @click=${() => this.#redo()}>Provést znovu</button>
        <button type="button" @click=${() => this.#close()}>Zavřít</button>
        <button type="button" class="main" @click=${() => this.#save()}>Uložit údaje (feed.json)</button>
      </div>
    </div>`;
  }

  #renderState(): TemplateResult {
    const { document, keepsDrafts } = this.desk;
    if (!document.isUnsaved) {
      const { savedAt } = document;
      return html`<span class="quiet">${savedAt ? `Uloženo ${formatMoment(savedAt)}` : 'Beze změn'}</span>`;
    }
    return html`<span class="flag">Neuloženo</span>
      <span class="quiet"
        >${
          keepsDrafts
            ? 'Rozepsané zůstává jen v tomto prohlížeči, nikam se neodesílá.'
            : 'Tento prohlížeč rozepsané neuchová, než stránku zavřete, uložte soubor.'
        }
        ${this.#draft ? `Pokračujete v tom, co jste rozepsali ${formatMoment(this.#draft.time)}.` : nothing}</span
      >
      ${
        this.#isElsewhere
          ? html`<span class="flag bad">Tenhle soubor upravujete i v jiném okně</span>
              <span class="quiet">Pokračujte jen v jednom, jinak si změny přepíšete.</span>`
          : nothing
      }`;
  }

  #save(): void {
    const { document } = this.desk;
    const { text, count } = withoutUntouched(document.text, document.read?.value);
    if (count) document.edit(text);
    saveFile(this, 'feed.json', 'application/feed+json', text);
    document.markSaved();
    const left = count ? ' Prázdné záznamy v něm nejsou.' : '';
    this.desk.say(`Soubor feed.json je uložen mezi staženými soubory.${left} Na webu jím nahraďte kp/feed.json.`);
  }

  #close(): void {
    const { document } = this.desk;
    if (document.isUnsaved && !window.confirm('Soubor není uložený. Opravdu ho zavřít a změny zahodit?')) return;
    document.open('');
    this.desk.say('Soubor je zavřený.');
  }

  #undo(): void {
    if (!this.desk.document.canUndo) return;
    this.desk.document.undo();
    this.desk.say('Poslední změna je vrácena.');
  }

  #redo(): void {
    if (!this.desk.document.canRedo) return;
    this.desk.document.redo();
    this.desk.say('Změna je znovu provedena.');
  }

  #press(event: KeyboardEvent): void {
    if (isPressedAgain(event)) event.preventDefault();
    else this.#undoByKey(event);
  }

  /** Fields that aren't the document's own keep the browser's undo. */
  #undoByKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, shiftKey, target } = event;
    if (!(ctrlKey || metaKey) || (target instanceof Element && target.closest('[data-own-undo]'))) return;
    const { document } = this.desk;
    const isRedo = key.toLowerCase() === 'y' || (key.toLowerCase() === 'z' && shiftKey);
    if (isRedo && document.canRedo) this.#redo();
    else if (!isRedo && key.toLowerCase() === 'z' && document.canUndo) this.#undo();
    else return;
    event.preventDefault();
  }
}
