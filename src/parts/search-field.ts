// A field that narrows a list while one types, and the words that it finds. What is searched is the widget's.
import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalizeController } from '../core/localize-controller.ts';
import { findMatches } from '../planning/search.ts';
import { fieldStyles } from './field.styles.ts';
import { icon } from './icons.ts';
import * as shapes from './shapes.ts';

export interface SearchFieldOptions {
  label: string;
  value: string;
  /** Called with each change, also when the text is cleared. */
  onInput: (value: string) => void;
  localize: LocalizeController;
}

/** A labelled search field with a button that clears it and gives the focus back. */
export function renderSearchField({ label, value, onInput, localize }: SearchFieldOptions): TemplateResult {
  const onClear = (event: Event): void => {
    onInput('');
    (event.currentTarget as HTMLElement).closest('.search')?.querySelector('input')?.focus();
  };
  return html`<div class="search noprint">
    <label class="b" for="kp-search">${label}</label>
    <div class="box">
      ${icon(shapes.search)}
      <input
        id="kp-search"
        class="field"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        .value=${live(value)}
        @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
        @keydown=${keepFromForm}
      />
      ${
        value
          ? html`<button class="clear" type="button" aria-label=${localize.messages.search.clear} @click=${onClear}>
            ${icon(shapes.cross)}
          </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** A text with each word that the query finds marked. */
export function renderMarked(text: string, query: string): unknown {
  const matches = findMatches(text, query);
  if (!matches.length) return text;
  let at = 0;
  const parts = matches.flatMap(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return [before, html`<mark>${text.slice(start, end)}</mark>`];
  });
  return [...parts, text.slice(at)];
}

/** Enter in a search field sends nothing: the page around it may be one big form. */
function keepFromForm(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

export const searchFieldStyles = [
  fieldStyles,
  css`
    .search {
      display: grid;
      gap: var(--_1);
      max-inline-size: 25em;
    }
    .box {
      position: relative;
    }
    .box > .i {
      position: absolute;
      inset-block-start: 0.75em;
      inset-inline-start: 0.75em;
      pointer-events: none;
    }
    .kp .box > .field {
      padding-inline: 2.5em;
    }
    .box > .field::-webkit-search-cancel-button {
      display: none;
    }
    .kp .clear {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
      inline-size: 2.75em;
      text-align: center;
    }
    mark {
      background: var(--_hair);
      color: inherit;
      text-decoration: underline;
      text-decoration-thickness: max(2px, 0.125em);
    }
    @media (forced-colors: active) {
      mark {
        background: Mark;
        color: MarkText;
      }
    }
  `,
];
