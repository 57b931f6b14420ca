// The projects of a programme with what they asked for and got; on a narrow screen rows become blocks.
import { html, nothing, type TemplateResult } from 'lit';
import type { GrantProject, Money } from '../../feed/types.ts';
import type { LocalizeController } from '../../core/localize-controller.ts';
import type { ProjectsSummary } from './grant-timeline.model.ts';

/** A table whose roles are written out, since its cells are laid out as blocks where it is narrow. */
export function renderProjects(summary: ProjectsSummary, label: string, localize: LocalizeController): TemplateResult {
  const { timeline } = localize.messages;
  const { hasRequested, hasAwarded, projects, requested, awarded } = summary;
  const money = (value: Money | undefined): string => (value ? localize.formats.money(value) : '');
  const head = (text: string, className = ''): TemplateResult =>
    html`<th class=${className} scope="col" role="columnheader">${text}</th>`;
  // With one column of sums, that column stays at every width.
  const asked = hasAwarded ? 'm asked' : 'm';
  return html`<table role="table" aria-label=${label}>
    <thead role="rowgroup">
      <tr role="row">
        ${head(timeline.projectAndApplicant)} ${hasRequested ? head(timeline.requested, asked) : nothing}
        ${hasAwarded ? head(timeline.awarded, 'm') : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${projects.map(
        (project) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">
              ${localize.text(project.title)}
              ${renderAbout(project, localize)}
            </th>
            ${hasRequested ? html`<td class=${asked} role="cell">${money(project.requested)}</td>` : nothing}
            ${hasAwarded ? html`<td class="m" role="cell">${renderAwarded(project, localize)}</td>` : nothing}
          </tr>`,
      )}
    </tbody>
    ${
      projects.length > 1 && (requested || awarded)
        ? html`<tfoot role="rowgroup">
          <tr role="row">
            <th scope="row" role="rowheader">${timeline.sum}</th>
            ${hasRequested ? html`<td class=${asked} role="cell">${money(requested)}</td>` : nothing}
            ${hasAwarded ? html`<td class="m" role="cell">${money(awarded)}</td>` : nothing}
          </tr>
        </tfoot>`
        : nothing
    }
  </table>`;
}

/** Who applied and what the town says became of it; where it is narrow each on its own line. */
function renderAbout({ applicant, state }: GrantProject, localize: LocalizeController): unknown {
  const about = [applicant, state].filter((text) => text !== undefined);
  if (about.length === 0) return nothing;
  return html`<span class="note"
    >${about.map((text, index) => [index ? html`<span class="dot"> \u00b7 </span>` : '', html`<span>${localize.text(text)}</span>`])}</span
  >`;
}

function renderAwarded(
  { requested, awarded }: GrantProject,
  { messages, formats }: LocalizeController,
): TemplateResult {
  const { timeline } = messages;
  const got = awarded && (awarded.amount > 0 ? formats.money(awarded) : timeline.notSupported);
  return html`${got ? html`<span class="b">${got}</span>` : nothing}
  ${requested ? html` <span class="note asked-in">${timeline.outOf(formats.money(requested))}</span>` : nothing}`;
}
