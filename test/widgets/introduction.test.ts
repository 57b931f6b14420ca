// <kp-introduction> in a browser: what a citizen reads, and what a page can do to it.
import { fixture, html, oneEvent } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { defineElement } from '../../src/core/define.ts';
import type { Introduction } from '../../src/feed/types.ts';
import { KpIntroduction } from '../../src/widgets/introduction/introduction.ts';
import { contact, DOMAZLICE, EMPTY, feedOf, VZOROV, ZATEC } from '../../stories/feeds.ts';
import { expectAccessible } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';
import { poisoned } from '../support/hostile.ts';
import { IntroductionHarness } from '../support/introduction-harness.ts';

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().start();
});

afterEach(() => {
  server.stop();
  vi.restoreAllMocks();
});

const open = (introduction: Introduction, options = {}): Promise<IntroductionHarness> =>
  IntroductionHarness.open({ data: feedOf({ introduction }), ...options });

describe('language', () => {
  // First in this file, before anything else has loaded Ukrainian.
  it('never shows Czech while the words of another language are on their way', async () => {
    const element = document.createElement('kp-introduction');
    element.lang = 'uk';
    element.data = feedOf({ introduction: { text: { uk: 'Ми плануємо.' }, since: '2007', goals: [{ uk: 'Мир.' }] } });
    const intro = new IntroductionHarness(element);
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    const seen = [intro.text];
    new MutationObserver(() => seen.push(intro.text)).observe(intro.root, { childList: true, subtree: true });
    await intro.reaches('ready');
    expect(intro.text).toBe('Що таке громадське планування Ми плануємо. Триває з 2007 року Мета Мир.');
    expect(seen[0]).toBe('');
    expect(seen.filter((text) => /[ěščřžýáíéůú]/i.test(text))).toEqual([]);
  });

  it.each([
    ['cs', 'Co je komunitní plánování', 'Území: Město Vzorov a 11 okolních obcí', 'Probíhá: od roku 2007', 'Cíle:'],
    [
      'en',
      'What community planning is',
      'Area: The town of Vzorov and 11 municipalities around it',
      'Under way: since 2007',
      'Goals:',
    ],
    [
      'de',
      'Was gemeinschaftliche Sozialplanung ist',
      'Gebiet: Die Stadt Vzorov und 11 umliegende Gemeinden',
      'Läuft: seit 2007',
      'Ziele:',
    ],
    [
      'uk',
      'Що таке громадське планування',
      'Територія: Місто Взоров і 11 навколишніх громад',
      'Триває: з 2007 року',
      'Цілі:',
    ],
  ])('speaks %s', async (lang, heading, area, since, goals) => {
    const intro = await IntroductionHarness.open({ lang });
    await intro.reaches('ready');
    expect(intro.headings).toEqual([`h2 ${heading}`]);
    expect(intro.facts.slice(0, 2)).toEqual([area, since]);
    expect(intro.facts[2]).toContain(goals);
  });

  it('marks what stands in another language', async () => {
    const intro = await open({ text: { cs: 'Plánujeme.' }, area: { uk: 'Місто' }, goals: ['Mír.'] }, { lang: 'uk' });
    await intro.reaches('ready');
    expect(intro.all('.kp [lang]').map((one) => `${one.lang} ${one.textContent}`)).toEqual([
      'cs Plánujeme.',
      'cs Mír.',
    ]);
  });

  it('follows a change of language', async () => {
    const intro = await IntroductionHarness.open();
    intro.element.lang = 'de';
    await eventually(() => expect(intro.text).toContain('Gebiet'));
  });
});

describe('defaults', () => {
  it('has a heading of level 2, the feed’s or its own', async () => {
    const intro = await IntroductionHarness.open({ data: DOMAZLICE });
    expect(intro.headings).toEqual(['h2 Co je komunitní plánování sociálních služeb?']);
    const own = await open({ text: 'Plánujeme.' }, { 'heading-level': 4 });
    expect(own.headings).toEqual(['h4 Co je komunitní plánování']);
  });

  it('leaves the heading to the page’s own', async () => {
    const intro = await IntroductionHarness.open({ content: '<h2 slot="heading">O plánování</h2>' });
    expect(intro.root.querySelector<HTMLSlotElement>('slot[name=heading]')!.assignedElements()).toHaveLength(1);
  });

  it('does not say as of when it speaks: it is the same on any day', async () => {
    const intro = await IntroductionHarness.open({ 'as-of': '2018-03-05' });
    expect(intro.all('.as-of')).toEqual([]);
    expect(intro.text).not.toContain('2018');
  });
});

describe('states', () => {
  it('loads, then shows the introduction', async () => {
    const { url, release } = server.hold(VZOROV);
    const intro = await IntroductionHarness.open({ feed: url });
    expect(intro.element.state).toBe('loading');
    release();
    await intro.reaches('ready');
    expect(intro.paragraphs).toHaveLength(2);
  });

  it('says that there is nothing, and whom to ask', async () => {
    const intro = await IntroductionHarness.open({ data: feedOf({ contacts: [contact()] }) });
    expect(intro.element.state).toBe('empty');
    expect(intro.text).toBe(
      'O komunitním plánování tu zatím nic není. Zeptat se můžete zde: Koordinátorka komunitního plánování Bc. Petra Vzorová +420 000 000 214 petra.vzorova@example.org',
    );
  });

  it('leads on to the town where there is nobody to ask', async () => {
    const intro = await IntroductionHarness.open({ data: EMPTY });
    expect(intro.all('a').map((link) => link.getAttribute('href'))).toEqual(['https://www.vzorov.example/']);
  });

  it('says that the feed could not be read, and shows it after a retry', async () => {
    const url = server.answer(({ count }) => (count < 2 ? new Response('', { status: 404 }) : Response.json(VZOROV)));
    const intro = await IntroductionHarness.open({ feed: url });
    await intro.reaches('error');
    expect(intro.error).toContain('Informace o komunitním plánování se nepodařilo načíst.');
    intro.retryButton.click();
    await intro.reaches('ready');
  });

  it('keeps the page’s own words where the feed has none', async () => {
    const intro = await IntroductionHarness.open({ data: EMPTY, content: '<p>Plánujeme.</p>' });
    expect(intro.fallback).toBe('Plánujeme.');
    expect(intro.text).toBe('');
  });
});

describe('rendering', () => {
  it('shows all that the invented town says', async () => {
    const intro = await IntroductionHarness.open();
    expect(intro.paragraphs[0]).toMatch(/^Komunitní plánování je způsob/);
    expect(intro.facts).toEqual([
      'Území: Město Vzorov a 11 okolních obcí',
      'Probíhá: od roku 2007',
      'Cíle: Aby lidé mohli zůstat doma co nejdéle. Aby se o pomoci vědělo a byla dostupná. Aby se peníze dávaly na to, co pomáhá.',
    ]);
  });

  it('shows all that Žatec says', async () => {
    const intro = await IntroductionHarness.open({ data: ZATEC });
    expect(intro.paragraphs[0]).toMatch(/^Komunitní plánování sociálních služeb je metoda, podle níž/);
    expect(intro.facts).toEqual([
      'Cíl: Zapojit do tvorby komunitního plánu členy místní komunity, kteří mají zájem na rozvoji sociálních služeb v regionu a mohou pomoci plán zpracovat nebo naplňovat.',
    ]);
  });

  it('shows all that Domažlice says', async () => {
    const intro = await IntroductionHarness.open({ data: DOMAZLICE });
    expect(intro.paragraphs).toHaveLength(2);
    expect(intro.paragraphs[1]).toContain('„živý“ dokument');
    expect(intro.facts).toEqual([
      'Území: Území obce s rozšířenou působností Domažlice kromě Kdyňska',
      'Probíhá: od roku 2007',
      'Cíl: Poskytovat sociální služby na Domažlicku efektivněji, aby odpovídaly skutečným potřebám občanů.',
    ]);
  });

  it('shows a text alone without a place for facts', async () => {
    const intro = await open({ text: 'Plánujeme.' });
    expect(intro.all('dl, .two')).toEqual([]);
  });

  it.each([
    ['2007', 'od roku 2007'],
    ['2007-03', 'od března 2007'],
    ['2007-03-12', 'od 12. 3. 2007'],
    ['0001-01-01', 'od 1. 1. 1'],
    ['9999', 'od roku 9999'],
  ])('says %s as %j', async (since, words) => {
    expect((await open({ since })).facts).toEqual([`Probíhá: ${words}`]);
  });
});

describe('accessibility', () => {
  it.each(['cs', 'en', 'de', 'uk'])('has no axe violations in %s', async (lang) => {
    const intro = await IntroductionHarness.open({ lang });
    await intro.reaches('ready');
    await expectAccessible(intro.element);
  });

  it('has none where it is empty or broken', async () => {
    const empty = await IntroductionHarness.open({ data: feedOf({ contacts: [contact()] }) });
    await expectAccessible(empty.element);
    const broken = await IntroductionHarness.open({ feed: server.answer(() => new Response('', { status: 404 })) });
    await broken.reaches('error');
    await expectAccessible(broken.element);
  });

  it('is read in order', async () => {
    const intro = await open({ text: 'Plánujeme.', area: 'Vzorov', since: '2007', goals: ['Mír.', 'Klid.'] });
    await expect.element(page.elementLocator(intro.element)).toMatchAriaInlineSnapshot(`
      - heading "Co je komunitní plánování" [level=2]
      - paragraph: Plánujeme.
      - term: Území
      - definition: Vzorov
      - term: Probíhá
      - definition: od roku 2007
      - term: Cíle
      - definition:
        - list:
          - listitem: Mír.
          - listitem: Klid.
    `);
  });

  it.each([1280, 768, 320, 220])('fits into %i px', async (width) => {
    const word = 'Nejneobhospodařovávatelnější'.repeat(9);
    const intro = await open({ heading: word, text: word, area: word, since: '2007', goals: [word] });
    intro.element.style.inlineSize = `${width}px`;
    await intro.settled();
    const right = intro.element.getBoundingClientRect().right;
    const widest = Math.max(...intro.all('.kp *:not(svg *)').map((one) => one.getBoundingClientRect().right));
    expect(widest - right).toBeLessThan(1);
  });
});

describe('events', () => {
  it('tells of a feed that was read, and of one that could not be', async () => {
    const element = document.createElement('kp-introduction');
    element.feed = server.serve(VZOROV);
    const parent = await fixture(html`<div></div>`);
    setTimeout(() => parent.append(element));
    expect((await oneEvent(element, 'kp-load')).detail).toEqual({ url: element.feed, faults: [] });
    element.feed = server.answer(() => new Response('', { status: 404 }));
    expect((await oneEvent(element, 'kp-error')).detail).toMatchObject({ code: 'not_found' });
  });
});

describe('lifecycle', () => {
  it('shares one request, and asks no more when it is moved', async () => {
    const url = server.serve(VZOROV);
    const one = await IntroductionHarness.open({ feed: url });
    const other = await IntroductionHarness.open({ feed: url });
    await one.reaches('ready');
    await other.reaches('ready');
    (await fixture(html`<div></div>`)).append(one.element);
    await one.settled();
    expect(server.countOf(url)).toBe(1);
    expect(one.element.state).toBe('ready');
  });
});

describe('upgrade', () => {
  it('takes properties that were set before it was defined', async () => {
    const element = document.createElement('kp-late-introduction') as KpIntroduction;
    element.data = VZOROV;
    (await fixture(html`<div lang="cs"></div>`)).append(element);
    defineElement('kp-late-introduction', class extends KpIntroduction {});
    const intro = new IntroductionHarness(element);
    await intro.settled();
    expect(intro.facts).toHaveLength(3);
  });
});

describe('hostile', () => {
  it('shows markup in any string as text', async () => {
    const attack = `<img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 1</script>`;
    const intro = await IntroductionHarness.open({ data: poisoned(VZOROV, attack, 'javascript:alert(1)') });
    expect(intro.element.state).toBe('ready');
    expect(intro.text).toContain('<img src=x');
    expect(intro.root.querySelectorAll('script, img, a')).toHaveLength(0);
    expect('hacked' in globalThis).toBe(false);
  });

  it('isolates words that turn the direction of writing', async () => {
    const intro = await open({ text: 'Plán \u202enálp', goals: ['Mír \u202eríM'] });
    expect(intro.all('bdi')).toHaveLength(2);
  });

  it('shows texts of ten thousand signs and a thousand goals', async () => {
    const long = 'Dlouhý text bez konce. '.repeat(450);
    const intro = await open({ text: long, area: long, goals: Array.from({ length: 1000 }, () => 'Mír.') });
    expect(intro.all('.goals > li')).toHaveLength(1000);
  });

  it('lives with values of another kind', async () => {
    const data = { _kp: { introduction: { text: 7, area: null, since: '2007-02-31', goals: [null, 'Mír.', {}] } } };
    const intro = await IntroductionHarness.open({ data });
    expect(intro.facts).toEqual(['Cíl: Mír.']);
  });
});
