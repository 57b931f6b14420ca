// How a test sees <kp-participation>.
import '../../src/widgets/participation/define.ts';
import type { KpParticipation } from '../../src/widgets/participation/participation.ts';
import { VZOROV } from '../../stories/feeds.ts';
import { mount, textOf, WidgetHarness, type WidgetOptions } from './widget-harness.ts';

export class ParticipationHarness extends WidgetHarness<KpParticipation> {
  /** Participation in Czech; without options, in the invented town. */
  static async open(options: WidgetOptions = {}): Promise<ParticipationHarness> {
    const source = 'data' in options || 'feed' in options ? {} : { data: VZOROV };
    return new ParticipationHarness(await mount('kp-participation', { lang: 'cs', ...source, ...options }));
  }

  /** What is read of each kind of participant. */
  get participants(): string[] {
    return this.all('.roles > li').map(textOf);
  }

  get steps(): string[] {
    return this.all('.steps > li').map(textOf);
  }

  /** The link to the form. */
  get joinLink(): HTMLAnchorElement | null {
    return this.root.querySelector('.actions a');
  }
}
