// <kp-news-feed>: what is new. Takes the items of a JSON Feed, ours or any other; knows no other widget.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announce } from '../../core/announcer.ts';
import { wholeNumber } from '../../core/attributes.ts';
import type { KpSelectDetail } from '../../core/events.ts';
import { headingAt } from '../../core/heading.ts';
import { KpElement } from '../../core/kp-element.ts';
import { property, state } from '../../core/property.ts';
import type { Feed, FeedItem } from '../../feed/types.ts';
import { renderRows } from '../../parts/rows.ts';
import { renderWayOut } from '../../parts/way-out.ts';
import { DONE_AT_ONCE, foldWords, TagCounter, whenIdle } from './late-work.ts';
import type { NewsContext, NewsView } from './news-context.ts';
import {
  archiveOf,
  byYear,
  completeArchive,
  findNews,
  newsOf,
  withOlder,
  type Archive,
  type News,
} from './news-feed.model.ts';
import { styles } from './news-feed.styles.ts';
import { renderFilter } from './news-filter.ts';
import { formatShown, renderFoot, renderFound } from './news-foot.ts';
import { itemRow, renderNotice } from './news-item.ts';
import { countTags, keyOf } from './news-tags.ts';
import { OlderNews } from './older-news.ts';
import { remember } from './remember.ts';

/** Fewer than these are seen at a glance. */
const FILTERED_FROM = 6;
/** Older pages that bring nothing new are passed over, so many at one press. */
const MOST_PAGES = 5;
/** Milliseconds after the last letter before the number of finds is said. */
const PAUSE = 700;

/**
 * @summary What is new: notices that hold now, then the news, newest first, with search, tags and attachments.
 *
 * Works with the `items` of any JSON Feed. The newest three notices (`_kp.pinned`) stand first until their `valid_until`
 * is over, more of them are marked in the list. Long texts open in place, older news come by a press, also from the
 * feed's older pages.
 *
 * @element kp-news-feed
 *
 * @example
 * ```html
 * <kp-news-feed limit="10"></kp-news-feed>
 * <kp-news-feed tag="dotace" heading-level="3"></kp-news-feed>
 * ```
 *
 * @slot - Fallback: shown until the news are ready, and whenever they can't be shown.
 * @slot heading - A heading in place of the widget's own.
 *
 * @fires {CustomEvent<KpLoadDetail>} kp-load - The feed was read.
 * @fires {CustomEvent<KpErrorDetail>} kp-error - The feed could not be read.
 * @fires {CustomEvent<KpSelectDetail>} kp-select - A visitor opened a long text; `kind` is `news`.
 *
 * @csspart heading - The widget's heading.
 * @csspart list - The news; one list for each year.
 * @csspart item - A notice or a piece of news.
 * @csspart title - Its title.
 * @csspart meta - Its date and tags; until when a notice holds.
 * @csspart actions - The button that shows more.
 * @csspart status - How many were found; what stands where there is nothing to show.
 * @csspart error - What stands where older news could not be loaded.
 *
 * @cssprop [--kp-accent=currentColor] - Colour of shapes.
 * @cssprop [--kp-border] - Rules and rails; default a tint of the text's colour.
 * @cssprop [--kp-radius=0.25em] - Rounding of buttons and pictures.
 * @cssprop [--kp-gap=1em] - Unit of all spaces.
 * @cssprop [--kp-font=inherit] - Font family.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - News are shown.
 * @cssstate empty - The feed has no news.
 * @cssstate error - The feed could not be read.
 * @cssstate stale - An older copy is shown.
 *
 * @since 0.2
 * @status experimental
 */
export class KpNewsFeed extends KpElement<NewsView> {
  static override styles = [...KpElement.styles, ...styles];

  /** How many news are shown at first, and how many more at each press; 1–100. Notices come on top. */
  @property({ converter: wholeNumber('limit', 1, 100, 5) }) limit = 5;

  /** Only news with this tag; capitals and diacritics don't matter. */
  @property() tag?: string;

  /** Only news of the working group with this `id`. */
  @property() group?: string;

  /** Also loads pictures from other servers than the page's and the feed's, which then learn who reads the page. */
  @property({ type: Boolean, attribute: 'remote-images' }) remoteImages = false;

  @state() private query = '';
  /** Key of the tag that is pressed. */
  @state() private tagKey = '';
  @state() private isFilterOpen = false;
  @state() private openedIds: readonly string[] = [];
  /** News shown beyond the limit. */
  @state() private extra = 0;

  readonly #older = new OlderNews(this);
  readonly #archive = remember((first: Archive, pages: readonly Feed[]) => pages.reduce(withOlder, first));
  readonly #find = remember(findNews);
  readonly #tags = new TagCounter();
  #view: NewsView | undefined;
  #pageUrl = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#pageUrl = this.ownerDocument.URL;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('feed') || changed.has('data')) this.#older.forget();
    if (['feed', 'data', 'tag', 'group', 'limit'].some((name) => changed.has(name))) this.extra = 0;
    super.willUpdate(changed);
  }

  protected override selectContent(feed: Feed): NewsView | undefined {
    const { tag, group, now, isAsOf, timeZone, query, tagKey } = this;
    const groups = feed._kp?.working_groups?.map(({ id }) => id) ?? [];
    if (group && !groups.includes(group)) this.complain('group', group, groups);
    this.#older.use(feed);
    const next = this.#older.nextUrl(this.feedUrl, this.#sources);
    const news = newsOf(this.#archive(this.#firstOf(feed), this.#older.pages), { tag, group, now, isAsOf, timeZone });
    // There may be none yet, which no visitor should take for a mistake.
    if (tag && this.isChecked && !news.all.length && !next) this.#seeTag(tag, feed);
    const isFiltered = !!(query.trim() || tagKey);
    const found = isFiltered ? this.#find(news.all, query, tagKey) : news.rows;
    const { limit } = this;
    this.#view = { news, found, rows: found.slice(0, limit + this.extra), limit, next, isFiltered };
    return news.all.length || next ? this.#view : undefined;
  }

  protected override renderContent(view: NewsView, feed: Feed): TemplateResult {
    const { news, rows, next, isFiltered } = view;
    const { messages } = this.localize;
    const { query } = this;
    const hasFilter = isFiltered || news.all.length >= FILTERED_FROM || !!next;
    const years = byYear(rows, this.timeZone);
    const context = this.#contextOf(news, feed, this.headingLevel + (years.length > 1 ? 2 : 1));
    const above = { ...context, level: this.headingLevel + 1 };
    return html`${this.renderHeading(messages.news.heading)}
      <div class="layout ${hasFilter ? 'split' : ''}">
        ${hasFilter ? this.#renderFilter(news.all) : nothing}
        <div class="news">
          ${isFiltered ? renderFound(view, query.trim(), this.#onReset, this.localize) : news.notices.map((item) => renderNotice(item, above))}
          ${years.map(
            ({ year, items }) =>
              html`${years.length > 1 ? headingAt(this.headingLevel + 1, year ?? messages.news.undated, { className: 'year' }) : nothing}
                <ol class=${items[0]?.date_published ? 'dated' : ''} role="list" part="list" ${renderRows(items.map((item) => itemRow(item, context)))}></ol>`,
          )}
          ${renderFoot(view, this.#older, () => void this.#onMore(), this.localize)}
        </div>
      </div>`;
  }

  protected override renderEmpty(feed: Feed): unknown {
    return html`<div class="none">${renderWayOut(this.localize.messages.news.empty, feed, this.localize)}</div>`;
  }

  protected override errorMessage(): string {
    return this.localize.messages.news.error;
  }

  #seeTag(tag: string, { items = [] }: Feed): void {
    const tags = countTags(items, this.localize.language);
    if (tags.every(({ key }) => key !== keyOf(tag)))
      this.complain(
        'tag',
        tag,
        tags.map(({ name }) => name),
      );
  }

  #renderFilter(items: readonly FeedItem[]): TemplateResult {
    const { localize, query, tagKey, isFilterOpen } = this;
    return renderFilter({
      localize,
      query,
      tagKey,
      tags: this.#tags.tagsOf(items, localize.language, () => this.requestUpdate()),
      isLate: items.length > DONE_AT_ONCE,
      isOpen: isFilterOpen,
      onQuery: this.#onQuery,
      onTag: this.#onTag,
      onOpen: this.#onOpen,
      onFocus: () => foldWords(items, () => items === this.#view!.news.all),
    });
  }

  #contextOf({ pinned }: News, feed: Feed, level: number): NewsContext {
    return {
      localize: this.localize,
      timeZone: this.timeZone,
      level,
      query: this.query.trim(),
      language: feed.language,
      baseUrl: this.feedUrl,
      imageSources: this.#sources,
      hasRemoteImages: this.remoteImages,
      isNotice: (item) => pinned.includes(item),
      isOpen: (id) => this.openedIds.includes(id),
      onToggle: this.#onToggle,
    };
  }

  #firstOf(feed: Feed): Archive {
    const archive = archiveOf(feed);
    if (archive.isSampled) whenIdle(() => completeArchive(feed) !== archive && this.requestUpdate());
    return archive;
  }

  /** Who knows of the visitor already. */
  get #sources(): string[] {
    return [this.#pageUrl, this.feedUrl];
  }

  #onQuery = (query: string): void => this.#filter(query, this.tagKey);

  #onTag = (key: string): void => this.#filter(this.query, key);

  #onOpen = (): void => {
    this.isFilterOpen = !this.isFilterOpen;
  };

  #onReset = (): void => {
    this.#filter('', '');
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  };

  #filter(query: string, tagKey: string): void {
    this.query = query;
    this.tagKey = tagKey;
    this.extra = 0;
    // What is in use doesn't close by itself.
    this.isFilterOpen = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { news, found, isFiltered } = this.#view!;
      const { messages, language } = this.localize;
      const { length } = news.all;
      announce(
        !isFiltered
          ? formatShown(this.#view!, messages.news)
          : found.length
            ? messages.news.found(found.length, length)
            : messages.search.none(query.trim()),
        language,
      );
    }, PAUSE);
  }

  #onToggle = (id: string, { currentTarget }: Event): void => {
    const isOpen = this.openedIds.includes(id);
    this.openedIds = isOpen ? this.openedIds.filter((one) => one !== id) : [...this.openedIds, id];
    // A long text that closes must not leave its reader somewhere below.
    if (isOpen) void this.updateComplete.then(() => (currentTarget as Element).scrollIntoView({ block: 'nearest' }));
    else {
      const detail: KpSelectDetail = { kind: 'news', id };
      this.dispatchEvent(new CustomEvent('kp-select', { detail, bubbles: true, composed: true }));
    }
  };

  #onMore = async (): Promise<void> => {
    const older = this.#older;
    if (older.isLoading) return;
    const { rows, found } = this.#view!;
    const { messages, language } = this.localize;
    const { query, tagKey } = this;
    const isAll = found.length === rows.length;
    for (let page = 0; isAll && page < MOST_PAGES && this.#view!.next; page += 1) {
      if (!(await older.load(this.#view!.next))) {
        if (older.hasFailed) announce(messages.news.olderFailed, language);
        return;
      }
      await this.updateComplete;
      // Who asks for something else meanwhile has its first rows.
      if (query !== this.query || tagKey !== this.tagKey) return;
      if (this.#view!.found.length > rows.length) break;
    }
    this.extra += this.limit;
    await this.updateComplete;
    announce(formatShown(this.#view!, messages.news), language);
    const focused = this.shadowRoot!.activeElement;
    // Whoever has gone on meanwhile is left where they are.
    if (focused ? focused.closest('.foot') : this.ownerDocument.activeElement === this.ownerDocument.body) {
      this.#focusRow(rows.length);
    }
  };

  /** Puts the focus on the first of the new rows: its link, else its title; without new ones on what is said under them. */
  #focusRow(index: number): void {
    const row = this.renderRoot.querySelectorAll('.row')[index];
    const target = row?.querySelector<HTMLElement>('[part=title]') ?? (row as HTMLElement | undefined);
    const link = target?.querySelector('a') ?? target ?? this.renderRoot.querySelector<HTMLElement>('.foot .count');
    if (link?.localName !== 'a') link?.setAttribute('tabindex', '-1');
    link?.focus();
  }
}
