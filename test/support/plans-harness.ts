// How a test sees <kp-plan-timeline>.
import '../../src/widgets/plan-timeline/define.ts';
import type { KpPlanTimeline } from '../../src/widgets/plan-timeline/plan-timeline.ts';
import { VZOROV } from '../../stories/feeds.ts';
import { mount, textOf, WidgetHarness, type WidgetOptions } from './widget-harness.ts';

export class PlansHarness extends WidgetHarness<KpPlanTimeline> {
  /** Plans in Czech; without options, of the invented town in November 2026. */
  static async open(options: WidgetOptions = {}): Promise<PlansHarness> {
    const source = 'data' in options || 'feed' in options ? {} : { data: VZOROV };
    return new PlansHarness(
      await mount('kp-plan-timeline', { lang: 'cs', 'as-of': '2026-11-23', ...source, ...options }),
    );
  }

  /** What is read of each row, closed measures left out. */
  get rows(): string[] {
    return this.all('.row .what').map((row) =>
      [...row.children]
        .filter((one) => one.localName !== 'details')
        .map(textOf)
        .join(' '),
    );
  }

  /** The sentence that answers first, with what stands under it. */
  get status(): string {
    return this.textIn('.status');
  }

  openMeasures(): void {
    for (const summary of this.all('summary')) summary.click();
  }
}
