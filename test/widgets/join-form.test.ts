// <kp-join-form> in a browser: what a citizen reads before anything is sent. What is sent: join-form.sending.test.ts;
// the page around: join-form.page.test.ts.
import { fixture, html, oneEvent } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineElement } from '../../src/core/define.ts';
import type { Feed, Joining } from '../../src/feed/types.ts';
import { KpJoinForm } from '../../src/widgets/join-form/join-form.ts';
import { contact, DOMAZLICE, EMPTY, feedOf, VZOROV, ZATEC } from '../../stories/feeds.ts';
import { expectAccessible } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';
import { answer, FormHarness, hears, JANA, receiver } from '../support/form-harness.ts';
import { poisoned } from '../support/hostile.ts';
import { focusedName, textOf } from '../support/widget-harness.ts';

const ENDPOINT = 'https://feeds.example/prihlasky';
const PRIVACY = { controller: 'Město Vzorov', purpose: 'vyřízení zájmu' } as const;

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().start();
});

afterEach(() => {
  server.stop();
  vi.restoreAllMocks();
});

/** A feed with one contact and this way of joining. */
function feedOfJoining(joining: Joining, extension: Feed['_kp'] = {}): Feed {
  return feedOf({ contacts: [contact()], joining, ...extension });
}

describe('language', () => {
  it.each([
    ['cs', 'Mám zájem se zapojit', 'Odeslat', 'Jméno a příjmení', 'Senioři'],
    ['en', 'I’d like to take part', 'Send', 'Name and surname', 'Older people'],
    ['de', 'Ich möchte mitmachen', 'Absenden', 'Vor- und Nachname', 'Ältere Menschen'],
    ['uk', 'Хочу долучитися', 'Надіслати', 'Ім’я та прізвище', 'Люди старшого віку'],
  ])('speaks %s', async (lang, title, send, name, group) => {
    const form = await FormHarness.open({ lang, endpoint: ENDPOINT });
    await form.reaches('ready');
    expect(form.headings).toContain(`h3 ${title}`);
    expect(form.button(send).getAttribute('type')).toBe('submit');
    expect(form.textIn('label[for=kp-name]')).toBe(name);
    expect(form.text).toContain(group);
  });

  it('follows a change of language, in its faults too', async () => {
    const form = await FormHarness.open({ endpoint: ENDPOINT });
    await form.submit({ email: 'jana' });
    form.element.lang = 'uk';
    await eventually(() =>
      expect(form.problems).toEqual([
        'Напишіть ім’я та прізвище.',
        'Адреса неповна. Вона має виглядати так: imia@pryklad.ua.',
      ]),
    );
    expect(form.field('email').value).toBe('jana');
  });
});

describe('states', () => {
  it('loads, then shows the form', async () => {
    const { url, release } = server.hold(VZOROV);
    const form = await FormHarness.open({ feed: url, endpoint: ENDPOINT });
    expect(form.element.state).toBe('loading');
    release();
    await form.reaches('ready');
    expect(form.hasForm).toBe(true);
  });

  it('says that nothing is known of joining, and leads on to the town', async () => {
    const form = await FormHarness.open({ data: EMPTY });
    expect(form.element.state).toBe('empty');
    expect(form.text).toContain('Jak se zapojit, tu zatím není zveřejněné.');
    expect(form.button('Přejít na web města').getAttribute('href')).toBe('https://www.vzorov.example/');
  });

  it('says that the feed could not be read', async () => {
    const form = await FormHarness.open({ feed: server.answer(() => new Response('', { status: 404 })) });
    await form.reaches('error');
    expect(form.error).toContain('Formulář se nepodařilo načíst.');
  });

  it('is the same on any day: nothing is said of as-of', async () => {
    const form = await FormHarness.open({ 'as-of': '2018-03-05' });
    expect(form.text).not.toContain('Zobrazeno ke dni');
  });
});

describe('rendering', () => {
  it('shows the steps with the people and papers that they refer to', async () => {
    const form = await FormHarness.open({ endpoint: ENDPOINT });
    const steps = form.all('.steps > li').map((step) => step.textContent.replace(/\s+/g, ' ').trim());
    expect(steps).toHaveLength(4);
    expect(steps[0]).toContain('petra.vzorova@example.org');
    expect(steps[2]).toContain('Organizační a jednací řád');
    form.element.noSteps = true;
    await form.settled();
    expect(form.all('.steps')).toEqual([]);
  });

  it('keeps the numbers of the steps beside their words, and numbers to dial in order, from right to left too', async () => {
    const form = await FormHarness.open({ endpoint: ENDPOINT, dir: 'rtl' });
    const { paddingLeft, paddingRight } = getComputedStyle(form.all('.steps > li')[0]!);
    expect([paddingLeft, parseFloat(paddingRight) > 20]).toEqual(['0px', true]);
    const { direction, unicodeBidi } = getComputedStyle(form.all('.steps a[href^=tel]')[0]!);
    expect([direction, unicodeBidi]).toEqual(['ltr', 'isolate']);
  });

  it('leaves out what the feed has nothing for', async () => {
    const form = await FormHarness.open({ data: feedOfJoining({ privacy: PRIVACY }), endpoint: ENDPOINT });
    expect(form.headings).toEqual(['h2 Jak se zapojit', 'h3 Mám zájem se zapojit']);
    expect(form.all('[name=working_groups], .steps')).toEqual([]);
    expect(form.all('[name=participant_role]').map((radio) => (radio as HTMLInputElement).value)).toEqual([
      'user',
      'provider',
      'commissioner',
      'other',
      'none',
    ]);
    expect(form.text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('has the tokens by which a browser fills in a form, and none where it must not', async () => {
    const form = await FormHarness.open({ endpoint: ENDPOINT });
    const tokens = form
      .all('input[autocomplete]')
      .map((field) => [field.getAttribute('name'), field.getAttribute('autocomplete')]);
    expect(tokens).toEqual([
      ['name', 'name'],
      ['email', 'email'],
      ['phone', 'tel'],
      ['organisation', 'organization'],
      ['needs', 'off'],
      ['contact_note_2', 'off'],
    ]);
    const trap = form.field('contact_note_2');
    expect([trap.tabIndex, trap.closest('[aria-hidden=true]') !== null]).toEqual([-1, true]);
    expect(trap.getBoundingClientRect().right).toBeLessThan(0);
  });

  it("stands under the page's own heading, at the level that the page decides", async () => {
    const form = await FormHarness.open({ 'heading-level': 4, endpoint: ENDPOINT });
    expect(form.headings).toEqual(['h4 Jak se zapojit', 'h5 Kroky ke členství', 'h5 Mám zájem se zapojit']);
  });
});

describe('the privacy notice', () => {
  const rows = (form: FormHarness): string[] => form.all('.privacy dt').map((row) => row.textContent);

  it('is composed of the facts of the feed', async () => {
    const form = await FormHarness.open({ endpoint: ENDPOINT });
    expect(rows(form)).toEqual([
      'Správce',
      'Pověřenec',
      'Účel',
      'Právní základ',
      'Kdo údaje uvidí',
      'Jak dlouho',
      'Vaše práva',
      'Stížnost',
    ]);
    const notice = form.all('.privacy')[0]!.textContent;
    expect(notice).toContain('čl.\u00a06 odst.\u00a01 písm.\u00a0e)');
    expect(notice).toContain('podat námitku');
    expect(notice).not.toContain('odvolat');
    expect(form.button('uoou.gov.cz').getAttribute('href')).toBe('https://uoou.gov.cz');
    expect(form.button('Úplné informace').getAttribute('href')).toContain('ukazkovy-dokument.html');
  });

  it.each([
    ['consent', ['Správce', 'Účel', 'Právní základ', 'Vaše práva', 'Stížnost'], /odvolat/, /námitku/],
    ['other', ['Správce', 'Účel', 'Vaše práva', 'Stížnost'], /přístup/, /námitku|odvolat|písm/],
  ] as const)('says for %s no more than holds there', async (legal_basis, expected, said, unsaid) => {
    const form = await FormHarness.open({
      data: feedOfJoining({ privacy: { ...PRIVACY, legal_basis } }),
      endpoint: ENDPOINT,
    });
    expect(rows(form)).toEqual(expected);
    const notice = form.all('.privacy')[0]!.textContent;
    expect(notice).toMatch(said);
    expect(notice).not.toMatch(unsaid);
    expect(form.all('[name=consent]')).toHaveLength(legal_basis === 'consent' ? 1 : 0);
  });
});

describe('without a form', () => {
  it('a blank controller or purpose is none, and a blank controller is not named', async () => {
    const blank = { controller: ' ', purpose: { cs: '' } };
    const form = await FormHarness.open({ data: feedOfJoining({ privacy: blank }), endpoint: ENDPOINT });
    expect(form.hasForm).toBe(false);
    form.element.data = feedOfJoining({ privacy: { ...blank, url: 'https://www.vzorov.example/gdpr' } });
    await form.settled();
    expect(form.hasForm).toBe(true);
    expect(form.textIn('.privacy')).not.toContain('zpracovává');
  });

  it.each([
    ['Žatec', ZATEC, 6, '+420 000 000 115'],
    ['Domažlice', DOMAZLICE, 0, '+420 000 000 220'],
  ])('%s has its steps and its contact', async (_, data, steps, phone) => {
    const form = await FormHarness.open({ data, endpoint: ENDPOINT, debug: true });
    expect(form.hasForm).toBe(false);
    expect(form.all('.steps > li')).toHaveLength(steps);
    expect(form.headings).toContain('h3 Na koho se obrátit');
    expect(form.text).toContain(phone);
    await eventually(() => expect(form.textIn('.check')).toContain('_kp.joining.privacy.controller'));
    await expectAccessible(form.element);
  });

  it('names the office and its address to who would rather come', async () => {
    const place = { office: 'Městský úřad Dobrov', building: 'budova B', street: 'Dlouhá 7', town: 'Dobrov' };
    const form = await FormHarness.open({ data: feedOf({ contacts: [contact(place)], joining: {} }) });
    expect(form.headings).toEqual(['h2 Jak se zapojit', 'h3 Na koho se obrátit']);
    expect(form.text).toContain('Městský úřad Dobrov, ');
    expect(form.text).toContain('budova B, 2. patro, Dlouhá 7, Dobrov');
  });

  it.each([
    ['an empty description of joining', { joining: {} }],
    ['a heading alone', { joining: { heading: 'Přidejte se' } }],
  ])('is empty with %s and nobody to ask; why, is told to who checks', async (_, extension) => {
    const form = await FormHarness.open({ data: feedOf(extension), endpoint: ENDPOINT });
    expect(form.element.state).toBe('empty');
    expect(form.text).toContain('Jak se zapojit, tu zatím není zveřejněné.');
    expect(form.all('.check')).toEqual([]);
    form.element.debug = true;
    await eventually(() => expect(form.textIn('.check')).toContain('_kp.joining.privacy.controller'));
  });

  it('tells the webmaster where there is nowhere to send to', async () => {
    const data = feedOf({ contacts: [contact({ emails: [] })], joining: { privacy: PRIVACY } });
    const form = await FormHarness.open({ data, debug: true });
    expect(form.hasForm).toBe(false);
    await eventually(() => expect(form.textIn('.check')).toContain('atribut endpoint'));
  });
});

describe('the mail program', () => {
  it('gets the message, and nothing is called sent', async () => {
    const form = await FormHarness.open();
    const sent = vi.fn();
    form.element.addEventListener('kp-sent', sent);
    await userEvent.click(form.choice('seniori'));
    await userEvent.click(form.choice('user'));
    await form.submit({ ...JANA, message: 'Přijdu & přivedu\nsousedku.' });
    expect(form.text).toContain('Zpráva ještě není odeslaná');
    await eventually(() => expect(form.focused?.textContent).toBe('Zpráva ještě není odeslaná'));
    const text = [
      'Dobrý den,',
      'mám zájem zapojit se do komunitního plánování.',
      '',
      'Jméno a příjmení: Jana Součková',
      'E-mail: jana.souckova@example.cz',
      'Za koho byste v plánování mluvili? za lidi, kteří služby využívají nebo o někoho pečují',
      'Vybraná skupina: Senioři',
      'Zpráva: Přijdu & přivedu',
      'sousedku.',
      '',
    ].join('\n');
    expect(form.root.querySelector<HTMLTextAreaElement>('#kp-mail')!.value).toBe(text);
    const href = form.button('Otevřít poštovní program').getAttribute('href')!;
    expect(href).toMatch(/^mailto:petra\.vzorova@example\.org\?subject=Z%C3%A1jem%20o%20komunitn%C3%AD%20/);
    expect(new URL(href).searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
    expect(sent).not.toHaveBeenCalled();
    expect(server.requests).toEqual([]);
    await expectAccessible(form.element);
  });

  it('does not get a text that is too long for an address: to copy it comes first then', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
    const form = await FormHarness.open();
    form.field('message').value = 'Dlouhá zpráva. '.repeat(200);
    await form.submit(JANA);
    expect(form.receipt).toMatch(
      /^Zpráva ještě není odeslaná Je příliš dlouhá .*\. Zkopírujte text, vložte ho do zprávy/,
    );
    expect(form.receipt).not.toMatch(/Připravili jsme|Neotevřel/);
    expect(form.all('.btn').map(textOf)).toEqual(['Zkopírovat text', 'Otevřít poštovní program', 'Upravit formulář']);
    expect(form.all('.fill').map(textOf)).toEqual(['Zkopírovat text']);
    await expectAccessible(form.element);
    const link = form.button('Otevřít poštovní program');
    expect(link.getAttribute('href')).not.toContain('body=');
    // The mail program has no text yet, so nothing is handed over.
    link.addEventListener('click', (event) => event.preventDefault());
    await form.press('Otevřít poštovní program');
    const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await eventually(() => expect(asks()).toBe(true));
    await form.press('Zkopírovat text');
    expect(write.mock.calls[0]![0]).toContain('Dlouhá zpráva.');
    await eventually(() => expect(form.text).toContain('Zkopírováno'));
    await hears('Zkopírováno');
    expect(asks()).toBe(false);
  });

  it('is told that somebody consents, and to which wording, where that is the legal basis', async () => {
    const privacy = { ...PRIVACY, legal_basis: 'consent', version: '2026-11' } as const;
    const form = await FormHarness.open({ data: feedOfJoining({ privacy }) });
    await userEvent.click(form.field('consent'));
    await form.submit(JANA);
    expect(form.root.querySelector<HTMLTextAreaElement>('#kp-mail')!.value).toMatch(
      /\n\nSouhlasím se zpracováním svých údajů tak, jak je popsáno u formuláře \(verze 2026-11\)\.\n$/,
    );
  });

  it('can be left for the form again, where all is as it was', async () => {
    const form = await FormHarness.open();
    await form.submit(JANA);
    await form.press('Upravit formulář');
    expect([form.field('name').value, form.field('email').value]).toEqual([JANA.name, JANA.email]);
  });
});

describe('accessibility', () => {
  it('is headings, steps and named fields in their order', async () => {
    const data = feedOfJoining(
      {
        steps: [{ text: 'Napište nám.' }],
        participants: [{ role: 'user', label: 'Uživatelé' }],
        privacy: PRIVACY,
      },
      { working_groups: [{ id: 'g', name: 'Senioři' }] },
    );
    const form = await FormHarness.open({ data, endpoint: ENDPOINT });
    await expect.element(page.elementLocator(form.element)).toMatchAriaInlineSnapshot(`
      - heading "Jak se zapojit" [level=2]
      - heading "Kroky ke členství" [level=3]
      - list:
        - listitem:
          - paragraph: Napište nám.
      - form "Mám zájem se zapojit":
        - heading "Mám zájem se zapojit" [level=3]
        - paragraph: Potřebujeme jen jméno a jeden kontakt. Ostatní je nepovinné.
        - text: Jméno a příjmení
        - textbox "Jméno a příjmení"
        - group "Jak se vám můžeme ozvat?":
          - text: Jak se vám můžeme ozvat?
          - paragraph: Stačí e‑mail, nebo telefon.
          - text: E‑mail
          - textbox "E‑mail"
          - text: Telefon
          - textbox "Telefon"
        - text: Organizace (nepovinné)
        - paragraph: Pokud přicházíte za spolek, službu nebo úřad.
        - textbox "Organizace (nepovinné)"
        - group "Za koho byste v plánování mluvili? (nepovinné)":
          - text: Za koho byste v plánování mluvili? (nepovinné)
          - paragraph: Pomůže nám to pozvat vás do správné skupiny. Odpověď o vás může prozradit něco citlivého, třeba o zdraví. Klidně ji vynechte.
          - radio "za lidi, kteří služby využívají nebo o někoho pečují"
          - text: za lidi, kteří služby využívají nebo o někoho pečují
          - radio "raději neuvedu"
          - text: raději neuvedu
        - group "Které skupiny vás zajímají? (nepovinné)":
          - text: Které skupiny vás zajímají? (nepovinné)
          - paragraph: Můžete vybrat i více skupin, nebo žádnou.
          - checkbox "Senioři"
          - text: Senioři
        - text: Zpráva (nepovinné)
        - paragraph: Nepište prosím o zdraví ani o tíživé situaci, své ani cizí. Na to bude čas osobně.
        - textbox "Zpráva (nepovinné)"
        - text: Co potřebujete, abyste mohli přijít? (nepovinné)
        - paragraph: Třeba tlumočení, bezbariérový přístup nebo hlídání dětí. Důvod psát nemusíte.
        - textbox "Co potřebujete, abyste mohli přijít? (nepovinné)"
        - group: Jak nakládáme s vašimi údaji
        - button "Odeslat"
    `);
  });

  it('is a summary that leads to the fields', async () => {
    const form = await FormHarness.open({ data: feedOfJoining({ privacy: PRIVACY }), endpoint: ENDPOINT });
    await form.submit();
    await expect.element(page.elementLocator(form.root.querySelector('.faults')!)).toMatchAriaInlineSnapshot(`
      - group "Formulář zatím není odeslaný":
        - paragraph: Formulář zatím není odeslaný
        - paragraph: "Opravte prosím 2 údaje:"
        - list:
          - listitem:
            - link "Napište jméno a příjmení.":
              - /url: "#kp-name"
          - listitem:
            - link "Vyplňte e‑mail, nebo telefon. Stačí jedno z toho.":
              - /url: "#kp-email"
    `);
  });

  it('is a receipt', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 22, 15, 42) });
    const { endpoint } = receiver(server, answer.taken);
    const form = await FormHarness.open({ data: feedOfJoining({ privacy: PRIVACY }), endpoint });
    await form.submit(JANA);
    await eventually(() => expect(form.receipt).not.toBe(''));
    vi.useRealTimers();
    await expect.element(page.elementLocator(form.element)).toMatchAriaInlineSnapshot(`
      - heading "Jak se zapojit" [level=2]
      - heading "Děkujeme, váš zájem jsme přijali" [level=3]
      - paragraph: Odpoví vám Bc. Petra Vzorová, nejpozději 2. 12. 2026.
      - term: Číslo zprávy
      - definition: VZ-2026-0147
      - term: Přijato
      - definition: 22. 11. 2026 v 16:42
      - term: Kdyby se nikdo neozval
      - definition:
        - link "+420 000 000 214":
          - /url: tel:+420000000214
        - text: ","
        - link "petra.vzorova@example.org":
          - /url: mailto:petra.vzorova@example.org
        - text: Uveďte prosím číslo zprávy.
      - paragraph:
        - button "Vytisknout potvrzení"
        - button "Zpět k formuláři"
    `);
  });

  it('breaks an address of mail at its signs, not inside a word', async () => {
    const emails = [{ address: 'jana.mala@obec.example.cz' }];
    const { endpoint } = receiver(server, answer.taken);
    const data = feedOf({ contacts: [contact({ emails })], joining: { privacy: PRIVACY } });
    const form = await FormHarness.open({ data, endpoint });
    await form.submit(JANA);
    await eventually(() => expect(form.receipt).not.toBe(''));
    const link = form.root.querySelector('.receipt a[href^=mailto]')!;
    expect(link.innerHTML.replace(/<!--.*?-->/g, '')).toBe('jana<wbr>.mala<wbr>@obec<wbr>.example<wbr>.cz');
  });

  it('ties each label, hint and fault to its field in one root', async () => {
    const form = await FormHarness.open({ endpoint: ENDPOINT });
    await form.submit({ email: 'jana@', phone: '12' });
    for (const attribute of ['for', 'aria-describedby', 'aria-labelledby']) {
      for (const element of form.all(`[${attribute}]`)) {
        for (const id of element.getAttribute(attribute)!.split(' ')) {
          expect(form.root.getElementById(id), `${attribute}="${id}"`).not.toBeNull();
        }
      }
    }
    // Each hears its own fault, once: not that of its neighbour, and not again from the group.
    const said = (element: Element): string =>
      element
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => form.textIn(`#${id}`))
        .join(' ')
        .replaceAll('\u2011', '-');
    const phone = 'Telefonní číslo není úplné. Má mít aspoň devět číslic.';
    expect(said(form.field('email'))).toBe('E-mailová adresa není úplná. Má vypadat jako jmeno@priklad.cz.');
    expect(said(form.field('phone'))).toBe(phone);
    expect(said(form.field('phone').closest('fieldset')!)).toBe('Stačí e-mail, nebo telefon.');
    await expectAccessible(form.element);
  });

  it('says of the box for consent that it is required, and not that all but two fields may stay empty', async () => {
    const data = feedOfJoining({ privacy: { ...PRIVACY, legal_basis: 'consent' } });
    const form = await FormHarness.open({ endpoint: ENDPOINT, data });
    expect(form.field('consent').getAttribute('aria-required')).toBe('true');
    expect(form.text).not.toContain('Ostatní je nepovinné');
    await expectAccessible(form.element);
  });

  it('draws the line around a box in the colour of the page’s text, since the browser gives boxes one of its own', async () => {
    const form = await FormHarness.open({ endpoint: ENDPOINT });
    form.element.style.color = 'rgb(1, 2, 3)';
    const box = form.root.querySelector('.choice input')!;
    expect(getComputedStyle(box).color).toBe('rgb(1, 2, 3)');
  });

  it('has no violation in any language', async () => {
    const form = await FormHarness.open({ endpoint: ENDPOINT, lang: 'uk' });
    await form.reaches('ready');
    await expectAccessible(form.element);
  });
});

describe('keyboard', () => {
  it('goes through the fields in the order of reading, past the honeypot', async () => {
    const data = feedOfJoining({ privacy: PRIVACY }, { working_groups: [{ id: 'g', name: 'Senioři' }] });
    const form = await FormHarness.open({ data, endpoint: ENDPOINT });
    const ids: string[] = [];
    for (let index = 0; index < 10; index += 1) {
      await userEvent.tab();
      ids.push(form.focused?.id || focusedName());
    }
    expect(ids).toEqual([
      'kp-name',
      'kp-email',
      'kp-phone',
      'kp-organisation',
      'kp-participant_role',
      'kp-working_groups',
      'kp-message',
      'kp-needs',
      'Jak nakládáme s vašimi údaji',
      'Odeslat',
    ]);
  });
});

describe('events', () => {
  it('tells of a feed that was read', async () => {
    const element = document.createElement('kp-join-form');
    element.feed = server.serve(VZOROV);
    const parent = await fixture(html`<div></div>`);
    setTimeout(() => parent.append(element));
    const { detail } = await oneEvent(element, 'kp-load');
    expect(detail).toEqual({ url: element.feed, faults: [] });
  });
});

describe('upgrade', () => {
  it('takes properties that were set before it was defined', async () => {
    const element = document.createElement('kp-late-form') as KpJoinForm;
    element.data = VZOROV;
    element.kind = 'application';
    (await fixture(html`<div lang="cs"></div>`)).append(element);
    defineElement('kp-late-form', class extends KpJoinForm {});
    await element.updateComplete;
    expect(new FormHarness(element).headings).toContain('h3 Přihláška do pracovní skupiny');
  });
});

describe('hostile', () => {
  it('shows markup in any string as text', async () => {
    const attack = `<img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 1</script>`;
    const data = poisoned(VZOROV, attack, 'https://vzorov.example/');
    const form = await FormHarness.open({ data, endpoint: ENDPOINT });
    expect(form.element.state).toBe('ready');
    expect(form.root.querySelectorAll('script, img')).toHaveLength(0);
    expect(form.text).toContain('<script>');
    await form.submit(JANA);
    expect('hacked' in globalThis).toBe(false);
  });

  it('has groups with any id', async () => {
    const { endpoint, requests } = receiver(server, answer.taken);
    const ids = ['"><b>', '__proto__', 'a b', "']", '\\'];
    const data = feedOfJoining({ privacy: PRIVACY }, { working_groups: ids.map((id) => ({ id, name: id })) });
    const form = await FormHarness.open({ data, endpoint });
    for (const id of ids) {
      document.dispatchEvent(new CustomEvent('kp-select', { detail: { kind: 'membership', id } }));
      await form.settled();
    }
    await form.submit(JANA);
    await eventually(() => expect(requests[0]?.working_groups).toEqual(ids));
  });

  it.each(['\ud800@x', 'a@example.org?bcc=x@example.org&body=y'])(
    'writes a mail to %j and to nobody else',
    async (address) => {
      const data = feedOf({ contacts: [contact({ emails: [{ address }] })], joining: { privacy: PRIVACY } });
      const form = await FormHarness.open({ data });
      await form.submit({ ...JANA, message: '\u202e&bcc=zly@example.org' });
      const href = form.button('Otevřít poštovní program').getAttribute('href')!;
      expect(new URL(href).searchParams.has('bcc')).toBe(false);
    },
  );
});
