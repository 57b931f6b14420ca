// One meeting as a row: when, what has become of it, what and where it is, whose it is, its papers, the calendar.
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../core/localize-controller.ts';
import { renderCalendarButton } from '../../parts/calendar-button.ts';
import { renderDocuments } from '../../parts/document-list.ts';
import { icon } from '../../parts/icons.ts';
import { plainMeetingName, renderMeetingName, wordOfMeeting } from '../../parts/meeting-words.ts';
import * as shapes from '../../parts/shapes.ts';
import { isMeetingForCalendar, isOff } from '../../planning/meetings.ts';
import { localAt } from '../../planning/zone.ts';
import type { MeetingView } from './meeting-list.model.ts';

/** What a row shares with the widget. */
export interface MeetingRowContext {
  localize: LocalizeController;
  timeZone: string;
  onCalendar(view: MeetingView): void;
  /** The meeting that could not be saved. */
  failedId: string | undefined;
}

export function renderMeeting(view: MeetingView, context: MeetingRowContext): TemplateResult {
  const { localize, onCalendar, failedId } = context;
  const { meetings, meetingList, files } = localize.messages;
  const { meeting, start, end, group, programme, documents, state } = view;
  const { place, when_note: note, state_note: why } = meeting;
  const { formats } = localize;
  const when = start && !end ? formats.date(start) : formats.range(start, end);
  const word = wordOf(view, context);
  const groupName = group && localize.text(group.name);
  const plainName = [plainMeetingName(meeting, localize), localize.plain(group?.name), when].filter(Boolean).join(', ');
  return html`<div class="when">
      ${when ? html`<p class=${state === 'postponed' ? 'note' : 'b'}>${state === 'postponed' ? `${meetings.originally} ` : nothing}<time datetime=${meeting.start ?? meeting.end ?? nothing}>${when}</time></p>` : nothing}
      ${word ? html`<p class=${when && !isOff(state) ? 'note' : 'b word'}>${isOff(state) ? icon(state === 'cancelled' ? shapes.cross : shapes.later) : nothing}<span>${word}</span></p>` : nothing}
    </div>
    <div class="what">
      <p part="title">${renderMeetingName(meeting, localize) ?? meetings.meeting}</p>
      ${place ? html`<p class="note" part="meta"><span class="vh">${meetingList.place}: </span>${localize.text(place)}</p>` : nothing}
      ${group ? html`<p class="note" part="meta">${meetingList.group}: ${group.url ? html`<a href=${group.url}>${groupName}</a>` : groupName}</p>` : nothing}
      ${programme ? html`<p class="note" part="meta">${meetingList.programme}: ${localize.text(programme.title)}</p>` : nothing}
      <div class="note">${localize.paragraphs(note)}${localize.paragraphs(why)}</div>
      ${documents.length ? renderDocuments(documents, localize, plainName) : nothing}
      ${
        isMeetingForCalendar(view)
          ? html`<p class="save noprint" part="actions">
              ${renderCalendarButton(meetings.toCalendar, `${meetings.toCalendar}: ${plainName}`, () => onCalendar(view))}
            </p>`
          : nothing
      }
      ${failedId === meeting.id ? html`<p class="b">${files.failed}</p>` : nothing}
    </div>`;
}

/** What is said under a meeting's date: what has become of it, else how near it is, else its day of the week. */
function wordOf(view: MeetingView, { localize, timeZone }: MeetingRowContext): string {
  const { state, start, startInstant, meeting } = view;
  if (state === 'over') return meeting.state === 'held' ? localize.messages.meetingList.held : '';
  const word = wordOfMeeting(view, localize);
  return word || start?.day === undefined ? word : localize.formats.weekday(localAt(startInstant!, timeZone).weekday);
}
