// What the stories of all widgets share: the arguments, the state that a story must reach, hosts to stand in.
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { KpElement, WidgetState } from '../src/core/kp-element.ts';

/** Attributes and properties of every widget. */
export interface CommonArgs {
  data?: unknown;
  feed?: string;
  lang: string;
  'heading-level'?: number;
  'as-of'?: string;
  debug?: boolean;
}

/** How the arguments of every widget are shown and changed. */
export const commonArgTypes = {
  data: { control: false, description: 'A feed already parsed; a property.' },
  feed: { control: 'text', description: 'Address of the feed, or `#id` of a script on the page.' },
  lang: { control: 'select', options: ['cs', 'en', 'de', 'uk'], description: 'Language of the widget.' },
  'heading-level': { control: { type: 'number', min: 1, max: 6 }, description: 'Level of the heading, 2 by default.' },
  'as-of': { control: 'text', description: 'A date or a local date-time: the widget as on that moment.' },
  debug: { control: 'boolean', description: 'Shows the faults of the feed.' },
} as const;

/** A sentence above the story on the page of documentation. */
export function about(story: string): { docs: { description: { story: string } } } {
  return { docs: { description: { story } } };
}

/** A play function: the story's widgets reach this state and no other, all that is loaded late is there, and all fits. */
export function reaches(state: WidgetState): (context: { canvasElement: HTMLElement }) => Promise<void> {
  return async ({ canvasElement }) => {
    const widgetAt = (index: number): KpElement | undefined =>
      [...canvasElement.querySelectorAll<KpElement>('*')].filter(({ localName }) => localName.startsWith('kp-'))[index];
    await expect(widgetAt(0)).toBeDefined();
    // Asked for one after the other, since a portal that is ready has brought more.
    for (let index = 0, widget; (widget = widgetAt(index)); index += 1) {
      await waitFor(() => expect(widget.state).toBe(state), { timeout: 5000 });
      await widget.updateComplete;
      // The words for webmasters come by a request of their own.
      const late = [widget.debug && !widget.slot ? '.check' : '', state === 'error' ? '[part=error] details' : '']
        .filter(Boolean)
        .join();
      if (late) await waitFor(() => expect(widget.shadowRoot?.querySelector(late)).not.toBeNull());
      await expect(overflowOf(widget)).toBeLessThan(2);
    }
  };
}

/** How far the widget's words reach beyond its box, in px; the drawing and words for screen readers apart. */
function overflowOf(widget: HTMLElement): number {
  const { right } = widget.getBoundingClientRect();
  const words = [...(widget.shadowRoot?.querySelectorAll('.kp *:not(svg, svg *, .axis, .vh)') ?? [])];
  return Math.max(0, ...words.map((element) => element.getBoundingClientRect().right - right));
}

/** Puts a story into a box of a host page with the given style. */
export function inHost(style: string): (story: () => unknown) => TemplateResult {
  return (story) => html`<div style=${style}>${story()}</div>`;
}

export const HOSTS = {
  dark: 'background: #14181d; color: #e8e6e1; padding: 1.5em; --kp-accent: #7cc4ff',
  verdana: 'font: 13px/1.4 Verdana, "DejaVu Sans", sans-serif; color: #333; background: #fff; padding: 1em',
  accent: 'font-family: Georgia, serif; --kp-accent: #8a1c1c; --kp-radius: 0; padding: 1em',
  narrow: 'inline-size: 320px',
  narrowest: 'inline-size: 220px',
  wide: 'inline-size: 1100px',
} as const;
