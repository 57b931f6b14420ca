// What kp-document-list shows: the documents of plans and of the whole feed, each once, the archived ones apart, and
// links; by group, and which of them a search finds. Pure; knows no words and no Lit.
import { isWritten } from '../../feed/text.ts';
import type { Feed, FeedDocument, Link, Plan, Text } from '../../feed/types.ts';
import { validityOf, type Validity } from '../../planning/plans.ts';
import { fold, matcher } from '../../planning/search.ts';

/** One document, or a link to elsewhere. */
export interface DocumentEntry {
  document: FeedDocument;
  /** Those of one kind belong together where the feed names no group. */
  kind: 'plans' | 'links' | 'others';
  /** Superseded: by its own key, or because its plan has ended. */
  isArchived: boolean;
  /** The plan whose document it is, and what it is at the moment. */
  plan?: Pick<Plan, 'from' | 'to'> | undefined;
  validity?: Validity | undefined;
}

export interface DocumentOptions {
  /** Epoch milliseconds. */
  now: number;
  timeZone: string;
}

/** Entries of one group under the title that stands above them, as it is written first. */
export interface DocumentGroup {
  title: string;
  /** The feed's own word for it. */
  name: Text | undefined;
  entries: readonly DocumentEntry[];
}

/** All entries in the feed's order, plans first and links last; undefined where there is none. */
export function documentContent(feed: Feed, { now, timeZone }: DocumentOptions): readonly DocumentEntry[] | undefined {
  const { plans = [], implementation_plans: yearly = [], documents = [], links = [] } = feed._kp ?? {};
  const ofPlans = [...plans, ...yearly].flatMap((plan) => {
    const validity = validityOf(plan, now, timeZone);
    return (plan.documents ?? []).map((document) => entryOf(document, 'plans', plan, validity));
  });
  const all = [
    ...ofPlans,
    ...documents.map((document) => entryOf(document, 'others')),
    ...links.map((link) => entryOf(documentOf(link), 'links')),
  ].filter(({ document: { title, url } }) => isWritten(title) || url);
  const entries = unique(all);
  return entries.length ? entries : undefined;
}

/**
 * The same document named in two places is one, with what either says of it. Editions may share a title, and any an
 * address that introduces them: their dates tell them apart.
 */
function unique(entries: readonly DocumentEntry[]): DocumentEntry[] {
  const known = new Map<string, DocumentEntry[]>();
  for (const entry of entries) {
    const { document } = entry;
    const key = JSON.stringify({ title: document.title, url: document.url });
    const namesakes = known.get(key) ?? [];
    const same = namesakes.find(({ document: { date } }) => !date || !document.date || date === document.date);
    if (same) {
      same.document = { ...document, ...same.document };
      same.isArchived = same.document.archived ?? same.isArchived;
    } else known.set(key, [...namesakes, entry]);
  }
  const kept = new Set([...known.values()].flat());
  return entries.filter((entry) => kept.has(entry));
}

/** Entries by the title of their group, in the order in which the titles come first. */
export function byGroup(entries: readonly DocumentEntry[], titleOf: (entry: DocumentEntry) => string): DocumentGroup[] {
  const groups = new Map<string, DocumentGroup & { entries: DocumentEntry[] }>();
  for (const entry of entries) {
    const title = titleOf(entry);
    const known = groups.get(fold(title));
    if (known) known.entries.push(entry);
    else groups.set(fold(title), { title, name: entry.document.group, entries: [entry] });
  }
  return [...groups.values()];
}

/** The entries of which title, group or note hold every word of the query. */
export function findDocuments(
  entries: readonly DocumentEntry[],
  query: string,
  titleOf: (entry: DocumentEntry) => string,
  plain: (text: Text | undefined) => string,
): readonly DocumentEntry[] {
  const matches = matcher(query);
  return entries.filter((entry) => {
    const { title, note, url } = entry.document;
    return matches(fold([plain(title) || url, titleOf(entry), plain(note)].join('\n')));
  });
}

function entryOf(document: FeedDocument, kind: DocumentEntry['kind'], plan?: Plan, validity?: Validity): DocumentEntry {
  return { document, kind, isArchived: document.archived ?? validity === 'ended', plan, validity };
}

function documentOf({ title, url }: Link): FeedDocument {
  return { title, url };
}
