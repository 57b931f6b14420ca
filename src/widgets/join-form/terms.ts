// Labels with values in two columns, one under the other where it is narrow.
import { html, type TemplateResult } from 'lit';

/** A list of labels and values; values that are `undefined` are left out. */
export function renderTerms(rows: readonly (readonly [label: string, value: unknown])[]): TemplateResult {
  return html`<dl class="rows">
    ${rows.map(([label, value]) => (value === undefined ? undefined : html`<div><dt>${label}</dt><dd>${value}</dd></div>`))}
  </dl>`;
}
