// What kp-participation shows of a feed: who takes part in planning, and the steps of joining. Pure; knows no words
// and no Lit.
import { isWritten } from '../../feed/text.ts';
import type { Feed, Participant, Text } from '../../feed/types.ts';

/** Who takes part, and whether the feed says how one joins. What the feed lacks isn't there. */
export interface ParticipationContent {
  /** The feed's own heading of joining. */
  heading?: Text;
  introduction?: Text;
  participants: readonly Participant[];
  hasSteps: boolean;
}

/** The feed's participants and steps; undefined where it has neither: an introduction alone is the form's. */
export function participationContent(feed: Feed): ParticipationContent | undefined {
  const { heading, introduction, participants = [], steps = [] } = feed._kp?.joining ?? {};
  if (!participants.length && !steps.length) return undefined;
  return {
    ...(isWritten(heading) && { heading }),
    ...(isWritten(introduction) && { introduction }),
    participants,
    hasSteps: steps.length > 0,
  };
}
