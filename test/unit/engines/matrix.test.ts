// What docs/engines.md says of a run.
import { expect, it } from 'vitest';
import { renderMatrix, type Result } from '../../engines/matrix.ts';

const result = (engine: string, groups: string[], name: string, outcome: Result['outcome']): Result => ({
  engine,
  groups,
  name,
  outcome,
});

const text = renderMatrix(
  {
    date: '2026-11-27',
    versions: { Chromium: '150', Firefox: '153' },
    system: 'Debian',
    results: [
      result('Chromium', ['the page'], 'it speaks cs', 'passed'),
      result('Firefox', ['the page'], 'it speaks cs', 'failed'),
      result('Chromium', ['faults'], 'kp-portal', 'skipped'),
      result('Firefox', ['faults', '404'], 'kp-portal', 'passed'),
      result('Firefox', ['faults', '404'], 'the page', 'passed'),
      result('Firefox', ['faults', '410'], 'the page', 'failed'),
    ],
  },
  (fault) => (fault === '404' ? 'network: 404' : undefined),
);

it('has a row for each behaviour and each rule, and a column for each engine', () => {
  expect(text).toContain('| it speaks cs | ✓ | ✗ 1 of 1 |');
  expect(text).toContain('| network: 404 | – | ✓ 2 |');
  expect(text).toContain('| 410 | – | ✗ 1 of 1 |');
});

it('says how many passed, which versions they were and that WebKitGTK is not Safari', () => {
  expect(text).toContain('| Firefox | 153 | 2 | 2 | 0 |');
  expect(text).toContain('WebKitGTK is not Safari');
});
