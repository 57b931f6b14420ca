// How a test sees <kp-meeting-list>.
import '../../src/widgets/meeting-list/define.ts';
import type { KpMeetingList } from '../../src/widgets/meeting-list/meeting-list.ts';
import { VZOROV } from '../../stories/feeds.ts';
import { mount, textOf, WidgetHarness, type WidgetOptions } from './widget-harness.ts';

export class MeetingsHarness extends WidgetHarness<KpMeetingList> {
  /** A list in Czech; without options, of the invented town in November 2026. */
  static async open(options: WidgetOptions = {}): Promise<MeetingsHarness> {
    const source = 'data' in options || 'feed' in options ? {} : { data: VZOROV };
    return new MeetingsHarness(
      await mount('kp-meeting-list', { lang: 'cs', 'as-of': '2026-11-23', ...source, ...options }),
    );
  }

  /** What is read of each meeting, dates first. */
  get rows(): string[] {
    return this.all('.row').map(textOf);
  }

  /** Under each heading the names of its meetings, as `2020: Setkání | Jednání`. */
  get sections(): string[] {
    return this.all('.section').map((heading) => {
      const titles = [...heading.nextElementSibling!.querySelectorAll('[part=title]')].map(textOf);
      return `${textOf(heading)}: ${titles.join(' | ')}`;
    });
  }

  /** Names of the links to documents, with what only screen readers say. */
  get links(): string[] {
    return this.all('.docs a').map(({ textContent }) => textContent.replace(/[\s\u2060]+/g, ' ').trim());
  }
}
