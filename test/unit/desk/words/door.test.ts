import { describe, expect, it } from 'vitest';
import { tidyDoor, tidyFloor } from '../../../../desk/src/words/door.ts';

describe('the way to an office', () => {
  it.each([
    ['dveře 115', '115'],
    ['dveře č. 115', '115'],
    ['Dveře č.115', '115'],
    ['č. dveří 115', '115'],
    ['č. 115', '115'],
    ['č.115a', '115a'],
    ['číslo dveří: 115', '115'],
    [' 115 ', '115'],
    ['115', undefined],
    ['A 12', undefined],
    ['dveře vlevo', 'vlevo'],
    ['dveře', undefined],
    ['červené', undefined],
    ['', undefined],
  ])('“%s” as a door', (written, door) => {
    expect(tidyDoor(written)).toBe(door);
  });

  it.each([
    ['1', '1. patro'],
    ['1.', '1. patro'],
    [' 12 ', '12. patro'],
    ['0', 'přízemí'],
    ['1. patro', undefined],
    ['přízemí', undefined],
    ['', undefined],
  ])('“%s” as a floor', (written, floor) => {
    expect(tidyFloor(written)).toBe(floor);
  });
});
