// <kp-participation>: who takes part in planning, and how one becomes one of them. Takes `joining` from the feed; knows
// no other widget, only the address of a form.
import { html, nothing, type TemplateResult } from 'lit';
import { formUrl } from '../../core/group-link.ts';
import { headingAt } from '../../core/heading.ts';
import { KpElement } from '../../core/kp-element.ts';
import { property } from '../../core/property.ts';
import { baseOf, isPlainClick, targetOf } from '../../core/same-page.ts';
import type { Feed, Participant } from '../../feed/types.ts';
import { icon } from '../../parts/icons.ts';
import { renderJoiningSteps } from '../../parts/joining-steps.ts';
import * as shapes from '../../parts/shapes.ts';
import { renderWayOut } from '../../parts/way-out.ts';
import { participationContent, type ParticipationContent } from './participation.model.ts';
import { styles } from './participation.styles.ts';

const SHAPES: Record<Participant['role'], shapes.Shape> = {
  user: shapes.person,
  provider: shapes.heart,
  commissioner: shapes.hall,
  other: shapes.people,
};

/**
 * @summary Who takes part in community planning and what each contributes, in the town's own words; then the steps of joining.
 *
 * The join form shows the same steps: give it `no-steps` where both stand on one page. Under them a link leads to the
 * form, where the page has one.
 *
 * @element kp-participation
 *
 * @example
 * ```html
 * <kp-participation></kp-participation>
 * <kp-join-form id="kp-join" no-steps endpoint="https://www.example.cz/prihlasky"></kp-join-form>
 * ```
 *
 * @slot - Fallback: shown until the participants are ready, and whenever they can't be shown.
 * @slot heading - A heading in place of the widget's own.
 *
 * @fires {CustomEvent<KpLoadDetail>} kp-load - The feed was read.
 * @fires {CustomEvent<KpErrorDetail>} kp-error - The feed could not be read.
 *
 * @csspart heading - The widget's heading.
 * @csspart list - The kinds of participant; the steps.
 * @csspart item - One kind of participant; one step.
 * @csspart title - What this kind of participant is called.
 * @csspart actions - The link to the form.
 * @csspart status - The message shown where the feed has neither participants nor steps.
 *
 * @cssprop [--kp-accent=currentColor] - Lines above the participants; circles of the steps.
 * @cssprop [--kp-border] - Rules and rails; default a tint of the text's colour.
 * @cssprop [--kp-radius=0.25em] - Rounding of buttons.
 * @cssprop [--kp-gap=1em] - Unit of all spaces.
 * @cssprop [--kp-font=inherit] - Font family.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - Participants or steps are shown.
 * @cssstate empty - The feed has neither participants nor steps.
 * @cssstate error - The feed could not be read.
 * @cssstate stale - An older copy is shown.
 *
 * @since 0.2
 * @status experimental
 */
export class KpParticipation extends KpElement<ParticipationContent> {
  static override styles = [...KpElement.styles, ...styles];

  /** Address of the form; `#id` is an element of this page, and without it there is no link. */
  @property({ attribute: 'join-url', converter: { fromAttribute: (value) => value ?? '#kp-join' } }) joinUrl =
    '#kp-join';

  /** The form's whole address; missing where there is no form to lead to. */
  #formUrl: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('DOMContentLoaded', this.#onRead);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('DOMContentLoaded', this.#onRead);
  }

  /** Who takes part, and how, is the same on any day. */
  protected override get isTimeless(): boolean {
    return true;
  }

  /** Before each update: the form may have come or gone meanwhile, and the page may have another address. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const address = this.joinUrl && formUrl(this.joinUrl, baseOf(this.joinUrl, this.ownerDocument));
    this.#formUrl = address && targetOf(address, this) !== null ? address : undefined;
    return super.scheduleUpdate();
  }

  protected override selectContent(feed: Feed): ParticipationContent | undefined {
    const { joinUrl } = this;
    // The form may stand on no page of the town: that it isn't on this one is told only to who has asked for the link.
    if (joinUrl && !this.#formUrl && this.hasAttribute('join-url')) {
      this.advise((advice) =>
        /^\s*#/.test(joinUrl)
          ? advice.noTarget('join-url', joinUrl)
          : advice.wrongValue('join-url', joinUrl, '#kp-join'),
      );
    }
    return participationContent(feed);
  }

  protected override renderEmpty(feed: Feed): unknown {
    return renderWayOut(this.localize.messages.participation.empty, feed, this.localize);
  }

  protected override errorMessage(): string {
    return this.localize.messages.participation.error;
  }

  protected override renderContent(content: ParticipationContent, feed: Feed): TemplateResult {
    const { localize } = this;
    const { participation: words, joining } = localize.messages;
    const { heading, introduction, participants, hasSteps } = content;
    const ofSteps = heading ? localize.text(heading) : joining.stepsTitle;
    return html`${this.renderHeading(participants.length ? words.heading : ofSteps)}
      ${localize.paragraphs(introduction)}
      ${
        participants.length
          ? html`<ul class="roles" role="list" part="list">
            ${participants.map((one) => this.#renderParticipant(one))}
          </ul>`
          : nothing
      }
      ${
        hasSteps
          ? html`${participants.length ? headingAt(this.headingLevel + 1, joining.stepsTitle, { className: 'sub' }) : nothing}
            ${renderJoiningSteps(feed, localize)}`
          : nothing
      }
      ${
        this.#formUrl
          ? html`<p class="actions noprint" part="actions">
            <a class="btn main" href=${this.#formUrl} @click=${this.#onJoin}><span>${words.join}</span></a>
          </p>`
          : nothing
      }`;
  }

  #renderParticipant({ role, label, description }: Participant): TemplateResult {
    const { localize } = this;
    const own = localize.text(label);
    const name = own === nothing ? localize.messages.participation.roles[role] : own;
    return html`<li part="item">
      ${icon(SHAPES[role])} ${headingAt(this.headingLevel + 1, name, { part: 'title' })}
      ${localize.paragraphs(description)}
    </li>`;
  }

  /** The browser finds the form by itself, but for one that stands in a shadow root. */
  #onJoin(event: MouseEvent): void {
    const target = targetOf((event.currentTarget as HTMLAnchorElement).href, this);
    if (target && isPlainClick(event)) target.scrollIntoView();
  }

  /** A form that stands below on the page is there only once the whole of it is read. */
  #onRead = (): void => this.requestUpdate();
}
