// The form with the ten questions. An answer that can't be understood is told when its field is left, and keeps the form
// from being finished: what was typed must not get lost.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { createGrammar } from '../../../src/i18n/grammar.ts';
import { DeskElement } from '../app/desk-element.ts';
import { routeTo } from '../app/route.ts';
import { ANSWER_FIELDS, type AnswerField, answerIn, DAYS, periodOf, withAnswer } from './answer-fields.ts';
import { NO_ANSWERS, type Answers, type HoursAnswer } from './answers.ts';
import { type AnswerProblem, problemsOf, settleAnswer, settleAnswers, understoodIn } from './read-answers.ts';

const { plural } = createGrammar('cs');

const DAY_NAMES: Record<HoursAnswer['day'], string> = {
  mo: 'Pondělí',
  tu: 'Úterý',
  we: 'Středa',
  th: 'Čtvrtek',
  fr: 'Pátek',
};

/** Fires `answers` whenever `answers` has changed, and `finished` once nothing is wrong with them. */
@customElement('desk-questions')
export class DeskQuestions extends DeskElement {
  @property({ attribute: false }) answers: Answers = NO_ANSWERS;
  /** Whether the browser keeps the answers. */
  @property({ attribute: false }) isKept = true;
  /** Fields that were left; what is wrong in the others is not told before one wants to be finished. */
  @state() private left: ReadonlySet<AnswerField> = new Set();
  @state() private isRefused = false;
  /** The button is held: a sentence that came up above it now would move it away from under the pointer. */
  #isPressing = false;

  protected override render(): TemplateResult {
    const count = [...problemsOf(this.answers).keys()].length;
    return html`<p>
        Máte už soubor <code>feed.json</code>? Otevřete ho v&nbsp;části <a href=${routeTo('upravit')}>Upravit</a>. Když
        ne, odpovězte na deset otázek; povinná je jen první. Všechno půjde kdykoli změnit a&nbsp;nic se nikam neodesílá.
        ${
          this.isKept
            ? 'Odpovědi si pamatuje jen tento prohlížeč, i\u00a0když stránku zavřete.'
            : 'Tento prohlížeč si odpovědi nezapamatuje, dokončete je prosím najednou.'
        }
      </p>
      ${
        this.answers === NO_ANSWERS
          ? nothing
          : html`<p><button type="button" class="small" @click=${() => this.#clear()}>Vymazat odpovědi</button></p>`
      }
      <form
        class="questions"
        novalidate
        data-own-undo
        @submit=${(event: Event) => this.#finish(event)}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
        @focusin=${() => (this.#isPressing = false)}
        @focusout=${(event: FocusEvent) => this.#leave(event)}
      >
        ${this.#renderText('municipality', '1. Jak se jmenuje vaše město nebo obec?', 'Například Město Vzorov.')}
        ${this.#renderText('web', '2. Jaká je adresa webu?', 'Například www.vzorov.cz.')}
        ${this.#renderText('coordinator', '3. Kdo má komunitní plánování na starosti?', 'Jméno i s tituly, jak se píše. Například Mgr. Jana Vzorová, DiS.')}
        ${this.#renderText('phone', '4. Telefon', 'I s předvolbou, například +420 000 000 115.')}
        ${this.#renderText('email', '5. E-mail')}
        ${this.#renderText('office', '6. Kde je kancelář?', 'Úřad a adresa oddělené čárkami. Například Městský úřad Vzorov, náměstí Míru 1, 999 99 Vzorov, 1. patro, dveře č. 115.')}
        ${this.#renderHours()} ${this.#renderGroups()}
        <fieldset>
          <legend>9. Jaký plán teď platí?</legend>
          <div class="row">
            ${this.#renderText('plan', 'Název')} ${this.#renderText('planFrom', 'Od roku')} ${this.#renderText('planTo', 'Do roku')}
          </div>
        </fieldset>
        <fieldset>
          <legend>10. Vyhlašujete dotační program na sociální služby?</legend>
          <div class="row">
            ${this.#renderText('programme', 'Název')} ${this.#renderText('applicationsFrom', 'Žádosti se přijímají od')}
            ${this.#renderText('applicationsTo', 'do')}
          </div>
          <p class="quiet">Datum pište jako 18. 1. 2027. Další termíny doplníte později.</p>
          ${
            this.answers.applicationsFrom.trim() &&
            !this.answers.applicationsTo.trim() &&
            this.left.has('applicationsTo')
              ? html`<p class="note">
                  Příjem žádostí nemá konec, a&nbsp;proto se bude zdát, že lze žádat stále. Doplňte poslední den.
                </p>`
              : nothing
          }
        </fieldset>
        <div role="alert">
          ${this.isRefused && count ? html`<p class="problem">${refusal(count)}</p>` : nothing}
        </div>
        <p class="actions">
          <button type="submit" class="main" @pointerdown=${() => (this.#isPressing = true)}>Vytvořit údaje</button>
        </p>
      </form>`;
  }

  #renderText(field: AnswerField, label: string, help = ''): TemplateResult {
    const id = idOf(field);
    return html`<div class="field">
      <label for=${id}>${label}</label>
      ${this.#renderInput(field, help ? `${id}-help` : '')}
      ${help ? html`<p class="quiet" id="${id}-help">${help}</p>` : nothing} ${this.#renderBelow(field)}
    </div>`;
  }

  #renderHours(): TemplateResult {
    return html`<fieldset>
      <legend>7. Kdy jsou úřední hodiny?</legend>
      <p class="quiet">Dny, kdy se neúřaduje, nechte prázdné. Polední přestávku doplníte později.</p>
      ${DAYS.map(
        (day) =>
          html`<div class="hours">
              <span>${DAY_NAMES[day]}</span>${this.#renderInput(`${day}-from`, '', `${DAY_NAMES[day]} od`, '8:00')}
              <span>–</span>${this.#renderInput(`${day}-to`, '', `${DAY_NAMES[day]} do`, '17:00')}
            </div>
            ${
              (this.#problemIn(`${day}-from`) ?? this.#problemIn(`${day}-to`))
                ? html`<div class="field">${this.#renderBelow(`${day}-from`)} ${this.#renderBelow(`${day}-to`)}</div>`
                : nothing
            }`,
      )}
    </fieldset>`;
  }

  #renderGroups(): TemplateResult {
    return html`<div class="field">
      <label for="start-groups">8. Jaké máte pracovní skupiny?</label>
      <textarea
        id="start-groups"
        aria-describedby="start-groups-help"
        .value=${live(this.answers.groups)}
        @input=${(event: Event) => this.#type('groups', event)}
      ></textarea>
      <p class="quiet" id="start-groups-help">Každou na vlastní řádek, například Senioři.</p>
    </div>`;
  }

  #renderInput(field: AnswerField, help: string, name?: string, placeholder?: string): TemplateResult {
    const id = idOf(field);
    const isWrong = this.#problemIn(field) !== undefined;
    const described = [help, isWrong && `${id}-fault`, understoodIn(this.answers, field) && `${id}-understood`];
    return html`<input
      id=${id}
      autocomplete="off"
      aria-label=${name ?? nothing}
      placeholder=${placeholder ?? nothing}
      ?required=${field === 'municipality'}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${described.filter(Boolean).join(' ') || nothing}
      .value=${live(answerIn(this.answers, field))}
      @input=${(event: Event) => this.#type(field, event)}
    />`;
  }

  /** What was understood of an answer, or what is wrong with it. */
  #renderBelow(field: AnswerField): TemplateResult | typeof nothing {
    const problem = this.#problemIn(field);
    const understood = understoodIn(this.answers, field);
    if (!problem)
      return understood ? html`<p class="understood" id="${idOf(field)}-understood">${understood}</p>` : nothing;
    const { text, meant } = problem;
    return html`<p class="fault" id="${idOf(field)}-fault">${text}</p>
      ${
        meant
          ? html`<p class="actions">
              <button type="button" class="small" @click=${() => this.#mend(field, meant)}>Opravit na ${meant}</button>
            </p>`
          : nothing
      }`;
  }

  #problemIn(field: AnswerField): AnswerProblem | undefined {
    return this.left.has(field) ? problemsOf(this.answers).get(field) : undefined;
  }

  #change(answers: Answers): void {
    this.answers = answers;
    this.dispatchEvent(new Event('answers'));
  }

  #type(field: AnswerField, { target }: Event): void {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      this.#change(withAnswer(this.answers, field, target.value));
  }

  #mend(field: AnswerField, meant: string): void {
    this.#change(withAnswer(this.answers, field, meant));
    this.querySelector<HTMLElement>(`#${idOf(field)}`)?.focus();
  }

  #leave({ target }: FocusEvent): void {
    const field = ANSWER_FIELDS.find((one) => target instanceof Element && target.id === idOf(one));
    if (!field || this.#isPressing) return;
    const settled = settleAnswer(this.answers, field);
    // A period that was typed into one field is in both.
    const left = settled === this.answers ? [field] : (periodOf(field) ?? [field]);
    this.left = new Set([...this.left, ...left]);
    if (settled !== this.answers) this.#change(settled);
  }

  /** Enter leads on to the next field, as nobody wants to be finished after the first. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const stops = [...this.querySelectorAll<HTMLElement>('form :is(input, textarea, button[type=submit])')];
    stops[stops.indexOf(event.target) + 1]?.focus();
  }

  #finish(event: Event): void {
    event.preventDefault();
    this.#isPressing = false;
    this.left = new Set(ANSWER_FIELDS);
    this.#change(settleAnswers(this.answers));
    const [first] = problemsOf(this.answers).keys();
    this.isRefused = first !== undefined;
    if (first) void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#${idOf(first)}`)?.focus());
    else this.dispatchEvent(new Event('finished'));
  }

  #clear(): void {
    if (!window.confirm('Opravdu vymazat všechny odpovědi?')) return;
    this.left = new Set();
    this.isRefused = false;
    this.#change(NO_ANSWERS);
    this.querySelector<HTMLElement>(`#${idOf('municipality')}`)?.focus();
  }
}

function idOf(field: AnswerField): string {
  return `start-${field}`;
}

function refusal(count: number): string {
  return plural(count, {
    one: 'Údaje se ještě nevytvořily: jednu odpověď je potřeba opravit.',
    few: 'Údaje se ještě nevytvořily: #\u00a0odpovědi je potřeba opravit.',
    other: 'Údaje se ještě nevytvořily: #\u00a0odpovědí je potřeba opravit.',
  });
}
