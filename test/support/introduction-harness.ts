// How a test sees <kp-introduction>.
import '../../src/widgets/introduction/define.ts';
import type { KpIntroduction } from '../../src/widgets/introduction/introduction.ts';
import { VZOROV } from '../../stories/feeds.ts';
import { mount, textOf, WidgetHarness, type WidgetOptions } from './widget-harness.ts';

export class IntroductionHarness extends WidgetHarness<KpIntroduction> {
  /** An introduction in Czech; without options, of the invented town. */
  static async open(options: WidgetOptions = {}): Promise<IntroductionHarness> {
    const source = 'data' in options || 'feed' in options ? {} : { data: VZOROV };
    return new IntroductionHarness(await mount('kp-introduction', { lang: 'cs', ...source, ...options }));
  }

  get paragraphs(): string[] {
    return this.all('.prose').map(textOf);
  }

  /** Each fact as `label: value`. */
  get facts(): string[] {
    return this.all('.facts > div').map((fact) => [...fact.children].map(textOf).join(': '));
  }
}
