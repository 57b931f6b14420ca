// Which widget shows a part of the feed.
import { isRecord } from '../../../src/feed/place.ts';
import type { Section } from '../document/sections.ts';

export interface Preview {
  tag: string;
  attributes: Readonly<Record<string, string>>;
}

const TAGS: Record<string, string> = {
  uvod: 'kp-introduction',
  kontakty: 'kp-coordinator-card',
  skupiny: 'kp-working-group-list',
  setkani: 'kp-meeting-list',
  dotace: 'kp-grant-timeline',
  zpravy: 'kp-news-feed',
  zapojeni: 'kp-join-form',
  plany: 'kp-plan-timeline',
  'realizacni-plany': 'kp-plan-timeline',
  etapy: 'kp-plan-timeline',
  projekty: 'kp-plan-timeline',
  dokumenty: 'kp-document-list',
  odkazy: 'kp-document-list',
};

/** Attributes that name one record. */
const NAMED: Record<string, string> = { kontakty: 'contact', dotace: 'programme' };

/** The widget of a part; `record` is the one that is unfolded. */
export function previewOf({ id }: Section, record: unknown): Preview {
  const name = NAMED[id];
  const recordId = isRecord(record) ? record['id'] : undefined;
  return {
    tag: TAGS[id] ?? 'kp-portal',
    attributes: name && typeof recordId === 'string' ? { [name]: recordId } : {},
  };
}
