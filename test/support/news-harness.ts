// How a test sees <kp-news-feed>, and small feeds of news.
import '../../src/widgets/news-feed/define.ts';
import type { KpNewsFeed } from '../../src/widgets/news-feed/news-feed.ts';
import { feedOfNews, news } from '../../stories/feeds.ts';
import { mount, textOf, WidgetHarness, type WidgetOptions } from './widget-harness.ts';

export class NewsHarness extends WidgetHarness<KpNewsFeed> {
  /** News in Czech; without options, seven of them. */
  static async open(options: WidgetOptions = {}): Promise<NewsHarness> {
    const source = 'data' in options || 'feed' in options ? {} : { data: feedOfNews(...sevenNews()) };
    return new NewsHarness(await mount('kp-news-feed', { lang: 'cs', ...source, ...options }));
  }

  /** Titles of the rows, in order. */
  get titles(): string[] {
    return this.all('.row [part=title]').map(textOf);
  }

  /** Titles of the notices. */
  get notices(): string[] {
    return this.all('.notice [part=title]').map(textOf);
  }

  /** The tags with their counts; a pressed one in brackets. */
  get tags(): string[] {
    return this.all('.chip').map((chip) =>
      chip.getAttribute('aria-pressed') === 'true' ? `[${textOf(chip)}]` : textOf(chip),
    );
  }

  get field(): HTMLInputElement {
    return this.root.querySelector('input')!;
  }

  /** Types into the search. */
  async search(query: string): Promise<void> {
    this.field.value = query;
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }
}

/** Seven news, a day apart, one of them about Žatec. */
export function sevenNews(): ReturnType<typeof news>[] {
  return [7, 6, 5, 4, 3, 2, 1].map((day) =>
    news(`n${day}`, {
      title: day === 2 ? 'Setkání v Žatci' : `Zpráva ${day}`,
      date_published: `2026-11-0${day}T08:00:00+01:00`,
      tags: day % 2 ? ['senioři'] : ['Dotace', 'plány'],
    }),
  );
}
