// The section "Začít": from nothing to a first feed by ten questions, and to an archive that can be uploaded.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { now } from '../../../src/core/clock.ts';
import { saveFile } from '../../../src/parts/save-file.ts';
import { DeskElement } from '../app/desk-element.ts';
import { routeTo } from '../app/route.ts';
import { NO_ANSWERS, type Answers, type HoursAnswer } from './answers.ts';
import { archiveOf } from './archive.ts';
import { loadArchiveFiles } from './archive-files.ts';
import { firstFeed } from './first-feed.ts';

const DAYS: readonly (readonly [HoursAnswer['day'], string])[] = [
  ['mo', 'Pondělí'],
  ['tu', 'Úterý'],
  ['we', 'Středa'],
  ['th', 'Čtvrtek'],
  ['fr', 'Pátek'],
];

/** Answers that are one text. */
type TextKey = { [Key in keyof Answers]: Answers[Key] extends string ? Key : never }[keyof Answers];

@customElement('desk-start')
export class DeskStart extends DeskElement {
  @state() private answers: Answers = NO_ANSWERS;
  @state() private hasFailed = false;

  protected override render(): TemplateResult {
    return html`<h2 tabindex="-1">Začít</h2>
      ${this.desk.document.isEmpty ? this.#renderQuestions() : this.#renderNext()}`;
  }

  #renderQuestions(): TemplateResult {
    return html`<p>
        Máte už soubor <code>feed.json</code>? Otevřete ho v&nbsp;části <a href=${routeTo('upravit')}>Upravit</a>. Když
        ne, odpovězte na deset otázek; povinná je jen první. Všechno půjde kdykoli změnit a&nbsp;nic se nikam neodesílá.
      </p>
      <form class="questions" data-own-undo @submit=${(event: Event) => this.#make(event)}>
        ${this.#renderText(1, 'municipality', 'Jak se jmenuje vaše město nebo obec?', 'Například Město Vzorov.', true)}
        ${this.#renderText(2, 'web', 'Jaká je adresa webu?', 'Například www.vzorov.cz.')}
        ${this.#renderText(3, 'coordinator', 'Kdo má komunitní plánování na starosti?', 'Jméno i s tituly, jak se píše. Například Mgr. Jana Vzorová, DiS.')}
        ${this.#renderText(4, 'phone', 'Telefon', 'I s předvolbou, například +420 000 000 115.')}
        ${this.#renderText(5, 'email', 'E-mail', '')}
        ${this.#renderText(6, 'office', 'Kde je kancelář?', 'Úřad a adresa oddělené čárkami. Například Městský úřad Vzorov, náměstí Míru 1, 999 99 Vzorov.')}
        ${this.#renderHours()}
        <div class="field">
          <label for="start-groups">8. Jaké máte pracovní skupiny?</label>
          <textarea
            id="start-groups"
            aria-describedby="start-groups-help"
            .value=${this.answers.groups}
            @input=${this.#onInput('groups')}
          ></textarea>
          <p class="quiet" id="start-groups-help">Každou na vlastní řádek, například Senioři.</p>
        </div>
        ${this.#renderPlan()} ${this.#renderProgramme()}
        <p class="actions"><button type="submit" class="main">Vytvořit údaje</button></p>
      </form>`;
  }

  #renderText(number: number, key: TextKey, label: string, help: string, isRequired = false): TemplateResult {
    return html`<div class="field">
      <label for="start-${key}">${number}. ${label}</label>
      <input
        id="start-${key}"
        ?required=${isRequired}
        aria-describedby=${help ? `start-${key}-help` : nothing}
        .value=${this.answers[key]}
        @input=${this.#onInput(key)}
      />
      ${help ? html`<p class="quiet" id="start-${key}-help">${help}</p>` : nothing}
    </div>`;
  }

  #renderHours(): TemplateResult {
    return html`<fieldset>
      <legend>7. Kdy jsou úřední hodiny?</legend>
      <p class="quiet">Dny, kdy se neúřaduje, nechte prázdné. Polední přestávku doplníte později.</p>
      ${DAYS.map(([day, name]) => {
        const answer = this.answers.hours.find((one) => one.day === day);
        const input = (end: 'from' | 'to') =>
          html`<input
            aria-label="${name} ${end === 'from' ? 'od' : 'do'}"
            placeholder=${end === 'from' ? '8:00' : '17:00'}
            .value=${answer?.[end] ?? ''}
            @input=${(event: Event) => this.#setHours(day, end, (event.target as HTMLInputElement).value)}
          />`;
        return html`<div class="hours"><span>${name}</span>${input('from')}<span>–</span>${input('to')}</div>`;
      })}
    </fieldset>`;
  }

  #renderPlan(): TemplateResult {
    return html`<fieldset>
      <legend>9. Jaký plán teď platí?</legend>
      <div class="row">
        ${this.#renderShort('plan', 'Název')} ${this.#renderShort('planFrom', 'Od roku')}
        ${this.#renderShort('planTo', 'Do roku')}
      </div>
    </fieldset>`;
  }

  #renderProgramme(): TemplateResult {
    return html`<fieldset>
      <legend>10. Vyhlašujete dotační program na sociální služby?</legend>
      <div class="row">
        ${this.#renderShort('programme', 'Název')} ${this.#renderShort('applicationsFrom', 'Žádosti se přijímají od')}
        ${this.#renderShort('applicationsTo', 'do')}
      </div>
      <p class="quiet">Datum pište jako 18. 1. 2027. Další termíny doplníte později.</p>
    </fieldset>`;
  }

  #renderShort(key: TextKey, label: string): TemplateResult {
    return html`<div class="field">
      <label for="start-${key}">${label}</label>
      <input id="start-${key}" .value=${this.answers[key]} @input=${this.#onInput(key)} />
    </div>`;
  }

  /** What follows once there is a feed, from here or from elsewhere. */
  #renderNext(): TemplateResult {
    return html`<p>Údaje jsou v&nbsp;dílně. Co s&nbsp;nimi dál:</p>
      <ol class="next">
        <li><a href=${routeTo('upravit')}>Doplňte je</a>: aktuality, setkání, dokumenty, termíny.</li>
        <li><a href=${routeTo('zkontrolovat')}>Zkontrolujte je</a>, jestli v&nbsp;nich není chyba.</li>
        <li>
          Stáhněte si balíček: složku k&nbsp;nahrání na web, stránku, která se otevře dvojím kliknutím, a&nbsp;návod.
          <p class="actions">
            <button type="button" class="main" @click=${() => this.#saveArchive()}>Stáhnout balíček (ZIP)</button>
          </p>
          ${
            this.hasFailed
              ? html`<p class="note" role="alert">
                  Balíček se nepodařilo připravit. Nejdřív <a href=${routeTo('zkontrolovat')}>opravte chyby</a>
                  v&nbsp;údajích, nebo dílnu načtěte znovu.
                </p>`
              : nothing
          }
        </li>
        <li>
          Když už skripty na webu máte, stačí <a href=${routeTo('vlozit')}>kód do stránky</a> a&nbsp;uložený soubor
          <code>feed.json</code>.
        </li>
      </ol>`;
  }

  #onInput(key: TextKey): (event: Event) => void {
    return (event) => {
      this.answers = { ...this.answers, [key]: (event.target as HTMLInputElement).value };
    };
  }

  #setHours(day: HoursAnswer['day'], end: 'from' | 'to', text: string): void {
    const before = this.answers.hours.find((one) => one.day === day) ?? { day, from: '', to: '' };
    const others = this.answers.hours.filter((one) => one.day !== day);
    const order = DAYS.map(([name]) => name);
    const hours = [...others, { ...before, [end]: text }].sort((a, b) => order.indexOf(a.day) - order.indexOf(b.day));
    this.answers = { ...this.answers, hours };
  }

  #make(event: Event): void {
    event.preventDefault();
    const text = `${JSON.stringify(firstFeed(this.answers), null, 2)}\n`;
    this.desk.document.open(text, {}, false);
    this.answers = NO_ANSWERS;
    this.desk.say('Údaje jsou vytvořené. Teď je doplňte, nebo si rovnou stáhněte balíček.');
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.next a')?.focus());
  }

  async #saveArchive(): Promise<void> {
    this.hasFailed = false;
    try {
      const files = await loadArchiveFiles();
      const archive = archiveOf({ feed: this.desk.document.text, files, now: new Date(now()) });
      saveFile(this, 'komunitni-planovani.zip', 'application/zip', archive);
      this.desk.say('Balíček je uložený mezi staženými soubory. Rozbalte ho a otevřete soubor navod.html.');
    } catch {
      this.hasFailed = true;
    }
  }
}
