// <kp-plan-timeline> in a browser: which plan is valid, and all that a citizen reads of plans, stages and projects.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Plan } from '../../src/feed/types.ts';
import { contact, DOMAZLICE, EMPTY, feedOf, VZOROV, ZATEC } from '../../stories/feeds.ts';
import { expectAccessible } from '../support/axe.ts';
import { FakeServer } from '../support/fake-server.ts';
import { poisoned } from '../support/hostile.ts';
import { PlansHarness } from '../support/plans-harness.ts';

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().start();
});

afterEach(() => {
  server.stop();
  vi.restoreAllMocks();
});

const feedOfPlans = (...plans: Partial<Plan>[]) =>
  feedOf({ plans: plans.map((plan, index) => ({ id: `p${index}`, title: 'Plán', ...plan })) });

describe('language', () => {
  // First in this file, before anything else has loaded Ukrainian.
  it('never shows Czech while the words of another language are on their way', async () => {
    const element = document.createElement('kp-plan-timeline');
    element.lang = 'uk';
    element.data = feedOfPlans({ title: { uk: 'План' }, from: '2020', to: '2030' });
    const plans = new PlansHarness(element);
    document.body.append(element);
    await element.updateComplete;
    expect(plans.text).toBe('');
    await plans.reaches('ready');
    expect(plans.headings).toEqual(['h2 Плани та етапи', 'h3 Плани']);
    element.remove();
  });

  it.each([
    ['cs', 'Plány a etapy', 'Platí plán na roky 2026–2030', 'platí', '3 opatření'],
    ['en', 'Plans and stages', 'Valid plan: 2026–2030', 'valid', '3 measures'],
    ['de', 'Pläne und Etappen', 'Es gilt der Plan für die Jahre 2026–2030', 'gültig', '3 Maßnahmen'],
    ['uk', 'Плани та етапи', 'Чинний план на 2026–2030 роки', 'чинний', '3 заходи'],
  ])('speaks %s', async (lang, heading, valid, state, measures) => {
    const plans = await PlansHarness.open({ lang });
    await plans.reaches('ready');
    expect(plans.headings[0]).toBe(`h2 ${heading}`);
    expect(plans.textIn('.say')).toBe(valid);
    expect(plans.textIn('.key .when')).toBe(`2026–2030 ${state}`);
    expect(plans.button(measures).localName).toBe('summary');
  });
});

describe('the answer', () => {
  it.each([
    ['several years', [{ from: '2020', to: '2030' }], 'Platí plán na roky 2020–2030 Plán'],
    ['one year', [{ from: '2026', to: '2026' }], 'Platí plán na rok 2026 Plán'],
    ['no end', [{ from: '2026' }], 'Platí plán od roku 2026 Plán'],
    ['months', [{ from: '2026-07', to: '2031-06' }], 'Platí plán červenec 2026 – červen 2031 Plán'],
    ['no years, by the town’s word', [{ state: 'valid' }], 'Platí plán Plán'],
    ['none valid', [{ from: '2016', to: '2020' }], 'Žádný plán teď neplatí'],
    ['none valid, one to come', [{ from: '2016', to: '2020' }, { from: '2027' }], 'Nový plán se připravuje'],
    ['none valid, one drafted', [{ state: 'draft' }], 'Nový plán se připravuje'],
  ] as const)('of a plan with %s', async (_, list, status) => {
    const plans = await PlansHarness.open({ data: feedOfPlans(...list) });
    expect(plans.status).toBe(status);
  });

  it('names each plan that is valid, with the way to it', async () => {
    const url = 'https://www.vzorov.example/plan.pdf';
    const data = feedOfPlans(
      { title: 'A', from: '2020', documents: [{ title: 'Souhrn' }, { title: 'Plán', url }] },
      { title: 'B', from: '2025' },
    );
    const plans = await PlansHarness.open({ data });
    expect(plans.status).toBe('Platí plán od roku 2025 B Platí plán od roku 2020 A');
    expect(plans.all('.status a').map((link) => link.getAttribute('href'))).toEqual([url]);
  });

  it('is none where nothing tells whether a plan is valid', async () => {
    const plans = await PlansHarness.open({ data: feedOfPlans({ title: 'A' }, { title: 'B', to: '2020' }) });
    expect(plans.all('.status')).toEqual([]);
  });

  it('is none where there is no plan at all', async () => {
    const plans = await PlansHarness.open({ data: feedOf({ stages: [{ id: 'a', name: '1. etapa' }] }) });
    expect(plans.all('.status')).toEqual([]);
    expect(plans.rows).toEqual(['1. etapa']);
  });
});

describe('rendering', () => {
  it('shows all that Domažlice says', async () => {
    const plans = await PlansHarness.open({ data: DOMAZLICE, 'as-of': '2020-11-01' });
    expect(plans.status).toBe(
      'Platí plán na roky 2020–2024 Komunitní střednědobý plán rozvoje sociálních služeb na Domažlicku',
    );
    expect(plans.headings).toEqual(['h2 Plány a etapy', 'h3 Plány', 'h3 Realizační plány', 'h3 Etapy', 'h3 Projekty']);
    expect(plans.rows).toEqual([
      '2020–2024 platí Komunitní střednědobý plán rozvoje sociálních služeb na Domažlicku Plán na období 2020–2024',
      '2012–2017 skončil Druhý plán rozvoje služeb Platnost plánu skončila v roce 2017. Plán pro období 2012–2017',
      '2008–2011 skončil Komunitní střednědobý plán rozvoje sociálních služeb na Domažlicku Plán byl zpracován a schválen v 1. etapě. Plán pro období 2008–2011',
      '2021 návrh Realizační plán na rok 2021 K plánu: Komunitní střednědobý plán rozvoje sociálních služeb na Domažlicku',
      '2020 platí Realizační plán na rok 2020 K plánu: Komunitní střednědobý plán rozvoje sociálních služeb na Domažlicku',
      '2017–2018 skončil Realizační plán na roky 2017 a 2018',
      expect.stringMatching(/^od 1\. 1\. 2018 právě probíhá 3\. etapa Etapu zahájil dvouletý projekt/),
      '1. etapa V této etapě byl zpracován a schválen plán pro období 2008–2011.',
      '1. 1. 2018 – 31. 12. 2019 skončil Rozvoj komunitního plánování sociálních služeb na Domažlicku Registrační číslo: CZ.03.2.63/0.0/0.0/16_063/0006565 Realizátor: Centrum pro komunitní práci západní Čechy Partner: Město Domažlice Financování: ESF; státní rozpočet; Operační program Zaměstnanost Výstupy: mimo jiné Komunitní střednědobý plán rozvoje sociálních služeb na Domažlicku na období 2020–2024 Více informací o projektu',
    ]);
    expect(plans.all('.number wbr')).toHaveLength(4);
  });

  it('opens measures with what they want, who answers for them and how far they are', async () => {
    const plans = await PlansHarness.open();
    plans.openMeasures();
    expect(plans.textIn('.measures li')).toBe(
      '1.1 Rozšířit terénní odlehčovací službu (připravuje se) Služba bude dostupná i o víkendech. Odpovídá: Domov u Lípy, z. s. Přijmout dvě pečovatelky Zavést víkendové směny od dubna 2027',
    );
  });

  it('draws what has dates, all of which the words say too', async () => {
    const plans = await PlansHarness.open();
    expect(
      plans.all('.axis, .track').every((one) => one.closest('[aria-hidden]') ?? one.querySelector('[aria-hidden]')),
    ).toBe(true);
    expect(plans.all('.row .track')).toHaveLength(plans.rows.length);
    const without = await PlansHarness.open({ 'no-drawing': true });
    expect(without.all('.track, .axis')).toEqual([]);
    expect(without.rows).toEqual(plans.rows);
    const single = await PlansHarness.open({ data: ZATEC, 'as-of': '2018-03-05' });
    expect(single.all('.track, .axis')).toEqual([]);
    expect(single.status).toBe('Platí plán na roky 2015–2018 Komunitní plán sociálních služeb');
  });

  it("leaves the heading to the page's own", async () => {
    const plans = await PlansHarness.open({ content: '<h3 slot="heading">Kde jsme teď</h3>', 'heading-level': 3 });
    expect(plans.root.querySelector<HTMLSlotElement>('slot[name=heading]')!.assignedElements()).toHaveLength(1);
    expect(plans.headings[1]).toBe('h4 Plány');
  });
});

describe('states', () => {
  it('loads, then shows the plans', async () => {
    const { url, release } = server.hold(VZOROV);
    const plans = await PlansHarness.open({ feed: url });
    expect(plans.element.state).toBe('loading');
    release();
    await plans.reaches('ready');
    expect(plans.rows.length).toBeGreaterThan(8);
  });

  it('says that there are none, and whom to ask or where', async () => {
    const plans = await PlansHarness.open({ data: feedOf({ contacts: [contact()] }) });
    expect(plans.element.state).toBe('empty');
    expect(plans.text).toMatch(/^Plány tu zatím nejsou zveřejněné\. .*Bc\. Petra Vzorová/);
    const town = await PlansHarness.open({ data: EMPTY });
    expect(town.all('a').map((link) => link.getAttribute('href'))).toEqual(['https://www.vzorov.example/']);
  });

  it('says that the feed could not be read, and shows it after a retry', async () => {
    const url = server.answer(({ count }) => (count < 2 ? new Response('', { status: 404 }) : Response.json(VZOROV)));
    const plans = await PlansHarness.open({ feed: url });
    await plans.reaches('error');
    expect(plans.error).toContain('Plány se nepodařilo načíst.');
    plans.retryButton.click();
    await plans.reaches('ready');
  });
});

describe('accessibility', () => {
  it('is lists under headings, after the answer', async () => {
    const data = feedOf({
      plans: [{ id: 'a', title: 'Plán služeb', from: '2026', to: '2030' }],
      implementation_plans: [
        {
          id: 'b',
          title: 'Realizační plán',
          from: '2026',
          to: '2026',
          measures: [{ title: 'Doprava', state: 'plní se' }],
        },
      ],
      planning_projects: [{ id: 'c', name: 'Projekt', registration_number: 'CZ.00/0000', partners: ['Charita'] }],
    });
    const plans = await PlansHarness.open({ data });
    plans.openMeasures();
    await expect.element(page.elementLocator(plans.element)).toMatchAriaInlineSnapshot(`
      - heading "Plány a etapy" [level=2]
      - paragraph: Platí plán na roky 2026⁠–⁠2030
      - paragraph: Plán služeb
      - heading "Plány" [level=3]
      - list:
        - listitem:
          - paragraph:
            - time: 2026⁠–⁠2030
            - text: platí
          - paragraph: Plán služeb
      - heading "Realizační plány" [level=3]
      - list:
        - listitem:
          - paragraph:
            - time: "2026"
            - text: platí
          - paragraph: Realizační plán
          - group:
            - text: 1 opatření
            - list:
              - listitem:
                - paragraph: Doprava (plní se)
      - heading "Projekty" [level=3]
      - list:
        - listitem:
          - paragraph: Projekt
          - term: "Registrační číslo:"
          - definition: CZ.00/0000
          - term: "Partner:"
          - definition: Charita
      - paragraph: Zobrazeno ke dni 23. 11. 2026
    `);
  });

  it.each([220, 320, 640, 1280])('fits into %d px, with targets large enough', async (width) => {
    await page.viewport(width, 800);
    const plans = await PlansHarness.open();
    plans.openMeasures();
    await plans.settled();
    const { right } = plans.element.getBoundingClientRect();
    for (const one of plans.all('.kp *:not(svg, svg *, .vh, .axis)')) {
      expect(one.getBoundingClientRect().right, one.outerHTML.slice(0, 80)).toBeLessThan(right + 1);
    }
    for (const link of plans.all('a, button, summary')) {
      expect(link.getBoundingClientRect().height, link.outerHTML.slice(0, 80)).toBeGreaterThanOrEqual(24);
    }
    await page.viewport(1280, 800);
  });

  it.each([
    ['everything', { data: VZOROV }],
    ['stages', { data: DOMAZLICE, 'as-of': '2020-11-01' }],
    ['empty', { data: EMPTY }],
  ])('passes axe: %s', async (_, options) => {
    const plans = await PlansHarness.open(options);
    plans.openMeasures();
    await expectAccessible(plans.element);
  });
});

it('runs nothing that a feed holds', async () => {
  const attack = '<img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 1</script>';
  const plans = await PlansHarness.open({ data: poisoned(VZOROV, attack, 'javascript:globalThis.hacked=1') });
  expect(plans.text).toContain('<img src=x');
  expect(plans.all('script, img, a')).toEqual([]);
  expect('hacked' in globalThis).toBe(false);
});
