// The entry of embed.js: fills embed.html with the widget that its address asks for, within what the town allows. The
// page then loads kp-widgets.js, which brings the widget to life.
import type { FeedStore } from '../feed/store.ts';
import type { Language } from '../i18n/languages.ts';
import { chooseText } from '../feed/text.ts';
import { allowedFeed, readPlaces } from './allowed-feed.ts';
import { tellHeight, tellPlace } from './tell.ts';
import { namePageAround, takeFromPageAround } from './page-around.ts';
import { readQuery, townsAttributes } from './query.ts';
import { languageOf, WORDS } from './words.ts';

/** Fills the page; called once, before the script of the widgets runs. */
export function start(): void {
  const { widget, attributes, complaints } = readQuery(location.search);
  const asked = new URLSearchParams(location.search).get('lang') ?? '';
  const language = languageOf(asked) ?? languageOf(document.documentElement.lang) ?? 'cs';
  document.documentElement.lang = language;
  document.title = WORDS[language].title;
  for (const complaint of complaints) complain(complaint);
  tellHeight();
  if (widget) show(widget, attributes, language);
  else showNothing(language);
}

function show(name: string, attributes: ReadonlyMap<string, string>, language: Language): void {
  const towns = readPlaces(meta('kp-feeds'));
  for (const complaint of towns.complaints) complain(complaint);
  const feed = meta('kp-feed') || 'feed.json';
  const ownFeed = URL.canParse(feed, location.href) ? [new URL(feed, location.href)] : [];
  const places = [new URL('/', location.href), ...ownFeed, ...towns.places];
  const choice = allowedFeed(attributes.get('feed') || feed, location.href, places);
  if ('fault' in choice) {
    complain(choice.fault);
    showNothing(language);
    return;
  }
  takeFromPageAround(name);
  holdTo(places);
  preload(choice.url);

  const widget = document.createElement(`kp-${name}`);
  for (const [attribute, source] of townsAttributes(name)) {
    const value = meta(source);
    if (value) widget.setAttribute(attribute, value);
  }
  for (const [attribute, value] of attributes) widget.setAttribute(attribute, value);
  widget.setAttribute('lang', language);
  widget.setAttribute('feed', choice.url);
  namePageAround(widget);
  // It has another size as soon as it shows something else.
  new ResizeObserver(() => entitle(widget, language, choice.url)).observe(widget);
  document.body.append(widget);
  addEventListener('click', stayInFrame, true);
  // The script of the widgets, which comes next; without it the tag would stay empty.
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && showNothing(language), true);
}

function showNothing(language: Language): void {
  const message = document.createElement('p');
  message.role = 'alert';
  message.textContent = WORDS[language].nothing;
  document.body.replaceChildren(message);
}

function meta(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content.trim() ?? '';
}

/** Also where the town's own server leads elsewhere: what is allowed is asked of the browser for every request. */
function holdTo(places: readonly URL[]): void {
  const endpoint = meta('kp-endpoint');
  const receiver = URL.canParse(endpoint, location.href) ? new URL(endpoint, location.href).origin : '';
  const feeds = [...new Set(places.map(({ origin }) => origin))].join(' ');
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src 'self' ${feeds} ${receiver}; form-action 'self' ${receiver}`;
  document.head.append(policy);
}

/** The feed needs not wait for the script of the widgets. */
function preload(url: string): void {
  // A page that is checked asks past what the browser has.
  if (url.startsWith('#') || new URLSearchParams(location.search).has('kp-check')) return;
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = '';
  link.href = url;
  document.head.append(link);
}

/** The page's title: what the widget calls itself, and whose it is. */
function entitle(widget: Element, language: Language, url: string): void {
  const heading = widget.shadowRoot?.querySelector('[part~="heading"]')?.textContent.trim();
  const shared = Reflect.get(globalThis, Symbol.for('kp-widgets')) as { store?: FeedStore } | undefined;
  const feed = shared?.store?.snapshot(url)?.feed;
  const town = chooseText(feed?._kp?.municipality?.name, language, feed?.language)?.value;
  document.title = [heading || WORDS[language].title, town].filter(Boolean).join(' – ');
}

/** The links to other sections of a portal lead to places in the frame; all others leave it. */
function stayInFrame(event: Event): void {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (!link?.hash || link.origin + link.pathname !== location.origin + location.pathname) return;
  link.target = '_self';
  const target = document.getElementById(link.hash.slice(1));
  // Browsers move a page around only where it is of the same server.
  if (target && parent !== window && !frameElement) setTimeout(() => tellPlace(target));
}

function complain(message: string): void {
  console.warn(`kp-widgets: ${message}`);
}
