// How the news look: notices with a bar, rows with the date beside them where there is room, the filter above the list
// or beside it.
import { css, unsafeCSS, type CSSResult } from 'lit';
import { documentListStyles } from '../../parts/document-list.ts';
import { richTextStyles } from '../../parts/rich-text.styles.ts';
import { searchFieldStyles } from '../../parts/search-field.ts';

/** A filter that is closed behind one row of 44 px until it is used. */
const closed = (filter: string): CSSResult =>
  unsafeCSS(`
  .kp ${filter} > .toggle {
    display: flex;
    grid-column: 1 / -1;
  }
  ${filter} {
    padding-block-end: var(--_3);
    border-block: 1px solid var(--_hair);
  }
  ${filter}:not(.open) {
    padding: 0;
  }
  ${filter}:not(.open) > :not(.toggle) {
    display: none;
  }
`);

const own = css`
  :host {
    --_reserve: 30em;
  }
  .layout {
    margin-block-start: var(--_3);
  }
  .layout,
  .news,
  .filter,
  .none {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .news > .year + * {
    margin-block-start: 0;
  }

  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.625em;
    margin-block-end: var(--_5);
    padding: var(--_3) var(--_4);
    border-inline-start: max(3px, 0.25em) solid var(--_accent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_glow);
  }
  .notice:last-child {
    margin-block-end: 0;
  }
  .notice .what {
    grid-column: 2;
  }

  .row {
    padding-block: var(--_4);
  }
  .row + .row {
    border-block-start: 1px solid var(--_hair);
  }
  ol:first-child > .row:first-child,
  .notice + ol > .row:first-child,
  .found + ol > .row:first-child {
    padding-block-start: 0;
  }
  .year {
    margin-block-start: var(--_5);
    padding-block-end: 0.25em;
    border-block-end: max(2px, 0.125em) solid var(--_rule);
  }
  .year:first-child,
  .notice + .year {
    margin-block-start: 0;
  }
  .what > [part='title'] + * {
    margin-block-start: 0.125em;
  }
  .what > .docs,
  .what > [part='meta'] {
    margin-block-start: var(--_2);
  }
  .what > .docs {
    gap: var(--_1);
  }
  /* beside the name where there is room, else below it as a whole */
  .docs .note {
    display: inline-block;
  }
  .row time {
    font-size: var(--_note);
  }
  .row time + .note::before {
    content: ' \u00b7 ';
  }
  .lines {
    white-space: pre-line;
  }
  .picture,
  .what > .print {
    display: none;
  }

  /* words that can be pressed: 24 px high at the smallest text of a page too */
  .kp .link {
    min-block-size: max(24px, 1.75em);
    font-weight: 700;
  }
  .row [part='title'] a,
  .notice [part='title'] a {
    padding-block: max(0px, (24px - 1em) / 2);
  }
  .found {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    margin-block-end: var(--_4);
  }
  .none {
    gap: var(--_2);
    justify-items: start;
    padding-block: var(--_4);
    border-block: 1px solid var(--_hair);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_4);
    padding-block-start: var(--_4);
    border-block-start: 1px solid var(--_hair);
  }
  .none + .foot {
    border: 0;
  }
  .foot [part='error'] {
    inline-size: 100%;
  }
  .foot .btn[aria-disabled] {
    background: var(--_wash);
    cursor: default;
  }

  .filter {
    gap: var(--_4);
    align-items: start;
    margin-block-end: var(--_5);
  }
  .kp .toggle {
    display: none;
    align-items: center;
    gap: 0.625em;
    min-block-size: max(44px, 2.75em);
    font-weight: 700;
  }
  .chev {
    margin-inline-start: auto;
    rotate: 90deg;
  }
  .open .chev {
    rotate: -90deg;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: max(0.375em, 4px);
    margin-block-start: var(--_1);
  }
  .kp .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    max-inline-size: 100%;
    min-block-size: max(28px, 2.25em);
    padding: 0.125em 0.8125em;
    border: max(1px, 0.0625em) solid var(--_edge);
    border-radius: 1.25em;
    font-size: var(--_note);
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .kp .chip:hover {
    background: var(--_wash);
    text-decoration: underline;
  }
  .kp .chip[aria-pressed='true'] {
    border-color: currentColor;
    background: var(--_glow);
    font-weight: 700;
    /* twice as thick, without moving what stands after it */
    box-shadow: inset 0 0 0 max(1px, 0.0625em) currentColor;
  }
  .chip .i {
    inline-size: 1.125em;
    block-size: 1.125em;
    stroke-width: 0.15em;
  }
  .count {
    font-weight: 400;
  }

  @container kp (max-width: 22em) {
    .notice {
      padding-inline: var(--_3);
    }
    .notice .what {
      grid-column: 1 / -1;
    }
    .foot .btn {
      justify-content: center;
      inline-size: 100%;
    }
  }
  @container kp (min-width: 36em) {
    .filter {
      grid-template-columns: minmax(14em, 20em) minmax(0, 1fr);
      gap: var(--_4) var(--_6);
    }
    .row.pic {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 9em;
      column-gap: var(--_5);
    }
    .pic > .meta {
      grid-column: 1 / -1;
    }
    .dated > .row {
      display: grid;
      grid-template-columns: 7.5em minmax(0, 1fr);
      column-gap: var(--_5);
    }
    .dated > .pic {
      grid-template-columns: 7.5em minmax(0, 1fr) 9em;
    }
    .dated .meta {
      grid-column: 1;
    }
    .dated .what {
      grid-column: 2;
    }
    .dated time {
      display: block;
      font-size: inherit;
    }
    .dated .meta > .note {
      display: block;
    }
    .dated time + .note::before {
      content: none;
    }
    .picture {
      display: block;
      aspect-ratio: 3 / 2;
      align-self: start;
    }
    .picture img {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      object-fit: cover;
      border-radius: var(--_radius);
    }
  }
  @container kp (max-width: 35.99em) {
    ${closed('.filter')}
  }
  @container kp (max-width: 61.99em) {
    ${closed('.late')}
  }
  @container kp (min-width: 62em) {
    .split {
      grid-template-columns: minmax(0, 1fr) 17em;
      column-gap: 4em;
      max-inline-size: 76em;
      align-items: start;
    }
    .split > .filter {
      grid-area: 1 / 2;
      grid-template-columns: minmax(0, 1fr);
      position: sticky;
      inset-block-start: 1em;
      margin: 0;
      padding-inline-start: var(--_5);
      border-inline-start: 1px solid var(--_hair);
    }
    .split > .news {
      grid-area: 1 / 1;
    }
  }
  @media (forced-colors: active) {
    .kp .chip {
      border-color: ButtonBorder;
    }
    .kp .chip[aria-pressed='true'] {
      border-width: max(3px, 0.1875em);
    }
  }
  @media print {
    .what > .print {
      display: block;
      margin-block-start: var(--_2);
    }
    .kp .split {
      display: block;
    }
    .notice {
      background: none;
      border-color: #000;
    }
  }
`;

export const styles = [documentListStyles, richTextStyles, ...searchFieldStyles, own];
