// <kp-introduction>: what community planning is, and where, since when and what for the town plans. Takes the
// introduction from the feed; knows no other widget.
import { html, nothing, type TemplateResult } from 'lit';
import { KpElement } from '../../core/kp-element.ts';
import type { Feed } from '../../feed/types.ts';
import { renderFacts } from '../../parts/facts.ts';
import { iconLine } from '../../parts/icons.ts';
import * as shapes from '../../parts/shapes.ts';
import { renderWayOut } from '../../parts/way-out.ts';
import { introductionContent, type IntroductionContent } from './introduction.model.ts';
import { styles } from './introduction.styles.ts';

/**
 * @summary What community planning is, in the town's own words; for which area it plans, since when, and its goals.
 *
 * Shows what the feed says in `_kp.introduction` and nothing else: the text, and beside it the facts.
 *
 * @element kp-introduction
 *
 * @example
 * ```html
 * <kp-introduction></kp-introduction>
 * ```
 *
 * @slot - Fallback: shown until the introduction is ready, and whenever it can't be shown.
 * @slot heading - A heading in place of the feed's.
 *
 * @fires {CustomEvent<KpLoadDetail>} kp-load - The feed was read.
 * @fires {CustomEvent<KpErrorDetail>} kp-error - The feed could not be read.
 *
 * @csspart heading - The heading.
 * @csspart meta - Area, beginning and goals.
 * @csspart list - The goals.
 * @csspart item - One goal.
 * @csspart status - The message shown where the feed has no introduction.
 *
 * @cssprop [--kp-border] - Rules and rails; default a tint of the text's colour.
 * @cssprop [--kp-gap=1em] - Unit of all spaces.
 * @cssprop [--kp-font=inherit] - Font family.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - The introduction is shown.
 * @cssstate empty - The feed has no introduction.
 * @cssstate error - The feed could not be read.
 * @cssstate stale - An older copy is shown.
 *
 * @since 0.2
 * @status experimental
 */
export class KpIntroduction extends KpElement<IntroductionContent> {
  static override styles = [...KpElement.styles, ...styles];

  /** What is written of the past holds on any day. */
  protected override get isTimeless(): boolean {
    return true;
  }

  protected override selectContent(feed: Feed): IntroductionContent | undefined {
    return introductionContent(feed);
  }

  protected override renderEmpty(feed: Feed): unknown {
    return renderWayOut(this.localize.messages.introduction.empty, feed, this.localize);
  }

  protected override errorMessage(): string {
    return this.localize.messages.introduction.error;
  }

  protected override renderContent(content: IntroductionContent): TemplateResult {
    const { localize } = this;
    const { introduction: words } = localize.messages;
    const { heading, text, area, since, goals } = content;
    const { formats } = localize;
    const facts = renderFacts([
      { label: words.area, value: area && localize.text(area) },
      { label: words.since, value: since && words.sinceWhen(formats.from(since), formats.date(since)) },
      { label: words.goals(goals.length), value: goals.length ? this.#renderGoals(content) : undefined, isLong: true },
    ]);
    return html`${this.renderHeading(heading ? localize.text(heading) : words.heading)}
      <div class=${text && facts ? 'about two' : 'about'}>
        ${text ? html`<div>${localize.paragraphs(text)}</div>` : nothing} ${facts}
      </div>`;
  }

  #renderGoals({ goals }: IntroductionContent): TemplateResult {
    return html`<ul class="goals" role="list" part="list">
      ${goals.map((goal) => html`<li part="item">${iconLine(shapes.check, this.localize.text(goal))}</li>`)}
    </ul>`;
  }
}
