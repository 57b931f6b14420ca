// The tests: pure parts in Node under four time zones, widgets and stories in Chromium, the built demo end to end.
import path from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BROWSER_ARGS, findBrowser } from './scripts/find-browser.ts';
import { openWcInVitest } from './test/support/open-wc-plugin.ts';
import viteConfig from './vite.config.ts';

// Where clocks are set, from 10 hours behind Prague to 13 ahead, one of them at half hours.
const TIME_ZONES = ['UTC', 'Asia/Tokyo', 'America/St_Johns', 'Pacific/Kiritimati'];

const executablePath = findBrowser();

// A new object for each project, since Vitest writes into it.
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...BROWSER_ARGS] } }),
  instances: [{ browser: 'chromium' as const }],
});

const unit = TIME_ZONES.map((zone): TestProjectInlineConfiguration => ({
  test: {
    name: `unit ${zone}`,
    include: ['test/unit/**/*.test.ts'],
    environment: 'node',
    env: { TZ: zone },
    setupFiles: ['test/support/time-zone.setup.ts'],
  },
}));

// Storybook takes seconds to start: not for `vitest run test/…`, where no story can be meant.
const stories: TestProjectInlineConfiguration[] = [];
if (!process.argv.some((argument) => /^(?:receiver\/)?test\//.test(argument))) {
  const { storybookTest } = await import('@storybook/addon-vitest/vitest-plugin');
  const plugin = storybookTest({ configDir: path.join(import.meta.dirname, '.storybook') });
  stories.push(mergeConfig(viteConfig, { plugins: [plugin], test: { name: 'stories', browser: inChromium() } }));
}

// The receiver asks for the request's schema by its public name.
const membership = { alias: { 'kp-widgets/membership': path.join(import.meta.dirname, 'src/membership/index.ts') } };

export default defineConfig({
  test: {
    projects: [
      ...unit,
      mergeConfig(viteConfig, {
        plugins: [openWcInVitest()],
        test: {
          name: 'widgets',
          include: ['test/widgets/**/*.test.ts', 'test/integration/**/*.test.ts'],
          setupFiles: ['test/support/browser.setup.ts'],
          browser: inChromium(),
        },
      }),
      ...stories,
      {
        resolve: membership,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/faults/**/*.test.ts', 'test/engines/smoke.test.ts'],
          environment: 'node',
          globalSetup: ['test/support/e2e.global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: membership,
        test: {
          name: 'receiver',
          include: ['receiver/test/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['receiver/test/support/postgres.global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
