// Office hours in a card: what holds today in one bold sentence, the week, the days that differ. Computes nothing.
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../core/localize-controller.ts';
import type { OfficeDay, OpenRange } from '../../planning/office-hours.ts';
import { formatStatus, WEEK, type CardHours, type HoursRow } from './coordinator-card.model.ts';

/** Today's sentence, then the week and the coming exceptions as rows, and when somebody last checked them. */
export function renderHours(hours: CardHours, localize: LocalizeController): TemplateResult {
  const { messages, formats } = localize;
  const { status, rows, exceptions, checkedOn } = hours;
  return html`<span class="b">${withTimes(formatStatus(status, localize))}</span>
    ${
      rows.length || exceptions.length
        ? html`<dl class="hours">
          ${rows.map((row) => renderRow(row, localize))}
          ${exceptions.map((day) => renderException(day, isSameDay(day, status.today), localize))}
        </dl>`
        : nothing
    }
    ${checkedOn ? html`<span class="note">${messages.card.checkedOn(formats.date(checkedOn))}</span>` : nothing}`;
}

function renderRow({ days, ranges, isToday }: HoursRow, localize: LocalizeController): TemplateResult {
  const names = days.map(({ day, isToday: isBold }, index) => [
    index ? ', ' : '',
    isBold
      ? renderToday(localize.formats.weekdayShort(WEEK.indexOf(day) + 1), localize)
      : localize.formats.weekdayShort(WEEK.indexOf(day) + 1),
  ]);
  return html`<dt>${names}</dt>
    <dd class=${isToday ? 'today' : ''}>${withTimes(formatRanges(ranges, localize))}</dd>`;
}

function renderException(day: OfficeDay, isToday: boolean, localize: LocalizeController): TemplateResult {
  const { card } = localize.messages;
  const date = localize.formats.dayMonth(day);
  const hours = day.ranges.length ? withTimes(formatRanges(day.ranges, localize)) : card.closed;
  const note = day.exception?.note;
  const why = note ? localize.text(note) : day.holiday ? card.holiday : undefined;
  return html`<dt>
      <time datetime="${day.year}-${pad(day.month)}-${pad(day.day)}">${isToday ? renderToday(date, localize) : date}</time>
    </dt>
    <dd class=${isToday ? 'today' : ''}>${hours}${why ? [', ', why] : nothing}</dd>`;
}

/** Bold for those who see it, a word for those who don't. */
function renderToday(text: string, { messages }: LocalizeController): TemplateResult {
  return html`<b>${text}</b><span class="vh"> (${messages.dates.today})</span>`;
}

function formatRanges(ranges: readonly OpenRange[], { formats }: LocalizeController): string {
  return ranges.map(({ from, to }) => formats.timeRange(from, to)).join(', ');
}

/** A sentence whose times of day (`8:00`) are marked as such. */
function withTimes(text: string): unknown[] {
  return text
    .split(/(\d{1,2}:\d\d)/)
    .map((part, index) => (index % 2 ? html`<time datetime=${part.padStart(5, '0')}>${part}</time>` : part));
}

function isSameDay(a: OfficeDay, b: OfficeDay): boolean {
  return a.day === b.day && a.month === b.month && a.year === b.year;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
