// How the grant timeline looks: order of the blocks, the status, sections in columns, the table of projects.
import { css } from 'lit';
import { documentListStyles } from '../../parts/document-list.ts';
import { factsStyles } from '../../parts/facts.ts';
import { statusStyles } from '../../parts/status.styles.ts';
import { timeAxisStyles } from '../../parts/time-axis.styles.ts';

const own = css`
  /* about a programme with six steps: what follows is pushed away once, not twice */
  :host {
    --_reserve: 45em;
  }
  .kp > * + *,
  .in > * + * {
    margin-block-start: var(--_5);
  }
  .in > :is(h1, h2, h3, h4, h5, h6) + * {
    margin-block-start: var(--_2);
  }
  .kp {
    max-inline-size: 78em;
  }
  section > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: var(--_2);
  }
  /* a row's button stands after the words of its first line, though it is met last in the row */
  .what:has(.cal) {
    --_room: 2.125em;
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    column-gap: 0.75em;
  }
  .what:has(.cal) > .when {
    display: contents;
  }
  .what:has(.cal) > :not(.when, .cal) {
    order: 2;
    flex-basis: 100%;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .what:has(.cal) > .when > * {
    max-inline-size: 100%;
  }
  /* the last word keeps room for it, so that it never wraps alone */
  .what:has(.cal) > .when > :last-child {
    padding-inline-end: var(--_room);
  }
  .cal {
    order: 1;
    display: grid;
    /* takes no room of its own, neither in the line nor below it */
    margin-block: -0.125em -0.5em;
    margin-inline: calc(-0.375em - var(--_room)) -4em;
    place-items: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: var(--_radius);
  }
  .cal .i {
    inline-size: 1.125em;
    block-size: 1.125em;
    stroke: var(--_edge);
  }
  .cal:is(:hover, :focus-visible) .i {
    stroke: currentColor;
  }
  .cal:hover {
    background: var(--_wash);
    outline: max(1px, 0.0625em) solid var(--_edge);
  }
  .failed {
    margin-block-start: var(--_2);
    font-weight: 700;
  }
  .cols {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_5);
  }
  .cols .docs + .prose,
  .cols p + .docs {
    margin-block-start: var(--_2);
  }
  details {
    border-block-start: 1px solid var(--_rule);
  }
  details:last-of-type {
    border-block-end: 1px solid var(--_rule);
  }
  summary {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    min-block-size: 2.75em;
    padding-block: 0.625em;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover .t {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  summary > span {
    grid-column: 2;
    min-inline-size: 0;
  }
  .apart {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
  }
  .chev {
    margin-block-start: 0.125em;
    margin-inline-start: -0.1875em;
  }
  details[open] > summary .chev {
    transform: rotate(90deg);
  }
  .in {
    padding-block: var(--_3) var(--_5);
    padding-inline-start: 1.75em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 46em;
  }
  th,
  td {
    padding: 0.5em 0;
    border: 0 solid var(--_hair);
    border-block-end-width: 1px;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    padding-block: 0.25em;
    border-color: var(--_edge);
    font-size: var(--_note);
    vertical-align: bottom;
    overflow-wrap: normal;
  }
  .m {
    padding-inline-start: 1em;
    text-align: end;
    white-space: nowrap;
  }
  th .note,
  .facts .note,
  .asked-in {
    display: block;
  }
  tfoot :is(th, td) {
    border: 0;
    font-weight: 700;
  }
  .asked {
    display: none;
  }

  @container kp (min-width: 40em) {
    /* the gap before the drawing may hold the button, before words wrap */
    .drawn .what:has(.cal) {
      --_room: 1.125em;
    }
    .cols {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: var(--_6);
    }
    .asked {
      display: table-cell;
    }
    .asked + td .asked-in {
      display: none;
    }
  }
  @container kp (max-width: 26em) {
    th .note > * {
      display: block;
    }
    th .note > .dot {
      display: none;
    }
  }
  @container kp (max-width: 20em) {
    /* the button for all dates remains */
    .kp .what {
      --_room: 0em;
    }
    .kp .cal {
      display: none;
    }
    .m {
      white-space: normal;
    }
    .in {
      padding-inline-start: 0;
    }
    .actions .btn {
      inline-size: 100%;
    }
  }
  @container kp (max-width: 17em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tfoot,
    tr {
      display: block;
    }
    tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_hair);
    }
    :is(tbody, tfoot) :is(th, td:not(.asked)) {
      display: block;
      border: 0;
      padding: 0;
      text-align: start;
    }
    .asked-in {
      display: inline;
    }
  }
  @container kp (max-width: 15em) {
    .kp .btn {
      padding-inline: 0.625em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .chev {
      transition: transform 0.15s;
    }
  }
  @media print {
    .kp .cal,
    .chev,
    .in > :not(.projects),
    .in:not(:has(.projects)) {
      display: none;
    }
    .in > .projects {
      margin: 0;
    }
  }
`;

export const styles = [statusStyles, timeAxisStyles, factsStyles, documentListStyles, own];
