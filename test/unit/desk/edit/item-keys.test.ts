import { expect, it } from 'vitest';
import { ItemKeys } from '../../../../desk/src/edit/item-keys.ts';

const keysOf = (keys: ItemKeys, root: { list: object[] }): string[] =>
  root.list.map((_, index) => keys.keyOf(['list', index], root));

it('knows an item again when it is moved, renamed, filled in or has others around it', () => {
  const keys = new ItemKeys();
  const [a, b] = [{ id: 'a' }, { id: 'b' }];
  const [one, two] = keysOf(keys, { list: [a, b] });
  expect(one).not.toBe(two);
  expect(keysOf(keys, { list: [b, a] })).toEqual([two, one]);
  expect(keysOf(keys, { list: [b, { id: 'renamed' }] })).toEqual([two, one]);
  const [third, ...same] = keysOf(keys, { list: [{ id: 'new' }, b, { id: 'renamed' }] });
  expect(same).toEqual([two, one]);
  expect([one, two]).not.toContain(third);
  expect(keysOf(keys, { list: [b] })).toEqual([two]);
});

it('knows items without ids by what they hold, and within their own record', () => {
  const keys = new ItemKeys();
  const phones = (...numbers: string[]) => ({ id: numbers[0]!, phones: numbers.map((number) => ({ number })) });
  const root = { list: [phones('1', '2'), phones('3')] };
  const key = keys.keyOf(['list', 0, 'phones', 1], root);
  const moved = { list: [phones('3'), { ...phones('2', '1'), id: '1' }] };
  expect(keys.keyOf(['list', 1, 'phones', 0], moved)).toBe(key);
  expect(keys.keyOf(['list', 0, 'phones', 0], moved)).not.toBe(key);
});
