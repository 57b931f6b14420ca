// The table of faults in the two engines in which no other test runs it.
import { describe } from 'vitest';
import { describeFaults } from '../faults/table.ts';
import { chosen, isMissing } from './chosen.ts';

describe.skipIf(isMissing || chosen === 'Chromium')('faults', () => describeFaults(chosen));
