// What all widgets say alike: while they load, when they cannot, as of when they speak, and what is wrong with the feed.
import { html, nothing, type TemplateResult } from 'lit';
import type { FeedError } from '../feed/feed-error.ts';
import { FeedSchema } from '../feed/schema.ts';
import type { Snapshot } from '../feed/store.ts';
import type { Advice, FeedCheck } from '../i18n/advice.ts';
import { localAt } from '../planning/zone.ts';
import type { LocalizeController } from './localize-controller.ts';

/** An empty shape of the widget's height; its shimmer waits, so that a fast feed never flashes. */
export function renderSkeleton({ messages }: LocalizeController): TemplateResult {
  return html`<div class="skeleton" aria-busy="true">
    <span class="vh">${messages.states.loading}</span><i></i><i></i><i></i><i></i>
  </div>`;
}

export interface ErrorOptions {
  /** What could not be shown, for the citizen. */
  message: string;
  error: FeedError | undefined;
  /** The page's own content is shown, which may be all that a visitor needs: then a quiet note is enough. */
  hasFallback: boolean;
  isRetrying: boolean;
  /** Another widget says the cause already. */
  isRepeated: boolean;
  /** The page is checked: then the cause is not folded away from whoever looks for it. */
  isChecked: boolean;
  /** Missing where there is nothing to ask again. */
  onRetry?: (() => void) | undefined;
}

/** What is wrong in plain words, a retry, and for the webmaster the cause and what to do. */
export function renderError(localize: LocalizeController, options: ErrorOptions): TemplateResult {
  const { message, error, hasFallback, isRetrying, isRepeated, isChecked, onRetry } = options;
  const { states } = localize.messages;
  const advice = error && !isRepeated ? localize.advice : undefined;
  // Citizens can do nothing with it.
  const cause = advice
    ? html`<details ?open=${isChecked}>
        <summary>${advice.title}</summary>
        ${error!.url ? renderCause(advice, error!) : advice.noFeed}
      </details>`
    : nothing;
  const retry = onRetry
    ? html`<p>
        <button class="btn" part="retry" type="button" aria-disabled=${isRetrying ? 'true' : nothing} @click=${onRetry}>
          ${isRetrying ? states.loading : states.retry}
        </button>
      </p>`
    : nothing;
  if (hasFallback) {
    return html`<div class="foot-note failed" part="error">
      <p>${states.fallback}</p>
      ${retry} ${cause}
    </div>`;
  }
  return html`<div class="error" part="error">
    <p><b>${message}</b> ${error && states.because(error.code)}</p>
    ${retry} ${cause}
  </div>`;
}

/** Why there is no feed, or no newer one; of broken JSON the place too. */
function renderCause(advice: Advice, error: FeedError): TemplateResult {
  const [before, marked, behind] = error.excerpt ?? [];
  return html`<p>${advice.cause(error)}</p>
    ${error.excerpt ? html`<code class="excerpt">${before}<mark>${marked || '◀'}</mark>${behind}</code>` : nothing}`;
}

/** The last good data are shown, since newer ones could not be had. */
export function renderStale(localize: LocalizeController, since: number | undefined, timeZone: string): unknown {
  if (since === undefined) return nothing;
  return html`<p class="foot-note" part="status">${localize.messages.states.stale(momentOf(localize, since, timeZone))}</p>`;
}

/** The widget speaks for another moment than the present. */
export function renderAsOf(localize: LocalizeController, instant: number, timeZone: string): TemplateResult {
  const local = localAt(instant, timeZone);
  const { year, month, day } = local;
  const isMidnight = local.hour === 0 && local.minute === 0;
  const when = localize.formats.date(isMidnight ? { year, month, day } : local);
  return html`<p class="foot-note">${localize.messages.states.asOf(when)}</p>`;
}

/** Something that the webmaster wrote wrong on the page, as a sentence to be made of her language's advice, or several. */
export type Complaint = (advice: Advice) => string | readonly string[];

export interface CheckOptions {
  /** Tells the word of this widget from those of others. */
  name: string;
  complaints: readonly Complaint[];
  snapshot: Snapshot | undefined;
  /** Another widget says already what is wrong with the feed. */
  isRepeated: boolean;
  timeZone: string;
}

/** What the webmaster is told under `debug` or `?kp-check`: wrong attributes; of the feed when it was read and each fault. */
export function renderCheck(localize: LocalizeController, options: CheckOptions): unknown {
  const { name, complaints, snapshot, isRepeated, timeZone } = options;
  if (!snapshot || (!snapshot.feed && !snapshot.error)) return nothing;
  const { advice } = localize;
  if (!advice) return nothing;
  const sentences = complaints.flatMap((complaint) => complaint(advice));
  if (isRepeated && !sentences.length) return nothing;
  const { error, feed, faults, since, source = feed, url } = snapshot;
  const { lines, unread }: FeedCheck = isRepeated
    ? { lines: [] }
    : advice.check({ faults, source, schema: FeedSchema });
  return html`<div class="check" role="group" aria-label="${advice.title}: ${name}">
    <p class="b">${advice.title}</p>
    ${isRepeated ? nothing : html`<p class="note"><code>${url}</code> ${since === undefined ? nothing : advice.readAt(momentOf(localize, since, timeZone))}</p>`}
    ${feed && error && !isRepeated ? renderCause(advice, error) : nothing}
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    ${lines.length ? html`<p>${advice.faults(lines.length)}</p>` : nothing}
    ${feed && !isRepeated && !lines.length && !sentences.length ? html`<p>${advice.noFaults}</p>` : nothing}
    ${lines.length ? html`<ol>${lines.map(({ where, path, text }) => html`<li><b>${where}</b> <code>${path}</code><div>${text}</div></li>`)}</ol>` : nothing}
    ${unread ? html`<p class="note">${unread}</p>` : nothing}
  </div>`;
}

function momentOf({ formats }: LocalizeController, instant: number, timeZone: string): string {
  return formats.date(localAt(instant, timeZone));
}
