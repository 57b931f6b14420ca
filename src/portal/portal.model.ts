// Which sections the portal shows: those for whose widget the feed has something. Pure; knows no words and no Lit.
import type { Feed } from '../feed/types.ts';
import { documentContent } from '../widgets/document-list/document-list.model.ts';
import { grantContent } from '../widgets/grant-timeline/grant-timeline.model.ts';
import { introductionContent } from '../widgets/introduction/introduction.model.ts';
import { hasNotice, makeJoinView } from '../widgets/join-form/join-form.model.ts';
import { meetingContent } from '../widgets/meeting-list/meeting-list.model.ts';
import { participationContent } from '../widgets/participation/participation.model.ts';
import { planContent } from '../widgets/plan-timeline/plan-timeline.model.ts';
import { groupViews } from '../widgets/working-group-list/working-group-list.model.ts';

export interface PortalOptions {
  /** Epoch milliseconds. */
  now: number;
  timeZone: string;
  /** Whether the page names an address to which the form sends, or the town's own form. */
  hasTarget: boolean;
}

/** A part of the portal: the widget that shows it, and whether the feed has something for it. */
interface Section {
  tag: string;
  hasContent(feed: Feed, options: PortalOptions): boolean;
}

/** All sections by their name, in their order; an element's id is `kp-` and the name. */
export const SECTIONS = {
  introduction: { tag: 'kp-introduction', hasContent: (feed) => !!introductionContent(feed) },
  news: { tag: 'kp-news-feed', hasContent: ({ items, next_url: next }) => !!items?.length || !!next },
  grants: {
    tag: 'kp-grant-timeline',
    hasContent: (feed, options) => !!grantContent(feed, { ...options, hasDrawing: false }),
  },
  participation: { tag: 'kp-participation', hasContent: (feed) => !!participationContent(feed) },
  groups: { tag: 'kp-working-group-list', hasContent: (feed, options) => !!groupViews(feed, options) },
  join: { tag: 'kp-join-form', hasContent: canJoin },
  meetings: { tag: 'kp-meeting-list', hasContent: (feed, options) => !!meetingContent(feed, options) },
  plans: {
    tag: 'kp-plan-timeline',
    hasContent: (feed, options) => !!planContent(feed, { ...options, hasDrawing: false }),
  },
  documents: { tag: 'kp-document-list', hasContent: (feed, options) => !!documentContent(feed, options) },
  contact: { tag: 'kp-coordinator-card', hasContent: (feed) => !!feed._kp?.contacts?.length },
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof SECTIONS;

export const NAMES = Object.keys(SECTIONS) as SectionName[];

/** The names of the sections to show; undefined where the feed has nothing for any of them. */
export function portalContent(feed: Feed, options: PortalOptions): readonly SectionName[] | undefined {
  const names = NAMES.filter((name) => {
    const { hasContent }: Section = SECTIONS[name];
    return hasContent(feed, options);
  });
  return names.length ? names : undefined;
}

/** A form or a way to one; a contact alone has a section of its own. */
function canJoin(feed: Feed, { hasTarget }: PortalOptions): boolean {
  const view = makeJoinView(feed, { endpoint: undefined, formUrl: undefined, noSteps: true });
  return hasTarget ? hasNotice(feed._kp?.joining) || !!view : view?.way === 'mail';
}

/**
 * Ids of the contacts to show: the first, and those whom no working group names; none where
 * the first is alone, or an id holds a space, which the card takes for the end of it.
 */
export function contactIds(feed: Feed): readonly string[] {
  const { contacts = [], working_groups: groups = [] } = feed._kp ?? {};
  const named = new Set(groups.flatMap(({ people = [] }) => people.map(({ contact }) => contact)));
  const ids = contacts.map(({ id }) => id).filter((id, index) => !index || !named.has(id));
  return ids.length > 1 && !ids.some((id) => /\s/.test(id)) ? ids : [];
}
