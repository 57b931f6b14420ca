import { describe, expect, it } from 'vitest';
import { createAxis, isOn, placeOn, TICK_COUNTS, type TimeAxis } from '../../../src/parts/time-axis.model.ts';
import { instantOf } from '../../../src/planning/zone.ts';

const PRAGUE = 'Europe/Prague';
const at = (year: number, month = 1, day = 1): number => instantOf({ year, month, day }, PRAGUE);
const axisOf = (...instants: number[]): TimeAxis => createAxis(instants, PRAGUE)!;
const monthsOf = (axis: TimeAxis): string[] => axis.ticks.map(({ year, month }) => `${year}-${month}`);

describe('axis of months', () => {
  it('spans whole months from the first to the last instant', () => {
    const axis = axisOf(at(2018, 3, 12), at(2018, 5, 2));
    expect(monthsOf(axis)).toEqual(['2018-3', '2018-4', '2018-5']);
    expect([axis.start, axis.end]).toEqual([at(2018, 3), at(2018, 6)]);
  });

  it('does not take the month after an exclusive end', () => {
    expect(monthsOf(axisOf(at(2018, 11, 3), at(2019)))).toEqual(['2018-11', '2018-12']);
  });

  it('starts each month at its first instant in the town, across changes of the clock', () => {
    const axis = axisOf(at(2018, 3), at(2018, 12));
    for (const { at: place, year, month } of axis.ticks) {
      expect(axis.start + place * (axis.end - axis.start)).toBeCloseTo(at(year, month), -1);
    }
  });

  it('goes on in the last year until its label has room', () => {
    const axis = axisOf(at(2018), at(2019, 1, 16));
    expect(monthsOf(axis).at(-1)).toBe('2019-2');
  });

  it('names each year at its first month, a short first one only where there is room', () => {
    expect(axisOf(at(2018, 3), at(2018, 5)).years).toMatchObject([{ year: 2018, priority: 0 }]);
    expect(axisOf(at(2017, 12), at(2018, 11)).years).toMatchObject([
      { year: 2017, priority: 2 },
      { year: 2018, priority: 0 },
    ]);
  });

  it('labels quarters first up to 26 months, Januaries beyond', () => {
    const short = axisOf(at(2018), at(2019));
    expect(short.ticks.filter(({ priority }) => priority === 0).map(({ month }) => month)).toEqual([1, 4, 7, 10]);
    const long = axisOf(at(2018), at(2021));
    expect(long.ticks.filter(({ priority }) => priority === 0).map(({ month }) => month)).toEqual([1, 1, 1]);
    expect(long.ticks.filter(({ priority }) => priority === 1)).toHaveLength(9);
  });
});

describe('axis of years', () => {
  it('divides more than four years by years', () => {
    const axis = axisOf(at(2008, 6), at(2013, 2));
    expect(axis.isYears).toBe(true);
    expect(axis.ticks.map(({ year }) => year)).toEqual([2008, 2009, 2010, 2011, 2012, 2013]);
    expect(axis.ticks.at(-1)!.priority).toBe(2);
  });

  it('thins out the lines of a feed with absurd years', () => {
    expect(axisOf(at(1), at(9999)).ticks.length).toBeLessThanOrEqual(41);
  });
});

describe('places', () => {
  const axis = axisOf(at(2018), at(2019));

  it('lie between 0 and 1, whatever the instant', () => {
    expect(placeOn(axis, at(2000))).toBe(0);
    expect(placeOn(axis, at(2030))).toBe(1);
    expect(placeOn(axis, (axis.start + axis.end) / 2)).toBe(0.5);
  });

  it('tell whether the moment is on the axis at all', () => {
    expect(isOn(axis, at(2018, 6))).toBe(true);
    expect(isOn(axis, at(2019, 1, 2))).toBe(false);
  });
});

it('has no axis without an instant, and one for a single instant', () => {
  expect(createAxis([], PRAGUE)).toBeUndefined();
  expect(monthsOf(axisOf(at(2018, 3, 12)))).toEqual(['2018-3']);
});

it('rounds the count of ticks up to one that the styles know', () => {
  expect(TICK_COUNTS).toContain(axisOf(at(2018), at(2019)).size);
});
