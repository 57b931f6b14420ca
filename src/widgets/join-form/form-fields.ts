// The fields of the join form: label, hint, what is wrong, field, all in one root and tied to each other. Knows neither
// feed nor sending.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { JoinHint, JoinLabel } from '../../i18n/messages.ts';
import type { FormFault } from './draft.ts';
import { faultsOf, renderChoice, renderInput, renderProblems } from './field-parts.ts';
import type { FieldOptions, FieldsView, TextName } from './field-parts.ts';

/** One answer to choose. */
export interface Choice {
  value: string;
  label: unknown;
}

/** A labelled text field in a row of its own; all but the name may stay empty. */
export function renderText(
  view: FieldsView,
  name: Exclude<TextName, 'email' | 'phone'>,
  options: FieldOptions = {},
): TemplateResult {
  const { labels, hints } = view.localize.messages.join;
  const hint = name === 'name' ? undefined : hints[name];
  const faults = faultsOf(view, name);
  return html`<div class=${faults.length ? 'row bad' : 'row'}>
    <label for="kp-${name}"><b>${labels[name]}</b>${name === 'name' ? nothing : optional(view)}</label>
    ${hint ? html`<p class="note" id="kp-${name}-hint">${hint}</p>` : nothing} ${renderProblems(view, name, faults)}
    ${renderInput(view, name, faults, options, hint ? `kp-${name}-hint` : '')}
  </div>`;
}

/** E-mail and telephone, of which one is enough. */
export function renderContact(view: FieldsView): TemplateResult {
  const { people } = view.localize.messages;
  const faults = faultsOf(view, 'contact', 'email', 'phone');
  const part = (name: 'email' | 'phone', label: string, options: FieldOptions): TemplateResult => {
    const own = faults.filter(({ field }) => field === name || field === 'contact');
    return html`<div>
      <label for="kp-${name}">${label}</label>
      ${renderInput(view, name, own, options, '')}
    </div>`;
  };
  return renderGroup(
    view,
    'contact',
    faults,
    html`${(['contact', 'email', 'phone'] as const).map((name) => renderProblems(view, name, faultsOf(view, name)))}
    <div class="two">
      ${part('email', people.email, { type: 'email', autocomplete: 'email' })}
      ${part('phone', people.phone, { type: 'tel', autocomplete: 'tel' })}
    </div>`,
  );
}

/** One question with several answers: radio buttons, or boxes where more than one holds. */
export function renderChoices(
  view: FieldsView,
  name: 'participant_role' | 'working_groups',
  choices: readonly Choice[],
): TemplateResult {
  const chosen: readonly string[] = [view.draft[name]].flat();
  const faults = faultsOf(view, name);
  return renderGroup(view, name, faults, [
    renderProblems(view, name, faults),
    choices.map(({ value, label }, index) =>
      renderChoice(index ? `kp-${name}-${index}` : `kp-${name}`, name, value, label, chosen.includes(value)),
    ),
  ]);
}

/** The box that stands only where the law asks for consent. */
export function renderConsent(view: FieldsView): TemplateResult {
  const faults = faultsOf(view, 'consent');
  return html`<div class=${faults.length ? 'row bad' : 'row'}>
    ${renderProblems(view, 'consent', faults)}
    ${renderChoice('kp-consent', 'consent', 'yes', view.localize.messages.join.labels.consent, view.draft.isConsenting, faults.length > 0)}
  </div>`;
}

/** A field that people neither see nor reach, and that password managers are asked to leave alone. */
export function renderTrap({ draft }: FieldsView): TemplateResult {
  return html`<div class="trap" aria-hidden="true">
    <label for="kp-note-2">Leave empty</label>
    <input
      id="kp-note-2"
      name="contact_note_2"
      type="text"
      tabindex="-1"
      autocomplete="off"
      data-1p-ignore
      data-bwignore
      data-lpignore="true"
      data-form-type="other"
      .value=${live(draft.contact_note_2)}
    />
  </div>`;
}

function renderGroup(
  view: FieldsView,
  name: Exclude<JoinHint, TextName>,
  faults: readonly FormFault[],
  content: unknown,
): TemplateResult {
  const { labels, hints } = view.localize.messages.join;
  // E-mail and telephone say themselves what is wrong with them: said of both, it would be heard twice.
  const isDescribed = name !== 'contact' && faults.length > 0;
  return html`<fieldset
    class=${faults.length ? 'row bad' : 'row'}
    aria-describedby="kp-${name}-hint${isDescribed ? ` kp-${name}-problem` : ''}"
  >
    <legend><b>${labels[name satisfies JoinLabel]}</b>${name === 'contact' ? nothing : optional(view)}</legend>
    <p class="note" id="kp-${name}-hint">${hints[name]}</p>
    ${content}
  </fieldset>`;
}

/** With its space in one text: beside an element some readers leave out a space that stands alone. */
function optional({ localize }: FieldsView): string {
  return ` ${localize.messages.join.optional}`;
}
