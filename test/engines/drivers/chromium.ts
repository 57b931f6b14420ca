// Chromium, driven by Playwright.
import { readFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright';
import { BROWSER_ARGS, findBrowser } from '../../../scripts/find-browser.ts';
import { DESKTOP, type Engine, type LaunchOptions, type Tab } from '../engine.ts';

export async function launchChromium({ timeZone }: LaunchOptions): Promise<Engine> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...BROWSER_ARGS],
    env: { ...process.env, ...(timeZone && { TZ: timeZone }) },
  });
  return {
    name: 'Chromium',
    version: browser.version(),
    open: async (viewport = DESKTOP) => {
      const context = await browser.newContext({ viewport });
      return tabOf(await context.newPage());
    },
    close: () => browser.close(),
  };
}

function tabOf(page: Page): Tab {
  const commit = { waitUntil: 'domcontentloaded' } as const;
  return {
    goto: async (url) => void (await page.goto(url, commit)),
    back: () => page.evaluate('void setTimeout(() => history.back())'),
    forward: () => page.evaluate('void setTimeout(() => history.forward())'),
    reload: async () => void (await page.reload(commit)),
    evaluate: (work, ...values) => page.evaluate(`(${String(work)})(...${JSON.stringify(values)})`),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    save: async (action) => {
      const [download] = await Promise.all([page.waitForEvent('download'), action()]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    },
    close: () => page.context().close(),
  };
}
