// Search and tags of the news. Knows nothing of what is searched.
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../core/localize-controller.ts';
import { icon } from '../../parts/icons.ts';
import { renderSearchField } from '../../parts/search-field.ts';
import * as shapes from '../../parts/shapes.ts';
import type { Tag } from './news-tags.ts';

export interface FilterOptions {
  localize: LocalizeController;
  query: string;
  tags: readonly Tag[];
  /** Whether the tags come after the rows: then the filter is closed wherever it would push them away. */
  isLate: boolean;
  /** Key of the tag that is pressed. */
  tagKey: string;
  /** Whether the filter is open where there is no room for it. */
  isOpen: boolean;
  onQuery(query: string): void;
  onTag(key: string): void;
  onOpen(): void;
  /** Somebody is about to search. */
  onFocus(): void;
}

/** The filter, and the row behind which it is closed on a narrow screen. */
export function renderFilter(options: FilterOptions): TemplateResult {
  const { localize, query, tags, isLate, tagKey, isOpen, onQuery, onTag, onOpen, onFocus } = options;
  const { news } = localize.messages;
  return html`<div class="filter noprint ${isOpen ? 'open' : ''} ${isLate ? 'late' : ''}" @focusin=${onFocus}>
    <button class="toggle" type="button" aria-expanded=${isOpen} @click=${onOpen}>
      ${icon(shapes.search)}<span>${news.filter}</span>${icon(shapes.chevron, 'chev')}
    </button>
    ${renderSearchField({ label: news.search, value: query, onInput: onQuery, localize })}
    ${
      tags.length
        ? html`<div class="tags" role="group" aria-labelledby="tags">
          <p class="b" id="tags">${news.tags}</p>
          <p class="chips">
            ${tags.map(
              ({ name, key, count }) =>
                html`<button class="chip" type="button" aria-pressed=${key === tagKey} @click=${() => onTag(key === tagKey ? '' : key)}>
                  ${key === tagKey ? icon(shapes.check) : nothing}<span>${localize.text(name)} <span class="count">${localize.formats.number(count)}</span></span>
                </button>`,
            )}
          </p>
        </div>`
        : nothing
    }
  </div>`;
}
