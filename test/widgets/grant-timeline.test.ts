// <kp-grant-timeline> in a browser: what a citizen reads and presses, and what a page can do to it.
import { fixture, html, oneEvent } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineElement } from '../../src/core/define.ts';
import { KpGrantTimeline } from '../../src/widgets/grant-timeline/grant-timeline.ts';
import {
  DAYS,
  EMPTY,
  feedOf,
  feedOfProgramme,
  MINIMAL_PROGRAMME,
  programme,
  step,
  VZOROV,
} from '../../stories/feeds.ts';
import { expectAccessible } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';
import { poisoned } from '../support/hostile.ts';
import { catchFiles } from '../support/saved-files.ts';
import { TimelineHarness } from '../support/timeline-harness.ts';
import { focusedName } from '../support/widget-harness.ts';

const OTHER = '2025';

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
    const seen: string[] = [];
    const element = document.createElement('kp-grant-timeline');
    element.lang = 'uk';
    element.asOf = DAYS.open;
    element.data = feedOf({ grant_programmes: [{ id: 'd', title: { uk: 'Гранти' } }] });
    const timeline = new TimelineHarness(element);
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    expect(element.state).toBe('loading');
    new MutationObserver(() => seen.push(timeline.text)).observe(timeline.root, { childList: true, subtree: true });
    seen.push(timeline.text);

    await timeline.reaches('ready');

    expect(timeline.status).toBe('Строк подання заявок тут не вказано');
    expect(seen[0]).toBe('');
    expect(seen.filter((text) => /[ěščřžýáíéůú]/i.test(text))).toEqual([]);
  });

  it.each([
    ['cs', 'Žádost můžete podat do 15. 1. 2027', 'Harmonogram'],
    ['en', 'Apply by 15 January 2027', 'Timetable'],
    ['de', 'Sie können Ihren Antrag bis zum 15.01.2027 stellen', 'Zeitplan'],
    ['uk', 'Заявку можна подати до 15.01.2027 включно', 'Графік'],
  ])('speaks %s', async (lang, status, schedule) => {
    const timeline = await TimelineHarness.open({ lang });
    await timeline.reaches('ready');
    expect(timeline.status).toBe(status);
    expect(timeline.headings).toContain(`h3 ${schedule}`);
    expect(timeline.root.querySelector('.kp')!.getAttribute('lang')).toBe(lang);
  });

  it('follows a change of its own language and of the page around it', async () => {
    const timeline = await TimelineHarness.open({ lang: undefined, data: feedOfProgramme() });
    const parent = timeline.element.parentElement!;
    parent.lang = 'en';
    await eventually(() => expect(timeline.headings).toContain('h3 Timetable'));
    timeline.element.lang = 'de';
    await eventually(() => expect(timeline.headings).toContain('h3 Zeitplan'));
    parent.lang = 'cs';
    timeline.element.removeAttribute('lang');
    await eventually(() => expect(timeline.headings).toContain('h3 Harmonogram'));
  });

  it('marks a text that stands in another language', async () => {
    const data = feedOfProgramme({ title: { cs: 'Dotace', en: 'Grants' }, eligible: 'Spolky a církve.' });
    const timeline = await TimelineHarness.open({ lang: 'en', data });
    await timeline.reaches('ready');
    expect(timeline.headings).toContain('h2 Grants');
    expect(timeline.all('[lang=cs]').map((one) => one.textContent)).toContain(
      'Spolky a církve.'.replace('a ', 'a\u00a0'),
    );
  });
});

describe('defaults', () => {
  it('shows the programme that matters now, with headings from level 2', async () => {
    const timeline = await TimelineHarness.open({ data: VZOROV });
    expect(timeline.element.state).toBe('ready');
    expect(timeline.element.headingLevel).toBe(2);
    expect(timeline.headings.slice(0, 2)).toEqual([
      'h2 Dotace na sociální služby a prorodinné aktivity 2027',
      'h3 Harmonogram',
    ]);
    expect(timeline.others).toHaveLength(3);
  });
});

describe('states', () => {
  it('loads, then shows what has come', async () => {
    const { url, release } = server.hold(feedOfProgramme());
    const timeline = await TimelineHarness.open({ feed: url });
    expect(timeline.element.state).toBe('loading');
    expect(timeline.element.matches(':state(loading)')).toBe(true);
    expect(timeline.root.querySelector('[aria-busy=true]')).not.toBeNull();
    release();
    await timeline.reaches('ready');
    expect(timeline.element.matches(':state(ready)')).toBe(true);
    expect(timeline.element.matches(':state(loading)')).toBe(false);
    expect(timeline.status).toBe('Žádost můžete podat do 15. 1. 2027');
  });

  it('says that there is no programme, and leads on to the town', async () => {
    const timeline = await TimelineHarness.open({ data: EMPTY });
    expect(timeline.element.state).toBe('empty');
    expect(timeline.text).toContain('Dotační programy tu zatím nejsou zveřejněné.');
    expect(timeline.button('Přejít na web města').getAttribute('href')).toBe('https://www.vzorov.example/');
  });

  it('says that the feed could not be read, and shows it after a retry', async () => {
    const url = server.answer(({ count }) =>
      count === 1 ? new Response('', { status: 404 }) : Response.json(feedOfProgramme()),
    );
    const timeline = await TimelineHarness.open({ feed: url });
    await timeline.reaches('error');
    expect(timeline.error).toContain('Dotační program se nepodařilo načíst.');
    timeline.retryButton.click();
    await timeline.reaches('ready');
    expect(timeline.error).toBe('');
  });
});

describe('rendering', () => {
  it.each([
    ['open', DAYS.open, {}, 'Žádost můžete podat do 15. 1. 2027', 'Zbývají asi 2 měsíce.'],
    [
      'open, three days left',
      '2027-01-12',
      {},
      'Žádost můžete podat do 15. 1. 2027',
      'Zbývají 3 dny. Poslední den je pátek.',
    ],
    ['on its last day', DAYS.lastDay, {}, 'Žádost můžete podat do 15. 1. 2027', 'Dnes je poslední den.'],
    ['announced', DAYS.announced, {}, 'Žádost zatím podat nelze', 'Příjem začne za 23 dní.'],
    ['closed by the clock', DAYS.closed, {}, 'Žádost už podat nelze', 'Lhůta trvala do 15. 1. 2027.'],
    [
      'closed by the town',
      DAYS.open,
      { state: 'closed' },
      'Žádost už podat nelze',
      'Příjem žádostí byl uzavřen. Lhůta měla trvat do 15. 1. 2027.',
    ],
    [
      'closed with a note',
      DAYS.open,
      { state: 'closed', state_note: 'Peníze došly.' },
      'Žádost už podat nelze',
      'Peníze došly. Lhůta měla trvat do 15. 1. 2027.',
    ],
    [
      'cancelled',
      DAYS.open,
      { state: 'cancelled', state_note: 'Zrušeno radou.' },
      'Program byl zrušen',
      'Zrušeno radou.',
    ],
    ['unknown', DAYS.open, { steps: [] }, 'Termín pro podání žádostí tu není uveden', ''],
  ] as const)('answers for a programme that is %s', async (_, asOf, changes, status, more) => {
    const data = feedOfProgramme(changes as Parameters<typeof feedOfProgramme>[0]);
    const timeline = await TimelineHarness.open({ data, 'as-of': asOf });
    expect(timeline.status).toBe(status);
    expect(timeline.more).toContain(more);
  });

  it('lists the steps in their order, with dates and state in words', async () => {
    const timeline = await TimelineHarness.open({ 'as-of': '2027-02-16' });
    expect(timeline.rows).toEqual([
      'Zveřejnění programu | 1. 10. – 1. 11. 2026 skončilo',
      'Podávání žádostí | 2. 11. 2026 – 15. 1. 2027 skončilo',
      'Hodnocení pracovními skupinami | 16. 2. 2027 ve 14:00 dnes',
      'Rozhodnutí zastupitelstva | do 31. 3. 2027 zbývá 43 dní',
      'Realizace projektů | 1. 1. – 31. 12. 2027 v tomto období',
      'Vyúčtování dotace | do 31. 1. 2028 zbývá asi 11 měsíců',
    ]);
  });

  it('says which steps are postponed, cancelled or without a date', async () => {
    const data = feedOfProgramme(
      {
        steps: [
          step('evaluation', 'Hodnocení', { meeting: 'm1' }),
          step('other', 'Setkání', { meeting: 'm2' }),
          step('decision', 'Rozhodnutí'),
        ],
      },
      [
        { id: 'm1', state: 'postponed', start: '2026-12-01T10:00', state_note: 'Onemocnění.' },
        { id: 'm2', state: 'cancelled', start: '2026-12-02T10:00' },
      ],
    );
    const timeline = await TimelineHarness.open({ data });
    expect(timeline.rows).toEqual([
      'Hodnocení | 1. 12. 2026 v 10:00 přesunuto',
      'Setkání | 2. 12. 2026 v 10:00 zrušeno',
      'Rozhodnutí | termín není uveden',
    ]);
    expect(timeline.text).toContain('Onemocnění.');
  });

  it('draws the schedule unless the page wants none; both say the same', async () => {
    const drawn = await TimelineHarness.open();
    const bare = await TimelineHarness.open({ 'no-drawing': true });
    expect(drawn.all('.track')).toHaveLength(6);
    expect(bare.all('.track, .axis')).toHaveLength(0);
    expect(bare.rows).toEqual(drawn.rows);
  });

  it('shows sums, facts, submission, documents, contact and projects', async () => {
    const timeline = await TimelineHarness.open({ data: VZOROV });
    for (const words of [
      'Celkem k rozdělení 2 400 000 Kč',
      'Nejvýše na jednoho žadatele 250 000 Kč',
      'Datovou schránkou abc1234',
      'Po a St 8:00–17:00',
      'Rozhoduje den, kdy žádost na úřad dorazí.',
      'Pravidla dotačního programu PDF, 320 kB',
      'Bc. Petra Vzorová',
    ]) {
      expect(timeline.text).toContain(words);
    }
    const opened = await timeline.openProgramme('2026');
    const rows = [...opened.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows).toHaveLength(5);
    expect(rows[1]).toContain('150 000 Kč ze 180 000 Kč');
    expect(rows[4]).toContain('nepodpořeno');
    expect(opened.querySelector('tfoot')!.textContent.replace(/\s+/g, ' ')).toContain('745 000 Kč');
  });

  it('repeats the hours of the office on the last day, and no contact that is shown already', async () => {
    const timeline = await TimelineHarness.open({ data: VZOROV, 'as-of': '2026-11-30' });
    const { steps } = VZOROV._kp.grant_programmes[0]!;
    const lastDay = steps.find(({ kind }) => kind === 'application')!.end as string;
    expect(timeline.more).not.toContain('Po a St 8:00–17:00');
    const later = await TimelineHarness.open({ data: VZOROV, 'as-of': lastDay });
    expect(later.more).toContain('Dnes je poslední den.');
    expect(later.more).toContain('Po a St 8:00–17:00');
    for (const name of later.others) await later.openProgramme(name);
    expect(later.headings.filter((heading) => heading.endsWith('Kontakt'))).toHaveLength(1);
  });

  it('lets the page choose the programme, and falls back to the one that matters where it does not exist', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const chosen = await TimelineHarness.open({ data: VZOROV, programme: 'dr2025' });
    expect(chosen.headings[0]).toBe('h2 Dotace na sociální služby a prorodinné aktivity 2025');
    const fallen = await TimelineHarness.open({ data: VZOROV, programme: 'neni' });
    expect(fallen.headings[0]).toContain('2027');
    expect(warn.mock.calls.flat().join()).toContain('programme="neni" is not in the feed');
  });

  it('shows no heading without something under it, and nothing that the feed lacks', async () => {
    const timeline = await TimelineHarness.open({ data: MINIMAL_PROGRAMME });
    expect(timeline.headings).toEqual(['h2 Dotace']);
    expect(timeline.all('dl, ol, ul, table, .actions')).toEqual([]);
    expect(timeline.text).not.toMatch(/undefined|null|NaN/);
  });
});

describe('accessibility', () => {
  it('is a tree of headings, a named group, terms, and a list of steps', async () => {
    const data = feedOfProgramme({ steps: programme().steps!.slice(0, 3) });
    const timeline = await TimelineHarness.open({ data });
    await expect.element(page.elementLocator(timeline.element)).toMatchAriaInlineSnapshot(`
      - heading "Dotace na sociální služby 2027" [level=2]
      - group "Příjem žádostí":
        - paragraph: Žádost můžete podat do 15. 1. 2027
        - paragraph: Zbývají asi 2 měsíce.
        - paragraph: "Následuje: Hodnocení pracovními skupinami, 16. 2. 2027 ve 14:00."
        - paragraph:
          - button "Do kalendáře: Podávání žádostí"
      - term: Celkem k rozdělení
      - definition: 2 400 000 Kč
      - term: Nejvýše na jednoho žadatele
      - definition: 250 000 Kč
      - term: Vyhlašovatel
      - definition: Město Vzorov
      - heading "Harmonogram" [level=3]
      - list:
        - listitem:
          - paragraph:
            - time: 1. 10. – 1. 11. 2026
            - text: skončilo
          - paragraph: Zveřejnění programu
        - listitem:
          - paragraph:
            - time: 2. 11. 2026 – 15. 1. 2027
            - text: zbývají asi 2 měsíce
          - paragraph: Podávání žádostí
          - button "Do kalendáře: Podávání žádostí"
        - listitem:
          - paragraph:
            - time: 16. 2. 2027 ve 14:00
            - text: asi za 3 měsíce
          - paragraph: Hodnocení pracovními skupinami
          - paragraph: radnice, 2. patro
          - button "Do kalendáře: Hodnocení pracovními skupinami"
      - paragraph:
        - button "Termíny do kalendáře"
      - paragraph: Zobrazeno ke dni 23. 11. 2026
    `);
  });

  it('is a sentence and a link where there is nothing', async () => {
    const timeline = await TimelineHarness.open({ data: EMPTY });
    await expect.element(page.elementLocator(timeline.element)).toMatchAriaInlineSnapshot(`
      - paragraph: Dotační programy tu zatím nejsou zveřejněné.
      - paragraph:
        - link "Přejít na web města":
          - /url: https://www.vzorov.example/
    `);
  });

  it('is a cause and a button where the feed cannot be read', async () => {
    const timeline = await TimelineHarness.open({ feed: '#neni' });
    await timeline.reaches('error');
    await eventually(() => expect(timeline.all('.error details')).toHaveLength(1));
    await expect.element(page.elementLocator(timeline.element)).toMatchAriaInlineSnapshot(`
      - paragraph: Dotační program se nepodařilo načíst. Údaje tu teď nejsou k dispozici.
      - paragraph:
        - button "Zkusit znovu"
      - group: Kontrola údajů
    `);
  });

  it('shows other programmes as details, and their projects as a table', async () => {
    const [, second] = VZOROV._kp.grant_programmes;
    const data = feedOf({
      grant_programmes: [
        { id: 'nova', title: 'Nová výzva', year: 2028 },
        {
          ...(second as ReturnType<typeof programme>),
          steps: [],
          projects: second!.projects!.slice(0, 2),
          projects_link: { title: 'Podpořené projekty', url: 'https://vzorov.example/projekty' },
        },
      ],
    });
    const timeline = await TimelineHarness.open({ data });
    await timeline.openProgramme('2026');
    await expect.element(page.elementLocator(timeline.element)).toMatchAriaInlineSnapshot(`
      - heading "Nová výzva" [level=2]
      - group "Příjem žádostí":
        - paragraph: Termín pro podání žádostí tu není uveden
      - heading "Starší programy" [level=3]
      - group:
        - text: 2026 · podpořeny 2 projekty ze 2, přiděleno 400 000 Kč
        - heading "Dotace na sociální služby a prorodinné aktivity 2026" [level=4]
        - paragraph: Dotace byly rozděleny.
        - table "Projekty: 2026":
          - rowgroup:
            - row "Projekt a žadatel Přiděleno":
              - columnheader "Projekt a žadatel"
              - columnheader "Přiděleno"
          - rowgroup:
            - row "Terénní odlehčovací služba Domov u Lípy, z. s. 250 000 Kč ze 250 000 Kč":
              - rowheader "Terénní odlehčovací služba Domov u Lípy, z. s."
              - cell "250 000 Kč ze 250 000 Kč"
            - row "Klub pro rodiny s malými dětmi Rodinné centrum Kolovrátek, z. s. podpořen částečně 150 000 Kč ze 180 000 Kč":
              - rowheader "Klub pro rodiny s malými dětmi Rodinné centrum Kolovrátek, z. s. podpořen částečně"
              - cell "150 000 Kč ze 180 000 Kč"
          - rowgroup:
            - row "Celkem 400 000 Kč":
              - rowheader "Celkem"
              - cell "400 000 Kč"
        - paragraph:
          - link "Podpořené projekty":
            - /url: https://vzorov.example/projekty
        - term: Celkem k rozdělení
        - definition: 1 000 000 Kč
        - term: Nejvýše na jednoho žadatele
        - definition: 250 000 Kč
        - term: Vyhlašovatel
        - definition: Město Vzorov Rada města, usnesení č. 398/25 ze dne 22. 9. 2025
      - paragraph: Zobrazeno ke dni 23. 11. 2026
    `);
  });

  it('has lists that stay lists in WebKit, where a list without bullets is none', async () => {
    const timeline = await TimelineHarness.open({ data: VZOROV });
    expect(timeline.all('ol:not([role=list]), ul:not([role=list])')).toEqual([]);
  });

  it.each([1, 2, 3, 6])('keeps its headings in order from level %i', async (level) => {
    const timeline = await TimelineHarness.open({ data: VZOROV, 'heading-level': level });
    const levels = timeline.headings.map((heading) => Number(heading[1]));
    expect(levels[0]).toBe(level);
    for (const [index, deeper] of levels.entries()) {
      expect(deeper - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
    }
    expect(Math.max(...levels)).toBe(Math.min(level + 3, 6));
  });

  it('has no violation with every programme opened', async () => {
    const timeline = await TimelineHarness.open({ data: VZOROV });
    for (const name of timeline.others) await timeline.openProgramme(name);
    await expectAccessible(timeline.element);
  });
});

describe('keyboard', () => {
  it('goes through links and buttons in the order of reading', async () => {
    const data = feedOf({
      grant_programmes: [programme(), programme({ id: 'x', title: 'Jiný', year: 2020, steps: [] })],
    });
    await TimelineHarness.open({ data });
    const names: string[] = [];
    for (let index = 0; index < 9; index += 1) {
      await userEvent.tab();
      names.push(focusedName());
    }
    expect(names.slice(0, 8)).toEqual([
      'Do kalendáře: Podávání žádostí',
      'Do kalendáře: Podávání žádostí',
      'Do kalendáře: Hodnocení pracovními skupinami',
      'Do kalendáře: Rozhodnutí zastupitelstva',
      'Do kalendáře: Realizace projektů',
      'Do kalendáře: Vyúčtování dotace',
      'Termíny do kalendáře',
      expect.stringContaining('2020'),
    ]);
  });

  it.each(['{Enter}', ' '])('opens and closes another programme by "%s"', async (key) => {
    const timeline = await TimelineHarness.open({ data: VZOROV });
    const details = timeline.detailsOf(OTHER);
    details.querySelector('summary')!.focus();
    await userEvent.keyboard(key);
    expect(details.open).toBe(true);
    await userEvent.keyboard(key);
    expect(details.open).toBe(false);
  });

  it('saves one step, or all that are to come, to the calendar', async () => {
    const files = catchFiles();
    const timeline = await TimelineHarness.open();
    timeline.button('Do kalendáře: Hodnocení').focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(files).toHaveLength(1));
    timeline.button('Termíny do kalendáře').focus();
    await userEvent.keyboard(' ');
    await eventually(() => expect(files).toHaveLength(2));
    const [one, all] = await Promise.all(files);
    expect(one!.name).toBe('hodnoceni-pracovnimi-skupinami.ics');
    expect(one!.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(one!.text).toContain('DTSTART:20270216T130000Z');
    expect(all!.name).toBe('dotace-na-socialni-sluzby-2027.ics');
    expect(all!.text.match(/BEGIN:VEVENT/g)!.length).toBeGreaterThan(4);
    expect(focusedName()).toBe('Termíny do kalendáře');
  });

  it('puts the focus on what a retry has brought', async () => {
    const url = server.answer(({ count }) =>
      count === 1 ? new Response('', { status: 403 }) : Response.json(feedOfProgramme()),
    );
    const timeline = await TimelineHarness.open({ feed: url });
    await timeline.reaches('error');
    timeline.retryButton.focus();
    await userEvent.keyboard('{Enter}');
    await timeline.reaches('ready');
    expect(timeline.root.activeElement).toBe(timeline.root.querySelector('[part=heading]'));
    await userEvent.tab();
    expect(focusedName()).toBe('Do kalendáře: Podávání žádostí');
  });
});

describe('events', () => {
  it('tells of a feed that was read, on itself alone', async () => {
    const url = server.serve(feedOfProgramme());
    const element = document.createElement('kp-grant-timeline');
    element.feed = url;
    const parent = await fixture(html`<div></div>`);
    const bubbled = vi.fn();
    parent.addEventListener('kp-load', bubbled);
    setTimeout(() => parent.append(element));
    const { detail } = await oneEvent(element, 'kp-load');
    expect(detail).toEqual({ url, faults: [] });
    expect(bubbled).not.toHaveBeenCalled();
  });

  it('tells why a feed could not be read', async () => {
    const element = document.createElement('kp-grant-timeline');
    const url = server.answer(() => new Response('{', { status: 200 }));
    element.feed = url;
    const parent = await fixture(html`<div></div>`);
    setTimeout(() => parent.append(element));
    const { detail, bubbles } = await oneEvent(element, 'kp-error');
    expect(bubbles).toBe(false);
    expect(detail).toMatchObject({ url, code: 'not_json' });
    expect(detail.message).toContain(url);
  });

  it('tells which other programme was opened, through shadow roots, and not of its closing', async () => {
    const timeline = await TimelineHarness.open({ data: VZOROV });
    const heard: unknown[] = [];
    const onSelect = (event: CustomEvent): unknown => heard.push(event.detail);
    document.addEventListener('kp-select', onSelect as EventListener);
    const details = await timeline.openProgramme(OTHER);
    await eventually(() => expect(heard).toEqual([{ kind: 'grant-programme', id: 'dr2025' }]));
    const closed = oneEvent(details, 'toggle');
    details.querySelector('summary')!.click();
    await closed;
    expect(heard).toHaveLength(1);
    document.removeEventListener('kp-select', onSelect as EventListener);
  });

  it('opens a programme by the event alone where the list is long and renders late', async () => {
    const many = [2030, ...Array.from({ length: 20 }, (_, index) => 2020 - index)];
    const data = feedOf({
      grant_programmes: many.map((year) =>
        programme({ id: `p${year}`, title: `Dotace ${year}`, year, state: 'closed' }),
      ),
    });
    const timeline = await TimelineHarness.open({ data });
    expect(timeline.detailsOf('2001').querySelector('ol')).toBeNull();
    const details = await timeline.openProgramme('2001');
    await eventually(() => expect(details.querySelectorAll('ol > li')).toHaveLength(6));
  });
});

describe('lifecycle', () => {
  it('is not loaded again when it is moved in the page', async () => {
    const url = server.serve(feedOfProgramme());
    const timeline = await TimelineHarness.open({ feed: url });
    await timeline.reaches('ready');
    const onLoad = vi.fn();
    timeline.element.addEventListener('kp-load', onLoad);
    const before = timeline.root.querySelector('.status');
    (await fixture(html`<div></div>`)).append(timeline.element);
    await timeline.settled();
    expect(timeline.element.state).toBe('ready');
    expect(timeline.root.querySelector('.status')).toBe(before);
    expect(server.countOf(url)).toBe(1);
  });

  it('asks once for two, and keeps asking while one of them is moved', async () => {
    const { url, release } = server.hold(feedOfProgramme());
    const first = await TimelineHarness.open({ feed: url });
    const second = await TimelineHarness.open({ feed: url });
    (await fixture(html`<div></div>`)).append(first.element);
    release();
    await Promise.all([first.reaches('ready'), second.reaches('ready')]);
    expect(server.countOf(url)).toBe(1);
  });

  it('keeps asking while it is moved, though it is the only one', async () => {
    const { url, release } = server.hold(feedOfProgramme());
    const timeline = await TimelineHarness.open({ feed: url });
    (await fixture(html`<div></div>`)).append(timeline.element);
    await timeline.settled();
    expect(server.requests[0]!.init.signal!.aborted).toBe(false);
    release();
    await timeline.reaches('ready');
    expect(server.countOf(url)).toBe(1);
  });

  it('gives the request up once the last has left', async () => {
    const { url } = server.hold(feedOfProgramme());
    const timeline = await TimelineHarness.open({ feed: url });
    const { signal } = server.requests[0]!.init;
    expect(signal!.aborted).toBe(false);
    timeline.element.remove();
    await eventually(() => expect(signal!.aborted).toBe(true));
  });

  it('shows the feed named last, though the first one comes later', async () => {
    const slow = server.hold(feedOfProgramme({ title: 'První' }));
    const timeline = await TimelineHarness.open({ feed: slow.url });
    timeline.element.feed = server.serve(feedOfProgramme({ title: 'Druhá' }));
    await timeline.reaches('ready');
    slow.release();
    await timeline.settled();
    expect(timeline.headings[0]).toBe('h2 Druhá');
  });

  it('reloads every so often, past the cache, and shows what has changed', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const url = server.answer(({ count }) => Response.json(feedOfProgramme({ title: `Verze ${count}` })));
    const timeline = await TimelineHarness.open({ feed: url, refresh: 60 });
    await timeline.reaches('ready');
    expect(timeline.headings[0]).toBe('h2 Verze 1');
    vi.advanceTimersByTime(59_000);
    expect(server.countOf(url)).toBe(1);
    vi.advanceTimersByTime(1000);
    await eventually(() => expect(timeline.headings[0]).toBe('h2 Verze 2'));
    expect(server.requests.at(-1)!.init.cache).toBe('no-cache');
    timeline.element.remove();
    vi.advanceTimersByTime(600_000);
    expect(server.countOf(url)).toBe(2);
  });
});

describe('upgrade', () => {
  it('takes properties that were set before it was defined', async () => {
    const element = document.createElement('kp-late-timeline') as KpGrantTimeline;
    element.data = feedOf({ grant_programmes: [programme(), programme({ id: 'b', title: 'Druhý', year: 2020 })] });
    element.programme = 'b';
    element.setAttribute('as-of', DAYS.open);
    (await fixture(html`<div lang="cs"></div>`)).append(element);
    defineElement('kp-late-timeline', class extends KpGrantTimeline {});
    await element.updateComplete;
    expect(new TimelineHarness(element).headings[0]).toBe('h2 Druhý');
  });

  it('may be defined twice, in silence', () => {
    const warn = vi.spyOn(console, 'warn');
    const before = customElements.get('kp-grant-timeline');
    defineElement('kp-grant-timeline', class extends KpGrantTimeline {});
    expect(customElements.get('kp-grant-timeline')).toBe(before);
    expect(warn).not.toHaveBeenCalled();
  });

  it("leaves a stranger's element of that name alone, and says so", () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    class Stranger extends HTMLElement {}
    customElements.define('kp-stranger', Stranger);
    defineElement('kp-stranger', KpGrantTimeline);
    expect(customElements.get('kp-stranger')).toBe(Stranger);
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('hostile', () => {
  const ATTACK = `<img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 1</script>`;

  it('shows markup in any string as text', async () => {
    const data = poisoned(VZOROV, ATTACK, 'https://vzorov.example/');
    const timeline = await TimelineHarness.open({ data });
    for (const details of timeline.all('details')) (details as HTMLDetailsElement).open = true;
    await timeline.settled();
    expect(timeline.element.state).toBe('ready');
    expect(timeline.root.querySelectorAll('script, img')).toHaveLength(0);
    expect(timeline.headings[0]).toContain('<script>');
    expect('hacked' in globalThis).toBe(false);
  });

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:x'])(
    'makes no link of %j',
    async (url) => {
      const timeline = await TimelineHarness.open({ data: poisoned(VZOROV, 'Text', url) });
      for (const details of timeline.all('details')) (details as HTMLDetailsElement).open = true;
      await timeline.settled();
      const schemes = timeline.all('a').map((link) => (link as HTMLAnchorElement).protocol);
      expect(schemes.filter((scheme) => !['http:', 'https:', 'mailto:', 'tel:'].includes(scheme))).toEqual([]);
    },
  );

  it('shows five hundred steps', async () => {
    const steps = Array.from({ length: 500 }, (_, index) =>
      step('other', `Krok ${index}`, { id: `s${index}`, start: '2026-12-01' }),
    );
    const timeline = await TimelineHarness.open({ data: feedOfProgramme({ steps }) });
    expect(timeline.rows).toHaveLength(500);
    expect(timeline.rows[499]).toContain('Krok 499');
  });

  it('shows what is good of a feed with null, numbers and objects in every place', async () => {
    const steps = [null, 1, { id: 's', name: 'Dobrý krok', start: 20261201, end: null }, { id: {}, name: [] }];
    const data = {
      ...feedOf({}),
      _kp: { contacts: 'x', meetings: {}, grant_programmes: [null, { id: 'd', title: 'Dotace', total: 5, steps }] },
    };
    const timeline = await TimelineHarness.open({ data });
    expect(timeline.headings[0]).toBe('h2 Dotace');
    expect(timeline.rows).toEqual(['Dobrý krok | termín není uveden']);
  });

  it('isolates a text that turns the direction of writing', async () => {
    const timeline = await TimelineHarness.open({ data: feedOfProgramme({ title: 'Dotace \u202e7202' }) });
    expect(timeline.root.querySelector('h2 > bdi')!.textContent).toBe('Dotace \u202e7202');
  });

  it('is not poisoned by __proto__ and constructor', async () => {
    const text = JSON.stringify(feedOfProgramme()).replace(
      '"_kp":{',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"_kp":{"__proto__":{"polluted":1},',
    );
    const timeline = await TimelineHarness.open({ data: JSON.parse(text) as unknown });
    expect(timeline.element.state).toBe('ready');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('keeps its shape in a page that styles everything', async () => {
    const style = document.createElement('style');
    style.textContent = `* { margin: 3em !important; text-transform: uppercase; white-space: nowrap; float: left; line-height: 4; text-align: right }`;
    document.head.append(style);
    const timeline = await TimelineHarness.open();
    const { marginTop, textTransform, whiteSpace, cssFloat, textAlign } = getComputedStyle(
      timeline.all('.status .say')[0]!,
    );
    expect({ marginTop, textTransform, whiteSpace, cssFloat, textAlign }).toEqual({
      marginTop: '0px',
      textTransform: 'none',
      whiteSpace: 'normal',
      cssFloat: 'none',
      textAlign: 'start',
    });
    style.remove();
  });

  it('lives with an Array.from that an old library has replaced', async () => {
    const from = Array.from;
    Array.from = ((list: ArrayLike<unknown>) => {
      const copy = [];
      for (let index = 0; index < (list?.length ?? 0); index += 1) copy.push(list[index]);
      return copy;
    }) as typeof Array.from;
    try {
      const timeline = await TimelineHarness.open({ feed: server.serve(VZOROV) });
      await timeline.reaches('ready');
      expect(timeline.rows).toHaveLength(9);
      expect(timeline.others).toHaveLength(3);
      expect(timeline.all('.track').length).toBeGreaterThan(9);
    } finally {
      Array.from = from;
    }
  });
});

describe('as-of', () => {
  it('speaks for another moment, and says so', async () => {
    const timeline = await TimelineHarness.open({ 'as-of': '2027-01-15T14:30' });
    expect(timeline.more).toContain('Dnes je poslední den.');
    expect(timeline.text).toContain('Zobrazeno ke dni 15. 1. 2027 ve 14:30');
    timeline.element.asOf = '2027-01-16';
    await timeline.settled();
    expect(timeline.status).toBe('Žádost už podat nelze');
    expect(timeline.text).toContain('Zobrazeno ke dni 16. 1. 2027');
  });

  it('shows the present where it is no date, and tells the webmaster', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const timeline = await TimelineHarness.open({ 'as-of': '31. 2. 2018' });
    expect(timeline.text).not.toContain('Zobrazeno ke dni');
    expect(warn.mock.calls.flat().join()).toContain('as-of="31. 2. 2018" is not a date');
  });
});

describe('time', () => {
  it('closes on the minute at which the town says so, without a reload', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.UTC(2027, 0, 15, 22, 58, 30) });
    const timeline = await TimelineHarness.open({ 'as-of': undefined });
    expect(timeline.more).toContain('Dnes je poslední den.');
    vi.advanceTimersByTime(30_000);
    await timeline.settled();
    expect(timeline.status).toBe('Žádost můžete podat do 15. 1. 2027');
    vi.advanceTimersByTime(60_000);
    await timeline.settled();
    expect(timeline.status).toBe('Žádost už podat nelze');
  });

  it('opens on the minute of the first day', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.UTC(2026, 10, 1, 22, 59, 59) });
    const timeline = await TimelineHarness.open({ 'as-of': undefined });
    expect(timeline.status).toBe('Žádost zatím podat nelze');
    vi.advanceTimersByTime(1000);
    await timeline.settled();
    expect(timeline.status).toBe('Žádost můžete podat do 15. 1. 2027');
  });
});
