// What stands above and under the rows: how many were found or shown, the way back to all, the button for more.
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../core/localize-controller.ts';
import type { NewsMessages } from '../../i18n/messages.ts';
import type { NewsView } from './news-context.ts';
import type { OlderNews } from './older-news.ts';

/** How many were found, or that none were, and the way back to all. */
export function renderFound(
  { news, found }: NewsView,
  query: string,
  onReset: () => void,
  { messages }: LocalizeController,
): TemplateResult {
  const reset = (className: string): TemplateResult =>
    html`<button class=${className} type="button" @click=${onReset}>${messages.search.reset}</button>`;
  return found.length
    ? html`<p class="found note noprint" part="status">
        <span>${messages.news.found(found.length, news.all.length)}</span> ${reset('link')}
      </p>`
    : html`<div class="none" part="status">
        <p class="b">${messages.search.none(query)}</p>
        <p class="noprint">${reset('btn')}</p>
      </div>`;
}

/** The button that shows more, and how many are shown. */
export function renderFoot(
  view: NewsView,
  { isLoading, hasFailed }: OlderNews,
  onMore: () => void,
  { messages }: LocalizeController,
): unknown {
  const { news: words, states } = messages;
  const { news, found, rows, limit, next, isFiltered } = view;
  const rest = found.length - rows.length;
  const isEmpty = !news.all.length;
  if (!rest && !next && rows.length <= limit) return nothing;
  const known = next && rest < limit ? undefined : Math.min(rest, limit);
  const label = isLoading
    ? states.loading
    : rest
      ? words.more(known)
      : hasFailed
        ? states.retry
        : isFiltered
          ? words.searchOlder
          : words.more();
  return html`<div class="foot noprint">
    ${isEmpty ? html`<p class="b">${words.empty}</p>` : nothing}
    ${hasFailed && !rest ? html`<p class="b" part="error">${words.olderFailed}</p>` : nothing}
    ${
      rest || next
        ? html`<button class="btn" part="actions" type="button" aria-disabled=${isLoading ? 'true' : nothing} @click=${onMore}>
          <span>${label}</span>
        </button>`
        : nothing
    }
    ${isFiltered || isEmpty ? nothing : html`<p class="note count">${formatShown(view, words)}</p>`}
  </div>`;
}

/** "Zobrazeno 5 z 10", notices among them. */
export function formatShown({ news, found, rows, next, isFiltered }: NewsView, words: NewsMessages): string {
  const notices = isFiltered ? 0 : news.notices.length;
  return words.shown(rows.length + notices, next ? undefined : found.length + notices);
}
