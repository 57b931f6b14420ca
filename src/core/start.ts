// What a script does once its widgets are defined.
import { isUsed } from './define.ts';
import { upgradeDivs } from './div-form.ts';
import { isPageChecked, pageFeed, resolveFeed } from './page.ts';
import { pageStore } from './shared-store.ts';

/**
 * Asks for the page's feed at once, whether a widget is there yet or not, since round trips decide how soon a page
 * shows anything; then turns the divs of the page into widgets, also later ones. A script that has defined nothing
 * does neither.
 */
export function start(): void {
  if (!isUsed()) return;
  const feed = pageFeed();
  if (feed && !feed.startsWith('#') && !isPageChecked()) void pageStore().load(resolveFeed(feed, document.baseURI));
  upgradeDivs();
}
