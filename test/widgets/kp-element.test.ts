// What all widgets share, tried on the contact card: where the feed comes from, the named states, the page's own
// content, what is said to webmasters.
import { fixture, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pageStore } from '../../src/core/shared-store.ts';
import '../../src/widgets/plan-timeline/define.ts';
import { EMPTY, feedOfContacts, TEN_FAULTS, VZOROV } from '../../stories/feeds.ts';
import { CardHarness } from '../support/card-harness.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';
import { focusedName, mount, WidgetHarness } from '../support/widget-harness.ts';

const FALLBACK = '<p>Petra Vzorová, dveře 214</p>';

let server: FakeServer;
let warn: MockInstance<typeof console.warn>;

beforeEach(() => {
  server = new FakeServer().start();
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  server.stop();
  vi.restoreAllMocks();
  for (const element of document.querySelectorAll('[data-test]')) element.remove();
});

/** Puts an element into the head of the page for the length of a test. */
function putInHead(tag: string, attributes: Record<string, string>, text = ''): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...attributes, 'data-test': '' })) element.setAttribute(name, value);
  element.textContent = text;
  document.head.append(element);
  return element;
}

/** A feed in the page, as a data block. */
function putFeed(id: string, text: string): void {
  putInHead('script', { id, type: 'application/feed+json' }, text);
}

/** What was said to screen readers last. */
function announced(): string {
  return document.querySelector('[data-kp-announcer]')?.textContent ?? '';
}

describe('where the feed comes from', () => {
  it('is its own attribute, else the script, else a link of the page', async () => {
    const [own, script, link] = ['Vlastní', 'Skript', 'Odkaz'].map((name) =>
      server.serve(feedOfContacts({ id: 'k', name })),
    );
    putInHead('link', { rel: 'alternate', type: 'application/feed+json', 'data-kp': '', href: link! });
    const byLink = await CardHarness.open({ feed: undefined });
    await byLink.reaches('ready');
    expect(byLink.headings).toEqual(['h2 Odkaz']);

    putInHead('script', { type: 'text/plain', 'data-feed': script! });
    const byScript = await CardHarness.open({ feed: undefined });
    await byScript.reaches('ready');
    expect(byScript.headings).toEqual(['h2 Skript']);

    const byAttribute = await CardHarness.open({ feed: own });
    await byAttribute.reaches('ready');
    expect(byAttribute.headings).toEqual(['h2 Vlastní']);
  });

  it('is resolved against the base of the page', async () => {
    const url = server.serve(feedOfContacts());
    putInHead('base', { href: 'https://feeds.example/somewhere/' });
    const card = await CardHarness.open({ feed: `../${url.split('/').at(-1)}` });
    await card.reaches('ready');
    expect(server.countOf(url)).toBe(1);
  });

  it('may stand in the page', async () => {
    putFeed('udaje', JSON.stringify(feedOfContacts({ id: 'k', name: 'Ze stránky' })));
    const card = await CardHarness.open({ feed: '#udaje' });
    await card.reaches('ready');
    expect(card.headings).toEqual(['h2 Ze stránky']);
    expect(server.requests).toEqual([]);
  });

  it('in the page, may be broken: the webmaster is told where', async () => {
    putFeed('rozbite', '{\n  "title": "Vzorov",\n  "items": [1, 2],\n}');
    const card = await CardHarness.open({ feed: '#rozbite' });
    await card.reaches('error');
    await eventually(() => expect(card.error).toContain('na řádku 4: přebývá čárka'));
    expect(card.textIn('mark')).toBe('}');
    expect(card.textIn('.excerpt')).toBe('"items": [1, 2], }');
    expect(card.error).toContain('#rozbite');
  });

  it('in the page, is read again on a retry', async () => {
    const card = await CardHarness.open({ feed: '#pozdeji' });
    await card.reaches('error');
    putFeed('pozdeji', JSON.stringify(feedOfContacts()));
    card.retryButton.click();
    await card.reaches('ready');
  });

  it('may be named nowhere: the webmaster is told what to add', async () => {
    const card = await CardHarness.open({ feed: undefined });
    await card.reaches('error');
    await eventually(() => expect(card.error).toContain('Doplňte mu atribut feed'));
    expect(card.retryButton).toBeNull();
  });

  it('may be data, which wins over an address, and may change', async () => {
    const url = server.serve(feedOfContacts({ id: 'k', name: 'Ze sítě' }));
    const card = await CardHarness.open({ feed: url, data: feedOfContacts({ id: 'k', name: 'Z dat' }) });
    expect(card.headings).toEqual(['h2 Z dat']);
    expect(server.requests).toEqual([]);
    card.element.data = feedOfContacts({ id: 'k', name: 'Z jiných dat' });
    await card.settled();
    expect(card.headings).toEqual(['h2 Z jiných dat']);
    card.element.data = undefined;
    await eventually(() => expect(card.headings).toEqual(['h2 Ze sítě']));
  });

  it.each([null, 'text', 5, []])('given as %j, is an error and no more', async (data) => {
    const card = await CardHarness.open({ data });
    expect(card.element.state).toBe('error');
    expect(card.error).toContain('Kontakt se nepodařilo načíst.');
    await eventually(() => expect(card.error).toContain('Soubor data není JSON Feed'));
    expect(card.retryButton).toBeNull();
  });
});

describe('the content between the tags', () => {
  it('stands in place of a skeleton while the feed is on its way, and goes when it is there', async () => {
    const { url, release } = server.hold(feedOfContacts());
    const card = await CardHarness.open({ feed: url, content: FALLBACK });
    expect(card.fallback).toBe('Petra Vzorová, dveře 214');
    expect(card.all('.skeleton')).toEqual([]);
    release();
    await card.reaches('ready');
    expect(card.fallback).toBe('');
  });

  it('stays beside the message where the feed cannot be read', async () => {
    const card = await CardHarness.open({ feed: '#bez-udaju', content: FALLBACK });
    await card.reaches('error');
    expect(card.fallback).toBe('Petra Vzorová, dveře 214');
    expect(card.error).toContain('Aktuální údaje se nepodařilo načíst.');
  });

  it('stands in place of the message where the feed has nothing', async () => {
    const card = await CardHarness.open({ data: EMPTY, content: FALLBACK });
    expect(card.element.state).toBe('empty');
    expect(card.fallback).toBe('Petra Vzorová, dveře 214');
    expect(card.text).not.toContain('zatím');
  });

  it('is white space or a heading alone: then there is a skeleton, which keeps a height', async () => {
    const { url } = server.hold(feedOfContacts());
    const card = await CardHarness.open({ feed: url, content: '\n  <h2 slot="heading">Kontakt</h2>\n  ' });
    expect(card.all('.skeleton')).toHaveLength(1);
    expect(card.element.getBoundingClientRect().height).toBeGreaterThan(100);
  });

  it('may come later, while the feed is on its way', async () => {
    const { url } = server.hold(feedOfContacts());
    const card = await CardHarness.open({ feed: url });
    expect(card.all('.skeleton')).toHaveLength(1);
    card.element.innerHTML = FALLBACK;
    await eventually(() => expect(card.all('.skeleton')).toEqual([]));
    expect(card.fallback).toBe('Petra Vzorová, dveře 214');
  });
});

describe('a retry', () => {
  it('keeps the button and its focus while it runs, and takes no second press', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const url = server.answer(async ({ count }) => {
      if (count === 1) return new Response('', { status: 404 });
      await gate;
      return Response.json(feedOfContacts());
    });
    const card = await CardHarness.open({ feed: url });
    await card.reaches('error');
    card.retryButton.focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(card.retryButton.getAttribute('aria-disabled')).toBe('true'));
    await userEvent.keyboard('{Enter}');
    expect(focusedName()).toBe('Načítáme údaje…');
    expect(card.element.state).toBe('error');
    expect(server.countOf(url)).toBe(2);
    release();
    await card.reaches('ready');
    expect(card.root.activeElement).toBe(card.root.querySelector('[part=heading]'));
    await eventually(() => expect(announced()).toBe('Údaje jsou načtené.'));
  });

  it('brings the focus to the page’s own heading, where that stands in the place of ours', async () => {
    let isThere = false;
    const url = server.answer(() => (isThere ? Response.json(VZOROV) : new Response('', { status: 404 })));
    const plans = new WidgetHarness(
      await mount('kp-plan-timeline', { feed: url, lang: 'cs', content: '<h2 slot="heading">Kde jsme teď</h2>' }),
    );
    await plans.reaches('error');
    isThere = true;
    plans.retryButton.focus();
    await userEvent.keyboard('{Enter}');
    await plans.reaches('ready');
    expect(focusedName()).toBe('Kde jsme teď');
  });

  it('that fails again leaves the message and the button', async () => {
    const url = server.answer(() => new Response('', { status: 404 }));
    const card = await CardHarness.open({ feed: url });
    await card.reaches('error');
    card.retryButton.click();
    await eventually(() => expect(server.countOf(url)).toBe(2));
    await eventually(() => expect(card.retryButton.hasAttribute('aria-disabled')).toBe(false));
    expect(card.element.state).toBe('error');
    expect(card.retryButton.textContent.trim()).toBe('Zkusit znovu');
    await eventually(() => expect(announced()).toBe('Kontakt se nepodařilo načíst.'));
    card.retryButton.click();
    await eventually(() => expect(server.countOf(url)).toBe(3));
  });

  it('of a feed in the page that is still not there ends too', async () => {
    const card = await CardHarness.open({ feed: '#porad-neni' });
    await card.reaches('error');
    card.retryButton.click();
    await card.settled();
    await eventually(() => expect(card.retryButton.hasAttribute('aria-disabled')).toBe(false));
  });

  it('by the page itself leaves the focus where it is', async () => {
    const url = server.answer(({ count }) =>
      count === 1 ? new Response('', { status: 404 }) : Response.json(feedOfContacts()),
    );
    const card = await CardHarness.open({ feed: url });
    await card.reaches('error');
    card.element.reload();
    await card.reaches('ready');
    expect(card.root.activeElement).toBeNull();
  });
});

describe('old data', () => {
  it('stay, with a word of when they were read, where newer ones cannot be had', async () => {
    const url = server.answer(({ count }) =>
      count === 2 ? new Response('', { status: 404 }) : Response.json(feedOfContacts()),
    );
    const card = await CardHarness.open({ feed: url });
    await card.reaches('ready');
    expect(card.textIn('[part=status]')).toBe('');
    card.element.reload();
    await card.reaches('stale');
    expect(card.element.matches(':state(stale)')).toBe(true);
    expect(card.headings).toEqual(['h2 Bc. Petra Vzorová']);
    expect(card.textIn('[part=status]')).toMatch(/^Naposledy načteno \d.*Novější údaje se teď nepodařilo načíst\.$/);
    card.element.reload();
    await card.reaches('ready');
    expect(card.textIn('[part=status]')).toBe('');
  });
});

describe('a moment for the whole page', () => {
  it('is named on the script, and an attribute of the widget wins over it', async () => {
    putInHead('script', { type: 'text/plain', 'data-as-of': '2026-12-07T10:00' });
    const byPage = await CardHarness.open({ 'as-of': undefined });
    expect(byPage.today).toContain('školení');
    expect(byPage.text).toContain('Zobrazeno ke dni 7. 12. 2026 v 10:00');
    const byWidget = await CardHarness.open({ 'as-of': '2026-11-23T09:00' });
    expect(byWidget.today).toBe('Dnes otevřeno do 17:00');
  });

  it('is not said of what is the same on any day', async () => {
    const card = await CardHarness.open({ 'as-of': '2026-11-23', data: feedOfContacts({ id: 'k', name: 'Petra' }) });
    expect(card.text).toBe('Petra Uložit kontakt');
  });

  it("is a moment of the town's own time zone", async () => {
    const data = { ...feedOfContacts(), _kp: { ...feedOfContacts()._kp, time_zone: 'Asia/Tokyo' } };
    const card = await CardHarness.open({ data, 'as-of': '2026-11-23T16:59' });
    expect(card.today).toBe('Dnes otevřeno do 17:00');
    card.element.asOf = '2026-11-23T08:00Z';
    await card.settled();
    expect(card.today).toBe('Dnes už zavřeno, znovu otevřeno zítra od 8:00');
  });
});

describe('what is said to webmasters', () => {
  it('names each of ten faults, and all that is good is shown', async () => {
    const card = await CardHarness.open({ data: TEN_FAULTS, debug: true });
    await eventually(() => expect(card.faults).toHaveLength(10));
    expect(card.headings).toEqual(['h2 Mgr. Jana Vzorová']);
    expect(card.textIn('.check')).toContain('Nalezeno 10 závad');
    expect(card.faults.join('\n')).toContain('_kp.grant_programmes[0].state');
    for (const fault of card.faults) expect(fault).toMatch(/\p{Lu}/u);
  });

  it('names keys that were misspelt, and where each is: the record by its number and id, then the path', async () => {
    const meetings = [
      { id: 'm1', minute: { title: 'Zápis' } },
      { id: 'm2', state: 'zrušeno', telefon: 'x' },
    ];
    const data = { ...feedOfContacts(), descripton: 'A', _kp: { ...feedOfContacts()._kp, meetings } };
    const card = await CardHarness.open({ feed: server.serve(data), debug: true, lang: 'cs' });
    await eventually(() => expect(card.faults).toHaveLength(3));
    expect(card.faults).toEqual([
      'Jednání č. 2 (id m2), klíč state _kp.meetings[1].state Tohle slovo tu použít nelze, bylo vynecháno. Nalezeno: „zrušeno“. ' +
        'Použít lze: planned = plánováno, held = konalo se, postponed = odloženo, cancelled = zrušeno. Například: "cancelled"',
      'Jednání č. 1 (id m1) _kp.meetings[0].minute Klíč minute neznám, nemyslíte minutes?',
      'descripton Klíč descripton neznám, nemyslíte description?',
    ]);
    expect(card.textIn('.check')).toContain('Nalezeny 3 závady');
    expect(card.textIn('.check')).toMatch(/Tyto klíče widgety nečtou.*: telefon\.$/);
  });

  it('counts records as they stand in the file, also behind one that was left out', async () => {
    const contacts = [{ id: 'a' }, { name: 'bez id' }, { id: 'b', photo: { url: 5 } }];
    const card = await CardHarness.open({ data: { _kp: { contacts } }, debug: true });
    await eventually(() => expect(card.faults).toHaveLength(2));
    expect(card.faults[0]).toMatch(/^Kontakt č. 2 \(bez id\), klíč id _kp\.contacts\[1\]\.id /);
    expect(card.faults[1]).toMatch(/^Kontakt č. 3 \(id b\), klíč photo\.url /);
  });

  it.each([
    [{ year: '2027' }, 'Napište bez uvozovek: 2027'],
    [{ total: { amount: '800 000', currency: 'CZK' } }, 'Například: 800000'],
    [{ submission: { ways: 'datovou schránkou' } }, 'Například: ["datovou schránkou"]'],
    [{ submission: { ways: 5 } }, 'Například: ["první", "druhý"]'],
    [{ documents: [{ title: 'A', archived: 'true' }] }, 'Napište bez uvozovek: true'],
    [{ documents: [{ title: 'A', size_in_bytes: '90 kB' }] }, 'Například: 90000'],
    [{ documents: 'pravidla.pdf' }, 'Například: [{"title":"pravidla.pdf"}]'],
    [{ documents: {} }, 'Například: [{"title": "…"}]'],
    [{ resolution: { date: '28.2.2027' } }, 'Například: "2027-02-28"'],
    [{ steps: [{ id: 's', name: 'S', start: '9. 12. 2026 14:00' }] }, 'Například: "2026-12-09T14:00"'],
  ])('shows how to mend %j', async (key, advice) => {
    const grant_programmes = [{ id: 'g', title: 'G', ...key }];
    const card = await CardHarness.open({ data: { _kp: { grant_programmes } }, debug: true });
    await eventually(() => expect(card.faults).toHaveLength(1));
    expect(card.faults[0]).toContain(advice);
  });

  it('is said only when asked for', async () => {
    const card = await CardHarness.open({ data: TEN_FAULTS });
    expect(card.all('.check')).toEqual([]);
    card.element.debug = true;
    await eventually(() => expect(card.faults).toHaveLength(10));
  });

  it('says that there are no faults, and when the feed was read', async () => {
    const card = await CardHarness.open({ feed: server.serve(feedOfContacts()), debug: true });
    await card.reaches('ready');
    await eventually(() => expect(card.textIn('.check')).toContain('Závady nebyly nalezeny.'));
    expect(card.textIn('.check')).toContain('https://feeds.example/');
    expect(card.textIn('.check')).toMatch(/Údaje načteny \d/);
  });

  it('names what is wrong with the tag itself, in place of saying that nothing is', async () => {
    const card = await CardHarness.open({ 'heading-level': 'x', 'as-of': '5. 3. 2018', contact: 'nikdo', debug: '' });
    await eventually(() => expect(card.textIn('.check')).toContain('heading-level="x" nelze použít'));
    expect(card.textIn('.check')).toContain('as-of="5. 3. 2018" nelze použít. Například: as-of="2018-03-05"');
    expect(card.textIn('.check')).toContain('contact="nikdo"');
    expect(card.textIn('.check')).not.toContain('nebyly nalezeny');
  });

  it('names attributes that nobody reads, but not those of the page around', async () => {
    const card = await CardHarness.open({ compakt: '', 'data-x': '', 'aria-hidden': 'true', id: 'k', debug: '' });
    await eventually(() =>
      expect(card.textIn('.check')).toContain('Atribut compakt prvek <kp-coordinator-card> nezná'),
    );
    expect(card.textIn('.check')).toContain('heading-level');
    expect(card.textIn('.check')).not.toMatch(/data-x|aria-hidden|Atribut id/);
  });

  it('names a tag that was not closed', async () => {
    const card = await CardHarness.open({
      debug: '',
      content: '<p>Pod tím</p><kp-coordinator-card></kp-coordinator-card>',
    });
    await eventually(() => expect(card.textIn('.check')).toContain('není uzavřená'));
  });

  it('names a part of the page that stands within a tag, but not what a page may put there', async () => {
    const swallowed = await CardHarness.open({
      debug: '',
      'heading-level': '3',
      content: '<p>Kontakt</p><section><h2>Aktuality</h2></section>',
    });
    await eventually(() =>
      expect(swallowed.textIn('.check')).toContain('Uvnitř značky <kp-coordinator-card> stojí <h2>'),
    );
    const own = await CardHarness.open({
      debug: '',
      'heading-level': '3',
      content: '<h2 slot="heading">Kontakt</h2><h3>Petra Vzorová</h3><p>dveře 214</p>',
    });
    await eventually(() => expect(own.textIn('.check')).toContain('Kontrola údajů'));
    expect(own.textIn('.check')).not.toContain('Uvnitř');
  });

  it('names tags that no widget has, once on the page, with the one that was meant', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <kp-meetings-list></kp-meetings-list><kp-meetings-list></kp-meetings-list><kp-novinky></kp-novinky>
        <kp-portal></kp-portal>
        <div data-kp-widget="grants"></div>
      </div>`,
    );
    const [first, second] = [await CardHarness.open({ debug: '' }), await CardHarness.open({ debug: '' })];
    page.append(first.element, second.element);
    await eventually(() =>
      expect(first.textIn('.check')).toContain('<kp-meetings-list> žádný widget nemá, nemyslíte <kp-meeting-list>?'),
    );
    expect(first.textIn('.check').match(/kp-meetings-list/g)).toHaveLength(1);
    expect(first.textIn('.check')).toContain('<kp-grants> žádný widget nemá, nemyslíte <kp-grant-timeline>?');
    expect(first.textIn('.check')).toContain('<kp-novinky> žádný widget nemá. Widgety jsou tyto: kp-coordinator-card,');
    expect(first.textIn('.check')).toContain('na stránce není skript s tímto widgetem');
    await eventually(() => expect(second.textIn('.check')).not.toContain('<kp-'));
  });

  it('reads paragraphs of many spaces in linear time', async () => {
    // Quadratic time would run into the test's own time-out.
    const note = `a${' '.repeat(200_000)}b\n \nc`;
    const card = await CardHarness.open({ data: feedOfContacts({ id: 'k', name: 'Jana', note }) });
    await card.reaches('ready');
    expect(card.all('.prose')).toHaveLength(2);
  });

  it.each([
    ['heading-level', '7', 'headingLevel', 2],
    ['heading-level', 'dva', 'headingLevel', 2],
    ['refresh', '-5', 'refresh', 0],
  ] as const)('names a wrong attribute once: %s="%s"', async (attribute, value, property, fallback) => {
    const first = await CardHarness.open({ [attribute]: value });
    await CardHarness.open({ [attribute]: value });
    expect(first.element[property]).toBe(fallback);
    expect(first.element.state).toBe('ready');
    const said = warn.mock.calls.flat().filter((word) => String(word).includes(`${attribute}="${value}"`));
    expect(said).toHaveLength(1);
  });
});

describe('what is said once of a feed', () => {
  it('stands in the first widget of the page, which may come last', async () => {
    const options = { feed: server.serve(TEN_FAULTS), debug: '' };
    const later = await CardHarness.open({ ...options, compakt: '' });
    await eventually(() => expect(later.faults).toHaveLength(10));
    const first = await CardHarness.open(options);
    later.element.before(first.element);
    await eventually(() => expect(first.faults).toHaveLength(10));
    await eventually(() => expect(later.faults).toEqual([]));
    expect(later.textIn('.check')).toContain('Atribut compakt');
    expect(later.textIn('.check')).not.toMatch(/závad|načteny/);
    first.element.remove();
    await eventually(() => expect(later.faults).toHaveLength(10));
  });

  it('is not left to a widget that is hidden, that is not checked, or that shows another feed', async () => {
    const options = { feed: server.serve(TEN_FAULTS), debug: '' };
    const last = await CardHarness.open(options);
    for (const before of [
      await CardHarness.open({ ...options, hidden: '' }),
      await CardHarness.open({ ...options, debug: undefined }),
      await CardHarness.open({ data: feedOfContacts(), debug: '' }),
    ]) {
      last.element.before(before.element);
      await before.settled();
    }
    last.element.requestUpdate();
    await eventually(() => expect(last.faults).toHaveLength(10));
  });

  it('has a name of its own in each widget', async () => {
    const cards = [
      await CardHarness.open({ data: TEN_FAULTS, debug: '' }),
      await CardHarness.open({ data: EMPTY, debug: '' }),
    ];
    const nameOf = (card: CardHarness) => card.root.querySelector('.check')?.getAttribute('aria-label');
    await eventually(() =>
      expect(cards.map(nameOf)).toEqual([
        'Kontrola údajů: kp-coordinator-card 1',
        'Kontrola údajů: kp-coordinator-card 2',
      ]),
    );
  });

  it('is the cause of a failure too, folded away from citizens', async () => {
    const feed = server.answer(() => new Response('{"a": 1,}'));
    const first = await CardHarness.open({ feed });
    const second = await CardHarness.open({ feed });
    first.element.after(second.element);
    await eventually(() => expect(first.error).toContain('chyba v zápisu JSON'));
    const details = first.root.querySelector('details')!;
    expect(details.open).toBe(false);
    await second.reaches('error');
    await eventually(() => expect(second.error).not.toContain('JSON'));
    expect(second.error).toContain('Kontakt se nepodařilo načíst.');
    first.element.debug = true;
    await eventually(() => expect(details.open).toBe(true));
  });
});

describe('a heading', () => {
  it('of the page stands while the feed is on its way and when it is there', async () => {
    const { url, release } = server.hold(feedOfContacts());
    const card = await CardHarness.open({ feed: url, content: '<h2 slot="heading">Na koho se obrátit</h2>' });
    const heading = card.element.querySelector('h2')!;
    expect(heading.assignedSlot).not.toBeNull();
    release();
    await card.reaches('ready');
    expect(heading.assignedSlot).not.toBeNull();
    expect(card.headings).toEqual(['h3 Bc. Petra Vzorová']);
  });
});

describe('several languages of a page', () => {
  it('are found across shadow roots, and an unknown one gives way to the next', async () => {
    const outer = await fixture(html`<div lang="de"></div>`);
    const inner = document.createElement('section');
    inner.attachShadow({ mode: 'open' }).innerHTML = '<div lang="xx"></div>';
    outer.append(inner);
    const element = document.createElement('kp-coordinator-card');
    element.data = feedOfContacts();
    inner.shadowRoot!.querySelector('div')!.append(element);
    const card = new CardHarness(element);
    await card.reaches('ready');
    expect(card.button('Kontakt speichern').localName).toBe('button');
    outer.setAttribute('lang', 'en');
    await eventually(() => expect(card.button('Save contact').localName).toBe('button'));
  });
});

describe('the store of the page', () => {
  it('is one for all, and survives a listener that throws', async () => {
    const { url, release } = server.hold(feedOfContacts());
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const end = pageStore().subscribe(url, () => {
      throw new Error('of the page');
    });
    const card = await CardHarness.open({ feed: url });
    release();
    await card.reaches('ready');
    expect(logged).toHaveBeenCalled();
    end();
  });
});
