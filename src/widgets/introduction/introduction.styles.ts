// How the introduction looks: the text, and the facts under it; beside it where there is room.
import { css } from 'lit';
import { documentListStyles } from '../../parts/document-list.ts';
import { factsStyles } from '../../parts/facts.ts';

export const styles = [
  documentListStyles,
  factsStyles,
  css`
    :host {
      --_reserve: 16em;
    }
    .about {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_5);
      overflow-wrap: anywhere;
    }
    [part='heading'],
    ::slotted([slot='heading']) {
      margin-block-end: var(--_3);
    }
    .about .facts dt {
      font-size: inherit;
      font-weight: 700;
    }
    .goals {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_1);
      margin-block-start: var(--_1);
    }
    .two > .facts {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_4);
      padding-block-start: var(--_4);
      border-block-start: 1px solid var(--_rule);
    }
    @container kp (min-width: 34em) {
      .two > .facts {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .two > .facts > .long {
        grid-column: 1 / -1;
      }
    }
    @container kp (min-width: 52em) {
      .two {
        grid-template-columns: minmax(0, 38em) minmax(14em, 22em);
        column-gap: 3em;
        align-items: start;
      }
      .two > .facts {
        grid-template-columns: minmax(0, 1fr);
        padding-block: 0;
        padding-inline-start: var(--_5);
        border-block-start: 0;
        border-inline-start: 1px solid var(--_rule);
      }
    }
  `,
];
