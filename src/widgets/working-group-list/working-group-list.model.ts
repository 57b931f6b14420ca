// What kp-working-group-list shows: each group with its people, their contacts, its next meeting and the last minutes, and
// which groups a search finds. Pure; knows no words and no Lit.
import { isWritten } from '../../feed/text.ts';
import type { Feed, FeedDocument, Meeting, Text, WorkingGroup } from '../../feed/types.ts';
import { lastMinuted, nextMeeting, type ScheduledMeeting } from '../../planning/meetings.ts';
import { contactOf, fullName } from '../../planning/people.ts';
import { fold, matcher } from '../../planning/search.ts';

/** Somebody who holds an office in a group. What neither the group nor the contact says isn't there. */
export interface GroupPerson {
  name: string | undefined;
  role: Text | undefined;
  organisation: Text | undefined;
  /** First telephone and e-mail of the contact that the person refers to. */
  phone: string | undefined;
  email: string | undefined;
}

/** One group, ready to be drawn. */
export interface GroupView {
  group: WorkingGroup;
  /** The `id` where the feed gives no name. */
  name: Text;
  people: readonly GroupPerson[];
  /** Members that are organisations; never persons. */
  organisations: readonly Text[];
  next: ScheduledMeeting | undefined;
  /** Invitation, agenda and whatever else belongs to the next meeting. */
  nextDocuments: readonly FeedDocument[];
  /** The latest meeting of which there are minutes. */
  last: ScheduledMeeting | undefined;
  /** Whether there is anything beside name and target group. */
  hasDetails: boolean;
}

/** The moment for which groups are shown. */
export interface GroupOptions {
  /** Epoch milliseconds. */
  now: number;
  timeZone: string;
}

/** The feed's groups in their order; undefined where it has none. */
export function groupViews(feed: Feed, { now, timeZone }: GroupOptions): readonly GroupView[] | undefined {
  const { working_groups: groups = [], meetings = [] } = feed._kp ?? {};
  if (!groups.length) return undefined;
  const own = new Map<string | undefined, Meeting[]>();
  for (const meeting of meetings) {
    const known = own.get(meeting.working_group);
    if (known) known.push(meeting);
    else own.set(meeting.working_group, [meeting]);
  }
  return groups.map((group) => {
    const ownMeetings = own.get(group.id) ?? [];
    const next = nextMeeting(ownMeetings, now, timeZone);
    const last = lastMinuted(ownMeetings, now, timeZone);
    const { invitation, agenda, documents = [] } = next?.meeting ?? {};
    const people = personsOf(group, feed);
    const organisations = group.members?.organisations?.filter(isWritten) ?? [];
    const { description, members, documents: files, url } = group;
    return {
      group,
      name: isWritten(group.name) ? group.name : group.id,
      people,
      organisations,
      next,
      nextDocuments: [invitation, agenda, ...documents].filter((document) => document !== undefined),
      last,
      hasDetails: !!(
        isWritten(description) ||
        people.length ||
        members?.count ||
        organisations.length ||
        next ||
        last ||
        files?.length ||
        url
      ),
    };
  });
}

/** The groups of which name, target group, description, people or organisations hold every word of the query. */
export function findGroups(
  views: readonly GroupView[],
  query: string,
  plain: (text: Text | undefined) => string,
): readonly GroupView[] {
  const matches = matcher(query);
  return views.filter(({ group, name, people, organisations }) =>
    matches(
      fold(
        [
          name,
          group.target_group,
          group.description,
          ...organisations,
          ...people.flatMap((person) => [person.name, person.role, person.organisation]),
        ]
          .map(plain)
          .join('\n'),
      ),
    ),
  );
}

function personsOf({ people = [] }: WorkingGroup, feed: Feed): GroupPerson[] {
  return people
    .map((person) => {
      const contact = contactOf(feed, person.contact);
      return {
        name: person.name?.trim() || (contact && fullName(contact)),
        role: [person.role, contact?.role].find(isWritten),
        organisation: isWritten(person.organisation) ? person.organisation : undefined,
        phone: contact?.phones?.[0]?.number,
        email: contact?.emails?.[0]?.address,
      };
    })
    .filter((person) => Object.values(person).some(Boolean));
}
