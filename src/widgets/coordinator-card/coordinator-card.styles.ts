// How a contact card looks: name and role as a heading, lines with icons in one or two columns, then what one can do.
import { css } from 'lit';

export const styles = css`
  :host([compact]) {
    --_reserve: 7em;
  }
  .cards {
    display: grid;
    gap: var(--_6);
  }
  .cards:has(.compact) {
    gap: var(--_3);
  }
  /* collapses with the margin of the page's own heading above it */
  .under {
    margin-block-start: var(--_3);
  }
  .under [part='heading'] {
    font-size: 1em;
    line-height: inherit;
  }
  .card,
  .who,
  .reach,
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .card {
    gap: var(--_4) var(--_5);
  }
  .who {
    gap: var(--_1);
  }
  .reach {
    gap: var(--_4) var(--_6);
  }
  .lines {
    gap: var(--_2);
  }
  .lines > li {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    column-gap: 0.625em;
  }
  .lines .i {
    margin-block-start: 0.125em;
  }
  .lines .way,
  .lines .note,
  .lines .row {
    display: block;
  }
  .lines .way {
    font-weight: 700;
  }
  /* a door and its number stay together */
  .way > span {
    display: inline-block;
  }
  /* a link is a line of its own: 24 px high at the smallest text of a page too (WCAG 2.5.8), without moving the words */
  .lines a,
  .compact a {
    --_more: max(0px, (24px - 1.5em) / 2);
    display: inline-block;
    /* else a long address would be as wide as its longest word */
    max-inline-size: 100%;
    padding-block: var(--_more);
    margin-block: calc(-1 * var(--_more));
  }
  .hours {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.125em 1em;
    margin-block: 0.375em;
    font-size: var(--_note);
  }
  .today {
    font-weight: 700;
  }
  .photo {
    position: relative;
    display: block;
    inline-size: 4em;
    aspect-ratio: 4 / 5;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .photo > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .photo svg {
    fill: none;
    stroke: var(--_rule);
  }
  .compact {
    display: flex;
    flex-wrap: wrap;
    gap: max(0.25em, 24px - 1.5em) 1.5em;
  }
  .compact b {
    display: inline-block;
  }
  .save-failed {
    margin-block-start: var(--_2);
    font-weight: 700;
  }
  @container kp (min-width: 15em) {
    .pic {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: var(--_4);
    }
    .pic > * {
      grid-column: 1 / -1;
    }
    .pic > .photo {
      grid-area: 1 / 1;
    }
    .pic > .who {
      grid-area: 1 / 2;
      align-content: center;
    }
  }
  @container kp (min-width: 38em) {
    .reach.two {
      grid-template-columns: repeat(2, minmax(0, 22em));
    }
    .pic {
      column-gap: var(--_5);
    }
    .pic > * {
      grid-column: 2;
    }
    .pic > .photo {
      grid-area: 1 / 1 / span 2;
      inline-size: 6em;
    }
    .pic > .who {
      align-content: start;
    }
  }
  @container kp (max-width: 20em) {
    .card .btn,
    .compact > * {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .photo {
      border: 1px solid;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
