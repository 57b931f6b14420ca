// How the list of working groups looks: rows that open, the next meeting beside them where there is room, facts with
// their labels at the side.
import { css } from 'lit';
import { documentListStyles } from '../../parts/document-list.ts';
import { searchFieldStyles } from '../../parts/search-field.ts';

const own = css`
  /* about five rows under their heading */
  :host {
    --_reserve: 24em;
    --_line: var(--kp-border, var(--_hair));
  }
  .search,
  .outcome,
  .rows,
  .outcome + p {
    margin-block-start: var(--_3);
  }
  .kp {
    overflow-wrap: anywhere;
  }
  .rows {
    border-block-end: 1px solid var(--_line);
  }
  .row {
    border-block-start: 1px solid var(--_line);
  }
  .row.open {
    border-block-start: max(2px, 0.125em) solid var(--_accent);
  }
  .sum {
    position: relative;
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    column-gap: 0.625em;
    padding-block: 0.875em;
  }
  @media (hover: hover) {
    /* under a finger it would stay */
    .sum:has(button):hover {
      background: var(--_wash);
    }
    .sum button:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
  .sum > * {
    grid-column: 2;
  }
  .sum > .chev {
    grid-area: 1 / 1;
    margin-block-start: 0.125em;
  }
  .open .chev {
    transform: rotate(90deg);
  }
  .sum button {
    min-block-size: 1.5em;
  }
  /* the whole row can be pressed, the name alone is the button's name */
  .sum button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .sum button:focus-visible {
    outline: 0;
  }
  .sum button:focus-visible::after {
    outline: max(2px, 0.15em) solid currentColor;
    outline-offset: -1px;
  }
  .sub {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .next {
    display: flex;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
  .next .i {
    margin-block-start: 0.125em;
  }
  .in {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
    padding-block: 0.25em var(--_5);
  }
  .in > .actions {
    align-self: start;
  }
  .about,
  .about > div,
  .about dd {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .about {
    gap: var(--_4);
  }
  .about > div {
    gap: var(--_2);
  }
  .about dd {
    max-inline-size: 65ch;
    gap: 0.125em;
    text-wrap: pretty;
  }
  .about dt {
    font-weight: 700;
  }
  .about .docs {
    margin-block-start: 0.125em;
  }
  .orgs {
    display: grid;
    gap: 0.125em;
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: max(0.125em, 24px - 1.5em) 1.5em;
  }
  .reach a {
    padding-block: max(0px, (24px - 1em) / 2);
  }
  .kp .save > .btn {
    /* as high a line in quirks mode, where the text's own height does not count beside a box */
    vertical-align: top;
    min-block-size: max(24px, 1.75em);
    padding: 0;
    border: 0;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
  }
  .kp .save > .btn:hover {
    background: none;
    text-decoration-thickness: max(2px, 0.125em);
  }

  @container kp (max-width: 22em) {
    .in .actions > .btn {
      justify-content: center;
      inline-size: 100%;
    }
  }
  @container kp (min-width: 22em) {
    .in {
      padding-inline-start: 1.875em;
    }
  }
  @container kp (min-width: 34em) {
    .about > div {
      grid-template-columns: minmax(7.5em, 11em) minmax(0, 1fr);
      column-gap: var(--_5);
    }
    .about dd {
      grid-column: 2;
    }
    .about > div + div {
      border-block-start: 1px solid var(--_line);
      padding-block-start: var(--_3);
    }
    .about {
      gap: var(--_3);
    }
  }
  @container kp (min-width: 44em) {
    .sum {
      grid-template-columns: 1.25em minmax(0, 1fr) auto;
    }
    .sum > .next {
      grid-area: 1 / 3;
      max-inline-size: 22em;
      margin-block-start: 0.125em;
      padding-inline-end: 0.5em;
    }
  }
  @container kp (min-width: 66em) {
    .sum {
      grid-template-columns: 1.25em 22em minmax(0, 1fr);
    }
    .sum > .next {
      margin-inline-start: 2.875em;
    }
    .in {
      grid-template-columns: 22em minmax(0, 44em);
      column-gap: 3.5em;
    }
    /* under the facts, after which they are read */
    .in > .actions {
      grid-column: 2;
    }
    .in.plain > * {
      grid-column: 1 / -1;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .chev {
      transition: transform 0.15s;
    }
  }
  @media (forced-colors: active) {
    .sum button {
      color: ButtonText;
    }
  }
  @media print {
    [hidden] {
      display: block !important;
      content-visibility: visible !important;
    }
    .chev,
    .next,
    .outcome {
      display: none;
    }
    .sum {
      padding-block-end: 0.25em;
    }
  }
`;

export const styles = [documentListStyles, ...searchFieldStyles, own];
