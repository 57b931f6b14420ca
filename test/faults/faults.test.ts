// The table of faults in the engine that every test run has.
import { describeFaults } from './table.ts';

describeFaults('Chromium');
