// How a test sees <kp-coordinator-card>.
import '../../src/widgets/coordinator-card/define.ts';
import type { KpCoordinatorCard } from '../../src/widgets/coordinator-card/coordinator-card.ts';
import { feedOfContacts } from '../../stories/feeds.ts';
import { mount, textOf, WidgetHarness, type WidgetOptions } from './widget-harness.ts';

export class CardHarness extends WidgetHarness<KpCoordinatorCard> {
  /** A card in Czech; without options, of the coordinator on a Monday at nine. */
  static async open(options: WidgetOptions = {}): Promise<CardHarness> {
    const source = 'data' in options || 'feed' in options ? {} : { data: feedOfContacts() };
    return new CardHarness(
      await mount('kp-coordinator-card', { lang: 'cs', 'as-of': '2026-11-23T09:00', ...source, ...options }),
    );
  }

  /** The lines of telephones, addresses, hours and place. */
  get lines(): string[] {
    return this.all('.lines > li').map(textOf);
  }

  /** Addresses of all links, in order. */
  get links(): string[] {
    return this.all('a').map((link) => link.getAttribute('href') ?? '');
  }

  /** What the office's hours say of today. */
  get today(): string {
    return this.all('.lines > li')
      .filter((line) => line.querySelector('.hours'))
      .map((line) => textOf(line.querySelector('.b')!))
      .join();
  }
}
