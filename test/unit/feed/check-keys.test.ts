import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findUnknownKeys } from '../../../src/feed/check-keys.ts';
import { nearest } from '../../../src/feed/nearest.ts';
import { FeedSchema } from '../../../src/feed/schema.ts';

/** Places of keys that nobody reads, each with the key that was meant. */
function slipsOf(value: unknown): string[] {
  return findUnknownKeys(value, FeedSchema).map(({ path, near, isOutside }) =>
    `${path} ${isOutside ? '_kp ' : ''}${near ?? '?'}`.replace(' ?', ''),
  );
}

describe('findUnknownKeys', () => {
  it('names the key that was meant, at any depth', () => {
    const value = {
      titel: 'A',
      _kp: {
        plnas: [],
        workin_groups: [],
        meetings: [{ id: 'm', minute: {} }],
        contacts: [{ id: 'a', phone: [], officeHours: {} }],
        grant_programmes: [{ id: 'g', title: 'G', contacts: 'a', steps: [{ id: 's', name: 'S', strat: '2026' }] }],
      },
    };
    expect(slipsOf(value)).toEqual([
      'titel title',
      '_kp.plnas plans',
      '_kp.workin_groups working_groups',
      '_kp.meetings[0].minute minutes',
      '_kp.contacts[0].phone phones',
      '_kp.contacts[0].officeHours office_hours',
      '_kp.grant_programmes[0].contacts contact',
      '_kp.grant_programmes[0].steps[0].strat start',
    ]);
    expect(slipsOf({ kp: {} })).toEqual(['kp _kp']);
    expect(slipsOf({ _kp: { meetigs: [] } })).toEqual(['_kp.meetigs meetings']);
    expect(slipsOf({ _kp: { contact: [] } })).toEqual(['_kp.contact contacts']);
  });

  it('says of a list beside _kp that it belongs into it', () => {
    expect(slipsOf({ meetings: [], contact: [] })).toEqual(['meetings _kp', 'contact _kp contacts']);
  });

  it('names no key of others, no comment, and what is near nothing without a key', () => {
    const value = {
      $schema: 'x',
      _other: { meetigs: 1 },
      icon: 'x',
      authors: [],
      '// poznámka': 'x',
      comment: 'x',
      items: [{ id: '1', title: 'A', authors: [], _kpp: 1, telefon: 'x' }],
    };
    expect(slipsOf(value)).toEqual(['items[0].telefon']);
  });

  it('takes no key for a slip of one that is there beside it', () => {
    expect(slipsOf({ _kp: { contacts: [{ id: 'a', phones: [], phone: 'x' }] } })).toEqual(['_kp.contacts[0].phone']);
  });

  it('finds none in the demo feeds, nor in what is no feed', () => {
    for (const town of ['ukazka', 'zatec', 'domazlice']) {
      expect(slipsOf(JSON.parse(readFileSync(`demo/${town}/feed.json`, 'utf8')))).toEqual([]);
    }
    for (const value of [undefined, null, 1, 'x', [], { items: 'x', _kp: [{ meetigs: 1 }] }]) {
      expect(slipsOf(value)).toEqual([]);
    }
  });

  it('stops at a hundred', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`klic${'x'.repeat(index)}`, 1]));
    expect(findUnknownKeys({ items: [many, many] }, FeedSchema).length).toBeLessThanOrEqual(100);
  });
});

describe('nearest', () => {
  it.each([
    ['meetigs', 'meetings'],
    ['Meetings', 'meetings'],
    ['datum', undefined],
    ['urls', 'url'],
    ['ulr', undefined],
    ['activity', 'activities'],
    ['mintues', 'minutes'],
    ['', undefined],
  ])('%s: %s', (word, meant) => {
    expect(nearest(word, ['meetings', 'url', 'date', 'activities', 'minutes'])).toBe(meant);
  });
});
