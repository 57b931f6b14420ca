// <kp-document-list>: the papers of community planning in one place. Takes documents of plans, other documents and links
// from the feed; knows no other widget.
import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../core/announcer.ts';
import { headingAt } from '../../core/heading.ts';
import { KpElement } from '../../core/kp-element.ts';
import { property, state } from '../../core/property.ts';
import { parseDate } from '../../feed/date.ts';
import { isWritten } from '../../feed/text.ts';
import type { Feed } from '../../feed/types.ts';
import { renderDocument } from '../../parts/document-list.ts';
import { icon } from '../../parts/icons.ts';
import { renderMarked, renderSearchField } from '../../parts/search-field.ts';
import * as shapes from '../../parts/shapes.ts';
import { renderWayOut } from '../../parts/way-out.ts';
import { fold } from '../../planning/search.ts';
import { byGroup, documentContent, findDocuments, type DocumentEntry } from './document-list.model.ts';
import { styles } from './document-list.styles.ts';

/** So many documents are seen at a glance; more of them can be searched. */
const SEEN_AT_ONCE = 6;
/** Milliseconds without a key after which the outcome of a search is said. */
const PAUSE = 500;

/**
 * @summary The papers of community planning: plans, rules, forms, reports and links, each with its kind, size and date.
 *
 * Documents stand by group, those of the valid plan are marked; what is superseded follows in an archive. More than six
 * can be searched, without regard to diacritics.
 *
 * @element kp-document-list
 *
 * @example
 * ```html
 * <kp-document-list></kp-document-list>
 * <kp-document-list group="Formuláře" heading-level="3"></kp-document-list>
 * ```
 *
 * @slot - Fallback: shown until the documents are ready, and whenever they can't be shown.
 * @slot heading - A heading in place of the widget's own.
 *
 * @fires {CustomEvent<KpLoadDetail>} kp-load - The feed was read.
 * @fires {CustomEvent<KpErrorDetail>} kp-error - The feed could not be read.
 *
 * @csspart heading - The widget's heading.
 * @csspart list - The documents of one group.
 * @csspart item - One document or link.
 * @csspart status - The message shown where the feed has no document.
 *
 * @cssprop [--kp-border] - Rules under the headings; default a tint of the text's colour.
 * @cssprop [--kp-radius=0.25em] - Rounding of buttons and fields.
 * @cssprop [--kp-gap=1em] - Unit of all spaces.
 * @cssprop [--kp-font=inherit] - Font family.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - The documents are shown.
 * @cssstate empty - The feed has no document to show.
 * @cssstate error - The feed could not be read.
 * @cssstate stale - An older copy is shown.
 *
 * @since 0.3
 * @status experimental
 */
export class KpDocumentList extends KpElement<readonly DocumentEntry[]> {
  static override styles = [...KpElement.styles, ...styles];

  /** Only documents of the group with this title, such as `Formuláře`; capitals and diacritics don't matter. */
  @property() group?: string;

  @state() private query = '';

  /**
   * Whether the reader has opened the archive; a search opens it for as long as it lasts. No state: drawn anew between
   * the press and what the browser makes of it, the archive would close at once.
   */
  #isArchiveOpen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override selectContent(feed: Feed): readonly DocumentEntry[] | undefined {
    const { now, timeZone, group } = this;
    const entries = documentContent(feed, { now, timeZone });
    if (!entries || !group) return entries;
    const own = entries.filter((entry) => fold(this.#titleOf(entry)) === fold(group.trim()));
    if (own.length) return own;
    this.complain(
      'group',
      group,
      byGroup(entries, this.#titleOf).map(({ title }) => title),
    );
    return undefined;
  }

  protected override renderEmpty(feed: Feed): unknown {
    return renderWayOut(this.localize.messages.documentList.empty, feed, this.localize);
  }

  protected override errorMessage(): string {
    return this.localize.messages.documentList.error;
  }

  protected override renderContent(entries: readonly DocumentEntry[]): TemplateResult {
    const { localize } = this;
    const { documentList: words, search } = localize.messages;
    const hasFilter = entries.length > SEEN_AT_ONCE;
    const query = hasFilter ? this.query.trim() : '';
    const found = query ? findDocuments(entries, query, this.#titleOf, (text) => localize.plain(text)) : entries;
    const archive = found.filter(({ isArchived }) => isArchived);
    const current = found.filter(({ isArchived }) => !isArchived);
    return html`${this.renderHeading(words.heading)}
      ${hasFilter ? renderSearchField({ label: words.find, value: this.query, onInput: this.#onSearch, localize }) : nothing}
      ${query ? html`<p class="outcome ${found.length ? 'note' : ''}">${found.length ? words.found(found.length, entries.length) : search.none(query)}</p>` : nothing}
      ${found.length ? nothing : html`<p><button class="btn" type="button" @click=${this.#onReset}>${search.reset}</button></p>`}
      ${this.#renderGroups(current, query, this.headingLevel + 1, !!this.group || !archive.length)}
      ${
        archive.length
          ? html`<details ?open=${this.#isArchiveOpen || !!query || !current.length}>
              <summary @click=${this.#onArchive}>${icon(shapes.chevron, 'chev')}<b>${words.archive(localize.formats.number(archive.length))}</b></summary>
              ${this.#renderGroups(archive, query, this.headingLevel + 1, true)}
            </details>`
          : nothing
      }`;
  }

  /** Lists under their titles; the title of a single group says nothing where there is nothing to tell it from. */
  #renderGroups(entries: readonly DocumentEntry[], query: string, level: number, mayStandAlone: boolean): unknown {
    const groups = byGroup(entries, this.#titleOf);
    return groups.map(
      ({ title, name, entries: list }) =>
        html`${groups.length > 1 || !mayStandAlone ? headingAt(level, isWritten(name) ? this.localize.text(name) : title, { className: 'section' }) : nothing}
          <ul class="docs" role="list" part="list">
            ${list.map((entry) => html`<li part="item">${this.#renderEntry(entry, query)}</li>`)}
          </ul>`,
    );
  }

  #renderEntry({ document, kind, isArchived, plan, validity }: DocumentEntry, query: string): TemplateResult {
    const { localize } = this;
    const { documentList: words } = localize.messages;
    const years = localize.formats.range(parseDate(plan?.from ?? ''), parseDate(plan?.to ?? ''));
    const marks = { valid: words.valid(years), draft: words.draft, upcoming: undefined, ended: undefined };
    const mark = isArchived || !validity ? undefined : marks[validity];
    return renderDocument(document, localize, {
      mark,
      shape: kind === 'links' ? shapes.go : undefined,
      dress: query ? (text) => renderMarked(text, query) : undefined,
    });
  }

  #titleOf = ({ document, kind }: DocumentEntry): string => {
    const { messages } = this.localize;
    return this.localize.plain(document.group) || messages.documentList[kind];
  };

  #onSearch = (query: string): void => {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const all = this.renderRoot.querySelectorAll('[part=item]').length;
      const outcome = this.renderRoot.querySelector('.outcome')?.textContent;
      announce(outcome ?? this.localize.messages.documentList.all(all), this.localize.language);
    }, PAUSE);
  };

  #onArchive = ({ currentTarget }: Event): void => {
    const { open } = (currentTarget as HTMLElement).parentElement as HTMLDetailsElement;
    if (!this.query.trim()) this.#isArchiveOpen = !open;
  };

  #onReset = (): void => {
    this.#onSearch('');
    this.renderRoot.querySelector('input')?.focus();
  };
}
