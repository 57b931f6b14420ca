// The list of what is to be survived and the table of faults name the same.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build/run.ts';
import { CONTENT_FAULTS } from './content.ts';
import { NETWORK_FAULTS } from './network.ts';
import { RULES } from './rules.ts';
import { TIME_FAULTS } from './time.ts';

const TABLE = { network: NETWORK_FAULTS, content: CONTENT_FAULTS, time: TIME_FAULTS };
const names = Object.values(TABLE).flatMap((faults) => faults.map(({ name }) => name));

describe.each(RULES)('$section: $survives', ({ faults = [], tests = [] }) => {
  it('is tried', () => {
    expect(faults.length + tests.length).toBeGreaterThan(0);
    for (const name of faults) expect(names).toContain(name);
    for (const file of tests) expect(existsSync(path.join(ROOT, file)), file).toBe(true);
  });
});

it('every row of the table is tried for one of them', () => {
  const meant = RULES.flatMap(({ faults = [] }) => faults);
  expect(names.filter((name) => !meant.includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(meant).size).toBe(meant.length);
});
