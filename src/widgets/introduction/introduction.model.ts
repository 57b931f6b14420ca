// What kp-introduction shows of a feed: what community planning is, where, since when and what for. Pure; knows no
// words and no Lit.
import { parseDate, type FeedDate } from '../../feed/date.ts';
import { isWritten } from '../../feed/text.ts';
import type { Feed, Text } from '../../feed/types.ts';

/** What the town says of its planning. What the feed lacks isn't there. */
export interface IntroductionContent {
  heading?: Text;
  text?: Text;
  /** The territory that is planned for. */
  area?: Text;
  /** When planning began. */
  since?: FeedDate;
  goals: readonly Text[];
}

/** The feed's introduction; undefined where it would be a heading alone. */
export function introductionContent(feed: Feed): IntroductionContent | undefined {
  const { heading, text, area, since, goals = [] } = feed._kp?.introduction ?? {};
  const content = {
    ...(isWritten(text) && { text }),
    ...(isWritten(area) && { area }),
    ...(since && { since: parseDate(since) }),
    goals: goals.filter(isWritten),
  };
  const { text: words, area: where, since: when } = content;
  if (!words && !where && !when && !content.goals.length) return undefined;
  return { ...(isWritten(heading) && { heading }), ...content };
}
