// The model of <kp-introduction>: what the feed has of it, and when that is nothing.
import { describe, expect, it } from 'vitest';
import domazlice from '../../../demo/domazlice/feed.json' with { type: 'json' };
import type { Feed, Introduction } from '../../../src/feed/types.ts';
import { introductionContent } from '../../../src/widgets/introduction/introduction.model.ts';

const contentOf = (introduction?: Introduction) =>
  introductionContent({ _kp: { ...(introduction && { introduction }) } });

describe('an introduction', () => {
  it('is none where the feed says nothing, or a heading alone', () => {
    expect(introductionContent({})).toBeUndefined();
    for (const introduction of [undefined, {}, { heading: 'Co to je' }, { text: ' ', area: '', goals: [' ', {}] }]) {
      expect(contentOf(introduction)).toBeUndefined();
    }
  });

  it.each([
    ['a text', { text: 'Plánujeme.' }],
    ['an area', { area: { uk: 'Місто' } }],
    ['a beginning', { since: '2007' }],
    ['a goal', { goals: ['Mír.'] }],
  ])('is one with %s alone', (_, introduction) => {
    expect(contentOf(introduction)).toBeDefined();
  });

  it('leaves out what is blank', () => {
    expect(contentOf({ heading: '\n', text: 'Plánujeme.', area: ' ', goals: ['', 'Mír.'] })).toEqual({
      text: 'Plánujeme.',
      goals: ['Mír.'],
    });
  });

  it('has all that Domažlice says', () => {
    const { introduction } = (domazlice as Feed)._kp!;
    expect(introductionContent(domazlice as Feed)).toEqual({ ...introduction, since: { year: 2007 } });
  });
});
