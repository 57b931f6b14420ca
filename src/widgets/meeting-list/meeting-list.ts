// <kp-meeting-list>: when groups meet, what was moved, and what came of it. Takes meetings and the names of working
// groups from the feed; knows no other widget.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announce } from '../../core/announcer.ts';
import { oneOf, wholeNumber } from '../../core/attributes.ts';
import { focusOn } from '../../core/focus.ts';
import { headingAt } from '../../core/heading.ts';
import { KpElement } from '../../core/kp-element.ts';
import { property, state } from '../../core/property.ts';
import type { Feed } from '../../feed/types.ts';
import { renderCalendarButton, saveCalendar } from '../../parts/calendar-button.ts';
import { renderRows } from '../../parts/rows.ts';
import { renderWayOut } from '../../parts/way-out.ts';
import { isMeetingForCalendar } from '../../planning/meetings.ts';
import { byYear, meetingContent, type MeetingContent, type MeetingView, type Past } from './meeting-list.model.ts';
import { styles } from './meeting-list.styles.ts';
import { renderMeeting } from './meeting-row.ts';

/** In place of a meeting's `id`, where all of them could not be saved. */
const ALL = Symbol('all');

/**
 * @summary When groups meet, which meetings were moved or called off, and what came of those that were held.
 *
 * Meetings to come stand first, those that wait for a new date at their head; then past ones by year, with minutes and
 * other documents. A meeting, or all that are to come, can be taken over into a calendar.
 *
 * @element kp-meeting-list
 *
 * @example
 * ```html
 * <kp-meeting-list></kp-meeting-list>
 * <kp-meeting-list group="seniori" past="hide" heading-level="3"></kp-meeting-list>
 * ```
 *
 * @slot - Fallback: shown until the meetings are ready, and whenever they can't be shown.
 * @slot heading - A heading in place of the widget's own.
 *
 * @fires {CustomEvent<KpLoadDetail>} kp-load - The feed was read.
 * @fires {CustomEvent<KpErrorDetail>} kp-error - The feed could not be read.
 *
 * @csspart heading - The widget's heading.
 * @csspart list - The meetings; lists for those without a date, one for those to come, one for each past year.
 * @csspart item - One meeting.
 * @csspart title - What the meeting is.
 * @csspart meta - Its place; its working group.
 * @csspart actions - The buttons for the calendar; the button that shows more.
 * @csspart status - The message shown where the feed has no meeting.
 *
 * @cssprop [--kp-border] - Rules between rows; default a tint of the text's colour.
 * @cssprop [--kp-radius=0.25em] - Rounding of buttons.
 * @cssprop [--kp-gap=1em] - Unit of all spaces.
 * @cssprop [--kp-font=inherit] - Font family.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - The meetings are shown.
 * @cssstate empty - The feed has no meeting to show.
 * @cssstate error - The feed could not be read.
 * @cssstate stale - An older copy is shown.
 *
 * @since 0.3
 * @status experimental
 */
export class KpMeetingList extends KpElement<MeetingContent> {
  static override styles = [...KpElement.styles, ...styles];

  /** Only meetings of the working group with this `id`. */
  @property() group?: string;

  /** How many past meetings are shown at first, and how many more at each press; 1–100. */
  @property({ converter: wholeNumber('limit', 1, 100, 10) }) limit = 10;

  /** Past meetings: `show` them under those to come, `hide` them, or show them `only`. */
  @property({ converter: oneOf('past', 'show', 'hide', 'only') }) past: Past = 'show';

  /** Past meetings shown beyond the limit. */
  @state() private extra = 0;
  /** What could not be saved: the `id` of a meeting, or all. */
  @state() private failed?: string | typeof ALL;

  protected override willUpdate(changed: PropertyValues): void {
    if (['feed', 'data', 'group', 'limit', 'past'].some((name) => changed.has(name))) this.extra = 0;
    super.willUpdate(changed);
  }

  protected override selectContent(feed: Feed): MeetingContent | undefined {
    const { now, timeZone, group, past } = this;
    const groups = feed._kp?.working_groups?.map(({ id }) => id) ?? [];
    if (group && !groups.includes(group)) this.complain('group', group, groups);
    return meetingContent(feed, { now, timeZone, group, past });
  }

  protected override renderEmpty(feed: Feed): unknown {
    const { empty, noneToCome } = this.localize.messages.meetingList;
    return renderWayOut(this.past === 'hide' ? noneToCome : empty, feed, this.localize);
  }

  protected override errorMessage(): string {
    return this.localize.messages.meetingList.error;
  }

  protected override renderContent({ postponed, toBeSet, upcoming, past }: MeetingContent, feed: Feed): TemplateResult {
    const { messages } = this.localize;
    const { meetingList: words, files } = messages;
    const shown = past.slice(0, this.limit + this.extra);
    // With those whose date doesn't hold, so that a calendar that has them already is told.
    const dated = upcoming.filter(({ start }) => start?.day !== undefined);
    const canSaveAll = dated.length > 1 && dated.some(isMeetingForCalendar);
    return html`${this.renderHeading(words.heading)}
      ${this.#renderSection(words.moved, postponed, feed)} ${this.#renderSection(words.toBeSet, toBeSet, feed)}
      ${this.#renderSection(words.upcoming, upcoming, feed)}
      ${
        canSaveAll
          ? html`<p class="actions" part="actions">
              ${renderCalendarButton(words.allToCalendar, words.allToCalendar, () => void this.#save(upcoming, ALL, feed))}
            </p>`
          : nothing
      }
      ${this.failed === ALL ? html`<p class="b">${files.failed}</p>` : nothing}
      ${byYear(shown).map(({ year, meetings }) => this.#renderSection(words.past(year), meetings, feed))}
      ${past.length > this.limit ? this.#renderFoot(shown.length, past.length) : nothing}`;
  }

  #renderSection(title: unknown, meetings: readonly MeetingView[], feed: Feed): unknown {
    if (!meetings.length) return nothing;
    const { localize, timeZone, failed } = this;
    const context = {
      localize,
      timeZone,
      onCalendar: (view: MeetingView) => void this.#save([view], view.meeting.id, feed),
      failedId: typeof failed === 'string' ? failed : undefined,
    };
    const rows = meetings.map((view) => ({
      key: view.meeting.id,
      className: 'row',
      content: renderMeeting(view, context),
    }));
    return html`${headingAt(this.headingLevel + 1, title, { className: 'section' })}
      <ul role="list" part="list" ${renderRows(rows)}></ul>`;
  }

  #renderFoot(count: number, all: number): TemplateResult {
    const { meetingList: words } = this.localize.messages;
    const rest = Math.min(all - count, this.limit);
    return html`<div class="foot">
      ${rest ? html`<button class="btn noprint" part="actions" type="button" @click=${this.#onMore}><span>${words.more(rest)}</span></button>` : nothing}
      <p class="note">${words.shown(count, all)}</p>
    </div>`;
  }

  #onMore = async (): Promise<void> => {
    const before = new Set(this.renderRoot.querySelectorAll<HTMLElement>('.row'));
    this.extra += this.limit;
    await this.updateComplete;
    announce(this.renderRoot.querySelector('.foot p')!.textContent, this.localize.language);
    const row = [...this.renderRoot.querySelectorAll<HTMLElement>('.row')].find((one) => !before.has(one));
    if (row) focusOn(row);
  };

  async #save(views: readonly MeetingView[], what: string | typeof ALL, feed: Feed): Promise<void> {
    const { localize, feedUrl } = this;
    const plain = localize.plain.bind(localize);
    const { meetings } = localize.messages;
    const addresses = [feed._kp?.municipality?.url, feed.home_page_url, feed.feed_url, feedUrl];
    const events = async () => {
      const { meetingEvents } = await import('../../parts/meeting-events.ts');
      return views.flatMap((view) =>
        meetingEvents(view, { plain, meetings, whose: plain(view.group?.name) }, addresses),
      );
    };
    const name = plain(feed.title) || localize.messages.meetingList.heading;
    this.failed = (await saveCalendar(this, name, events, localize)) ? undefined : what;
  }
}
