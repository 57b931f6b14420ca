// How the join form looks: one column, labels above, errors beside the fields, one clear button; the steps beside it
// where there is room.
import { css } from 'lit';

export const styles = css`
  :host {
    --_reserve: 40em;
  }
  .join {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_6);
    overflow-wrap: anywhere;
  }
  .lead:not(:has(.prose)) {
    display: contents;
  }
  .lead > .prose {
    max-inline-size: 60ch;
  }
  .lead > slot + .prose {
    margin-block-start: var(--_2);
  }
  .sub {
    margin-block-end: var(--_3);
  }
  .body {
    min-inline-size: 0;
    max-inline-size: 36em;
  }
  .earlier {
    margin-block-end: var(--_6);
  }
  .form,
  .receipt {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.6em;
  }
  .form .sub {
    margin-block-end: var(--_1);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .row > .field,
  .two,
  legend + .note ~ .choice {
    margin-block-start: 0.25em;
  }
  label b,
  legend b {
    font-weight: 700;
  }
  legend {
    /* else it stands in the border, outside of the grid and of the bar */
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
  }
  .two .field {
    margin-block-start: 0.25em;
  }
  textarea.field {
    display: block;
    min-block-size: 6.5em;
    resize: vertical;
  }
  .choice {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.65em;
    align-items: start;
    padding-block: 0.35em;
    cursor: pointer;
  }
  .choice input {
    appearance: auto;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    /* of the line around it when it has the focus */
    color: inherit;
    accent-color: var(--_accent);
  }
  .bad {
    padding-inline-start: 0.9em;
    border-inline-start: 0.25em solid currentColor;
  }
  .kp [aria-invalid='true'].field {
    border: 2px solid currentColor;
  }
  /* a message: a bar at its side, an icon, a bold word; never colour alone */
  .box {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.65em;
    padding: 0.85em 1em;
  }
  .box > .i {
    margin-block-start: 0.125em;
  }
  .strong {
    border: max(2px, 0.125em) solid currentColor;
    border-inline-start-width: 0.5em;
    border-radius: var(--_radius);
  }
  .good {
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_glow);
  }
  .word {
    font-size: var(--_title);
    line-height: 1.3;
  }
  .good > .i {
    inline-size: 1.6em;
    block-size: 1.6em;
  }
  .faults {
    margin-block-end: 1.75em;
  }
  .faults ul {
    margin-block-start: var(--_1);
  }
  .faults a {
    display: inline-block;
    padding-block: max(0.125em, (24px - 1.5em) / 2);
  }
  .trap {
    position: absolute;
    inset-inline-start: -999em;
    block-size: 1px;
    overflow: hidden;
  }
  .privacy {
    border-block: 1px solid var(--_rule);
  }
  .privacy summary {
    display: flex;
    gap: 0.65em;
    align-items: center;
    min-block-size: 2.75em;
    padding-block: 0.6em;
    cursor: pointer;
    list-style: none;
  }
  .privacy summary::-webkit-details-marker {
    display: none;
  }
  .privacy summary:hover .b {
    text-decoration: underline;
  }
  .turn {
    margin-inline-start: auto;
    rotate: 90deg;
  }
  [open] .turn {
    rotate: -90deg;
  }
  .privacy > div {
    display: grid;
    gap: var(--_4);
    padding-block: 0.25em 1.25em;
  }
  .line {
    display: block;
  }
  .rows > div + div {
    margin-block-start: var(--_3);
  }
  .rows dt {
    font-weight: 700;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3) 1.25em;
    align-items: center;
  }
  .send .btn,
  .receipt .btn {
    justify-content: center;
    text-align: center;
  }
  .send .fill {
    min-inline-size: min(12em, 100%);
  }
  p + .send {
    margin-block-start: var(--_3);
  }
  .rows a,
  .send a:not(.btn) {
    padding-block: max(0px, (24px - 1em) / 2);
  }
  .kp .btn[aria-disabled] {
    border-color: var(--_edge);
    background: var(--_wash);
    text-decoration: none;
    cursor: default;
  }
  .kp .btn[aria-disabled] > * {
    color: inherit;
  }
  .focus:focus {
    outline-offset: 0.25em;
  }
  @container kp (max-width: 22em) {
    .send .btn,
    .receipt .btn {
      inline-size: 100%;
    }
    .box {
      display: block;
    }
    .box > .i {
      float: inline-start;
      margin-inline-end: 0.5em;
    }
    .bad {
      padding-inline-start: 0.65em;
    }
  }
  @container kp (min-width: 34em) {
    .two {
      grid-template-columns: 1fr 1fr;
      align-items: end;
    }
    .rows > div {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      gap: 1.5em;
    }
    .rows > div + div {
      padding-block-start: var(--_3);
      border-block-start: 1px solid var(--_hair);
    }
  }
  @container kp (min-width: 52em) {
    .wide {
      grid-template-columns: minmax(13.5em, 20em) minmax(0, 36em);
      column-gap: clamp(3em, 6cqi, 5em);
      align-items: start;
    }
    .wide > .lead {
      grid-column: 1 / -1;
    }
    .wide > .side {
      position: sticky;
      inset-block-start: 1.5em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .spin {
      animation: turn 1.1s linear infinite;
    }
    .turn {
      transition: rotate 0.15s;
    }
  }
  @keyframes turn {
    to {
      rotate: 360deg;
    }
  }
  @media (forced-colors: active) {
    .kp .btn[aria-disabled],
    .kp .btn[aria-disabled] > * {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @media print {
    .form,
    .faults,
    .send {
      display: none;
    }
    .good {
      background: none;
      border-color: #000;
    }
    .wide > .side {
      position: static;
    }
  }
`;
