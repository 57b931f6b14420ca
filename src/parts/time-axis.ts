// A list of rows on a rail, joined to a drawing on a common time axis: markers, axis, tracks. Places are in per cent,
// heights in em, all as plain SVG attributes, so that it lives under a strict style policy. The words of a row are the
// widget's; the drawing is decoration and says nothing that the words don't.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { StepShape, StepState } from '../planning/schedule.ts';
import { isOn, placeOn, type Tick, type TimeAxis } from './time-axis.model.ts';

/** What a row's drawing stands for. */
export interface TrackBar {
  shape: StepShape;
  state: StepState;
  /** Epoch milliseconds. */
  start?: number | undefined;
  /** Epoch milliseconds, exclusive. */
  end?: number | undefined;
  /** Drawn taller and in the accent colour. */
  isKey?: boolean;
}

/** The middle of a bar is the middle of the row's first line. */
const MIDDLE = 1.25;
/** How long, as a part of the axis, an open side takes to fade. */
const FADE = 0.2;
const FADE_AFTER = 0.14;

const percent = (place: number): string => `${+(place * 100).toFixed(2)}%`;

/** The marker of a row: its shape says what it is, its filling when. */
export function renderMark(shape: StepShape, state: StepState): TemplateResult {
  const isMoment = shape === 'moment';
  return html`<svg class="mark" viewBox="0 0 14 14" aria-hidden="true">
    ${isMoment ? svg`<path d="M7 .6 13.4 7 7 13.4.6 7z"/>` : svg`<circle cx="7" cy="7" r=${state === 'over' ? 6.4 : 5.6} />`}
    ${state === 'running' || state === 'today' ? svg`<circle class="dot" cx="7" cy="7" r="2.4"/>` : nothing}
  </svg>`;
}

/** The gradients that tracks refer to: once in each shadow root that has tracks. */
export function renderGradients(): TemplateResult {
  const gradient = (id: string, from: number, to: number): SVGTemplateResult =>
    svg`<linearGradient id=${id}><stop offset="0" stop-color="currentColor" stop-opacity=${from}/><stop offset="1" stop-color="currentColor" stop-opacity=${to}/></linearGradient>`;
  return html`<svg class="vh" aria-hidden="true">
    ${gradient('due', 0, 0.4)}${gradient('past', 0, 0.6)}${gradient('from', 0.45, 0)}
  </svg>`;
}

/** The names of months and years above the tracks. `monthName` gives a short name for 1–12. */
export function renderAxis(axis: TimeAxis, monthName: (month: number) => string): TemplateResult {
  const label = (tick: Tick, className: string, y: string, text: unknown): SVGTemplateResult =>
    svg`<text class=${className} x=${percent(tick.at)} dx=".3em" y=${y}>${text}</text>`;
  // A first year without room for its name has it end at the next one's line, as long as that is so.
  const [short, next] = axis.years;
  return html`<div class="axis n${axis.size} ${axis.isYears ? 'ys' : 'ms'}">
    <svg width="100%" height="100%" aria-hidden="true">
      ${axis.ticks.map((tick) => line(`${kindOf(tick)} p${tick.priority}`, tick.at, isTall(axis, tick) ? '0' : '1.45em'))}
      ${axis.years.map((tick) => label(tick, `year p${tick.priority}`, '1.05em', tick.year))}
      ${short?.priority && next ? svg`<text class="year short" x=${percent(next.at)} dx="-.3em" y="1.05em" text-anchor="end">${short.year}</text>` : nothing}
      ${axis.ticks.map((tick) =>
        label(
          tick,
          `p${tick.priority}`,
          axis.isYears ? '1.05em' : '2.45em',
          tick.month ? monthName(tick.month) : tick.year,
        ),
      )}
    </svg>
  </div>`;
}

/** The foot of the line that stands for the moment, with the moment's name; the moment must lie on the axis. */
export function renderAxisFoot(axis: TimeAxis, now: number, label: string): TemplateResult {
  const place = placeOn(axis, now);
  const anchor = place < 0.14 ? 'start' : place > 0.86 ? 'end' : 'middle';
  return html`<div class="axis foot">
    <svg width="100%" height="100%" aria-hidden="true">
      ${line('now', place, '0', '.45em')}
      <text class="b" x=${percent(place)} y="1.5em" text-anchor=${anchor}>${label}</text>
    </svg>
  </div>`;
}

/** One row's drawing. Without a bar only the lines of the axis run through. */
export function renderTrack(axis: TimeAxis, now: number, bar?: TrackBar): TemplateResult {
  const drawn = bar && !['postponed', 'cancelled', 'undated'].includes(bar.state) ? drawBar(axis, now, bar) : undefined;
  return html`<svg class="track" width="100%" height="100%" aria-hidden="true">
    ${axis.ticks.map((tick) => brokenLine(tick, drawn))}
    ${isOn(axis, now) ? line('now', placeOn(axis, now), '0', '101%') : nothing} ${drawn?.drawing ?? nothing}
  </svg>`;
}

interface Drawn {
  drawing: SVGTemplateResult;
  /** The part of the axis behind which no line shows. */
  from: number;
  to: number;
  height: number;
}

function drawBar(axis: TimeAxis, now: number, bar: TrackBar): Drawn | undefined {
  const { shape, state, start, end } = bar;
  const key = bar.isKey ? ' key' : '';
  const height = bar.isKey ? 0.75 : 0.5;
  const today = placeOn(axis, now);
  const isOver = state === 'over';
  if (shape === 'moment' && start !== undefined) {
    const place = placeOn(axis, start);
    return { drawing: gem(place, isOver ? 'past' : 'hollow'), from: place, to: place, height };
  }
  if (shape === 'span' && start !== undefined && end !== undefined) {
    const from = placeOn(axis, start);
    const to = placeOn(axis, end);
    const outline = rect(from, to - from, height, (isOver ? 'past' : 'hollow') + key);
    const drawing = state === 'running' ? svg`${filled(from, to, today, height, key)}${outline}` : outline;
    return { drawing, from, to, height };
  }
  if (shape === 'due' && end !== undefined) {
    const place = placeOn(axis, end);
    const from = Math.max(0, place - FADE);
    const fade = rect(from, place - from, height, '', `url(#${isOver ? 'past' : 'due'})`);
    return { drawing: svg`${fade}${cap(place)}`, from: Math.max(0, place - FADE / 2), to: place, height };
  }
  if (shape === 'from' && start !== undefined) {
    const place = placeOn(axis, start);
    const until = state === 'upcoming' ? place : Math.max(place, today);
    const fade = rect(until, Math.min(1 - until, FADE_AFTER), height, '', 'url(#from)');
    const passed = until > place ? filled(place, until + (until - place) / 5, until, height, key) : cap(place);
    return { drawing: svg`${fade}${passed}`, from: place, to: until, height };
  }
  return undefined;
}

function rect(x: number, width: number, height: number, className: string, fill?: string): SVGTemplateResult {
  const y = `${MIDDLE - height / 2}em`;
  return svg`<rect class=${className} x=${percent(x)} width=${percent(width)} y=${y} height="${height}em" rx=${fill ? nothing : '.1875em'} fill=${fill ?? nothing} />`;
}

/** A bar from `from` to `to`, seen as far as `until`. */
function filled(from: number, to: number, until: number, height: number, key: string): SVGTemplateResult {
  const width = (to - from) / (until - from);
  if (!Number.isFinite(width)) return svg``;
  return svg`<svg x=${percent(from)} width=${percent(until - from)} height="100%" overflow="hidden">${rect(0, width, height, 'past' + key)}</svg>`;
}

function gem(place: number, className: string): SVGTemplateResult {
  return svg`<svg x=${percent(place)} y="${MIDDLE}em" overflow="visible"><svg x="-.5625em" y="-.5625em" width="1.125em" height="1.125em" viewBox="0 0 18 18" overflow="visible"><path class="gem ${className}" d="M9 1 17 9 9 17 1 9z"/></svg></svg>`;
}

function cap(place: number): SVGTemplateResult {
  return svg`<svg x=${percent(place)} y="${MIDDLE - 0.5625}em" overflow="visible"><rect class="cap" x="-.1875em" width=".1875em" height="1.125em" rx=".09em"/></svg>`;
}

function line(className: string, place: number, y1: string, y2 = '100%'): SVGTemplateResult {
  const x = percent(place);
  return svg`<line class=${className} x1=${x} x2=${x} y1=${y1} y2=${y2} />`;
}

/** A line of the axis stops above a bar and goes on below it, else it would show through the bar's tint. */
function brokenLine(tick: Tick, drawn: Drawn | undefined): SVGTemplateResult {
  const kind = kindOf(tick);
  if (!drawn || tick.at <= drawn.from + 0.001 || tick.at >= drawn.to - 0.001) return line(kind, tick.at, '0');
  const half = drawn.height / 2;
  return svg`${line(kind, tick.at, '0', `${MIDDLE - half}em`)}${line(kind, tick.at, `${MIDDLE + half}em`)}`;
}

function kindOf(tick: Tick): string {
  return tick.month === 1 ? 'major' : 'minor';
}

function isTall(axis: TimeAxis, tick: Tick): boolean {
  return axis.isYears || tick.month === 1;
}
