// How the portal looks: links on a rail beside the sections, above them behind a row that opens where it is narrow.
import { css } from 'lit';

export const styles = css`
  :host {
    --_reserve: 60em;
  }
  .portal,
  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .portal {
    gap: var(--_5);
  }
  .sections {
    gap: calc(var(--_gap) * 4);
  }
  ::slotted([slot='heading']) {
    margin: 0 0 var(--_5);
  }
  ::slotted([slot='section']) {
    display: block;
  }
  .wide {
    display: none;
  }
  .wide > p,
  .wide ul,
  .narrow ul {
    margin-block-end: var(--_2);
  }
  nav ul {
    border-inline-start: max(2px, 0.125em) solid var(--_rule);
  }
  nav .b {
    font-weight: 700;
  }
  .kp nav a {
    display: block;
    padding: 0.4375em 0.875em;
    border-inline-start: 0.25em solid transparent;
    margin-inline-start: calc(-1 * max(2px, 0.125em));
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  /* inside, since what scrolls cuts off what stands out */
  .kp nav a:focus-visible {
    outline-offset: -0.15em;
  }
  .kp nav a:hover {
    text-decoration: underline;
  }
  .kp nav a[aria-current='true'] {
    border-color: var(--_accent);
    background: var(--_wash);
    font-weight: 700;
  }
  summary {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    border-block: 1px solid var(--_hair);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .chev {
    margin-inline-start: auto;
    transform: rotate(90deg);
  }
  [open] > summary .chev {
    transform: rotate(-90deg);
  }
  .narrow ul {
    margin-block-start: var(--_2);
  }
  @container kp (min-width: 64em) {
    .portal {
      grid-template-columns: 14em minmax(0, 1fr);
      gap: var(--_6);
    }
    .narrow {
      display: none;
    }
    .wide {
      display: block;
    }
    nav {
      position: sticky;
      inset-block-start: var(--_4);
      max-block-size: calc(100vh - 2 * var(--_4));
      overflow-y: auto;
    }
  }
  /* no grids: Firefox breaks one up between pages so that sections lie over each other */
  @media print {
    .portal,
    .sections {
      display: block;
    }
    ::slotted([slot='section']) {
      margin-block-end: calc(var(--_gap) * 4);
    }
  }
  @media (forced-colors: active) {
    .kp nav a {
      border-color: Canvas;
    }
    .kp nav a[aria-current='true'] {
      border-color: Highlight;
    }
  }
`;
