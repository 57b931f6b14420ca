// A thousand mounts and unmounts of each widget leave nothing behind; the quick run makes fewer of them
// (test/e2e/life-cycle-mounts.test.ts, which also proves that the counting sees what is kept).
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TAGS } from '../../src/i18n/tags.ts';
import { mountMany, openCounted } from '../e2e/life-cycle-mounts.ts';
import { answering, pageOf } from '../e2e/life-cycle-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';

const TIMES = 1000;
const MEGABYTE = 1_000_000;

let browser: Browser;
let server: DemoServer;
beforeAll(async () => {
  const texts = { '/life/': pageOf('<kp-coordinator-card></kp-coordinator-card>') };
  [browser, server] = await Promise.all([launchBrowser(), startServer({ before: answering(texts) })]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe(`${TIMES} mounts and unmounts`, { timeout: 1_800_000 }, () => {
  it.each(TAGS)('of <%s> leave no listener, timer or observer, no element, and no more than 2 MB', async (tag) => {
    const page = await openCounted(browser, `${server.url}/life/`);
    const { bytes, held, elements } = await mountMany(page, tag, TIMES);
    console.log(`${tag}: ${Math.round(bytes / 1000)} kB more, ${elements} elements kept`);
    await page.close();
    expect(held).toEqual({ listeners: 0, timers: 0, observers: 0 });
    expect(elements).toBeLessThan(5);
    expect(bytes).toBeLessThan(2 * MEGABYTE);
  });
});
