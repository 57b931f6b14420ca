// The base of the desk's elements. They render into the page itself: labels, headings and styles are those of one page.
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Desk } from './desk.ts';

/** An element that is rendered again whenever the document changes; while its section is hidden it rests. */
export class DeskElement extends LitElement {
  /** Set by whoever renders the element, before it is connected. */
  @property({ attribute: false }) desk!: Desk;
  /** Whether the section is the one that is seen. */
  @property({ attribute: false }) isShown = true;
  /** What the address says after the section's name, cut at slashes. */
  @property({ attribute: false }) way: readonly string[] = [];

  readonly #onChange = (): void => this.requestUpdate();

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.desk.addEventListener('change', this.#onChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.desk.removeEventListener('change', this.#onChange);
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    return this.isShown && super.shouldUpdate(changed);
  }
}
