// <kp-working-group-list> in a browser: what a citizen reads, opens, searches and follows, and what a page can do to it.
import { fixture, html, oneEvent } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { defineElement } from '../../src/core/define.ts';
import type { KpSelectDetail } from '../../src/core/events.ts';
import type { Feed, Meeting, WorkingGroup } from '../../src/feed/types.ts';
import { KpWorkingGroupList } from '../../src/widgets/working-group-list/working-group-list.ts';
import { contact, DOMAZLICE, EMPTY, feedOf, VZOROV, ZATEC } from '../../stories/feeds.ts';
import { expectAccessible } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';
import { GroupsHarness } from '../support/groups-harness.ts';
import { poisoned } from '../support/hostile.ts';
import { catchFiles } from '../support/saved-files.ts';
import { focusedName, plain } from '../support/widget-harness.ts';

const ELSEWHERE = 'https://www.vzorov.example/zapojte-se#kp-join';

let server: FakeServer;
let address: string;

beforeEach(() => {
  server = new FakeServer().start();
  address = location.href;
});

afterEach(() => {
  server.stop();
  history.replaceState(null, '', address);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A feed with these groups. */
function feedOfGroups(...groups: WorkingGroup[]): Feed {
  return feedOf({ contacts: [contact()], working_groups: groups });
}

/** A feed with one group, which stands open, and a meeting of it. */
function feedOfMeeting(meeting: Partial<Meeting>): Feed {
  return feedOf({
    working_groups: [{ id: 'a', name: 'Senioři' }],
    meetings: [{ id: 'm', working_group: 'a', ...meeting }],
  });
}

/** So many groups without details. */
function manyGroups(count: number): Feed {
  return feedOfGroups(...Array.from({ length: count }, (_, index) => ({ id: `g${index}`, name: `Skupina ${index}` })));
}

/** A place on the page to which the groups' links lead by default. */
async function addForm(): Promise<HTMLElement> {
  return fixture(html`<div id="kp-join">Formulář</div>`);
}

/** All `kp-select` events from now on, as the page hears them. */
function heard(): KpSelectDetail[] {
  const details: KpSelectDetail[] = [];
  document.addEventListener('kp-select', ({ detail }) => details.push(detail));
  return details;
}

describe('language', () => {
  // First in this file, before anything else has loaded Ukrainian.
  it('never shows Czech while the words of another language are on their way', async () => {
    const element = document.createElement('kp-working-group-list');
    element.lang = 'uk';
    element.data = feedOfGroups({ id: 'a', name: { uk: 'Люди старшого віку' }, members: { count: 5 } });
    const list = new GroupsHarness(element);
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    const seen = [list.text];
    new MutationObserver(() => seen.push(list.text)).observe(list.root, { childList: true, subtree: true });
    await list.reaches('ready');
    expect(list.headings).toEqual(['h2 Робочі групи', 'h3 Люди старшого віку']);
    expect(seen[0]).toBe('');
    expect(seen.filter((text) => /[ěščřžýáíéůú]/i.test(text))).toEqual([]);
  });

  it.each([
    ['cs', 'Pracovní skupiny', 'Senioři', 'Chci se zapojit', '14 členů'],
    ['en', 'Working groups', 'Older people', 'I want to join', '14 members'],
    ['de', 'Arbeitsgruppen', 'Ältere Menschen', 'Ich möchte mitmachen', '14 Mitglieder'],
    ['uk', 'Робочі групи', 'Люди старшого віку', 'Хочу долучитися', '14 членів'],
  ])('speaks %s', async (lang, heading, name, join, members) => {
    const list = await GroupsHarness.open({ lang, 'join-url': ELSEWHERE });
    await list.reaches('ready');
    await list.toggle(name);
    expect(list.headings.slice(0, 2)).toEqual([`h2 ${heading}`, `h3 ${name}`]);
    expect(list.button(`${join}: ${name}`)).toBe(list.joinLinks[0]);
    expect(list.facts.join()).toContain(members);
  });

  it('marks a text that stands in another language, also where the search has found it', async () => {
    const groups = manyGroups(7)._kp!.working_groups!;
    groups[3] = { id: 'rodiny', name: { cs: 'Rodiny', en: 'Families' }, description: 'Hledáme prostory pro klub.' };
    const list = await GroupsHarness.open({ lang: 'en', data: feedOfGroups(...groups) });
    await list.reaches('ready');
    await list.search('PROSTORY');
    expect(list.names).toEqual(['Families']);
    await list.toggle('Families');
    expect(list.root.querySelector('.desc [lang=cs] mark')?.textContent).toBe('prostory');
  });
});

describe('defaults', () => {
  it('shows all groups closed, with headings from level 2', async () => {
    const list = await GroupsHarness.open();
    expect(list.element.state).toBe('ready');
    expect(list.headings[0]).toBe('h2 Pracovní skupiny');
    expect(list.opened).toEqual([]);
    expect(list.rows).toEqual([
      'Senioři lidé starší 65 let a ti, kdo o ně pečují Příští jednání 9. 12. 2026',
      'Rodiny s dětmi a mládež rodiče, děti a mladí lidé do 26 let Příští jednání 14. 1. 2027',
      'Osoby se zdravotním postižením lidé s postižením a jejich blízcí Příští jednání 2. 12. 2026',
      'Osoby ohrožené sociálním vyloučením lidé bez domova, v dluzích nebo v nevyhovujícím bydlení Příští jednání: přesunuto',
      'Duševní zdraví lidé s duševním onemocněním a jejich rodiny Příští jednání v lednu 2027',
      'Cizinci a národnostní menšiny lidé, kteří ve Vzorově nemají rodinné zázemí Příští jednání 27. 1. 2027',
      'Řídicí skupina',
    ]);
  });
});

describe('states', () => {
  it('loads, then shows the groups', async () => {
    const { url, release } = server.hold(VZOROV);
    const list = await GroupsHarness.open({ feed: url });
    expect(list.element.state).toBe('loading');
    release();
    await list.reaches('ready');
    expect(list.names).toHaveLength(7);
  });

  it('says that there are no groups, and whom to ask', async () => {
    const list = await GroupsHarness.open({ data: ZATEC, content: '<h2 slot="heading">Pracovní skupiny</h2>' });
    expect(list.element.state).toBe('empty');
    expect(list.text).toBe(
      'Pracovní skupiny tu zatím nejsou zveřejněné. Zeptat se můžete zde: Koordinátor Ing. Jana Příkladová +420 000 000 115 jana.prikladova@example.org',
    );
    expect(list.element.querySelector('h2')!.assignedSlot).not.toBeNull();
  });

  it('leads on to the town where there is nobody to ask', async () => {
    const list = await GroupsHarness.open({ data: EMPTY });
    expect(list.text).toContain('Pracovní skupiny tu zatím nejsou zveřejněné.');
    expect(list.all('a').map((link) => link.getAttribute('href'))).toEqual(['https://www.vzorov.example/']);
  });

  it('says that the feed could not be read, and shows it after a retry', async () => {
    const url = server.answer(({ count }) => (count < 2 ? new Response('', { status: 404 }) : Response.json(VZOROV)));
    const list = await GroupsHarness.open({ feed: url });
    await list.reaches('error');
    expect(list.error).toContain('Pracovní skupiny se nepodařilo načíst.');
    list.retryButton.click();
    await list.reaches('ready');
    expect(list.names).toHaveLength(7);
  });
});

describe('rendering', () => {
  it('shows everything that a group has', async () => {
    const list = await GroupsHarness.open({ 'join-url': ELSEWHERE });
    await list.toggle('Senioři');
    expect(list.facts).toEqual([
      'Lidé ve skupině: Alena Bártová, tajemnice Pečovatelská služba Vzorov +420 000 000 308 alena.bartova@example.org | Mgr. Petr Hájek, DiS., vedoucí skupiny Městský úřad Vzorov +420 000 000 210 petr.hajek@example.org',
      'Organizace: 14 členů; zastoupené organizace: | Pečovatelská služba Vzorov Domov u Lípy, z. s. Klub seniorů Podzim Spolek Na kole k babičce',
      'Příští jednání: 9. 12. 2026 od 14:00 do 16:00, radnice, malá zasedací místnost Jednání skupiny: Odlehčovací služby v roce 2027 Přidat do kalendáře Pozvánka PDF, 58 kB Program jednání PDF, 44 kB Přehled kapacit odlehčovacích služeb XLSX, 31 kB',
      'Poslední jednání: 16. 9. 2026 Zápis z jednání PDF, 141 kB, 21. 9. 2026',
      'Dokumenty: Jednací řád skupiny PDF, 96 kB, únor 2024',
    ]);
    expect(list.textIn('.row.open .desc')).toMatch(/^Skupina hledá cesty/);
    expect(list.button('Více o skupině: Senioři').localName).toBe('a');
    expect(list.joinLinks[0]!.href).toBe('https://www.vzorov.example/zapojte-se?kp-group=seniori#kp-join');
    expect(list.rows[0], 'the next meeting is said once').toBe('Senioři lidé starší 65 let a ti, kdo o ně pečují');
  });

  it('shows a single group open, its meeting postponed', async () => {
    const list = await GroupsHarness.open({ data: DOMAZLICE, 'as-of': '2020-11-01' });
    expect(list.opened).toEqual(['Ostatní osoby ohrožené sociálním vyloučením a cizinci']);
    expect(list.facts).toEqual([
      'Příští jednání: přesunuto Setkání pracovní skupiny pro ostatní osoby ohrožené sociálním vyloučením a cizince V roce 2021, jakmile to dovolí epidemiologická situace Odloženo kvůli nouzovému stavu a mimořádným opatřením.',
    ]);
    await list.toggle('Ostatní osoby');
    expect(list.opened).toEqual([]);
  });

  it('shows a group with an id and a name as a heading with nothing to open', async () => {
    const list = await GroupsHarness.open({ data: feedOfGroups({ id: 'a', name: 'Senioři' }, { id: 'b', name: ' ' }) });
    expect(list.headings).toEqual(['h2 Pracovní skupiny', 'h3 Senioři', 'h3 b']);
    expect(list.all('button, a, dl, .chev')).toEqual([]);
  });

  it.each([
    [
      'today',
      { start: '2026-11-23T14:00', place: 'radnice' },
      '23. 11. 2026 ve 14:00 (dnes), radnice Přidat do kalendáře',
    ],
    ['tomorrow', { start: '2026-11-24' }, '24. 11. 2026 (zítra) Přidat do kalendáře'],
    ['under way', { start: '2026-11-22', end: '2026-11-25' }, '22.–25. 11. 2026 (právě probíhá) Přidat do kalendáře'],
    ['in a month', { start: '2026-12' }, 'v prosinci 2026'],
    ['this month', { start: '2026-11' }, 'v listopadu 2026'],
    ['called off', { start: '2026-12-01', state: 'cancelled', state_note: 'Nemoc.' }, '1. 12. 2026 (zrušeno) Nemoc.'],
    ['with words for a date', { when_note: 'Na jaře.', place: 'klub' }, 'klub Na jaře.'],
    ['without a date', { title: 'Doprava' }, 'termín zatím není znám Doprava'],
  ] as const)('says of the next meeting %s what is known', async (_, meeting, words) => {
    const list = await GroupsHarness.open({ data: feedOfMeeting(meeting) });
    expect(list.facts).toEqual([`Příští jednání: ${words}`]);
  });

  it.each([
    ['cs', 1, 1, '1 člen; zastoupené organizace:'],
    ['cs', 2, 1, '2 členové; zastoupené organizace:'],
    ['cs', 5, 2, '5 členů; zastoupené organizace:'],
    ['cs', 1, 0, '1 člen'],
    ['en', 1, 1, '1 member; organisations represented:'],
    ['de', 1, 1, '1 Mitglied; vertretene Organisationen:'],
    ['uk', 1, 1, '1 член; представлені організації:'],
    ['uk', 21, 2, '21 член; представлені організації:'],
  ])('counts in %s %d members of %d organisations', async (lang, count, organisations, words) => {
    const names = ['Domov', 'Klub'].slice(0, organisations);
    const data = feedOfGroups({ id: 'a', name: 'A', members: { count, organisations: names } });
    const list = await GroupsHarness.open({ data, lang });
    await list.reaches('ready');
    expect(list.textIn('.about dd')).toBe(words);
  });

  it('fills one button at most: that of the group opened last', async () => {
    const list = await GroupsHarness.open({ 'join-url': ELSEWHERE });
    const filled = (): string[] => list.all('.row.open .fill').map((one) => one.getAttribute('aria-label')!);
    await list.toggle('Rodiny');
    await list.toggle('Senioři');
    expect(filled()).toEqual(['Chci se zapojit: Senioři']);
    await list.toggle('Senioři');
    expect(filled()).toEqual([]);
    const single = await GroupsHarness.open({ data: DOMAZLICE, 'join-url': ELSEWHERE });
    expect(single.all('.fill')).toHaveLength(1);
  });

  it("leaves the heading to the page's own", async () => {
    const list = await GroupsHarness.open({ content: '<h3 slot="heading">Naše skupiny</h3>', 'heading-level': 3 });
    expect(list.root.querySelector<HTMLSlotElement>('slot[name=heading]')!.assignedElements()).toHaveLength(1);
    expect(list.headings[1]).toBe('h4 Senioři');
  });
});

describe('the link to the form', () => {
  it('is not shown where the page has no such element, and the webmaster is told', async () => {
    const list = await GroupsHarness.open({ debug: true });
    await list.toggle('Senioři');
    expect(list.joinLinks).toEqual([]);
    await eventually(() => expect(list.textIn('.check')).toContain('není prvek #kp-join, na který míří join-url'));
  });

  it('is shown where the page has it, also when it comes late', async () => {
    const list = await GroupsHarness.open();
    expect(list.joinLinks).toEqual([]);
    await addForm();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await list.settled();
    expect(list.joinLinks).toHaveLength(7);
    const { origin, pathname } = location;
    expect(list.joinLinks[0]!.href).toContain(origin + pathname);
    expect(list.joinLinks[0]!.href).toMatch(/[?&]kp-group=seniori#kp-join$/);
  });

  it('is drawn once with the list, by another address too', async () => {
    await addForm();
    const list = await GroupsHarness.open();
    list.element.joinUrl = ELSEWHERE;
    expect(await list.element.updateComplete).toBe(true);
    expect(list.joinLinks[0]!.href).toContain('vzorov.example');
    list.element.joinUrl = '#kp-join';
    expect(await list.element.updateComplete).toBe(true);
    expect(list.joinLinks[0]!.href).toContain(location.origin);
  });

  it('finds a form in the same shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const list = await GroupsHarness.open();
    host.attachShadow({ mode: 'open' }).innerHTML = '<div id="kp-join"></div>';
    host.shadowRoot!.append(list.element);
    await list.settled();
    expect(list.joinLinks).toHaveLength(7);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://user:word@vzorov.example/', 'java\nscript:alert(1)'])(
    'is never made of %j',
    async (url) => {
      const list = await GroupsHarness.open({ 'join-url': url, debug: true });
      expect(list.joinLinks).toEqual([]);
      await eventually(() => expect(list.textIn('.check')).toContain('join-url='));
    },
  );

  it('is none where the page wants none, and nobody is told', async () => {
    const list = await GroupsHarness.open({ 'join-url': '', debug: true });
    expect(list.joinLinks).toEqual([]);
    await eventually(() => expect(list.textIn('.check')).not.toBe(''));
    expect(list.textIn('.check')).not.toContain('join-url');
  });

  it('is back where it was by default when the attribute is taken away', async () => {
    await addForm();
    const list = await GroupsHarness.open({ 'join-url': ELSEWHERE });
    list.element.removeAttribute('join-url');
    await list.settled();
    expect(list.joinLinks[0]!.hash).toBe('#kp-join');
    expect(list.joinLinks[0]!.pathname).toBe(location.pathname);
  });

  it('stays on its page where a <base> would lead elsewhere', async () => {
    await addForm();
    const base = document.createElement('base');
    base.href = 'https://www.vzorov.example/jinde/';
    document.head.prepend(base);
    const own = await GroupsHarness.open();
    const other = await GroupsHarness.open({ 'join-url': 'formular' });
    base.remove();
    expect(own.joinLinks[0]!.origin).toBe(location.origin);
    expect(other.joinLinks[0]!.href).toBe('https://www.vzorov.example/jinde/formular?kp-group=seniori');
  });

  it('goes to the form without a reload, enters the address and tells the form', async () => {
    const form = await addForm();
    const scrolled = vi.spyOn(form, 'scrollIntoView');
    const list = await GroupsHarness.open();
    const details = heard();
    await list.toggle('Rodiny');
    list.button('Chci se zapojit: Rodiny').click();
    expect(details).toEqual([
      { kind: 'working-group', id: 'rodiny' },
      { kind: 'membership', id: 'rodiny' },
    ]);
    expect(location.search).toContain('kp-group=rodiny');
    expect(location.hash).toBe('#kp-join');
    expect(scrolled).toHaveBeenCalledOnce();
    list.button('Chci se zapojit: Senioři').click();
    expect(new URLSearchParams(location.search).getAll('kp-group')).toEqual(['seniori']);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
    'leaves a click with %j to the browser',
    async (how) => {
      await addForm();
      const list = await GroupsHarness.open();
      const details = heard();
      const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...how });
      let wasTaken: boolean | undefined;
      addEventListener(
        'click',
        (event) => {
          wasTaken = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      list.joinLinks[0]!.dispatchEvent(click);
      expect(wasTaken).toBe(false);
      expect(details).toEqual([]);
    },
  );

  it('leaves a link to another page to the browser, also one that only the query tells apart', async () => {
    await addForm();
    for (const url of [ELSEWHERE, '?stranka=12#kp-join']) {
      const list = await GroupsHarness.open({ 'join-url': url });
      let wasTaken: boolean | undefined;
      const onClick = (event: Event): void => {
        wasTaken = event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', onClick, { once: true });
      list.joinLinks[0]!.click();
      expect(wasTaken, url).toBe(false);
    }
    expect(location.href).toBe(address);
  });
});

describe('the filter', () => {
  it.each([
    [6, false],
    [7, true],
  ])('of %d groups is there: %j', async (count, isThere) => {
    const list = await GroupsHarness.open({ data: manyGroups(count) });
    expect(list.all('input')).toHaveLength(isThere ? 1 : 0);
  });

  it('finds without diacritics, marks what it finds and counts', async () => {
    const list = await GroupsHarness.open();
    await list.search('dusevni');
    expect(list.names).toEqual(['Duševní zdraví']);
    expect(list.outcome).toBe('Nalezena 1 skupina ze 7');
    await list.search('zdrav');
    expect(list.names).toEqual(['Osoby se zdravotním postižením', 'Duševní zdraví']);
    expect(list.all('.sum mark').map(({ textContent }) => textContent)).toEqual(['zdrav', 'zdrav']);
    expect(list.outcome).toBe('Nalezeny 2 skupiny ze 7');
  });

  it('says that nothing is found, and shows all again by a button that hands the focus on', async () => {
    const list = await GroupsHarness.open();
    await list.search('vesmír');
    expect(list.outcome).toBe('Pro „vesmír“ jsme nic nenašli. Zkuste jiné nebo kratší slovo.');
    expect(list.names).toEqual([]);
    list.button('Zrušit filtr').click();
    await list.settled();
    expect(list.names).toHaveLength(7);
    expect(list.field.value).toBe('');
    expect(list.root.activeElement).toBe(list.field);
  });

  it('tells the outcome politely, once the typing has paused', async () => {
    const list = await GroupsHarness.open();
    list.field.focus();
    await userEvent.keyboard('zdrav');
    const region = (): string => plain(document.querySelector('[data-kp-announcer]')?.textContent ?? '');
    await eventually(() => expect(region()).toBe('Nalezeny 2 skupiny ze 7'));
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(1);
  });

  it('keeps what was opened', async () => {
    const list = await GroupsHarness.open();
    await list.toggle('Duševní zdraví');
    await list.search('senior');
    expect(list.opened).toEqual([]);
    await list.search('');
    expect(list.opened).toEqual(['Duševní zdraví']);
  });
});

describe('accessibility', () => {
  const data = feedOf({
    contacts: [contact()],
    working_groups: [
      {
        id: 'seniori',
        name: 'Senioři',
        target_group: 'lidé starší 65 let',
        description: 'Skupina hledá cesty.',
        url: 'https://www.vzorov.example/seniori',
        people: [{ role: 'tajemnice', name: 'Alena Bártová', contact: 'koordinatorka' }],
        members: { count: 2, organisations: ['Domov u Lípy'] },
        documents: [{ title: 'Jednací řád', url: 'https://www.vzorov.example/rad.pdf' }],
      },
      { id: 'rodiny', name: 'Rodiny', description: 'Skupina propojuje školy.' },
    ],
    meetings: [{ id: 'm', working_group: 'seniori', start: '2026-12-09T14:00', place: 'radnice' }],
  });

  it('is a list of headings that hold buttons', async () => {
    const list = await GroupsHarness.open({ data, 'join-url': ELSEWHERE });
    await expect.element(page.elementLocator(list.element)).toMatchAriaInlineSnapshot(`
      - heading "Pracovní skupiny" [level=2]
      - list:
        - listitem:
          - heading "Senioři" [level=3]:
            - button "Senioři"
          - paragraph: lidé starší 65 let
          - paragraph: Příští jednání 9. 12. 2026
        - listitem:
          - heading "Rodiny" [level=3]:
            - button "Rodiny"
      - paragraph: Zobrazeno ke dni 23. 11. 2026
    `);
  });

  it('is read in order where a group is open', async () => {
    const list = await GroupsHarness.open({ data, 'join-url': ELSEWHERE });
    await list.toggle('Senioři');
    await expect.element(page.elementLocator(list.element)).toMatchAriaInlineSnapshot(`
      - heading "Pracovní skupiny" [level=2]
      - list:
        - listitem:
          - heading "Senioři" [level=3]:
            - button "Senioři" [expanded]
          - paragraph: lidé starší 65 let
          - paragraph: Skupina hledá cesty.
          - term: Lidé ve skupině
          - definition:
            - paragraph: Alena Bártová, tajemnice
            - paragraph:
              - text: "Telefon:"
              - link "+420 000 000 214":
                - /url: tel:+420000000214
              - text: "E‑mail:"
              - link "petra.vzorova@example.org":
                - /url: mailto:petra.vzorova@example.org
          - term: Organizace
          - definition:
            - paragraph: "2 členové; zastoupené organizace:"
          - definition:
            - list:
              - listitem: Domov u Lípy
          - term: Příští jednání
          - definition:
            - paragraph:
              - time: 9. 12. 2026 ve 14:00
              - text: ", radnice"
            - paragraph:
              - button "Přidat do kalendáře: Jednání, Senioři, 9. 12. 2026 ve 14:00": Přidat do kalendáře
          - term: Dokumenty
          - definition:
            - list:
              - listitem:
                - link "Jednací řád":
                  - /url: https://www.vzorov.example/rad.pdf
                - text: PDF
          - paragraph:
            - link "Chci se zapojit: Senioři":
              - /url: https://www.vzorov.example/zapojte-se?kp-group=seniori#kp-join
              - text: Chci se zapojit
            - link "Více o skupině: Senioři":
              - /url: https://www.vzorov.example/seniori
              - text: Více o skupině
        - listitem:
          - heading "Rodiny" [level=3]:
            - button "Rodiny"
      - paragraph: Zobrazeno ke dni 23. 11. 2026
    `);
  });

  it('is a labelled field, a count and a list where it is searched', async () => {
    const list = await GroupsHarness.open({ data: manyGroups(7) });
    await list.search('3');
    await expect.element(page.elementLocator(list.element)).toMatchAriaInlineSnapshot(`
      - heading "Pracovní skupiny" [level=2]
      - text: Najít skupinu
      - searchbox "Najít skupinu": "3"
      - button "Smazat hledaný text"
      - paragraph: Nalezena 1 skupina ze 7
      - list:
        - listitem:
          - heading "Skupina 3" [level=3]:
            - text: Skupina
            - mark: "3"
      - paragraph: Zobrazeno ke dni 23. 11. 2026
    `);
  });

  it('is a sentence and a contact where there are no groups', async () => {
    const list = await GroupsHarness.open({ data: ZATEC });
    await expect.element(page.elementLocator(list.element)).toMatchAriaInlineSnapshot(`
      - paragraph: Pracovní skupiny tu zatím nejsou zveřejněné.
      - paragraph: "Zeptat se můžete zde:"
      - paragraph: Koordinátor Ing. Jana Příkladová
      - list:
        - listitem:
          - text: "Telefon:"
          - link "+420 000 000 115":
            - /url: tel:+420000000115
        - listitem:
          - text: "E‑mail:"
          - link "jana.prikladova@example.org":
            - /url: mailto:jana.prikladova@example.org
    `);
  });

  it('names in each button what it opens, in the same root', async () => {
    const list = await GroupsHarness.open({ data });
    for (const button of list.all('.sum button')) {
      const body = list.root.getElementById(button.getAttribute('aria-controls')!)!;
      expect(button.closest('.row')!.contains(body)).toBe(true);
    }
  });

  it('has no violation with every group open', async () => {
    const list = await GroupsHarness.open({ 'join-url': ELSEWHERE });
    for (const name of list.names) await list.toggle(name);
    await expectAccessible(list.element);
  });

  it('has no violation where nothing is found', async () => {
    const list = await GroupsHarness.open();
    await list.search('vesmír');
    await expectAccessible(list.element);
  });

  it('lets the page be searched for what is still closed', async () => {
    const list = await GroupsHarness.open();
    const body = list.all('.row')[0]!.querySelector<HTMLElement>('.in')!.parentElement!;
    expect(body.getAttribute('hidden')).toBe('until-found');
    body.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await list.settled();
    expect(list.opened).toEqual(['Senioři']);
    expect(body.hidden).toBe(false);
  });

  it.each([220, 320, 640, 1280])('fits into %d px with everything open', async (width) => {
    await page.viewport(width, 800);
    const list = await GroupsHarness.open({ 'join-url': ELSEWHERE });
    for (const name of list.names) await list.toggle(name);
    const { right } = list.element.getBoundingClientRect();
    for (const one of list.all('.kp *:not(svg, svg *, .vh)')) {
      expect(one.getBoundingClientRect().right, one.outerHTML.slice(0, 80)).toBeLessThan(right + 1);
    }
    for (const link of list.all('a, button')) {
      const { height } = link.getBoundingClientRect();
      expect(height, link.outerHTML.slice(0, 80)).toBeGreaterThanOrEqual(24);
    }
    await page.viewport(1280, 800);
  });
});

describe('keyboard', () => {
  it('goes from group to group, opens one and goes into it', async () => {
    const list = await GroupsHarness.open({ data: VZOROV, 'join-url': ELSEWHERE });
    list.field.focus();
    const names: string[] = [];
    const tab = async (): Promise<void> => {
      await userEvent.tab();
      names.push(focusedName());
    };
    await tab();
    await tab();
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    await list.settled();
    expect(list.opened).toEqual(['Senioři']);
    expect(focusedName()).toBe('Senioři');
    for (let index = 0; index < 13; index += 1) await tab();
    expect(names).toEqual([
      'Senioři',
      'Rodiny s dětmi a mládež',
      '+420 000 000 308',
      'alena.bartova@example.org',
      '+420 000 000 210',
      'petr.hajek@example.org',
      'Přidat do kalendáře: Jednání skupiny: Odlehčovací služby v roce 2027, Senioři, 9. 12. 2026 od 14:00 do 16:00',
      'Pozvánka – 9. 12. 2026 od 14:00 do 16:00',
      'Program jednání – 9. 12. 2026 od 14:00 do 16:00',
      'Přehled kapacit odlehčovacích služeb – 9. 12. 2026 od 14:00 do 16:00',
      'Zápis z jednání – 16. 9. 2026',
      'Jednací řád skupiny',
      'Chci se zapojit: Senioři',
      'Více o skupině: Senioři',
      'Rodiny s dětmi a mládež',
    ]);
    await userEvent.tab({ shift: true });
    expect(focusedName()).toBe('Více o skupině: Senioři');
  });

  it('closes by the same button, which keeps the focus', async () => {
    const list = await GroupsHarness.open();
    list.button('Senioři').focus();
    await userEvent.keyboard(' ');
    expect(list.button('Senioři').getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard(' ');
    expect(list.button('Senioři').getAttribute('aria-expanded')).toBe('false');
    expect(focusedName()).toBe('Senioři');
  });

  it('saves the next meeting to the calendar, and says so once', async () => {
    const files = catchFiles();
    const list = await GroupsHarness.open();
    await list.toggle('Senioři');
    list.button('Přidat do kalendáře').focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(files).toHaveLength(1));
    const { name, text } = (await files[0])!;
    expect(name).toBe('jednani-skupiny-odlehcovaci-sluzby-v-roce-2027-seniori.ics');
    expect(text).toContain('SUMMARY:Jednání skupiny: Odlehčovací služby v roce 2027 – Senioři');
    expect(text).toContain('UID:meetings/seniori-prosinec-2026@');
    expect(text).toContain('DTSTART:20261209T130000Z');
    expect(focusedName()).toContain('Přidat do kalendáře');
    const region = document.querySelector('[data-kp-announcer]');
    await eventually(() => expect(region?.textContent).toBe('Soubor je stažený.'));
  });

  it('says where the file could not be made', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no memory');
    });
    const list = await GroupsHarness.open();
    await list.toggle('Senioři');
    list.button('Přidat do kalendáře').click();
    await eventually(() => expect(list.text).toContain('Soubor se nepodařilo připravit. Zkuste to znovu.'));
  });
});

describe('events', () => {
  it('tells of a feed that was read', async () => {
    const element = document.createElement('kp-working-group-list');
    element.feed = server.serve(VZOROV);
    const parent = await fixture(html`<div></div>`);
    setTimeout(() => parent.append(element));
    const { detail } = await oneEvent(element, 'kp-load');
    expect(detail).toEqual({ url: element.feed, faults: [] });
  });

  it('tells which group was opened, through shadow roots, and not of its closing', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const list = await GroupsHarness.open();
    host.attachShadow({ mode: 'open' }).append(list.element);
    await list.settled();
    const details = heard();
    await list.toggle('Duševní zdraví');
    await list.toggle('Duševní zdraví');
    expect(details).toEqual([{ kind: 'working-group', id: 'dusevni-zdravi' }]);
  });
});

describe('lifecycle', () => {
  it('keeps what was opened, and asks no more, when it is moved in the page', async () => {
    const url = server.serve(VZOROV);
    const list = await GroupsHarness.open({ feed: url });
    await list.reaches('ready');
    await list.toggle('Senioři');
    (await fixture(html`<div></div>`)).append(list.element);
    await list.settled();
    expect(list.opened).toEqual(['Senioři']);
    expect(server.countOf(url)).toBe(1);
  });

  it('keeps a single group closed, whatever comes anew', async () => {
    const group = { id: 'a', name: { cs: 'Senioři', en: 'Older people' }, description: 'Popis.' };
    const list = await GroupsHarness.open({ data: feedOfGroups(group) });
    await list.toggle('Senioři');
    expect(list.opened).toEqual([]);
    list.element.data = feedOfGroups({ ...group });
    await list.settled();
    list.element.lang = 'en';
    await eventually(() => expect(list.names).toEqual(['Older people']));
    expect(list.opened).toEqual([]);
    list.element.data = feedOfGroups(group, { id: 'b', name: 'Rodiny', description: 'Popis.' });
    await list.settled();
    expect(list.opened).toEqual([]);
    list.element.data = feedOfGroups(group);
    await list.settled();
    expect(list.opened).toEqual([]);
  });

  it('keeps an opened group the same element where others come and go before it', async () => {
    const groups = manyGroups(9)._kp!.working_groups!.map((group) => ({ ...group, description: 'Popis.' }));
    const list = await GroupsHarness.open({ data: feedOfGroups(...groups) });
    await list.toggle('Skupina 5');
    list.button('Skupina 5').focus();
    const row = list.root.querySelector('.row.open');
    list.element.data = feedOfGroups({ id: 'new', name: 'Nová' }, ...groups.slice(2));
    await list.settled();
    expect(list.root.querySelector('.row.open')).toBe(row);
    expect(focusedName()).toBe('Skupina 5');
    await list.search('5');
    expect(list.root.querySelector('.row.open')).toBe(row);
    const button = row!.querySelector('button')!;
    expect(list.root.getElementById(button.getAttribute('aria-controls')!)!.closest('.row')).toBe(row);
  });

  it('goes on with groups that a reload has taken away', async () => {
    const list = await GroupsHarness.open();
    await list.search('zdrav');
    await list.toggle('Duševní zdraví');
    list.element.data = manyGroups(2);
    await list.settled();
    expect(list.names).toEqual(['Skupina 0', 'Skupina 1']);
    expect(list.all('input, .outcome')).toEqual([]);
  });
});

describe('upgrade', () => {
  it('takes properties that were set before it was defined', async () => {
    const element = document.createElement('kp-late-groups') as KpWorkingGroupList;
    element.data = VZOROV;
    element.joinUrl = ELSEWHERE;
    (await fixture(html`<div lang="cs"></div>`)).append(element);
    defineElement('kp-late-groups', class extends KpWorkingGroupList {});
    const list = new GroupsHarness(element);
    await list.settled();
    expect(list.joinLinks).toHaveLength(7);
  });
});

describe('print', () => {
  afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }));

  it('has every group open, without buttons', async () => {
    await addForm();
    const list = await GroupsHarness.open();
    expect(list.all('.desc')[0]!.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    await eventually(() => {
      for (const text of list.all('.desc')) expect(text.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
    });
    for (const one of list.all('.fill, .main, .save, .search')) expect(one.checkVisibility()).toBe(false);
  });
});

describe('hostile', () => {
  it('shows markup in any string as text', async () => {
    const attack = `<img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 1</script>`;
    const data = poisoned(VZOROV, attack, 'https://vzorov.example/');
    const list = await GroupsHarness.open({ data, 'join-url': ELSEWHERE });
    expect(list.element.state).toBe('ready');
    await list.search('script onerror');
    expect(list.names).toHaveLength(7);
    expect(list.root.querySelectorAll('script, img')).toHaveLength(0);
    expect('hacked' in globalThis).toBe(false);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x'])('makes no link of %j', async (url) => {
    const list = await GroupsHarness.open({ data: poisoned(VZOROV, 'Text', url) });
    const links = list.all('a').map((link) => link.getAttribute('href')!);
    expect(links.filter((link) => !/^(https?|mailto|tel):/.test(link))).toEqual([]);
  });

  it('lives with ids that mean something elsewhere', async () => {
    const ids = ['__proto__', 'constructor', '#a', 'a b', '"><b>', 'č&kp-group=x', '\ud800', '%'];
    const data = feedOfGroups(...ids.map((id) => ({ id, name: `Skupina ${id}`, description: 'Popis.' })));
    const list = await GroupsHarness.open({ data, 'join-url': ELSEWHERE });
    expect(list.names).toHaveLength(8);
    await list.toggle('Skupina __proto__');
    expect(list.opened).toEqual(['Skupina __proto__']);
    const chosen = list.joinLinks.map(({ href }) => new URL(href).searchParams.get('kp-group'));
    expect(chosen.slice(0, 6)).toEqual(ids.slice(0, 6));
    expect(list.joinLinks.every(({ href }) => href.startsWith('https://www.vzorov.example/zapojte-se?'))).toBe(true);
  });

  it('draws of many groups those that are open', async () => {
    const groups = Array.from({ length: 1000 }, (_, index) => ({
      id: `g${index}`,
      name: `S${index}`,
      description: 'P',
    }));
    const list = await GroupsHarness.open({ data: feedOfGroups(...groups) });
    expect(list.all('.in')).toEqual([]);
    await list.search('s999');
    await list.toggle('S999');
    expect(list.textIn('.in')).toBe('P');
  });

  it('shows texts of ten thousand signs and fifty groups', async () => {
    const long = 'Dlouhý text bez konce. '.repeat(450);
    const groups = Array.from({ length: 50 }, (_, index) => ({ id: `g${index}`, name: 'Skupina', description: long }));
    groups[7]!.name = long;
    const list = await GroupsHarness.open({ data: feedOfGroups(...groups) });
    expect(list.names).toHaveLength(50);
    await list.search('dlouhy konce');
    expect(list.names).toHaveLength(50);
    await list.toggle('Skupina');
    expect(list.all('mark').length).toBeGreaterThan(100);
  });

  it('isolates a name that turns the direction of writing', async () => {
    const data = feedOfGroups({ id: 'a', name: 'Senio \u202eiř', people: [{ name: 'Alena \u202eávotráB' }] });
    const list = await GroupsHarness.open({ data });
    expect(list.root.querySelector('h3 bdi')!.textContent).toBe('Senio \u202eiř');
    expect(list.root.querySelector('dd bdi')!.textContent).toBe('Alena \u202eávotráB');
  });
});

describe('time', () => {
  it('goes on to the next meeting when one is over, without a reload', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.UTC(2026, 11, 9, 14, 59, 10) });
    const data = feedOf({
      working_groups: [
        { id: 'a', name: 'Senioři' },
        { id: 'b', name: 'Rodiny' },
      ],
      meetings: [
        { id: '1', working_group: 'a', start: '2026-12-09T14:00', end: '2026-12-09T16:00' },
        { id: '2', working_group: 'a', start: '2027-01-20T14:00' },
      ],
    });
    const list = await GroupsHarness.open({ data, 'as-of': undefined });
    expect(list.rows[0]).toBe('Senioři Příští jednání 9. 12. 2026');
    vi.advanceTimersByTime(50_000);
    await list.settled();
    expect(list.rows[0]).toBe('Senioři Příští jednání 20. 1. 2027');
  });
});
