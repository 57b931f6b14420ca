// How the text of an item looks: paragraphs, lists, headings, tables, quotations and images, of the common scale.
import { css } from 'lit';

export const richTextStyles = css`
  .rich {
    max-inline-size: 65ch;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    /* a sign that turns the direction of writing turns nothing around it */
    unicode-bidi: isolate;
  }
  .rich > :where(* + *),
  .rich :where(li, blockquote, dd, details, td, th) > :where(* + *) {
    margin-block-start: var(--_2);
  }
  .rich > :where(* + :is(h1, h2, h3, h4, h5, h6)) {
    margin-block-start: var(--_4);
  }
  .rich :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .rich ul {
    list-style: disc;
  }
  .rich ol {
    list-style: decimal;
  }
  /* as its type says, which stands behind every style: points of a legal text are referred to by their letters */
  .rich ol[type] {
    list-style: revert-layer;
  }
  .rich li + li {
    margin-block-start: var(--_1);
  }
  .rich dt {
    font-weight: 700;
  }
  .rich :is(dd, blockquote) {
    padding-inline-start: 1em;
  }
  .rich blockquote {
    margin-inline: 0;
    border-inline-start: max(2px, 0.125em) solid var(--_rule);
  }
  .rich img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .rich hr {
    border: 0;
    border-block-start: max(1px, 0.0625em) solid var(--_rule);
  }
  .rich :is(pre, code, kbd, samp) {
    font-family: monospace;
    white-space: pre-wrap;
  }
  .rich small {
    font-size: var(--_note);
  }
  .rich .scroll {
    overflow-x: auto;
  }
  .rich .scroll:focus-visible {
    outline: max(2px, 0.15em) solid currentColor;
    outline-offset: -2px;
  }
  .rich table {
    border-collapse: collapse;
    overflow-wrap: break-word;
  }
  .rich caption {
    font-weight: 700;
    text-align: start;
  }
  .rich :is(td, th) {
    padding: var(--_1) var(--_2);
    border: max(1px, 0.0625em) solid var(--_rule);
    text-align: start;
    vertical-align: top;
  }
  @media print {
    .rich .scroll {
      overflow: visible;
    }
  }
`;
