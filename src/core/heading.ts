// Headings of a level that the page decides.
import { html, nothing, type TemplateResult } from 'lit';

export interface HeadingOptions {
  part?: string;
  className?: string;
}

/** A heading `h1`…`h6`; deeper levels stay at `h6`. */
export function headingAt(level: number, content: unknown, { part, className }: HeadingOptions = {}): TemplateResult {
  const parts = part ?? nothing;
  const classes = className ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${classes} part=${parts}>${content}</h1>`;
    case 2:
      return html`<h2 class=${classes} part=${parts}>${content}</h2>`;
    case 3:
      return html`<h3 class=${classes} part=${parts}>${content}</h3>`;
    case 4:
      return html`<h4 class=${classes} part=${parts}>${content}</h4>`;
    case 5:
      return html`<h5 class=${classes} part=${parts}>${content}</h5>`;
    default:
      return html`<h6 class=${classes} part=${parts}>${content}</h6>`;
  }
}
