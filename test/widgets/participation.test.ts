// <kp-participation> in a browser: what a citizen reads and follows, and what a page can do to it.
import { fixture, html, oneEvent } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { defineElement } from '../../src/core/define.ts';
import type { Joining } from '../../src/feed/types.ts';
import { KpParticipation } from '../../src/widgets/participation/participation.ts';
import { contact, DOMAZLICE, EMPTY, feedOf, VZOROV, ZATEC } from '../../stories/feeds.ts';
import { expectAccessible } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';
import { FormHarness } from '../support/form-harness.ts';
import { poisoned } from '../support/hostile.ts';
import { ParticipationHarness } from '../support/participation-harness.ts';
import { focusedName } from '../support/widget-harness.ts';

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
  vi.restoreAllMocks();
});

const open = (joining: Joining, options = {}): Promise<ParticipationHarness> =>
  ParticipationHarness.open({ data: feedOf({ contacts: [contact()], joining }), ...options });

/** A place on the page to which the link leads by default. */
async function addForm(): Promise<HTMLElement> {
  return fixture(html`<div id="kp-join"><button>Ve formuláři</button></div>`);
}

describe('language', () => {
  // First in this file, before anything else has loaded Ukrainian.
  it('never shows Czech while the words of another language are on their way', async () => {
    const element = document.createElement('kp-participation');
    element.lang = 'uk';
    element.data = feedOf({ joining: { participants: [{ role: 'user' }], steps: [{ text: { uk: 'Напишіть.' } }] } });
    const one = new ParticipationHarness(element);
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    const seen = [one.text];
    new MutationObserver(() => seen.push(one.text)).observe(one.root, { childList: true, subtree: true });
    await one.reaches('ready');
    expect(one.text).toBe('Хто бере участь у громадському плануванні Користувачі послуг Кроки до членства Напишіть.');
    expect(seen[0]).toBe('');
    expect(seen.filter((text) => /[ěščřžýáíéůú]/i.test(text))).toEqual([]);
  });

  it.each([
    [
      'cs',
      'Kdo se komunitního plánování účastní',
      'Lidé, kteří služby využívají',
      'Kroky ke členství',
      'Chci se zapojit',
    ],
    [
      'en',
      'Who takes part in community planning',
      'People who use the services',
      'Steps to membership',
      'I want to join',
    ],
    [
      'de',
      'Wer an der gemeinschaftlichen Sozialplanung mitwirkt',
      'Menschen, die die Dienste nutzen',
      'Schritte zur Mitgliedschaft',
      'Ich möchte mitmachen',
    ],
    [
      'uk',
      'Хто бере участь у громадському плануванні',
      'Люди, які користуються послугами',
      'Кроки до членства',
      'Хочу долучитися',
    ],
  ])('speaks %s', async (lang, heading, participant, steps, join) => {
    const one = await ParticipationHarness.open({ lang, 'join-url': ELSEWHERE });
    await one.reaches('ready');
    expect(one.headings[0]).toBe(`h2 ${heading}`);
    expect(one.headings[1]).toBe(`h3 ${participant}`);
    expect(one.headings.at(-1)).toBe(`h3 ${steps}`);
    expect(one.button(join)).toBe(one.joinLink);
  });

  it('marks what stands in another language', async () => {
    const one = await open(
      { participants: [{ role: 'user', label: { uk: 'Люди' }, description: 'Popis.' }], steps: [{ text: 'Volejte.' }] },
      { lang: 'uk' },
    );
    await one.reaches('ready');
    expect(one.all('.kp [lang]').map((part) => `${part.lang} ${part.textContent}`)).toEqual([
      'cs Popis.',
      'cs Volejte.',
    ]);
  });
});

describe('defaults', () => {
  it('has headings from level 2, those of participants and steps one deeper', async () => {
    const one = await ParticipationHarness.open({ data: ZATEC });
    expect(one.headings).toEqual([
      'h2 Kdo se komunitního plánování účastní',
      'h3 Uživatelé sociálních služeb',
      'h3 Poskytovatelé sociálních služeb',
      'h3 Zadavatelé sociálních služeb',
      'h3 Ostatní účastníci',
      'h3 Kroky ke členství',
    ]);
  });

  it('leaves the heading to the page’s own', async () => {
    const one = await ParticipationHarness.open({ content: '<h3 slot="heading">Kdo</h3>', 'heading-level': 3 });
    expect(one.root.querySelector<HTMLSlotElement>('slot[name=heading]')!.assignedElements()).toHaveLength(1);
    expect(one.headings[1]).toMatch(/^h4 /);
  });

  it('does not say as of when it speaks: it is the same on any day', async () => {
    const one = await ParticipationHarness.open({ 'as-of': '2018-03-05' });
    expect(one.all('.as-of')).toEqual([]);
  });
});

describe('states', () => {
  it('loads, then shows who takes part', async () => {
    const { url, release } = server.hold(VZOROV);
    const one = await ParticipationHarness.open({ feed: url });
    expect(one.element.state).toBe('loading');
    release();
    await one.reaches('ready');
    expect(one.participants).toHaveLength(4);
  });

  it('says that there is nothing, and whom to ask', async () => {
    const one = await ParticipationHarness.open({ data: feedOf({ contacts: [contact()] }) });
    expect(one.element.state).toBe('empty');
    expect(one.text).toContain('Kdo se komunitního plánování účastní, tu zatím není zveřejněné. Zeptat se můžete zde:');
    expect(one.all('a').map((link) => link.getAttribute('href'))).toEqual([
      'tel:+420000000214',
      'mailto:petra.vzorova@example.org',
    ]);
  });

  it('leads on to the town where there is nobody to ask', async () => {
    const one = await ParticipationHarness.open({ data: EMPTY });
    expect(one.all('a').map((link) => link.getAttribute('href'))).toEqual(['https://www.vzorov.example/']);
  });

  it('says that the feed could not be read, and shows it after a retry', async () => {
    const url = server.answer(({ count }) => (count < 2 ? new Response('', { status: 404 }) : Response.json(VZOROV)));
    const one = await ParticipationHarness.open({ feed: url });
    await one.reaches('error');
    expect(one.error).toContain('Nepodařilo se načíst, kdo se komunitního plánování účastní.');
    one.retryButton.click();
    await one.reaches('ready');
  });
});

describe('rendering', () => {
  it('shows all that Žatec says', async () => {
    const one = await ParticipationHarness.open({ data: ZATEC });
    expect(one.textIn('.prose')).toMatch(/^Do tvorby komunitního plánu se snažíme zapojit členy místní komunity/);
    expect(one.participants).toEqual([
      'Uživatelé sociálních služeb Služby využívají a v procesu plánování vycházejí ze svých potřeb.',
      'Poskytovatelé sociálních služeb Služby provozují a poskytují, znají jejich provozní podmínky a jsou odborníky ve své oblasti. Jsou to nestátní neziskové organizace, příspěvkové organizace obce, kraje, státu apod.',
      'Zadavatelé sociálních služeb Odpovídají za to, že občané na jejich území služby mají. Služby zadávají a podílejí se na jejich financování. Jsou to obce, kraje apod.',
      'Ostatní účastníci Instituce a orgány veřejné správy, organizace a odborníci ze sociální oblasti a z oblastí, které s ní souvisejí, a veřejnost.',
    ]);
    expect(one.steps).toHaveLength(6);
    expect(one.steps[0]).toMatch(
      /^Máte-li zájem o členství ve skupině, zavolejte nebo napište koordinátorce.*\+420.*@/,
    );
    expect(one.steps[2]).toMatch(/Organizační a jednací řád pracovní skupiny$/);
    expect(one.steps[5]).toBe('Dalších jednání se už účastníte jako plnoprávný člen skupiny.');
  });

  it('shows all that Domažlice says, in its order', async () => {
    const one = await ParticipationHarness.open({ data: DOMAZLICE });
    expect(one.participants).toEqual([
      'Zadavatelé Představitelé obcí a měst.',
      'Poskytovatelé Zástupci organizací, které občanům poskytují sociální služby.',
      'Uživatelé služeb Lidé, kteří sociální služby využívají.',
      'Další zájemci Lidé z řad veřejnosti a zástupci dalších organizací a institucí.',
    ]);
    expect(one.all('.steps, .sub')).toEqual([]);
  });

  it('has words of its own for roles that the town names by nothing else', async () => {
    const one = await open({
      participants: [{ role: 'user' }, { role: 'provider' }, { role: 'commissioner' }, { role: 'other', label: ' ' }],
    });
    expect(one.participants).toEqual([
      'Uživatelé služeb',
      'Poskytovatelé služeb',
      'Zadavatelé služeb',
      'Ostatní účastníci',
    ]);
  });

  it('is headed by the steps where there are no participants', async () => {
    const steps = [{ text: 'Zavolejte.' }];
    expect((await open({ steps })).headings).toEqual(['h2 Kroky ke členství']);
    expect((await open({ heading: 'Jak se zapojit', steps })).headings).toEqual(['h2 Jak se zapojit']);
  });
});

describe('beside the form', () => {
  it('says everything once where the form has no steps', async () => {
    const form = await FormHarness.open({ data: ZATEC, 'no-steps': true });
    const one = await ParticipationHarness.open({ data: ZATEC });
    expect(form.all('.steps')).toEqual([]);
    expect(form.headings).not.toContain('h3 Kroky ke členství');
    expect(one.steps).toHaveLength(6);
    expect(one.text).toContain('Do tvorby komunitního plánu se snažíme zapojit');
    expect(form.text).not.toContain('Do tvorby komunitního plánu se snažíme zapojit');
  });

  it('leaves the introduction to the form where there is nothing else to show', async () => {
    const data = feedOf({ contacts: [contact()], joining: { introduction: 'Může každý.' } });
    expect((await ParticipationHarness.open({ data })).element.state).toBe('empty');
    expect((await FormHarness.open({ data, 'no-steps': true })).text).toContain('Může každý.');
  });

  it('shows the very steps that the form shows', async () => {
    const form = await FormHarness.open({ data: VZOROV, endpoint: ELSEWHERE });
    const one = await ParticipationHarness.open();
    expect(one.all('.steps')[0]!.textContent).toBe(form.all('.steps')[0]!.textContent);
  });
});

describe('the link to the form', () => {
  it('is not shown where the page has no form, and nobody is told', async () => {
    const one = await ParticipationHarness.open({ debug: true });
    expect(one.joinLink).toBeNull();
    await eventually(() => expect(one.textIn('.check')).not.toBe(''));
    expect(one.textIn('.check')).not.toContain('join-url');
  });

  it('is not shown where the page lacks what is asked for, and the webmaster is told', async () => {
    const one = await ParticipationHarness.open({ debug: true, 'join-url': '#nikde' });
    expect(one.joinLink).toBeNull();
    await eventually(() => expect(one.textIn('.check')).toContain('není prvek #nikde, na který míří join-url'));
  });

  it('is shown where the page has a form, also when it comes late', async () => {
    const one = await ParticipationHarness.open();
    await addForm();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await one.settled();
    expect(one.joinLink!.href).toBe(`${location.href}#kp-join`);
  });

  it('stays on its page where a <base> would lead elsewhere', async () => {
    await addForm();
    const base = document.createElement('base');
    base.href = 'https://www.vzorov.example/jinde/';
    document.head.prepend(base);
    const one = await ParticipationHarness.open();
    base.remove();
    expect(one.joinLink!.href).toBe(`${location.href}#kp-join`);
  });

  it('leads to the form without a reload', async () => {
    const form = await addForm();
    const one = await ParticipationHarness.open();
    form.style.marginBlockStart = '3000px';
    one.joinLink!.focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(location.hash).toBe('#kp-join'));
    expect(form.getBoundingClientRect().top).toBeLessThan(innerHeight);
    await userEvent.keyboard('{Tab}');
    expect(focusedName(), 'one goes on from there').toBe('Ve formuláři');
  });

  it('finds a form in the same shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const one = await ParticipationHarness.open();
    host.attachShadow({ mode: 'open' }).innerHTML = '<div id="kp-join"></div>';
    host.shadowRoot!.append(one.element);
    await one.settled();
    const scrolled = vi.spyOn(host.shadowRoot!.getElementById('kp-join')!, 'scrollIntoView');
    one.joinLink!.click();
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://user:word@vzorov.example/', 'java\nscript:alert(1)'])(
    'is never made of %j',
    async (url) => {
      const one = await ParticipationHarness.open({ 'join-url': url, debug: true });
      expect(one.joinLink).toBeNull();
      await eventually(() => expect(one.textIn('.check')).toContain('join-url='));
    },
  );
});

describe('accessibility', () => {
  it.each(['cs', 'en', 'de', 'uk'])('has no axe violations in %s', async (lang) => {
    const one = await ParticipationHarness.open({ lang, 'join-url': ELSEWHERE });
    await one.reaches('ready');
    await expectAccessible(one.element);
  });

  it('has none where it is empty or broken', async () => {
    const empty = await ParticipationHarness.open({ data: feedOf({ contacts: [contact()] }) });
    await expectAccessible(empty.element);
    const broken = await ParticipationHarness.open({ feed: server.answer(() => new Response('', { status: 404 })) });
    await broken.reaches('error');
    await expectAccessible(broken.element);
  });

  it('is read in order', async () => {
    const one = await open(
      {
        introduction: 'Může každý.',
        participants: [{ role: 'user', label: 'Lidé', description: 'Vědí nejlépe.' }, { role: 'provider' }],
        steps: [{ text: 'Zavolejte.' }, { text: 'Přijďte.' }],
      },
      { 'join-url': ELSEWHERE },
    );
    await expect.element(page.elementLocator(one.element)).toMatchAriaInlineSnapshot(`
      - heading "Kdo se komunitního plánování účastní" [level=2]
      - paragraph: Může každý.
      - list:
        - listitem:
          - heading "Lidé" [level=3]
          - paragraph: Vědí nejlépe.
        - listitem:
          - heading "Poskytovatelé služeb" [level=3]
      - heading "Kroky ke členství" [level=3]
      - list:
        - listitem:
          - paragraph: Zavolejte.
        - listitem:
          - paragraph: Přijďte.
      - paragraph:
        - link "Chci se zapojit":
          - /url: ${ELSEWHERE}
    `);
  });

  it.each([1280, 768, 320, 220])('fits into %i px', async (width) => {
    const word = 'Nejneobhospodařovávatelnější'.repeat(9);
    const one = await open({
      introduction: word,
      participants: [
        { role: 'user', label: word, description: word },
        { role: 'other', label: word },
      ],
      steps: [{ text: word, contact: 'koordinatorka' }, { text: word }],
    });
    one.element.style.inlineSize = `${width}px`;
    await one.settled();
    const right = one.element.getBoundingClientRect().right;
    const widest = Math.max(...one.all('.kp *:not(svg *, .vh)').map((part) => part.getBoundingClientRect().right));
    expect(widest - right).toBeLessThan(1);
  });
});

describe('events', () => {
  it('tells of a feed that was read', async () => {
    const element = document.createElement('kp-participation');
    element.feed = server.serve(VZOROV);
    const parent = await fixture(html`<div></div>`);
    setTimeout(() => parent.append(element));
    expect((await oneEvent(element, 'kp-load')).detail).toEqual({ url: element.feed, faults: [] });
  });
});

describe('lifecycle', () => {
  it('asks no more when it is moved', async () => {
    const url = server.serve(VZOROV);
    const one = await ParticipationHarness.open({ feed: url });
    await one.reaches('ready');
    (await fixture(html`<div></div>`)).append(one.element);
    await one.settled();
    expect(server.countOf(url)).toBe(1);
    expect(one.participants).toHaveLength(4);
  });
});

describe('upgrade', () => {
  it('takes properties that were set before it was defined', async () => {
    const element = document.createElement('kp-late-participation') as KpParticipation;
    element.data = VZOROV;
    element.joinUrl = ELSEWHERE;
    (await fixture(html`<div lang="cs"></div>`)).append(element);
    defineElement('kp-late-participation', class extends KpParticipation {});
    const one = new ParticipationHarness(element);
    await one.settled();
    expect(one.joinLink!.href).toBe(ELSEWHERE);
  });
});

describe('print', () => {
  afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }));

  it('has the steps, without the link to the form', async () => {
    const one = await ParticipationHarness.open({ 'join-url': ELSEWHERE });
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    await eventually(() => expect(one.joinLink!.checkVisibility()).toBe(false));
    for (const step of one.all('.steps > li')) expect(step.checkVisibility()).toBe(true);
  });
});

describe('hostile', () => {
  it('shows markup in any string as text, and no link that does harm', async () => {
    const attack = `<img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 1</script>`;
    const one = await ParticipationHarness.open({ data: poisoned(VZOROV, attack, 'javascript:alert(1)') });
    expect(one.element.state).toBe('ready');
    expect(one.text).toContain('<img src=x');
    expect(one.root.querySelectorAll('script, img')).toHaveLength(0);
    const links = one.all('a').map((link) => link.getAttribute('href')!);
    expect(links.filter((link) => !/^(https?|mailto|tel):/.test(link))).toEqual([]);
    expect('hacked' in globalThis).toBe(false);
  });

  it('drops a role that there isn’t, and keeps the rest', async () => {
    const data = { _kp: { joining: { participants: [{ role: '__proto__' }, { role: 'user' }, 7], steps: 'x' } } };
    const one = await ParticipationHarness.open({ data });
    expect(one.participants).toEqual(['Uživatelé služeb']);
  });

  it('isolates words that turn the direction of writing', async () => {
    const one = await open({ participants: [{ role: 'user', label: 'Lidé \u202eédiL' }] });
    expect(one.root.querySelector('h3 bdi')!.textContent).toBe('Lidé \u202eédiL');
  });

  it('shows texts of ten thousand signs and two hundred of each', async () => {
    const long = 'Dlouhý text bez konce. '.repeat(450);
    const one = await open({
      participants: Array.from({ length: 200 }, () => ({ role: 'other' as const, description: long })),
      steps: Array.from({ length: 200 }, () => ({ text: long })),
    });
    expect(one.participants).toHaveLength(200);
    expect(one.steps).toHaveLength(200);
  });
});
