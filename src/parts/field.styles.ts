// How a field looks in which one types: the search of a list, the fields of a form.
import { css } from 'lit';

export const fieldStyles = css`
  .kp .field {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: max(1px, 0.0625em) solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.5;
    letter-spacing: inherit;
    appearance: none;
  }
  .kp .field:hover {
    border-color: currentColor;
  }
  .kp .field:focus-visible {
    outline: max(2px, 0.15em) solid currentColor;
    outline-offset: 0.15em;
  }
  .field::placeholder {
    color: inherit;
    opacity: 0.75;
  }
  @media (forced-colors: active) {
    .kp .field {
      border-color: ButtonBorder;
    }
  }
`;
