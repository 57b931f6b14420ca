// Starts Chromium for tests of whole pages, in Node.
import { chromium, type Browser } from 'playwright';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.ts';

/** A new browser; whoever starts it closes it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...BROWSER_ARGS] });
}
