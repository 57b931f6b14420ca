// Labels with values in two columns, one under the other where it is narrow.
import { html, type TemplateResult } from 'lit';

/** A label and its value in one line of plain words; what ends as a question needs no colon. */
export function withLabel(label: string, value: string): string {
  return `${label}${label.endsWith('?') ? '' : ':'} ${value}`;
}

/** A list of labels and values; values that are `undefined` are left out. */
export function renderRows(rows: readonly (readonly [label: string, value: unknown])[]): TemplateResult {
  return html`<dl class="rows">
    ${rows.map(([label, value]) => (value === undefined ? undefined : html`<div><dt>${label}</dt><dd>${value}</dd></div>`))}
  </dl>`;
}
