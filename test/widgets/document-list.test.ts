// <kp-document-list> in a browser: what a citizen reads, finds and follows, and what a page can do to it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Feed, FeedDocument } from '../../src/feed/types.ts';
import { contact, DOMAZLICE, EMPTY, feedOf, VZOROV, ZATEC } from '../../stories/feeds.ts';
import { expectAccessible } from '../support/axe.ts';
import { DocumentsHarness } from '../support/documents-harness.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';
import { poisoned } from '../support/hostile.ts';
import { plain } from '../support/widget-harness.ts';

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().start();
});

afterEach(() => {
  server.stop();
  vi.restoreAllMocks();
});

function feedOfDocuments(...documents: FeedDocument[]): Feed {
  return feedOf({ contacts: [contact()], documents });
}

/** So many documents, of which nobody knows more than the title. */
function manyDocuments(count: number): Feed {
  return feedOfDocuments(...Array.from({ length: count }, (_, index) => ({ title: `${index + 1}. zpráva` })));
}

describe('language', () => {
  // First in this file, before anything else has loaded Ukrainian.
  it('never shows Czech while the words of another language are on their way', async () => {
    const element = document.createElement('kp-document-list');
    element.lang = 'uk';
    element.data = feedOfDocuments({ title: { uk: 'Заява' } });
    const list = new DocumentsHarness(element);
    document.body.append(element);
    await element.updateComplete;
    expect(list.text).toBe('');
    await list.reaches('ready');
    expect(list.headings).toEqual(['h2 Документи']);
    expect(list.current).toEqual(['Заява']);
    element.remove();
  });

  it.each([
    ['cs', 'Dokumenty', 'Odkazy', 'platný 2026–2030', 'Archiv (4)'],
    ['en', 'Documents', 'Links', 'valid 2026–2030', 'Archive (4)'],
    ['de', 'Dokumente', 'Links', 'gültig 2026–2030', 'Archiv (4)'],
    ['uk', 'Документи', 'Посилання', 'чинний 2026–2030', 'Архів (4)'],
  ])('speaks %s', async (lang, heading, links, valid, archive) => {
    const list = await DocumentsHarness.open({ lang });
    await list.reaches('ready');
    expect(list.headings).toEqual(expect.arrayContaining([`h2 ${heading}`, `h3 ${links}`]));
    expect(list.textIn('.mark')).toBe(valid);
    expect(list.textIn('summary')).toBe(archive);
  });
});

describe('defaults', () => {
  it('shows documents by group, those of the valid plan marked, and the archive closed', async () => {
    const list = await DocumentsHarness.open();
    expect(list.headings.slice(0, 2)).toEqual(['h2 Dokumenty', 'h3 Plány']);
    expect(list.current[0]).toBe('Plán rozvoje sociálních služeb 2026–2030 platný 2026–2030 PDF, 2,4 MB, 11. 12. 2025');
    expect(list.isArchiveOpen).toBe(false);
    expect(list.archived.join()).toContain('Komunitní plán 2016–2020');
  });

  it('shows what Domažlice has: a valid plan, two in the archive, and no title over a single group', async () => {
    const list = await DocumentsHarness.open({ data: DOMAZLICE, 'as-of': '2020-11-01' });
    expect(list.current).toEqual(['Plán na období 2020–2024 platný 2020–2024']);
    expect(list.archived).toEqual(['Plán pro období 2012–2017', 'Plán pro období 2008–2011']);
    expect(list.headings).toContain('h3 Plány');
  });

  it('shows a document without an address as text, in Žatec', async () => {
    const list = await DocumentsHarness.open({ data: ZATEC, 'as-of': '2018-03-05' });
    expect(list.current).toEqual([
      'Platná verze plánu na období 2015 až 2018 platný 2015–2018',
      'Organizační a jednací řád pracovní skupiny',
    ]);
    expect(list.all('.docs a')).toHaveLength(1);
    expect(list.all('details')).toEqual([]);
  });
});

describe('rendering', () => {
  it('says of a document what is known, and nothing else', async () => {
    const url = 'https://www.vzorov.example/a/Z%C3%A1pis.docx?verze=2';
    const list = await DocumentsHarness.open({
      data: feedOfDocuments(
        { title: 'A', url, size_in_bytes: 36000, date: '2024-02', note: 'Není přístupný, na vyžádání zašleme text.' },
        { title: ' ', url },
        { title: 'B', url: 'https://www.vzorov.example/stranka.html' },
        { title: 'C' },
      ),
    });
    expect(list.current).toEqual([
      'A DOCX, 36 kB, únor 2024 Není přístupný, na vyžádání zašleme text.',
      'Zápis.docx DOCX',
      'B',
      'C',
    ]);
    expect(list.headings).toEqual(['h2 Dokumenty']);
  });

  it('marks a draft, and opens the archive where nothing is current', async () => {
    const plans = [
      { id: 'a', title: 'A', state: 'draft' as const, documents: [{ title: 'Nový plán' }] },
      { id: 'b', title: 'B', from: '2025', documents: [{ title: 'Plán' }] },
    ];
    const list = await DocumentsHarness.open({ data: feedOf({ plans }) });
    expect(list.current).toEqual(['Nový plán návrh', 'Plán platný od roku 2025']);
    const old = await DocumentsHarness.open({ data: feedOfDocuments({ title: 'A', archived: true }) });
    expect(old.isArchiveOpen).toBe(true);
  });

  it("leaves the heading to the page's own", async () => {
    const list = await DocumentsHarness.open({ content: '<h3 slot="heading">Ke stažení</h3>', 'heading-level': 3 });
    expect(list.root.querySelector<HTMLSlotElement>('slot[name=heading]')!.assignedElements()).toHaveLength(1);
    expect(list.headings[1]).toBe('h4 Plány');
  });
});

describe('the group', () => {
  it('is named by its title, without regard to diacritics', async () => {
    const list = await DocumentsHarness.open({ group: 'formulare' });
    expect(list.current).toEqual([expect.stringMatching(/^Přihláška do pracovní skupiny DOCX/)]);
    expect(list.headings).toEqual(['h2 Dokumenty']);
  });

  it('that is unknown is named to the webmaster, with those that there are', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const list = await DocumentsHarness.open({ group: 'Zápisy' });
    expect(list.element.state).toBe('empty');
    await eventually(() => expect(list.textIn('.check')).toContain('Formuláře'));
  });
});

describe('the archive', () => {
  it('opens and closes by one press, of a mouse or a key, and stays so when the list is drawn anew', async () => {
    const list = await DocumentsHarness.open({ data: VZOROV });
    const row = list.root.querySelector('summary')!;
    await userEvent.click(row);
    await eventually(() => expect(list.isArchiveOpen).toBe(true));
    list.element.requestUpdate();
    await list.settled();
    expect(list.isArchiveOpen).toBe(true);
    for (const isOpen of [false, true]) {
      await userEvent.keyboard('{Enter}');
      await eventually(() => expect(list.isArchiveOpen).toBe(isOpen));
    }
    await list.search('komunitni');
    await list.search('');
    expect(list.isArchiveOpen).toBe(true);
  });

  it('says of none of its documents that it is valid', async () => {
    const list = await DocumentsHarness.open({
      data: feedOf({
        plans: [
          {
            id: 'p',
            title: 'Plán',
            from: '2026',
            to: '2030',
            documents: [{ title: 'Plán' }, { title: 'Plán před změnou', archived: true }],
          },
        ],
      }),
    });
    expect(list.all('.mark').map(({ textContent }) => plain(textContent))).toEqual(['platný 2026–2030']);
    expect(list.textIn('details')).not.toContain('platný');
  });

  it('that a reader has opened stays open when a search is over', async () => {
    const list = await DocumentsHarness.open();
    const details = list.root.querySelector('details')!;
    list.root.querySelector('summary')!.click();
    await eventually(() => expect(details.open).toBe(true));
    await list.search('prihlaska');
    await list.search('');
    expect(list.root.querySelector('details')!.open).toBe(true);
  });
});

describe('the search', () => {
  it.each([
    [6, false],
    [7, true],
  ])('of %d documents is there: %j', async (count, isThere) => {
    const list = await DocumentsHarness.open({ data: manyDocuments(count) });
    expect(list.all('input')).toHaveLength(isThere ? 1 : 0);
  });

  it('finds without diacritics, marks what it finds, counts and opens the archive', async () => {
    const list = await DocumentsHarness.open();
    await list.search('prihlaska');
    expect(list.current).toEqual([expect.stringMatching(/^Přihláška/)]);
    expect(list.all('mark').map(({ textContent }) => textContent)).toEqual(['Přihláška']);
    expect(list.outcome).toMatch(/^Nalezen 1 dokument ze? \d+$/);
    await list.search('2016');
    expect([list.current, list.isArchiveOpen]).toEqual([[], true]);
    expect(list.archived).toEqual([expect.stringMatching(/^Komunitní plán 2016–2020/)]);
    await list.search('');
    expect(list.isArchiveOpen).toBe(false);
  });

  it('says that nothing is found, and shows all again by a button that hands the focus on', async () => {
    const list = await DocumentsHarness.open();
    const all = list.current.length;
    await list.search('vesmír');
    expect(list.outcome).toBe('Pro „vesmír“ jsme nic nenašli. Zkuste jiné nebo kratší slovo.');
    list.button('Zrušit filtr').click();
    await list.settled();
    expect(list.current).toHaveLength(all);
    expect(list.root.activeElement).toBe(list.field);
  });

  it('tells the outcome politely, once the typing has paused', async () => {
    const list = await DocumentsHarness.open();
    await list.search('analyza');
    const region = (): string => plain(document.querySelector('[data-kp-announcer]')?.textContent ?? '');
    await eventually(() => expect(region()).toMatch(/^Nalezeny 2 dokumenty/));
  });
});

describe('states', () => {
  it('loads, then shows the documents', async () => {
    const { url, release } = server.hold(VZOROV);
    const list = await DocumentsHarness.open({ feed: url });
    expect(list.element.state).toBe('loading');
    release();
    await list.reaches('ready');
    expect(list.current.length).toBeGreaterThan(5);
  });

  it('says that there are none, and whom to ask or where', async () => {
    const list = await DocumentsHarness.open({ data: feedOfDocuments() });
    expect(list.element.state).toBe('empty');
    expect(list.text).toMatch(/^Zatím tu nejsou žádné dokumenty\. .*Bc\. Petra Vzorová/);
    const town = await DocumentsHarness.open({ data: EMPTY });
    expect(town.all('a').map((link) => link.getAttribute('href'))).toEqual(['https://www.vzorov.example/']);
  });

  it('says that the feed could not be read, and shows it after a retry', async () => {
    const url = server.answer(({ count }) => (count < 2 ? new Response('', { status: 404 }) : Response.json(VZOROV)));
    const list = await DocumentsHarness.open({ feed: url });
    await list.reaches('error');
    expect(list.error).toContain('Dokumenty se nepodařilo načíst.');
    list.retryButton.click();
    await list.reaches('ready');
  });
});

describe('accessibility', () => {
  it('is lists under headings', async () => {
    const list = await DocumentsHarness.open({
      data: feedOfDocuments(
        { title: 'Jednací řád', url: 'https://www.vzorov.example/rad.pdf', group: 'Pravidla' },
        { title: 'Přihláška', group: 'Formuláře' },
        { title: 'Starý řád', archived: true },
      ),
    });
    await expect.element(page.elementLocator(list.element)).toMatchAriaInlineSnapshot(`
      - heading "Dokumenty" [level=2]
      - heading "Pravidla" [level=3]
      - list:
        - listitem:
          - link "Jednací řád":
            - /url: https://www.vzorov.example/rad.pdf
          - text: PDF
      - heading "Formuláře" [level=3]
      - list:
        - listitem: Přihláška
      - group: Archiv (1)
      - paragraph: Zobrazeno ke dni 23. 11. 2026
    `);
  });

  it.each([220, 320, 640, 1280])('fits into %d px, with targets large enough', async (width) => {
    await page.viewport(width, 800);
    const list = await DocumentsHarness.open();
    list.root.querySelector('summary')!.click();
    await list.settled();
    const { right } = list.element.getBoundingClientRect();
    for (const one of list.all('.kp *:not(svg, svg *, .vh)')) {
      expect(one.getBoundingClientRect().right, one.outerHTML.slice(0, 80)).toBeLessThan(right + 1);
    }
    for (const link of list.all('a, button, summary')) {
      expect(link.getBoundingClientRect().height, link.outerHTML.slice(0, 80)).toBeGreaterThanOrEqual(24);
    }
    await page.viewport(1280, 800);
  });

  it.each([
    ['everything', { data: VZOROV }],
    ['few', { data: DOMAZLICE, 'as-of': '2020-11-01' }],
    ['empty', { data: EMPTY }],
  ])('passes axe: %s', async (_, options) => {
    const list = await DocumentsHarness.open(options);
    list.root.querySelector('summary')?.click();
    await expectAccessible(list.element);
  });
});

it('runs nothing that a feed holds', async () => {
  const attack = '<img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 1</script>';
  const list = await DocumentsHarness.open({ data: poisoned(VZOROV, attack, 'javascript:globalThis.hacked=1') });
  expect(list.text).toContain('<img src=x');
  expect(list.all('script, img, a')).toEqual([]);
  expect('hacked' in globalThis).toBe(false);
});
