// How a test sees <kp-grant-timeline>.
import '../../src/widgets/grant-timeline/define.ts';
import type { KpGrantTimeline } from '../../src/widgets/grant-timeline/grant-timeline.ts';
import { DAYS, feedOfProgramme } from '../../stories/feeds.ts';
import { mount, textOf, WidgetHarness, type WidgetOptions } from './widget-harness.ts';

export class TimelineHarness extends WidgetHarness<KpGrantTimeline> {
  /** A timeline in Czech; without options, of a call that is open. */
  static async open(options: WidgetOptions = {}): Promise<TimelineHarness> {
    const source = 'data' in options || 'feed' in options ? {} : { data: feedOfProgramme() };
    return new TimelineHarness(
      await mount('kp-grant-timeline', { lang: 'cs', 'as-of': DAYS.open, ...source, ...options }),
    );
  }

  /** The sentence that answers whether one may apply. */
  get status(): string {
    return this.textIn('.status .say');
  }

  /** What stands under that sentence. */
  get more(): string {
    return this.textIn('.status .more');
  }

  /** Name, dates and state of each step shown first, as `Name | date | state`. */
  get rows(): string[] {
    return [...(this.root.querySelector('ol')?.children ?? [])].map((row) => {
      const [name, when] = [row.querySelector('.name'), row.querySelector('.when')].map((one) => one && textOf(one));
      return [name, when].join(' | ');
    });
  }

  /** What the other programmes are called: years, or titles. */
  get others(): string[] {
    return this.all('summary [part=title]').map(textOf);
  }

  async openProgramme(name: string): Promise<HTMLDetailsElement> {
    const details = this.detailsOf(name);
    details.querySelector('summary')!.click();
    await this.settled();
    return details;
  }

  detailsOf(name: string): HTMLDetailsElement {
    const found = this.all('details').find(
      (details) => textOf(details.querySelector('summary [part=title]')!) === name,
    );
    if (!found) throw new Error(`no programme "${name}" among: ${this.others.join(' | ')}`);
    return found as HTMLDetailsElement;
  }
}
