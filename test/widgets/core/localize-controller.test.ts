// Texts of a feed in the language of a widget: which one is chosen, and what it is marked with.
import { fixture, html } from '@open-wc/testing';
import { LitElement, nothing, render } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LocalizeController } from '../../../src/core/localize-controller.ts';
import type { Text } from '../../../src/feed/types.ts';
import { eventually } from '../../support/eventually.ts';

class Speaker extends LitElement {
  readonly localize = new LocalizeController(this);
  feedLanguage: string | undefined;
  protected override willUpdate(): void {
    this.localize.settle(this.feedLanguage);
  }
}
customElements.define('kp-test-speaker', Speaker);

const root = document.documentElement;
const { lang } = root;

beforeEach(() => root.removeAttribute('lang'));
afterEach(() => root.setAttribute('lang', lang));

async function speaker(lang: string, feedLanguage?: string): Promise<Speaker> {
  const parent = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement('kp-test-speaker') as Speaker;
  element.feedLanguage = feedLanguage;
  parent.append(element);
  await element.updateComplete;
  await eventually(() => expect(element.localize.isReady).toBe(true));
  return element;
}

/** What a value looks like in a page. */
function drawn(value: unknown): string {
  const box = document.createElement('div');
  render(value, box);
  return box.innerHTML.replace(/<!--.*?-->/g, '').replaceAll('&nbsp;', '~');
}

it.each([
  ['cs-CZ', undefined, 'cs'],
  ['de-AT', 'cs', 'de'],
  ['fr', 'uk', 'uk'],
  ['fr', 'sk', 'cs'],
  ['', 'en', 'en'],
])('in a page in %j with a feed in %j speaks %s', async (page, feed, language) => {
  expect((await speaker(page, feed)).localize.language).toBe(language);
});

it('follows the page, and what is nearest wins', async () => {
  const element = await speaker('cs');
  element.parentElement!.lang = 'en';
  await eventually(() => expect(element.localize.language).toBe('en'));
  element.lang = 'de';
  await eventually(() => expect(element.localize.language).toBe('de'));
  element.removeAttribute('lang');
  await eventually(() => expect(element.localize.language).toBe('en'));
});

it('hears nothing of the page once it is taken off', async () => {
  const element = await speaker('cs');
  const parent = element.parentElement!;
  element.remove();
  parent.lang = 'en';
  await element.updateComplete;
  expect(element.localize.language).toBe('cs');
  parent.append(element);
  await eventually(() => expect(element.localize.language).toBe('en'));
});

it('takes the text of its language, else of the feed, else the first, and marks what is foreign', async () => {
  const { localize } = await speaker('en', 'cs');
  expect(drawn(localize.text({ cs: 'Senioři', en: 'Older people' }))).toBe('Older people');
  expect(drawn(localize.text({ uk: 'Люди', cs: 'v domě' }))).toBe('<span lang="cs">v~domě</span>');
  expect(drawn(localize.text({ uk: 'Люди' }))).toBe('<span lang="uk">Люди</span>');
  expect(drawn(localize.text('Senioři'))).toBe('<span lang="cs">Senioři</span>');
  expect(localize.plain({ cs: 'v domě' })).toBe('v domě');
  for (const none of [undefined, '', '  ', {}, { cs: ' ' }] as (Text | undefined)[]) {
    expect(localize.text(none)).toBe(nothing);
    expect(localize.plain(none)).toBe('');
    expect(localize.paragraphs(none)).toEqual([]);
  }
});

it('isolates what turns the direction of writing, in texts and names', async () => {
  const { localize } = await speaker('cs', 'cs');
  expect(drawn(localize.text('Ahoj \u202ejoha'))).toBe('<bdi>Ahoj \u202ejoha</bdi>');
  expect(drawn(localize.text({ uk: 'שלום' }))).toBe('<bdi lang="uk">שלום</bdi>');
  expect(drawn(localize.name('\u202eAlena'))).toBe('<bdi>\u202eAlena</bdi>');
  expect(drawn(localize.name('Alena a Petr'))).toBe('Alena a Petr');
  expect(localize.name('')).toBe(nothing);
});

it('makes paragraphs of lines, and dresses each', async () => {
  const { localize } = await speaker('cs', 'cs');
  const dress = (words: string): unknown => html`<b>${words}</b>`;
  expect(drawn(localize.paragraphs('Jedna\r\n\n  dvě \n', dress))).toBe(
    '<p class="prose"><b>Jedna</b></p><p class="prose"><b>dvě</b></p>',
  );
  expect(drawn(localize.text('<b>doma</b>'))).toBe('&lt;b&gt;doma&lt;/b&gt;');
});
