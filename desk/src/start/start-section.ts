// The section "Začít": from nothing to a first feed.
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { DeskElement } from '../app/desk-element.ts';

@customElement('desk-start')
export class DeskStart extends DeskElement {
  protected override render(): TemplateResult {
    return html`<h2>Začít</h2>`;
  }
}
