// How participation looks: a column for each kind of participant under a line of the accent, and the steps under them.
import { css } from 'lit';
import { joiningStepsStyles } from '../../parts/joining-steps.ts';

export const styles = [
  ...joiningStepsStyles,
  css`
    :host {
      --_reserve: 24em;
    }
    .kp {
      overflow-wrap: anywhere;
    }
    [part='heading'],
    ::slotted([slot='heading']) {
      margin-block-end: var(--_3);
    }
    .roles {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_5);
    }
    .prose + .roles,
    .prose + .steps {
      margin-block-start: var(--_5);
    }
    .roles > li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      align-content: start;
      gap: 0.25em 0.65em;
      padding-block-start: var(--_3);
      border-block-start: max(2px, 0.125em) solid var(--_accent);
    }
    .roles .i {
      inline-size: 1.5em;
      block-size: 1.5em;
    }
    .roles [part='title'] {
      align-self: center;
      text-wrap: pretty;
    }
    .roles .prose {
      grid-column: 1 / -1;
    }
    .sub {
      margin-block: var(--_6) var(--_4);
    }
    .actions {
      margin-block-start: var(--_5);
    }
    @container kp (min-width: 34em) {
      .roles {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        column-gap: 2em;
      }
    }
    @container kp (min-width: 66em) {
      .roles {
        grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
      }
      .roles > li {
        grid-template-columns: minmax(0, 1fr);
      }
      .steps {
        columns: 2;
        column-gap: 3em;
      }
      /* a column cuts off what stands above its first step */
      .steps > li {
        padding-block-start: 0.125em;
        break-inside: avoid;
      }
      .steps > li::before {
        inset-block-start: 0;
      }
    }
  `,
];
