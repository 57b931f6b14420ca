// How documents look: lists under ruled titles, the archive behind a row that opens.
import { css } from 'lit';
import { documentListStyles } from '../../parts/document-list.ts';
import { searchFieldStyles } from '../../parts/search-field.ts';

const own = css`
  /* about five documents under their headings */
  :host {
    --_reserve: 20em;
  }
  .kp {
    overflow-wrap: anywhere;
  }
  .search,
  .outcome,
  .outcome + p,
  .docs {
    margin-block-start: var(--_3);
  }
  .section,
  .docs,
  details {
    max-inline-size: 60em;
  }
  .section {
    margin-block-start: var(--_5);
    padding-block-end: var(--_1);
    border-block-end: max(1px, 0.0625em) solid var(--_rule);
  }
  .docs {
    gap: var(--_3);
  }
  .docs li {
    text-wrap: pretty;
  }
  details {
    margin-block-start: var(--_5);
    padding-block: var(--_1);
    border-block: 1px solid var(--_hair);
  }
  summary {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: max(24px, 2.25em);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details[open] .chev {
    transform: rotate(90deg);
  }
  details > .section:first-of-type {
    margin-block-start: var(--_3);
  }
  details > :last-child {
    padding-block-end: var(--_3);
  }
  @media (hover: hover) {
    summary:hover b {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
`;

export const styles = [documentListStyles, ...searchFieldStyles, own];
