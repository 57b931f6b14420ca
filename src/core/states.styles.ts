// How the states look that all widgets share.
import { css } from 'lit';

export const stateStyles = css`
  .skeleton {
    display: grid;
    gap: var(--_3);
    block-size: var(--_reserve, 12em);
    overflow: hidden;
    align-content: start;
  }
  .skeleton i {
    block-size: 1em;
    background: var(--_wash);
    border-radius: var(--_radius);
    animation: appear 0.3s 0.8s both;
  }
  .skeleton i:nth-child(1) {
    inline-size: 60%;
    block-size: 1.5em;
  }
  .skeleton i:nth-child(2) {
    block-size: 4em;
  }
  .skeleton i:nth-child(odd) {
    inline-size: 75%;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .error {
    border: max(2px, 0.125em) solid currentColor;
    border-inline-start-width: 0.5em;
    border-radius: var(--_radius);
    padding: var(--_4);
    margin-block: var(--_4);
    display: grid;
    gap: var(--_2);
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
  }
  .failed {
    border-block-start: 1px solid var(--_hair);
    padding-block-start: var(--_2);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
    overflow-wrap: anywhere;
  }
  .failed summary,
  .error summary {
    cursor: pointer;
    padding-block: 0.25em;
  }
  .check {
    border: max(1px, 0.0625em) dashed var(--_edge);
    padding: var(--_4);
    margin-block: var(--_5);
  }
  .check ol {
    list-style: decimal;
    padding-inline-start: 2em;
    margin-block-start: var(--_2);
  }
  .check li + li {
    margin-block-start: var(--_2);
  }
  .excerpt {
    display: block;
    white-space: pre-wrap;
  }
  .check code,
  .error code,
  .failed code {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .foot-note {
    margin-block-start: var(--_4);
    font-size: var(--_note);
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton i {
      animation: none;
    }
  }
  @media print {
    .skeleton,
    .check {
      display: none;
    }
  }
`;
