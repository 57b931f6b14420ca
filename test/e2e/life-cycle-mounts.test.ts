// Widgets that come and go leave nothing behind; a thousand of each are mounted in test/long/life-mounts.long.test.ts.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TAGS } from '../../src/i18n/tags.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { mountMany, openCounted } from './life-cycle-mounts.ts';
import { answering, pageOf } from './life-cycle-page.ts';

const TIMES = 40;
const MEGABYTE = 1_000_000;

let browser: Browser;
let server: DemoServer;
let page: Page;
beforeAll(async () => {
  const texts = { '/life/': pageOf('<kp-coordinator-card></kp-coordinator-card>') };
  [browser, server] = await Promise.all([launchBrowser(), startServer({ before: answering(texts) })]);
  page = await openCounted(browser, `${server.url}/life/`);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe(`${TIMES} mounts and unmounts`, { timeout: 60_000 }, () => {
  it.each(TAGS)('of <%s> leave no listener, timer or observer, no element, and no more than 2 MB', async (tag) => {
    const { bytes, held, elements } = await mountMany(page, tag, TIMES);
    expect(held).toEqual({ listeners: 0, timers: 0, observers: 0 });
    expect(elements).toBeLessThan(5);
    expect(bytes).toBeLessThan(2 * MEGABYTE);
  });

  it('are counted: what a page keeps is seen', async () => {
    await page.evaluate(() => {
      const kept: Element[] = [];
      const { append } = Element.prototype;
      document.body.append = function (...nodes) {
        kept.push(...(nodes as Element[]));
        addEventListener('resize', () => kept.length);
        setInterval(() => kept.length, 60_000);
        append.apply(this, nodes);
      };
    });
    const { held, elements } = await mountMany(page, 'kp-coordinator-card', 20);
    expect(held).toEqual({ listeners: 20, timers: 20, observers: 0 });
    expect(elements).toBe(20);
  });
});
