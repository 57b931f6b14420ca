// The engine in which this run of a test is to be: each project of vitest.long.config.ts names one.
import { findFirefox, findWebKit } from '../../scripts/find-engines.ts';
import { ENGINE_NAMES, type EngineName } from './engine.ts';

/** Its name; Chromium where none is named. */
export const chosen: EngineName = ENGINE_NAMES.find((name) => name === process.env['KP_ENGINE']) ?? 'Chromium';

/** Whether its tests are skipped, visibly: where it isn't installed, and nobody has promised that it is. */
export const isMissing =
  !process.env['CI'] && ((chosen === 'Firefox' && !findFirefox()) || (chosen === 'WebKitGTK' && !findWebKit()));
