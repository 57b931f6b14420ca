// <kp-join-form> sends: what it checks before, what it does with every answer, and what it never loses.
import { fixture } from '@open-wc/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { KpSentDetail, KpSubmitDetail } from '../../src/core/events.ts';
import type { MembershipRequest } from '../../src/membership/schema.ts';
import { contact, EMPTY, feedOf, VZOROV } from '../../stories/feeds.ts';
import { expectAccessible } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { FakeServer } from '../support/fake-server.ts';
import { answer, FormHarness, hears, JANA, receiver } from '../support/form-harness.ts';

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().start();
});

afterEach(() => {
  server.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const NAME_MISSING = 'Napište jméno a příjmení.';
const NO_CONTACT = 'Vyplňte e‑mail, nebo telefon. Stačí jedno z toho.';
const BAD_EMAIL = 'E‑mailová adresa není úplná. Má vypadat jako jmeno@priklad.cz.';
const KEPT = 'Vše, co jste napsali, zůstává vyplněné.';

async function openAt(...answers: Parameters<typeof receiver>[1][]) {
  const { endpoint, requests } = receiver(server, ...answers);
  const form = await FormHarness.open({ endpoint });
  return { form, requests, endpoint };
}

describe('before it is sent', () => {
  it('lists what to correct, leads to the fields, and says it there', async () => {
    const { form, requests } = await openAt(answer.taken);
    await form.submit();
    expect(form.summary).toEqual([NAME_MISSING, NO_CONTACT]);
    expect(form.problems).toEqual([NAME_MISSING, NO_CONTACT]);
    expect(form.textIn('.faults')).toContain('Opravte prosím 2 údaje:');
    await eventually(() => expect(form.focused?.className).toContain('faults'));
    for (const name of ['name', 'email', 'phone']) expect(form.field(name).ariaInvalid).toBe('true');
    const described = form.field('name').getAttribute('aria-describedby')!;
    expect(form.textIn(`#${described}`)).toBe(NAME_MISSING);
    await expectAccessible(form.element);

    await form.press(NO_CONTACT);
    await eventually(() => expect(form.focused).toBe(form.field('email')));
    await form.press(NAME_MISSING);
    await eventually(() => expect(form.focused).toBe(form.field('name')));
    expect(requests).toEqual([]);
  });

  it('lets a fault vanish as soon as it is mended, and finds no new one while one types', async () => {
    const { form } = await openAt(answer.taken);
    await form.submit();
    await form.fill({ name: 'J' });
    expect(form.summary).toEqual([NO_CONTACT]);
    expect(form.field('name').ariaInvalid).toBeNull();
    await form.fill({ email: 'jana@' });
    expect(form.summary).toEqual([]);
    await form.submit();
    expect(form.summary).toEqual([BAD_EMAIL]);
    await form.fill({ email: 'jana@example.cz' });
    expect(form.problems).toEqual([]);
    expect(form.all('.faults')).toEqual([]);
  });

  it('shows no bubble of the browser', async () => {
    const { form } = await openAt(answer.taken);
    const invalid = vi.fn();
    form.root.addEventListener('invalid', invalid, true);
    await form.submit({ email: 'jana' });
    expect(invalid).not.toHaveBeenCalled();
  });

  it('says by how much a text is too long', async () => {
    const { form } = await openAt(answer.taken);
    form.field('message').value = 'x'.repeat(5012);
    await form.submit(JANA);
    expect(form.problems).toEqual(['Text je o 12 znaků delší, než můžeme přijmout.']);
    expect(form.summary).toEqual(['Zpráva: Text je o 12 znaků delší, než můžeme přijmout.']);
  });

  it.each([
    ['Оксана Мельник', '', '+380 50 000 00 00'],
    ['Jana Součková', '', '415 000 111'],
    ['Nguyễn Văn An', 'jana@příklad.cz', ''],
  ])('takes %s with %s%s', async (name, email, phone) => {
    const { form, requests } = await openAt(answer.taken);
    await form.submit({ name, email, phone });
    await eventually(() => expect(form.receipt).toContain('Děkujeme'));
    expect(requests[0]).toMatchObject({ name, ...(phone && { phone }) });
  });

  it('asks for consent only where the law does, and then insists', async () => {
    const { endpoint, requests } = receiver(server, answer.taken);
    const data = structuredClone(VZOROV) as typeof VZOROV & { _kp: { joining: { privacy: { legal_basis: string } } } };
    data._kp.joining.privacy.legal_basis = 'consent';
    const form = await FormHarness.open({ endpoint, data });
    await form.submit(JANA);
    expect(form.summary).toEqual(['Bez vašeho souhlasu nemůžeme údaje přijmout.']);
    await userEvent.click(form.field('consent'));
    await form.settled();
    expect(form.summary).toEqual([]);
    await form.submit();
    await eventually(() => expect(requests).toHaveLength(1));
  });
});

describe('a request', () => {
  it('holds what was filled in, a stamp and an id, and nothing that is empty', async () => {
    const { form, requests } = await openAt(answer.taken);
    await userEvent.click(form.choice('user'));
    await userEvent.click(form.choice('seniori'));
    await userEvent.click(form.choice('rodiny'));
    await form.submit({ ...JANA, message: ' Přijdu\nráda. ' });
    await eventually(() => expect(requests).toHaveLength(1));
    const { id, page_url, ...request } = requests[0]!;
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(page_url).toBe(document.URL.split('#')[0]);
    expect(request).toEqual({
      ...JANA,
      kind: 'interest',
      participant_role: 'user',
      working_groups: ['seniori', 'rodiny'],
      message: 'Přijdu\nráda.',
      language: 'cs',
      privacy_version: '2026-11',
      contact_note_2: '',
      stamp: 'razitko',
    });
  });

  it('asks for the stamp at the first focus, once', async () => {
    const { form, endpoint } = await openAt(answer.taken);
    expect(server.countOf(endpoint)).toBe(0);
    form.field('name').focus();
    form.field('email').focus();
    await eventually(() => expect(server.countOf(endpoint)).toBe(1));
    await form.submit(JANA);
    await eventually(() => expect(server.countOf(endpoint)).toBe(2));
  });

  it('waits no longer than a moment for a stamp that does not come', async () => {
    const requests: MembershipRequest[] = [];
    const endpoint = server.answer(({ init }) => {
      if (init.method !== 'POST') return new Promise<Response>(() => undefined);
      requests.push(JSON.parse(init.body as string) as MembershipRequest);
      return answer.taken();
    });
    const form = await FormHarness.open({ endpoint });
    await form.fill(JANA);
    const pressed = performance.now();
    await form.submit();
    await eventually(() => expect(requests).toHaveLength(1));
    expect(performance.now() - pressed).toBeLessThan(3000);
    expect(requests[0]).not.toHaveProperty('stamp');
  });

  it('says nothing of a role that somebody would rather not name', async () => {
    const { form, requests } = await openAt(answer.taken);
    await userEvent.click(form.choice('none'));
    await form.submit(JANA);
    await eventually(() => expect(requests).toHaveLength(1));
    expect(requests[0]).not.toHaveProperty('participant_role');
  });

  it('is sent with a filled honeypot too: the receiver decides', async () => {
    const { form, requests } = await openAt(answer.taken);
    form.field('contact_note_2').value = 'autofill';
    await form.submit(JANA);
    await eventually(() => expect(requests[0]?.contact_note_2).toBe('autofill'));
  });

  it('can be an application', async () => {
    const { form, requests } = await openAt(answer.taken);
    form.element.kind = 'application';
    await form.settled();
    expect(form.headings).toContain('h3 Přihláška do pracovní skupiny');
    await form.submit(JANA);
    await eventually(() => expect(form.receipt).toContain('Děkujeme, vaši přihlášku jsme přijali'));
    expect(requests[0]?.kind).toBe('application');
  });

  it('is left to the page where the page wants it', async () => {
    const { form, requests } = await openAt(answer.taken);
    const seen: KpSubmitDetail[] = [];
    const onSubmit = (event: CustomEvent<KpSubmitDetail>): void => {
      event.preventDefault();
      seen.push(event.detail);
    };
    form.element.addEventListener('kp-submit', onSubmit);
    await form.submit(JANA);
    expect(seen[0]?.request).toMatchObject(JANA);
    expect(form.field('name').value).toBe(JANA.name);
    expect(requests).toEqual([]);
  });
});

describe('taken', () => {
  it('says who answers and by when, gives number and contact, and has the focus', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 22, 15, 42) });
    const { form } = await openAt(answer.taken);
    const sent: KpSentDetail[] = [];
    document.addEventListener('kp-sent', (event) => sent.push((event as CustomEvent<KpSentDetail>).detail), {
      once: true,
    });
    await userEvent.click(form.choice('seniori'));
    await form.submit(JANA);
    await eventually(() => expect(form.hasForm).toBe(false));
    expect(form.receipt).toBe(
      'Děkujeme, váš zájem jsme přijali Odpoví vám Bc. Petra Vzorová, nejpozději 2. 12. 2026. ' +
        'Číslo zprávy VZ-2026-0147 Přijato 22. 11. 2026 v 16:42 Vybraná skupina Senioři ' +
        'Kdyby se nikdo neozval +420 000 000 214, petra.vzorova@example.org Uveďte prosím číslo zprávy. ' +
        'Vytisknout potvrzení Zpět k formuláři',
    );
    await eventually(() => expect(form.focused?.textContent).toBe('Děkujeme, váš zájem jsme přijali'));
    expect(sent).toEqual([{ reference: 'VZ-2026-0147' }]);
    await expectAccessible(form.element);
  });

  it('promises what the feed does, where the answer says nothing', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 22, 15, 42) });
    const { form } = await openAt(() => Response.json({}, { status: 201 }));
    await form.submit(JANA);
    await eventually(() => expect(form.receipt).toContain('nejpozději 2. 12. 2026.'));
    expect(form.receipt).not.toContain('Číslo zprávy');
  });

  it('prints, and begins another one empty', async () => {
    const print = vi.spyOn(globalThis, 'print').mockImplementation(() => undefined);
    const { form, requests, endpoint } = await openAt(answer.taken);
    await form.submit(JANA);
    await eventually(() => expect(form.hasForm).toBe(false));
    await form.press('Vytisknout potvrzení');
    expect(print).toHaveBeenCalledOnce();
    await form.press('Zpět k formuláři');
    expect(form.field('name').value).toBe('');
    await eventually(() => expect(form.focused?.textContent).toBe('Mám zájem se zapojit'));
    await form.submit(JANA);
    await eventually(() => expect(requests).toHaveLength(2));
    expect(requests[1]!.id).not.toBe(requests[0]!.id);
    // Each with a stamp of its own.
    expect(server.countOf(endpoint)).toBe(4);
  });

  it.each([
    ['a login page with 200', () => new Response('<html><title>Přihlášení</title></html>')],
    ['an empty 200', () => new Response('')],
    ['204', () => new Response(null, { status: 204 })],
    ['201 with a page', () => new Response('<html>Děkujeme</html>', { status: 201 })],
  ])('is never said of %s, nor that it is lost', async (_, reply) => {
    const { form } = await openAt(reply);
    await form.submit(JANA);
    const unsure = 'Nevíme, jestli zpráva došla';
    await eventually(() => expect(form.failure).toBe(`${unsure} Server úřadu odpověděl nesrozumitelně. ${KEPT}`));
    await hears(`${unsure}. Server úřadu odpověděl nesrozumitelně.`);
    expect(form.field('name').value).toBe(JANA.name);
    expect(form.receipt).toBe('');
    expect(form.textIn('.send')).toBe('Odeslat znovu nebo zavolejte +420 000 000 214');
  });
});

describe('while it is sent', () => {
  it('sends once for two presses, and keeps the button and its focus', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { form, requests } = await openAt(async () => {
      await gate;
      return answer.taken();
    });
    await form.fill(JANA);
    form.submitButton.focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(form.textIn('.form button[type=submit]')).toBe('Odesíláme…'));
    const button = form.submitButton;
    expect([button.disabled, button.ariaDisabled]).toEqual([false, 'true']);
    expect(form.focused).toBe(button);
    expect(form.textIn('.send')).toContain('Může to trvat několik sekund.');
    await hears('Odesíláme…');
    await expectAccessible(form.element);
    await userEvent.keyboard('{Enter}');
    button.click();
    release();
    await eventually(() => expect(form.receipt).toContain('VZ-2026-0147'));
    expect(requests).toHaveLength(1);
  });

  it('loses nothing that is typed meanwhile: another message begins with it, and leaving asks first', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { form, requests } = await openAt(async () => {
      await gate;
      return answer.taken();
    });
    await form.submit({ ...JANA, message: 'Přijdu.' });
    await eventually(() => expect(requests).toHaveLength(1));
    await form.fill({ message: 'Přijdu. A přivedu sousedku.' });
    release();
    await eventually(() => expect(form.receipt).toContain('VZ-2026-0147'));
    expect(requests[0]!.message).toBe('Přijdu.');
    expect(form.receipt).toContain('Co jste napsali až po odeslání, v této zprávě není.');
    expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
    await form.press('Zpět k formuláři');
    expect(form.field('message').value).toBe('Přijdu. A přivedu sousedku.');
    expect(form.field('name').value).toBe(JANA.name);
  });
});

describe('who types on by then', () => {
  it('is told of faults in the middle of a word, and not led away', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { form, requests } = await openAt(async () => {
      await gate;
      return answer.invalid({ pointer: '/email', code: 'email' })();
    });
    await form.submit(JANA);
    await eventually(() => expect(requests).toHaveLength(1));
    form.field('message').focus();
    await userEvent.keyboard('Přij');
    release();
    await eventually(() => expect(form.summary).toHaveLength(1));
    await hears('Formulář zatím není odeslaný');
    await userEvent.keyboard('du');
    expect(form.focused).toBe(form.field('message'));
    expect(form.field('message').value).toBe('Přijdu');
  });

  it('is led to the faults after Enter in a field', async () => {
    const { form } = await openAt(answer.invalid({ pointer: '/email', code: 'email' }));
    await form.fill(JANA);
    form.field('name').focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(form.focused?.className).toContain('faults'));
  });
});

describe('who is elsewhere on the page by then', () => {
  it.each([
    ['a receipt', answer.taken, 'Děkujeme, váš zájem jsme přijali'],
    ['faults', answer.invalid({ pointer: '/email', code: 'email' }), 'Formulář zatím není odeslaný'],
  ])('is told of %s, and stays there', async (_, reply, words) => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { form, requests } = await openAt(async () => {
      await gate;
      return reply();
    });
    const elsewhere = await fixture<HTMLInputElement>('<input aria-label="Hledat">');
    await form.submit(JANA);
    await eventually(() => expect(requests).toHaveLength(1));
    elsewhere.focus();
    release();
    await eventually(() => expect(form.text).toContain(words));
    await hears(words);
    expect(document.activeElement).toBe(elsewhere);
  });
});

describe('not taken', () => {
  it.each([
    ['503', answer.status(503), 'Server úřadu je dočasně mimo provoz.'],
    ['500', answer.status(500), 'Server úřadu je dočasně mimo provoz.'],
    ['413', answer.status(413), 'Text je příliš dlouhý. Zkraťte ho prosím.'],
    ['403', answer.status(403), 'Server úřadu zprávu nepřijal.'],
    [
      '422 of something that is no field',
      answer.invalid({ pointer: '/kind', code: 'x' }),
      'Server úřadu zprávu nepřijal.',
    ],
  ])('for %s: says why, keeps everything, and tries again with the same id', async (_, reply, why) => {
    const { form, requests } = await openAt(reply, answer.taken);
    await form.submit(JANA);
    await eventually(() => expect(form.failure).toBe(`Zatím se nepodařilo odeslat ${why} ${KEPT}`));
    expect(form.field('name').value).toBe(JANA.name);
    expect(form.textIn('.send')).toBe('Odeslat znovu nebo zavolejte +420 000 000 214');
    expect(form.focused).toBe(form.submitButton);
    await hears(`Zatím se nepodařilo odeslat. ${why}`);
    await expectAccessible(form.element);
    await form.submit();
    await eventually(() => expect(form.receipt).toContain('VZ-2026-0147'));
    expect(new Set(requests.map(({ id }) => id)).size).toBe(1);
  });

  it('makes a new id where something was edited in between', async () => {
    const { form, requests } = await openAt(answer.status(503), answer.taken);
    await form.submit(JANA);
    await eventually(() => expect(form.failure).not.toBe(''));
    await form.submit({ message: 'Ještě něco.' });
    await eventually(() => expect(requests).toHaveLength(2));
    expect(requests[1]!.id).not.toBe(requests[0]!.id);
  });

  it('for 429: counts the wait, says it once, and lets nobody press before', async () => {
    const { form, requests } = await openAt(answer.status(429, 5), answer.taken);
    await form.submit(JANA);
    await eventually(() => expect(form.failure).toContain('Znovu to půjde za 5 sekund.'));
    expect(form.submitButton.ariaDisabled).toBe('true');
    expect(form.submitButton.textContent.replace(/\s+/g, ' ')).toContain('(za 5 s)');
    await hears('Znovu to půjde za 5 sekund.');
    await eventually(() => expect(form.failure).toContain('za 2 sekundy'));
    const region = document.querySelector('[data-kp-announcer]')!;
    expect(region.textContent).not.toContain('za\u00a02');
    form.submitButton.click();
    await form.settled();
    expect(requests).toHaveLength(1);
    await hears('Teď to můžete zkusit znovu.');
    await eventually(() => expect(form.submitButton.ariaDisabled).toBeNull());
    await form.submit();
    await eventually(() => expect(requests).toHaveLength(2));
    expect(requests[1]).toEqual(requests[0]);
  });

  it.each([
    ['429', answer.status(429, 600), '(za 10 min)', 'Znovu to půjde za 10 minut.'],
    ['503', answer.status(503, 90), '(za 2 min)', 'Znovu to půjde za 2 minuty.'],
    ['503', answer.status(503, 89), '(za 89 s)', 'Znovu to půjde za 89 sekund.'],
  ])(
    'for %s with a longer wait: tells it in minutes, and says it to who presses before',
    async (_, reply, short, long) => {
      const { form, requests } = await openAt(reply, answer.taken);
      await form.submit(JANA);
      await eventually(() => expect(form.failure).toContain(long));
      expect(form.submitButton.textContent.replace(/\s+/g, ' ')).toContain(short);
      document.querySelector('[data-kp-announcer]')?.remove();
      form.submitButton.click();
      await hears(long.slice(0, 'Znovu to půjde za'.length));
      expect(requests).toHaveLength(1);
    },
  );

  it('for 409: asks again by itself, with the same id', async () => {
    const { form, requests } = await openAt(answer.status(409, 1), answer.status(409, 1), answer.taken);
    await form.submit(JANA);
    await eventually(() => expect(form.textIn('.send')).toContain('Vaši zprávu už zpracováváme, chvíli počkejte.'));
    await hears('Vaši zprávu už zpracováváme, chvíli počkejte.');
    await eventually(() => expect(form.receipt).toContain('VZ-2026-0147'));
    expect(requests).toHaveLength(3);
    expect(new Set(requests.map(({ id }) => id)).size).toBe(1);
  });

  it('for an id that another body has: takes a new one and sends once more', async () => {
    const { form, requests } = await openAt(answer.idReused, answer.taken);
    await form.submit(JANA);
    await eventually(() => expect(form.receipt).toContain('VZ-2026-0147'));
    expect(requests).toHaveLength(2);
    expect(requests[1]!.id).not.toBe(requests[0]!.id);
  });

  it('for 422 of a field that this form has not: says that it was not accepted', async () => {
    const privacy = { controller: 'Město Vzorov', purpose: 'vyřízení zájmu' };
    const { endpoint } = receiver(server, answer.invalid({ pointer: '/working_groups/0', code: 'unknown_group' }));
    const form = await FormHarness.open({ endpoint, data: feedOf({ contacts: [contact()], joining: { privacy } }) });
    await form.submit(JANA);
    await eventually(() => expect(form.failure).toContain('Server úřadu zprávu nepřijal.'));
    expect(form.summary).toEqual([]);
  });

  it('for 429: waits by a clock that nobody sets', async () => {
    const { form } = await openAt(answer.status(429, 60), answer.taken);
    await form.submit(JANA);
    await eventually(() => expect(form.failure).toContain('Znovu to půjde za'));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    form.element.requestUpdate();
    await form.settled();
    expect(form.submitButton.ariaDisabled).toBe('true');
  });

  it('for 422: says it at the fields until they are edited', async () => {
    const { form } = await openAt(
      answer.invalid(
        { pointer: '/email', code: 'email' },
        { pointer: '/organisation', code: 'too_long', detail: 'This is longer than accepted.' },
        { pointer: '/message', code: 'spam', detail: 'Odkazy nebereme.' },
      ),
      answer.taken,
    );
    await form.submit({ ...JANA, message: 'http://' });
    await eventually(() => expect(form.summary).toHaveLength(3));
    expect(form.problems).toEqual([
      BAD_EMAIL,
      'Text je příliš dlouhý. Zkraťte ho prosím.',
      'Tento údaj nemůžeme přijmout. Zkontrolujte ho prosím. Odkazy nebereme.',
    ]);
    expect(form.summary[1]).toBe('Organizace: Text je příliš dlouhý. Zkraťte ho prosím.');
    expect(form.summary[2]).toMatch(/^Zpráva: .+ Odkazy nebereme\.$/);
    await eventually(() => expect(form.focused?.className).toContain('faults'));
    await form.fill({ organisation: 'Spolek' });
    expect(form.summary).toHaveLength(2);
    await form.fill({ email: 'jana@example.cz', message: 'Nic.' });
    expect(form.summary).toEqual([]);
    await form.submit();
    await eventually(() => expect(form.receipt).toContain('VZ-2026-0147'));
  });

  it.each([
    ['no answer', answer.offline, 'Se serverem úřadu se nepodařilo spojit, nebo se spojení přerušilo.'],
    ['408', answer.status(408), 'Server úřadu je dočasně mimo provoz.'],
    ['502', answer.status(502), 'Server úřadu je dočasně mimo provoz.'],
    ['504', answer.status(504), 'Server úřadu je dočasně mimo provoz.'],
  ])('is not said of %s: it may have arrived', async (_, reply, why) => {
    const { form } = await openAt(reply);
    await form.submit(JANA);
    await eventually(() => expect(form.failure).toBe(`Nevíme, jestli zpráva došla ${why} ${KEPT}`));
  });

  it('is said where the browser knows that there is no network', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { form } = await openAt(answer.offline);
    await form.submit(JANA);
    await eventually(() =>
      expect(form.failure).toBe(`Zatím se nepodařilo odeslat Nejste připojeni k internetu. ${KEPT}`),
    );
  });

  it('is not said any more beside new faults, nor after the message was left to the page', async () => {
    const { form } = await openAt(answer.status(503));
    await form.submit(JANA);
    await eventually(() => expect(form.failure).not.toBe(''));
    await form.submit({ name: '' });
    expect([form.summary, form.failure]).toEqual([[NAME_MISSING], '']);
    expect(form.submitButton.textContent.trim()).toBe('Odeslat');
    await form.submit({ name: JANA.name });
    await eventually(() => expect(form.failure).not.toBe(''));
    form.element.addEventListener('kp-submit', (event) => event.preventDefault());
    await form.submit();
    expect(form.failure).toBe('');
  });
});

describe('what was typed', () => {
  it('outlives a failure, a reload of the feed, another language and a move in the page', async () => {
    const { endpoint } = receiver(server, answer.status(503));
    let title = 'A';
    const feed = server.answer(() => Response.json({ ...VZOROV, title }));
    const form = await FormHarness.open({ endpoint, feed });
    await form.reaches('ready');
    await userEvent.click(form.choice('provider'));
    await userEvent.click(form.choice('seniori'));
    await form.submit({ ...JANA, message: 'Ahoj', needs: 'Výtah' });
    await eventually(() => expect(form.failure).not.toBe(''));
    title = 'B';
    form.element.reload();
    form.element.lang = 'uk';
    await eventually(() => expect(form.text).toContain('Хочу долучитися'));
    const parent = form.element.parentElement!;
    form.element.remove();
    await form.settled();
    parent.append(form.element);
    await form.settled();
    const values = ['name', 'email', 'message', 'needs'].map((name) => form.field(name).value);
    expect(values).toEqual([JANA.name, JANA.email, 'Ahoj', 'Výtah']);
    expect([form.choice('provider').checked, form.choice('seniori').checked]).toEqual([true, true]);
  });

  it('has its receipt though the feed lets nobody send any more', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { form, requests } = await openAt(async () => {
      await gate;
      return answer.taken();
    });
    await form.submit(JANA);
    await eventually(() => expect(requests).toHaveLength(1));
    form.element.data = { ...VZOROV, _kp: { contacts: VZOROV._kp.contacts } };
    await form.settled();
    expect(form.hasForm).toBe(false);
    release();
    await eventually(() => expect(form.receipt).toContain('VZ-2026-0147'));
  });

  it('has its receipt though the feed tells nothing of joining any more, and so has another message its form', async () => {
    const { form } = await openAt(answer.taken);
    await form.submit(JANA);
    await eventually(() => expect(form.receipt).toContain('VZ-2026-0147'));
    form.element.data = EMPTY;
    await form.settled();
    expect([form.element.state, form.receipt.includes('VZ-2026-0147')]).toEqual(['ready', true]);
    await form.press('Zpět k formuláři');
    expect(form.textIn('.body')).toContain('VZ-2026-0147');
  });

  it('outlives a feed that tells nothing of joining; where nothing was typed, that is said', async () => {
    const { form, requests } = await openAt(answer.taken);
    await form.fill({ message: 'Přijdu.' });
    form.element.data = EMPTY;
    await form.settled();
    expect(form.field('message').value).toBe('Přijdu.');
    await form.submit(JANA);
    await eventually(() => expect(requests[0]?.message).toBe('Přijdu.'));
    const other = (await openAt(answer.taken)).form;
    other.element.data = EMPTY;
    await other.settled();
    expect(other.element.state).toBe('empty');
  });

  it('outlives a time without a form', async () => {
    const { endpoint } = receiver(server, answer.taken);
    const form = await FormHarness.open({ endpoint });
    await form.fill(JANA);
    form.element.formUrl = 'https://vzorov.example/formular';
    await form.settled();
    expect(form.hasForm).toBe(false);
    form.element.formUrl = undefined;
    await form.settled();
    expect(form.field('name').value).toBe(JANA.name);
  });

  it('stays where a field was filled without a word to anybody', async () => {
    const { form, requests } = await openAt(answer.taken);
    form.field('name').value = JANA.name;
    form.field('email').value = JANA.email;
    form.element.requestUpdate();
    await form.settled();
    expect(form.field('name').value).toBe(JANA.name);
    await form.submit();
    await eventually(() => expect(requests).toHaveLength(1));
  });

  it('arrives though the element is taken off the page while it is sent', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { form } = await openAt(async () => {
      await gate;
      return answer.taken();
    });
    await form.submit(JANA);
    const parent = form.element.parentElement!;
    form.element.remove();
    release();
    await new Promise((resolve) => setTimeout(resolve, 50));
    parent.append(form.element);
    await eventually(() => expect(form.receipt).toContain('VZ-2026-0147'));
  });
});
