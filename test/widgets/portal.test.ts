// <kp-portal> in a browser: the whole section from one tag, the way to each part, and what keeps what was typed.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Feed } from '../../src/feed/types.ts';
import { contact, DOMAZLICE, EMPTY, feedOf, VZOROV, ZATEC } from '../../stories/feeds.ts';
import { expectAccessible } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';
import { poisoned } from '../support/hostile.ts';
import type { KpPortal } from '../../src/portal/portal.ts';
import { PortalHarness } from '../support/portal-harness.ts';
import { plain } from '../support/widget-harness.ts';

const ALL = 'introduction,news,grants,participation,groups,join,meetings,plans,documents,contact'
  .split(',')
  .map((name) => `kp-${name}`);

let server: FakeServer;
let address: string;

beforeEach(() => {
  server = new FakeServer().start();
  address = location.href;
});

afterEach(() => {
  server.stop();
  history.replaceState(null, '', address);
  vi.restoreAllMocks();
});

/** The invented town's feed without a part of its extension. */
function without(...keys: string[]): Feed {
  const { _kp, ...feed } = structuredClone(VZOROV) as Feed & { _kp: Record<string, unknown> };
  for (const key of keys) delete _kp[key];
  return { ...feed, _kp };
}

describe('language', () => {
  it.each([
    ['cs', 'Na této stránce', 'Dotace', 'Kontakt'],
    ['en', 'On this page', 'Grants', 'Contact'],
    ['de', 'Auf dieser Seite', 'Förderung', 'Kontakt'],
    ['uk', 'На цій сторінці', 'Гранти', 'Контакт'],
  ])('speaks %s, each widget too', async (lang, title, grants, card) => {
    const portal = await PortalHarness.open({ lang });
    await portal.reaches('ready');
    await portal.allSettled();
    expect(portal.root.querySelector('nav')!.getAttribute('aria-label')).toBe(title);
    expect(portal.links).toContain(grants);
    expect(portal.section('contact').shadowRoot!.querySelector('h2')!.textContent).toBe(card);
    for (const { shadowRoot, localName } of portal.sections) {
      expect(shadowRoot!.querySelector('.kp')!.getAttribute('lang'), localName).toBe(lang);
    }
  });
});

describe('the sections', () => {
  it('are those for which the feed has something, in order, each with its id', async () => {
    const portal = await PortalHarness.open({ 'join-endpoint': 'https://www.vzorov.example/prihlasky' });
    await portal.allSettled();
    expect(portal.ids).toEqual(ALL);
    expect(portal.links).toHaveLength(ALL.length);
    expect(portal.sections.map(({ state }) => state)).toEqual(ALL.map(() => 'ready'));
    const town = await PortalHarness.open({ data: DOMAZLICE, 'as-of': '2020-11-01' });
    expect(town.links).toEqual([
      'Co je komunitní plánování',
      'Aktuality',
      'Kdo se účastní',
      'Pracovní skupiny',
      'Jednání',
      'Plány',
      'Dokumenty',
      'Kontakt',
    ]);
  });

  it('have headings of one level, and what stands under them goes one deeper', async () => {
    const portal = await PortalHarness.open({ 'heading-level': 3 });
    await portal.allSettled();
    for (const { shadowRoot, localName } of portal.sections) {
      expect(shadowRoot!.querySelector('[part=heading]')?.localName, localName).toBe('h3');
    }
    const card = portal.section('contact');
    expect([...card.shadowRoot!.querySelectorAll('[part=heading]')].map(({ localName }) => localName)).toEqual([
      'h3',
      'h4',
    ]);
  });

  it('hand the form what the page wrote for it, and leave its steps to the participants', async () => {
    const portal = await PortalHarness.open({
      'join-endpoint': 'https://www.vzorov.example/prihlasky',
      'join-endpoint-format': 'form',
      'join-form-url': '/formular',
    });
    const form = portal.section('join');
    expect(form.getAttribute('endpoint')).toBe('https://www.vzorov.example/prihlasky');
    expect(form.getAttribute('endpoint-format')).toBe('form');
    expect(form.getAttribute('form-url')).toBe('/formular');
    expect(form.hasAttribute('no-steps')).toBe(true);
    portal.element.joinFormUrl = undefined;
    await portal.settled();
    expect(form.hasAttribute('form-url')).toBe(false);
  });

  it('lose what the page takes away from the portal’s tag', async () => {
    const portal = await PortalHarness.open({ 'as-of': '2026-11-23', 'join-endpoint': '/prihlasky' });
    await portal.reaches('ready');
    for (const name of ['as-of', 'join-endpoint']) portal.element.removeAttribute(name);
    await portal.element.updateComplete;
    for (const section of portal.sections) {
      const left = ['as-of', 'endpoint'].map((name) => section.getAttribute(name));
      expect(left, section.localName).toEqual([null, null]);
    }
  });

  it('say nothing twice: for which moment, that it is old, what is wrong with the feed', async () => {
    const portal = await PortalHarness.open({ debug: true });
    await portal.allSettled();
    await eventually(() => expect(portal.text).toContain('Kontrola údajů'));
    expect(portal.root.querySelector('.kp')!.firstElementChild!.className).toBe('check');
    expect(portal.text.match(/Zobrazeno ke dni/g)).toHaveLength(1);
    for (const { shadowRoot, localName } of portal.sections) {
      expect(shadowRoot!.textContent, localName).not.toContain('Zobrazeno ke dni');
      expect(shadowRoot!.querySelector('.check'), localName).toBeNull();
    }
  });

  it('ask for the feed once', async () => {
    const url = server.answer(() => Response.json(VZOROV));
    const portal = await PortalHarness.open({ feed: url });
    await portal.reaches('ready');
    await portal.allSettled();
    expect(server.requests.filter((one) => one.url === url)).toHaveLength(1);
  });

  it('come and go with what the feed has, the others staying the same elements', async () => {
    const portal = await PortalHarness.open({
      data: without('plans', 'implementation_plans', 'stages', 'planning_projects'),
    });
    await portal.allSettled();
    expect(portal.ids).not.toContain('kp-plans');
    const before = portal.sections;
    portal.element.data = VZOROV;
    await portal.settled();
    expect(portal.ids.indexOf('kp-plans')).toBe(portal.ids.indexOf('kp-documents') - 1);
    expect(portal.sections.filter((one) => before.includes(one))).toEqual(before);
    portal.element.data = without('documents', 'links', 'plans', 'implementation_plans');
    await portal.settled();
    expect(portal.ids).not.toContain('kp-documents');
  });

  it('are there once where the page has written its own HTML anew', async () => {
    const portal = await PortalHarness.open();
    await portal.allSettled();
    const { ids } = portal;
    const parent = portal.element.parentElement!;
    const html = parent.innerHTML;
    parent.innerHTML = html;
    const copy = parent.querySelector<KpPortal>('kp-portal')!;
    copy.data = VZOROV;
    await eventually(() => expect(copy.state).toBe('ready'));
    await copy.updateComplete;
    expect([...copy.children].filter(({ slot }) => slot === 'section').map(({ id }) => id)).toEqual(ids);
  });

  it('tell of every contact that no group names', async () => {
    const contacts = ['a', 'b', 'c'].map((id) => contact({ id, name: `Osoba ${id.toUpperCase()}` }));
    const portal = await PortalHarness.open({
      data: feedOf({
        contacts,
        working_groups: [{ id: 'g', name: 'Senioři', people: [{ role: 'tajemník', contact: 'b' }] }],
      }),
    });
    await portal.allSettled();
    const text = portal.section('contact').shadowRoot!.textContent;
    expect(text).toContain('Osoba A');
    expect(text).not.toContain('Osoba B');
    expect(text).toContain('Osoba C');
  });

  it('lead to no form where there is none, and tell whoever checks the page why', async () => {
    const portal = await PortalHarness.open({ data: without('joining'), debug: true });
    await portal.allSettled();
    expect(portal.ids).not.toContain('kp-join');
    expect(portal.section('groups').getAttribute('join-url')).toBe('');
    await eventually(() => expect(portal.text).toContain('_kp.joining.privacy.controller'));
    expect(portal.text).not.toContain('kp-join-form');
  });

  it('are the same after the portal was moved', async () => {
    const portal = await PortalHarness.open();
    await portal.allSettled();
    const before = portal.sections;
    document.body.append(portal.element);
    await portal.settled();
    expect(portal.sections).toEqual(before);
    portal.element.remove();
  });
});

describe('what was typed into the form', () => {
  const type = (portal: PortalHarness): HTMLInputElement => {
    const field = portal.section('join').shadowRoot!.querySelector<HTMLInputElement>('input[name=name]')!;
    field.value = 'Jana';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    return field;
  };

  it('stays through another feed, another language and other attributes', async () => {
    const portal = await PortalHarness.open({ 'join-endpoint': 'https://www.vzorov.example/prihlasky' });
    await portal.allSettled();
    const field = type(portal);
    portal.element.data = without('plans', 'meetings');
    portal.element.lang = 'en';
    portal.element.headingLevel = 3;
    await portal.reaches('ready');
    await portal.allSettled();
    expect(portal.section('join').shadowRoot!.querySelector('input[name=name]')).toBe(field);
    expect(field.value).toBe('Jana');
  });

  it('stays though the feed has no form any more', async () => {
    const portal = await PortalHarness.open({ 'join-endpoint': 'https://www.vzorov.example/prihlasky' });
    await portal.allSettled();
    type(portal);
    const form = portal.section('join');
    portal.element.data = without('joining', 'contacts');
    await portal.settled();
    expect(portal.section('join')).toBe(form);
    portal.element.data = VZOROV;
    await portal.settled();
    await portal.allSettled();
    expect(form.shadowRoot!.querySelector<HTMLInputElement>('input[name=name]')!.value).toBe('Jana');
  });
});

describe('the way to a section', () => {
  it('is a link to its id on this page, also where a <base> would lead elsewhere', async () => {
    const base = document.createElement('base');
    base.href = 'https://www.vzorov.example/jinde/';
    document.head.prepend(base);
    const portal = await PortalHarness.open();
    const hrefs = portal.all('.wide a').map((link) => (link as HTMLAnchorElement).href);
    base.remove();
    expect(hrefs[0]).toBe(`${location.href.split('#')[0]}#kp-introduction`);
  });

  it('brings whoever came by an address to its section, once', async () => {
    history.replaceState(null, '', '#kp-plans');
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const portal = await PortalHarness.open();
    await eventually(() => expect(document.activeElement?.id).toBe('kp-plans'));
    expect(scrolled).toHaveBeenCalledOnce();
    (document.activeElement as HTMLElement).blur();
    expect(portal.section('plans').hasAttribute('tabindex')).toBe(false);
    portal.element.data = without('meetings');
    await portal.settled();
    await portal.allSettled();
    expect(document.activeElement).toBe(document.body);
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('takes the focus from nobody who types by then', async () => {
    history.replaceState(null, '', '#kp-plans');
    const field = document.createElement('input');
    document.body.prepend(field);
    field.focus();
    const portal = await PortalHarness.open();
    await portal.allSettled();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it('marks the section that is read', async () => {
    await page.viewport(1280, 800);
    const portal = await PortalHarness.open();
    await portal.allSettled();
    portal.section('meetings').scrollIntoView();
    await eventually(() =>
      expect(portal.all('.wide [aria-current=true]').map(({ textContent }) => plain(textContent))).toEqual(['Jednání']),
    );
    document.documentElement.scrollTo(0, 0);
    document.body.style.paddingBlockStart = '100vh';
    await eventually(() => expect(portal.all('[aria-current=true]')).toEqual([]));
    document.body.style.paddingBlockStart = '';
  });

  it('marks the section whose link was followed, though the page ends before it', async () => {
    await page.viewport(1280, 800);
    const portal = await PortalHarness.open();
    await portal.allSettled();
    const current = (): string[] =>
      portal.all('.wide [aria-current=true]').map(({ textContent }) => plain(textContent));
    await userEvent.click(portal.all('.wide a').at(-1)!);
    await eventually(() => expect(current()).toEqual(['Kontakt']));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(current()).toEqual(['Kontakt']);
  });

  it('never uses an id that the page has already', async () => {
    const first = await PortalHarness.open();
    const second = await PortalHarness.open();
    expect(first.ids[0]).toBe('kp-introduction');
    expect(second.ids[0]).toBe('kp-introduction-2');
    expect(second.all('.wide a')[0]!.getAttribute('href')).toMatch(/#kp-introduction-2$/);
    expect(
      second.sections.find(({ localName }) => localName === 'kp-working-group-list')!.getAttribute('join-url'),
    ).toBe('#kp-join-2');
    expect(document.querySelectorAll('[id=kp-news]')).toHaveLength(1);
  });
});

describe('states', () => {
  it('loads, then shows the sections in place of what the page wrote', async () => {
    const { url, release } = server.hold(VZOROV);
    const portal = await PortalHarness.open({ feed: url, content: '<p>Zavolejte koordinátorce.</p>' });
    expect(portal.element.state).toBe('loading');
    expect(portal.fallback).toBe('Zavolejte koordinátorce.');
    release();
    await portal.reaches('ready');
    expect(portal.fallback).toBe('');
    expect(portal.element.querySelector('p')!.isConnected).toBe(true);
  });

  it('says that there is nothing, and where the town is', async () => {
    const portal = await PortalHarness.open({ data: { ...EMPTY, items: [] } });
    expect(portal.element.state).toBe('empty');
    expect(portal.text).toContain('O komunitním plánování tu zatím nic není.');
    expect(portal.sections).toEqual([]);
  });

  it('says once that the feed could not be read, and shows it after a retry', async () => {
    const url = server.answer(({ count }) => (count < 2 ? new Response('', { status: 404 }) : Response.json(VZOROV)));
    const portal = await PortalHarness.open({ feed: url });
    await portal.reaches('error');
    expect(portal.error).toContain('Údaje o komunitním plánování se nepodařilo načíst.');
    expect(portal.sections).toEqual([]);
    portal.retryButton.click();
    await portal.reaches('ready');
    await portal.allSettled();
    expect(portal.ids.length).toBeGreaterThan(8);
  });
});

describe('accessibility', () => {
  it('is a navigation and the sections', async () => {
    const portal = await PortalHarness.open({
      data: feedOf({ contacts: [contact()], stages: [{ id: 'a', name: '1. etapa' }] }),
    });
    await portal.allSettled();
    await page.viewport(1280, 800);
    await expect.element(page.elementLocator(portal.element)).toMatchAriaInlineSnapshot(`
      - navigation "Na této stránce":
        - paragraph: Na této stránce
        - list:
          - listitem:
            - link "Plány":
              - /url: /#kp-plans$/
          - listitem:
            - link "Kontakt":
              - /url: /#kp-contact$/
      - heading "Plány a etapy" [level=2]
      - heading "Etapy" [level=3]
      - list:
        - listitem:
          - paragraph: 1. etapa
      - heading "Kontakt" [level=2]
      - heading "Bc. Petra Vzorová" [level=3]
      - paragraph: Koordinátorka komunitního plánování
      - list:
        - listitem:
          - text: "Telefon:"
          - link "+420 000 000 214":
            - /url: tel:+420000000214
        - listitem:
          - text: "E‑mail:"
          - link "petra.vzorova@example.org":
            - /url: mailto:petra.vzorova@example.org
      - list:
        - listitem:
          - text: "Úřední hodiny: Dnes otevřeno"
          - time: 8:00
          - text: ⁠–⁠
          - time: 17:00
          - term: Po (dnes) , St
          - definition:
            - time: 8:00
            - text: ⁠–⁠
            - time: 17:00
          - term: Út, Čt
          - definition:
            - time: 8:00
            - text: ⁠–⁠
            - time: 14:00
          - term:
            - time: 7. 12.
          - definition: zavřeno, školení
        - listitem: Městský úřad Vzorov Odbor sociálních věcí
        - listitem: "Kde nás najdete: náměstí Míru 1, 999 99 Vzorov 2. patro, dveře č. 214"
      - paragraph:
        - link "Napsat e‑mail: Bc. Petra Vzorová":
          - /url: mailto:petra.vzorova@example.org
          - text: Napsat e‑mail
        - button "Uložit kontakt: Bc. Petra Vzorová": Uložit kontakt
      - paragraph: Zobrazeno ke dni 23. 11. 2026
    `);
  });

  it.each([220, 320, 640, 1280])('fits into %d px, its links large enough', async (width) => {
    await page.viewport(width, 800);
    const portal = await PortalHarness.open();
    await portal.allSettled();
    const { right } = portal.element.getBoundingClientRect();
    for (const section of portal.sections) {
      expect(section.getBoundingClientRect().right, section.id).toBeLessThan(right + 1);
    }
    portal.root.querySelector('details')!.open = true;
    const links = portal.all('nav a, summary').filter((link) => link.checkVisibility());
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    await page.viewport(1280, 800);
  });

  it.each([
    ['everything', { data: VZOROV }],
    ['a town', { data: ZATEC, 'as-of': '2018-03-05' }],
    ['empty', { data: EMPTY }],
  ])('passes axe: %s', async (_, options) => {
    const portal = await PortalHarness.open(options);
    if (portal.element.state === 'ready') await portal.allSettled();
    await expectAccessible(portal.element);
  });
});

it('runs nothing that a feed holds', async () => {
  const attack = '<img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 1</script>';
  const portal = await PortalHarness.open({ data: poisoned(VZOROV, attack, 'javascript:globalThis.hacked=1') });
  await portal.allSettled();
  expect('hacked' in globalThis).toBe(false);
});
