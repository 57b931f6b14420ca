// How plans look: the answer in its box, rows under the titles of their kinds, details of projects and measures.
import { css } from 'lit';
import { documentListStyles } from '../../parts/document-list.ts';
import { statusStyles } from '../../parts/status.styles.ts';
import { timeAxisStyles } from '../../parts/time-axis.styles.ts';

const own = css`
  /* about four plans under the answer */
  :host {
    --_reserve: 40em;
  }
  .kp {
    max-inline-size: 78em;
    overflow-wrap: anywhere;
  }
  .rows {
    margin-block-start: var(--_5);
  }
  .answers {
    min-inline-size: 0;
  }
  .answers > .more {
    margin-block-start: 0.25em;
  }
  .answers > .more + .say {
    margin-block-start: var(--_3);
  }
  .more a,
  .what a {
    padding-block: max(0px, (24px - 1em) / 2);
  }
  .group {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .group > :first-child {
    padding-block-start: var(--_3);
    padding-block-start: round(var(--_3), 1px);
  }
  ol + .group > :first-child {
    padding-block-start: var(--_4);
    padding-block-start: round(var(--_4), 1px);
  }
  .rows .group > .track {
    display: none;
  }
  .name {
    text-wrap: pretty;
  }
  .what > .note,
  .what > .docs,
  .what > details,
  .about,
  .about > div {
    margin-block-start: 0.125em;
  }
  .what > .docs {
    gap: 0.25em;
    margin-block-start: 0.25em;
  }
  .about dt,
  .about dd {
    display: inline;
  }
  .number {
    overflow-wrap: break-word;
  }
  summary {
    display: flex;
    gap: 0.375em;
    align-items: center;
    min-block-size: max(24px, 1.75em);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details[open] .chev {
    transform: rotate(90deg);
  }
  .measures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
    padding-block: 0.25em 0.5em;
    padding-inline-start: 1.625em;
  }
  .acts {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  @media (hover: hover) {
    summary:hover span {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
  @container kp (min-width: 40em) {
    .drawn .group {
      grid-template-columns: var(--_rail) var(--_words) minmax(0, 1fr);
    }
    .drawn .group > :first-child {
      grid-column: 1 / 3;
    }
    .rows.drawn .group > .track {
      display: block;
    }
  }
`;

export const styles = [statusStyles, timeAxisStyles, documentListStyles, own];
