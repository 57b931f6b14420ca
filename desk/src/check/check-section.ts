// The section "Zkontrolovat": what is wrong with a feed, where, and a button that mends it.
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { DeskElement } from '../app/desk-element.ts';

@customElement('desk-check')
export class DeskCheck extends DeskElement {
  protected override render(): TemplateResult {
    return html`<h2>Zkontrolovat</h2>`;
  }
}
