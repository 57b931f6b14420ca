// <kp-meeting-list> in a browser: what a citizen reads, follows and takes along, and what a page can do to it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Feed, Meeting } from '../../src/feed/types.ts';
import { contact, DOMAZLICE, EMPTY, feedOf, VZOROV, ZATEC } from '../../stories/feeds.ts';
import { expectAccessible } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';
import { poisoned } from '../support/hostile.ts';
import { MeetingsHarness } from '../support/meetings-harness.ts';
import { catchFiles } from '../support/saved-files.ts';
import { focusedName, plain } from '../support/widget-harness.ts';

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().start();
});

afterEach(() => {
  server.stop();
  vi.restoreAllMocks();
});

/** A feed with these meetings and one group. */
function feedOfMeetings(...meetings: Partial<Meeting>[]): Feed {
  return feedOf({
    contacts: [contact()],
    working_groups: [{ id: 'seniori', name: 'Senioři', url: 'https://www.vzorov.example/seniori' }],
    meetings: meetings.map((meeting, index) => ({ id: `m${index}`, ...meeting })),
  });
}

/** So many past meetings, the latest first. */
function pastMeetings(count: number): Feed {
  return feedOfMeetings(
    ...Array.from({ length: count }, (_, index) => ({
      start: `2025-01-${String(28 - index)}`,
      title: `${index + 1}.`,
    })),
  );
}

describe('language', () => {
  // First in this file, before anything else has loaded Ukrainian.
  it('never shows Czech while the words of another language are on their way', async () => {
    const element = document.createElement('kp-meeting-list');
    element.lang = 'uk';
    element.data = feedOfMeetings({ start: '2020-01-01', title: { uk: 'Зустріч' } });
    const list = new MeetingsHarness(element);
    document.body.append(element);
    await element.updateComplete;
    expect(list.text).toBe('');
    await list.reaches('ready');
    expect(list.headings).toEqual(['h2 Засідання та зустрічі', 'h3 Минулі засідання 2020']);
    expect(list.text).not.toMatch(/[ěščřžýáíéůú]/i);
    element.remove();
  });

  it.each([
    ['cs', 'Jednání a setkání', 'Co se chystá', 'Přidat do kalendáře', 'středa'],
    ['en', 'Meetings', 'Coming up', 'Add to calendar', 'Wednesday'],
    ['de', 'Sitzungen und Treffen', 'Demnächst', 'In den Kalender', 'Mittwoch'],
    ['uk', 'Засідання та зустрічі', 'Що планується', 'Додати до календаря', 'середа'],
  ])('speaks %s', async (lang, heading, upcoming, calendar, weekday) => {
    const list = await MeetingsHarness.open({ lang });
    await list.reaches('ready');
    expect(list.headings).toEqual(expect.arrayContaining([`h2 ${heading}`, `h3 ${upcoming}`]));
    expect(list.button(calendar).localName).toBe('button');
    expect(list.text).toContain(weekday);
  });
});

describe('defaults', () => {
  it('shows what is to be set, to come and past, in this order', async () => {
    const list = await MeetingsHarness.open({ data: DOMAZLICE, 'as-of': '2020-11-01' });
    expect(list.headings[0]).toBe('h2 Jednání a setkání');
    expect(list.sections).toEqual([
      expect.stringMatching(/^Přesunuto, termín bude oznámen: Setkání pracovní skupiny .* \| Společné setkání/),
      'Minulá jednání 2020: Setkání „U kulatého stolu“ ve Kdyni | Jednání na Úřadu práce ČR | Setkání „U kulatého stolu“ v Domažlicích',
    ]);
    expect(list.rows[2]).toBe('29. 9. 2020 proběhlo Setkání „U kulatého stolu“ ve Kdyni Kdyně Zápis ze setkání');
    expect(list.links).toEqual([
      'Zápis ze setkání – Setkání „U kulatého stolu“ ve Kdyni, 29. 9. 2020',
      'Zápis ze setkání – Jednání na Úřadu práce ČR, 9. 9. 2020',
      'Zápis ze setkání – Setkání „U kulatého stolu“ v Domažlicích, 29. 6. 2020',
    ]);
  });

  it('says of the evaluation in Žatec when and where it is', async () => {
    const list = await MeetingsHarness.open({ data: ZATEC, 'as-of': '2018-03-05' });
    expect(list.rows).toEqual([
      '12. 3. 2018 ve 14:30 pondělí Hodnocení projektů pracovními skupinami velká zasedací místnost radnice Dotační program: Dotační řízení KOMUNITNÍ PLÁNOVÁNÍ na rok 2018 Přidat do kalendáře',
    ]);
    expect(list.text).not.toContain('Přidat vše');
  });
});

describe('rendering', () => {
  it.each([
    ['today', { start: '2026-11-23T14:00' }, '23. 11. 2026 ve 14:00 dnes'],
    ['tomorrow', { start: '2026-11-24' }, '24. 11. 2026 zítra'],
    ['under way', { start: '2026-11-22', end: '2026-11-25' }, '22.–25. 11. 2026 právě probíhá'],
    ['in a month', { start: '2026-12' }, 'prosinec 2026'],
    ['by a day', { end: '2026-12-24' }, 'do 24. 12. 2026'],
    ['called off', { start: '2026-12-01', state: 'cancelled' }, '1. 12. 2026 zrušeno'],
    ['put off', { start: '2026-12-01', state: 'postponed' }, 'původně 1. 12. 2026 přesunuto'],
    ['called off long ago', { start: '2020-12-01', state: 'cancelled' }, '1. 12. 2020 zrušeno'],
    ['without a date', {}, 'termín zatím není znám'],
    ['past, of which the town says nothing', { start: '2020-12-01' }, '1. 12. 2020'],
    ['held without a date', { state: 'held' }, 'proběhlo'],
  ] as const)('says of a meeting %s what is known', async (_, meeting, words) => {
    const list = await MeetingsHarness.open({ data: feedOfMeetings(meeting) });
    expect(list.textIn('.when')).toBe(words);
    expect(list.textIn('[part=title]')).toBe('Jednání');
  });

  it('shows everything that a meeting has', async () => {
    const data = feedOfMeetings({
      start: '2026-12-09T14:00',
      end: '2026-12-09T16:00',
      kind: 'Jednání skupiny',
      title: 'Odlehčovací služby',
      place: 'radnice',
      working_group: 'seniori',
      when_note: 'Přijďte včas.',
      state_note: 'Nově odpoledne.',
      invitation: { title: 'Pozvánka', url: 'https://www.vzorov.example/p.pdf', size_in_bytes: 58000 },
    });
    const list = await MeetingsHarness.open({ data });
    expect(list.rows).toEqual([
      '9. 12. 2026 od 14:00 do 16:00 středa Jednání skupiny: Odlehčovací služby radnice Pracovní skupina: Senioři Přijďte včas. Nově odpoledne. Pozvánka PDF, 58 kB Přidat do kalendáře',
    ]);
    expect(list.button('Senioři').getAttribute('href')).toBe('https://www.vzorov.example/seniori');
    expect(list.links).toEqual([
      'Pozvánka – Jednání skupiny: Odlehčovací služby, Senioři, 9. 12. 2026 od 14:00 do 16:00',
    ]);
  });

  it("leaves the heading to the page's own", async () => {
    const list = await MeetingsHarness.open({ content: '<h3 slot="heading">Kdy se scházíme</h3>', 'heading-level': 3 });
    expect(list.root.querySelector<HTMLSlotElement>('slot[name=heading]')!.assignedElements()).toHaveLength(1);
    expect(list.headings[1]).toMatch(/^h4 /);
  });
});

describe('attributes', () => {
  it('group shows the meetings of one group, and names those that there are where it is unknown', async () => {
    const list = await MeetingsHarness.open({ group: 'seniori' });
    expect(list.rows.length).toBeGreaterThan(0);
    expect(list.rows.every((row) => row.includes('Pracovní skupina: Senioři'))).toBe(true);
    vi.spyOn(console, 'warn').mockReturnValue();
    const unknown = await MeetingsHarness.open({ group: 'nikdo', data: feedOfMeetings({ start: '2026-12-01' }) });
    expect(unknown.element.state).toBe('empty');
    await eventually(() => expect(unknown.textIn('.check')).toContain('seniori'));
  });

  it('shows those that were moved first, those without a date after them', async () => {
    const list = await MeetingsHarness.open({
      data: feedOfMeetings({ title: 'A' }, { title: 'B', state: 'postponed' }, { title: 'C' }),
    });
    expect(list.sections).toEqual(['Přesunuto, termín bude oznámen: B', 'Termín bude oznámen: A | C']);
  });

  it('past hides past meetings or shows them alone', async () => {
    const data = feedOfMeetings(
      { start: '2026-12-01', title: 'A' },
      { start: '2020-12-01', title: 'B' },
      { title: 'C' },
    );
    const sections = async (past?: string): Promise<string[]> => (await MeetingsHarness.open({ data, past })).sections;
    expect(await sections()).toEqual(['Termín bude oznámen: C', 'Co se chystá: A', 'Minulá jednání 2020: B']);
    expect(await sections('hide')).toEqual(['Termín bude oznámen: C', 'Co se chystá: A']);
    expect(await sections('only')).toEqual(['Minulá jednání 2020: B']);
    const gone = feedOfMeetings({ start: '2020-12-01' });
    const none = await MeetingsHarness.open({ data: gone, past: 'hide' });
    expect(none.text).toContain('Teď není naplánované žádné jednání.');
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await sections('none')).toHaveLength(3);
    expect(warn.mock.calls.join()).toContain('past="none"');
  });

  it('limit shows the rest by a button, which hands the focus on and says how many there are', async () => {
    const list = await MeetingsHarness.open({ data: pastMeetings(12), limit: 5 });
    expect(list.rows).toHaveLength(5);
    expect(list.textIn('.foot')).toBe('Zobrazit dalších 5 jednání Zobrazeno 5 ze 12 minulých jednání');
    list.button('Zobrazit dalších 5').focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(list.rows).toHaveLength(10));
    await eventually(() => expect(focusedName()).toMatch(/ 6\.$/));
    const region = (): string => plain(document.querySelector('[data-kp-announcer]')?.textContent ?? '');
    await eventually(() => expect(region()).toBe('Zobrazeno 10 ze 12 minulých jednání'));
    list.button('Zobrazit další 2').click();
    await list.settled();
    expect(list.textIn('.foot')).toBe('Zobrazeno 12 ze 12 minulých jednání');
    const few = await MeetingsHarness.open({ data: pastMeetings(5), limit: 5 });
    expect(few.all('.foot')).toEqual([]);
  });
});

describe('the calendar', () => {
  it('takes one meeting, or all that are to come, called off ones too', async () => {
    const files = catchFiles();
    const data = feedOfMeetings(
      { id: 'a', start: '2026-12-01T14:00', title: 'Doprava', working_group: 'seniori' },
      { id: 'b', start: '2026-12-08', title: 'Bydlení' },
      { id: 'c', start: '2026-12-15', title: 'Rodiny', state: 'cancelled' },
      { id: 'd', start: '2020-12-15', title: 'Dávno' },
    );
    const list = await MeetingsHarness.open({ data });
    expect(list.all('.save button')).toHaveLength(2);
    list.button('Přidat do kalendáře: Doprava, Senioři, 1. 12. 2026 ve 14:00').click();
    await eventually(() => expect(files).toHaveLength(1));
    const { name, text } = await files[0]!;
    expect(name).toBe('doprava-seniori.ics');
    expect(text.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Doprava – Senioři']);
    expect(text).toContain('STATUS:CONFIRMED');
    list.button('Přidat vše do kalendáře').click();
    await eventually(() => expect(files).toHaveLength(2));
    const all = (await files[1]!).text;
    expect(all.match(/SUMMARY:.*/g)).toEqual([
      'SUMMARY:Doprava – Senioři',
      'SUMMARY:Bydlení',
      'SUMMARY:zrušeno: Rodiny',
    ]);
    expect(all.match(/STATUS:.*/g)).toEqual(['STATUS:CONFIRMED', 'STATUS:CONFIRMED', 'STATUS:CANCELLED']);
  });

  it('tells a calendar that a meeting is off also where only one other is still to come', async () => {
    const files = catchFiles();
    const list = await MeetingsHarness.open({
      data: feedOfMeetings(
        { start: '2026-12-01', title: 'A', state: 'postponed' },
        { start: '2026-12-08', title: 'B' },
      ),
    });
    list.button('Přidat vše do kalendáře').click();
    await eventually(() => expect(files).toHaveLength(1));
    const { text } = await files[0]!;
    expect(text.match(/SUMMARY:.*|STATUS:.*/g)).toEqual([
      'SUMMARY:přesunuto: A',
      'STATUS:CANCELLED',
      'SUMMARY:B',
      'STATUS:CONFIRMED',
    ]);
    const off = await MeetingsHarness.open({
      data: feedOfMeetings({ start: '2026-12-01', state: 'cancelled' }, { start: '2026-12-02', state: 'cancelled' }),
    });
    expect(off.all('[part=actions]')).toEqual([]);
  });

  it('says where a file could not be made', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no');
    });
    const list = await MeetingsHarness.open({ data: feedOfMeetings({ start: '2026-12-01' }, { start: '2026-12-02' }) });
    list.button('Přidat do kalendáře').click();
    await eventually(() => expect(list.rows[0]).toContain('Soubor se nepodařilo připravit'));
    expect(list.rows[1]).not.toContain('nepodařilo');
    list.button('Přidat vše').click();
    await eventually(() => expect(list.rows[0]).not.toContain('nepodařilo'));
    expect(list.text).toContain('Soubor se nepodařilo připravit');
  });
});

describe('states', () => {
  it('loads, then shows the meetings', async () => {
    const { url, release } = server.hold(VZOROV);
    const list = await MeetingsHarness.open({ feed: url });
    expect(list.element.state).toBe('loading');
    release();
    await list.reaches('ready');
    expect(list.rows.length).toBeGreaterThan(3);
  });

  it('says that there are none, and whom to ask or where', async () => {
    const list = await MeetingsHarness.open({ data: feedOfMeetings() });
    expect(list.element.state).toBe('empty');
    expect(list.text).toMatch(/^Zatím tu nejsou žádná jednání\. .*Bc\. Petra Vzorová/);
    const town = await MeetingsHarness.open({ data: EMPTY });
    expect(town.all('a').map((link) => link.getAttribute('href'))).toEqual(['https://www.vzorov.example/']);
  });

  it('says that the feed could not be read, and shows it after a retry', async () => {
    const url = server.answer(({ count }) => (count < 2 ? new Response('', { status: 404 }) : Response.json(VZOROV)));
    const list = await MeetingsHarness.open({ feed: url });
    await list.reaches('error');
    expect(list.error).toContain('Jednání se nepodařilo načíst.');
    list.retryButton.click();
    await list.reaches('ready');
  });

  it('keeps what was shown more when the feed is given anew with the same meetings', async () => {
    const list = await MeetingsHarness.open({ data: pastMeetings(12), limit: 5 });
    list.button('Zobrazit dalších 5').click();
    await list.settled();
    const row = list.all('.row')[7];
    list.element.lang = 'en';
    await list.reaches('ready');
    expect(list.rows).toHaveLength(10);
    expect(list.all('.row')[7]).toBe(row);
  });
});

describe('accessibility', () => {
  const data = feedOfMeetings(
    { id: 'a', title: 'Kulatý stůl', state: 'postponed', when_note: 'Na jaře.' },
    { id: 'b', start: '2026-12-09T14:00', title: 'Doprava', place: 'radnice', working_group: 'seniori' },
    {
      id: 'c',
      start: '2020-09-29',
      title: 'Setkání',
      state: 'held',
      minutes: { title: 'Zápis', url: 'https://www.vzorov.example/z.pdf' },
    },
  );

  it('is lists under headings, whose links and buttons carry the date', async () => {
    const list = await MeetingsHarness.open({ data });
    await expect.element(page.elementLocator(list.element)).toMatchAriaInlineSnapshot(`
      - heading "Jednání a setkání" [level=2]
      - heading "Přesunuto, termín bude oznámen" [level=3]
      - list:
        - listitem:
          - paragraph: přesunuto
          - paragraph: Kulatý stůl
          - paragraph: Na jaře.
      - heading "Co se chystá" [level=3]
      - list:
        - listitem:
          - paragraph:
            - time: 9. 12. 2026 ve 14:00
          - paragraph: středa
          - paragraph: Doprava
          - paragraph: "Místo: radnice"
          - paragraph:
            - text: "Pracovní skupina:"
            - link "Senioři":
              - /url: https://www.vzorov.example/seniori
          - paragraph:
            - button "Přidat do kalendáře: Doprava, Senioři, 9. 12. 2026 ve 14:00": Přidat do kalendáře
      - heading "Minulá jednání 2020" [level=3]
      - list:
        - listitem:
          - paragraph:
            - time: 29. 9. 2020
          - paragraph: proběhlo
          - paragraph: Setkání
          - list:
            - listitem:
              - link "Zápis – Setkání, 29. 9. 2020":
                - /url: https://www.vzorov.example/z.pdf
              - text: PDF
      - paragraph: Zobrazeno ke dni 23. 11. 2026
    `);
  });

  it.each([220, 320, 640, 1280])('fits into %d px, with targets large enough', async (width) => {
    await page.viewport(width, 800);
    const list = await MeetingsHarness.open();
    const { right } = list.element.getBoundingClientRect();
    for (const one of list.all('.kp *:not(svg, svg *, .vh)')) {
      expect(one.getBoundingClientRect().right, one.outerHTML.slice(0, 80)).toBeLessThan(right + 1);
    }
    for (const link of list.all('a, button')) {
      expect(link.getBoundingClientRect().height, link.outerHTML.slice(0, 80)).toBeGreaterThanOrEqual(24);
    }
    await page.viewport(1280, 800);
  });

  it.each([
    ['everything', { data: VZOROV }],
    ['without a date', { data: DOMAZLICE, 'as-of': '2020-11-01' }],
    ['empty', { data: EMPTY }],
  ])('passes axe: %s', async (_, options) => {
    const list = await MeetingsHarness.open(options);
    await expectAccessible(list.element);
  });
});

it('runs nothing that a feed holds', async () => {
  const attack = '<img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 1</script>';
  const list = await MeetingsHarness.open({ data: poisoned(VZOROV, attack, 'javascript:globalThis.hacked=1') });
  expect(list.text).toContain('<img src=x');
  expect(list.all('script, img, a')).toEqual([]);
  expect('hacked' in globalThis).toBe(false);
});
