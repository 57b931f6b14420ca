// How the sentence that answers first looks, in its box under the widget's heading, with what stands under it.
import { css } from 'lit';

export const statusStyles = css`
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
  }
  .status {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
    padding: var(--_4);
    border-inline-start: 0.375em solid var(--_edge);
    background: var(--_wash);
  }
  .status.open {
    border-color: var(--_accent);
    background: var(--_glow);
  }
  .status > .i {
    inline-size: 2em;
    block-size: 2em;
    stroke-width: 0.125em;
    margin-block-start: -0.1875em;
  }
  .status.open > .i {
    stroke: var(--_accent);
  }
  .say {
    font-size: var(--_title);
    line-height: 1.3;
    font-weight: 700;
    text-wrap: balance;
  }
  .more {
    grid-column: 2;
    text-wrap: pretty;
  }
  .more > :first-child {
    margin-block-start: 0.25em;
  }
  .more > .actions {
    margin-block-start: var(--_3);
  }
  @container kp (max-width: 20em) {
    .status {
      padding: var(--_3);
      column-gap: 0.5em;
    }
    .status > .i {
      inline-size: 1.375em;
      block-size: 1.375em;
      margin-block-start: 0.125em;
    }
    .more {
      grid-column: 1 / -1;
    }
  }
  @container kp (max-width: 15em) {
    .status {
      display: block;
    }
    .status > .i {
      float: inline-start;
      margin: 0.0625em 0.375em 0 0;
    }
  }
`;
