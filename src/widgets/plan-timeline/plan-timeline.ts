// <kp-plan-timeline>: which plan is valid, which were before, how they are carried out and what has been funded. Takes
// plans, implementation plans, stages and projects from the feed; knows no other widget.
import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../../core/heading.ts';
import { KpElement } from '../../core/kp-element.ts';
import { property } from '../../core/property.ts';
import type { FeedDate } from '../../feed/date.ts';
import type { Feed, Plan } from '../../feed/types.ts';
import { icon } from '../../parts/icons.ts';
import * as shapes from '../../parts/shapes.ts';
import { isOn } from '../../parts/time-axis.model.ts';
import { renderAxis, renderAxisFoot, renderGradients, renderTrack } from '../../parts/time-axis.ts';
import { renderWayOut } from '../../parts/way-out.ts';
import { localAt } from '../../planning/zone.ts';
import { renderPlan, renderProject, renderStage, renderYearly, type PlanRowContext } from './plan-rows.ts';
import { planContent, type Period, type PlanContent } from './plan-timeline.model.ts';
import { styles } from './plan-timeline.styles.ts';

/**
 * @summary Which community plan is valid and which were before it, how they are carried out, in which stages, and what has been funded.
 *
 * A sentence answers first; then follow plans, implementation plans with their measures, stages and projects as a list
 * that says everything, beside a drawing on a common time axis.
 *
 * @element kp-plan-timeline
 *
 * @example
 * ```html
 * <kp-plan-timeline></kp-plan-timeline>
 * <kp-plan-timeline no-drawing heading-level="3"></kp-plan-timeline>
 * ```
 *
 * @slot - Fallback: shown until the plans are ready, and whenever they can't be shown.
 * @slot heading - A heading in place of the widget's own.
 *
 * @fires {CustomEvent<KpLoadDetail>} kp-load - The feed was read.
 * @fires {CustomEvent<KpErrorDetail>} kp-error - The feed could not be read.
 *
 * @csspart heading - The widget's heading.
 * @csspart status - The sentence that says which plan is valid; the message shown where the feed has no plan.
 * @csspart list - The plans, the implementation plans, the stages or the projects.
 * @csspart item - One of them.
 * @csspart title - Its name.
 * @csspart meta - Its years and its state.
 *
 * @cssprop [--kp-accent=currentColor] - Colour of what is valid now; shapes only.
 * @cssprop [--kp-surface] - Ground of the sentence that answers; default a tint of the text's colour.
 * @cssprop [--kp-border] - Rails and rules; default a tint of the text's colour.
 * @cssprop [--kp-gap=1em] - Unit of all spaces.
 * @cssprop [--kp-font=inherit] - Font family.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - The plans are shown.
 * @cssstate empty - The feed has no plan to show.
 * @cssstate error - The feed could not be read.
 * @cssstate stale - An older copy is shown.
 *
 * @since 0.3
 * @status experimental
 */
export class KpPlanTimeline extends KpElement<PlanContent> {
  static override styles = [...KpElement.styles, ...styles];

  /** A list alone, without the drawing on a time axis. */
  @property({ type: Boolean, attribute: 'no-drawing' }) noDrawing = false;

  protected override selectContent(feed: Feed): PlanContent | undefined {
    const { now, timeZone, noDrawing } = this;
    return planContent(feed, { now, timeZone, hasDrawing: !noDrawing });
  }

  protected override renderEmpty(feed: Feed): unknown {
    return renderWayOut(this.localize.messages.plans.empty, feed, this.localize);
  }

  protected override errorMessage(): string {
    return this.localize.messages.plans.error;
  }

  protected override renderContent({ plans, yearly, stages, projects, axis }: PlanContent): TemplateResult {
    const { localize, now, isAsOf, timeZone } = this;
    const { plans: words } = localize.messages;
    const { formats } = localize;
    const context: PlanRowContext = { localize, axis, now, plans: plans.map(({ source }) => source) };
    const { year, month, day } = localAt(now, timeZone);
    const today = { year, month, day };
    return html`<div class="top">${this.renderHeading(words.heading)} ${this.#renderStatus(plans)}</div>
      <div class="rows ${axis ? 'drawn' : ''}">
        ${axis ? html`<div class="head"><span></span>${renderAxis(axis, formats.monthShort)}</div>` : nothing}
        ${this.#renderGroup(
          words.plans,
          plans.map((plan) => renderPlan(plan, context)),
          context,
        )}
        ${this.#renderGroup(
          words.yearly,
          yearly.map((plan) => renderYearly(plan, context)),
          context,
        )}
        ${this.#renderGroup(
          words.stages,
          stages.map((stage) => renderStage(stage, context)),
          context,
        )}
        ${this.#renderGroup(
          words.projects,
          projects.map((project) => renderProject(project, context)),
          context,
        )}
        ${axis && isOn(axis, now) ? html`<div class="foot-row">${renderAxisFoot(axis, now, isAsOf ? formats.date(today) : words.now)}</div>` : nothing}
      </div>
      ${axis ? renderGradients() : nothing}`;
  }

  /** Rows under their title; the lines of the axis run through beside it. */
  #renderGroup(title: string, rows: readonly TemplateResult[], { axis, now }: PlanRowContext): unknown {
    if (!rows.length) return nothing;
    return html`<div class="group">
        ${headingAt(this.headingLevel + 1, title)} ${axis ? renderTrack(axis, now) : nothing}
      </div>
      <ol role="list" part="list">
        ${rows}
      </ol>`;
  }

  /** Which plan holds, with the way to it; where none does, that it is so, or that one is being made; else nothing. */
  #renderStatus(plans: readonly Period<Plan>[]): unknown {
    const { localize } = this;
    const { plans: words } = localize.messages;
    const valid = plans.filter(({ validity }) => validity === 'valid');
    const isComing = plans.some(({ validity }) => validity === 'draft' || validity === 'upcoming');
    const haveEnded = plans.length > 0 && plans.every(({ validity }) => validity === 'ended');
    if (!valid.length && !isComing && !haveEnded) return nothing;
    return html`<div class="status ${valid.length ? 'open' : ''}" part="status">
      ${icon(valid.length ? shapes.open : isComing ? shapes.clock : shapes.info)}
      <div class="answers">
        ${
          valid.length
            ? valid.map(({ source, from, to }) => {
                const url = source.documents?.find((document) => document.url)?.url;
                const title = localize.text(source.title);
                return html`<p class="say">${words.valid(localize.formats.range(from, to), kindOf(from, to))}</p>
                  <p class="more">${url ? html`<a href=${url}>${title}</a>` : title}</p>`;
              })
            : html`<p class="say">${isComing ? words.coming : words.none}</p>`
        }
      </div>
    </div>`;
  }
}

/** Whether a period is written in years, of which it may be one or several. */
function kindOf(from: FeedDate | undefined, to: FeedDate | undefined): 'year' | 'years' | undefined {
  if (!from || !to || from.month || to.month) return undefined;
  return from.year === to.year ? 'year' : 'years';
}
