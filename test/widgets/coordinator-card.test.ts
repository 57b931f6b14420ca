// <kp-coordinator-card> in a browser: what a citizen reads and presses, and what a page can do to it.
import { fixture, html, oneEvent } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineElement } from '../../src/core/define.ts';
import { KpCoordinatorCard } from '../../src/widgets/coordinator-card/coordinator-card.ts';
import { contact, EMPTY, feedOfContacts, MINIMAL_CONTACT, PHOTO, VZOROV } from '../../stories/feeds.ts';
import { expectAccessible } from '../support/axe.ts';
import { CardHarness } from '../support/card-harness.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';
import { poisoned } from '../support/hostile.ts';
import { catchFiles } from '../support/saved-files.ts';
import { focusedName } from '../support/widget-harness.ts';

const ALL = 'koordinatorka vedouci-odboru tajemnice-seniori';

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().start();
});

afterEach(() => {
  server.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('language', () => {
  // First in this file, before anything else has loaded Ukrainian.
  it('never shows Czech while the words of another language are on their way', async () => {
    const element = document.createElement('kp-coordinator-card');
    element.lang = 'uk';
    element.asOf = '2026-11-23T09:00';
    element.data = feedOfContacts({
      id: 'k',
      name: 'Oksana',
      office_hours: { weekly: [{ days: ['mo'], from: '08:00', to: '17:00' }] },
    });
    const card = new CardHarness(element);
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    const seen = [card.text];
    new MutationObserver(() => seen.push(card.text)).observe(card.root, { childList: true, subtree: true });

    await card.reaches('ready');

    expect(card.today).toBe('Сьогодні відчинено до 17:00');
    expect(seen[0]).toBe('');
    expect(seen.filter((text) => /[ěščřžýáíéůú]/i.test(text))).toEqual([]);
  });

  it.each([
    ['cs', 'Dnes otevřeno do 17:00', 'Uložit kontakt'],
    ['en', 'Open today until 17:00', 'Save contact'],
    ['de', 'Heute geöffnet bis 17:00 Uhr', 'Kontakt speichern'],
    ['uk', 'Сьогодні відчинено до 17:00', 'Зберегти контакт'],
  ])('speaks %s', async (lang, today, save) => {
    const card = await CardHarness.open({ lang });
    await card.reaches('ready');
    expect(card.today).toBe(today);
    expect(card.button(save).localName).toBe('button');
  });

  it('follows a change of language', async () => {
    const card = await CardHarness.open({ data: VZOROV });
    card.element.lang = 'de';
    await eventually(() => expect(card.text).toContain('Koordinatorin der gemeinschaftlichen Sozialplanung'));
    card.element.lang = 'cs';
    await eventually(() => expect(card.text).toContain('Koordinátorka komunitního plánování'));
  });
});

describe('defaults', () => {
  it('shows the first contact, with a heading of level 2', async () => {
    const card = await CardHarness.open({ data: VZOROV });
    expect(card.element.state).toBe('ready');
    expect(card.headings).toEqual(['h2 Bc. Petra Vzorová']);
    expect(card.all('[part=item]')).toHaveLength(1);
  });
});

describe('states', () => {
  it('loads, then shows the contact', async () => {
    const { url, release } = server.hold(feedOfContacts());
    const card = await CardHarness.open({ feed: url });
    expect(card.element.state).toBe('loading');
    release();
    await card.reaches('ready');
    expect(card.headings).toEqual(['h2 Bc. Petra Vzorová']);
  });

  it('says that there is no contact, and leads on to the town', async () => {
    const card = await CardHarness.open({ data: EMPTY });
    expect(card.element.state).toBe('empty');
    expect(card.text).toContain('Kontakt tu zatím není zveřejněný.');
    expect(card.links).toEqual(['https://www.vzorov.example/']);
  });

  it('tells the webmaster on the page which contacts there are, where none of those asked for is', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const card = await CardHarness.open({ data: VZOROV, contact: 'nikdo' });
    expect(card.element.state).toBe('empty');
    await eventually(() => expect(card.textIn('.check')).toContain('contact="nikdo"'));
    expect(card.textIn('.check')).toContain('koordinatorka, vedouci-odboru, tajemnice-seniori');
  });

  it('says that the feed could not be read', async () => {
    const card = await CardHarness.open({ feed: server.answer(() => new Response('', { status: 404 })) });
    await card.reaches('error');
    expect(card.error).toContain('Kontakt se nepodařilo načíst.');
  });
});

describe('rendering', () => {
  it('shows everything that a contact has', async () => {
    const data = feedOfContacts(
      contact({
        building: 'Budova B',
        map_url: 'https://mapa.example/',
        url: 'https://vzorov.example/kontakt',
        data_box: 'abc1234',
        note: 'Mimo úřední hodiny po domluvě.',
        phones: [
          { number: '+420000000214', label: 'kancelář' },
          { number: '000 000 777', label: 'mobil' },
        ],
        office_hours: { ...contact().office_hours, checked_on: '2026-11-16' },
      }),
    );
    const card = await CardHarness.open({ data });
    expect(card.lines).toEqual([
      '+420 000 000 214 kancelář',
      '000 000 777 mobil',
      'petra.vzorova@example.org',
      'Datová schránka abc1234',
      'Dnes otevřeno do 17:00 Po, St 8:00–17:00 Út, Čt 8:00–14:00 7. 12. zavřeno, školení Úřední hodiny ověřeny 16. 11. 2026',
      'Městský úřad Vzorov Odbor sociálních věcí',
      'náměstí Míru 1, 999 99 Vzorov Budova B, 2. patro, dveře č. 214 Ukázat na mapě',
      'Další informace',
    ]);
    expect(card.links).toEqual([
      'tel:+420000000214',
      'tel:+420000000777',
      'mailto:petra.vzorova@example.org',
      'https://mapa.example/',
      'https://vzorov.example/kontakt',
      'mailto:petra.vzorova@example.org',
    ]);
    expect(card.text).toContain('Mimo úřední hodiny po domluvě.');
  });

  it('shows nothing that a contact lacks', async () => {
    const card = await CardHarness.open({ data: MINIMAL_CONTACT });
    expect(card.element.state).toBe('ready');
    expect(card.headings).toEqual([]);
    expect(card.all('.lines, a, img')).toEqual([]);
    expect(card.text).not.toMatch(/undefined|null|NaN/);
  });

  it.each([
    ['before it opens', '2026-11-23T07:00', 'Dnes otevřeno 8:00–17:00'],
    ['while it is open', '2026-11-23T16:59', 'Dnes otevřeno do 17:00'],
    ['after it has closed', '2026-11-23T17:00', 'Dnes už zavřeno, znovu otevřeno zítra od 8:00'],
    ['on a day without hours', '2026-11-27T10:00', 'Dnes zavřeno, znovu otevřeno v pondělí od 8:00'],
    ['on a day that the town has closed', '2026-12-07T10:00', 'Dnes zavřeno, školení, znovu otevřeno zítra od 8:00'],
    ['on a public holiday', '2027-07-05T10:00', 'Dnes zavřeno, svátek, znovu otevřeno ve středu od 8:00'],
  ])('says of the office %s what holds', async (_, asOf, today) => {
    const card = await CardHarness.open({ 'as-of': asOf });
    expect(card.today).toBe(today);
  });

  it('shows the first contact again once the attribute that named another is taken away', async () => {
    const card = await CardHarness.open({ data: VZOROV });
    const first = card.text;
    card.element.setAttribute('contact', 'tajemnice-seniori');
    await card.element.updateComplete;
    expect(card.text).not.toBe(first);
    card.element.removeAttribute('contact');
    await card.element.updateComplete;
    expect(card.text).toBe(first);
  });

  it('shows several contacts in the order of the attribute', async () => {
    const card = await CardHarness.open({ data: VZOROV, contact: 'tajemnice-seniori  koordinatorka' });
    expect(card.headings).toEqual(['h2 Alena Bártová', 'h2 Bc. Petra Vzorová']);
    card.element.contact = 'vedouci-odboru';
    await card.settled();
    expect(card.headings).toEqual(['h2 Mgr. Petr Hájek, DiS.']);
  });

  it('shows one line where it is compact', async () => {
    const card = await CardHarness.open({ data: VZOROV, compact: true });
    expect(card.headings).toEqual([]);
    expect(card.textIn('[part=item]')).toBe(
      'Koordinátorka komunitního plánování Bc. Petra Vzorová +420 000 000 214 petra.vzorova@example.org',
    );
  });

  it('keeps telephone and e-mail on one line where it is compact and the name leaves no room for both', async () => {
    const card = await CardHarness.open({ data: VZOROV, compact: true });
    const lines = (): number[] =>
      card.all('.compact b, .compact a').map((one) => Math.round(one.getBoundingClientRect().bottom));
    for (const [width, isOneLine] of [
      ['1000px', true],
      ['600px', false],
    ] as const) {
      card.element.style.width = width;
      const [name, phone, email] = lines();
      expect(phone).toBe(email);
      expect(Math.abs(name! - phone!) < 8, width).toBe(isOneLine);
    }
  });

  it("puts the contact's name under the page's own heading", async () => {
    const card = await CardHarness.open({ content: '<h3 slot="heading">Kontakt</h3>', 'heading-level': 3 });
    expect(card.headings).toEqual(['h4 Bc. Petra Vzorová']);
    card.element.querySelector('h3')!.remove();
    await eventually(() => expect(card.headings).toEqual(['h3 Bc. Petra Vzorová']));
  });

  it('loads a picture of its own page, a silhouette where it is gone, and none from elsewhere', async () => {
    const own = await CardHarness.open({ data: feedOfContacts(contact({ photo: PHOTO })) });
    expect(own.root.querySelector('img')!.alt).toBe(PHOTO.alt);
    const gone = await CardHarness.open({
      data: feedOfContacts(contact({ photo: { url: new URL('neni.png', PHOTO.url).href } })),
    });
    gone.root.querySelector('img')!.dispatchEvent(new Event('error'));
    await gone.settled();
    expect(gone.all('img')).toEqual([]);
    expect(gone.all('.photo svg')).toHaveLength(1);
    const foreign = await CardHarness.open({
      data: feedOfContacts(contact({ photo: { url: 'https://elsewhere.example/foto.jpg' } })),
    });
    expect(foreign.all('.photo, img')).toEqual([]);
  });
});

describe('accessibility', () => {
  it('is a heading, lists of named lines, and what one can do', async () => {
    const card = await CardHarness.open();
    await expect.element(page.elementLocator(card.element)).toMatchAriaInlineSnapshot(`
      - heading "Bc. Petra Vzorová" [level=2]
      - paragraph: Koordinátorka komunitního plánování
      - list:
        - listitem:
          - text: Telefon:
          - link "+420 000 000 214":
            - /url: tel:+420000000214
        - listitem:
          - text: E‑mail:
          - link "petra.vzorova@example.org":
            - /url: mailto:petra.vzorova@example.org
      - list:
        - listitem:
          - text: "Úřední hodiny: Dnes otevřeno do"
          - time: 17:00
          - term: Po (dnes) , St
          - definition:
            - time: 8:00
            - text: \u2060–\u2060
            - time: 17:00
          - term: Út, Čt
          - definition:
            - time: 8:00
            - text: \u2060–\u2060
            - time: 14:00
          - term:
            - time: 7. 12.
          - definition: zavřeno, školení
        - listitem: Městský úřad Vzorov Odbor sociálních věcí
        - listitem: "Kde nás najdete: náměstí Míru 1, 999 99 Vzorov 2. patro, dveře č. 214"
      - paragraph:
        - link "Napsat e‑mail: Bc. Petra Vzorová":
          - /url: mailto:petra.vzorova@example.org
        - button "Uložit kontakt: Bc. Petra Vzorová"
      - paragraph: Zobrazeno ke dni 23. 11. 2026 v 9:00
    `);
  });

  it('is one paragraph where it is compact', async () => {
    const card = await CardHarness.open({ compact: true });
    await expect.element(page.elementLocator(card.element)).toMatchAriaInlineSnapshot(`
      - paragraph:
        - text: Koordinátorka komunitního plánování Bc. Petra Vzorová Telefon:
        - link "+420 000 000 214":
          - /url: tel:+420000000214
        - text: E‑mail:
        - link "petra.vzorova@example.org":
          - /url: mailto:petra.vzorova@example.org
    `);
  });

  it('is a list of two, whose buttons say whose they are', async () => {
    const data = feedOfContacts(
      { id: 'a', name: 'Petr Hájek', role: 'Vedoucí odboru', phones: [{ number: '+420000000210' }] },
      { id: 'b', name: 'Alena Bártová', emails: [{ address: 'alena@example.org' }], note: 'Dopoledne.' },
    );
    const card = await CardHarness.open({ data, contact: 'a b' });
    await expect.element(page.elementLocator(card.element)).toMatchAriaInlineSnapshot(`
      - list:
        - listitem:
          - heading "Petr Hájek" [level=2]
          - paragraph: Vedoucí odboru
          - list:
            - listitem:
              - text: "Telefon:"
              - link "+420 000 000 210":
                - /url: tel:+420000000210
          - paragraph:
            - link "Zavolat: Petr Hájek":
              - /url: tel:+420000000210
            - button "Uložit kontakt: Petr Hájek"
        - listitem:
          - heading "Alena Bártová" [level=2]
          - list:
            - listitem:
              - text: "E‑mail:"
              - link "alena@example.org":
                - /url: mailto:alena@example.org
          - paragraph:
            - link "Napsat e‑mail: Alena Bártová":
              - /url: mailto:alena@example.org
            - button "Uložit kontakt: Alena Bártová"
          - paragraph: Dopoledne.
    `);
  });

  it('has no violation with three contacts', async () => {
    const card = await CardHarness.open({ data: VZOROV, contact: ALL });
    await expectAccessible(card.element);
  });
});

describe('keyboard', () => {
  it('goes through links and buttons in the order of reading', async () => {
    await CardHarness.open({ data: feedOfContacts(contact({ map_url: 'https://mapa.example/' })) });
    const names: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      await userEvent.tab();
      names.push(focusedName());
    }
    expect(names).toEqual([
      '+420 000 000 214',
      'petra.vzorova@example.org',
      'Ukázat na mapě',
      'Napsat e\u2011mail: Bc. Petra Vzorová',
      'Uložit kontakt: Bc. Petra Vzorová',
    ]);
  });

  it('saves the contact to an address book, and says so once', async () => {
    const files = catchFiles();
    const card = await CardHarness.open();
    card.button('Uložit kontakt').focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(files).toHaveLength(1));
    const { name, text } = (await files[0])!;
    expect(name).toBe('petra-vzorova.vcf');
    expect(text).toContain('N:Vzorová;Petra;;Bc.;');
    expect(text).toContain('+420000000214');
    expect(focusedName()).toContain('Uložit kontakt');
    const region = document.querySelector('[data-kp-announcer]');
    await eventually(() => expect(region?.textContent).toBe('Soubor je stažený.'));
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(1);
  });

  it('says where the file could not be made', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no memory');
    });
    const card = await CardHarness.open();
    card.button('Uložit kontakt').click();
    await eventually(() => expect(card.text).toContain('Soubor se nepodařilo připravit. Zkuste to znovu.'));
  });
});

describe('events', () => {
  it('tells of a feed that was read', async () => {
    const element = document.createElement('kp-coordinator-card');
    element.feed = server.serve(feedOfContacts());
    const parent = await fixture(html`<div></div>`);
    setTimeout(() => parent.append(element));
    const { detail, bubbles } = await oneEvent(element, 'kp-load');
    expect(detail).toEqual({ url: element.feed, faults: [] });
    expect(bubbles).toBe(false);
  });
});

describe('lifecycle', () => {
  it('is not loaded again when it is moved in the page', async () => {
    const url = server.serve(feedOfContacts());
    const card = await CardHarness.open({ feed: url });
    await card.reaches('ready');
    (await fixture(html`<div></div>`)).append(card.element);
    await card.settled();
    expect(card.element.state).toBe('ready');
    expect(server.countOf(url)).toBe(1);
  });
});

describe('upgrade', () => {
  it('takes properties that were set before it was defined', async () => {
    const element = document.createElement('kp-late-card') as KpCoordinatorCard;
    element.data = VZOROV;
    element.contact = 'vedouci-odboru';
    (await fixture(html`<div lang="cs"></div>`)).append(element);
    defineElement('kp-late-card', class extends KpCoordinatorCard {});
    await element.updateComplete;
    expect(new CardHarness(element).headings).toEqual(['h2 Mgr. Petr Hájek, DiS.']);
  });
});

describe('hostile', () => {
  it('shows markup in any string as text', async () => {
    const attack = `<img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 1</script>`;
    const card = await CardHarness.open({ data: poisoned(VZOROV, attack, 'https://vzorov.example/'), contact: ALL });
    expect(card.element.state).toBe('ready');
    expect(card.root.querySelectorAll('script, img')).toHaveLength(0);
    expect(card.headings[0]).toContain('<script>');
    expect('hacked' in globalThis).toBe(false);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x'])('makes no link of %j', async (url) => {
    const card = await CardHarness.open({ data: poisoned(VZOROV, 'Text', url), contact: ALL });
    expect(card.links.filter((link) => !/^(https?|mailto|tel):/.test(link))).toEqual([]);
  });

  it('lets no address add a subject or a text to the mail', async () => {
    const data = feedOfContacts({ id: 'k', emails: [{ address: 'a@example.org?bcc=x@example.org&body=y' }] });
    const card = await CardHarness.open({ data });
    for (const link of card.links) expect(link).not.toMatch(/[?&]/);
  });

  it('isolates a name that turns the direction of writing', async () => {
    const card = await CardHarness.open({ data: feedOfContacts({ id: 'k', name: 'Petra \u202eávorozV' }) });
    expect(card.root.querySelector('h2 bdi')!.textContent).toBe('Petra \u202eávorozV');
  });

  it('survives lone surrogates and empty strings', async () => {
    const data = feedOfContacts({
      id: 'k',
      name: ' ',
      role: '',
      office: '\ud800',
      phones: [{ number: 'nemáme' }],
      emails: [{ address: '\ud800@x' }],
    });
    const card = await CardHarness.open({ data });
    expect(card.element.state).toBe('ready');
    expect(card.lines[0]).toContain('nemáme');
  });
});

describe('time', () => {
  it('closes on the minute, without a reload', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.UTC(2026, 10, 23, 15, 59, 10) });
    const card = await CardHarness.open({ 'as-of': undefined });
    expect(card.today).toBe('Dnes otevřeno do 17:00');
    vi.advanceTimersByTime(50_000);
    await card.settled();
    expect(card.today).toBe('Dnes už zavřeno, znovu otevřeno zítra od 8:00');
  });
});
