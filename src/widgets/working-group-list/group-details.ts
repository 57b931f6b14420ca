// What stands in an opened group: description, people, organisations, meetings, documents, what one can do.
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../core/localize-controller.ts';
import { renderCalendarButton } from '../../parts/calendar-button.ts';
import { renderEmail, renderPhone } from '../../parts/contact-line.ts';
import { renderDocuments } from '../../parts/document-list.ts';
import { icon } from '../../parts/icons.ts';
import { plainMeetingName, renderMeetingName, wordOfMeeting } from '../../parts/meeting-words.ts';
import { renderMarked } from '../../parts/search-field.ts';
import * as shapes from '../../parts/shapes.ts';
import { isMeetingForCalendar, type ScheduledMeeting } from '../../planning/meetings.ts';
import type { GroupPerson, GroupView } from './working-group-list.model.ts';

/** What a group's view shares with the widget. */
export interface GroupContext {
  localize: LocalizeController;
  view: GroupView;
  /** What is searched for; empty without a search. */
  query: string;
  /** Address of the form with this group chosen; missing where there is no form. */
  joinUrl: string | undefined;
  /** Whether its link to the form is the one that stands out: several filled buttons would outshout each other. */
  isMain: boolean;
  onJoin(event: MouseEvent): void;
  onCalendar(): void;
  /** Whether the last attempt to save the meeting failed. */
  hasFailed: boolean;
}

/** Marks what the search has found. */
export function marker(query: string): (words: string) => unknown {
  return (words) => (query ? renderMarked(words, query) : words);
}

/** The next meeting in a closed row: its day, or that it is off. Nothing where all that is known is that there will be one. */
export function renderNextShort({ view, localize }: GroupContext): unknown {
  const { next } = view;
  const { groups, meetings } = localize.messages;
  if (!next || next.state === 'undated') return nothing;
  const { start: { year, month, day } = {}, end, state } = next;
  const isOff = state === 'postponed' || state === 'cancelled';
  const when = year === undefined ? localize.formats.range(undefined, end) : localize.formats.on({ year, month, day });
  return html`<p class="next note">
    ${icon(shapes.date)}<span>${groups.nextMeeting}${isOff ? `: ${meetings[state]}` : ` ${when}`}</span>
  </p>`;
}

export function renderDetails(context: GroupContext): TemplateResult {
  const { view, localize, query, joinUrl, isMain, onJoin } = context;
  const { groups } = localize.messages;
  const { group, people, organisations, next, last } = view;
  const mark = marker(query);
  const name = localize.plain(view.name);
  const count = group.members?.count;
  const description = localize.paragraphs(group.description, mark);
  const facts = [
    fact(
      groups.people,
      people.map((person) => renderPerson(person, localize, mark)),
    ),
    fact(groups.organisations, [
      count ? html`<p>${groups.members(count, organisations.length > 0)}</p>` : nothing,
      organisations.length
        ? html`<ul class="orgs" role="list">
            ${organisations.map((one) => html`<li>${localize.text(one, mark)}</li>`)}
          </ul>`
        : nothing,
    ]),
    fact(groups.nextMeeting, next ? [renderNext(next, context)] : []),
    fact(groups.lastMeeting, last ? [renderLast(last, localize)] : []),
    fact(groups.documents, group.documents?.length ? [renderDocuments(group.documents, localize)] : []),
  ];
  return html`<div class="in ${description.length ? '' : 'plain'}">
    ${description.length ? html`<div class="desc">${description}</div>` : nothing}
    ${facts.some((one) => one !== nothing) ? html`<dl class="about">${facts}</dl>` : nothing}
    ${
      joinUrl || group.url
        ? html`<p class="actions" part="actions">
          ${joinUrl ? html`<a class="btn ${isMain ? 'fill' : 'main'} noprint" href=${joinUrl} aria-label="${groups.join}: ${name}" @click=${onJoin}><span>${groups.join}</span></a>` : nothing}
          ${group.url ? html`<a class="btn" href=${group.url} aria-label="${groups.more}: ${name}"><span>${groups.more}</span>${icon(shapes.go)}</a>` : nothing}
        </p>`
        : nothing
    }
  </div>`;
}

/** A label with its values; nothing where there are none. */
function fact(label: string, values: readonly unknown[]): unknown {
  const shown = values.filter((value) => value !== nothing);
  return shown.length
    ? html`<div>
        <dt>${label}</dt>
        ${shown.map((value) => html`<dd>${value}</dd>`)}
      </div>`
    : nothing;
}

function renderPerson(person: GroupPerson, localize: LocalizeController, mark: (words: string) => unknown): unknown {
  const { people } = localize.messages;
  const role = person.role && localize.text(person.role, mark);
  const name = person.name && html`<b>${localize.name(person.name, mark)}</b>`;
  const { organisation, phone, email } = person;
  return html`${name || role ? html`<p>${name || html`<b>${role}</b>`}${name && role ? [', ', role] : nothing}</p>` : nothing}
  ${organisation ? html`<p>${localize.text(organisation, mark)}</p>` : nothing}
  ${
    phone || email
      ? html`<p class="reach">
        ${phone ? html`<span><span class="vh">${people.phone}: </span>${renderPhone(phone)}</span>` : nothing}
        ${email ? html`<span><span class="vh">${people.email}: </span>${renderEmail(email)}</span>` : nothing}
      </p>`
      : nothing
  }`;
}

function renderNext(next: ScheduledMeeting, context: GroupContext): TemplateResult {
  const { localize, view, onCalendar, hasFailed } = context;
  const { meetings, files } = localize.messages;
  const { start, end, meeting } = next;
  const { place, when_note: note, state_note: why } = meeting;
  const { formats } = localize;
  const when = start && !end ? formats.on(start) : formats.range(start, end);
  // Of one without a date the feed's own words are enough.
  const word = next.state === 'undated' && localize.plain(note) ? '' : wordOfMeeting(next, localize);
  const name = renderMeetingName(meeting, localize);
  const where = localize.text(place);
  const label = meetings.toCalendar;
  const time = when ? html`<time datetime=${meeting.start ?? meeting.end ?? nothing}>${when}</time>` : undefined;
  const isMoved = time && next.state === 'postponed';
  return html`${
    when || word
      ? html`<p>
        ${isMoved ? html`<b>${word}</b>, ${meetings.originally} ${time}` : html`<b>${time ?? word}</b>${time && word ? ` (${word})` : nothing}`}${where === nothing ? nothing : [', ', where]}
      </p>`
      : html`<p>${where}</p>`
  }
  ${name ? html`<p>${name}</p>` : nothing}
  ${localize.paragraphs(note)} ${localize.paragraphs(why)}
  ${
    isMeetingForCalendar(next)
      ? html`<p class="save noprint">
        ${renderCalendarButton(label, `${label}: ${[plainMeetingName(meeting, localize), localize.plain(view.name), when].join(', ')}`, onCalendar)}
      </p>`
      : nothing
  }
  ${hasFailed ? html`<p class="b">${files.failed}</p>` : nothing}
  ${view.nextDocuments.length ? renderDocuments(view.nextDocuments, localize, when || word) : nothing}`;
}

/** Its day, and what was written about it. */
function renderLast({ start, meeting }: ScheduledMeeting, localize: LocalizeController): TemplateResult {
  const { year, month, day } = start!;
  const when = localize.formats.on({ year, month, day });
  return html`<p><b><time datetime=${meeting.start!}>${when}</time></b></p>
    ${renderDocuments([meeting.minutes!], localize, when)}`;
}
