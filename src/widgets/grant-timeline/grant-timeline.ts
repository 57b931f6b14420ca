// <kp-grant-timeline>: may I apply for a grant now, and what comes when. Takes grant programmes from the feed; knows no
// other widget.
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../../core/property.ts';
import type { KpSelectDetail } from '../../core/events.ts';
import { KpElement } from '../../core/kp-element.ts';
import { headingAt } from '../../core/heading.ts';
import type { Feed } from '../../feed/types.ts';
import { renderCalendarButton, saveCalendar } from '../../parts/calendar-button.ts';
import { icon } from '../../parts/icons.ts';
import * as shapes from '../../parts/shapes.ts';
import { renderGradients } from '../../parts/time-axis.ts';
import { localAt } from '../../planning/zone.ts';
import { grantContent, isForCalendar, type GrantContent, type ProgrammeView } from './grant-timeline.model.ts';
import { styles } from './grant-timeline.styles.ts';
import { named, type ProgrammeContext } from './programme-context.ts';
import { renderProgrammeFacts, renderSections } from './programme-details.ts';
import { renderProjects } from './programme-projects.ts';
import { renderSchedule } from './programme-schedule.ts';
import { renderFailure, renderStatus, statusSentence } from './programme-status.ts';

/** Other programmes from this one on are rendered when they are opened, so that a long archive costs nothing. */
const RENDERED_AT_ONCE = 12;

/**
 * @summary May I apply for a grant now, by when, and what comes after: one grant programme with its schedule, the others one click away.
 *
 * A sentence answers first; the schedule is a list whose rows stand beside a drawing on a common time axis; then follow
 * sums, conditions, documents, contact and projects. What the feed lacks isn't there.
 *
 * @element kp-grant-timeline
 *
 * @example
 * ```html
 * <kp-grant-timeline heading-level="3"></kp-grant-timeline>
 * <kp-grant-timeline programme="dr2018" no-drawing></kp-grant-timeline>
 * ```
 *
 * @slot - Fallback: shown until the programme is ready, and whenever it can't be shown.
 * @slot heading - A heading in place of the programme's title.
 *
 * @fires {CustomEvent<KpLoadDetail>} kp-load - The feed was read.
 * @fires {CustomEvent<KpErrorDetail>} kp-error - The feed could not be read.
 * @fires {CustomEvent<KpSelectDetail>} kp-select - A visitor opened another programme; `kind` is `grant-programme`.
 *
 * @csspart heading - The programme's title.
 * @csspart status - The sentence that answers, with what belongs to it.
 * @csspart meta - Sums and facts; the date of a step.
 * @csspart list - The steps.
 * @csspart item - One step; one of the other programmes.
 * @csspart title - The name of a step or of another programme.
 * @csspart actions - Buttons and links to act on.
 *
 * @cssprop [--kp-accent=currentColor] - Colour of what is open now; shapes only.
 * @cssprop [--kp-surface] - Ground of the status; default a tint of the text's colour.
 * @cssprop [--kp-border] - Rules and rails; default a tint of the text's colour.
 * @cssprop [--kp-radius=0.25em] - Rounding of buttons.
 * @cssprop [--kp-gap=1em] - Unit of all spaces.
 * @cssprop [--kp-font=inherit] - Font family.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - A programme is shown.
 * @cssstate empty - The feed has no grant programme.
 * @cssstate error - The feed could not be read.
 * @cssstate stale - An older copy is shown.
 *
 * @since 0.1
 * @status experimental
 */
export class KpGrantTimeline extends KpElement<GrantContent> {
  static override styles = [...KpElement.styles, ...styles];

  /** `id` of a grant programme in the feed. Without it: the one that matters now (open, else announced, else the latest). */
  @property() programme?: string;

  /** The schedule as a list alone, without the drawing on a time axis. */
  @property({ type: Boolean, attribute: 'no-drawing' }) noDrawing = false;

  /** The programme whose dates could not be saved. */
  @state() private failedId?: string;
  @state() private openedIds: readonly string[] = [];

  protected override selectContent(feed: Feed): GrantContent | undefined {
    const { programme, noDrawing, now, timeZone } = this;
    const content = grantContent(feed, { programme, hasDrawing: !noDrawing, now, timeZone });
    if (programme && content && !content.isKnown) {
      this.complain('programme', programme, feed._kp?.grant_programmes?.map(({ id }) => id) ?? []);
    }
    return content;
  }

  protected override renderEmpty(feed: Feed): unknown {
    const { timeline, states } = this.localize.messages;
    const url = feed._kp?.municipality?.url ?? feed.home_page_url;
    return html`<p part="status">${timeline.empty}</p>
      ${url ? html`<p><a href=${url}>${states.townWebsite}</a></p>` : nothing}`;
  }

  protected override errorMessage(): string {
    return this.localize.messages.timeline.error;
  }

  protected override renderContent({ chosen, others }: GrantContent, feed: Feed): TemplateResult {
    const { schedule } = chosen;
    const context = this.#contextOf(chosen, feed, this.headingLevel + 1);
    return html`<div class="top">
        ${this.renderHeading(this.localize.text(schedule.programme.title))} ${renderStatus(schedule, context)}
      </div>
      ${this.#renderProgramme(context)} ${others.length ? this.#renderOthers(others, chosen, feed) : nothing}
      ${chosen.axis || others.some(({ axis }) => axis) ? renderGradients() : nothing}`;
  }

  #renderProgramme(context: ProgrammeContext): TemplateResult {
    return html`${renderProgrammeFacts(context)} ${renderSchedule(context)} ${this.#renderActions(context)}
    ${renderSections(context)} ${this.#renderProjects(context)}`;
  }

  /** In another programme they come first, under its title. */
  #renderProjects(context: ProgrammeContext): unknown {
    const { view, localize, level, label } = context;
    const { projects } = localize.messages.timeline;
    if (!view.projects) return nothing;
    return html`<section class="projects">
      ${label ? nothing : headingAt(level, projects)} ${renderProjects(view.projects, named(projects, context), localize)}
    </section>`;
  }

  #renderActions(context: ProgrammeContext): unknown {
    const { view, localize, onCalendar } = context;
    const { messages } = localize;
    const { steps, programme } = view.schedule;
    const link = programme.projects_link;
    const canSave = steps.some(isForCalendar);
    if (!link && !canSave) return nothing;
    return html`<div>
      <p class="actions" part="actions">
        ${link ? html`<a class="btn" href=${link.url}><span>${localize.text(link.title)}</span>${icon(shapes.go)}</a>` : nothing}
        ${canSave ? renderCalendarButton(messages.timeline.allToCalendar, named(messages.timeline.allToCalendar, context), () => onCalendar(view)) : nothing}
      </p>
      ${canSave ? renderFailure(context) : nothing}
    </div>`;
  }

  #renderOthers(others: readonly ProgrammeView[], chosen: ProgrammeView, feed: Feed): TemplateResult {
    const { timeline } = this.localize.messages;
    const yearOf = ({ schedule }: ProgrammeView): number => schedule.programme.year ?? Infinity;
    const years = [chosen, ...others].map(yearOf);
    const areOlder = others.every((view) => yearOf(view) < yearOf(chosen));
    return html`<section>
      ${headingAt(this.headingLevel + 1, areOlder ? timeline.olderProgrammes : timeline.otherProgrammes)}
      ${others.map((view, index) => {
        const year = yearOf(view);
        const isTelling = year < Infinity && years.filter((one) => one === year).length === 1;
        const context = this.#contextOf(view, feed, this.headingLevel + 3);
        const label = isTelling ? String(year) : this.localize.plain(view.schedule.programme.title);
        return this.#renderOther({ ...context, label, knownContact: chosen.contact }, isTelling, index);
      })}
    </section>`;
  }

  /** A closed programme shows what became of its projects first; another one is read as the chosen one is. */
  #renderOther(context: ProgrammeContext, hasYear: boolean, index: number): TemplateResult {
    const { view, level, label, localize } = context;
    const { id, title, state_note: note } = view.schedule.programme;
    const isClosed = view.schedule.state === 'closed';
    const isRendered = index < RENDERED_AT_ONCE || this.openedIds.includes(id);
    return html`<details part="item" @toggle=${(event: Event) => this.#onToggle(event, id)}>
      <summary>
        ${icon(shapes.chevron, 'chev')}
        ${
          hasYear
            ? html`<span><span class="t b" part="title">${label}</span>\u00a0\u00b7 ${this.#summaryOf(context)}</span>`
            : html`<span class="apart"><span class="t b" part="title">${localize.text(title)}</span> <span>${this.#summaryOf(context)}</span></span>`
        }
      </summary>
      <div class="in">
        ${
          !isRendered
            ? nothing
            : html`${headingAt(level - 1, localize.text(title), { className: hasYear ? '' : 'vh' })}
              ${
                isClosed
                  ? html`${note ? html`<p>${localize.text(note)}</p>` : nothing} ${this.#renderProjects(context)}
                    ${renderSchedule(context)} ${this.#renderActions(context)} ${renderProgrammeFacts(context)}
                    ${renderSections(context)}`
                  : html`${renderStatus(view.schedule, context)} ${this.#renderProgramme(context)}`
              }`
        }
      </div>
    </details>`;
  }

  /** The state of another programme in a few words; of a closed one, what became of its projects. */
  #summaryOf(context: ProgrammeContext): unknown {
    const { schedule, projects } = context.view;
    const { messages, formats } = this.localize;
    if (schedule.state !== 'closed') return statusSentence(schedule, context);
    if (!projects?.hasAwarded) return messages.timeline.closedStep;
    const { awarded, supported } = projects;
    return messages.timeline.supported(supported, projects.projects.length, awarded && formats.money(awarded));
  }

  #contextOf(view: ProgrammeView, feed: Feed, level: number): ProgrammeContext {
    const { localize, now, isAsOf, timeZone } = this;
    return {
      localize,
      view,
      now,
      isAsOf,
      timeZone,
      level,
      hasFailed: this.failedId === view.schedule.programme.id,
      dateOf: (scheduled, side) => {
        const date = scheduled[side];
        const instant = scheduled[side === 'start' ? 'startInstant' : 'endInstant'];
        return date?.offset === undefined || instant === undefined ? date : localAt(instant, timeZone);
      },
      onCalendar: (programme, ids) => void this.#saveCalendar(programme, feed, ids),
    };
  }

  async #saveCalendar({ schedule }: ProgrammeView, feed: Feed, ids?: readonly string[]): Promise<void> {
    const { localize, feedUrl } = this;
    const words = { plain: localize.plain.bind(localize), until: localize.formats.until };
    const addresses = [feed._kp?.municipality?.url, feed.home_page_url, feed.feed_url, feedUrl];
    const events = async () => {
      const { calendarEvents, uidHost } = await import('./grant-timeline.calendar.ts');
      return calendarEvents(schedule, words, uidHost(...addresses), ids);
    };
    const isSaved = await saveCalendar(this, localize.plain(schedule.programme.title), events, localize);
    this.failedId = isSaved ? undefined : schedule.programme.id;
  }

  #onToggle(event: Event, id: string): void {
    if (!(event.target as HTMLDetailsElement).open) return;
    if (!this.openedIds.includes(id)) this.openedIds = [...this.openedIds, id];
    const detail: KpSelectDetail = { kind: 'grant-programme', id };
    this.dispatchEvent(new CustomEvent('kp-select', { detail, bubbles: true, composed: true }));
  }
}
