// The rows of the overview: years and state first, then the name and all that is known, a track beside them for the eye.
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../core/localize-controller.ts';
import type { FeedDocument, ImplementationPlan, Plan, PlanningProject, Stage, Text } from '../../feed/types.ts';
import { renderDocuments } from '../../parts/document-list.ts';
import { icon } from '../../parts/icons.ts';
import * as shapes from '../../parts/shapes.ts';
import type { TimeAxis } from '../../parts/time-axis.model.ts';
import { renderMark, renderTrack } from '../../parts/time-axis.ts';
import type { Validity } from '../../planning/plans.ts';
import type { StepState } from '../../planning/schedule.ts';
import type { Period } from './plan-timeline.model.ts';

/** What a row shares with the widget. */
export interface PlanRowContext {
  localize: LocalizeController;
  axis: TimeAxis | undefined;
  /** Epoch milliseconds. */
  now: number;
  /** The plans that implementation plans may carry out. */
  plans: readonly Plan[];
}

type Measure = NonNullable<ImplementationPlan['measures']>[number];

/** How a period is marked and drawn. */
const STATES: Record<NonNullable<Validity>, StepState> = {
  draft: 'upcoming',
  upcoming: 'upcoming',
  valid: 'running',
  ended: 'over',
};

export function renderPlan(plan: Period<Plan>, context: PlanRowContext): TemplateResult {
  const { title, note, documents } = plan.source;
  const words = context.localize.messages.plans.plan;
  return renderRow(
    plan,
    title,
    words,
    context,
    [note && renderNote(note, context), renderPapers(documents, context)],
    true,
  );
}

export function renderYearly(plan: Period<ImplementationPlan>, context: PlanRowContext): TemplateResult {
  const { plans } = context.localize.messages;
  const { title, documents, measures = [] } = plan.source;
  // Where there is only one plan, it says nothing.
  const carriedOut = context.plans.length > 1 && context.plans.find(({ id }) => id === plan.source.plan);
  return renderRow(plan, title, plans.plan, context, [
    carriedOut && html`<p class="note">${plans.carriesOut}: ${context.localize.text(carriedOut.title)}</p>`,
    renderPapers(documents, context),
    measures.length &&
      html`<details>
        <summary>${icon(shapes.chevron, 'chev')}<span>${plans.measures(measures.length)}</span></summary>
        <ul class="measures" role="list">
          ${measures.map((measure) => html`<li>${renderMeasure(measure, context)}</li>`)}
        </ul>
      </details>`,
  ]);
}

export function renderStage(stage: Period<Stage>, context: PlanRowContext): TemplateResult {
  const { name, note } = stage.source;
  return renderRow(stage, name, context.localize.messages.plans.stage, context, [note && renderNote(note, context)]);
}

export function renderProject(project: Period<PlanningProject>, context: PlanRowContext): TemplateResult {
  const { localize } = context;
  const { plans: words } = localize.messages;
  const { source } = project;
  const { registration_number: number, operational_programme: programme, link } = source;
  const facts: [string, unknown][] = [
    [words.registrationNumber, number && renderNumber(number)],
    [words.implementer, localize.text(source.implementer)],
    [words.partners(source.partners?.length ?? 0), renderTexts(source.partners, context)],
    [words.funders, renderTexts([...(source.funders ?? []), ...(programme ? [programme] : [])], context)],
    [words.outputs, renderTexts(source.outputs, context)],
  ];
  const shown = facts.filter(([, value]) => value && value !== nothing);
  return renderRow(project, source.name, words.project, context, [
    shown.length &&
      html`<dl class="note about">
        ${shown.map(([label, value]) => html`<div><dt>${label}: </dt><dd>${value}</dd></div>`)}
      </dl>`,
    link && html`<p><a href=${link.url}>${localize.text(link.title)}</a></p>`,
  ]);
}

function renderRow(
  { source, from, to, shape, start, end, validity }: Period<Pick<Plan, 'from' | 'to'>>,
  title: Text,
  words: Record<NonNullable<Validity>, string>,
  { localize, axis, now }: PlanRowContext,
  details: readonly unknown[],
  mayBeKey = false,
): TemplateResult {
  const state = validity ? STATES[validity] : 'undated';
  const isKey = mayBeKey && validity === 'valid';
  const when = localize.formats.range(from, to);
  return html`<li class="row ${state} ${isKey ? 'key' : ''}" part="item">
    ${renderMark(shape, state)}
    <div class="what">
      ${
        when || validity
          ? html`<p class="when" part="meta">
              ${when ? html`<time datetime=${source.from ?? source.to ?? nothing}>${when}</time>` : nothing}
              ${validity ? html`<span>${words[validity]}</span>` : nothing}
            </p>`
          : nothing
      }
      <p class="name" part="title">${localize.text(title)}</p>
      ${details.map((detail) => detail || nothing)}
    </div>
    ${axis ? renderTrack(axis, now, { shape, state, start, end, isKey }) : nothing}
  </li>`;
}

function renderMeasure(
  { code, title, description, responsible, state, activities = [] }: Measure,
  context: PlanRowContext,
): TemplateResult {
  const { localize } = context;
  const { plans } = localize.messages;
  const what = localize.text(state);
  return html`<p>
      ${code ? `${code} ` : nothing}<b>${localize.text(title)}</b>${what === nothing ? nothing : html` <span class="note">(${what})</span>`}
    </p>
    ${renderNote(description, context)}
    ${responsible ? html`<p class="note">${plans.responsible}: ${localize.text(responsible)}</p>` : nothing}
    ${
      activities.length
        ? html`<ul class="note acts">
            ${activities.map((activity) => html`<li>${localize.text(activity)}</li>`)}
          </ul>`
        : nothing
    }`;
}

/** A number of the European funds may break after each of its slashes and nowhere else. */
function renderNumber(number: string): unknown {
  return html`<span class="number">${number.split(/(?<=\/)/).map((part, index) => [index ? html`<wbr />` : nothing, part])}</span>`;
}

function renderNote(note: Text | undefined, { localize }: PlanRowContext): unknown {
  return html`<div class="note">${localize.paragraphs(note)}</div>`;
}

function renderTexts(texts: readonly Text[] | undefined, { localize }: PlanRowContext): unknown {
  const shown = texts?.map((text) => localize.text(text)).filter((text) => text !== nothing) ?? [];
  return shown.length && shown.map((text, index) => [index ? '; ' : '', text]);
}

function renderPapers(documents: readonly FeedDocument[] | undefined, { localize }: PlanRowContext): unknown {
  return documents?.length && renderDocuments(documents, localize);
}
