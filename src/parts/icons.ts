// Icons: always decoration. They need the class `i` of core/tokens.styles.ts.
import { html, type TemplateResult } from 'lit';
import type { Shape } from './shapes.ts';

/** An icon of 1.25em with one of shapes.ts; the words beside it say what it means. */
export function icon(shape: Shape, className = ''): TemplateResult {
  return html`<svg class="i ${className}" viewBox="0 0 20 20" aria-hidden="true">${shape()}</svg>`;
}

/** A line of words with an icon before them. */
export function iconLine(shape: Shape, content: unknown): TemplateResult {
  return html`<span class="il">${icon(shape)}<span>${content}</span></span>`;
}
