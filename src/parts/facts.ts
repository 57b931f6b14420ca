// Short facts side by side: a label above each value, sums set larger.
import { css, html, type TemplateResult } from 'lit';

export interface Fact {
  label: string;
  value: unknown;
  isSum?: boolean;
  /** A sentence rather than a word or two: it takes more room. */
  isLong?: boolean;
}

/** A list of labels and values; values that are `undefined` are left out. */
export function renderFacts(facts: readonly Fact[]): TemplateResult | undefined {
  const shown = facts.filter(({ value }) => value !== undefined);
  if (shown.length === 0) return undefined;
  return html`<dl class="facts" part="meta">
    ${shown.map(
      ({ label, value, isSum, isLong }) =>
        html`<div class=${isSum ? 'sum' : isLong ? 'long' : ''}>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

export const factsStyles = css`
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3) var(--_6);
  }
  .facts > div {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 25em;
  }
  .facts > .long {
    flex-grow: 2;
    max-inline-size: 65ch;
  }
  .facts > .sum {
    flex: 0 0 auto;
    max-inline-size: 100%;
  }
  .facts dt {
    font-size: var(--_note);
  }
  .facts dd {
    text-wrap: pretty;
  }
  .facts .sum dd {
    font-size: var(--_title);
    font-weight: 700;
    line-height: 1.3;
  }
`;
