// The model of <kp-portal>: a section for each widget for which the feed has something, in a fixed order.
import { describe, expect, it } from 'vitest';
import type { Contact, Feed, Joining } from '../../../src/feed/types.ts';
import { instantOf } from '../../../src/planning/zone.ts';
import { NAMES, portalContent } from '../../../src/portal/portal.model.ts';

const NOW = instantOf({ year: 2026, month: 11, day: 23 }, 'Europe/Prague');

function namesOf(feed: Feed, hasTarget = false): readonly string[] {
  return portalContent(feed, { now: NOW, timeZone: 'Europe/Prague', hasTarget }) ?? [];
}

describe('the sections', () => {
  it.each<[string, Feed]>([
    ['introduction', { _kp: { introduction: { text: 'Co to je' } } }],
    ['news', { items: [{ id: 'a', title: 'A' }] }],
    ['news', { next_url: 'https://www.vzorov.example/2.json' }],
    ['grants', { _kp: { grant_programmes: [{ id: 'a', title: 'A' }] } }],
    ['participation', { _kp: { joining: { participants: [{ role: 'user' }] } } }],
    ['groups', { _kp: { working_groups: [{ id: 'a', name: 'A' }] } }],
    ['meetings', { _kp: { meetings: [{ id: 'a' }] } }],
    ['plans', { _kp: { stages: [{ id: 'a', name: 'A' }] } }],
    ['documents', { _kp: { links: [{ title: 'A', url: 'https://www.vzorov.example/' }] } }],
    ['contact', { _kp: { contacts: [{ id: 'a', name: 'A' }] } }],
  ])('have %s where the feed has something for it', (name, feed) => {
    expect(namesOf(feed)).toEqual([name]);
  });

  it('are none where the feed has nothing', () => {
    for (const feed of [{}, { items: [] }, { _kp: { joining: {}, introduction: {}, contacts: [] } }]) {
      expect(portalContent(feed, { now: NOW, timeZone: 'Europe/Prague', hasTarget: false })).toBeUndefined();
    }
  });

  it('have the form where there is a way to send it, not a contact alone', () => {
    const privacy = { controller: 'Město Vzorov', purpose: 'Odpověď' };
    const emails = [{ address: 'petra@example.org' }];
    const form = (joining: Joining, contact: Partial<Contact>, hasTarget: boolean): boolean =>
      namesOf({ _kp: { joining, contacts: [{ id: 'a', ...contact }] } }, hasTarget).includes('join');
    expect(form({ privacy }, { emails }, false)).toBe(true);
    expect(form({ privacy }, {}, true)).toBe(true);
    expect(form({ privacy }, {}, false)).toBe(false);
    expect(form({}, { emails }, false)).toBe(false);
  });

  it('come in one order', () => {
    expect(NAMES).toEqual([
      'introduction',
      'news',
      'grants',
      'participation',
      'groups',
      'join',
      'meetings',
      'plans',
      'documents',
      'contact',
    ]);
  });
});
