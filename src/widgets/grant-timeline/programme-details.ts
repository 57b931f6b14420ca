// What else a programme says: sums and facts, who may apply and how, documents, whom to ask.
import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../../core/heading.ts';
import { parseDate } from '../../feed/date.ts';
import type { GrantProgramme, Text } from '../../feed/types.ts';
import { renderDocuments } from '../../parts/document-list.ts';
import { renderFacts } from '../../parts/facts.ts';
import { iconLine } from '../../parts/icons.ts';
import * as shapes from '../../parts/shapes.ts';
import { renderShortContact } from '../../parts/short-contact.ts';
import type { ProgrammeContext } from './programme-context.ts';

/** A longer purpose is a section of its own, else it would be a tall narrow column. */
const SHORT = 200;

export function renderProgrammeFacts({ view, localize }: ProgrammeContext): unknown {
  const { timeline } = localize.messages;
  const { formats } = localize;
  const { total, limit_per_applicant: limit, provider, resolution, purpose } = view.schedule.programme;
  const decided = resolution && renderResolution(resolution, localize);
  const by = shown(provider, localize) && [
    localize.text(provider),
    decided ? html`<span class="note">${decided}</span>` : nothing,
  ];
  return (
    renderFacts([
      { label: timeline.total, value: total && formats.money(total), isSum: true },
      { label: timeline.limit, value: limit && formats.money(limit), isSum: true },
      { label: timeline.provider, value: by },
      { label: timeline.resolution, value: by ? undefined : decided },
      {
        label: timeline.purpose,
        value: isShort(purpose, localize) ? shown(purpose, localize) : undefined,
        isLong: true,
      },
    ]) ?? nothing
  );
}

/** Sections side by side where there is room; what the programme lacks isn't there. */
export function renderSections(context: ProgrammeContext): unknown {
  const { view, localize, level, knownContact } = context;
  const { timeline } = localize.messages;
  const { programme } = view.schedule;
  const section = (heading: string, content: unknown): TemplateResult | undefined =>
    content === undefined
      ? undefined
      : html`<section>
          ${headingAt(level, heading)}
          <div>${content}</div>
        </section>`;
  const prose = (text: Text | undefined): unknown => {
    const paragraphs = localize.paragraphs(text);
    return paragraphs.length ? paragraphs : undefined;
  };
  const sections = [
    section(timeline.purpose, isShort(programme.purpose, localize) ? undefined : prose(programme.purpose)),
    section(timeline.eligible, prose(programme.eligible)),
    section(timeline.howToApply, renderSubmission(programme.submission, localize)),
    section(timeline.criteria, prose(programme.criteria)),
    section(timeline.conditions, prose(programme.conditions)),
    section(
      timeline.documents,
      programme.documents?.length ? renderDocuments(programme.documents, localize) : undefined,
    ),
    section(
      timeline.contact,
      view.contact && view.contact !== knownContact ? renderShortContact(view.contact, localize) : undefined,
    ),
  ].filter((item) => item !== undefined);
  return sections.length ? html`<div class="cols">${sections}</div>` : nothing;
}

type Localize = ProgrammeContext['localize'];

function shown(text: Text | undefined, localize: Localize): unknown {
  const value = text === undefined ? nothing : localize.text(text);
  return value === nothing ? undefined : value;
}

function isShort(text: Text | undefined, localize: Localize): boolean {
  const plain = localize.plain(text);
  return plain.length <= SHORT && !plain.includes('\n');
}

function renderResolution(resolution: NonNullable<GrantProgramme['resolution']>, localize: Localize): unknown {
  const { body, number, date, url } = resolution;
  const day = date === undefined ? undefined : parseDate(date);
  const words = localize.messages.timeline.resolutionOf(
    shown(body, localize),
    number,
    day && localize.formats.date(day),
  );
  if (!words.length) return undefined;
  return url ? html`<a href=${url}>${words}</a>` : words;
}

function renderSubmission(submission: GrantProgramme['submission'], localize: Localize): unknown {
  if (!submission) return undefined;
  const { ways, place, hours, url, note } = submission;
  const { timeline } = localize.messages;
  const line = (shape: shapes.Shape, content: unknown): TemplateResult => html`<li>${iconLine(shape, content)}</li>`;
  const where = shown(place, localize);
  const when = shown(hours, localize);
  const hidden = (label: string): TemplateResult => html`<span class="vh">${label}: </span>`;
  const times = when && html`<span class=${where ? 'note' : ''}>${hidden(timeline.whenOpen)}${when}</span>`;
  const lines = [
    url ? line(shapes.go, html`<a href=${url}>${timeline.onlineForm}</a>`) : undefined,
    ...(ways ?? []).map((way) => line(shapes.dot, localize.text(way))),
    where ? line(shapes.office, [hidden(timeline.where), where, ' ', times]) : times && line(shapes.clock, times),
  ].filter((item) => item !== undefined);
  const notes = localize.paragraphs(note);
  if (lines.length === 0 && notes.length === 0) return undefined;
  return html`${lines.length ? html`<ul class="docs" role="list">${lines}</ul>` : nothing}${notes}`;
}
