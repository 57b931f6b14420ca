// What a script does once its widgets are defined.
import { upgradeDivs } from './div-form.ts';
import { isPageChecked, pageFeed, resolveFeed } from './page.ts';
import { pageStore } from './shared-store.ts';

/**
 * Asks for the page's feed at once, whether a widget is there yet or not, since round trips decide how soon a page
 * shows anything; then turns the divs of the page into widgets, also later ones.
 */
export function start(): void {
  const feed = pageFeed();
  if (feed && !feed.startsWith('#') && !isPageChecked()) void pageStore().load(resolveFeed(feed, document.baseURI));
  upgradeDivs();
}
