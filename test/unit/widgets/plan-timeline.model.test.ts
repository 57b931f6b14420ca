// The model of <kp-plan-timeline>: what there is, in which order, what it is at the moment, and the axis of all.
import { describe, expect, it } from 'vitest';
import type { Feed } from '../../../src/feed/types.ts';
import { instantOf } from '../../../src/planning/zone.ts';
import {
  planContent,
  type PlanContent,
  type PlanOptions,
} from '../../../src/widgets/plan-timeline/plan-timeline.model.ts';

const ZONE = 'Europe/Prague';
const NOW = instantOf({ year: 2026, month: 11, day: 23, hour: 12 }, ZONE);

function contentOf(extension: NonNullable<Feed['_kp']>, options: Partial<PlanOptions> = {}): PlanContent | undefined {
  return planContent({ _kp: extension }, { now: NOW, timeZone: ZONE, ...options });
}

describe('the content', () => {
  it('is none where the feed has nothing of it', () => {
    for (const feed of [{}, { _kp: {} }, { _kp: { plans: [], stages: [], implementation_plans: [] } }]) {
      expect(planContent(feed, { now: NOW, timeZone: ZONE })).toBeUndefined();
    }
    expect(contentOf({ stages: [{ id: 'a', name: '1. etapa' }] })?.stages).toHaveLength(1);
  });

  it('comes latest first, what has no beginning at the end', () => {
    const plans = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', from: '2012', to: '2017' },
      { id: 'c', title: 'C', from: '2020', to: '2024' },
      { id: 'd', title: 'D', to: '2001' },
    ];
    expect(
      contentOf({ plans })!
        .plans.map(({ source }) => source.id)
        .join(''),
    ).toBe('cbad');
  });

  it.each([
    [{ from: '2020', to: '2030' }, 'span', 'valid'],
    [{ from: '2018-01-01' }, 'from', 'valid'],
    [{ to: '2019-12-31' }, 'due', 'ended'],
    [{}, 'undated', undefined],
    [{ from: 'kdysi' }, 'undated', undefined],
  ] as const)('knows of %j its shape and validity', (period, shape, validity) => {
    const [stage] = contentOf({ stages: [{ id: 'a', name: 'A', ...period }] })!.stages;
    expect([stage!.shape, stage!.validity]).toEqual([shape, validity]);
  });

  it('takes a year from its first to its last instant in the town', () => {
    const [plan] = contentOf({ plans: [{ id: 'a', title: 'A', from: '2020', to: '2024' }] })!.plans;
    expect(plan!.start).toBe(Date.UTC(2019, 11, 31, 23));
    expect(plan!.end).toBe(Date.UTC(2024, 11, 31, 23));
  });
});

describe('the axis', () => {
  const plan = { id: 'a', title: 'A', from: '2008', to: '2011' };
  const stage = { id: 'b', name: 'B', from: '2018-01-01' };

  it('spans whatever has dates', () => {
    const { axis } = contentOf({ plans: [plan], stages: [stage] })!;
    expect(axis!.isYears).toBe(true);
    expect(axis!.ticks[0]!.year).toBe(2008);
    // A stage without an end is still running.
    expect(axis!.ticks.at(-1)!.year).toBe(2026);
  });

  it('is missing where there is nothing to compare, or none is wanted', () => {
    expect(contentOf({ plans: [plan] })!.axis).toBeUndefined();
    expect(contentOf({ plans: [plan], stages: [{ id: 'b', name: 'B' }] })!.axis).toBeUndefined();
    expect(contentOf({ plans: [plan], stages: [stage] }, { hasDrawing: false })!.axis).toBeUndefined();
  });

  it('stays small whatever years a feed names', () => {
    const plans = [plan, { id: 'b', title: 'B', from: '0001', to: '9999' }];
    expect(contentOf({ plans })!.axis!.ticks.length).toBeLessThan(60);
  });
});
