// Firefox, driven by Puppeteer over WebDriver BiDi.
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/find-engines.ts';
import { DESKTOP, type Engine, type LaunchOptions, type Tab } from '../engine.ts';
import { Downloads } from './downloads.ts';

export async function launchFirefox({ timeZone }: LaunchOptions): Promise<Engine> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox is not installed (Debian: apt-get install firefox-esr).');
  const downloads = new Downloads();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, ...(timeZone && { TZ: timeZone }) },
    extraPrefsFirefox: {
      // Scroll bars that take no room, as in the two other engines without a screen.
      'ui.useOverlayScrollbars': 1,
      'browser.download.dir': downloads.folder,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'browser.helperApps.neverAsk.saveToDisk': 'text/calendar,text/vcard',
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  return {
    name: 'Firefox',
    version: (await browser.version()).replace(/^\D+/, ''),
    open: async (size = DESKTOP) => {
      // A window each: what is hidden behind another tab draws nothing.
      const page = await browser.newPage({ type: 'window' });
      await page.setViewport(size);
      return tabOf(page, downloads);
    },
    close: async () => {
      await browser.close();
      downloads.remove();
    },
  };
}

function tabOf(page: Page, downloads: Downloads): Tab {
  const commit = { waitUntil: 'domcontentloaded' } as const;
  return {
    goto: async (url) => void (await page.goto(url, commit)),
    back: () => page.evaluate('void setTimeout(() => history.back())') as Promise<void>,
    forward: () => page.evaluate('void setTimeout(() => history.forward())') as Promise<void>,
    reload: async () => void (await page.reload(commit)),
    evaluate: (work, ...values) => page.evaluate(`(${String(work)})(...${JSON.stringify(values)})`) as Promise<never>,
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: async (key) => {
      const [last = '', ...held] = key.replace('Space', ' ').split('+').reverse() as KeyInput[];
      for (const one of held) await page.keyboard.down(one);
      await page.keyboard.press(last as KeyInput);
      for (const one of held) await page.keyboard.up(one);
    },
    save: (action) => downloads.save(action),
    close: () => page.close(),
  };
}
