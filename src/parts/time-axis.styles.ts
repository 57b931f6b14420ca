// How rows on a rail, their tracks and the axis look, and from which width there is room for them: under 26em words
// alone, from 26em a strip under each row's words, from 40em one continuous drawing beside the words.
import { css, unsafeCSS } from 'lit';
import { TICK_COUNTS } from './time-axis.model.ts';

/** The width from which an axis of so many ticks has room for labels of `em` each. */
const roomFor = (kind: string, priority: number, em: number): string =>
  TICK_COUNTS.map(
    (count) =>
      `@container axis (min-width:${(count * em).toFixed(1)}em){.${kind}.n${count} .p${priority}{display:inline}${priority > 1 ? `.${kind}.n${count} .short{display:none}` : ''}}`,
  ).join('');

export const timeAxisStyles = css`
  .rows {
    --_rail: 1.75em;
    /* beside a continuous drawing */
    --_words: clamp(19.5em, 38%, 25em);
  }
  /* whole pixels, so that the lines of neighbouring rows meet without a seam */
  .what > *,
  .head > * {
    line-height: 1.5;
    line-height: round(1.5em, 1px);
  }
  .rows:not(.drawn) {
    max-inline-size: 36em;
  }
  .row,
  .head,
  .foot-row {
    display: grid;
    grid-template-columns: var(--_rail) minmax(0, 1fr);
  }
  .head > :first-child {
    grid-column: 1 / -1;
  }
  .row {
    position: relative;
  }
  .mark {
    inline-size: 0.875em;
    block-size: 0.875em;
    margin-block-start: 0.8125em;
    overflow: visible;
    stroke-width: 0.125em;
    stroke: var(--_edge);
    fill: none;
  }
  .mark .dot {
    stroke: none;
    fill: currentColor;
  }
  .over > .mark {
    fill: var(--_edge);
    stroke: none;
  }
  :is(.running, .today) > .mark {
    stroke: currentColor;
  }
  .key.running > .mark {
    stroke: var(--_accent);
  }
  .key.running > .mark .dot {
    fill: var(--_accent);
  }
  :is(.postponed, .cancelled, .undated) > .mark {
    stroke-dasharray: 0.2em 0.2em;
  }
  /* the rail: broken before and after a marker, it ends at the last one */
  .row:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.4375em;
    inset-block: 1.8125em -0.6875em;
    border-inline-start: max(1px, 0.0625em) solid var(--_rule);
    transform: translateX(-50%);
  }
  .what {
    min-inline-size: 0;
    padding-block: 0.5em;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
  }
  .when > :first-child {
    font-weight: 700;
  }
  .key .name {
    font-weight: 700;
  }
  .track,
  .axis,
  .foot-row {
    display: none;
  }
  .track,
  .axis svg {
    overflow: visible;
  }
  .rows line {
    stroke: var(--_hair);
    stroke-width: 1px;
    shape-rendering: crispEdges;
  }
  .rows .major {
    stroke: var(--_rule);
  }
  .rows .now {
    stroke: currentColor;
    stroke-width: max(1px, 0.0625em);
  }
  .past {
    fill: var(--_ink);
  }
  .past.key {
    fill: var(--_accent);
  }
  .over .past.key {
    fill: var(--_ink);
  }
  .hollow {
    fill: none;
    stroke: var(--_edge);
    stroke-width: max(1.5px, 0.09em);
  }
  .hollow.key {
    stroke: var(--_accent);
    stroke-width: max(2px, 0.125em);
  }
  .today .hollow {
    stroke: currentColor;
  }
  .gem {
    stroke-width: max(1.5px, 0.11em);
    vector-effect: non-scaling-stroke;
  }
  .gem.past {
    stroke: none;
  }
  .cap {
    fill: var(--_edge);
  }
  .axis {
    container: axis / inline-size;
  }
  .axis svg {
    display: block;
    /* time runs from the left, whichever way the page is read */
    direction: ltr;
    font-size: var(--_note);
  }
  .axis text {
    fill: currentColor;
  }
  .axis .year {
    font-weight: 700;
  }
  .axis :is(.p1, .p2) {
    display: none;
  }
  ${unsafeCSS(roomFor('ms', 1, 0.8) + roomFor('ms', 2, 2.35) + roomFor('ys', 1, 1.3) + roomFor('ys', 2, 2.6))}

  @container kp (min-width: 26em) {
    .axis {
      display: block;
      grid-column: 2;
      block-size: 2.75em;
    }
    .ys {
      block-size: 1.5em;
    }
    .foot {
      block-size: 1.75em;
    }
    .foot-row {
      display: grid;
    }
    .drawn .head > :first-child {
      padding-block-end: 0.25em;
    }
    .drawn .track {
      display: block;
      /* by its own edge: placed in the grid's column it would leave its row on paper, where rows are broken up */
      --_from: var(--_rail);
      position: absolute;
      inset-block-end: 0;
      inset-inline-start: var(--_from);
      inline-size: calc(100% - var(--_from));
      block-size: 1.875em;
      clip-path: inset(0.625em -1em 0);
    }
    .drawn .what {
      padding-block: 0.5em 1.5em;
    }
    .drawn .row + .row {
      margin-block-start: 0.375em;
    }
    .drawn .row:not(:last-child)::before {
      inset-block-end: -1.0625em;
    }
  }
  @container kp (min-width: 40em) {
    .drawn :is(.row, .head, .foot-row) {
      grid-template-columns: var(--_rail) var(--_words) minmax(0, 1fr);
    }
    .drawn .head {
      align-items: end;
    }
    .drawn .head > :first-child {
      grid-column: 1 / 3;
      padding-block-end: 0.125em;
    }
    .axis {
      grid-column: 3;
    }
    .drawn .track {
      --_from: calc(var(--_rail) + var(--_words));
      inset-block-start: 0;
      block-size: 100%;
      clip-path: none;
    }
    .drawn .row + .row {
      margin-block-start: 0;
    }
    .drawn .row:not(:last-child)::before {
      inset-block-end: -0.6875em;
    }
    .drawn .what {
      padding-block: 0.5em;
      padding-block: round(0.5em, 1px);
      padding-inline-end: var(--_4);
    }
  }
`;
