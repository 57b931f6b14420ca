// How meetings look: the date beside the words where there is room, the calendar at the far side where there is more.
import { css } from 'lit';
import { documentListStyles } from '../../parts/document-list.ts';

const own = css`
  /* about four meetings under their headings */
  :host {
    --_reserve: 26em;
    --_line: var(--kp-border, var(--_hair));
  }
  .kp {
    overflow-wrap: anywhere;
  }
  .section,
  .row,
  .foot {
    max-inline-size: 60em;
  }
  .section {
    margin-block-start: var(--_5);
    padding-block-end: var(--_1);
    border-block-end: max(1px, 0.0625em) solid var(--_rule);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: var(--_4);
    padding-block: var(--_3);
  }
  .row + .row {
    border-block-start: 1px solid var(--_line);
  }
  .word {
    display: flex;
    gap: 0.375em;
  }
  .word .i {
    margin-block-start: 0.125em;
  }
  .what > p,
  .what > .note {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  .what > p a {
    padding-block: max(0px, (24px - 1em) / 2);
  }
  .what .prose + .prose {
    margin-block-start: 0;
  }
  .what .docs {
    margin-block-start: var(--_1);
    gap: var(--_1);
  }
  .save,
  ul + .actions {
    margin-block-start: var(--_1);
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
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_4);
    margin-block-start: var(--_4);
  }
  @container kp (min-width: 30em) {
    .row {
      grid-template-columns: 8.5em minmax(0, 1fr);
    }
  }
  @media print {
    .row {
      grid-template-columns: 9em minmax(0, 1fr);
    }
  }
`;

export const styles = [documentListStyles, own];
