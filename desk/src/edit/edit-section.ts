// The section "Upravit": the feed as forms, and beside them how it looks.
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { DeskElement } from '../app/desk-element.ts';

@customElement('desk-edit')
export class DeskEdit extends DeskElement {
  protected override render(): TemplateResult {
    return html`<h2>Upravit</h2>`;
  }
}
