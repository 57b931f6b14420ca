// What a plan is at an instant: the town's word, else its years, in the town's time zone.
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/feed/types.ts';
import { validityOf } from '../../../src/planning/plans.ts';
import { instantOf } from '../../../src/planning/zone.ts';

const ZONE = 'Europe/Prague';
const at = (year: number, month = 1, day = 1, hour = 0): number => instantOf({ year, month, day, hour }, ZONE);

describe('a plan', () => {
  it.each([
    [{ from: '2020', to: '2024' }, at(2020), 'valid'],
    [{ from: '2020', to: '2024' }, at(2024, 12, 31, 23), 'valid'],
    [{ from: '2020', to: '2024' }, at(2025), 'ended'],
    [{ from: '2020', to: '2024' }, at(2019, 12, 31, 23), 'upcoming'],
    [{ from: '2027-07', to: '2031-06' }, at(2031, 6, 30, 12), 'valid'],
    [{ from: '2020' }, at(2060), 'valid'],
    [{ to: '2020' }, at(1990), 'valid'],
    [{}, at(2020), undefined],
    [{ from: 'kdysi' }, at(2020), undefined],
    [{ from: '2020', to: '2024', state: 'draft' }, at(2021), 'draft'],
    [{ from: '2020', to: '2024', state: 'valid' }, at(2026), 'valid'],
    [{ from: '2020', to: '2024', state: 'ended' }, at(2021), 'ended'],
  ] as const)('of %j is at %d %s', (plan, now, validity) => {
    expect(validityOf(plan as Partial<Plan>, now, ZONE)).toBe(validity);
  });
});
