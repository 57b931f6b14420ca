// The smallest parts of the form's rows: a field, an answer to choose, what is wrong with it. Knows no row.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalizeController } from '../../core/localize-controller.ts';
import type { JoinMessages, Messages } from '../../i18n/messages.ts';
import { icon } from '../../parts/icons.ts';
import * as shapes from '../../parts/shapes.ts';
import type { Draft, FormFault } from './draft.ts';
import { withLabel } from './mail-text.ts';

/** What the fields show. */
export interface FieldsView {
  draft: Draft;
  faults: readonly FormFault[];
  localize: LocalizeController;
}

/** Fields in which one types. */
export type TextName = 'name' | 'email' | 'phone' | 'organisation' | 'message' | 'needs';

/** How a text field differs from a plain one. */
export interface FieldOptions {
  type?: 'text' | 'email' | 'tel';
  autocomplete?: string;
  isLong?: boolean;
}

/** The sentence for a fault, where it stands at its field. */
export function problemOf(fault: FormFault, words: JoinMessages): string {
  return ownProblem(fault, words) ?? anyProblem(fault, words);
}

/** The sentence for a fault, where it stands away from its field: one that would fit any field begins with its label. */
export function faultLine(fault: FormFault, { join, people }: Messages): string {
  const { field } = fault;
  const label = field === 'email' || field === 'phone' ? people[field] : join.labels[field];
  return ownProblem(fault, join) ?? withLabel(label, anyProblem(fault, join));
}

function ownProblem({ field, code }: FormFault, { problems }: JoinMessages): string | undefined {
  if (field === 'consent') return problems.consent;
  if (code === 'neither') return problems.contact;
  if (code === 'email' || code === 'phone') return problems[code];
  return code === 'missing' && field === 'name' ? problems.name : undefined;
}

function anyProblem({ code, excess, detail }: FormFault, { problems, reasons, tooLong }: JoinMessages): string {
  if (code === 'too_long') return excess ? tooLong(excess) : reasons.too_large;
  // Of codes that we know the server's sentence is for who reads the traffic; of its own it is all there is.
  return detail && !/^(missing|invalid)$/.test(code) ? `${problems.other} ${detail}` : problems.other;
}

/** The field that a fault is about, by its id in the widget's root. */
export function fieldId({ field }: Pick<FormFault, 'field'>): string {
  return `kp-${field === 'contact' ? 'email' : field}`;
}

/** The faults of these fields. */
export function faultsOf({ faults }: FieldsView, ...names: FormFault['field'][]): FormFault[] {
  return faults.filter(({ field }) => names.includes(field));
}

/** A field with its value; `hint` is the id of what describes it beside its faults. */
export function renderInput(
  { draft }: FieldsView,
  name: TextName,
  faults: readonly FormFault[],
  { type = 'text', autocomplete = 'off', isLong }: FieldOptions,
  hint: string,
): TemplateResult {
  const isWrong = faults.length > 0;
  const problems = new Set(faults.map(({ field }) => `kp-${field}-problem`));
  const describedBy = [hint, ...problems].filter(Boolean).join(' ') || nothing;
  if (isLong) {
    return html`<textarea
      class="field"
      id="kp-${name}"
      name=${name}
      rows="4"
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${describedBy}
      .value=${live(draft[name])}
    ></textarea>`;
  }
  return html`<input
    class="field"
    id="kp-${name}"
    name=${name}
    type=${type}
    autocomplete=${autocomplete}
    autocapitalize=${type === 'text' ? nothing : 'none'}
    spellcheck=${type === 'text' ? nothing : 'false'}
    aria-required=${name === 'name' ? 'true' : nothing}
    aria-invalid=${isWrong ? 'true' : nothing}
    aria-describedby=${describedBy}
    .value=${live(draft[name])}
  />`;
}

/** An answer with its radio button or box. */
export function renderChoice(
  id: string,
  name: string,
  value: string,
  label: unknown,
  isChosen: boolean,
  isWrong = false,
): TemplateResult {
  return html`<label class="choice">
    <input
      id=${id}
      name=${name}
      type=${name === 'participant_role' ? 'radio' : 'checkbox'}
      value=${value}
      aria-required=${name === 'consent' ? 'true' : nothing}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `${id}-problem` : nothing}
      .checked=${live(isChosen)}
    />
    <span>${label}</span>
  </label>`;
}

/** What is wrong, above the field, in the element that the field names. */
export function renderProblems({ localize }: FieldsView, name: string, faults: readonly FormFault[]): unknown {
  if (!faults.length) return nothing;
  return html`<div class="problem" id="kp-${name}-problem">
    ${faults.map(
      (fault) => html`<p class="il b">${icon(shapes.stop)}<span>${problemOf(fault, localize.messages.join)}</span></p>`,
    )}
  </div>`;
}
