// How a test sees <kp-portal>.
import '../../src/portal/define.ts';
import type { KpElement } from '../../src/core/kp-element.ts';
import type { KpPortal } from '../../src/portal/portal.ts';
import { VZOROV } from '../../stories/feeds.ts';
import { eventually } from './eventually.ts';
import { mount, textOf, WidgetHarness, type WidgetOptions } from './widget-harness.ts';

export class PortalHarness extends WidgetHarness<KpPortal> {
  /** A portal in Czech; without options, of the invented town in November 2026. */
  static async open(options: WidgetOptions = {}): Promise<PortalHarness> {
    const source = 'data' in options || 'feed' in options ? {} : { data: VZOROV };
    return new PortalHarness(await mount('kp-portal', { lang: 'cs', 'as-of': '2026-11-23', ...source, ...options }));
  }

  /** The widgets, in their order on the page. */
  get sections(): KpElement[] {
    return [...this.element.children].filter(({ slot }) => slot === 'section') as KpElement[];
  }

  get ids(): string[] {
    return this.sections.map(({ id }) => id);
  }

  section(name: string): KpElement {
    return this.element.querySelector<KpElement>(`#kp-${name}`)!;
  }

  /** The words of the links, as they stand beside the sections. */
  get links(): string[] {
    return this.all('.wide a').map(textOf);
  }

  /** After all widgets have left `loading`. */
  async allSettled(): Promise<void> {
    await eventually(() => {
      const states = this.sections.map(({ state }) => state);
      if (!states.length || states.includes('loading')) throw new Error(states.join());
    });
    await this.settled();
  }
}
