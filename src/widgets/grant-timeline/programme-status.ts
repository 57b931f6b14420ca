// The sentence that answers "may I apply now", and what stands under it.
import { html, nothing, type TemplateResult } from 'lit';
import { renderCalendarButton } from '../../parts/calendar-button.ts';
import { icon, iconLine } from '../../parts/icons.ts';
import * as shapes from '../../parts/shapes.ts';
import type { ProgrammeSchedule } from '../../planning/programme.ts';
import type { ScheduledStep } from '../../planning/schedule.ts';
import { localAt } from '../../planning/zone.ts';
import { isForCalendar } from './grant-timeline.model.ts';
import { named, type ProgrammeContext } from './programme-context.ts';

const ICONS: Record<ProgrammeSchedule['state'], shapes.Shape> = {
  open: shapes.open,
  announced: shapes.clock,
  closed: shapes.closed,
  cancelled: shapes.closed,
  unknown: shapes.info,
};

/** Further ahead, where the time left is said in months, the weekday of the last day tells nobody anything. */
const DAYS_SAID = 45;

/** The answer with all that belongs to it: how long still, the town's own word, what follows, what to do. */
export function renderStatus(schedule: ProgrammeSchedule, context: ProgrammeContext): TemplateResult {
  const { localize, view, onCalendar } = context;
  const { timeline } = localize.messages;
  const { state, application, programme, next } = schedule;
  const lines = linesUnder(schedule, context);
  const isAsked = state === 'open' || (state === 'unknown' && application?.state === 'due');
  const apply = isAsked ? programme.submission?.url : undefined;
  const canSave = state !== 'closed' && application && isForCalendar(application);
  // On the last day one goes there oneself: the office's hours decide.
  const hours = isAsked && application?.daysLeft === 0 ? localize.text(programme.submission?.hours) : nothing;
  return html`<div class="status ${state}" part="status" role="group" aria-label=${named(timeline.statusLabel, context)}>
    ${icon(ICONS[state])}
    <p class="say">${statusSentence(schedule, context)}</p>
    <div class="more">
      ${lines.length ? html`<p>${lines.map((line, index) => [index ? ' ' : '', line])}</p>` : nothing}
      ${hours === nothing ? nothing : html`<p>${iconLine(shapes.clock, [html`<span class="vh">${timeline.whenOpen}: </span>`, hours])}</p>`}
      ${next && state !== 'cancelled' ? html`<p>${nextSentence(next, context)}</p>` : nothing}
      ${
        apply || canSave
          ? html`<p class="actions" part="actions">
            ${apply ? html`<a class="btn main" href=${apply} aria-label=${named(timeline.apply, context)}><span>${timeline.apply}</span>${icon(shapes.go)}</a>` : nothing}
            ${canSave ? renderCalendarButton(timeline.toCalendar, `${timeline.toCalendar}: ${named(localize.plain(application.step.name), context)}`, () => onCalendar(view, [application.step.id])) : nothing}
          </p>`
          : nothing
      }
    </div>
  </div>`;
}

/** Where the dates could not be saved: that it failed, and what to do. */
export function renderFailure({ hasFailed, localize }: ProgrammeContext): TemplateResult | typeof nothing {
  return hasFailed ? html`<p class="failed">${localize.messages.files.failed}</p>` : nothing;
}

/** The answer in one sentence. */
export function statusSentence({ state, application }: ProgrammeSchedule, context: ProgrammeContext): unknown {
  const { localize, dateOf } = context;
  const { messages, formats } = localize;
  const { timeline } = messages;
  const isTaken = application?.state === 'running' || application?.state === 'due';
  const end = isTaken ? dateOf(application, 'end') : undefined;
  switch (state) {
    case 'open':
      return end ? timeline.openUntil(formats.until(end)) : timeline.open;
    case 'announced':
      return timeline.notYet;
    case 'closed':
      return timeline.closed;
    case 'cancelled':
      return timeline.cancelled;
    default:
      // An end alone doesn't tell whether applications are taken already.
      return end ? html`${localize.text(application!.step.name)}: ${formats.until(end)}` : timeline.unknown;
  }
}

function linesUnder(
  { state, application, decidedBy, programme }: ProgrammeSchedule,
  context: ProgrammeContext,
): unknown[] {
  const { localize, dateOf, now, view } = context;
  const { timeline } = localize.messages;
  const { formats } = localize;
  const end = application && dateOf(application, 'end');
  const note = programme.state_note === undefined ? undefined : localize.text(programme.state_note);
  const lines: unknown[] = [];
  if (state === 'open' || (state === 'unknown' && application?.state === 'due')) {
    lines.push(...timeLeft(application, context));
    if (state === 'open' && !application?.end) lines.push(timeline.noEnd);
  }
  if (state === 'unknown') lines.push(...(view.contact ? [timeline.unknownAsk] : []));
  if (state === 'announced') {
    const start = application && dateOf(application, 'start');
    const isAhead = application?.state === 'upcoming' && start;
    lines.push(isAhead ? timeline.willBeOpen(formats.span(start, end)) : timeline.announcedLater);
    if (isAhead && application.daysToStart !== undefined) {
      lines.push(html`<b>${timeline.opensIn(application.daysToStart)}</b>`);
    }
  }
  if (state === 'closed') {
    if (!note && decidedBy === 'town') lines.push(timeline.closedByTown);
    else if (note) lines.push(note);
    const isPast = (application?.endInstant ?? now) <= now;
    if (end) lines.push(isPast ? timeline.lasted(formats.until(end)) : timeline.wasToLast(formats.until(end)));
  } else if (note) lines.push(note);
  return lines;
}

function timeLeft(application: ScheduledStep | undefined, { localize, dateOf, timeZone }: ProgrammeContext): unknown[] {
  const { timeline } = localize.messages;
  const { formats } = localize;
  const end = application && dateOf(application, 'end');
  if (application?.daysLeft === undefined || !end) return [];
  const { hour, minute } = end;
  if (application.daysLeft === 0) {
    const said =
      hour === undefined ? timeline.lastDay : timeline.lastDayUntil(formats.time({ hour, minute: minute ?? 0 }));
    return [html`<b>${said}</b>`];
  }
  if (application.daysLeft > DAYS_SAID) return [html`<b>${timeline.remaining(application.daysLeft)}</b>`];
  const { weekday } = localAt(application.endInstant! - 1, timeZone);
  return [html`<b>${timeline.remaining(application.daysLeft)}</b>`, timeline.lastWeekday(formats.weekday(weekday))];
}

function nextSentence(next: ScheduledStep, { localize, dateOf }: ProgrammeContext): unknown {
  const { formats } = localize;
  const start = dateOf(next, 'start');
  const end = dateOf(next, 'end');
  const when = start && !end && next.shape === 'moment' ? formats.on(start) : formats.range(start, end);
  return localize.messages.timeline.next(localize.text(next.step.name), when);
}
