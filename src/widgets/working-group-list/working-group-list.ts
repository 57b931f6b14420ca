// <kp-working-group-list>: which groups plan services, who is in them, when they meet and how to join. Takes working
// groups, their meetings and contacts from the feed; knows no other widget, only the address of a form.
import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../core/announcer.ts';
import { groupUrl, JOIN } from '../../core/group-link.ts';
import { headingAt } from '../../core/heading.ts';
import { KpElement } from '../../core/kp-element.ts';
import { property, state } from '../../core/property.ts';
import { baseOf, enterAddress, isPlainClick, targetOf } from '../../core/same-page.ts';
import type { Feed } from '../../feed/types.ts';
import { saveCalendar } from '../../parts/calendar-button.ts';
import { icon } from '../../parts/icons.ts';
import { renderRows, type Row } from '../../parts/rows.ts';
import { renderSearchField } from '../../parts/search-field.ts';
import * as shapes from '../../parts/shapes.ts';
import { renderWayOut } from '../../parts/way-out.ts';
import { marker, renderDetails, renderNextShort, type GroupContext } from './group-details.ts';
import { findGroups, groupViews, type GroupView } from './working-group-list.model.ts';
import { styles } from './working-group-list.styles.ts';

/** So many groups are seen at a glance; more of them can be searched. */
const SEEN_AT_ONCE = 6;
/** Of more groups only the opened ones are drawn as a whole: others can't be found by the browser, nor printed. */
const DRAWN = 100;
/** Milliseconds without a key after which the outcome of a search is said. */
const PAUSE = 500;

/**
 * @summary Which working groups plan the town's services: for whom, who is in them, when they meet next, and how to join.
 *
 * Each group is a row that opens; a single one stands open. More than six can be searched, without regard to
 * diacritics. The link to join leads to the form with the group chosen, on this page or another.
 *
 * @element kp-working-group-list
 *
 * @example
 * ```html
 * <kp-working-group-list></kp-working-group-list>
 * <kp-working-group-list join-url="/zapojte-se#kp-join" heading-level="3"></kp-working-group-list>
 * ```
 *
 * @slot - Fallback: shown until the groups are ready, and whenever they can't be shown.
 * @slot heading - A heading in place of the widget's own.
 *
 * @fires {CustomEvent<KpLoadDetail>} kp-load - The feed was read.
 * @fires {CustomEvent<KpErrorDetail>} kp-error - The feed could not be read.
 * @fires {CustomEvent<KpSelectDetail>} kp-select - A visitor opened a group (`kind` is `working-group`), or follows its link to the form on the same page (`membership`).
 *
 * @csspart heading - The widget's heading.
 * @csspart list - The list of groups.
 * @csspart item - One group.
 * @csspart title - The group's name.
 * @csspart meta - The group's target group.
 * @csspart actions - The link to join, and to the group's own page.
 * @csspart status - The message shown where the feed has no group.
 *
 * @cssprop [--kp-accent=currentColor] - Ground of the link to join; the line above an opened group.
 * @cssprop [--kp-surface] - Ground of a row under the pointer; default a tint of the text's colour.
 * @cssprop [--kp-border] - Rules between rows; default a tint of the text's colour.
 * @cssprop [--kp-radius=0.25em] - Rounding of buttons and fields.
 * @cssprop [--kp-gap=1em] - Unit of all spaces.
 * @cssprop [--kp-font=inherit] - Font family.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - The groups are shown.
 * @cssstate empty - The feed has no working group.
 * @cssstate error - The feed could not be read.
 * @cssstate stale - An older copy is shown.
 *
 * @since 0.2
 * @status experimental
 */
export class KpWorkingGroupList extends KpElement<readonly GroupView[]> {
  static override styles = [...KpElement.styles, ...styles];

  /** Address of the form, which gets `?kp-group=<id>`; `#id` is an element of this page, and without it there is no link. */
  @property({ attribute: 'join-url', converter: { fromAttribute: (value) => value ?? '#kp-join' } }) joinUrl =
    '#kp-join';

  @state() private query = '';
  /** Which groups the visitor has opened and closed; a single group stands open by itself. */
  @state() private choices: ReadonlyMap<string, boolean> = new Map();
  /** The group whose meeting could not be saved. */
  @state() private failedId?: string;

  /** Against what the form's address is read; empty where there is no form to lead to. */
  #joinBase = '';
  /** The group that was opened last. */
  #lastId: string | undefined;
  #joinFault: 'address' | 'target' | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('DOMContentLoaded', this.#onRead);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('DOMContentLoaded', this.#onRead);
    clearTimeout(this.#timer);
  }

  /** Before each update: the form may have come or gone meanwhile, and the page may have another address. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    this.#seeForm();
    return super.scheduleUpdate();
  }

  protected override selectContent(feed: Feed): readonly GroupView[] | undefined {
    const { joinUrl, now, timeZone } = this;
    const joinFault = this.#joinFault;
    const views = groupViews(feed, { now, timeZone });
    if (views && joinFault) {
      this.advise((advice) =>
        joinFault === 'target'
          ? advice.noTarget('join-url', joinUrl)
          : advice.wrongValue('join-url', joinUrl, '#kp-join'),
      );
    }
    return views;
  }

  protected override renderEmpty(feed: Feed): unknown {
    return renderWayOut(this.localize.messages.groups.empty, feed, this.localize);
  }

  protected override errorMessage(): string {
    return this.localize.messages.groups.error;
  }

  protected override renderContent(views: readonly GroupView[], feed: Feed): TemplateResult {
    const { localize } = this;
    const { groups, search } = localize.messages;
    const hasFilter = views.length > SEEN_AT_ONCE;
    const query = hasFilter ? this.query.trim() : '';
    const found = query ? findGroups(views, query, (text) => localize.plain(text)) : views;
    return html`${this.renderHeading(groups.heading)}
      ${hasFilter ? renderSearchField({ label: groups.find, value: this.query, onInput: this.#onSearch, localize }) : nothing}
      ${query ? html`<p class="outcome ${found.length ? 'note' : ''}">${found.length ? groups.found(found.length, views.length) : search.none(query)}</p>` : nothing}
      ${
        found.length
          ? html`<ul class="rows" role="list" part="list" ${renderRows(found.map((view) => this.#rowOf(view, views, feed, query)))}></ul>`
          : html`<p><button class="btn" type="button" @click=${this.#onReset}>${search.reset}</button></p>`
      }`;
  }

  #rowOf(view: GroupView, views: readonly GroupView[], feed: Feed, query: string): Row {
    const { localize } = this;
    const { group } = view;
    const joinUrl = this.#joinBase ? groupUrl(this.joinUrl, group.id, this.#joinBase) : undefined;
    const canOpen = view.hasDetails || joinUrl !== undefined;
    const isAlone = views.length === 1;
    const isOpen = canOpen && (this.choices.get(group.id) ?? isAlone);
    const context: GroupContext = {
      localize,
      view,
      // What nobody sees needs no marks.
      query: isOpen ? query : '',
      joinUrl,
      // Also while it is closed, so that it doesn't change its looks when it opens.
      isMain: !isOpen || isAlone || group.id === this.#lastId,
      onJoin: (event) => this.#onJoin(event, group.id),
      onCalendar: () => void this.#onCalendar(view, feed),
      hasFailed: this.failedId === group.id,
    };
    // Not made of the feed's id, which may hold anything.
    const id = `group-${views.indexOf(view)}`;
    const name = html`<span part="title">${localize.text(view.name, marker(query))}</span>`;
    const target = localize.text(group.target_group, marker(query));
    const content = html`<div class="sum">
        ${canOpen ? icon(shapes.chevron, 'chev') : nothing}
        ${headingAt(
          this.headingLevel + 1,
          canOpen
            ? html`<button type="button" aria-expanded=${isOpen} aria-controls=${id} @click=${() => this.#onToggle(group.id, isOpen)}>${name}</button>`
            : name,
        )}
        ${target === nothing ? nothing : html`<p class="sub" part="meta">${target}</p>`}
        ${isOpen ? nothing : renderNextShort(context)}
      </div>
      ${
        canOpen
          ? html`<div id=${id} hidden=${isOpen ? nothing : 'until-found'} @beforematch=${() => this.#onToggle(group.id, false)}>
            ${isOpen || views.length <= DRAWN ? renderDetails(context) : nothing}
          </div>`
          : nothing
      }`;
    return { key: group.id, className: isOpen ? 'row open' : 'row', content };
  }

  /** Whether there is a form to lead to: its address may be used, and where it is a place on this page, the page has it. */
  #seeForm(): void {
    const base = this.joinUrl ? baseOf(this.joinUrl, this.ownerDocument) : '';
    const address = base && groupUrl(this.joinUrl, '', base);
    this.#joinFault = !base
      ? undefined
      : !address
        ? 'address'
        : targetOf(address, this) === null
          ? 'target'
          : undefined;
    this.#joinBase = this.#joinFault ? '' : base;
  }

  /** A form that stands below on the page is there only once the whole of it is read. */
  #onRead = (): void => this.requestUpdate();

  #tell(kind: string, id: string): void {
    this.dispatchEvent(new CustomEvent('kp-select', { detail: { kind, id }, bubbles: true, composed: true }));
  }

  #onToggle(id: string, isOpen: boolean): void {
    this.choices = new Map(this.choices).set(id, !isOpen);
    if (isOpen) return;
    this.#lastId = id;
    this.#tell('working-group', id);
  }

  /** To the form on the same page without a reload; the form hears which group was chosen and takes the focus. */
  #onJoin(event: MouseEvent, id: string): void {
    const { href } = event.currentTarget as HTMLAnchorElement;
    const target = targetOf(href, this);
    if (!target || !isPlainClick(event)) return;
    event.preventDefault();
    enterAddress(href);
    target.scrollIntoView();
    this.#tell(JOIN, id);
  }

  #onSearch = (query: string): void => {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const outcome = this.renderRoot.querySelector('.outcome')?.textContent;
      if (outcome) announce(outcome, this.localize.language);
    }, PAUSE);
  };

  #onReset = (): void => {
    this.#onSearch('');
    this.renderRoot.querySelector('input')?.focus();
  };

  async #onCalendar({ group, name, next }: GroupView, feed: Feed): Promise<void> {
    if (!next) return;
    const { localize, feedUrl } = this;
    const whose = localize.plain(name);
    const words = { plain: localize.plain.bind(localize), meetings: localize.messages.meetings, whose };
    const addresses = [feed._kp?.municipality?.url, feed.home_page_url, feed.feed_url, feedUrl];
    const events = async () => (await import('../../parts/meeting-events.ts')).meetingEvents(next, words, addresses);
    this.failedId = (await saveCalendar(this, whose, events, localize)) ? undefined : group.id;
  }
}
