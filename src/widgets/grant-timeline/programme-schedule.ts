// The steps of a programme: a list on a rail, each row with its words, and a drawing beside it for the eye.
import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../../core/heading.ts';
import { renderCalendarIcon } from '../../parts/calendar-button.ts';
import { renderAxis, renderAxisFoot, renderMark, renderTrack } from '../../parts/time-axis.ts';
import { isOn } from '../../parts/time-axis.model.ts';
import type { ScheduledStep } from '../../planning/schedule.ts';
import { localAt } from '../../planning/zone.ts';
import { barOf, isApplication, isForCalendar, shapeOf } from './grant-timeline.model.ts';
import { named, type ProgrammeContext } from './programme-context.ts';

export function renderSchedule(context: ProgrammeContext): TemplateResult | typeof nothing {
  const { view, localize, now, isAsOf, level, timeZone } = context;
  const { axis, schedule } = view;
  const { timeline } = localize.messages;
  const { formats } = localize;
  if (schedule.steps.length === 0) return nothing;
  const today = localAt(now, timeZone);
  const { year, month, day } = today;
  const label = isAsOf ? formats.date({ year, month, day }) : timeline.nowLabel(formats.dayMonth({ year, month, day }));
  return html`<section class="rows ${axis ? 'drawn' : ''}">
    <div class="head">
      ${headingAt(level, timeline.schedule)} ${axis ? renderAxis(axis, (month) => formats.monthShort(month)) : nothing}
    </div>
    <ol role="list" part="list">
      ${schedule.steps.map((step) => renderStep(step, context))}
    </ol>
    ${axis && isOn(axis, now) ? html`<div class="foot-row">${renderAxisFoot(axis, now, label)}</div>` : nothing}
  </section>`;
}

function renderStep(scheduled: ScheduledStep, context: ProgrammeContext): TemplateResult {
  const { localize, view, now, onCalendar } = context;
  const { step, state, place, note } = scheduled;
  const { messages } = localize;
  const name = localize.text(step.name);
  const label = `${messages.timeline.toCalendar}: ${named(localize.plain(step.name), context)}`;
  const about = [place, note].filter((text) => text !== undefined && localize.text(text) !== nothing);
  return html`<li class="row ${state} ${isApplication(scheduled) ? 'key' : ''}" part="item">
    ${renderMark(shapeOf(scheduled), state)}
    <div class="what">
      <p class="when" part="meta">
        ${renderDates(scheduled, context)} ${renderWord(scheduled, context)}
      </p>
      <p class="name" part="title">${step.url ? html`<a href=${step.url}>${name}</a>` : name}</p>
      ${about.map((text) => html`<p class="note">${localize.text(text)}</p>`)}
      ${isForCalendar(scheduled) ? renderCalendarIcon(label, () => onCalendar(view, [step.id])) : nothing}
    </div>
    ${view.axis ? renderTrack(view.axis, now, barOf(scheduled)) : nothing}
  </li>`;
}

function renderDates(scheduled: ScheduledStep, { localize, dateOf }: ProgrammeContext): unknown {
  const { formats } = localize;
  const start = dateOf(scheduled, 'start');
  const end = dateOf(scheduled, 'end');
  if (!start && !end) return nothing;
  const isMoment = start && !end && scheduled.shape === 'moment';
  const text = isMoment ? formats.date(start) : formats.range(start, end);
  // A machine can be told one date; of a period, its first.
  const machine = (scheduled.meeting ?? scheduled.step)[start ? 'start' : 'end'];
  return html`<time datetime=${machine ?? nothing}>${text}</time>`;
}

/** The state in words: how long still, or that it is over. */
function renderWord(scheduled: ScheduledStep, { localize, view }: ProgrammeContext): unknown {
  const { timeline } = localize.messages;
  const { state, daysToStart, daysLeft } = scheduled;
  const isCall = isApplication(scheduled);
  const words: Record<ScheduledStep['state'], string | undefined> = {
    over:
      isCall && view.schedule.state === 'closed' && view.schedule.decidedBy === 'town'
        ? timeline.closedStep
        : timeline.over,
    running: !isCall ? timeline.inPeriod : daysLeft === undefined ? timeline.running : timeline.daysLeft(daysLeft),
    due: daysLeft === undefined ? undefined : timeline.daysLeft(daysLeft),
    upcoming: daysToStart === undefined ? undefined : timeline.inDays(daysToStart),
    today: timeline.inDays(0),
    postponed: timeline.postponedStep,
    cancelled: timeline.cancelledStep,
    undated: timeline.undated,
  };
  const word = words[state];
  return word ? html`<span>${word}</span>` : nothing;
}
