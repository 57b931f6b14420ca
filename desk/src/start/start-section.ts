// The section "Začít": from nothing to a first feed by ten questions, and to an archive that can be uploaded.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { LeaveGuard } from '../../../src/core/leave-guard.ts';
import { DeskElement } from '../app/desk-element.ts';
import { routeTo } from '../app/route.ts';
import { type AnswersDraft, dropAnswersDraft, keepAnswersDraft, readAnswersDraft } from './answers-draft.ts';
import { NO_ANSWERS } from './answers.ts';
import './archive-button.ts';
import { firstFeed } from './first-feed.ts';
import './questions.ts';
import type { DeskQuestions } from './questions.ts';

@customElement('desk-start')
export class DeskStart extends DeskElement {
  @state() private draft: AnswersDraft = { answers: NO_ANSWERS, made: '' };
  @state() private isKept = true;
  /** Whether the questions are asked again, though there is a feed. */
  @state() private isBack = false;
  readonly #guard = new LeaveGuard();
  readonly #onDocument = (): void => this.#follow();

  override connectedCallback(): void {
    super.connectedCallback();
    this.draft = readAnswersDraft(this.desk.storage);
    this.desk.addEventListener('change', this.#onDocument);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#guard.set(false);
    this.desk.removeEventListener('change', this.#onDocument);
  }

  protected override render(): TemplateResult {
    const isAsked = this.desk.document.isEmpty || this.isBack;
    return html`<h2 tabindex="-1">Začít</h2>
      ${isAsked ? this.#renderQuestions() : this.#renderNext()}`;
  }

  #renderQuestions(): TemplateResult {
    return html`${
      this.isBack
        ? html`<p><button type="button" @click=${() => this.#goOn()}>Zpět k&nbsp;údajům beze změny</button></p>`
        : nothing
    }
      <desk-questions
        .desk=${this.desk}
        .isShown=${this.isShown}
        .isKept=${this.isKept}
        .answers=${this.draft.answers}
        @answers=${({ target }: Event) => this.#keep({ ...this.draft, answers: (target as DeskQuestions).answers })}
        @finished=${() => this.#make()}
      ></desk-questions>`;
  }

  /** What follows once there is a feed, from here or from elsewhere. */
  #renderNext(): TemplateResult {
    return html`${this.#isOwn ? this.#renderMade() : nothing}
      <p>Údaje jsou v&nbsp;dílně. Co s&nbsp;nimi dál:</p>
      <ol class="next">
        <li><a href=${routeTo('upravit')}>Doplňte je</a>: aktuality, setkání, dokumenty, termíny.</li>
        <li><a href=${routeTo('zkontrolovat')}>Zkontrolujte je</a>, jestli v&nbsp;nich není chyba.</li>
        <li>
          Stáhněte si balíček: složku k&nbsp;nahrání na web, stránku, která se otevře dvojím kliknutím, a&nbsp;návod.
          <desk-archive-button .desk=${this.desk}></desk-archive-button>
        </li>
        <li>
          Když už skripty na webu máte, stačí <a href=${routeTo('vlozit')}>kód do stránky</a> a&nbsp;uložený soubor
          <code>feed.json</code>.
        </li>
      </ol>
      ${
        this.#isOwn
          ? html`<p><button type="button" @click=${() => this.#goBack()}>Zpět k&nbsp;otázkám</button></p>`
          : nothing
      }`;
  }

  /** What is in the feed though nobody has asked for it has to be read before it is published. */
  #renderMade(): TemplateResult {
    return html`<p class="note">
      Navíc jsme předepsali <a href=${routeTo('upravit', 'uvod')}>úvodní odstavec</a> a&nbsp;<a
        href=${routeTo('upravit', 'zapojeni')}
        >kroky k&nbsp;zapojení s&nbsp;informací o&nbsp;osobních údajích</a
      >. Podle nich se na webu ukáže i&nbsp;formulář pro zájemce. Než je zveřejníte, přečtěte si je a&nbsp;upravte.
    </p>`;
  }

  /** Whether the feed on the desk was made of these answers. */
  get #isOwn(): boolean {
    const { url, fileName } = this.desk.document.source;
    return this.draft.made !== '' && url === undefined && fileName === undefined;
  }

  #keep(draft: AnswersDraft): void {
    this.draft = draft;
    if (draft.answers === NO_ANSWERS && !draft.made) dropAnswersDraft(this.desk.storage);
    else this.isKept = keepAnswersDraft(this.desk.storage, draft);
    this.#guard.set(!this.isKept && draft.answers !== NO_ANSWERS && this.desk.document.isEmpty);
  }

  #goBack(): void {
    this.isBack = true;
    void this.#focus('.questions input');
  }

  #goOn(): void {
    this.isBack = false;
    void this.#focus('.next a');
  }

  #make(): void {
    const { document } = this.desk;
    const made = `${JSON.stringify(firstFeed(this.draft.answers), null, 2)}\n`;
    if (this.isBack) {
      const isChanged = document.text !== this.draft.made;
      const question = 'Údaje jste mezitím upravovali. Opravdu je vytvořit znovu jen z odpovědí?';
      if (isChanged && !window.confirm(question)) return;
      document.edit(made);
    } else document.open(made, {}, false);
    this.#keep({ ...this.draft, made });
    const isAgain = this.isBack;
    this.desk.say(
      isAgain
        ? 'Údaje jsou vytvořené znovu.'
        : 'Údaje jsou vytvořené. Teď je doplňte, nebo si rovnou stáhněte balíček.',
      isAgain,
    );
    this.#goOn();
  }

  /** A closed or replaced document takes the answers that it was made of with it. */
  #follow(): void {
    const { document } = this.desk;
    const isClosed = document.isEmpty && !document.canUndo;
    const isOther = !document.isEmpty && !this.#isOwn;
    if (isClosed || isOther) this.isBack = false;
    if (this.draft.made && isClosed) this.#keep({ answers: NO_ANSWERS, made: '' });
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    await this.querySelector<DeskQuestions>('desk-questions')?.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}
