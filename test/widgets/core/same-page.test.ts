// Links to something on the page that they stand on.
import { fixture, html } from '@open-wc/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { baseOf, enterAddress, isPlainClick, targetOf } from '../../../src/core/same-page.ts';

const address = location.href;

afterEach(() => {
  history.replaceState(null, '', address);
  vi.restoreAllMocks();
});

/** This page's address with another query and fragment. */
function here(query: string, hash: string): string {
  const url = new URL(location.href);
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
  url.hash = hash;
  return url.href;
}

describe('the element that an address leads to', () => {
  it('is found whatever group is chosen, and in whichever order the query stands', async () => {
    const place = await fixture(html`<div id="formulář"></div>`);
    expect(targetOf(here('', 'formul%C3%A1%C5%99'), place)).toBe(place);
    expect(targetOf(here('kp-group=seniori', 'formulář'), place)).toBe(place);
    history.replaceState(null, '', here('b=1&a=2', ''));
    expect(targetOf(here('a=2&b=1', 'formulář'), place)).toBe(place);
  });

  it('is null where the page has none, undefined on another page and where there is no place', async () => {
    const place = await fixture(html`<div></div>`);
    expect(targetOf(here('', 'nikde'), place)).toBeNull();
    expect(targetOf(here('', '%'), place)).toBeNull();
    expect(targetOf(here('', ''), place)).toBeUndefined();
    expect(targetOf(here('stranka=2', 'nikde'), place)).toBeUndefined();
    expect(targetOf('https://elsewhere.example/#nikde', place)).toBeUndefined();
  });

  it('may stand in the same shadow root, and then goes before the page', async () => {
    const outer = await fixture(html`<div id="kp-join"></div>`);
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p><div id="kp-join"></div>';
    expect(targetOf(here('', 'kp-join'), root.querySelector('p')!)).toBe(root.getElementById('kp-join'));
    root.getElementById('kp-join')!.remove();
    expect(targetOf(here('', 'kp-join'), root.querySelector('p')!)).toBe(outer);
  });
});

it('a fragment is read against the page, anything else against its base', () => {
  const base = document.createElement('base');
  base.href = 'https://vzorov.example/jinde/';
  document.head.prepend(base);
  const read = [' #a', 'a', '/a'].map((link) => baseOf(link, document));
  base.remove();
  expect(read).toEqual([document.URL, 'https://vzorov.example/jinde/', 'https://vzorov.example/jinde/']);
});

it.each([
  [{}, true],
  [{ ctrlKey: true }, false],
  [{ metaKey: true }, false],
  [{ shiftKey: true }, false],
  [{ altKey: true }, false],
  [{ button: 1 }, false],
])('a click with %j is plain: %j', (how, isPlain) => {
  expect(isPlainClick(new MouseEvent('click', how))).toBe(isPlain);
});

it('a click that somebody has taken already is not plain', () => {
  const click = new MouseEvent('click', { cancelable: true });
  click.preventDefault();
  expect(isPlainClick(click)).toBe(false);
});

it('an address is entered, or left where a sandbox forbids it', () => {
  enterAddress(here('', 'kp-join'));
  expect(location.hash).toBe('#kp-join');
  vi.spyOn(history, 'pushState').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  expect(() => enterAddress(here('', 'jinam'))).not.toThrow();
  expect(location.hash).toBe('#kp-join');
});
