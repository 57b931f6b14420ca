// One option as a field with its label; says what was set, an empty text for what holds without the attribute.
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../../src/feed/types.ts';
import type { Choice, Option } from './options.ts';

export interface FieldOptions {
  option: Option;
  /** Unique on the page. */
  id: string;
  value: string | undefined;
  feed: Feed | undefined;
  /** Called with undefined where the attribute isn't to stand there. */
  onChange(value: string | undefined): void;
}

export function renderOption(field: FieldOptions): TemplateResult {
  const { option, id } = field;
  const help = option.help ? html`<p class="quiet" id="${id}-help">${option.help}</p>` : nothing;
  if (option.kind === 'switch') return html`<div class="field">${renderSwitch(field)}${help}</div>`;
  return html`<div class="field">
    <label for=${id}>${option.label}</label>
    ${renderControl(field)}${help}
  </div>`;
}

function renderSwitch({ option, id, value, onChange }: FieldOptions): TemplateResult {
  return html`<label
    ><input
      type="checkbox"
      id=${id}
      aria-describedby=${option.help ? `${id}-help` : nothing}
      .checked=${value !== undefined}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked ? '' : undefined)}
    />${option.label}</label
  >`;
}

function renderControl({ option, id, value = '', feed, onChange }: FieldOptions): TemplateResult {
  const onInput = (event: Event) => onChange((event.target as HTMLInputElement).value.trim() || undefined);
  const describedBy = option.help ? `${id}-help` : nothing;
  if (option.kind === 'choice' || option.kind === 'record') {
    const choices: readonly Choice[] =
      option.kind === 'choice' ? option.choices : [['', 'nevybráno'], ...option.choices(feed)];
    return html`<select id=${id} aria-describedby=${describedBy} @change=${onInput}>
      ${choices.map(([one, label]) => html`<option value=${one} ?selected=${one === value}>${label}</option>`)}
    </select>`;
  }
  if (option.kind === 'number') {
    return html`<input
      type="number"
      id=${id}
      aria-describedby=${describedBy}
      min=${option.least}
      max=${option.most}
      placeholder=${option.standard}
      .value=${value}
      data-own-undo
      @input=${onInput}
    />`;
  }
  return html`<input
    type=${option.kind === 'address' ? 'url' : 'text'}
    id=${id}
    aria-describedby=${describedBy}
    .value=${value}
    data-own-undo
    @input=${onInput}
  />`;
}
