// What people must be told before they hand over their data (GDPR art. 13), composed of the feed's facts. What the feed
// doesn't say isn't claimed.
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../core/localize-controller.ts';
import { isWritten } from '../../feed/text.ts';
import type { Joining } from '../../feed/types.ts';
import { icon } from '../../parts/icons.ts';
import * as shapes from '../../parts/shapes.ts';
import { renderTerms } from './terms.ts';

/** The Czech supervisory authority. */
const AUTHORITY = 'https://uoou.gov.cz';

/** The notice, folded, its one line always there. */
export function renderPrivacy(privacy: NonNullable<Joining['privacy']>, localize: LocalizeController): TemplateResult {
  const { join: words } = localize.messages;
  const { controller, controller_contact, dpo_contact, purpose, legal_basis, legal_basis_note, recipients } = privacy;
  const isTask = legal_basis === 'public_task';
  const isConsent = legal_basis === 'consent';
  const lines = (...parts: unknown[]): unknown =>
    parts.some((part) => part && part !== nothing)
      ? parts.map((part) => (part && part !== nothing ? html`<span class="line">${part}</span>` : nothing))
      : undefined;
  return html`<details class="privacy">
    <summary>${icon(shapes.shield)}<span class="b">${words.privacyTitle}</span>${icon(shapes.chevron, 'turn')}</summary>
    <div class="note">
      <p class="prose">
        ${isWritten(controller) ? words.processedBy<unknown>(localize.text(controller)) : nothing} ${words.voluntary}
      </p>
      ${renderTerms([
        [words.controller, lines(localize.text(controller), localize.text(controller_contact))],
        [words.officer, lines(localize.text(dpo_contact))],
        [words.purpose, lines(localize.text(purpose))],
        [
          words.legalBasis,
          lines(isTask ? words.publicTask : isConsent ? words.consent : nothing, localize.text(legal_basis_note)),
        ],
        [words.recipients, lines(...(recipients ?? []).map((recipient) => localize.text(recipient)))],
        [words.retention, lines(localize.text(privacy.retention))],
        [
          words.rights,
          lines(words.rightsOfAll, isTask ? words.objection : nothing, isConsent ? words.withdrawal : nothing),
        ],
        [words.complaint, html`${words.authority}, <a href=${AUTHORITY}>uoou.gov.cz</a>`],
      ])}
      ${privacy.url ? html`<p><a href=${privacy.url}>${words.fullNotice}</a></p>` : nothing}
    </div>
  </details>`;
}
