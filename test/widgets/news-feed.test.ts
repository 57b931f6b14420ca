// <kp-news-feed> in a browser: what a citizen reads, finds and opens, and what a page and a feed can do to it.
import { fixture, html, oneEvent } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { defineElement } from '../../src/core/define.ts';
import { KpNewsFeed } from '../../src/widgets/news-feed/news-feed.ts';
import { DOMAZLICE, EMPTY, feedOf, feedOfNews, news, VZOROV, ZATEC } from '../../stories/feeds.ts';
import { expectAccessible } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';
import { poisoned } from '../support/hostile.ts';
import { NewsHarness, sevenNews } from '../support/news-harness.ts';
import { focusedName, textOf } from '../support/widget-harness.ts';

const LONG = 'Rada města schválila program na podporu sociálních služeb. '.repeat(12).trim();
const PICTURE = new URL('/neni.png', globalThis.location.href).href;

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().start();
});

afterEach(() => {
  server.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What is said to screen readers, once it is said. */
function said(words: string): Promise<void> {
  const region = () => document.querySelector('[data-kp-announcer]')?.textContent.replace(/\s/g, ' ');
  return eventually(() => expect(region()).toBe(words));
}

/** A feed whose older pages hold what is given, one page each. */
function pagesOf(...pages: unknown[]): string {
  let next: string | undefined;
  for (const items of [...pages].reverse()) {
    next = server.serve({ ...feedOf({}), items, ...(next && { next_url: next }) });
  }
  return next!;
}

describe('language', () => {
  it.each([
    ['cs', 'Aktuality', 'Zobrazit další 2 zprávy', 'Hledat v aktualitách'],
    ['en', 'News', 'Show 2 more items', 'Search the news'],
    ['de', 'Aktuelles', '2 weitere Meldungen anzeigen', 'In den Meldungen suchen'],
    ['uk', 'Новини', 'Показати ще 2 новини', 'Пошук у новинах'],
  ])('speaks %s', async (lang, heading, more, search) => {
    const feed = await NewsHarness.open({ lang });
    await feed.reaches('ready');
    expect(feed.headings[0]).toBe(`h2 ${heading}`);
    expect(feed.button(more).localName).toBe('button');
    expect(feed.textIn('label')).toBe(search);
  });

  it("marks an item's own language, and nothing else", async () => {
    const data = feedOfNews(
      news('a', { language: 'uk', title: 'Запрошуємо', content_text: 'Переклад', tags: ['cizinci'] }),
    );
    const feed = await NewsHarness.open({ data });
    expect(feed.all('[lang=uk]').map(textOf)).toEqual(['Запрошуємо', 'Переклад']);
  });
});

describe('order and notices', () => {
  it('puts notices first, then the newest', async () => {
    const feed = await NewsHarness.open({ data: VZOROV, 'as-of': '2026-11-23', limit: 3 });
    expect(feed.notices).toEqual(['Poradna pro žadatele je dočasně v budově A']);
    expect(feed.textIn('.notice')).toMatch(/^Upozornění .* Platí do 31\. 1\. 2027$/);
    expect(feed.titles[1]).toBe('Setkání nad dobrovolnictvím');
    expect(feed.headings.slice(0, 3)).toEqual([
      'h2 Aktuality',
      'h3 Poradna pro žadatele je dočasně v budově A',
      'h3 Запрошуємо до робочої групи для іноземців',
    ]);
  });

  it('lets a notice go when its day is over, without a reload', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.UTC(2026, 10, 23, 22, 59, 30) });
    const data = feedOfNews(news('p', { title: 'Výluka', _kp: { pinned: true, valid_until: '2026-11-23' } }));
    const feed = await NewsHarness.open({ data });
    expect(feed.notices).toEqual(['Výluka']);
    vi.advanceTimersByTime(31_000);
    await feed.settled();
    expect(feed.notices).toEqual([]);
    expect(feed.titles).toEqual(['Výluka']);
  });

  it('lets three notices stand out; more of them are news with a mark', async () => {
    const pinned = [5, 4, 3, 2, 1].map((day) =>
      news(`p${day}`, {
        title: `Upozornění ${day}`,
        date_published: `2026-11-0${day}`,
        _kp: { pinned: true, valid_until: '2026-12-31' },
      }),
    );
    const over = news('o', { title: 'Po platnosti', _kp: { pinned: true, valid_until: '2026-11-22' } });
    const data = feedOfNews(news('a', { title: 'Zpráva', date_published: '2026-11-06' }), ...pinned, over);
    const feed = await NewsHarness.open({ data, 'as-of': '2026-11-23' });
    expect(feed.notices).toEqual(['Upozornění 5', 'Upozornění 4', 'Upozornění 3']);
    expect(feed.titles).toEqual(['Zpráva', 'Upozornění 2', 'Upozornění 1', 'Po platnosti']);
    const marked = feed
      .all('.row')
      .map((row) => /^Upozornění .* Platí do 31. 12. 2026$/.test(textOf(row.querySelector('.what')!)));
    expect(marked).toEqual([false, true, true, false]);
    expect(feed.textIn('.foot')).toBe('');
    await feed.search('upozorneni 5');
    expect(textOf(feed.all('.row .what')[0]!)).toMatch(/^Upozornění Upozornění 5/);
  });

  it('tells years apart where two are shown, and items one level lower', async () => {
    const data = feedOfNews(
      news('a', { title: 'Nová', date_published: '2026-01-05' }),
      news('b', { title: 'Stará', date_published: '2025-12-20' }),
      news('c', { title: 'Bez' }),
    );
    const feed = await NewsHarness.open({ data });
    expect(feed.headings).toEqual([
      'h2 Aktuality',
      'h3 2026',
      'h4 Nová',
      'h3 2025',
      'h4 Stará',
      'h3 Bez data',
      'h4 Bez',
    ]);
  });

  it('shows all of both towns', async () => {
    const domazlice = await NewsHarness.open({ data: DOMAZLICE, 'as-of': '2020-11-01' });
    expect(domazlice.notices).toEqual(['Další aktivity se přesouvají do roku 2021']);
    expect(domazlice.text).toContain('Děkujeme za pochopení.');
    const zatec = await NewsHarness.open({ data: ZATEC, 'as-of': '2018-03-05' });
    expect(zatec.titles).toEqual(['Dotační řízení KOMUNITNÍ PLÁNOVÁNÍ na rok 2018']);
    expect(zatec.text).toContain('ve velké zasedací místnosti radnice.');
    expect(zatec.all('button, input')).toEqual([]);
  });
});

describe('attributes', () => {
  it('takes a tag, a group and a limit', async () => {
    const feed = await NewsHarness.open({ tag: 'dotace', limit: 2 });
    expect(feed.titles).toEqual(['Zpráva 6', 'Zpráva 4']);
    const groups = await NewsHarness.open({ data: VZOROV, group: 'seniori' });
    expect(groups.titles).toEqual(['Setkání nad dobrovolnictvím']);
  });

  it('tells the webmaster of a group that is not in the feed', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const data = { ...VZOROV, next_url: undefined };
    const feed = await NewsHarness.open({ data, group: 'nikdo' });
    expect(feed.element.state).toBe('empty');
    await eventually(() => expect(feed.textIn('.check')).toContain('group="nikdo"'));
  });

  it('tells the webmaster of a tag that no news has, and of a limit that is none; visitors hear nothing of a tag', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const feed = await NewsHarness.open({ tag: 'dotaze' });
    expect(feed.element.state).toBe('empty');
    expect(feed.all('.check')).toEqual([]);
    feed.element.debug = true;
    await eventually(() =>
      expect(feed.textIn('.check')).toContain('tag="dotaze" v údajích není. Jsou v nich: Dotace, plány, senioři.'),
    );
    feed.element.tag = 'dotace';
    feed.element.setAttribute('limit', 'vše');
    await eventually(() => expect(feed.textIn('.check')).toContain('limit="vše" nelze použít'));
    expect(feed.textIn('.check')).not.toContain('tag=');
  });
});

describe('more', () => {
  it('shows the next ones, puts the focus on the first of them and says how many there are', async () => {
    const feed = await NewsHarness.open({ limit: 3 });
    expect(feed.textIn('.foot')).toBe('Zobrazit další 3 zprávy Zobrazeno 3 ze 7');
    feed.button('Zobrazit').focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(focusedName()).toBe('Zpráva 4'));
    await said('Zobrazeno 6 ze 7');
    await feed.press('Zobrazit další zprávu');
    expect(feed.textIn('.foot')).toBe('Zobrazeno 7 ze 7');
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(1);
  });

  it('puts the focus on a link, where the title is one', async () => {
    const items = sevenNews().map((item) => ({ ...item, url: `https://vzorov.example/${item.id}` }));
    const feed = await NewsHarness.open({ data: feedOfNews(...items) });
    feed.button('Zobrazit').focus();
    await feed.press('Zobrazit');
    await eventually(() => expect(focusedName()).toBe('Setkání v Žatci'));
    expect(feed.root.activeElement?.localName).toBe('a');
  });

  it('goes on with the older pages, without doubles, to their end', async () => {
    const url = pagesOf(
      [news('a'), news('b')],
      [news('b'), news('c', { title: 'Třetí' })],
      [news('d', { title: 'Čtvrtá' })],
    );
    const feed = await NewsHarness.open({ feed: url });
    await feed.reaches('ready');
    expect(feed.textIn('.foot')).toBe('Zobrazit další Zobrazeny 2 zprávy');
    feed.button('Zobrazit').focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(focusedName()).toBe('Třetí'));
    await feed.press('Zobrazit');
    await eventually(() => expect(feed.titles.at(-1)).toBe('Čtvrtá'));
    expect(feed.titles).toHaveLength(4);
    await feed.settled();
    expect(feed.all('.foot button')).toEqual([]);
  });

  it('ends where pages lead in a circle', async () => {
    let again = '';
    const second = server.answer(() => Response.json({ ...feedOf({}), items: [news('b')], next_url: again }));
    const first = server.serve({ ...feedOf({}), items: [news('a')], next_url: second });
    again = first;
    const feed = await NewsHarness.open({ feed: first });
    await feed.reaches('ready');
    await feed.press('Zobrazit');
    await eventually(() => expect(feed.titles).toHaveLength(2));
    await feed.settled();
    expect(feed.all('.foot button')).toEqual([]);
  });

  it('keeps the button focused while a page is on its way, and asks once', async () => {
    const { url: older, release } = server.hold({ ...feedOf({}), items: [news('b', { title: 'Starší' })] });
    const first = server.serve({ ...feedOf({}), items: [news('a')], next_url: older });
    const feed = await NewsHarness.open({ feed: first });
    await feed.reaches('ready');
    feed.button('Zobrazit').focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(feed.button('Načítáme').getAttribute('aria-disabled')).toBe('true'));
    await userEvent.keyboard('{Enter}');
    expect(focusedName()).toBe('Načítáme údaje…');
    release();
    await eventually(() => expect(focusedName()).toBe('Starší'));
    expect(server.countOf(older)).toBe(1);
  });

  it('leaves whoever searches meanwhile in the field', async () => {
    const older = server.hold({ ...feedOf({}), items: [news('b', { title: 'Starší' })] });
    const items = [news('a', { title: 'Novější' })];
    const feed = await NewsHarness.open({ feed: server.serve({ ...feedOf({}), items, next_url: older.url }) });
    await feed.reaches('ready');
    feed.button('Zobrazit').focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(server.countOf(older.url)).toBe(1));
    await feed.press('Hledat a filtrovat');
    feed.field.focus();
    await feed.search('star');
    older.release();
    await eventually(() => expect(feed.titles).toEqual(['Starší']));
    await feed.settled();
    expect(feed.root.activeElement).toBe(feed.field);
  });

  it('leads to the first new one within a shadow root too', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const feed = await NewsHarness.open({ limit: 3 });
    host.attachShadow({ mode: 'open' }).append(feed.element);
    await feed.settled();
    feed.button('Zobrazit').focus();
    await feed.press('Zobrazit');
    await eventually(() => expect(textOf(feed.root.activeElement!)).toBe('Zpráva 4'));
  });

  it('says where an older page could not be had, keeps what is there and tries again', async () => {
    let isGone = true;
    const older = server.answer(() =>
      isGone
        ? new Response('', { status: 404 })
        : Response.json({ ...feedOf({}), items: [news('b', { title: 'Starší' })] }),
    );
    const feed = await NewsHarness.open({ feed: server.serve({ ...feedOf({}), items: [news('a')], next_url: older }) });
    await feed.reaches('ready');
    feed.button('Zobrazit').focus();
    await feed.press('Zobrazit');
    await eventually(() => expect(feed.error).toBe('Starší aktuality se nepodařilo načíst.'));
    await said('Starší aktuality se nepodařilo načíst.');
    expect(feed.titles).toHaveLength(1);
    expect(focusedName()).toBe('Zkusit znovu');
    isGone = false;
    await feed.press('Zkusit znovu');
    await eventually(() => expect(feed.titles).toHaveLength(2));
    expect(feed.error).toBe('');
  });

  it('asks no other origin for older pages', async () => {
    const data = { ...feedOfNews(news('a')), next_url: 'https://elsewhere.example/2.json' };
    const feed = await NewsHarness.open({ feed: server.serve(data) });
    await feed.reaches('ready');
    expect(feed.all('.foot')).toEqual([]);
  });
});

describe('search and tags', () => {
  it('finds without diacritics, marks what it found, says how many', async () => {
    const feed = await NewsHarness.open();
    await feed.search('zatci');
    expect(feed.titles).toEqual(['Setkání v Žatci']);
    expect(feed.all('mark').map(textOf)).toEqual(['Žatci']);
    expect(feed.textIn('.found')).toBe('Nalezena 1 zpráva ze 7 Zrušit filtr');
    await said('Nalezena 1 zpráva ze 7');
  });

  it('takes one tag, shown as pressed, and lets it go', async () => {
    const feed = await NewsHarness.open();
    expect(feed.tags).toEqual(['Dotace 3', 'plány 3', 'senioři 4']);
    await feed.press('plány');
    expect(feed.tags).toEqual(['Dotace 3', '[plány 3]', 'senioři 4']);
    expect(feed.titles).toEqual(['Zpráva 6', 'Zpráva 4', 'Setkání v Žatci']);
    await feed.press('plány');
    expect(feed.titles).toHaveLength(5);
  });

  it('shows a notice as any other news while one searches', async () => {
    const pinned = news('p', { title: 'Výluka', _kp: { pinned: true } });
    const feed = await NewsHarness.open({ data: feedOfNews(pinned, ...sevenNews()) });
    await feed.search('vyluka');
    expect(feed.notices).toEqual([]);
    expect(feed.titles).toEqual(['Výluka']);
  });

  it('says that nothing was found, and leads back with the focus in the field', async () => {
    const feed = await NewsHarness.open();
    await feed.search('bydlení');
    expect(feed.textIn('[part=status]')).toBe(
      'Pro „bydlení“ jsme nic nenašli. Zkuste jiné nebo kratší slovo. Zrušit filtr',
    );
    await feed.press('Zrušit filtr');
    await eventually(() => expect(feed.root.activeElement).toBe(feed.field));
    expect(feed.titles).toHaveLength(5);
    expect(feed.field.value).toBe('');
  });

  it('offers to search older pages too', async () => {
    const url = pagesOf(sevenNews(), [news('x', { title: 'Nic' })], [news('z', { title: 'Stará zpráva ze Žatce' })]);
    const feed = await NewsHarness.open({ feed: url });
    await feed.reaches('ready');
    await feed.search('zatce');
    expect(feed.titles).toEqual([]);
    await feed.press('Hledat i ve starších');
    await eventually(() => expect(feed.titles).toEqual(['Stará zpráva ze Žatce']));
    expect(feed.textIn('.found')).toContain('Nalezena 1 zpráva z 9');
  });

  it('is not there for five news', async () => {
    const feed = await NewsHarness.open({ data: feedOfNews(...sevenNews().slice(0, 5)) });
    expect(feed.all('.filter')).toEqual([]);
  });

  it('stands closed behind one row on a telephone, and stays open in use', async () => {
    const feed = await NewsHarness.open();
    feed.element.style.width = '320px';
    const toggle = feed.button('Hledat a filtrovat');
    expect(toggle.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    expect(feed.field.checkVisibility()).toBe(false);
    await feed.press('Hledat a filtrovat');
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(feed.field.checkVisibility()).toBe(true);
    await feed.search('zpráva');
    await feed.search('');
    expect(feed.field.checkVisibility()).toBe(true);
  });
});

describe('items', () => {
  it('open a long text in place, and close it again', async () => {
    const data = feedOfNews(
      news('a', { title: 'Dotace', summary: 'Krátce.', content_html: `<p>${LONG}</p><ul><li>bod</li></ul>` }),
    );
    const feed = await NewsHarness.open({ data });
    expect(feed.textIn('.what .prose')).toBe('Krátce.');
    const chosen = oneEvent(feed.element, 'kp-select');
    const button = feed.button('Zobrazit celý text: Dotace');
    await feed.press('Zobrazit celý text');
    expect((await chosen).detail).toEqual({ kind: 'news', id: 'a' });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await eventually(() => expect(feed.all('.rich li').map(textOf)).toEqual(['bod']));
    await feed.press('Sbalit text');
    expect(feed.all('.rich')).toEqual([]);
  });

  it('are linked where they have an address', async () => {
    const data = feedOfNews(
      news('a', { title: 'Jedna', url: 'https://vzorov.example/1', external_url: 'https://jinde.example/' }),
      news('b', { title: 'Dvě', external_url: 'https://jinde.example/' }),
      news('c', { title: 'Tři' }),
    );
    const feed = await NewsHarness.open({ data });
    expect(feed.all('[part=title] a').map((link) => link.getAttribute('href'))).toEqual([
      'https://vzorov.example/1',
      'https://jinde.example/',
    ]);
  });

  it('list their attachments with type and size', async () => {
    const attachments = [
      { url: 'https://vzorov.example/pravidla.pdf', title: 'Pravidla', size_in_bytes: 320_000 },
      { url: 'https://vzorov.example/z%C3%A1pis.docx?v=1' },
    ];
    const feed = await NewsHarness.open({ data: feedOfNews(news('a', { attachments })) });
    expect(feed.all('.docs li').map(textOf)).toEqual(['Pravidla PDF, 320 kB', 'zápis.docx DOCX']);
  });

  it('show a picture of the page, none from elsewhere unless the page says so, and an empty place for a lost one', async () => {
    const foreign = feedOfNews(news('a', { image: 'https://elsewhere.example/a.jpg' }));
    expect((await NewsHarness.open({ data: foreign })).all('img')).toEqual([]);
    const allowed = await NewsHarness.open({ data: foreign, 'remote-images': true });
    expect(allowed.all('img')).toHaveLength(1);
    const own = await NewsHarness.open({ data: feedOfNews(news('a', { image: PICTURE })) });
    const picture = own.root.querySelector('img')!;
    expect([picture.alt, picture.loading, picture.width > 0]).toEqual(['', 'lazy', true]);
    const height = own.element.offsetHeight;
    picture.dispatchEvent(new Event('error'));
    expect(getComputedStyle(picture).visibility).toBe('hidden');
    expect(own.element.offsetHeight).toBe(height);
  });

  it('need neither title nor date nor anything of ours', async () => {
    const feed = await NewsHarness.open({
      data: {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'x',
        items: [{ id: '1', content_text: 'Dnes je zavřeno.' }],
      },
    });
    expect(feed.element.state).toBe('ready');
    expect(feed.headings).toEqual(['h2 Aktuality', 'h3 Dnes je zavřeno.']);
    expect(feed.text).not.toMatch(/undefined|null|NaN/);
  });
});

describe('states', () => {
  it('loads, then shows the news', async () => {
    const { url, release } = server.hold(feedOfNews(...sevenNews()));
    const feed = await NewsHarness.open({ feed: url });
    expect(feed.element.state).toBe('loading');
    release();
    await feed.reaches('ready');
    expect(feed.titles).toHaveLength(5);
  });

  it('says that there are none and whom to ask, else where the town is', async () => {
    const feed = await NewsHarness.open({ data: { ...feedOfNews(), home_page_url: 'https://www.vzorov.example/' } });
    expect(feed.element.state).toBe('empty');
    expect(feed.text).toContain('Zatím tu nejsou žádné aktuality. Zeptat se můžete zde:');
    expect(feed.all('a').map((link) => link.getAttribute('href'))).toEqual([
      'tel:+420000000214',
      'mailto:petra.vzorova@example.org',
    ]);
    expect((await NewsHarness.open({ data: EMPTY })).all('a')).toHaveLength(1);
  });

  it('says that the feed could not be read', async () => {
    const feed = await NewsHarness.open({ feed: server.answer(() => new Response('', { status: 404 })) });
    await feed.reaches('error');
    expect(feed.error).toContain('Aktuality se nepodařilo načíst.');
  });
});

describe('accessibility', () => {
  it('is a heading, a notice, and a list of headed items', async () => {
    const data = feedOfNews(
      news('p', {
        title: 'Výluka',
        content_text: 'Jdeme přes dvůr.',
        _kp: { pinned: true, valid_until: '2026-12-31' },
      }),
      news('a', {
        title: 'Dotace',
        url: 'https://vzorov.example/1',
        content_text: LONG,
        date_published: '2026-11-02T07:30:00+01:00',
        tags: ['dotace', 'plány'],
        attachments: [{ url: 'https://vzorov.example/p.pdf', title: 'Pravidla', size_in_bytes: 320_000 }],
      }),
    );
    const feed = await NewsHarness.open({ data, 'as-of': '2026-11-23' });
    await expect.element(page.elementLocator(feed.element)).toMatchAriaInlineSnapshot(`
      - heading "Aktuality" [level=2]
      - paragraph: Upozornění
      - heading "Výluka" [level=3]
      - paragraph: Jdeme přes dvůr.
      - paragraph: Platí do 31. 12. 2026
      - list:
        - listitem:
          - paragraph:
            - time: 2. 11. 2026
            - text: · dotace, plány
          - heading "Dotace" [level=3]:
            - link "Dotace":
              - /url: https://vzorov.example/1
          - paragraph: Rada města schválila program na podporu sociálních služeb. Rada města schválila program na podporu sociálních služeb. Rada města schválila program na podporu sociálních služeb. Rada města schválila…
          - button "Zobrazit celý text: Dotace": Zobrazit celý text
          - list:
            - listitem:
              - link "Pravidla":
                - /url: https://vzorov.example/p.pdf
              - text: PDF, 320 kB
      - paragraph: Zobrazeno ke dni 23. 11. 2026
    `);
  });

  it('is a search, tags and finds while one searches', async () => {
    const feed = await NewsHarness.open();
    await feed.search('zatci');
    await expect.element(page.elementLocator(feed.element)).toMatchAriaInlineSnapshot(`
      - heading "Aktuality" [level=2]
      - button "Hledat a filtrovat" [expanded]
      - text: Hledat v aktualitách
      - searchbox "Hledat v aktualitách": zatci
      - button "Smazat hledaný text"
      - group "Štítky":
        - paragraph: Štítky
        - paragraph:
          - button "Dotace 3"
          - button "plány 3"
          - button "senioři 4"
      - paragraph:
        - text: Nalezena 1 zpráva ze 7
        - button "Zrušit filtr"
      - list:
        - listitem:
          - paragraph:
            - time: 2. 11. 2026
            - text: · Dotace, plány
          - heading "Setkání v Žatci" [level=3]:
            - text: Setkání v
            - mark: Žatci
          - paragraph: Sejdeme se na radnici v 16:00.
    `);
  });

  it('has no violation, with all open and while one searches', async () => {
    const feed = await NewsHarness.open({ data: VZOROV, 'as-of': '2026-11-23', limit: 12 });
    await feed.press('Zobrazit celý text');
    await eventually(() => expect(feed.all('.rich li')).toHaveLength(3));
    await expectAccessible(feed.element);
    await feed.search('dotace');
    await feed.press('dotace');
    await expectAccessible(feed.element);
  });
});

describe('keyboard', () => {
  it('goes through the filter, then through the news in the order of reading', async () => {
    const items = sevenNews().map((item, index) =>
      index ? item : { ...item, url: 'https://vzorov.example/', content_text: LONG },
    );
    const feed = await NewsHarness.open({ data: feedOfNews(...items) });
    feed.element.style.width = '700px';
    const names: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      await userEvent.tab();
      names.push(focusedName());
    }
    expect(names).toEqual([
      '',
      'Dotace 3',
      'plány 3',
      'senioři 4',
      'Zpráva 7',
      'Zobrazit celý text: Zpráva 7',
      'Zobrazit další 2 zprávy',
    ]);
  });
});

describe('events', () => {
  it('tells of a feed that was read', async () => {
    const element = document.createElement('kp-news-feed');
    element.feed = server.serve(feedOfNews(news('a')));
    const parent = await fixture(html`<div></div>`);
    setTimeout(() => parent.append(element));
    const { detail } = await oneEvent(element, 'kp-load');
    expect(detail).toEqual({ url: element.feed, faults: [] });
  });
});

describe('lifecycle', () => {
  it('keeps older pages when it is moved in the page, and drops what nobody waits for', async () => {
    const url = pagesOf([news('a')], [news('b')]);
    const feed = await NewsHarness.open({ feed: url });
    await feed.reaches('ready');
    await feed.press('Zobrazit');
    await eventually(() => expect(feed.titles).toHaveLength(2));
    (await fixture(html`<div></div>`)).append(feed.element);
    await feed.settled();
    expect(feed.titles).toHaveLength(2);
  });

  it('starts anew where it is given another feed', async () => {
    const feed = await NewsHarness.open();
    await feed.press('Zobrazit');
    expect(feed.titles).toHaveLength(7);
    feed.element.data = feedOfNews(...sevenNews());
    await feed.settled();
    expect(feed.titles).toHaveLength(5);
  });
});

describe('upgrade', () => {
  it('takes properties that were set before it was defined', async () => {
    const element = document.createElement('kp-late-news') as KpNewsFeed;
    element.data = feedOfNews(...sevenNews());
    element.limit = 2;
    (await fixture(html`<div lang="cs"></div>`)).append(element);
    defineElement('kp-late-news', class extends KpNewsFeed {});
    await element.updateComplete;
    expect(new NewsHarness(element).titles).toHaveLength(2);
  });
});

describe('hostile', () => {
  it('shows markup in any string as text, and runs nothing of content_html', async () => {
    const attack = `<img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 1</script>`;
    const feed = await NewsHarness.open({ data: poisoned(VZOROV, attack, 'https://vzorov.example/'), limit: 100 });
    expect(feed.element.state).toBe('ready');
    await feed.search('script');
    await feed.search('');
    expect(feed.root.querySelectorAll('script, [onerror]')).toHaveLength(0);
    expect('hacked' in globalThis).toBe(false);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x'])('makes no link of %j', async (url) => {
    const feed = await NewsHarness.open({ data: poisoned(VZOROV, 'Text', url), limit: 100 });
    const links = feed.all('a').map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((link) => !/^(https?|mailto|tel):/.test(link))).toEqual([]);
  });

  it('survives strange words, tags and languages', async () => {
    const data = feedOfNews(
      news('a', {
        title: ' ',
        content_text: '\ud800',
        tags: ['__proto__', '', '\u202eobráceně'],
        language: '__proto__',
      }),
      news('b', { title: 'x'.repeat(10_000), content_html: '<div>'.repeat(2000), language: 'x y' }),
    );
    const feed = await NewsHarness.open({ data });
    expect(feed.all('.row')).toHaveLength(2);
    expect(feed.element.shadowRoot!.querySelector('.kp')!.scrollWidth).toBeLessThanOrEqual(
      feed.element.clientWidth + 1,
    );
  });
});

describe('a feed that is read again', () => {
  it('leaves an opened row and its focus as they are, whatever came or went before it', async () => {
    const items = sevenNews().map((item, index) => (index === 3 ? { ...item, content_text: LONG } : item));
    const feed = await NewsHarness.open({ data: feedOfNews(...items) });
    await feed.press('Zobrazit celý text');
    feed.button('Sbalit text').focus();
    const row = feed.root.activeElement!.closest('.row');
    feed.element.data = feedOfNews(news('x', { title: 'Nová', date_published: '2026-12-24' }), ...items);
    await feed.settled();
    expect(feed.titles).toEqual(['Nová', 'Zpráva 7', 'Zpráva 6', 'Zpráva 5', 'Zpráva 4']);
    expect(feed.root.activeElement!.closest('.row')).toBe(row);
    expect(focusedName()).toBe('Sbalit text: Zpráva 4');
    feed.element.data = feedOfNews(...items.slice(2));
    await feed.settled();
    expect(feed.root.activeElement!.closest('.row')).toBe(row);
  });

  it('shows years that older pages come back to', async () => {
    const url = pagesOf(
      [news('a', { date_published: '2026-02-01' }), news('b', { title: 'Bez' })],
      [news('c', { date_published: '2025-02-01' }), news('d', { title: 'Bez' })],
      [news('e', { date_published: '2026-01-01' })],
    );
    const feed = await NewsHarness.open({ feed: url, limit: 100 });
    await feed.reaches('ready');
    await feed.press('Zobrazit');
    await eventually(() => expect(feed.all('.row')).toHaveLength(4));
    await feed.press('Zobrazit');
    await eventually(() => expect(feed.all('.row')).toHaveLength(5));
    expect(feed.all('.year').map(textOf)).toEqual(['2026', 'Bez data', '2025', 'Bez data', '2026']);
  });
});

describe('print', () => {
  afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }));

  it('shows the whole of closed texts, of notices too, and nothing to press', async () => {
    const notice = news('p', { content_text: LONG.repeat(3), _kp: { pinned: true } });
    const data = feedOfNews(notice, news('a', { content_html: `<p>${LONG}</p>`, summary: 'Krátce.' }), ...sevenNews());
    const feed = await NewsHarness.open({ data, limit: 8 });
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    const bodies = feed.all('.print');
    expect(bodies.map(textOf)).toEqual([LONG.repeat(3), LONG]);
    for (const body of bodies) expect(body.checkVisibility()).toBe(true);
    for (const one of feed.all('button, input')) expect(one.checkVisibility()).toBe(false);
  });

  it('has the whole of closed texts ready', async () => {
    const feed = await NewsHarness.open({ data: feedOfNews(news('a', { content_text: LONG })) });
    expect(textOf(feed.root.querySelector('.print')!)).toBe(LONG);
    expect(feed.root.querySelector('.print')!.checkVisibility()).toBe(false);
  });
});

describe('many news', () => {
  it('count their tags after the first rows are there, and put late notices in their place', async () => {
    const items = Array.from({ length: 1500 }, (_, index) =>
      news(`n${index}`, {
        title: `Zpráva ${index}`,
        tags: ['dotace'],
        date_published: `${2026 - index / 1500}`.slice(0, 4),
      }),
    );
    items[1301] = news('p', { title: 'Výluka', _kp: { pinned: true }, date_published: '2025' });
    const feed = await NewsHarness.open({ data: feedOfNews(...items) });
    feed.element.style.width = '700px';
    expect(feed.titles).toHaveLength(5);
    expect(feed.field.checkVisibility()).toBe(false);
    await eventually(() => expect(feed.tags).toEqual(['dotace 1 499']));
    await eventually(() => expect(feed.notices).toEqual(['Výluka']));
    await feed.press('Hledat a filtrovat');
    feed.field.focus();
    await feed.search('zprava 1499');
    expect(feed.titles).toEqual(['Zpráva 1499']);
  });

  it('of a long text mark and lay out no more than can be read', async () => {
    const text = 'Žatec\n'.repeat(100_000);
    const feed = await NewsHarness.open({ data: feedOfNews(news('a', { content_text: text }), ...sevenNews()) });
    await feed.search('zatec');
    await feed.press('Zobrazit celý text');
    expect(feed.all('p').length).toBeLessThan(50);
    expect(feed.all('mark').length).toBeLessThan(50);
  });
});
