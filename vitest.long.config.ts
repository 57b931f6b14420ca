// The long tests (`npm run test:long`): the same behaviour, faults and payloads in three engines, a project for each; and the
// receiver, killed a thousand times.
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { ENGINE_NAMES } from './test/engines/engine.ts';

export default defineConfig({
  test: {
    // They wait more than they work.
    maxWorkers: 3,
    projects: [
      ...ENGINE_NAMES.map((name) => ({
        test: {
          name,
          include: ['test/engines/**/*.test.ts', ...(name === 'Chromium' ? ['test/long/**/*.test.ts'] : [])],
          // Part of `npm test`.
          exclude: ['test/engines/smoke.test.ts'],
          environment: 'node',
          env: { KP_ENGINE: name },
          globalSetup: ['test/support/e2e.global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      })),
      {
        resolve: { alias: { 'kp-widgets/membership': path.join(import.meta.dirname, 'src/membership/index.ts') } },
        test: {
          name: 'receiver',
          include: ['receiver/test/**/*.long.ts'],
          environment: 'node',
          globalSetup: ['receiver/test/support/postgres.global-setup.ts'],
        },
      },
    ],
  },
});
