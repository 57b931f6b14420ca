// How a test sees a widget: what a visitor can read and press in it. The harness of one widget adds its own words.
import { fixture } from '@open-wc/testing';
import { expect } from 'vitest';
import type { KpElement, WidgetState } from '../../src/core/kp-element.ts';
import { eventually } from './eventually.ts';

/** Attributes, the property `data`, and what stands between the tags. */
export interface WidgetOptions {
  [attribute: string]: unknown;
  data?: unknown;
  content?: string;
}

export class WidgetHarness<Element extends KpElement = KpElement> {
  constructor(readonly element: Element) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** What can be read in the widget itself: its words without those for screen readers, spaces made plain. */
  get text(): string {
    return plain(visibleText(this.root));
  }

  /** Level and words of each heading in the widget, as `h2 Dotace`. */
  get headings(): string[] {
    return this.all('h1, h2, h3, h4, h5, h6').map((heading) => `${heading.localName} ${textOf(heading)}`);
  }

  /** The content between the tags, where it is seen. */
  get fallback(): string {
    const slot = this.root.querySelector<HTMLSlotElement>('slot:not([name])');
    return plain((slot?.assignedNodes() ?? []).map(({ textContent }) => textContent ?? '').join(' '));
  }

  get error(): string {
    return this.textIn('[part=error]');
  }

  get retryButton(): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>('[part=retry]')!;
  }

  /** What is said to the webmaster: the sentences of the faults. */
  get faults(): string[] {
    return this.all('.check li').map(textOf);
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  textIn(selector: string): string {
    const element = this.root.querySelector(selector);
    return element ? textOf(element) : '';
  }

  /** The button or link with these words in its name. */
  button(name: string): HTMLElement {
    const found = this.all('button, a, summary').find((one) => nameOf(one).includes(name));
    if (!found) throw new Error(`no button "${name}" among: ${this.all('button, a').map(nameOf).join(' | ')}`);
    return found;
  }

  async reaches(state: WidgetState): Promise<void> {
    await eventually(() => expect(this.element.state).toBe(state));
    await this.settled();
  }

  /** After everything that was set in motion is drawn. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
  }
}

/** The tags of all widgets that are defined somewhere. */
type WidgetTag = {
  [Tag in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[Tag] extends KpElement ? Tag : never;
}[keyof HTMLElementTagNameMap];

/** A widget on the page; data, where given, is set before it is connected. */
export async function mount<Tag extends WidgetTag>(
  tag: Tag,
  { data, content = '', ...attributes }: WidgetOptions = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.innerHTML = content;
  if (data !== undefined) element.data = data;
  const parent = await fixture('<div></div>');
  parent.append(element);
  await element.updateComplete;
  return element;
}

/** Words as they are read: white space of any kind is one space. */
export function plain(text: string): string {
  return text
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export function textOf(node: Node): string {
  return plain(visibleText(node));
}

function nameOf(element: Element): string {
  return plain(element.getAttribute('aria-label') ?? element.textContent ?? '');
}

function visibleText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (
    node instanceof Element &&
    (node.matches('style, svg, .vh') || (node instanceof HTMLSlotElement && node.assignedNodes().length))
  ) {
    return '';
  }
  const isBlock = node instanceof HTMLElement && getComputedStyle(node).display !== 'inline';
  const text = [...node.childNodes].map(visibleText).join('');
  return isBlock ? ` ${text} ` : text;
}

/** The element that has the focus, through shadow roots, by its name. */
export function focusedName(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element && element !== document.body ? nameOf(element) : '';
}
